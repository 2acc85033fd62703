import Export
import Sessions
import Text

/// Which claims a report is to be about, as it was typed.
public struct ReportChoice: Sendable {
  /// A query, as `search` takes it; nil for every claim.
  public let query: String?
  /// "c1", "c3-c7", "c1,c7"; empty for every claim.
  public let claims: [String]
  /// A step, a day, or "published": only what has changed since. Nil for everything.
  public let since: String?

  public init(query: String? = nil, claims: [String] = [], since: String? = nil) {
    self.query = query
    self.claims = claims
    self.since = since
  }
}

extension Desk {
  /// The claims that are meant.
  func selection(_ choice: ReportChoice) throws(CommandError) -> ReportSelection {
    var claims: Set<ClaimHandle>?
    var words: [UntrustedText] = []
    if !choice.claims.isEmpty {
      var named: Set<ClaimHandle> = []
      for word in choice.claims { named.formUnion(try ClaimWords(word, at: self).handles) }
      claims = named
      words.append(UntrustedText("claims " + choice.claims.joined(separator: ",")))
    }
    if let query = choice.query {
      let found = Set(try handles(matching: query))
      claims = claims?.intersection(found) ?? found
      words.append(UntrustedText("where " + query))
    }
    var since: Session?
    if let word = choice.since {
      let moment = try PastMoment(lastPublication(word) ?? word, of: session)
      since = moment.session
      words.append(UntrustedText("since " + moment.words))
    }
    return ReportSelection(claims: claims, since: since, words: words)
  }

  /// The step of the last publication, where that is meant.
  private func lastPublication(_ word: String) throws(CommandError) -> String? {
    guard word == "published" else { return nil }
    guard let last = session.publications.last else {
      throw .notA("step or date", word: word, expected: "a step or a day: nothing was published")
    }
    return String(last.step)
  }
}
