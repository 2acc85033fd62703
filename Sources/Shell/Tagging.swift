import Claims
import Corpora
import Sessions
import Text

/// What `confirm`, `deny` and `unverified` share: they differ in the verdict alone.
struct Tagging: Sendable {
  let tag: Verdict.Tag
  let claims = Positional<ClaimWords>(.oneOrMore, help: "the claims: c3, c3-c7, c3,c5, same:c3")
  let because = Option<Words>("--because", help: "why, in your own words")
  let evidence = Option<EvidenceWord>(
    "--evidence", isMany: true, help: "for:, against: or context: and where; see help evidence")
  let rating = Option<Words>("--rating", help: "your house's own word: misleading, half true")
  let saying = Flag("--saying", help: "judge only that it was said, as quoted")
  let dryRun = Flag("--dry-run", help: "say what would be tagged, and tag nothing")

  init(_ tag: Verdict.Tag) {
    self.tag = tag
  }

  var parameters: [any Parameter] { [claims, because, evidence, rating, saying, dryRun] }

  func outcome(_ arguments: Arguments, at desk: Desk, in world: World) -> Outcome {
    let aspect: Verdict.Aspect = arguments[saying] ? .saying : .content
    var handles: [ClaimHandle] = []
    var judged: [ClaimHandle] = []
    for word in arguments[claims] {
      for handle in word.handles where !handles.contains(handle) {
        let isJudged = desk.session.verdict(of: handle, aspect: aspect) != nil
        if word.isGroup, isJudged { judged.append(handle) } else { handles.append(handle) }
      }
    }
    let mark = tag.standing.mark(hasSymbols: world.hasSymbols)
    let said: DisplayText = aspect == .saying ? " (that it was said)" : ""
    var outcome = Outcome(
      blocks: handles.map { handle in
        let former = desk.session.verdict(of: handle, aspect: aspect)?.verdict.tag.standing
        let was: DisplayText = former.map { " (was \($0.rawValue))" } ?? ""
        return .paragraph(
          "\(handle.word, .strong)  \(mark)\(said)\(was)  \(desk.words(of: handle))", indent: 0)
      })
    if !judged.isEmpty {
      let words = judged.map(\.word).joined(separator: " ")
      outcome.blocks.append(.talk("Judged before, and left as they are: \(words)"))
    }
    if arguments[dryRun] {
      outcome.blocks.append(.talk("A dry run: nothing was tagged."))
      return outcome
    }
    outcome.changes = handles.map { handle in
      .verdict(
        Verdict(
          claim: handle, anchor: desk.anchor(of: handle), aspect: aspect, tag: tag,
          rating: arguments[rating].first.map { UntrustedText($0.text) },
          because: arguments[because].first.map { UntrustedText($0.text) },
          evidence: arguments[evidence].map(\.evidence)))
    }
    if tag == .confirmed, aspect == .content, arguments[because].isEmpty {
      outcome.blocks += desk.questions(onConfirming: handles)
    }
    outcome.blocks += next(after: handles, at: desk)
    return outcome
  }

  /// The open claims that seem to say the same, and the next open one.
  private func next(after handles: [ClaimHandle], at desk: Desk) -> [Block] {
    let isOpen = { (handle: ClaimHandle) in
      !handles.contains(handle) && desk.standing(of: handle) == .open
    }
    let same = desk.others(sameAs: handles).filter(isOpen).map(\.word)
    if !same.isEmpty {
      return [
        .talk("Open claims that seem to say the same: \(same.joined(separator: " "))"),
        .hint("compare \(handles[0].word), then \(tag.command) same:\(handles[0].word)"),
      ]
    }
    let open = desk.register.handles.filter(isOpen)
    let next = handles.last.flatMap { last in open.first { $0 > last } } ?? open.first
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
