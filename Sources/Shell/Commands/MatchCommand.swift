import Corpora
import JSONLines
import LineEditor
import Matching
import Sessions
import Text
import Threads

/// `match`.
struct MatchCommand: Command {
  let name = "match"
  let summary = "Find published fact-checks of the same claims"
  let discussion = """
    load --checked FILE brings fact-checks. Their verdict stands beside yours as a suggestion: \
    read what they checked, for it may be another wording. Nothing is looked up; all is on this \
    machine.
    """
  let examples = ["match", "match c2"]
  let claims = Positional<ClaimWords>(.any, help: "only these claims")
  var parameters: [any Parameter] { [claims] }

  /// Fact-checks of one claim that are shown where it is named.
  private static let shown = 3

  func run(_ arguments: Arguments, at desk: Desk, in world: World) throws(CommandError) -> Outcome {
    guard !desk.checked.checks.isEmpty else {
      return Outcome(
        blocks: [.talk("No fact-checks are loaded."), .hint("load --checked FILE")])
    }
    let named = arguments[claims].flatMap(\.handles)
    let handles = named.isEmpty ? desk.register.handles : named
    let top = named.isEmpty ? 1 : Self.shown
    let found = inParallel(handles.count) { index in
      Interruption.isRequested
        ? [] : desk.checked.matches(for: desk.words(of: handles[index]), top: top)
    }
    if Interruption.isRequested { throw .interrupted }
    let pairs = zip(handles, found).filter { !$0.1.isEmpty }
    let records = { @Sendable in
      pairs.flatMap { handle, matches in matches.map { record(of: $0, handle, at: desk) } }
    }
    guard let first = pairs.first else {
      let count = counted(desk.checked.checks.count, "fact-check")
      return Outcome(blocks: [.talk("None of \(count) is of such a claim.")])
    }
    if named.isEmpty {
      return Outcome(
        blocks: [
          .table(table(of: pairs, at: desk, in: world)),
          .talk("\(counted(pairs.count, "claim")) of \(handles.count) may have been checked."),
          .hint("match \(first.0.word)"),
        ], records: records)
    }
    return Outcome(
      blocks: pairs.flatMap { handle, matches in page(of: matches, handle, at: desk, in: world) },
      records: records)
  }

  private func table(
    of pairs: [(ClaimHandle, [CheckedClaims.Match])], at desk: Desk, in world: World
  ) -> Table {
    Table(
      columns: [
        .init("id"), .init("yours"), .init("theirs", isFlexible: true, widest: 16),
        .init("publisher", isFlexible: true, widest: 18), .init("date"),
        .init("alike", isNumber: true), .init("what they checked", isFlexible: true),
      ],
      rows: pairs.flatMap { handle, matches in
        matches.map { match in
          let standing = desk.standing(of: handle)
          return [
            "\(handle.word)", standing == .open ? "" : standing.mark(hasSymbols: world.hasSymbols),
            match.check.verdict.map { "\($0)" } ?? "", match.check.publisher.map { "\($0)" } ?? "",
            "\(match.check.published?.iso ?? "")", "\(twoDecimals(match.similarity))",
            "\(match.check.claim)",
          ]
        }
      })
  }

  private func page(
    of matches: [CheckedClaims.Match], _ handle: ClaimHandle, at desk: Desk, in world: World
  ) -> [Block] {
    let mark = desk.standing(of: handle).mark(hasSymbols: world.hasSymbols)
    var blocks: [Block] = [
      .paragraph("\(handle.word, .strong)  \(mark)  \(desk.words(of: handle))", indent: 0)
    ]
    blocks += matches.map { .paragraph($0.words, indent: 4) }
    let url = matches.lazy.compactMap(\.check.url).first
    return blocks + (url.map { [.hint("evidence \(handle.word) context:\($0)")] } ?? [])
  }

  private func record(of match: CheckedClaims.Match, _ handle: ClaimHandle, at desk: Desk)
    -> JSONObject
  {
    let check = match.check
    return [
      "record": "match", "claim": .string(handle.word),
      "verdict": .string(desk.standing(of: handle).rawValue),
      "similarity": .decimal(match.similarity),
      "check": .object([
        "claim": RecordWriting.text(check.claim), "claimant": RecordWriting.text(check.claimant),
        "title": RecordWriting.text(check.title), "verdict": RecordWriting.text(check.verdict),
        "publisher": RecordWriting.text(check.publisher),
        "published": check.published.map { .string($0.iso) } ?? .null,
        "url": RecordWriting.text(check.url),
      ]),
    ]
  }
}

extension CheckedClaims.Match {
  /// "False · Vella Facts · 2022-03-16 · 0.83 alike: “The plant was closed.” https://…".
  var words: DisplayText {
    let facts: [DisplayText?] = [
      check.verdict.map { "\($0, .strong)" } ?? "no verdict", check.publisher.map { "\($0)" },
      check.published.map { "\($0.iso)" }, "\(twoDecimals(similarity)) alike",
    ]
    let claimant: DisplayText = check.claimant.map { " (said by \($0))" } ?? ""
    let link: DisplayText = check.url.map { " \($0)" } ?? ""
    return facts.compactMap(\.self).joined(separator: " · ")
      + ": “\(check.claim)”\(claimant)\(link)"
  }
}
