import TestSupport

/// A person's seat: a folder with articles, and the program at a terminal.
struct Seat {
  let folder: TemporaryFolder
  let environment: [String: String]

  /// The prompt before anything is loaded.
  static let empty = "factdesk >"
  /// The prompt with the first article loaded.
  static let loadedPrompt = "a.txt 0✓ 0✗ 0? 4 open >"

  init() throws {
    folder = try TemporaryFolder()
    for (name, text) in Bench.articles { _ = try folder.write(text, to: name) }
    environment = [
      "HOME": folder.path, "XDG_STATE_HOME": folder.path("state"), "USER": "ana", "NO_COLOR": "1",
    ]
  }

  func started(
    _ arguments: [String] = [], environment more: [String: String] = [:], columns: Int = 100
  ) throws -> Terminal {
    try Terminal(
      Program.path("factdesk"), arguments, environment: environment.merging(more) { $1 },
      folder: folder.path, columns: columns, rows: 40)
  }

  /// At the prompt with one article loaded: claims c1 to c4.
  func loaded() throws -> Terminal {
    let terminal = try started(["a.txt", "--session", "s.ndjson"])
    try terminal.waitForPrompt(Self.loadedPrompt)
    return terminal
  }
}
