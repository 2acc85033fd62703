import Corpora
import Glibc
import JSONLines
import LineEditor
import Sessions
import Shell
import Text

/// Measures a session of very many events: opening it as the shell does, and one verdict more.
struct JournalBench {
  private let folder: String
  private let events: Int
  private static let claims = 1000

  /// - Parameters:
  ///   - events: how many the journal has at least.
  ///   - parent: where the session is written; what its disk takes to sync is in the verdict's cost.
  init(events: Int, in parent: String) throws {
    self.events = events
    let refusal = BenchOptions.Refusal(why: "no folder can be made in \(parent)")
    guard let whole = realpath(parent, nil) else { throw refusal }
    defer { free(whole) }
    folder = "\(String(cString: whole))/factdesk-bench-\(getpid())"
    guard mkdir(folder, 0o700) == 0 else { throw refusal }
  }

  private var session: String { folder + "/session.ndjson" }
  private var article: String { folder + "/ships.txt" }

  /// Makes the journal and writes a line for each stage.
  func run() throws {
    defer { removeAll() }
    try makeJournal()
    let watch = Stopwatch()
    let desktop = try desktop()
    let opened = try desktop.restore()
    let opening = watch.seconds
    precondition(opened.error == nil && desktop.desk.session.events.count >= events, "not opened")
    write(["stage": .string("journal-open"), "wall_s": .decimal(opening)])
    var verdicts: [Double] = []
    for number in 1...Self.claims {
      let watch = Stopwatch()
      let answer = desktop.run("confirm c\(number) --because \"seen by two\"")
      verdicts.append(watch.seconds * 1e6)
      precondition(answer.error == nil, "a verdict that was not taken")
    }
    verdicts.sort()
    let percentiles = [("p50_us", 50), ("p95_us", 95), ("p99_us", 99)]
    var line: JSONObject = ["stage": .string("verdict")]
    for (name, hundredth) in percentiles {
      line[name] = .decimal(verdicts[verdicts.count * hundredth / 100])
    }
    line["max_us"] = verdicts.last.map { .decimal($0) }
    write(line)
  }

  private func write(_ members: JSONObject) {
    var line = members
    line["peak_mb"] = .integer(Stopwatch.peakMegabytes)
    print(JSONValue.object(line).line)
  }

  private func desktop() throws -> Desktop {
    let shelf = SessionShelf(folder: folder)
    let settings = Desktop.Settings(
      user: UntrustedText("bench"), folder: folder, home: nil,
      screen: Screen(width: 80, hasColor: false, isTerminal: false), hasSymbols: true,
      sessionPath: session, shelf: shelf, fixedClock: nil, isPrivate: false, pager: nil)
    return try Desktop(settings, outside: Disk(shelf: shelf, input: NoLines()))
  }

  /// A session of one article, whose claims are judged over and over: seven steps of ten a verdict
  /// with its anchor, then a note, an undo and a redo.
  private func makeJournal() throws {
    let sentences = (0..<Self.claims).map {
      "The ministry said on Monday that \($0 + 2) ships left the harbour.\n\n"
    }
    try write(sentences.joined(), to: article)
    do {
      let desktop = try desktop()
      for line in ["load ships.txt", "confirm c1-c\(Self.claims) --because \"seen by one\""] {
        precondition(desktop.run(line).error == nil, "a line that failed")
      }
    }
    var journal = try JournalFile.read(at: session)
    let verdicts = journal.session.verdicts.map(\.verdict)
    let (at, by) = (journal.session.header.at, journal.session.header.by)
    while journal.session.events.count < events {
      let step = journal.session.nextStep
      let verdict = verdicts[step % verdicts.count]
      let change: SessionChange =
        switch step % 10 {
        case 7: .note(Note(claim: verdict.claim, text: UntrustedText("seen again")))
        case 8: .undone(StepUndone(undoes: step - 1))
        case 9: .redone(StepRedone(redoes: step - 2))
        default: .verdict(verdict)
        }
      let line = UntrustedText("confirm \(verdict.claim.word) --because \"seen by one\"")
      journal.append([.ran(LineRan(line: line, status: 0)), change], at: at, by: by)
    }
    unlink(session)
    try JournalFile.create(at: session, journal).close()
  }

  private func write(_ text: String, to path: String) throws {
    do { try ReportFile.write(Array(text.utf8), to: path, replacing: false) } catch {
      throw BenchOptions.Refusal(why: "no file can be written in \(folder)")
    }
  }

  private func removeAll() {
    for path in [session, session + ".lock", article] { unlink(path) }
    rmdir(folder)
  }
}
