import Text

/// Which words of two texts the other has not, in order: what is left over of their longest common
/// sequence of words. Case and what stands around a word do not count.
struct WordDifference {
  struct Word: Hashable {
    /// As it may be shown.
    let text: String
    /// Whether the other text lacks it at this place.
    let isOther: Bool
  }

  let first: [Word]
  let second: [Word]

  /// Longer texts are compared and shown up to that word.
  private static let most = 60

  init(_ first: UntrustedText, _ second: UntrustedText) {
    let a = Self.words(of: first)
    let b = Self.words(of: second)
    let (keysA, keysB) = (a.map(Self.key), b.map(Self.key))
    var lengths = [[Int]](repeating: [Int](repeating: 0, count: b.count + 1), count: a.count + 1)
    for i in a.indices.reversed() {
      for j in b.indices.reversed() {
        lengths[i][j] =
          keysA[i] == keysB[j]
          ? lengths[i + 1][j + 1] + 1 : max(lengths[i + 1][j], lengths[i][j + 1])
      }
    }
    var common: (a: Set<Int>, b: Set<Int>) = ([], [])
    var (i, j) = (0, 0)
    while i < a.count, j < b.count {
      if keysA[i] == keysB[j] {
        common.a.insert(i)
        common.b.insert(j)
        (i, j) = (i + 1, j + 1)
      } else if lengths[i + 1][j] >= lengths[i][j + 1] {
        i += 1
      } else {
        j += 1
      }
    }
    self.first = a.indices.map { Word(text: a[$0], isOther: !common.a.contains($0)) }
    self.second = b.indices.map { Word(text: b[$0], isOther: !common.b.contains($0)) }
  }

  private static func words(of text: UntrustedText) -> [String] {
    let all = shown(text).unicodeScalars.split(separator: " ").map { String($0) }
    return all.count > most ? all.prefix(most) + ["…"] : all
  }

  /// Letters and digits alone; a word without any is itself.
  private static func key(_ word: String) -> String {
    let letters = String(
      String.UnicodeScalarView(
        word.lowercased().unicodeScalars.filter {
          $0.properties.isAlphabetic || $0.properties.numericType != nil
        }))
    return letters.isEmpty ? word : letters
  }
}
