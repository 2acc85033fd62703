import Corpora
import Sessions
import TestSupport
import Text

@testable import Shell

/// A shell without a terminal, a disk or a clock of its own: articles by name, lines to paste.
final class Bench: Outside, Files, @unchecked Sendable {
  var articles: [String: String]
  var pasted: String?
  private(set) var written: [String: String] = [:]
  /// What commands may read, by absolute path.
  var files: [String: String] = [:]
  private(set) var interpreter: Interpreter?
  private var minutes = 0
  let shelf: SessionShelf? = nil
  let home: String? = "/home/ana"
  let sessionsFolder: String? = "/state"
  /// Where the claims of a loading are held up, if they are, while the prompt goes on.
  var gate: Gate?
  /// Whether a person is there to be asked.
  var isAttended = false

  /// Two short articles on one event; the last sentence has a date that cannot be.
  static let articles = [
    "a.txt": """
    The plant in Vella was closed on Monday, the mayor said.

    "We had no choice," Ana Ruiz, the mayor, told Reuters. She denied that 300 people lost their jobs.

    Sales fell 6.6 percent in March.
    """,
    "b.txt": """
    Officials said the plant in Vella closed on Monday.

    The company declined to say how many people lost their jobs.

    It was founded on Tuesday Nov. 23 October 2021.
    """,
  ]

  init(_ articles: [String: String] = Bench.articles) {
    self.articles = articles
    let header = SessionHeader(
      program: "0.0.0", at: Timestamp(seconds: 0), by: UntrustedText("ana"))
    interpreter = Interpreter(keeper: .memory(Journal(header: header)), outside: self)
  }

  var world: World {
    var world = World(
      now: Timestamp(seconds: 60 * minutes), user: UntrustedText("ana"), folder: "/work",
      width: 80, hasSymbols: true, isAttended: isAttended, files: self)
    if gate != nil { world.patience = 80 }
    return world
  }

  var desk: Desk { interpreter?.desk ?? Desk(session: Bench.noSession) }

  private static let noSession = Session(
    header: SessionHeader(program: "", at: Timestamp(seconds: 0), by: UntrustedText("")),
    events: [])

  /// Plans a file for the session, which is made with what is recorded first.
  func plan(_ path: String) {
    guard let journal = interpreter?.keeper.journal else { return }
    interpreter?.keeper = .planned(path: path, journal)
  }

  /// Runs a line; a line feed inside it begins what is pasted.
  @discardableResult
  func run(_ line: String) -> Interpreter.Answer {
    minutes += 1
    return interpreter?.run(line, in: world) ?? Interpreter.Answer()
  }

  /// What a line says, as plain lines; its error as `error: …` and `hint: …`.
  @discardableResult
  func say(_ line: String) -> [String] {
    let answer = run(line)
    let screen = Screen(width: 80, hasColor: false, isTerminal: false)
    return (answer.blocks + (answer.error?.blocks ?? [])).flatMap { block in
      screen.lines(of: block).map(\.words)
    }
  }

  func texts(of paths: [String], encoding: TextEncoding?, limits: LoadLimits)
    throws(CommandError) -> ReadTexts
  {
    let names = articles.keys.sorted()
    guard !names.isEmpty else { throw .load(.missing(path: UntrustedText(paths[0]))) }
    var texts = ReadTexts(CorpusLoader.Loaded(documents: names.map(document)))
    texts.long = gate == nil ? .max : 0
    if let gate { texts.keep = { _ in gate.pass() } }
    return texts
  }

  func documents(of session: Session, folder: String) throws(CommandError) -> RestoredDocuments {
    RestoredDocuments(
      corpus: try ReadTexts(
        CorpusLoader.Loaded(documents: articles.keys.sorted().map(document))
      ).claimed(nil))
  }

  private func document(_ name: String) -> Document {
    CorpusLoader().document(text: articles[name] ?? "", path: name)
  }

  func factChecks(at path: String, limits: LoadLimits) throws(CommandError) -> FactCheckFile {
    do throws(FactCheckError) {
      return try FactCheckFile(
        bytes: Array((checks ?? Self.checks).utf8), name: UntrustedText(path))
    } catch { throw .factChecks(error) }
  }

  func claims(at path: String, limits: LoadLimits) throws(CommandError) -> ClaimFile {
    do throws(ClaimFileError) {
      return try ClaimFile(
        bytes: Array((files[path] ?? "").utf8), name: UntrustedText(lastComponent(of: path)))
    } catch { throw .claims(error) }
  }

  /// What a file of fact-checks holds.
  var checks: String?

  private static let checks = """
    claim,verdict,publisher,date,url
    The plant in Vella was closed on Monday.,False,Vella Facts,2022-03-16,https://a.example/1
    """

  func pastedText() -> String? { pasted }

  func write(_ contents: UntrustedText, to path: String, replacing: Bool) throws(CommandError) {
    guard written[path] == nil || replacing else { throw .exists(path) }
    written[path] = contents.exact
  }

  func digest(of path: String) -> Digest? {
    path.hasSuffix(".pdf") ? Digest(of: Array(path.utf8)) : nil
  }

  func contents(of path: String) -> [UInt8]? { files[path].map { Array($0.utf8) } }

  func names(in folder: String) -> [String] {
    switch folder {
    case "/work/.": ["my notes.txt", "seeds/"]
    case "/state": ["2026-11-22-093000.ndjson"]
    default: []
    }
  }
}
