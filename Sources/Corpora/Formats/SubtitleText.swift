import Text

/// The text that cues add up to.
struct SubtitleText {
  private var text: [UInt8] = []
  private var main: [TextRange] = []
  private var codes: [TimeCode] = []
  private var paragraphStart: Int?
  private var lastEnd = 0.0
  private var isNewCue = false

  /// Seconds of silence after which a finished sentence ends its paragraph.
  private static let pause = 1.5

  mutating func beginCue(at start: Double, end: Double) {
    if start - lastEnd > Self.pause, endsSentence { endParagraph() }
    lastEnd = end
    isNewCue = true
  }

  mutating func add(_ line: String, at seconds: Double) {
    var words = Self.withoutMarks(line)
    var speaks = words.hasPrefix("- ") || words.hasPrefix(">> ") || words.hasPrefix("– ")
    if speaks { words = words.drop { "->– ".contains($0) }.trimmed(of: " ") }
    if line.hasPrefix("<v ") { speaks = true }
    guard !words.isEmpty else { return }
    if speaks { endParagraph() }
    if paragraphStart == nil {
      if !text.isEmpty { text += [10, 10] }
      paragraphStart = text.count
    } else {
      text.append(32)
    }
    if isNewCue { codes.append(TimeCode(offset: text.count, seconds: seconds)) }
    isNewCue = false
    text += words.utf8
  }

  mutating func reading() -> Reading {
    endParagraph()
    var reading = Reading(
      text: SourceText(validating: text) ?? SourceText(""), main: main, timeCodes: codes)
    if main.isEmpty { reading.faults.append(Fault(.format, "subtitles without words")) }
    return reading
  }

  private mutating func endParagraph() {
    if let start = paragraphStart, start < text.count { main.append(TextRange(start, text.count)) }
    paragraphStart = nil
  }

  private var endsSentence: Bool {
    guard let last = text.last else { return true }
    return ".!?\"".utf8.contains(last) || text.suffix(3).elementsEqual("”".utf8)
  }

  /// Without `<i>`, `<v Ana>` and `{\an8}`.
  private static func withoutMarks(_ line: String) -> String {
    var result = ""
    var closing: Character?
    for character in line {
      if let end = closing {
        if character == end { closing = nil }
      } else if character == "<" {
        closing = ">"
      } else if character == "{" {
        closing = "}"
      } else {
        result.append(character)
      }
    }
    return closing == nil ? result.trimmed(of: " ") : line
  }
}
