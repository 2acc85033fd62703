/// Numbers words in the order in which they come, and finds a word's number by its 64-bit hash.
///
/// Open addressing. Most words of a text are in no table: a byte for each slot tells so, and those
/// bytes stay in the nearest cache.
public struct HashIndex: Sendable {
  /// A word and its number.
  @usableFromInline
  struct Slot: Sendable {
    @usableFromInline
    let hash: UInt64
    @usableFromInline
    let number: Int32
  }

  private var count = 0
  /// Some bits of the hash in each slot, never 0; 0 for an empty slot.
  @usableFromInline
  private(set) var tags: [UInt8]
  @usableFromInline
  private(set) var slots: [Slot]
  @usableFromInline
  let mask: Int

  /// - Parameter capacity: at least as many as the words that will be inserted.
  public init(capacity: Int) {
    var size = 64
    while size < capacity * 3 / 2 { size *= 2 }
    tags = [UInt8](repeating: 0, count: size)
    slots = [Slot](repeating: Slot(hash: 0, number: -1), count: size)
    mask = size - 1
  }

  /// The number of a word, which is the next one where the word is new.
  public mutating func insert(_ hash: UInt64) -> Int {
    if let number = number(of: hash) { return number }
    precondition(count < mask, "a table with room for its words")
    var slot = Self.start(hash) & mask
    while tags[slot] != 0 { slot = (slot + 1) & mask }
    tags[slot] = Self.tag(hash)
    slots[slot] = Slot(hash: hash, number: Int32(count))
    count += 1
    return count - 1
  }

  /// The number of a word; nil for one that was not inserted.
  @inlinable
  @inline(__always)
  public func number(of hash: UInt64) -> Int? {
    let tag = Self.tag(hash)
    var slot = Self.start(hash) & mask
    while true {
      let found = tags[slot]
      if found == 0 { return nil }
      if found == tag, slots[slot].hash == hash { return Int(slots[slot].number) }
      slot = (slot &+ 1) & mask
    }
  }

  @inlinable
  @inline(__always)
  public static func start(_ hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash ^ (hash >> 29))
  }

  @inlinable
  @inline(__always)
  public static func tag(_ hash: UInt64) -> UInt8 { UInt8(truncatingIfNeeded: hash >> 56) | 1 }
}
