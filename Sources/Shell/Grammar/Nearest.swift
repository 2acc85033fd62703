/// The word that was probably meant; nil where none is near.
///
/// Damerau–Levenshtein distance (optimal string alignment, adjacent transposition one step) of at
/// most a third of the word's length, at least 1; the nearest wins, then the first in order.
func nearest(to word: String, among candidates: [String]) -> String? {
  let limit = max(1, word.utf8.count / 3)
  let near = candidates.map { ($0, editDistance(word.lowercased(), $0.lowercased())) }
    .filter { $0.1 <= limit }
    .min { $0.1 < $1.1 }
  if let near { return near.0 }
  return word.count < 3 ? nil : candidates.first { $0.hasPrefix(word) }
}

/// Insertions, deletions, substitutions and swaps of neighbours that turn `a` into `b`.
func editDistance(_ a: String, _ b: String) -> Int {
  let a = Array(a.unicodeScalars)
  let b = Array(b.unicodeScalars)
  guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
  var beforeLast = [Int](repeating: 0, count: b.count + 1)
  var last = Array(0...b.count)
  for i in 1...a.count {
    var row = [Int](repeating: i, count: b.count + 1)
    for j in 1...b.count {
      row[j] = min(
        last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
      if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
        row[j] = min(row[j], beforeLast[j - 2] + 1)
      }
    }
    beforeLast = last
    last = row
  }
  return last[b.count]
}
