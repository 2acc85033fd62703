import Claims
import Sessions
import Text

extension Correction {
  /// What was corrected: "c12 split into c165 c166".
  public var words: UntrustedText {
    switch self {
    case .split(let split):
      UntrustedText("\(split.whole.claim.word) split into \(list(made))")
    case .joined(let joined):
      UntrustedText("\(list(joined.parts.map(\.claim))) joined into \(joined.whole.claim.word)")
    case .edited(let edited):
      UntrustedText(
        edited.was.claim.word + " edited: "
          + facts(edited, reads: edited.words.map { "it reads “\($0.exact.exact)”" }))
    case .dropped(let dropped):
      UntrustedText(
        "\(dropped.claim.word) is no claim"
          + (dropped.because.map { ", because \($0.exact)" } ?? ""))
    }
  }
}

extension CorrectionRecord {
  /// What was corrected as one of its claims sees it, by whom and when: "cut from c12 (ana, …)".
  public func words(of claim: ClaimHandle) -> UntrustedText {
    let what: String =
      switch correction {
      case .split(let split) where correction.made.contains(claim):
        "cut from \(split.whole.claim.word)"
      case .joined(let joined) where correction.made.contains(claim):
        "joined from \(list(joined.parts.map(\.claim)))"
      case .edited(let edited):
        facts(edited, reads: edited.words.map { _ in "it read “\(edited.was.anchor.exact.exact)”" })
      case .split, .joined, .dropped: correction.words.exact
      }
    return UntrustedText("\(what) (\(by.exact), \(at.day))")
  }
}

private func list(_ claims: [ClaimHandle]) -> String {
  claims.map(\.word).joined(separator: " ")
}

/// What an edit says, in one line.
private func facts(_ edited: ClaimEdited, reads: String?) -> String {
  [reads, edited.source.map(words)].compactMap(\.self).joined(separator: "; ")
}

/// "said by Ana Ruiz, named, asserts"; the link is named where it is not the first.
private func words(_ source: ClaimEdited.Source) -> String {
  let place = source.link == 1 ? "" : "link \(source.link): "
  switch source.correction {
  case .source(let speaker, let kind, let stance):
    let facts = [speaker.map { "said by \($0.exact)" }, kind?.rawValue, stance?.rawValue]
    return place + facts.compactMap(\.self).joined(separator: ", ")
  case .nobody: return place + "nobody is cited"
  }
}
