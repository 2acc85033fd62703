import Corpora
import JSONLines
import Sessions
import Text

/// What a command asks for.
public struct Outcome: Sendable {
  public var blocks: [Block]
  public var changes: [SessionChange]
  public var effects: [Effect]
  /// The answer for other programs, beside its changes; made where `--json` asks for it.
  public var records: @Sendable () -> [JSONObject]
  /// The files that it was worked out with, absolute: a replay reads them where they are then.
  public var read: [String] = []
  /// Whether a query found what would change: then a person is asked first.
  public var isFound = false

  public init(
    blocks: [Block] = [], changes: [SessionChange] = [], effects: [Effect] = [],
    records: @escaping @Sendable () -> [JSONObject] = { [] }
  ) {
    self.blocks = blocks
    self.changes = changes
    self.effects = effects
    self.records = records
  }

  var startsTriage: Bool {
    effects.contains { if case .triage = $0 { true } else { false } }
  }
}

/// One thing to show.
public enum Block: Sendable {
  /// An answer on one line, as long as it is.
  case line(DisplayText)
  /// An answer wrapped to the screen, every line indented so far.
  case paragraph(DisplayText, indent: Int)
  /// A paragraph whose first line has a label in its indent.
  case labelled(DisplayText, DisplayText, indent: Int)
  case table(Table)
  /// A report in its own format: exact on a pipe, made safe on a terminal.
  case report(UntrustedText)
  /// Talk about what happened: standard error where there is no terminal.
  case talk(DisplayText)
  /// What could come next; `set hints off` silences it.
  case hint(DisplayText)
}

/// What a command wants done outside the desk.
public enum Effect: Hashable, Sendable {
  /// Read files and folders into the corpus.
  case load(paths: [String], encoding: TextEncoding?)
  /// Read published fact-checks, to match claims with.
  case loadFactChecks(path: String)
  /// Read claims that were found and compared elsewhere.
  case loadClaims(path: String)
  /// Read every loaded file again.
  case reload
  /// Take lines from the input up to a line with a single stop.
  case paste(title: String?, from: String?)
  /// Write a report to a file.
  case write(path: String, contents: UntrustedText, replacing: Bool)
  /// - blind: a session whose documents, claims and corrections are taken over, and no decision.
  case newSession(path: String?, blind: String?)
  case openSession(path: String)
  case saveSession(path: String)
  case listSessions
  /// List lines of the prompt's history.
  case listHistory(containing: String, limit: Int)
  /// Let the person write a note in an editor, with the claims' words before them.
  case composeNote([ClaimHandle])
  /// Go through claims one by one.
  case triage([ClaimHandle])
  case replay(path: String, ReplayOptions)
  /// Look at session files: whole, damaged, alike.
  case check(SessionCheck)
  case quit
}
