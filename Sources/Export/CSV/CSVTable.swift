import Text

/// Rows of cells in the form of RFC 4180: CRLF, doubled quotation marks, and a comma and no byte order
/// mark where the style asks for nothing else.
struct CSVTable {
  private let style: CSVStyle
  let manifest: ReportManifest?
  private(set) var text: String

  init(style: CSVStyle, manifest: ReportManifest? = nil) {
    self.style = style
    self.manifest = manifest
    text = style.hasByteOrderMark ? "\u{FEFF}" : ""
  }

  mutating func row(_ cells: [CSVCell]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { text += style.separator.sign }
      text += quoted(cell)
    }
    text += "\r\n"
  }

  private func quoted(_ cell: CSVCell) -> String {
    switch cell {
    case .none: ""
    case .number(let number): String(number)
    case .decimal(let number): String(number)
    case .text(let text):
      csvQuoted(style.isRaw ? text.exact : csvGuarded(csvShown(text)))
    }
  }
}

/// One cell. What is not known is `none`, which is written as nothing.
enum CSVCell: Hashable {
  case none
  case number(Int)
  case decimal(Double)
  case text(UntrustedText)

  static func text(_ text: UntrustedText?) -> CSVCell { text.map { .text($0) } ?? .none }

  static func word(_ word: String?) -> CSVCell { word.map { .text(UntrustedText($0)) } ?? .none }

  /// One line for each; nothing for none.
  static func lines(_ lines: [String]) -> CSVCell {
    lines.isEmpty ? .none : .word(lines.joined(separator: "\n"))
  }
}

/// In quotation marks where RFC 4180 asks for it, and where a semicolon or a blank at an end could
/// mislead a program that splits by other rules. An empty text is `""`, to tell it from nothing.
func csvQuoted(_ cell: String) -> String {
  let bytes = cell.utf8
  let isPlain =
    !bytes.isEmpty && bytes.first != 32 && bytes.last != 32
    && bytes.allSatisfy { byte in
      byte > 0x1F && byte != 0x7F && byte != UInt8(ascii: ",") && byte != UInt8(ascii: ";")
        && byte != UInt8(ascii: "\"")
    }
  guard !isPlain else { return cell }
  var quoted = "\""
  for scalar in cell.unicodeScalars {
    if scalar == "\"" { quoted += "\"" }
    quoted.unicodeScalars.append(scalar)
  }
  return quoted + "\""
}

/// With an apostrophe before a first character that makes a spreadsheet see a formula, unless the
/// whole is a plain number. Source: OWASP, "CSV Injection".
func csvGuarded(_ cell: String) -> String {
  guard let first = cell.unicodeScalars.first, !isPlainNumber(cell) else { return cell }
  switch first {
  case "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠": return "'" + cell
  default: return cell
  }
}

/// A sign at most, digits, a point with digits at most: "-5.25".
private func isPlainNumber(_ cell: String) -> Bool {
  var bytes = Array(cell.utf8)
  if bytes.first == UInt8(ascii: "-") || bytes.first == UInt8(ascii: "+") { bytes.removeFirst() }
  let parts = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
  return (1...2).contains(parts.count)
    && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0 >= 48 && $0 <= 57 } }
}

/// Line by line as it may be shown; the lines end with LF.
func csvShown(_ text: UntrustedText) -> String {
  var lines: [String] = []
  var line = ""
  var previous: Unicode.Scalar = " "
  for scalar in text.exact.unicodeScalars {
    if scalar == "\n" || scalar == "\r" {
      if !(scalar == "\n" && previous == "\r") {
        lines.append(line)
        line = ""
      }
    } else {
      line.unicodeScalars.append(scalar)
    }
    previous = scalar
  }
  lines.append(line)
  return lines.map { shown(UntrustedText($0)) }.joined(separator: "\n")
}
