import Claims
import Corpora
import Sessions
import Text

/// What `confirm`, `deny` and `unverified` share: they differ in the verdict alone.
struct Tagging: Sendable {
  let tag: Verdict.Tag
  let selection = ClaimSelection()
  let because = Option<Words>("--because", help: "why, in your own words")
  let evidence = Option<EvidenceWord>(
    "--evidence", isMany: true, help: "for:, against: or context: and where; see help evidence")
  let rating = Option<Words>("--rating", help: "your house's own word: misleading, half true")
  let saying = Flag("--saying", help: "judge only that it was said, as quoted")
  let again = Flag("--again", help: "also those of several that have a verdict already")

  init(_ tag: Verdict.Tag) {
    self.tag = tag
  }

  var parameters: [any Parameter] {
    selection.parameters + [because, evidence, rating, saying, again]
  }

  func outcome(_ arguments: Arguments, at desk: Desk, in world: World) throws(CommandError)
    -> Outcome
  {
    let aspect: Verdict.Aspect = arguments[saying] ? .saying : .content
    let chosen = try selection.required(in: arguments, at: desk, of: tag.command)
    let cited = arguments[evidence].map(\.evidence)
    // Who names one claim means it; of several, those that were judged are not judged by the way.
    let keepsJudged = (chosen.isFound || chosen.handles.count > 1) && !arguments[again]
    let sorted = sort(chosen, aspect, keepsJudged: keepsJudged, citing: cited, at: desk)
    let handles = sorted.tagged
    if chosen.isFound, handles.isEmpty, sorted.judged.isEmpty { return .noneFound }
    let mark = tag.standing.mark(hasSymbols: world.hasSymbols)
    let said: DisplayText = aspect == .saying ? " (that it was said)" : ""
    var outcome = Outcome(
      blocks: handles.map { handle in
        let former = desk.session.verdict(of: handle, aspect: aspect)?.verdict.tag.standing
        let was: DisplayText = former.map { " (was \($0.rawValue))" } ?? ""
        return .paragraph(
          "\(handle.word, .strong)  \(mark)\(said)\(was)  \(desk.words(of: handle))", indent: 0)
      })
    outcome.blocks += sorted.leftAlone
    outcome.isFound = chosen.isFound
    let hurried = desk.hurried(in: world)
    let verdicts = handles.map { handle in
      Verdict(
        claim: handle, anchor: desk.anchor(of: handle), aspect: aspect, tag: tag,
        rating: arguments[rating].first.map { UntrustedText($0.text) },
        because: arguments[because].first.map { UntrustedText($0.text) },
        evidence: cited, group: hurried.companions(of: handle, judging: aspect))
    }
    outcome.changes = verdicts.map { .verdict($0) }
    if !arguments[rating].isEmpty {
      outcome.blocks += desk.ratingWarnings(on: verdicts, in: world)
      outcome.read += [desk.scalePath(in: world)].compactMap(\.self)
    }
    if tag == .confirmed, aspect == .content, arguments[because].isEmpty {
      outcome.blocks += hurried.questions(onConfirming: handles)
    }
    outcome.blocks += next(after: handles, aspect, citing: cited, at: hurried)
    return outcome
  }

  /// What becomes of the claims that were chosen.
  private struct Sorted {
    var tagged: [ClaimHandle] = []
    /// Judged before, and left as they are.
    var judged: [ClaimHandle] = []
    /// Came with a group, and seem to say something else.
    var differing: [ClaimHandle: Difference] = [:]

    /// Which claims get no verdict, and why.
    var leftAlone: [Block] {
      let most = 20
      var blocks: [Block] = []
      if !judged.isEmpty {
        let words = judged.prefix(most).map(\.word).joined(separator: " ")
        let rest = judged.count > most ? " and \(judged.count - most) more" : ""
        let are = judged.count == 1 ? "it is" : "they are"
        blocks.append(
          .talk(
            "\(counted(judged.count, "claim")) judged before, left as \(are): \(words)\(rest); "
              + "--again judges anew"))
      }
      return blocks
        + differing.sorted { $0.key < $1.key }.map { .talk($0.value.words(on: $0.key)) }
    }
  }

  private func sort(
    _ chosen: ClaimSelection.Chosen, _ aspect: Verdict.Aspect, keepsJudged: Bool,
    citing cited: [Evidence], at desk: Desk
  ) -> Sorted {
    var sorted = Sorted()
    var tagged: Set<ClaimHandle> = []
    var judged: Set<ClaimHandle> = []
    for word in chosen.words {
      let named = Set(word.named)
      let others = word.handles.filter { !named.contains($0) }
      let differences = desk.differences(of: others, from: word.named, citing: cited)
      for handle in word.handles where !tagged.contains(handle) && !judged.contains(handle) {
        if keepsJudged, desk.session.verdict(of: handle, aspect: aspect) != nil {
          judged.insert(handle)
          sorted.judged.append(handle)
        } else if let difference = differences[handle] {
          sorted.differing[handle] = difference
        } else {
          tagged.insert(handle)
          sorted.tagged.append(handle)
        }
      }
    }
    sorted.differing = sorted.differing.filter { !tagged.contains($0.key) }
    return sorted
  }

  /// The open claims that seem to say the same, and the next open one.
  private func next(
    after handles: [ClaimHandle], _ aspect: Verdict.Aspect, citing evidence: [Evidence],
    at desk: Desk
  ) -> [Block] {
    let done = Set(handles)
    let untagged = desk.others(sameAs: handles).filter {
      !done.contains($0) && desk.session.verdict(of: $0, aspect: aspect) == nil
    }
    let differences = desk.differences(of: untagged, from: handles, citing: evidence)
    let same = untagged.filter { differences[$0] == nil }.map(\.word)
    if !same.isEmpty {
      let flag: DisplayText = aspect == .saying ? " --saying" : ""
      return [
        .talk("Open claims that seem to say the same: " + listed(same, separator: " ")),
        .hint("compare \(handles[0].word), then \(tag.command) same:\(handles[0].word)\(flag)"),
      ]
    }
    func isOpen(_ handle: ClaimHandle) -> Bool {
      !done.contains(handle) && desk.standing(of: handle) == .open
    }
    let all = desk.register.handles
    let next =
      handles.last.flatMap { last in all.first { $0 > last && isOpen($0) } }
      ?? all.first(where: isOpen)
    return next.map { [.hint("show \($0.word)")] } ?? []
  }
}

extension Verdict.Tag {
  /// The command that gives it.
  fileprivate var command: String {
    switch self {
    case .confirmed: "confirm"
    case .denied: "deny"
    case .unverified: "unverified"
    }
  }
}

extension Desk {
  /// Where a claim stands in its text; nil for one that is in no text.
  func anchor(of handle: ClaimHandle) -> Anchor? {
    switch register[handle] {
    case .extracted(let place):
      Corpora.anchor(of: claims[place].range, in: corpus.documents[place.document])
    case .added(let added): added.anchor
    case .lost(let anchor): anchor
    case nil: nil
    }
  }
}
