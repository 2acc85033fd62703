import Corpora
import Sessions
import Text

/// What an interpreter may do outside the desk: the disk and the input, or a recording of them.
protocol Outside: AnyObject {
  /// - Parameters:
  ///   - encoding: what every file is read as; nil to find out for each.
  ///   - limits: the caps that the session has set.
  func texts(of paths: [String], encoding: TextEncoding?, limits: LoadLimits)
    throws(CommandError) -> ReadTexts
  /// The documents of the session as they are now; faults are findings.
  func documents(of session: Session, folder: String) throws(CommandError) -> RestoredDocuments
  /// A file of published fact-checks.
  func factChecks(at path: String, limits: LoadLimits) throws(CommandError) -> FactCheckFile
  /// A file of claims that were found and compared elsewhere.
  func claims(at path: String, limits: LoadLimits) throws(CommandError) -> ClaimFile
  /// The lines up to one with a single stop; nil where the input was interrupted.
  func pastedText() -> String?
  /// The lines typed at the prompt, oldest first.
  var typedLines: [String] { get }
  /// A text that the person writes in an editor.
  ///
  /// - Parameters:
  ///   - name: of the draft, which is kept until `discardDraft`.
  ///   - remarks: what is shown below it, and is no part of it.
  func composedText(_ name: String, remarks: [DisplayText]) throws(CommandError) -> String
  /// Lets go of a draft whose text is saved.
  func discardDraft(_ name: String)
  func write(_ contents: UntrustedText, to path: String, replacing: Bool) throws(CommandError)
  /// Shows what cannot wait for the end of a command.
  func warn(_ blocks: [Block])
  /// Is told how far long work is; nil where nobody looks.
  var progress: CorpusLoader.Progress? { get }
  /// What a recording says was loaded in the step at hand; nil where there is none.
  var recorded: LoadPlan.Recorded? { get }
  /// Whether sessions may be begun, opened and listed.
  var shelf: SessionShelf? { get }
}

/// The documents of a session that were found again.
struct RestoredDocuments {
  var corpus = ReadCorpus()
  /// Those that are no longer where they were.
  var missing: [UntrustedText] = []
}

extension Outside {
  func warn(_ blocks: [Block]) {}

  func load(_ paths: [String], encoding: TextEncoding?, limits: LoadLimits) throws(CommandError)
    -> ReadCorpus
  {
    try texts(of: paths, encoding: encoding, limits: limits).claimed(progress)
  }

  var progress: CorpusLoader.Progress? { nil }
  var recorded: LoadPlan.Recorded? { nil }
  var typedLines: [String] { [] }
  func discardDraft(_ name: String) {}

  func composedText(_ name: String, remarks: [DisplayText]) throws(CommandError) -> String {
    throw .missingWord("TEXT", command: "note")
  }
}
