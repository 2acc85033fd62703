/// The tags of a template, one after the other, for a look at them before they are parsed.
struct TemplateTags: Sequence, IteratorProtocol {
  struct Tag {
    /// From 1.
    let line: Int
    /// The names that it asks for: of "manifest.head" both.
    let names: [String]
    /// What makes it none that a report takes.
    let fault: String?
  }

  /// How deep sections may stand in each other; the library goes down a call for each.
  private static let deepest = 50

  private let characters: [UInt8]
  private var offset = 0
  private var line = 1
  private var depth = 0

  init(_ text: String) {
    characters = Array(text.utf8)
  }

  mutating func next() -> Tag? {
    while offset + 1 < characters.count {
      if characters[offset] == UInt8(ascii: "{"), characters[offset + 1] == UInt8(ascii: "{") {
        return tag()
      }
      advance()
    }
    return nil
  }

  private mutating func advance() {
    if characters[offset] == UInt8(ascii: "\n") { line += 1 }
    offset += 1
  }

  private mutating func tag() -> Tag {
    let start = line
    offset += 2
    var words: [UInt8] = []
    while offset + 1 < characters.count {
      if characters[offset] == UInt8(ascii: "}"), characters[offset + 1] == UInt8(ascii: "}") {
        offset += 2
        return tag(String(decoding: words, as: UTF8.self), line: start)
      }
      words.append(characters[offset])
      advance()
    }
    offset = characters.count
    return Tag(line: start, names: [], fault: "a tag is not ended")
  }

  private mutating func tag(_ words: String, line: Int) -> Tag {
    var fault: String?
    switch words.first {
    case "!", "%": return Tag(line: line, names: [], fault: nil)
    case ">", "<", "$": fault = "a template is one file: partials are not taken"
    case "=": fault = "tags begin with {{ and end with }}: other delimiters are not taken"
    case "#", "^":
      depth += 1
      if depth > Self.deepest { fault = "sections stand deeper in each other than \(Self.deepest)" }
    case "/": depth -= 1
    default: break
    }
    let name = words.drop { "#^/&{ ".contains($0) }.prefix { !" }".contains($0) }
    // "reversed(claims)" asks for claims.
    let asked = name.split(separator: "(").last?.prefix { $0 != ")" } ?? ""
    return Tag(line: line, names: asked.split(separator: ".").map(String.init), fault: fault)
  }
}
