import Sessions
import Text

/// What readers were told to have been wrong, with the old wording beside the new one.
public struct ReportedCorrection: Hashable, Sendable {
  /// What a correction can change.
  public enum Part: String, CaseIterable, Sendable {
    case verdict, rating, reason, conclusion
  }

  /// One part as it was and as it became; nil where there was none, or is none.
  /// A rating is the one that readers saw: where the checker gave none, that of the house's scale.
  public struct Change: Hashable, Sendable {
    public let part: Part
    public let was: UntrustedText?
    public let now: UntrustedText?
  }

  public let record: DecisionRecord<CorrectionNoted>
  /// In the order of the parts; empty for a note alone.
  public let changes: [Change]

  init(_ record: DecisionRecord<CorrectionNoted>, in session: Session, scale: HouseScale?) {
    self.record = record
    let noted = record.decision
    // Only what is claimed is told in the house's words.
    let mapping = noted.aspect == .content ? scale : nil
    let now = session.wording(of: noted.claim, aspect: noted.aspect, after: record.step)
    func text(_ part: Part, _ wording: CorrectionNoted.Wording?) -> UntrustedText? {
      part.text(in: wording) ?? (part == .rating ? wording?.rating(by: mapping) : nil)
    }
    changes = Part.allCases.compactMap { part in
      let change = Change(part: part, was: text(part, noted.was), now: text(part, now))
      return change.was == change.now ? nil : change
    }
  }

  /// "A second outlet has answered. (verdict: was “unverified”, now “denied”)", where there is no form
  /// but text.
  var words: String {
    let changes = changes.map { change in
      let was = change.was.map { "“" + $0.exact + "”" } ?? "none"
      let now = change.now.map { "“" + $0.exact + "”" } ?? "none"
      return change.part.rawValue + ": was " + was + ", now " + now
    }
    guard !changes.isEmpty else { return record.decision.note.exact }
    return record.decision.note.exact + " (" + changes.joined(separator: "; ") + ")"
  }
}

extension CorrectionNoted.Wording {
  /// The rating that the house's scale gives to a verdict without an own one.
  fileprivate func rating(by scale: HouseScale?) -> UntrustedText? {
    scale.map { $0.rating(of: tag).label }
  }
}

extension ReportedCorrection.Part {
  fileprivate func text(in wording: CorrectionNoted.Wording?) -> UntrustedText? {
    switch self {
    case .verdict: UntrustedText(wording?.tag.rawValue ?? "open")
    case .rating: wording?.rating
    case .reason: wording?.because
    case .conclusion: wording?.conclusion
    }
  }
}
