import Text
import Threads

/// Two texts of a collection that share most of their wording.
public struct NearCopy: Hashable, Sendable {
  /// Positions in the collection; `first` is the lower.
  public let first: Int
  public let second: Int
  /// Estimated share of their runs of five words that both have: 0…1.
  public let similarity: Double
}

/// The pairs of texts that are near-copies of each other, in order.
///
/// Runs of five words, one permutation hashing into 128 bins, 32 bands of 4 rows: linear in the
/// text, and in the pairs found. Sources: Broder, "On the resemblance and containment of
/// documents" (1997); Li, Owen & Zhang, "One permutation hashing" (2012); Shrivastava & Li,
/// "Densifying one permutation hashing via rotation" (2014).
///
/// - Parameter threshold: the least similarity of a pair.
public func nearCopies(in texts: [SourceText], threshold: Double = 0.5) -> [NearCopy] {
  let sketches = inParallel(texts.count) { Sketch(texts[$0]) }
  let pairs = candidatePairs(sketches)
  return pairs.compactMap { pair in
    let (first, second) = (Int(pair >> 32), Int(pair & 0xFFFF_FFFF))
    let similarity = sketches[first].similarity(sketches[second])
    guard similarity >= threshold else { return nil }
    return NearCopy(first: first, second: second, similarity: similarity)
  }
}

/// The least hash in each of 128 bins of a text's runs of five words.
struct Sketch: Sendable {
  static let bins = 128
  static let rows = 4
  private static let run = 5

  /// Empty where the text has no word.
  let minima: [UInt32]

  init(_ text: SourceText) {
    var minima = [UInt32](repeating: .max, count: Self.bins)
    var words = 0
    text.utf8.withUnsafeBufferPointer { bytes in
      minima.withUnsafeMutableBufferPointer { minima in
        var scanner = TermScanner(bytes, from: 0, to: bytes.count)
        // A polynomial over the last five words; what leaves is taken off again.
        let base: UInt64 = 0x9E37_79B9_7F4A_7C15
        let top = base &* base &* base &* base
        var (a, b, c, d, e): (UInt64, UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0, 0)
        var hash: UInt64 = 0
        while scanner.next() {
          let word = scanner.key.mixed
          hash = (hash &- a &* top) &* base &+ word
          (a, b, c, d, e) = (b, c, d, e, word)
          words += 1
          if words >= Self.run { Self.put(hash, minima) }
        }
        if words > 0, words < Self.run { Self.put(hash, minima) }
      }
    }
    guard words > 0 else {
      self.minima = []
      return
    }
    let full = minima
    for bin in 0..<Self.bins where full[bin] == .max {
      var step = 1
      while full[(bin + step) % Self.bins] == .max { step += 1 }
      minima[bin] = full[(bin + step) % Self.bins] &+ UInt32(step) &* 0x9E37_79B9
    }
    self.minima = minima
  }

  @inline(__always)
  private static func put(_ hash: UInt64, _ minima: UnsafeMutableBufferPointer<UInt32>) {
    let mixed = (hash ^ (hash >> 29)) &* 0xBF58_476D_1CE4_E5B9
    let bin = Int(mixed >> 57)
    let value = UInt32(truncatingIfNeeded: mixed >> 16)
    if value < minima[bin] { minima[bin] = value }
  }

  /// The share of bins in which both have the same least hash.
  func similarity(_ other: Sketch) -> Double {
    guard !minima.isEmpty, !other.minima.isEmpty else { return 0 }
    var equal = 0
    for bin in 0..<Self.bins where minima[bin] == other.minima[bin] { equal += 1 }
    return Double(equal) / Double(Self.bins)
  }

  /// A number for each band of four bins, different for each band.
  var bands: [UInt64] {
    stride(from: 0, to: minima.count, by: Self.rows).map { start in
      var hash = UInt64(start) &+ 0x2545_F491_4F6C_DD1D
      for row in 0..<Self.rows {
        hash = (hash ^ UInt64(minima[start + row])) &* 0xD6E8_FEB8_6659_FD93
        hash ^= hash >> 31
      }
      return hash
    }
  }
}

/// Pairs of texts that agree in a band, as `first << 32 | second`, rising.
///
/// In a band that very many share, each text is paired with its nearest neighbours only, so that
/// one notice on every page does not make pairs of all pages.
private func candidatePairs(_ sketches: [Sketch]) -> [UInt64] {
  let widest = 32
  var entries: [(band: UInt64, text: UInt32)] = []
  entries.reserveCapacity(sketches.count * Sketch.bins / Sketch.rows)
  for (text, sketch) in sketches.enumerated() {
    for band in sketch.bands { entries.append((band, UInt32(text))) }
  }
  entries.sort { $0.band != $1.band ? $0.band < $1.band : $0.text < $1.text }
  var pairs: Set<UInt64> = []
  var start = 0
  while start < entries.count {
    var end = start + 1
    while end < entries.count, entries[end].band == entries[start].band { end += 1 }
    for second in start..<end {
      for first in max(start, second - widest)..<second {
        pairs.insert(UInt64(entries[first].text) << 32 | UInt64(entries[second].text))
      }
    }
    start = end
  }
  return pairs.sorted()
}
