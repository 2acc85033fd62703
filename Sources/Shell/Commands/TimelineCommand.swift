import Claims
import JSONLines
import Sessions
import Text

/// `timeline`.
struct TimelineCommand: Command {
  let name = "timeline"
  let summary = "List claims by the days they speak of"
  let takesLong = true
  let discussion = """
    A claim stands at each of its dates; "Tuesday" is counted from the day its article was \
    published, and a day that is only probable has a question mark. A query narrows the list; see: \
    help search.
    """
  let examples = [
    "timeline", "timeline --from 2022-03-14 --to 2022-03-16", "timeline plant",
  ]
  let from = Option<Day>("--from", help: "no earlier than this day")
  let to = Option<Day>("--to", help: "no later than this day")
  let query = Tail<QueryText>(isRequired: false, help: "words and fields")
  let limit = Option<Number>("--limit", help: "at most so many (100)")
  var parameters: [any Parameter] { [from, to, limit, query] }

  /// A claim at one of its dates.
  private struct Entry {
    let first: CalendarDate
    /// Nil where nothing says when it ends.
    let last: CalendarDate?
    let isCertain: Bool
    let claim: ClaimHandle

    /// For sorting: what has no end comes last.
    var lastDay: Int { last?.dayNumber ?? .max }
  }

  func run(_ arguments: Arguments, at desk: Desk, in world: World) throws(CommandError) -> Outcome {
    guard !desk.corpus.documents.isEmpty else { return .nothingLoaded }
    let handles = try desk.handles(matching: arguments[query]?.text)
    let dated = handles.flatMap { self.entries(of: $0, at: desk) }
    let entries = dated.filter { entry in
      arguments[from].allSatisfy { day in entry.last.map { day.date <= $0 } ?? true }
        && arguments[to].allSatisfy { entry.first <= $0.date }
    }.sorted { ($0.first, $0.lastDay, $0.claim) < ($1.first, $1.lastDay, $1.claim) }
    let undated = handles.count - Set(dated.map(\.claim)).count
    let rest: Block = .talk("\(counted(undated, "claim")) without a date that can be told.")
    guard let first = entries.first else { return Outcome(blocks: [rest]) }
    let most = arguments[limit].first?.value ?? 100
    let table = Table(
      columns: [
        .init("date"), .init("id"), .init("in"),
        .init("said by", isFlexible: true, widest: min(26, world.width / 5)),
        .init("claim", isFlexible: true),
      ],
      rows: entries.prefix(most).map { entry in
        [
          words(of: entry), "\(entry.claim.word)",
          "\(desk.document(of: entry.claim)?.handle.word ?? "-")",
          "\(desk.speakers(of: entry.claim).joined(separator: ", "))",
          "\(desk.words(of: entry.claim))",
        ]
      })
    let days = entries.map { max($0.first, arguments[from].first?.date ?? $0.first) }
    return Outcome(
      blocks: TimelineCurve(days, in: world).blocks + [.table(table)]
        + more(entries.count - most, "\(name) --limit \(entries.count), or --from DAY --to DAY")
        + [rest, .hint("show \(first.claim.word)")],
      records: {
        entries.prefix(arguments[limit].first?.value ?? .max).map { record(of: $0, at: desk) }
      })
  }

  private func entries(of handle: ClaimHandle, at desk: Desk) -> [Entry] {
    guard case .extracted(let place) = desk.register[handle] else { return [] }
    var seen: Set<[CalendarDate?]> = []
    return desk.claims[place].dates.compactMap { date in
      guard date.impossible == nil, let first = date.first else { return nil }
      guard seen.insert([first, date.last]).inserted else { return nil }
      return Entry(first: first, last: date.last, isCertain: date.isCertain, claim: handle)
    }
  }

  /// "2022-03-14", "2022-03-01..03-31 ?", "2009-01-01..".
  private func words(of entry: Entry) -> DisplayText {
    let doubt = entry.isCertain ? "" : " ?"
    guard entry.first != entry.last else { return "\(entry.first.iso)\(doubt)" }
    let last = entry.last.map { last in
      entry.first.year == last.year ? String(last.iso.dropFirst(5)) : last.iso
    }
    return "\(entry.first.iso)..\(last ?? "")\(doubt)"
  }

  private func record(of entry: Entry, at desk: Desk) -> JSONObject {
    var record: JSONObject = [
      "record": "date", "first": .string(entry.first.iso),
      "last": entry.last.map { .string($0.iso) } ?? .null,
      "certain": .bool(entry.isCertain),
    ]
    for member in desk.record(of: entry.claim).members { record[member.key] = member.value }
    return record
  }
}
