import Corpora
import Export
import Sessions
import Text

/// A session file as a report, without a shell: `factdesk export`.
public struct SessionExport: Sendable {
  private let session: String
  private let corpus: String?
  private let moment: String?
  private let workingFolder: String

  /// - Parameters:
  ///   - moment: a step or a day, to report the session as it was then.
  ///   - workingFolder: where the paths of files that are evidence begin.
  public init(
    session: String, corpus: String?, at moment: String? = nil, workingFolder: String
  ) {
    self.workingFolder = workingFolder
    self.session = session
    self.corpus = corpus
    self.moment = moment
  }

  /// The report, and what is to be said beside it.
  public func report(_ request: ReportRequest) throws(CommandError) -> (
    text: UntrustedText, warnings: [DisplayText]
  ) {
    let journal: Journal
    do throws(JournalError) { journal = try JournalFile.read(at: session) } catch {
      throw .journal(error)
    }
    let restored = try SessionDocuments(
      session: journal.session, folder: folder(of: session), corpus: corpus
    ).read(journal.session.events)
    var desk = Desk(session: journal.session)
    desk.take(restored.corpus, session: journal.session)
    let missing = restored.missing + desk.takeClaims(from: folder(of: session))
    desk.sessionFile = UntrustedText(session)
    desk.journal = journal
    if let moment { desk = try PastMoment(moment, of: desk.session).desk(from: desk) }
    let world = World(
      now: journal.session.header.at, user: journal.session.header.by, folder: workingFolder,
      width: Transcript.width, hasSymbols: true, files: DiskFiles(home: nil))
    let made = try desk.report(
      request.scale == nil ? request.with(try desk.houseScale(in: world)) : request, in: world)
    let lacking = missing.map { styled("missing: \($0)", .warning) as DisplayText }
    return (made.text, lacking + made.warnings)
  }

  public func write(_ text: UntrustedText, to path: String, replacing: Bool) throws(CommandError) {
    do throws(ReportFile.Failure) {
      try ReportFile.write(Array(text.exact.utf8), to: path, replacing: replacing)
    } catch {
      throw CommandError(error, at: path)
    }
  }
}
