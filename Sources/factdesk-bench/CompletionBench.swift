import Glibc
import JSONLines
import LineEditor
import Shell
import Text

/// Measures what Tab takes on a loaded corpus, place by place.
struct CompletionBench {
  private let corpus: String

  /// Each place that Tab knows, with little and with much typed.
  private static let lines = [
    "co", "help s", "show ", "show c", "show c1", "show c9999", "confirm same:c12", "confirm w",
    "confirm where ", "confirm where speaker:", "confirm where speaker:a",
    "confirm where speaker:\"m", "claims speaker:tho", "claims outlet:", "claims date:20",
    "claims verdict:", "search document:d1", "search same:c77", "next -stance:", "read d",
    "read d9",
    "evidence c1 ", "evidence c1 for:d2", "evidence c1 for:person:s", "group ", "group reject g1 c",
    "conflicts ", "same-person s", "claims --speaker b", "claims --document d3", "claims --v",
    "export markdown --where speaker:m", "at ", "at 1 sh", "set ", "set hints ", "session open ",
    "load ", "assign c1 --to ",
  ]
  /// How often each is asked.
  private static let rounds = 50

  init(corpus: String) {
    self.corpus = corpus
  }

  /// Writes a line for the loading, one for each place, and one for all of them.
  func run() throws {
    let shelf = SessionShelf(folder: "/nonexistent")
    var settings = Desktop.Settings(
      user: UntrustedText("bench"), folder: ".", home: nil,
      screen: Screen(width: 80, hasColor: false, isTerminal: false), hasSymbols: true,
      sessionPath: nil, shelf: shelf, fixedClock: nil, isPrivate: true, pager: nil)
    settings.isPrompt = true
    let desktop = try Desktop(settings, outside: Disk(shelf: shelf, input: NoLines()))
    let loading = Stopwatch()
    if let error = desktop.run("load \"\(corpus)\"").error { throw error }
    write([
      "stage": "completion-load", "wall_s": .decimal(loading.seconds),
      "claims": .integer(desktop.desk.register.handles.count),
    ])
    var all: [Double] = []
    for line in Self.lines {
      var times: [Double] = []
      var candidates = 0
      for _ in 0..<Self.rounds {
        let watch = Stopwatch()
        candidates = desktop.completions(of: line, cursor: line.utf8.count).candidates.count
        times.append(watch.seconds * 1000)
      }
      // The first is the one that a person waits for.
      let first = times[0]
      all += times
      times.sort()
      write([
        "stage": "completion", "line": .string(line), "candidates": .integer(candidates),
        "first_ms": .decimal(first), "p50_ms": .decimal(times[times.count / 2]),
        "max_ms": .decimal(times[times.count - 1]),
      ])
    }
    all.sort()
    write([
      "stage": "completion-all", "tabs": .integer(all.count),
      "p50_ms": .decimal(all[all.count / 2]), "p99_ms": .decimal(all[all.count * 99 / 100]),
      "max_ms": .decimal(all[all.count - 1]),
    ])
  }

  private func write(_ line: JSONObject) { print(JSONValue.object(line).line) }
}
