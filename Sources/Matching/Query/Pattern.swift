import CRegularExpressions
import Text

/// A person's regular expression in the syntax of RE2, looked for line by line.
///
/// It takes time linear to the text, whatever is typed: RE2 does not backtrack.
/// Source of the syntax: github.com/google/re2/wiki/Syntax.
struct Pattern: Hashable, Sendable {
  let text: String
  let ignoresCase: Bool
  private let compiled: Compiled

  /// Why a pattern cannot be used: "missing closing ]: [a-z".
  struct Fault: Error {
    let why: String
  }

  init(_ text: String, ignoresCase: Bool) throws(Fault) {
    self.text = text
    self.ignoresCase = ignoresCase
    compiled = try Compiled(text, ignoresCase: ignoresCase)
  }

  /// As it was typed: "/6\.\d percent/i".
  var written: String { "/\(text)/\(ignoresCase ? "i" : "")" }

  /// Whether it matches inside a range of a text.
  func occurs(in text: SourceText, within range: TextRange) -> Bool {
    !ranges(in: text, within: range, most: 1).isEmpty
  }

  /// Where it matches inside a range of a text, in order, not overlapping; empty matches are none.
  func ranges(in text: SourceText, within range: TextRange, most: Int = .max) -> [TextRange] {
    text.utf8.withUnsafeBytes { bytes in
      var found: [TextRange] = []
      var start = range.start
      while start < range.end, found.count < most {
        var end = start
        while end < range.end, bytes[end] != 10 { end += 1 }
        let line = UnsafeRawBufferPointer(rebasing: bytes[start..<end])
        compiled.each(in: line) { first, last in
          found.append(TextRange(start + first, start + last))
          return found.count < most
        }
        start = end + 1
      }
      return found
    }
  }

  static func == (a: Pattern, b: Pattern) -> Bool {
    a.text.utf8.elementsEqual(b.text.utf8) && a.ignoresCase == b.ignoresCase
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(text)
    hasher.combine(ignoresCase)
  }
}

/// The C++ object behind a pattern. It is never changed, and RE2 may match on several threads.
private final class Compiled: @unchecked Sendable {
  private let pointer: OpaquePointer

  init(_ text: String, ignoresCase: Bool) throws(Pattern.Fault) {
    var message = [CChar](repeating: 0, count: 200)
    var text = text
    let made = text.withUTF8 { utf8 in
      utf8.withMemoryRebound(to: CChar.self) { bytes in
        factdesk_pattern_make(bytes.baseAddress, bytes.count, ignoresCase, &message, message.count)
      }
    }
    guard let made else {
      let bytes = message.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
      throw Pattern.Fault(why: String(decoding: bytes, as: UTF8.self))
    }
    pointer = made
  }

  deinit { factdesk_pattern_free(pointer) }

  /// Gives each match in a line until `take` has enough.
  func each(in line: UnsafeRawBufferPointer, _ take: (Int, Int) -> Bool) {
    let bytes = line.bindMemory(to: CChar.self)
    var from = 0
    var (start, end) = (0, 0)
    while from <= bytes.count,
      factdesk_pattern_find(pointer, bytes.baseAddress, bytes.count, from, &start, &end)
    {
      if end > start, !take(start, end) { return }
      from = end > start ? end : end + 1
    }
  }
}
