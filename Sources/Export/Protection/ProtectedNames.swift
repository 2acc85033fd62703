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

  private struct Name {
    let protected: NameProtected
    let set: LetterSet
    /// What stands in its place.
    let alias: String
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
  let letters: [[UInt32]]
  /// As they were given.
  var protected: [UntrustedText] { names.map(\.protected.name) }
  /// Bytes within which the letters of a name are still read as one.
  private static let longest = 500

  public init(_ names: [NameProtected]) {
    var letters: [[UInt32]] = []
    self.names = names.compactMap { protected in
      let read = LetterReading(Array(protected.name.exact.utf8), depth: .escapes).map(\.value)
      guard !read.isEmpty else { return nil }
      letters.append(read)
      let words = protected.name.exact.split { !$0.isLetter && !$0.isNumber }
      return Name(
        protected: protected, set: LetterSet(of: read), alias: protected.plainAlias,
        isLong: words.count > 1 && read.count > 5)
    }
    self.letters = letters
    finder = NameFinder(letters)
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

  /// Whether a text has the letters of some name. Where it has not, no name can be read in it.
  func mayBe(in utf8: some Sequence<UInt8>) -> Bool {
    guard !isEmpty else { return false }
    let letters = LetterSet(in: utf8)
    return names.contains { letters.holds($0.set) }
  }

  /// What stands in the place of a name: letters, digits and blanks, which mean the same in every
  /// format.
  func alias(_ name: Int) -> String { names[name].alias }

  /// The output with each protected name replaced by its alias; an address with one is not given.
  public func withheld(from output: UntrustedText) -> UntrustedText { plain(output) }

  /// A text of a report with each protected name replaced; an address with one is not given at all.
  func plain(_ text: UntrustedText) -> UntrustedText {
    withheld(text).map { $0.text.plain($0.range) } ?? text
  }

  /// The same of words as somebody has said or written them: there the alias stands in square brackets.
  func quoted(_ text: UntrustedText) -> UntrustedText {
    withheld(text).map { $0.text.quoted($0.range) } ?? text
  }

  /// Nil where nothing in it gives way.
  private func withheld(_ text: UntrustedText) -> (text: WithheldText, range: TextRange)? {
    guard mayBe(in: text.exact.utf8) else { return nil }
    let source = SourceText(text.exact)
    let withheld = WithheldText(source, self)
    return withheld.isAsItIs ? nil : (withheld, source.range)
  }

  /// Whether a match reads like the name, and is no part of another word by chance.
  func isRead(_ match: NameFinder.Match) -> Bool {
    (names[match.name].isLong || match.isWord) && match.range.length < Self.longest
  }

  /// - Throws: `Slip` where a protected name can be read in the output, spelled in whatever way.
  public func check(_ output: UntrustedText) throws(Slip) {
    guard !names.isEmpty else { return }
    let utf8 = Array(output.exact.utf8)
    // Where there is neither, tags are read as addresses are.
    let hasTags = utf8.contains(UInt8(ascii: "<")) || utf8.contains(UInt8(ascii: "\\"))
    for depth in hasTags ? [LetterReading.Depth.addresses, .tags] : [.addresses] {
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

extension NameProtected {
  /// The alias without what could be markup in some format.
  fileprivate var plainAlias: String {
    let scalars = (alias?.exact ?? "").unicodeScalars.map {
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
