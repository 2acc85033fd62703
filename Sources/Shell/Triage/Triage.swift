import Corpora
import Sessions
import Text

/// Open claims gone through one by one, each line a letter.
struct Triage: Sendable {
  let claims: [ClaimHandle]
  private(set) var position = 0
  private(set) var decided = 0
  private let begun: Timestamp

  init(_ claims: [ClaimHandle], at begun: Timestamp) {
    self.claims = claims
    self.begun = begun
  }

  /// The claim that is looked at; nil when all were gone through.
  var claim: ClaimHandle? { position < claims.count ? claims[position] : nil }

  /// What a line asks for.
  enum Step: Hashable {
    /// A command; where it succeeds, `sequel` follows.
    case run(String, TriageKey.Sequel)
    case skip, back, showAgain, help, leave
  }

  /// What a line asks for at a claim: a letter with what follows it, or a command as it is.
  func step(for line: String, at desk: Desk) -> Step {
    let words = line.drop { $0 == " " }
    guard let letter = words.first else { return .showAgain }
    let rest = words.dropFirst()
    guard rest.isEmpty || rest.first == " " else { return .run(line, .stay) }
    switch letter {
    case "s": return .skip
    case "b": return .back
    case "q": return .leave
    default: break
    }
    guard let key = TriageKey.all.first(where: { $0.letter == letter }), let claim,
      key.asks == nil || rest.contains(where: { $0 != " " })
    else { return .help }
    let object: String? =
      switch key.object {
      case .claim: claim.word
      case .document: desk.document(of: claim)?.handle.word ?? claim.word
      case .none: nil
      }
    return .run(
      [key.command, object].compactMap(\.self).joined(separator: " ") + rest, key.sequel)
  }

  mutating func decide() {
    decided += 1
    position += 1
  }

  mutating func skip() { position += 1 }

  mutating func back() { position = max(0, position - 1) }

  /// "3 of 40, 2 decided, 20 s each".
  func progress(at now: Timestamp) -> String {
    var words = "\(min(position + 1, claims.count)) of \(claims.count)"
    if decided > 0 {
      words += ", \(decided) decided, \((now.seconds - begun.seconds) / decided) s each"
    }
    return words
  }
}
