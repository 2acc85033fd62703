import Glibc
import JSONLines
import LineEditor
import Shell
import Text

/// Measures what a person at the prompt waits for on a corpus: loading it, a search, a step of going
/// through claims, opening the session again.
struct DeskBench {
  private let corpus: String
  private let folder: String
  private let documents: Int?

  private static let steps = 200
  /// Words of the made-up vocabulary and of news, frequent and rare.
  private static let searches = [
    "said", "minister AND ships", "\"told reporters\"", "report OR percent OR week", "ba",
    "do AND ka",
    "\"told reporters that\"", "vaelno OR stohal OR ba", "mortin", "speaker:tho",
  ]

  /// - Parameters:
  ///   - corpus: a file or folder; or a number, for so many documents of made-up words.
  ///   - parent: where the session, and such documents, are written.
  init(corpus: String, in parent: String) throws {
    let refusal = BenchOptions.Refusal(why: "no folder can be made in \(parent)")
    guard let whole = realpath(parent, nil) else { throw refusal }
    defer { free(whole) }
    folder = "\(String(cString: whole))/factdesk-bench-\(getpid())"
    guard mkdir(folder, 0o700) == 0 else { throw refusal }
    documents = Int(corpus)
    self.corpus = documents == nil ? corpus : folder + "/corpus.ndjson"
  }

  private var session: String { folder + "/session.ndjson" }

  /// Writes a line for each stage.
  func run() throws {
    defer {
      removeAll()
    }
    if let documents { try generate(documents) }
    try start()
    try reopen()
    try work()
  }

  /// The first time, when nothing is kept yet: the prompt comes before the claims are found.
  private func start() throws {
    let desktop = try desktop(session)
    try load("desk-load", in: desktop)
    let claiming = Stopwatch()
    try expect(desktop.run("status"))
    write(
      "desk-claims",
      [
        "wall_s": .decimal(claiming.seconds), "cpu_s": .decimal(claiming.processorSeconds),
        "claims": .integer(desktop.desk.register.handles.count),
      ])
  }

  private func reopen() throws {
    let opening = Stopwatch()
    let desktop = try desktop(session)
    if let error = try desktop.restore().error { throw error }
    write(
      "desk-reopen",
      ["wall_s": .decimal(opening.seconds), "cpu_s": .decimal(opening.processorSeconds)])
  }

  /// The second time, in another session.
  private func work() throws {
    let desktop = try desktop(folder + "/second.ndjson")
    try load("desk-load-again", in: desktop)
    let lines = (0..<Self.steps).map { Self.searches[$0 % Self.searches.count] }
    write("desk-search", try times(of: lines) { try expect(desktop.run("search \($0)")) })
    try expect(desktop.run("next"))
    let keys = (0..<Self.steps).map { $0 % 4 == 3 ? "s" : "u" }
    write("desk-triage", try times(of: keys) { try expect(desktop.run($0)) })
  }

  private func load(_ stage: String, in desktop: Desktop) throws {
    let loading = Stopwatch()
    try expect(desktop.run("load \"\(corpus)\""))
    write(
      stage,
      [
        "wall_s": .decimal(loading.seconds), "cpu_s": .decimal(loading.processorSeconds),
        "documents": .integer(desktop.desk.corpus.documents.count),
      ])
  }

  /// Removes the folder and what was written there.
  private func removeAll() {
    if let directory = opendir(folder) {
      while let entry = readdir(directory) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
          pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        unlink(folder + "/" + name)
      }
      closedir(directory)
    }
    rmdir(folder)
  }

  private func desktop(_ session: String) throws -> Desktop {
    let shelf = SessionShelf(folder: folder)
    var settings = Desktop.Settings(
      user: UntrustedText("bench"), folder: folder, home: nil,
      screen: Screen(width: 80, hasColor: false, isTerminal: false), hasSymbols: true,
      sessionPath: session, shelf: shelf, fixedClock: nil, isPrivate: false, pager: nil)
    settings.isPrompt = true
    return try Desktop(
      settings, outside: Disk(shelf: shelf, input: NoLines(), cache: CorpusCache(folder: folder)))
  }

  private func expect(_ answer: Interpreter.Answer) throws {
    if let error = answer.error { throw error }
  }

  /// What each line took, as percentiles in milliseconds.
  private func times(of lines: [String], _ run: (String) throws -> Void) throws -> JSONObject {
    var times: [Double] = []
    for line in lines {
      let watch = Stopwatch()
      try run(line)
      times.append(watch.seconds * 1e3)
    }
    times.sort()
    return [
      "p50_ms": .decimal(times[times.count / 2]),
      "p95_ms": .decimal(times[times.count * 95 / 100]),
      "max_ms": .decimal(times[times.count - 1]),
    ]
  }

  private func write(_ stage: String, _ members: JSONObject) {
    var line: JSONObject = ["stage": .string(stage)]
    for member in members.members { line[member.key] = member.value }
    line["peak_mb"] = .integer(Stopwatch.peakMegabytes)
    print(JSONValue.object(line).line)
  }

  private func generate(_ count: Int) throws {
    guard let file = fopen(corpus, "w") else {
      throw BenchOptions.Refusal(why: "no file can be written in \(folder)")
    }
    defer { fclose(file) }
    var generator = GeneratedCorpus()
    for (number, text) in generator.texts(count).enumerated() {
      let record: JSONObject = ["id": .string("g\(number)"), "text": .string(text)]
      fputs(JSONValue.object(record).line + "\n", file)
    }
  }
}
