import Text

/// One link of a chain: a source, the words that attribute, and what is attributed.
public struct Attribution: Hashable, Sendable {
  /// What kind of source it is.
  public enum Kind: String, CaseIterable, Sendable {
    /// A person by name.
    case named
    /// "two officials", "people familiar with the matter", "experts".
    case unnamed
    /// A state, a body, an outlet.
    case organisation
    /// A cable, a statement, a report.
    case document
  }

  /// What the source does with the content.
  public enum Stance: String, CaseIterable, Sendable {
    case asserts, denies, withholds, questions
  }

  /// How firmly the cue presents the content.
  public enum Strength: String, CaseIterable, Sendable {
    case confirmed, said, claimed, alleged
  }

  /// How a mention was taken for a speaker.
  public enum Resolution: String, CaseIterable, Sendable {
    case pronoun, surname, role, spelling
  }

  /// The mention as the text has it; empty where the text names none.
  public let source: [TextRange]
  public let cue: [TextRange]
  /// Several where the attribution stands inside the words.
  public let content: [TextRange]
  /// The fullest mention of the same speaker in this document; nil where it cannot be told.
  public let speaker: TextRange?
  /// Nil where the mention is full.
  public let how: Resolution?
  /// False where `speaker` is a proposal.
  public let isCertain: Bool
  public let kind: Kind
  public let stance: Stance
  public let strength: Strength
  /// The outlet that was told, or that reports the inner speaker.
  public let via: TextRange?
  /// 0 outermost.
  public let depth: Int
  /// The rule that found it, "speech verb before a clause": for `why`.
  public let reason: String
  /// The speaker as a person has named them, which goes before what the text was read to say; nil
  /// where nobody has.
  public let correctedSpeaker: UntrustedText?

  public init(
    source: [TextRange], cue: [TextRange], content: [TextRange], speaker: TextRange?,
    how: Resolution?, isCertain: Bool, kind: Kind, stance: Stance, strength: Strength,
    via: TextRange?, depth: Int, reason: String,
    correctedSpeaker: UntrustedText? = nil
  ) {
    self.source = source
    self.cue = cue
    self.content = content
    self.speaker = speaker
    self.how = how
    self.isCertain = isCertain
    self.kind = kind
    self.stance = stance
    self.strength = strength
    self.via = via
    self.depth = depth
    self.reason = reason
    self.correctedSpeaker = correctedSpeaker
  }
}
