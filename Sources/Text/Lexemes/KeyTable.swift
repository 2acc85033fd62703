/// A map from word keys to small numbers, for the hottest look-ups.
struct KeyTable: Sendable {
  private let index: HashIndex
  private let values: [Int32]

  /// The later of two equal keys wins.
  init(_ entries: [(key: UInt64, value: Int)]) {
    var index = HashIndex(capacity: entries.count)
    var values: [Int32] = []
    for (key, value) in entries {
      let number = index.insert(key)
      if number == values.count { values.append(0) }
      values[number] = Int32(value)
    }
    self.index = index
    self.values = values
  }

  /// The number stored for a key; nil where there is none.
  @inline(__always)
  subscript(key: UInt64) -> Int? { index.number(of: key).map { Int(values[$0]) } }
}
