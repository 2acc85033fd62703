import Sessions
import Text

/// `correct CLAIM [VERDICT] --note TEXT`.
struct CorrectCommand: Command {
  let name = "correct"
  let summary = "Correct what was published of a claim, with a note for its readers"
  let discussion = """
    The note says what was wrong; the report keeps the old wording beside the new one. Without a \
    verdict, a reason, a rating and a conclusion it is a note alone. The reason and the rating stay \
    where the verdict does and no others are given.
    """
  let examples = [
    "confirm c2\npublish c2\ncorrect c2 denied --note \"We misread the mayor's answer.\""
  ]
  let claim = Positional<ClaimWords>(help: "the claim")
  let verdict = Positional<NewVerdict>(.optional, help: "its verdict from now on, or open")
  let note = Option<Words>("--note", help: "what was wrong, for the readers")
  let because = Option<Words>("--because", help: "why the new verdict is right")
  let rating = Option<Words>("--rating", help: "your house's own word: misleading, half true")
  let conclusion = Option<Words>("--conclusion", help: "the new verdict in one sentence")
  let saying = Flag("--saying", help: "the verdict on whether it was said")
  var parameters: [any Parameter] {
    [claim, verdict, note, because, rating, conclusion, saying]
  }

  func run(_ arguments: Arguments, at desk: Desk, in world: World) throws(CommandError) -> Outcome {
    guard let note = arguments[note].first?.text, !note.allSatisfy(\.isWhitespace) else {
      throw .missingWord("--note TEXT", command: name)
    }
    let aspect: Verdict.Aspect = arguments[saying] ? .saying : .content
    let handles = arguments[claim].flatMap(\.handles)
    let published = Set(desk.session.publications.flatMap(\.decision.claims))
    var outcome = Outcome()
    for handle in handles {
      guard published.contains(handle) else { throw .notPublished(handle) }
      let noted = CorrectionNoted(
        claim: handle, aspect: aspect, was: desk.session.wording(of: handle, aspect: aspect),
        note: UntrustedText(note))
      outcome.changes.append(.publishing(.correction(noted)))
      if let text = arguments[conclusion].first.map({ UntrustedText($0.text) }) {
        outcome.changes.append(
          .publishing(
            .context(
              ContextGiven(claim: handle, part: .conclusion, text: text.isEmpty ? nil : text))))
      }
      if let standing = standing(of: handle, aspect, arguments, at: desk) {
        outcome.changes.append(change(of: handle, to: standing, aspect, arguments, at: desk))
      }
      outcome.blocks.append(.paragraph(Publishing.correction(noted).words, indent: 0))
      if case .verdict(let verdict)? = outcome.changes.last {
        outcome.blocks += desk.ratingWarnings(on: [verdict], in: world)
        outcome.read += [desk.scalePath(in: world)].compactMap(\.self)
      }
      if case .verdict(let verdict)? = outcome.changes.last, verdict.because == nil {
        outcome.blocks.append(.talk("\(handle.word) goes without a reason; --because gives it"))
      }
    }
    return outcome
  }

  /// The verdict from now on: the one that is given, or the one there is where only its reason or its
  /// rating is; nil for a note alone.
  private func standing(
    of handle: ClaimHandle, _ aspect: Verdict.Aspect, _ arguments: Arguments, at desk: Desk
  ) -> NewVerdict? {
    if let given = arguments[verdict].first { return given }
    guard !arguments[because].isEmpty || !arguments[rating].isEmpty else { return nil }
    return desk.session.verdict(of: handle, aspect: aspect).map { NewVerdict($0.verdict.tag) }
  }

  private func change(
    of handle: ClaimHandle, to standing: NewVerdict, _ aspect: Verdict.Aspect,
    _ arguments: Arguments, at desk: Desk
  ) -> SessionChange {
    let reason = arguments[because].first.map { UntrustedText($0.text) }
    guard let tag = standing.tag else { return .untag(Untag(claim: handle, because: reason)) }
    // What was said for another verdict does not speak for this one.
    let former = desk.session.verdict(of: handle, aspect: aspect)?.verdict
    let kept = former?.tag == tag ? former : nil
    let word = arguments[rating].first.map { UntrustedText($0.text) }
    return .verdict(
      Verdict(
        claim: handle, anchor: desk.anchor(of: handle), aspect: aspect, tag: tag,
        rating: given(word, else: kept?.rating), because: given(reason, else: kept?.because),
        evidence: [], group: desk.companions(of: handle, judging: aspect)))
  }
}

/// What was given, else what was there; an empty text takes it back.
private func given(_ text: UntrustedText?, else former: UntrustedText?) -> UntrustedText? {
  guard let text else { return former }
  return text.isEmpty ? nil : text
}
