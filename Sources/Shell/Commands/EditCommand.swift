import Claims
import Sessions
import Text

/// `edit CLAIM…`.
struct EditCommand: Command {
  let name = "edit"
  let summary = "Correct what was found: a claim's words, who said it, or that it is none"
  let discussion = """
    --words takes words of the document, exactly as they stand there, that take in some of the \
    claim. A claim keeps its handle and its verdict; one that is dropped is listed no more, until \
    undo brings it back. What was published takes a note for its readers.
    """
  let examples = [
    "edit c2 --speaker \"Ana Ruiz\" --kind named",
    "edit c1 --words \"The plant in Vella was closed\"",
    "edit c4 --drop --because \"a heading\"",
  ]
  let claims = Positional<ClaimWords>(.oneOrMore, help: "the claims")
  let words = Option<Words>("--words", help: "the words of the claim, as the document has them")
  let speaker = Option<Words>("--speaker", help: "who said it")
  let kind = Option<Attribution.Kind>("--kind", help: "named, unnamed, organisation or document")
  let stance = Option<Attribution.Stance>(
    "--stance", help: "asserts, denies, withholds or questions")
  let link = Option<Number>("--link", help: "which link of the chain: 1 is the outermost (1)")
  let nobody = Flag("--nobody", help: "nobody is cited there: the document says it itself")
  let drop = Flag("--drop", help: "it is no claim")
  let because = Option<Words>("--because", help: "why it is none")
  let note = Option<Words>("--note", help: "of a published claim: what was wrong, for the readers")
  var parameters: [any Parameter] {
    [claims, words, speaker, kind, stance, link, nobody, drop, because, note]
  }

  func run(_ arguments: Arguments, at desk: Desk, in world: World) throws(CommandError) -> Outcome {
    var handles: [ClaimHandle] = []
    for handle in arguments[claims].flatMap(\.handles) where !handles.contains(handle) {
      handles.append(handle)
    }
    try refuseContradictions(in: arguments, on: handles)
    var outcome =
      arguments[drop]
      ? dropping(handles, because: arguments[because].first?.text, at: desk)
      : try edited(handles, arguments, at: desk)
    if let note = arguments[note].first {
      outcome.changes += try corrections(of: handles, note.text, at: desk)
    }
    return outcome
  }

  /// A note for the readers on each claim, with what they were told.
  private func corrections(of handles: [ClaimHandle], _ note: String, at desk: Desk)
    throws(CommandError) -> [SessionChange]
  {
    let published = Set(desk.session.publications.flatMap(\.decision.claims))
    var changes: [SessionChange] = []
    for handle in handles {
      guard published.contains(handle) else { throw .notPublished(handle) }
      changes.append(
        .publishing(
          .correction(
            CorrectionNoted(
              claim: handle, aspect: .content,
              was: desk.session.wording(of: handle, aspect: .content),
              note: UntrustedText("\(note) (It was given as “\(desk.words(of: handle))”.)")))))
    }
    return changes
  }

  private func refuseContradictions(in arguments: Arguments, on handles: [ClaimHandle])
    throws(CommandError)
  {
    let edits = [words.name, speaker.name].filter { name in
      !(name == words.name ? arguments[words] : arguments[speaker]).isEmpty
    }
    if arguments[drop], let edit = edits.first ?? (arguments[nobody] ? nobody.name : nil) {
      throw .correction(.contradicting(drop.name, edit))
    }
    if arguments[nobody], !arguments[speaker].isEmpty {
      throw .correction(.contradicting(nobody.name, speaker.name))
    }
    if !arguments[words].isEmpty, handles.count > 1 { throw .correction(.oneAtATime("--words")) }
  }

  private func dropping(_ handles: [ClaimHandle], because: String?, at desk: Desk) -> Outcome {
    Outcome(
      blocks: handles.map { handle in
        .paragraph("\(handle.word, .strong)  no claim: \(desk.words(of: handle))", indent: 0)
      } + desk.farewell(to: handles, new: "undo brings it back"),
      changes: handles.map { handle in
        .correction(
          .dropped(
            ClaimDropped(
              claim: handle, anchor: desk.anchor(of: handle),
              because: because.map { UntrustedText($0) })))
      })
  }

  private func edited(_ handles: [ClaimHandle], _ arguments: Arguments, at desk: Desk)
    throws(CommandError) -> Outcome
  {
    let correction: AttributionCorrection? =
      arguments[nobody]
      ? .nobody
      : arguments[speaker].isEmpty && arguments[kind].isEmpty && arguments[stance].isEmpty
        ? nil
        : .source(
          speaker: arguments[speaker].first.map { UntrustedText($0.text) },
          kind: arguments[kind].first, stance: arguments[stance].first)
    let source = correction.map {
      ClaimEdited.Source(link: arguments[link].first?.value ?? 1, correction: $0)
    }
    if let name = arguments[speaker].first?.text, name.allSatisfy(\.isWhitespace) {
      throw .wordsMissing("speaker")
    }
    var outcome = Outcome()
    for handle in handles {
      let claim = try desk.textClaim(handle)
      let range = try arguments[words].first.map { words throws(CommandError) in
        try self.range(of: words.text, at: claim, desk)
      }
      var edited = range.map { claim.preview($0) } ?? claim.claim
      if let source {
        guard let corrected = edited.correcting(link: source.link, source.correction) else {
          throw .correction(
            .noSuchLink(source.link, handle, links: edited.attributions.count))
        }
        edited = corrected
      }
      guard edited != claim.claim else { throw .correction(.nothingToEdit(handle)) }
      outcome.blocks.append(claim.line(handle, edited))
      outcome.changes.append(
        .correction(
          .edited(
            ClaimEdited(was: claim.spot, words: range.map { claim.anchor($0) }, source: source))))
    }
    let judged = handles.filter { desk.session.verdict(of: $0) != nil }
    if !judged.isEmpty {
      outcome.blocks.append(
        .talk(
          "The verdict on \(judged.map(\.word).joined(separator: " ")) stays: see that it still fits."
        ))
    }
    outcome.blocks.append(.hint("show \(handles[0].word)"))
    return outcome
  }

  /// Where the new words stand: at the claim, and in no other.
  private func range(of words: String, at claim: TextClaim, _ desk: Desk) throws(CommandError)
    -> TextRange
  {
    let text = claim.document.text
    let places = text.occurrences(of: words, within: text.range)
    guard let range = places.first(where: { $0.overlaps(claim.claim.range) }) else {
      let document = desk.document(of: claim.handle)?.handle ?? DocumentHandle(1)
      throw places.isEmpty
        ? .notInText(words: words, document: document)
        : .correction(.notAtTheClaim(words: words, claim.handle, document))
    }
    let others = desk.claims.claims[claim.place.document].indices.compactMap { index in
      let place = CorpusClaims.Place(document: claim.place.document, claim: index)
      return place != claim.place && desk.claims[place].range.overlaps(range)
        ? desk.register.handle(of: place) : nil
    }
    guard others.isEmpty else { throw .correction(.runsInto(others)) }
    return range
  }
}
