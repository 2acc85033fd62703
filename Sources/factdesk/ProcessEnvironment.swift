import Glibc
import LineEditor
import Shell

/// What the environment says: who, where, which terminal.
struct ProcessEnvironment {
  subscript(name: String) -> String? { getenv(name).map { String(cString: $0) } }

  var home: String? { self["HOME"].flatMap { $0.isEmpty ? nil : $0 } }

  /// Who the person is: as configured, else as the system has it.
  var user: String {
    if let by = Configuration(path: configurationFolder + "/config").by { return by }
    if let name = self["USER"] ?? self["LOGNAME"], !name.isEmpty { return name }
    return getpwuid(getuid()).map { String(cString: $0.pointee.pw_name) } ?? "unknown"
  }

  var folder: String {
    guard let path = getcwd(nil, 0) else { return "." }
    defer { free(path) }
    return String(cString: path)
  }

  /// XDG Base Directory Specification: `$XDG_STATE_HOME`, else `~/.local/state`.
  private var stateFolder: String {
    if let state = self["XDG_STATE_HOME"], state.hasPrefix("/") { return state + "/factdesk" }
    return (home ?? "/tmp") + "/.local/state/factdesk"
  }

  /// Where what can be made again is kept: XDG Base Directory Specification, `$XDG_CACHE_HOME`, else
  /// `~/.cache`; nil where there is no home.
  var cache: CorpusCache? {
    if let folder = self["XDG_CACHE_HOME"], folder.hasPrefix("/") {
      return CorpusCache(folder: folder + "/factdesk")
    }
    return home.map { CorpusCache(folder: $0 + "/.cache/factdesk") }
  }

  /// XDG Base Directory Specification: `$XDG_CONFIG_HOME`, else `~/.config`.
  private var configurationFolder: String {
    if let folder = self["XDG_CONFIG_HOME"], folder.hasPrefix("/") { return folder + "/factdesk" }
    return (home ?? "/") + "/.config/factdesk"
  }

  /// A person's own words for lines.
  var aliases: Aliases { Aliases(file: fileLines(configurationFolder + "/rc")) }

  /// The lines of a file; none where it cannot be read.
  private func fileLines(_ path: String) -> [String] {
    guard let reader = PlainLineReader(path: path) else { return [] }
    var lines: [String] = []
    while case .line(let line) = reader.next() { lines.append(line) }
    return lines
  }

  var shelf: SessionShelf { SessionShelf(folder: stateFolder + "/sessions") }
  var historyPath: String { stateFolder + "/history" }
  var drafts: Drafts { Drafts(folder: stateFolder + "/drafts") { self[$0] } }
  var isErrorTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  /// Whether the terminal understands no escape sequences.
  var isDumb: Bool { self["TERM"] == "dumb" }

  /// Whether somebody listens to the screen (`ACCESSIBLE`): no repainting, no bars, no tables.
  var isAccessible: Bool { self["ACCESSIBLE"].map { !$0.isEmpty && $0 != "0" } ?? false }

  /// Whether ✓ and … can be shown: a UTF-8 locale and a terminal that is not dumb.
  var hasSymbols: Bool {
    let locale =
      [self["LC_ALL"], self["LC_CTYPE"], self["LANG"]].compactMap(\.self)
      .first { !$0.isEmpty }?.uppercased() ?? ""
    let isUTF8 = locale.contains("UTF-8") || locale.contains("UTF8")
    return isUTF8 && !isDumb
  }

  /// A pipe gets lines of 100 columns; `NO_COLOR` (no-color.org) and `TERM=dumb` mean no colours.
  func screen(_ color: ColorWish, isPrompt: Bool) -> Screen {
    let isTerminal = isatty(STDOUT_FILENO) == 1
    let isPlain = self["NO_COLOR"].map { !$0.isEmpty } ?? false || isDumb
    let hasColor =
      switch color {
      case .always: true
      case .never: false
      case .auto: isTerminal && !isPlain
      }
    var screen = Screen(
      width: isTerminal ? TerminalSize.current().columns : 100, hasColor: hasColor,
      isTerminal: isTerminal)
    screen.isAccessible = isAccessible
    screen.ellipsis = hasSymbols ? "…" : "..."
    return screen
  }
}
