import Sessions
import Text

/// The names that no report may give.
///
/// They are withheld from what is about to be written, in any format, and then looked for once more in
/// a wider sense: what reads like a protected name fails the export.
public struct ProtectedNames: Sendable {
  /// A protected name that would still be seen.
  public struct Slip: Error, Hashable, Sendable {
    public let name: UntrustedText
    /// What stands there, with a little of what is around it.
    public let around: UntrustedText
  }

  fileprivate struct Name {
    let protected: NameProtected
    let letters: [UInt32]
    /// Whether it has several words: then it is no part of another word by chance.
    let isLong: Bool
  }

  private let names: [Name]
  /// Bytes within which the letters of a name are still read as one.
  private static let longest = 500

  public init(_ names: [NameProtected]) {
    self.names = names.compactMap { protected in
      let letters = LetterReading(Array(protected.name.exact.utf8), depth: .escapes).letters
      guard !letters.isEmpty else { return nil }
      let words = protected.name.exact.split { !$0.isLetter && !$0.isNumber }
      return Name(
        protected: protected, letters: letters, isLong: words.count > 1 && letters.count > 5)
    }
  }

  /// Whether a character means the same in every format, and can stand in an alias.
  public static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar.properties.isAlphabetic || scalar.properties.numericType == .decimal
  }

  /// Whether a protected name can be read in a text, spelled in whatever way.
  public func isRead(in text: UntrustedText) -> Bool {
    do throws(Slip) { try check(text) } catch { return true }
    return false
  }

  /// The output with each protected name replaced by its alias.
  public func withheld(from output: UntrustedText) -> UntrustedText {
    guard !names.isEmpty else { return output }
    let utf8 = Array(output.exact.utf8)
    let reading = LetterReading(utf8, depth: .escapes)
    var found: [(range: TextRange, alias: [UInt8])] = []
    for name in names {
      for index in reading.occurrences(of: name.letters)
      where reading.isWord(index, name.letters.count) {
        let range = reading.range(index, name.letters.count)
        guard isOfOneText(utf8[range.start..<range.end]) else { continue }
        found.append((range, Array(name.alias.utf8)))
      }
    }
    var result: [UInt8] = []
    result.reserveCapacity(utf8.count)
    var offset = 0
    for (range, alias) in found.sorted(by: { $0.range.start < $1.range.start })
    where range.start >= offset {
      result += utf8[offset..<range.start]
      result += alias
      offset = range.end
    }
    return UntrustedText(String(decoding: result + utf8[offset...], as: UTF8.self))
  }

  /// Whether nothing that parts two cells, members or elements stands between the letters.
  private func isOfOneText(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.allSatisfy { !"\",<>{}[]|".utf8.contains($0) }
  }

  /// - Throws: `Slip` where a protected name can be read in the output, spelled in whatever way.
  public func check(_ output: UntrustedText) throws(Slip) {
    guard !names.isEmpty else { return }
    let utf8 = Array(output.exact.utf8)
    for depth in [LetterReading.Depth.addresses, .tags] {
      let reading = LetterReading(utf8, depth: depth)
      for name in names {
        let length = name.letters.count
        let slip = reading.occurrences(of: name.letters).first { index in
          (name.isLong || reading.isWord(index, length))
            && reading.range(index, length).length < Self.longest
        }
        guard let slip else { continue }
        let range = reading.range(slip, length)
        let around = utf8[max(0, range.start - 30)..<min(utf8.count, range.end + 30)]
        throw Slip(
          name: name.protected.name, around: UntrustedText(String(decoding: around, as: UTF8.self)))
      }
    }
  }
}

extension ProtectedNames.Name {
  /// Letters, digits and blanks of the alias: those mean the same in every format.
  fileprivate var alias: String {
    let scalars = (protected.alias?.exact ?? "").unicodeScalars.map {
      ProtectedNames.isPlain($0) ? $0 : " "
    }
    return String(String.UnicodeScalarView(scalars))
  }
}

extension LetterReading {
  /// Where the letters stand one after the other, whatever is between them.
  fileprivate func occurrences(of wanted: [UInt32]) -> [Int] {
    guard let first = wanted.first, wanted.count <= letters.count else { return [] }
    return (0...(letters.count - wanted.count)).filter { index in
      letters[index] == first && letters[index..<index + wanted.count].elementsEqual(wanted)
    }
  }

  /// Whether no letter or digit stands right before or after.
  fileprivate func isWord(_ index: Int, _ count: Int) -> Bool {
    !isInside[index] && (index + count == letters.count || !isInside[index + count])
  }

  fileprivate func range(_ index: Int, _ count: Int) -> TextRange {
    TextRange(ranges[index].start, ranges[index + count - 1].end)
  }
}
