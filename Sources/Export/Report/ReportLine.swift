import Corpora
import Sessions
import Text

/// A line of a report before it has a form: words of ours, and what stands among them.
///
/// Literals are ours and hold no markup of any format; whatever else is interpolated is escaped by
/// the format.
struct ReportLine: Hashable, Sendable, ExpressibleByStringInterpolation {
  enum Piece: Hashable, Sendable {
    /// A literal.
    case words(String)
    /// What the program made: a number, a handle, a word of a list.
    case plain(String)
    /// From outside.
    case text(UntrustedText)
    /// A moment, shown as its day.
    case day(Timestamp)
    /// An address that a person gave: a link that shows where it leads.
    case address(UntrustedText)
    /// An address that a document gives of itself: no link.
    case ownAddress(UntrustedText)
    case code(String)
    case document(DocumentHandle)
  }

  private(set) var pieces: [Piece]

  init(stringLiteral value: String) { pieces = [.words(value)] }

  init(stringInterpolation: StringInterpolation) { pieces = stringInterpolation.pieces }

  static func + (a: ReportLine, b: ReportLine) -> ReportLine { "\(a)\(b)" }

  static func += (a: inout ReportLine, b: ReportLine) { a.pieces += b.pieces }

  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var pieces: [Piece] = []

    init(literalCapacity: Int, interpolationCount: Int) {
      pieces.reserveCapacity(2 * interpolationCount + 1)
    }

    mutating func appendLiteral(_ literal: String) {
      if !literal.isEmpty { pieces.append(.words(literal)) }
    }

    mutating func appendInterpolation(_ line: ReportLine) { pieces += line.pieces }

    mutating func appendInterpolation(_ number: Int) { pieces.append(.plain(String(number))) }

    mutating func appendInterpolation(_ word: String) { pieces.append(.plain(word)) }

    mutating func appendInterpolation(_ text: UntrustedText) { pieces.append(.text(text)) }

    /// Words in quotation marks; those that are a whole quotation already have theirs.
    mutating func appendInterpolation(quoted text: UntrustedText) {
      if text.isQuotation {
        appendInterpolation(text)
      } else {
        appendInterpolation("“\(text)”" as ReportLine)
      }
    }

    mutating func appendInterpolation(_ document: DocumentHandle) {
      pieces.append(.document(document))
    }

    mutating func appendInterpolation(day moment: Timestamp) { pieces.append(.day(moment)) }

    mutating func appendInterpolation(address: UntrustedText) { pieces.append(.address(address)) }

    mutating func appendInterpolation(ownAddress address: UntrustedText) {
      pieces.append(.ownAddress(address))
    }

    mutating func appendInterpolation(code: String) { pieces.append(.code(code)) }
  }
}

extension UntrustedText {
  /// Whether its first mark opens a quotation that its last one closes, and there are no others.
  fileprivate var isQuotation: Bool {
    let marks = exact.unicodeScalars.filter { "“”\"".unicodeScalars.contains($0) }
    guard marks.count == 2, exact.unicodeScalars.count > 2 else { return false }
    return exact.unicodeScalars.first == marks.first && exact.unicodeScalars.last == marks.last
      && ["“”", "\"\""].contains(String(String.UnicodeScalarView(marks)))
  }
}

extension [ReportLine] {
  func joined(separator: ReportLine) -> ReportLine {
    var joined: ReportLine = ""
    for (index, line) in enumerated() {
      if index > 0 { joined += separator }
      joined += line
    }
    return joined
  }
}

/// What is said under one name, a line each.
struct ReportFact {
  let label: ReportLabel
  let lines: [ReportLine]
  /// Whether the lines stand side by side; else the further ones belong to the first.
  let isList: Bool

  /// Nil where nothing is said.
  init?(_ label: ReportLabel, _ lines: [ReportLine], isList: Bool = false) {
    guard !lines.isEmpty else { return nil }
    self.label = label
    self.lines = lines
    self.isList = isList
  }

  init?(_ label: ReportLabel, _ line: ReportLine?) {
    self.init(label, line.map { [$0] } ?? [])
  }

  init?(_ label: ReportLabel, text: UntrustedText?) {
    self.init(label, text.map { ["\($0)"] } ?? [])
  }
}
