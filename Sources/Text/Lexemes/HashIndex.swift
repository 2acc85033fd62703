/// Numbers words in the order in which they come, and finds a word's number by its 64-bit hash.
///
/// Open addressing. Most words of a text are in no table: a byte for each slot tells so, and those
/// bytes stay in the nearest cache.
package struct HashIndex: Sendable {
  @usableFromInline
  package private(set) var count = 0
  /// Some bits of the hash in each slot, never 0; 0 for an empty slot.
  @usableFromInline
  package private(set) var tags: [UInt8]
  @usableFromInline
  package private(set) var hashes: [UInt64]
  @usableFromInline
  package private(set) var numbers: [Int32]
  @usableFromInline
  package let mask: Int

  /// - Parameter capacity: at least as many as the words that will be inserted.
  package init(capacity: Int) {
    var size = 64
    while size < capacity * 2 { size *= 2 }
    tags = [UInt8](repeating: 0, count: size)
    hashes = [UInt64](repeating: 0, count: size)
    numbers = [Int32](repeating: -1, count: size)
    mask = size - 1
  }

  /// The number of a word, which is the next one where the word is new.
  package mutating func insert(_ hash: UInt64) -> Int {
    let slot = slot(of: hash)
    if tags[slot] == 0 {
      precondition(count < mask, "a table with room for its words")
      tags[slot] = Self.tag(of: hash)
      hashes[slot] = hash
      numbers[slot] = Int32(count)
      count += 1
    }
    return Int(numbers[slot])
  }

  /// The number of a word; nil for one that was not inserted.
  @inlinable
  package func number(of hash: UInt64) -> Int? {
    let slot = slot(of: hash)
    return tags[slot] == 0 ? nil : Int(numbers[slot])
  }

  /// The slot of a word, or the empty one where it would stand.
  @inlinable
  package func slot(of hash: UInt64) -> Int {
    let tag = Self.tag(of: hash)
    var slot = Int(truncatingIfNeeded: hash ^ (hash >> 29)) & mask
    while tags[slot] != 0, tags[slot] != tag || hashes[slot] != hash { slot = (slot + 1) & mask }
    return slot
  }

  @inlinable
  package static func tag(of hash: UInt64) -> UInt8 { UInt8(truncatingIfNeeded: hash >> 56) | 1 }
}
