/// A map from word keys to small numbers, for the hottest look-ups: open addressing, no hashing
/// of its own, at most half full.
struct KeyTable: Sendable {
  private let keys: [UInt64]
  private let values: [Int32]
  private let mask: Int

  /// The later of two equal keys wins.
  init(_ entries: [(key: UInt64, value: Int)]) {
    var size = 16
    while size < entries.count * 2 { size *= 2 }
    var keys = [UInt64](repeating: 0, count: size)
    var values = [Int32](repeating: 0, count: size)
    for (key, value) in entries {
      var slot = Int(truncatingIfNeeded: key) & (size - 1)
      while keys[slot] != 0 && keys[slot] != key { slot = (slot + 1) & (size - 1) }
      keys[slot] = key
      values[slot] = Int32(value)
    }
    self.keys = keys
    self.values = values
    mask = size - 1
  }

  /// The number stored for a key; nil where there is none.
  subscript(key: UInt64) -> Int? {
    var slot = Int(truncatingIfNeeded: key) & mask
    while keys[slot] != 0 {
      if keys[slot] == key { return Int(values[slot]) }
      slot = (slot + 1) & mask
    }
    return nil
  }
}
