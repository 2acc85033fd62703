import Corpora
import Export
import Matching
import Sessions
import Text

/// Why a command did not happen. Nothing has changed then. `ErrorWords` words it.
public enum CommandError: Error, Sendable {
  case unclosedQuotation(offset: Int)
  case unknownCommand(String, near: String?)
  /// At a prompt: the beginning of several names.
  case ambiguousCommand(String, [String])
  case unknownOption(String, of: String, near: String?)
  case missingValue(of: String, command: String)
  case missingWord(String, command: String)
  case tooManyWords(String, command: String)
  case givenTwice(String, command: String)
  /// A word that is not what its place takes.
  case notA(String, word: String, expected: String)
  /// A word that is none of a closed list.
  case noneOf(String, word: String, choices: [String])
  case noSuchClaim(String, highest: Int)
  case noSuchDocument(String, highest: Int)
  case nothingToUndo
  /// The line whose step undo would take back: it was published, or is older than a publication.
  case publishedSince(DisplayText)
  case nothingToRedo
  case noVerdict(ClaimHandle)
  /// The claim is in no group.
  case noGroup(ClaimHandle)
  case notInText(words: String, document: DocumentHandle)
  case noSuchFile(String)
  case exists(String)
  case cannotWrite(String, errno: Int32)
  case notInReplay
  case wordsMissing(String)
  /// An editor that ended badly; what was written in it is kept.
  case editorFailed(String, draft: String)
  case correction(CorrectionError)
  case ownVerdict(ClaimHandle)
  /// A change of published verdicts without a word to their readers.
  case published([ClaimHandle])
  case notPublished(ClaimHandle)
  /// A report would show the name of a protected source, or something that reads like it, in a part
  /// of it ("c2") or where parts meet.
  case nameSlipped(name: UntrustedText, around: UntrustedText, part: String?)
  /// A report that holds the whole session would show the name of a protected source.
  case nameInJSON(UntrustedText)
  /// A publication of nothing in particular: what would be published, its verdicts.
  case unnamedPublication([VerdictRecord])
  case template(TemplateError)
  case cannotSign(String)
  case noSuchStep(Int, last: Int)
  /// A command that would change the past.
  case inThePast(String)
  case load(LoadError)
  case factChecks(FactCheckError)
  case claims(ClaimFileError)
  case scale(HouseScaleError)
  /// A report in JSON that gives no session back.
  case jsonReport(UntrustedText, JSONReportError)
  case journal(JournalError)
  case query(QueryError)
  case interrupted
  /// A line that changes what a query found, where nobody can be asked.
  case unasked(claims: Int)
  /// A query took more time than it is given.
  case tooLong(seconds: Int)
}

extension CommandError {
  /// Whether Control-C is why.
  public var isInterruption: Bool { if case .interrupted = self { true } else { false } }
}
