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
    var leftOut: [ClaimHandle: Difference] = [:]
    let cited = arguments[evidence].map(\.evidence)
    for word in arguments[claims] {
      let others = word.handles.filter { !word.named.contains($0) }
      let differences = desk.differences(of: others, from: word.named, citing: cited)
      for handle in word.handles where !handles.contains(handle) {
        let isJudged = desk.session.verdict(of: handle, aspect: aspect) != nil
        if word.isGroup, isJudged {
          judged.append(handle)
        } else if let difference = differences[handle] {
          leftOut[handle] = difference
        } else {
          handles.append(handle)
        }
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
    outcome.blocks += leftOut.sorted { $0.key < $1.key }.filter { !handles.contains($0.key) }
      .map { .talk($0.value.words(on: $0.key)) }
    if arguments[dryRun] {
      outcome.blocks.append(.talk("A dry run: nothing was tagged."))
      return outcome
    }
    let hurried = desk.hurried(in: world)
    outcome.changes = handles.map { handle in
      .verdict(
        Verdict(
          claim: handle, anchor: desk.anchor(of: handle), aspect: aspect, tag: tag,
          rating: arguments[rating].first.map { UntrustedText($0.text) },
          because: arguments[because].first.map { UntrustedText($0.text) },
          evidence: cited, group: hurried.companions(of: handle, judging: aspect)))
    }
    if tag == .confirmed, aspect == .content, arguments[because].isEmpty {
      outcome.blocks += hurried.questions(onConfirming: handles)
    }
    outcome.blocks += next(after: handles, aspect, citing: cited, at: hurried)
    return outcome
  }

  /// The open claims that seem to say the same, and the next open one.
  private func next(
    after handles: [ClaimHandle], _ aspect: Verdict.Aspect, citing evidence: [Evidence],
    at desk: Desk
  ) -> [Block] {
    let untagged = desk.others(sameAs: handles).filter {
      !handles.contains($0) && desk.session.verdict(of: $0, aspect: aspect) == nil
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
      !handles.contains(handle) && desk.standing(of: handle) == .open
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
