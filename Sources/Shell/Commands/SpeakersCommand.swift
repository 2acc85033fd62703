import JSONLines
import Sessions
import Text

/// `speakers`.
struct SpeakersCommand: Command {
  let name = "speakers"
  let summary = "List who says what: how many claims, where, with what stance"
  let takesLong = true
  let discussion = """
    Spellings are counted together only where you have said same-person; where one is only \
    proposed, the name it may stand for follows with a question mark. Sources without a name are \
    in: sources.
    """
  let examples = ["speakers", "speakers Ruiz"]
  let wanted = Positional<SourceName>(.optional, help: "only those whose name contains this")
  let limit = Option<Number>("--limit", help: "at most so many (40)")
  var parameters: [any Parameter] { [wanted, limit] }

  func run(_ arguments: Arguments, at desk: Desk, in world: World) throws(CommandError) -> Outcome {
    guard !desk.corpus.documents.isEmpty else { return .nothingLoaded }
    let words = arguments[wanted].first?.text.lowercased() ?? ""
    let all = SpeakerOverview(desk).speakers.filter { speaker in
      words.isEmpty
        || ([speaker.name] + speaker.spellings).contains { $0.exact.lowercased().contains(words) }
    }
    let limit = arguments[limit].first?.value
    let shown = Array(all.prefix(limit ?? 40))
    guard let first = shown.first else {
      return Outcome(blocks: [.talk("No claim is by a named source.")])
    }
    let table = Table(
      columns: [
        .init("source", isFlexible: true, widest: min(40, world.width / 2)),
        .init("claims", isNumber: true),
        .init(""), .init("stances", isFlexible: true), .init("in", isFlexible: true, widest: 24),
      ],
      rows: shown.map { speaker in
        [
          name(of: speaker), "\(speaker.claims.count)",
          bar(speaker.claims.count, of: first.claims.count, columns: 10, in: world),
          "\(speaker.stanceWords)", documents(of: speaker, at: desk),
        ]
      })
    return Outcome(
      blocks: [.table(table), .talk("\(counted(all.count, "source")).")]
        + more(all.count - shown.count, "\(self.name) --limit \(all.count)")
        + [.hint("claims --speaker \"\(first.name)\"")],
      records: { all.prefix(limit ?? all.count).map { record(of: $0, at: desk) } })
  }

  /// "d1 d4 d5", of many the first and how many more.
  private func documents(of speaker: SpeakerOverview.Speaker, at desk: Desk) -> DisplayText {
    let documents = desk.documents(of: speaker.claims)
    let most = 4
    let rest = documents.count - most
    let words = documents.prefix(rest > 1 ? most : documents.count).joined(separator: " ")
    return rest > 1 ? "\(words) +\(rest)" : "\(words)"
  }

  /// "Sam Roggeveen (also Sam Rogeven)", "Sam Rogeven (Sam Roggeveen?)".
  private func name(of speaker: SpeakerOverview.Speaker) -> DisplayText {
    if let proposal = speaker.proposal { return "\(speaker.name) (\(proposal)?)" }
    guard !speaker.spellings.isEmpty else { return "\(speaker.name)" }
    let others = speaker.spellings.sorted { $0.exact < $1.exact }.map { "\($0)" as DisplayText }
    return "\(speaker.name) (also \(others.joined(separator: ", ")))"
  }

  private func record(of speaker: SpeakerOverview.Speaker, at desk: Desk) -> JSONObject {
    var stances: JSONObject = [:]
    for (stance, count) in speaker.stances.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      stances[stance.rawValue] = .integer(count)
    }
    return [
      "record": "speaker", "name": RecordWriting.text(speaker.name),
      "spellings": .array(speaker.spellings.map(\.exact).sorted().map { .string($0) }),
      "proposal": RecordWriting.text(speaker.proposal),
      "claims": desk.words(of: speaker.claims.sorted()), "stances": .object(stances),
      "documents": .array(desk.documents(of: speaker.claims).map { .string($0) }),
    ]
  }
}
