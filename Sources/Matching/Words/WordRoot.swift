/// What a word is compared as where wordings differ: "invasion" and "invaded" become one.
///
/// A longest-suffix stripper made for factdesk after the idea of J. B. Lovins (1968); bolder than
/// the analyser's plurals, and so not used for search.
enum WordRoot {
  private struct Suffix {
    let letters: [UInt8]
    let replacement: [UInt8]
    /// The length from which a word may lose it.
    let shortest: Int
  }

  /// Suffix, what replaces it, and the shortest word that loses it; the first that fits counts.
  ///
  /// Compiled for factdesk from general knowledge of English; lengths tuned on CheckThat! 2020
  /// task 2, train.
  private static let table: StaticString = """
    ational ate 7|ization ize 7|fulness ful 7|iveness ive 7|ing - 5|edly - 6|ied y 4|ed - 4
    ment - 7|ness - 6|ation ate 7|ition it 7|ion - 6|ally al 6|ly - 5|er - 5|or - 6|al - 6|ive - 6
    ity - 6
    """

  private static let suffixes: [Suffix] = {
    let bytes = UnsafeBufferPointer(start: table.utf8Start, count: table.utf8CodeUnitCount)
    return bytes.split { $0 == UInt8(ascii: "|") || $0 == 10 }.compactMap { row in
      let parts = row.split(separator: 32)
      guard parts.count == 3 else { return nil }
      let shortest = parts[2].reduce(0) { $0 * 10 + Int($1 - 48) }
      return Suffix(
        letters: Array(parts[0]), replacement: parts[1].first == 45 ? [] : Array(parts[1]),
        shortest: shortest)
    }
  }()

  /// The root of a folded word; the word itself where it is short, or not plain letters.
  static func root(of word: [UInt8]) -> [UInt8] {
    guard word.count > 3, word.allSatisfy({ $0 >= 97 && $0 <= 122 }) else { return word }
    var root = word
    if let suffix = suffixes.first(where: {
      word.count >= $0.shortest && word.count - $0.letters.count >= 3
        && word.suffix($0.letters.count).elementsEqual($0.letters)
    }) {
      root.removeLast(suffix.letters.count)
      root += suffix.replacement
    }
    if root.count > 3, root.last == UInt8(ascii: "e") { root.removeLast() }
    if root.count > 3, let last = root.last, last == root[root.count - 2],
      last != UInt8(ascii: "l"), last != UInt8(ascii: "s")
    {
      root.removeLast()
    }
    if root.count > 3, root.last == UInt8(ascii: "i") { root[root.count - 1] = UInt8(ascii: "y") }
    return root
  }
}

extension TermKey {
  /// What the word is compared as where wordings differ.
  var root: [UInt8] { WordRoot.root(of: bytes) }
}
