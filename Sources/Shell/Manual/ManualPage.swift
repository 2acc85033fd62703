/// The manual as man(1) shows it: the macros of man(7), made of what the commands declare.
public struct ManualPage {
  /// A command of the process line.
  public struct ProcessLine {
    let name: String
    let abstract: String
    let help: String

    /// - Parameter help: what `--help` says of it.
    public init(name: String, abstract: String, help: String) {
      self.name = name
      self.abstract = abstract
      self.help = help
    }
  }

  private let lines: [ProcessLine]

  public init(_ lines: [ProcessLine]) {
    self.lines = lines
  }

  public var roff: String {
    ([
      ".TH FACTDESK 1 \"\" \"factdesk \(World.version)\" \"General Commands Manual\"",
      ".SH NAME", "factdesk \\- a fact\\-checking workbench for the terminal",
      ".SH SYNOPSIS", ".B factdesk", "[\\fIPATH\\fR...] [\\fB\\-\\-session\\fR \\fIFILE\\fR]",
      "[\\fB\\-c\\fR \\fICOMMAND\\fR]... [\\fB\\-\\-script\\fR \\fIFILE\\fR]", ".br",
      ".B factdesk", "\\fISUBCOMMAND\\fR ...",
      ".SH DESCRIPTION",
      Self.escaped(
        "Load articles; factdesk finds the claims in them and who made them, shows where copies of "
          + "one story part, and lets you tag claims as confirmed, denied or unverified with "
          + "reasons and evidence. Every step is kept in a session, and a session becomes a report. "
          + "Without a subcommand the workbench begins: a prompt at a terminal, else its commands "
          + "from -c, a script or a pipe."),
    ] + subcommands + commands + Self.ending).joined(separator: "\n") + "\n"
  }

  private var subcommands: [String] {
    [".SH SUBCOMMANDS"]
      + lines.flatMap { line in
        [".SS \(Self.escaped(line.name))", Self.escaped(line.abstract) + ".", ".PP", ".nf"]
          + line.help.split(separator: "\n", omittingEmptySubsequences: false)
          .map { Self.escaped(String($0)) } + [".fi"]
      }
  }

  private var commands: [String] {
    var lines = [
      ".SH COMMANDS",
      "At the prompt, in \\fB\\-c\\fR, in a script and on a pipe alike. With every one:",
    ]
    for flag in Flag.general { lines += Self.entry(flag.name, flag.help) }
    for command in CommandList.all { lines += Self.lines(of: command) }
    return lines
  }

  private static func lines(of command: any Command) -> [String] {
    var lines = [".SS \(escaped(command.synopsis))", escaped(command.summary) + "."]
    if !command.discussion.isEmpty { lines += [".PP", escaped(command.discussion)] }
    for parameter in command.parameters { lines += entry(parameter.label, parameter.help) }
    let examples = command.examples.flatMap { $0.split(separator: "\n") }
    lines += [".PP", "Examples:", ".PP", ".nf"]
    lines += examples.map { "    " + escaped(String($0)) }
    return lines + [".fi"]
  }

  private static func entry(_ name: String, _ words: String) -> [String] {
    [".TP", "\\fB\(escaped(name))\\fR", escaped(words)]
  }

  private static let ending: [String] =
    [".SH EXIT STATUS"]
    + [
      ("0", "done"), ("1", "a command of a script failed, or --fail-on-findings found some"),
      ("64", "wrong usage"), ("65", "input that is not what it should be"),
      ("66", "no such input"), ("73", "the output cannot be created"),
      ("74", "the output could not be written"), ("75", "another process holds the session"),
      ("130, 143", "ended by Control-C, by a request to terminate"),
    ].flatMap { entry($0.0, $0.1) } + [".SH ENVIRONMENT"]
    + [
      ("FACTDESK_PAGER, PAGER", "shows long answers; less where neither is set"),
      ("NO_COLOR", "no colours where it is set to anything"),
      ("XDG_STATE_HOME", "holds factdesk/sessions and factdesk/history (~/.local/state)"),
      ("XDG_CACHE_HOME", "holds factdesk/*.corpus: large corpora with their texts (~/.cache)"),
      ("XDG_CONFIG_HOME", "holds factdesk/config: by = NAME (~/.config)"),
    ].flatMap { entry($0.0, $0.1) }

  /// Four digits and more, as roff names a character.
  private static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// Text that roff shows as it is: no line of it is a request, no backslash an escape.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": escaped += "\\e"
      case "-": escaped += "\\-"
      case "…": escaped += "..."
      case "\u{80}"...: escaped += "\\[u\(Self.hexadecimal(scalar.value))]"
      case "\n": escaped += " "
      case "\"": escaped += "\\(dq"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped.hasPrefix(".") || escaped.hasPrefix("'") ? "\\&" + escaped : escaped
  }
}
