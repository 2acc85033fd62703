/// Words with a value each, found by their bytes without making a string.
///
/// Made from lines of the form `name: word word …`; a line that starts with `#` is a comment. A
/// word written with a capital is found only where the text has a capital first; any other word
/// is found in any case. Letters outside ASCII must agree exactly.
struct SentenceWordTable<Value: OptionSet & Sendable>: Sendable where Value.RawValue == Int {
  private struct Entry {
    var anyCase: Value = []
    var capitalised: Value = []
  }

  private let table: HashTable<Entry>

  /// - Parameter value: what a line's name stands for; lines of unknown names are left out.
  init(_ table: StaticString, value: (Substring) -> Value?) {
    var entries: [UInt64: Entry] = [:]
    let lines = String(describing: table).split(separator: "\n")
    for line in lines where !line.hasPrefix("#") {
      guard let colon = line.firstIndex(of: ":"), let value = value(line[..<colon]) else {
        continue
      }
      for word in line[line.index(after: colon)...].split(separator: " ") {
        let bytes = Array(word.utf8)
        let key = bytes.withUnsafeBufferPointer { Self.key($0, 0, $0.count) }
        if Self.isCapital(bytes[0]) {
          entries[key, default: Entry()].capitalised.formUnion(value)
        } else {
          entries[key, default: Entry()].anyCase.formUnion(value)
        }
      }
    }
    self.table = HashTable(entries.map { ($0.key, $0.value) })
  }

  /// The values of the word at `start..<end`; empty where the table does not have it.
  func value(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Value {
    guard start < end, let entry = table[Self.key(bytes, start, end)] else { return [] }
    return Self.isCapital(bytes[start])
      ? entry.anyCase.union(entry.capitalised) : entry.anyCase
  }

  private static func isCapital(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
  }

  /// FNV-1a of the word with its ASCII letters in lower case.
  /// Source: Fowler, Noll and Vo, the 64-bit offset basis and prime.
  private static func key(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in start..<end {
      let byte = bytes[index]
      hash = (hash ^ UInt64(isCapital(byte) ? byte | 0x20 : byte)) &* 0x100_0000_01B3
    }
    return hash
  }
}
