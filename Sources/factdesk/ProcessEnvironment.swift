import Glibc
import LineEditor
import Shell

/// What the environment says: who, where, which terminal.
struct ProcessEnvironment {
  subscript(name: String) -> String? { getenv(name).map { String(cString: $0) } }

  var home: String? { self["HOME"].flatMap { $0.isEmpty ? nil : $0 } }

  /// Who the person is: as configured, else as the system has it.
  var user: String {
    if let by = Configuration(path: configurationPath).by { return by }
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

  /// XDG Base Directory Specification: `$XDG_CONFIG_HOME`, else `~/.config`.
  private var configurationPath: String {
    if let folder = self["XDG_CONFIG_HOME"], folder.hasPrefix("/") {
      return folder + "/factdesk/config"
    }
    return (home ?? "/") + "/.config/factdesk/config"
  }

  var shelf: SessionShelf { SessionShelf(folder: stateFolder + "/sessions") }
  var historyPath: String { stateFolder + "/history" }
  var isErrorTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  /// Whether ✓ and … can be shown: a UTF-8 locale and a terminal that is not dumb.
  var hasSymbols: Bool {
    let locale =
      [self["LC_ALL"], self["LC_CTYPE"], self["LANG"]].compactMap(\.self)
      .first { !$0.isEmpty }?.uppercased() ?? ""
    let isUTF8 = locale.contains("UTF-8") || locale.contains("UTF8")
    return isUTF8 && self["TERM"] != "dumb"
  }

  /// A pipe gets lines of 100 columns; `NO_COLOR` (no-color.org) and `TERM=dumb` mean no colours.
  func screen(_ color: ColorWish, isPrompt: Bool) -> Screen {
    let isTerminal = isatty(STDOUT_FILENO) == 1
    let isPlain = self["NO_COLOR"].map { !$0.isEmpty } ?? false || self["TERM"] == "dumb"
    let hasColor =
      switch color {
      case .always: true
      case .never: false
      case .auto: isTerminal && !isPlain
      }
    return Screen(
      width: isTerminal ? TerminalSize.current().columns : 100, hasColor: hasColor,
      isTerminal: isTerminal)
  }
}
