import Corpora
import Export
import Sessions
import Text

/// A JSON report turned back into the session that it was made of: `factdesk import`.
public struct SessionImport: Sendable {
  private let report: String
  private let output: String

  /// - Parameters: absolute paths.
  public init(_ report: String, output: String) {
    self.report = report
    self.output = output
  }

  /// Writes the session file, byte for byte as it was; nothing is written over.
  ///
  /// - Throws: `CommandError` where the report is cut short, or a line or the chain of the session
  ///   in it is not whole.
  public func run(files: any Files) throws(CommandError) -> [Block] {
    guard let bytes = files.contents(of: report) else { throw .noSuchFile(report) }
    let held: (bytes: [UInt8], head: Digest)
    do throws(JSONReportError) { held = try Export.journal(inReport: bytes) } catch {
      throw .jsonReport(UntrustedText(report), error)
    }
    do throws(JournalError) {
      let journal = try Journal(parsing: held.bytes, path: UntrustedText(report))
      guard journal.head == held.head else {
        throw JournalError.damaged(
          JournalPlace(
            path: UntrustedText(report), line: journal.session.events.count + 1,
            byte: held.bytes.count), .brokenChain)
      }
      try JournalFile.create(at: output, journal).close()
      let session = journal.session
      return [
        .line(
          "\(output): \(counted(session.documents.count, "document")), "
            + "\(counted(session.verdicts.count, "verdict")), head \(journal.head.hex)")
      ]
    } catch { throw .journal(error) }
  }
}
