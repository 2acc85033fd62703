import Corpora

/// What two sessions call the same claim, whatever its handle in each: its passage where a decision
/// anchors it, else its place among the claims of its text.
struct ClaimKeys {
  /// The passages of places, from every session that is merged.
  private var passages: [String: String] = [:]

  init(_ sessions: [Session]) {
    for session in sessions {
      let places = Self.places(in: session)
      for anchored in session.anchoredClaims {
        guard let place = places[anchored.claim] else { continue }
        let passage = Self.passage(anchored.anchor)
        passages[place] = min(passages[place] ?? passage, passage)
      }
    }
  }

  /// The keys of the claims that a session's documents and verdicts know.
  func keys(of session: Session) -> [ClaimHandle: String] {
    var keys = Self.places(in: session).mapValues { passages[$0] ?? $0 }
    for anchored in session.anchoredClaims where keys[anchored.claim] == nil {
      keys[anchored.claim] = Self.passage(anchored.anchor)
    }
    return keys
  }

  /// The key of a place: of the claim at that index of a text with so many.
  func key(text: Digest, count: Int, index: Int) -> String {
    let place = Self.place(text, count, index)
    return passages[place] ?? place
  }

  private static func places(in session: Session) -> [ClaimHandle: String] {
    var places: [ClaimHandle: String] = [:]
    for document in session.documents {
      for (index, handle) in document.claims.enumerated() {
        places[handle] = place(document.textDigest, document.claimCount, index)
      }
    }
    return places
  }

  private static func place(_ text: Digest, _ count: Int, _ index: Int) -> String {
    "\(text.hex)#\(count)#\(index)"
  }

  static func passage(_ anchor: Anchor) -> String {
    "\(anchor.textDigest.hex):\(anchor.start)-\(anchor.end)"
  }
}
