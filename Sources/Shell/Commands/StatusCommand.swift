import JSONLines
import Sessions
import Text

/// `status`.
struct StatusCommand: Command {
  let name = "status"
  let summary = "Say where the session stands"
  let examples = ["status"]

  func run(_ arguments: Arguments, at desk: Desk, in world: World) throws(CommandError) -> Outcome {
    let handles = desk.register.handles
    let documents = counted(desk.corpus.documents.count, "document")
    let findings = desk.findings.count
    var blocks: [Block] = [.line("session: \(desk.sessionFile ?? UntrustedText("not on disk"))")]
    if desk.isReadOnly {
      blocks.append(.line(styled("read-only; session save-as FILE goes on in a copy", .warning)))
    }
    blocks.append(
      .line(
        "corpus: \(documents), \(counted(handles.count, "claim")), \(counted(findings, "finding"))"
      ))
    var counts: [Standing: Int] = [:]
    for handle in handles { counts[desk.standing(of: handle), default: 0] += 1 }
    for standing in Standing.allCases where standing != .saying || counts[.saying] != nil {
      blocks.append(bar(standing, counts[standing] ?? 0, handles.count, world))
    }
    let undo = desk.session.undoable.flatMap { step -> DisplayText? in
      guard !desk.session.hasPublished(since: step) else { return nil }
      return "; undo takes back “\(desk.line(ofStep: step))”"
    }
    blocks.append(.paragraph("steps: \(desk.session.nextStep - 1)\(undo ?? "")", indent: 0))
    return Outcome(blocks: blocks) {
      var record: JSONObject = [
        "record": "status",
        "session": RecordWriting.text(desk.sessionFile), "read_only": .bool(desk.isReadOnly),
        "steps": .integer(desk.session.nextStep - 1),
        "documents": .integer(desk.corpus.documents.count), "claims": .integer(handles.count),
        "findings": .integer(findings),
      ]
      for standing in Standing.allCases {
        record[standing.rawValue] = .integer(handles.count { desk.standing(of: $0) == standing })
      }
      return [record]
    }
  }

  /// A verdict's count with a bar of up to 30 columns; any count above 0 shows.
  private func bar(_ standing: Standing, _ count: Int, _ total: Int, _ world: World) -> Block {
    let room = max(5, min(30, world.width - 26))
    let stroke = Shell.bar(count, of: total, columns: room, in: world)
    let mark = standing.mark(hasSymbols: world.hasSymbols)
    let number: DisplayText = "\(count)"
    if world.isAccessible { return .line("  \(mark): \(number)") }
    let gap = DisplayText(blanks: max(1, 19 - mark.width - number.width))
    return .line("  \(mark)\(gap)\(number)  \(stroke.styled(standing.style))")
  }
}
