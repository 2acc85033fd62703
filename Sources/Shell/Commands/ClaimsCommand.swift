import Claims
import Sessions
import Text

/// `claims`.
struct ClaimsCommand: Command {
  let name = "claims"
  let summary = "List claims"
  let takesLong = true
  let discussion = """
    A query narrows the list: words, "phrases", and fields such as speaker:Thompson, \
    verdict:open, outlet:, document:, stance:denies, worth:>0.7, has:evidence; see: help search.
    """
  let examples = [
    "claims", "claims --verdict open --worth", "claims --speaker Thompson",
    "claims --unnamed worth:>0.7",
  ]
  let verdict = Option<Standing>("--verdict", help: "confirmed, denied, unverified, saying or open")
  let document = Option<DocumentWord>("--document", help: "of this document")
  let speaker = Option<SourceName>("--speaker", help: "whose speaker's name contains this")
  let words = Option<Words>("--words", help: "whose sentence contains these words")
  let via = Option<Words>("--via", help: "told to, or reported by, this outlet")
  let depth = Option<Number>("--depth", help: "with a chain of at least so many links")
  let unnamed = Flag("--unnamed", help: "with a source that is not named")
  let worth = Flag("--worth", help: "the most check-worthy first")
  let limit = Option<Number>("--limit", help: "at most so many")
  let query = Tail<QueryText>(isRequired: false, help: "words and fields")
  var parameters: [any Parameter] {
    [verdict, document, speaker, words, via, depth, unnamed, worth, limit, query]
  }

  func run(_ arguments: Arguments, at desk: Desk, in world: World) throws(CommandError) -> Outcome {
    guard !desk.corpus.documents.isEmpty || !desk.register.handles.isEmpty else {
      return .nothingLoaded
    }
    guard !desk.register.handles.isEmpty else {
      return Outcome(blocks: [.talk("No claims were found; claims are looked for in English.")])
    }
    var handles = try desk.handles(matching: arguments[query]?.text)
    if let wanted = arguments[verdict].first {
      handles.removeAll { desk.standing(of: $0) != wanted }
    }
    if let wanted = arguments[document].first {
      handles.removeAll { desk.document(of: $0)?.handle != wanted.handle }
    }
    if let wanted = arguments[speaker].first?.text.lowercased() {
      handles.removeAll { handle in
        !desk.speakers(of: handle).contains { $0.lowercased().contains(wanted) }
      }
    }
    if let wanted = arguments[words].first?.text.lowercased() {
      handles.removeAll { !desk.words(of: $0).lowercased().contains(wanted) }
    }
    if let wanted = arguments[via].first?.text.lowercased() {
      handles.removeAll { handle in
        !desk.attributions(of: handle).contains { $0.via?.lowercased().contains(wanted) == true }
      }
    }
    if let least = arguments[depth].first?.value {
      handles.removeAll { handle in
        (desk.attributions(of: handle).map(\.link.depth).max().map { $0 + 1 } ?? 0) < least
      }
    }
    if arguments[unnamed] {
      handles.removeAll { !desk.attributions(of: $0).contains { $0.link.kind == .unnamed } }
    }
    if arguments[worth] {
      handles = handles.map { (claim: $0, worth: desk.worth(of: $0) ?? 0) }
        .sorted { ($1.worth, $0.claim) < ($0.worth, $1.claim) }
        .map(\.claim)
    }
    if let limit = arguments[limit].first { handles = Array(handles.prefix(limit.value)) }
    guard !handles.isEmpty else { return Outcome(blocks: [.talk("No claim matches.")]) }
    let total = desk.register.handles.count
    let count: DisplayText =
      handles.count == total
      ? "\(counted(total, "claim"))." : "\(handles.count) of \(counted(total, "claim"))."
    let listed = handles
    return Outcome(
      blocks: [
        .table(desk.table(of: handles, in: world)), .talk(count),
        .hint("show \(handles[0].word)"),
      ], records: { listed.map { desk.claimRecord(of: $0) } })
  }
}

extension Desk {
  /// The links of a claim's chain, each with the words of its outlet.
  fileprivate func attributions(of handle: ClaimHandle) -> [(link: Attribution, via: String?)] {
    guard case .extracted(let place) = register[handle] else { return [] }
    let text = corpus.documents[place.document].text
    return claims[place].attributions.map { ($0, $0.via.map { text.string($0) }) }
  }

  /// 0…1; nil for a claim that was not extracted.
  func worth(of handle: ClaimHandle) -> Double? {
    guard case .extracted(let place) = register[handle] else { return nil }
    return claims.claims[place.document].score(of: place.claim)
  }

  /// Claims as rows: id, verdict, worth, document, who said it, the words.
  func table(of handles: [ClaimHandle], in world: World) -> Table {
    Table(
      columns: [
        .init("id"), .init("verdict"), .init("worth", isNumber: true), .init("in"),
        .init("said by", isFlexible: true, widest: min(26, world.width / 5)),
        .init("claim", isFlexible: true),
      ],
      rows: handles.map { handle in
        let standing = standing(of: handle)
        return [
          "\(handle.word)",
          standing == .open ? "" : standing.mark(hasSymbols: world.hasSymbols),
          worth(of: handle).map { "\(twoDecimals($0))" } ?? "",
          "\(document(of: handle)?.handle.word ?? "-")",
          "\(speakers(of: handle).joined(separator: ", "))",
          "\(words(of: handle))",
        ]
      })
  }
}
