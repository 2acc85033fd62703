import Sessions
import Text

/// A moment in the past of a session: a step, a day, a time.
public struct PastMoment: CommandValue {
  public static let placeholder = "STEP|DATE"

  /// The session as it was.
  let session: Session
  /// "step 41", "2026-11-20".
  let words: String

  /// - Throws: `CommandError` for a step that there is not, and for words that are no moment.
  init(_ word: String, of session: Session) throws(CommandError) {
    if let step = Int(word) {
      guard (1..<session.nextStep).contains(step) else {
        throw .noSuchStep(step, last: session.nextStep - 1)
      }
      self.session = session.asOf(step: step)
      words = "step \(step)"
    } else if let moment = Timestamp(iso: word) ?? Timestamp(iso: word + "T23:59:59Z") {
      self.session = session.asOf(moment)
      words = word
    } else {
      throw .notA("step or date", word: word, expected: "41, 2026-11-20 or 2026-11-20T09:30:00Z")
    }
  }

  /// What lay before the fact-checker then; the documents are as they are now.
  func desk(from desk: Desk) -> Desk {
    var past = desk.seen(by: session)
    past.asOf = words
    return past
  }

  public static func read(_ word: String, at desk: Desk, in world: World) throws(CommandError)
    -> PastMoment
  {
    try PastMoment(word, of: desk.session)
  }

  public static func candidates(for prefix: String, at desk: Desk, in world: World) -> [Candidate] {
    (1..<desk.session.nextStep).reversed().lazy.filter { String($0).hasPrefix(prefix) }.prefix(50)
      .map { Candidate(word: String($0), hint: desk.line(ofStep: $0).fitted(to: 48)) }
  }
}
