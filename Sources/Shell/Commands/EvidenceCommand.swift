import Sessions
import Text

/// `evidence CLAIM SIDE:EVIDENCE…`.
struct EvidenceCommand: Command {
  let name = "evidence"
  let summary = "Add evidence for or against a claim, or as context"
  let discussion = """
    A piece of evidence is for:, against: or context: and then a URL, a whole document (d3), a \
    passage of it (d3:"words"), another claim (c4), file:PATH (kept by its digest) or person:NAME.
    """
  let examples = [
    "evidence c2 for:https://example.org/statement",
    "evidence c2 for:https://example.org/report --primary --dated 2022-03-14",
    "evidence c2 against:c3 context:person:\"Ana Ruiz\"",
    "evidence for:https://example.org/minutes where speaker:mayor --yes",
  ]
  let parts = Positional<EvidencePart>(
    "CLAIM… SIDE:EVIDENCE…", .any, help: "the claims; then its side and where it is")
  let found = Tail<QueryText>(
    isRequired: false, after: "where", help: "the claims that a query finds; see: help search")
  let archive = Option<Words>("--archive", help: "an archived copy of the URL")
  let primary = Flag("--primary", help: "it was there, or is the document itself")
  let secondary = Flag("--secondary", help: "it reports what others said or wrote")
  let dated = Option<Day>("--dated", help: "the day that the source itself bears")
  var parameters: [any Parameter] { [parts, found, archive, primary, secondary, dated] }

  func run(_ arguments: Arguments, at desk: Desk, in world: World) throws(CommandError) -> Outcome {
    let copy = try arguments[archive].first.map { word throws(CommandError) in
      try WebAddress.page(word.text)
    }
    guard !arguments[primary] || !arguments[secondary] else {
      throw .notA("rank", word: "--primary --secondary", expected: "one of them")
    }
    let rank: Evidence.Rank? =
      arguments[primary] ? .primary : arguments[secondary] ? .secondary : nil
    var pieces: [Evidence] = []
    var named: [ClaimWords] = []
    for part in arguments[parts] {
      switch part {
      case .evidence(let word):
        pieces.append(
          word.evidence.known(archive: copy, rank: rank, dated: arguments[dated].first?.date))
      case .claims(let words): named.append(words)
      }
    }
    let chosen = try ClaimSelection.Chosen(named, matching: arguments[found], at: desk)
    guard chosen.isFound || !named.isEmpty else { throw .missingWord("CLAIM", command: name) }
    guard !pieces.isEmpty else {
      throw .missingWord(EvidenceWord.placeholder, command: name)
    }
    guard let first = chosen.handles.first else { return .noneFound }
    var outcome = Outcome(
      blocks: pieces.map { .paragraph($0.words, indent: 0) } + [.hint("show \(first.word)")],
      changes: chosen.handles.flatMap { handle in
        pieces.map { .evidence(EvidenceAdded(claim: handle, evidence: $0)) }
      })
    outcome.isFound = chosen.isFound
    return outcome
  }
}

extension Evidence {
  /// The same evidence with what is known of it; only a link has an archived copy.
  fileprivate func known(
    archive: UntrustedText?, rank: Rank?, dated: CalendarDate?
  ) -> Evidence {
    var item = item
    if let archive, case .link(let url, let accessed, _) = item {
      item = .link(url: url, accessed: accessed, archive: archive)
    }
    return Evidence(side: side, item: item, rank: rank, dated: dated)
  }
}
