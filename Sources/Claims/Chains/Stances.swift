extension AttributionFinder {
  /// The stance of a draft after its content has been read: "called it disinformation" denies.
  ///
  /// A source denies where its content calls a report, or what stands for one, false.
  func stance(of draft: Draft) -> Attribution.Stance {
    guard draft.stance == .asserts else { return draft.stance }
    if rejectsReport(draft) { return .denies }
    switch draft.rule {
    case .reportAfter, .reportInverted, .reportBefore, .quotationAfter, .object, .participle: break
    case .infinitive, .passive, .seeming, .accordingTo, .citation, .noun, .nounObject, .colon,
      .hearsay,
      .adjective, .documentFirst:
      return draft.stance
    }
    var refers = false
    for content in draft.content {
      for index in content {
        let word = words[index]
        if word.has(.negation) { return draft.stance }
        if refers, word.has(.falsehood) { return .denies }
        if word.has(.referring) { refers = true }
        if index - content.lowerBound > 14 { break }
      }
    }
    return draft.stance
  }

  /// "dismissed the allegation", "the report was rejected by officials".
  private func rejectsReport(_ draft: Draft) -> Bool {
    guard draft.rule == .object || draft.rule == .passive,
      draft.cue.contains(where: { words[$0].has(.rejecting) }), let object = draft.content.first
    else { return false }
    return object.prefix(6).contains { words[$0].has(.referring) }
  }
}
