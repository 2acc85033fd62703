import Text

/// What a transcript has shown so far: who speaks, and who mostly asks.
struct WorthContext: Sendable {
  /// What is known when a sentence is to be judged.
  struct Moment: Sendable {
    /// Share of questions in what this speaker said before, drawn towards a fifth.
    var speakerAsks: Float = 0
    var isNewTurn = false
    var followsQuestion = false
    var followsQuantity = false
    var followsShort = false
  }

  private struct Record {
    var sentences: Float = 0
    var questions: Float = 0
  }

  private var records: [UntrustedText: Record] = [:]
  private var lastSpeaker: UntrustedText?
  private var lastAsked = false
  private var lastHadQuantity = false
  private var lastWasShort = false

  /// The moment before a sentence of this speaker; empty where nobody is named.
  func moment(speaker: UntrustedText?) -> Moment {
    guard let speaker else { return Moment() }
    let record = records[speaker] ?? Record()
    return Moment(
      speakerAsks: (record.questions + 1) / (record.sentences + 5),
      isNewTurn: speaker != lastSpeaker, followsQuestion: lastAsked,
      followsQuantity: lastHadQuantity, followsShort: lastWasShort)
  }

  /// Takes note of a sentence.
  mutating func note(speaker: UntrustedText?, asked: Bool, hadQuantity: Bool, words: Int) {
    guard let speaker else { return }
    records[speaker, default: Record()].sentences += 1
    if asked { records[speaker, default: Record()].questions += 1 }
    lastSpeaker = speaker
    lastAsked = asked
    lastHadQuantity = hadQuantity
    lastWasShort = words <= 4
  }
}
