import Corpora
import Text

/// `problems`.
struct ProblemsCommand: Command {
  let name = "problems"
  let summary = "List what was found wrong while reading, and what to do"
  let examples = ["problems"]

  func needsClaims(_ line: [Word]) -> Bool { false }

  func run(_ arguments: Arguments, at desk: Desk, in world: World) throws(CommandError) -> Outcome {
    let findings = desk.findings
    guard !findings.isEmpty else { return Outcome(blocks: [.line("No problems were found.")]) }
    return Outcome(
      blocks: findings.flatMap { finding -> [Block] in
        [.paragraph(finding.words, indent: 0)]
          + (finding.hint.map { [.paragraph(styled("\($0)", .dim), indent: 2)] } ?? [])
      },
      records: { findings.map { RecordWriting.problem($0) } })
  }
}

extension Finding {
  /// "b.txt:12: not text: byte 0x00 at 12".
  var words: DisplayText {
    let place: DisplayText = line.map { "\(path):\($0)" } ?? "\(path)"
    return "\(place): \(what, .warning)"
  }
}
