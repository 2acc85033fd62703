import Text

/// What a text does with a claim, by the cues it shows.
///
/// A denial, or a negation that the claim does not have, speaks against it; a question, a hedge or
/// a report of others' words leaves it open; whatever simply repeats it speaks for it.
struct StanceJudgement: Sendable {
  let stance: PairComparison.Stance
  /// "against: denies", "open: reportedly".
  let cues: [UntrustedText]

  init(of text: PairText, towards claim: PairText) {
    let cues = StanceCues.standard
    if let found = cues.ignorance(in: text.words) {
      stance = .observing
      self.cues = [UntrustedText("open: \(found.words)")]
      return
    }
    let claimDenies =
      cues.denial(in: claim.words) != nil || cues.negation(in: claim.words) != nil
    if let found = cues.denial(in: text.words) ?? cues.negation(in: text.words) {
      if !claimDenies {
        stance = .against
        self.cues = [UntrustedText("against: \(found.words)")]
        return
      }
    }
    if text.asks {
      stance = .observing
      self.cues = [UntrustedText("open: a question")]
      return
    }
    if let found = cues.hedge(in: text.words), cues.hedge(in: claim.words) == nil {
      stance = .observing
      self.cues = [UntrustedText("open: \(found.words)")]
      return
    }
    if let tail = text.tail, let found = cues.reporter(in: tail) {
      stance = .observing
      self.cues = [UntrustedText("open: says \(found.words)")]
      return
    }
    stance = .for
    self.cues = []
  }
}
