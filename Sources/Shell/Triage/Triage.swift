import Corpora
import Sessions
import Text

/// Open claims gone through one by one, each line a letter.
struct Triage: Sendable {
  let claims: [ClaimHandle]
  private(set) var position = 0
  private let begun: Timestamp
  /// How many claims of the session had a verdict then.
  private let judgedBefore: Int

  /// - Parameter judged: how many claims of the session have a verdict.
  init(_ claims: [ClaimHandle], at begun: Timestamp, judged: Int) {
    self.claims = claims
    self.begun = begun
    judgedBefore = judged
  }

  /// The claim that is looked at; nil when all were gone through.
  var claim: ClaimHandle? { position < claims.count ? claims[position] : nil }

  /// What a line asks for.
  enum Step {
    /// A command; where it succeeds, `sequel` follows.
    case run(String, TriageKey.Sequel)
    case back, showAgain, help, leave
    /// A letter that stands for nothing.
    case unknown(Character)
    /// A letter that says nothing without words after it.
    case incomplete(TriageKey)
  }

  /// What a line asks for at a claim: a letter with what follows it, or a command as it is.
  func step(for line: String, at desk: Desk) -> Step {
    let words = line.drop { $0 == " " }
    guard let letter = words.first else { return .showAgain }
    let rest = words.dropFirst()
    guard rest.isEmpty || rest.first == " " else { return .run(line, .stay) }
    switch letter {
    case "b": return .back
    case "q": return .leave
    case "?": return .help
    default: break
    }
    guard let key = TriageKey.all.first(where: { $0.letter == letter }), let claim else {
      return .unknown(letter)
    }
    guard key.asks == nil || rest.contains(where: { $0 != " " }) else { return .incomplete(key) }
    let object: String? =
      switch key.object {
      case .claim: claim.word
      case .document: desk.document(of: claim)?.handle.word ?? claim.word
      case .none: nil
      }
    return .run(
      [key.command, object].compactMap(\.self).joined(separator: " ") + rest, key.sequel)
  }

  mutating func goOn() { position += 1 }

  mutating func back() { position = max(0, position - 1) }

  /// "3 of 40, 2 decided, 20 s each": what was undone is not decided.
  ///
  /// - Parameter judged: how many claims of the session have a verdict now.
  func progress(at now: Timestamp, judged: Int) -> String {
    var words = "\(min(position + 1, claims.count)) of \(claims.count)"
    let decided = judged - judgedBefore
    if decided > 0 {
      words += ", \(decided) decided, \((now.seconds - begun.seconds) / decided) s each"
    }
    return words
  }
}
