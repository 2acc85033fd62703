/// What is known of words, by their 64-bit hashes: made once, asked for every word of a text.
///
/// Open addressing, with what is known beside the hash, so that a word that is found costs one line
/// of cache. Most words of a text are in no table: of nine in ten a single bit tells so, and those
/// bits stay in the nearest cache.
public struct HashTable<Value: Sendable>: Sendable {
  /// A word, or an empty slot: the hash of no bytes is 0.
  @usableFromInline
  struct Slot: Sendable {
    @usableFromInline let hash: UInt64
    @usableFromInline let value: Value

    @inlinable
    init(hash: UInt64, value: Value) {
      self.hash = hash
      self.value = value
    }
  }

  /// A bit for each value of a hash's highest bits: whether some word of the table has it.
  @usableFromInline var present: [UInt64]
  /// How far a hash is shifted to be the place of its bit.
  @usableFromInline let shift: UInt64
  @usableFromInline var slots: [Slot] = []
  @usableFromInline let mask: Int

  @inlinable static var bitsPerSlot: Int { 8 }

  /// - Parameter words: hashes that are not 0; the later of two equal ones wins.
  @inlinable
  public init(_ words: [(hash: UInt64, value: Value)]) {
    var size = 64
    while size < words.count * 3 / 2 { size *= 2 }
    mask = size - 1
    let bits = size * Self.bitsPerSlot
    shift = UInt64((bits - 1).leadingZeroBitCount)
    present = [UInt64](repeating: 0, count: bits / UInt64.bitWidth)
    guard let first = words.first else { return }
    slots = [Slot](repeating: Slot(hash: 0, value: first.value), count: size)
    for word in words { insert(word.hash, word.value) }
  }

  @inlinable
  mutating func insert(_ hash: UInt64, _ value: Value) {
    precondition(hash != 0, "a word has letters")
    let bit = hash &>> shift
    present[Int(bit &>> 6)] |= 1 &<< bit
    var slot = Self.start(hash) & mask
    while slots[slot].hash != 0, slots[slot].hash != hash { slot = (slot + 1) & mask }
    slots[slot] = Slot(hash: hash, value: value)
  }

  /// What is known of a word; nil for one that is not in the table.
  @inlinable @inline(__always)
  public subscript(hash: UInt64) -> Value? {
    let bit = hash &>> shift
    guard present[Int(truncatingIfNeeded: bit &>> 6)] &>> bit & 1 == 1 else { return nil }
    var slot = Self.start(hash) & mask
    while slots[slot].hash != 0 {
      if slots[slot].hash == hash { return slots[slot].value }
      slot = (slot &+ 1) & mask
    }
    return nil
  }

  @inlinable @inline(__always)
  static func start(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash ^ (hash >> 29)) }
}

extension HashTable where Value == Void {
  /// A table that tells only whether it has a word.
  @inlinable
  public init(_ words: some Sequence<UInt64>) {
    self.init(words.map { ($0, ()) })
  }

  @inlinable @inline(__always)
  public func contains(_ hash: UInt64) -> Bool { self[hash] != nil }
}
