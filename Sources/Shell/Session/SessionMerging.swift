import Sessions
import Text

/// Merges session files into a new one, and says what is to be settled in it.
public struct SessionMerging: Sendable {
  private let files: [String]
  private let output: String

  /// - Parameters: absolute paths.
  public init(_ files: [String], output: String) {
    self.files = files
    self.output = output
  }

  /// Writes the merged session; nothing is written over.
  public func run() throws(CommandError) -> [Block] {
    do throws(JournalError) {
      var journals: [Journal] = []
      for file in files { journals.append(try JournalFile.read(at: file)) }
      let merge = try SessionMerge(journals, path: UntrustedText(output)) { path, position in
        let there = path.exact
        guard !there.hasPrefix("/") else { return path }
        return UntrustedText(
          relative(folder(of: files[position]) + "/" + there, to: folder(of: output)))
      }
      try JournalFile.create(at: output, merge.journal).close()
      return blocks(of: merge.journal.session)
    } catch {
      throw .journal(error)
    }
  }

  private func blocks(of session: Session) -> [Block] {
    let verdicts = counted(session.verdicts.count, "verdict")
    let open = session.differences
    var blocks: [Block] = [
      .line(
        "\(output): \(counted(session.documents.count, "document")), \(verdicts), "
          + "\(counted(open.count, "claim")) to settle")
    ]
    for difference in open {
      let sides = difference.sides.map { side -> DisplayText in
        if case .verdict(let verdict) = side.change {
          "\(side.by) \(verdict.tag.rawValue)"
        } else {
          "\(side.by) open again"
        }
      }
      blocks.append(.line("  \(difference.claim.word)  \(sides.joined(separator: ", "))"))
    }
    if !open.isEmpty { blocks.append(.talk("next: factdesk --session \(output) -c settle")) }
    return blocks
  }
}
