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
  /// Ready to begin; made once, as a report has many texts.
  let finder: NameFinder
  /// Nothing is withheld.
  public static let none = ProtectedNames([])
  /// Whether nothing is withheld.
  var isEmpty: Bool { names.isEmpty }
  /// Of each name, without case, accents and blanks.
  var letters: [[UInt32]] { names.map(\.letters) }
  /// As they were given.
  var protected: [UntrustedText] { names.map(\.protected.name) }
  /// Bytes within which the letters of a name are still read as one.
  private static let longest = 500

  public init(_ names: [NameProtected]) {
    let names: [Name] = names.compactMap { protected in
      let letters = LetterReading(Array(protected.name.exact.utf8), depth: .escapes).map(\.value)
      guard !letters.isEmpty else { return nil }
      let words = protected.name.exact.split { !$0.isLetter && !$0.isNumber }
      return Name(
        protected: protected, letters: letters, isLong: words.count > 1 && letters.count > 5)
    }
    self.names = names
    finder = NameFinder(names.map(\.letters))
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
  public func withheld(from output: UntrustedText) -> UntrustedText { replaced(in: output) { $0 } }

  /// A text of a report with each protected name replaced; an address with one is not given at all.
  func plain(_ text: UntrustedText) -> UntrustedText {
    isEmpty ? text : replaced(in: withoutAddresses(text)) { $0 }
  }

  /// The same of words as a document has them: there the alias stands in square brackets.
  func quoted(_ text: UntrustedText) -> UntrustedText {
    isEmpty ? text : replaced(in: withoutAddresses(text)) { "[" + $0 + "]" }
  }

  private func replaced(
    in output: UntrustedText, alias: (String) -> String
  ) -> UntrustedText {
    guard !names.isEmpty else { return output }
    let utf8 = Array(output.exact.utf8)
    var finder = finder
    var found: [(range: TextRange, name: Int)] = []
    finder.matches(in: LetterReading(utf8, depth: .escapes)) { match in
      let range = match.range
      guard match.isWord, isOfOneText(utf8[range.start..<range.end]) else { return }
      found.append((range, match.name))
    }
    guard !found.isEmpty else { return output }
    // Of names that begin at one place the longest gives way.
    found.sort { ($0.range.start, $1.range.end, $0.name) < ($1.range.start, $0.range.end, $1.name) }
    let aliases = names.map { Array(alias($0.alias).utf8) }
    var result: [UInt8] = []
    result.reserveCapacity(utf8.count)
    var offset = 0
    for (range, name) in found where range.start >= offset {
      result += utf8[offset..<range.start]
      result += aliases[name]
      offset = range.end
    }
    return UntrustedText(String(decoding: result + utf8[offset...], as: UTF8.self))
  }

  /// Whether nothing that parts two cells, members or elements stands between the letters.
  private func isOfOneText(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.allSatisfy { !"\",<>{}[]|".utf8.contains($0) }
  }

  /// Whether a match reads like the name, and is no part of another word by chance.
  func isRead(_ match: NameFinder.Match) -> Bool {
    (names[match.name].isLong || match.isWord) && match.range.length < Self.longest
  }

  /// - Throws: `Slip` where a protected name can be read in the output, spelled in whatever way.
  public func check(_ output: UntrustedText) throws(Slip) {
    guard !names.isEmpty else { return }
    let utf8 = Array(output.exact.utf8)
    for depth in [LetterReading.Depth.addresses, .tags] {
      var finder = finder
      var slip: NameFinder.Match?
      finder.matches(in: LetterReading(utf8, depth: depth)) { match in
        if slip == nil, isRead(match) { slip = match }
      }
      guard let slip else { continue }
      let around = utf8[max(0, slip.range.start - 30)..<min(utf8.count, slip.range.end + 30)]
      throw Slip(
        name: names[slip.name].protected.name,
        around: UntrustedText(String(decoding: around, as: UTF8.self)).withoutTags)
    }
    try checkCuts(in: utf8)
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

extension UntrustedText {
  /// The words that stand before, between and after tags, whole and cut.
  fileprivate var withoutTags: UntrustedText {
    var words = ""
    for (index, piece) in exact.split(separator: "<", omittingEmptySubsequences: false).enumerated()
    {
      if let end = piece.lastIndex(of: ">") {
        words += " " + piece[piece.index(after: end)...]
      } else if index == 0 {
        words += piece
      }
    }
    return UntrustedText(String(words.trimmingPrefix { $0.isWhitespace }))
  }
}
