import Sessions
import Text

extension HTMLText {
  /// A line of a report: our words as they are, everything else escaped. What comes from outside is
  /// kept apart where it is written from right to left.
  init(_ line: ReportLine) {
    self = ""
    for piece in line.pieces {
      switch piece {
      case .words(let words): self += HTMLText(stringLiteral: words)
      case .plain(let words): self += "\(words)"
      case .text(let text): self += "<bdi>\(text)</bdi>"
      case .day(let moment): self += "<time datetime=\"\(moment.iso)\">\(moment.day)</time>"
      case .address(let address): self += "\(address: address)"
      case .ownAddress(let address): self += "\(address)"
      case .code(let words): self += "<code>\(words)</code>"
      case .document(let document):
        self += "<a href=\"#\(document.word)\">\(document.word)</a>"
      }
    }
  }
}

extension HTMLFacts {
  mutating func add(_ fact: ReportFact) {
    add("\(fact.label.rawValue)", fact.lines.map { HTMLText($0) })
  }
}
