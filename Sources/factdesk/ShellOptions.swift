import ArgumentParser
import Sessions

/// What the workbench takes beside paths.
struct ShellOptions: ParsableArguments {
  @ArgumentParser.Option(
    help: "The session file: opened, or begun where there is none.", completion: .file())
  var session: String?

  @ArgumentParser.Option(name: .customShort("c"), help: "Run a command; may be given again.")
  var command: [String] = []

  @ArgumentParser.Option(help: "Run the commands of a file, a line each.", completion: .file())
  var script: String?

  @ArgumentParser.Flag(help: "Go on after a command that failed.")
  var keepGoing = false

  @ArgumentParser.Flag(
    name: .customLong("private"),
    help: "Keep no history, no cache, and no session unless --session or save-as says where.")
  var isPrivate = false

  @ArgumentParser.Flag(
    inversion: .prefixedNo,
    help: "Keep the last four large corpora, texts included, for a quick second start.")
  var cache = true

  @ArgumentParser.Option(
    help:
      "Who you are, for the session's record (default: by = NAME in the configuration, else $USER)."
  )
  var by: String?

  @ArgumentParser.Option(help: "Colours: auto, always or never.")
  var color = ColorWish.auto

  @ArgumentParser.Option(
    help: "For recordings: the clock of the first command (ISO 8601, UTC), one minute each.")
  var clock: String?

  /// Whether nothing of what is read may lie about.
  var keepsNothing: Bool { isPrivate || !cache }

  func validate() throws {
    if let clock, Timestamp(iso: clock) == nil {
      throw ValidationError("--clock wants a time such as 2026-11-22T09:30:00Z")
    }
    if script != nil, !command.isEmpty {
      throw ValidationError("-c and --script cannot be combined")
    }
  }
}

/// When colours are used.
enum ColorWish: String, ExpressibleByArgument, CaseIterable {
  case auto, always, never
}
