import Text

/// A moment of a recording: where it is in the text, and seconds from its beginning.
public struct TimeCode: Hashable, Sendable {
  /// UTF-8 offset of the first word said then.
  public let offset: Int
  public let seconds: Double
}

/// Subtitles (SubRip, WebVTT): the words are the text, the time codes are kept beside it.
enum Subtitles {
  /// Whether the text is one of subtitles.
  static func opens(_ head: ArraySlice<UInt8>) -> Bool {
    if head.starts(with: "WEBVTT".utf8) { return true }
    let lines = String(decoding: head.prefix(200), as: UTF8.self)
      .split(whereSeparator: \.isNewline).prefix(2)
    return lines.count == 2 && Int(lines[0].trimmed(of: " ")) != nil && times(of: lines[1]) != nil
  }

  /// Cues become paragraphs: joined by a blank until one ends a sentence before a pause, or
  /// another person speaks.
  static func reading(of text: SourceText) -> Reading {
    var builder = SubtitleText()
    let lines = text.utf8.withUnsafeBufferPointer { TextLines.of($0).map(\.range) }
    var inCue = false
    var cueStart = 0.0
    for line in lines {
      let words = text.string(line)
      if let times = times(of: words[...]) {
        builder.beginCue(at: times.start, end: times.end)
        cueStart = times.start
        inCue = true
      } else if line.isEmpty {
        inCue = false
      } else if inCue {
        builder.add(words, at: cueStart)
      }
    }
    return builder.reading()
  }

  /// "00:00:01,000 --> 00:00:04,000" in seconds; hours may be missing, a point may be a comma.
  private static func times(of line: Substring) -> (start: Double, end: Double)? {
    guard let arrow = line.range(of: "-->") else { return nil }
    func seconds(_ words: Substring) -> Double? {
      let parts = words.split(separator: " ").first?.split(separator: ":") ?? []
      guard (2...3).contains(parts.count) else { return nil }
      var total = 0.0
      for part in parts {
        let number = String(part.map { $0 == "," ? "." : $0 })
        guard let value = Double(number), value >= 0, value.isFinite else { return nil }
        total = total * 60 + value
      }
      return total
    }
    guard let start = seconds(line[..<arrow.lowerBound]),
      let end = seconds(line[arrow.upperBound...])
    else { return nil }
    return (start, end)
  }
}
