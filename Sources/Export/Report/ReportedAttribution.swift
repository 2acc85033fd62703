import Claims
import Text

/// One link of the chain of who said a claim.
public struct ReportedAttribution: Hashable, Sendable {
  /// The mention as the text has it; nil where the text names none.
  public let source: UntrustedText?
  /// Who that is; nil where it cannot be told.
  public let speaker: UntrustedText?
  /// How the mention was taken for the speaker; nil where it is full.
  public let how: Attribution.Resolution?
  /// False where `speaker` is a proposal.
  public let isCertain: Bool
  /// Nil for a claim of the checker's own, as is the stance.
  public let kind: Attribution.Kind?
  public let stance: Attribution.Stance?
  public let cue: UntrustedText?
  /// The outlet that was told, or that reports the inner speaker.
  public let via: UntrustedText?
  /// 0 for who speaks in the document, 1 for a source inside of what that one says, and so on.
  public let depth: Int

  /// The speaker, else the mention.
  public var name: UntrustedText? { speaker ?? source }

  var isPerson: Bool { kind == .named || kind == .unnamed }

  init(_ attribution: Attribution, _ text: WithheldText) {
    func words(_ ranges: [TextRange]) -> UntrustedText? {
      guard ranges.count > 1 else { return ranges.first.map(text.quoted) }
      let joined = ranges.map { text.quoted($0).exact }.joined(separator: " ")
      return text.names.quoted(UntrustedText(joined))
    }
    source = words(attribution.source)
    speaker =
      attribution.correctedSpeaker.map(text.names.plain) ?? attribution.speaker.map(text.plain)
    how = attribution.how
    isCertain = attribution.isCertain
    kind = attribution.kind
    stance = attribution.stance
    cue = words(attribution.cue)
    via = attribution.via.map(text.plain)
    depth = attribution.depth
  }

  /// Who said a claim of the checker's own.
  init(speaker: UntrustedText) {
    source = nil
    self.speaker = speaker
    how = nil
    isCertain = true
    kind = nil
    stance = nil
    cue = nil
    via = nil
    depth = 0
  }
}
