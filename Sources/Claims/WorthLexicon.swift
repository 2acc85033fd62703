/// Words and pairs of words with what they are known for: a flat hash table for the hot path.
struct WorthLexicon: Sendable {
  /// What a word is known for.
  struct Entry: Sendable {
    /// Bit n: it belongs to class n.
    var classes: UInt64 = 0
    /// Its place among the weighted words; -1 where it has no weight of its own.
    var cue: Int32 = -1
  }

  /// The names of the classes, in the order of their bits.
  let classNames: [String]
  /// The bits of the classes that are features by themselves.
  let featureClasses: [Int]
  private let hashes: [UInt64]
  private let entries: [Entry]
  private let mask: Int

  /// - Parameters:
  ///   - table: lines of a class, a colon and words.
  ///   - cues: words and pairs of words with weights of their own, in the order of their places.
  init(classes table: StaticString, cues: [String]) {
    var known: [UInt64: Entry] = [:]
    var classNames: [String] = []
    var featureClasses: [Int] = []
    for line in table.description.split(separator: "\n") {
      let fields = line.split(separator: ":", maxSplits: 1)
      guard fields.count == 2 else { continue }
      for word in fields[1].split(separator: " ") {
        known[WorthWord(word).hash, default: Entry()].classes |= 1 << UInt64(classNames.count)
      }
      let isFeature = !fields[0].hasPrefix("~")
      classNames.append(String(isFeature ? fields[0] : fields[0].dropFirst()))
      if isFeature { featureClasses.append(classNames.count - 1) }
    }
    for (place, cue) in cues.enumerated() {
      known[WorthWord(cue[...]).hash, default: Entry()].cue = Int32(place)
    }
    self.classNames = classNames
    self.featureClasses = featureClasses
    var size = 1024
    while size < known.count * 4 { size *= 2 }
    mask = size - 1
    var hashes = [UInt64](repeating: 0, count: size)
    var entries = [Entry](repeating: Entry(), count: size)
    for (hash, entry) in known.sorted(by: { $0.key < $1.key }) {
      var slot = Int(truncatingIfNeeded: hash >> 20) & mask
      while hashes[slot] != 0 { slot = (slot + 1) & mask }
      hashes[slot] = hash
      entries[slot] = entry
    }
    self.hashes = hashes
    self.entries = entries
  }

  /// The bit of a class; nil where the table has no such class.
  func bit(of name: String) -> Int? { classNames.firstIndex(of: name) }

  /// What is known of a word; nil for most words.
  @inline(__always)
  func entry(of hash: UInt64) -> Entry? {
    var slot = Int(truncatingIfNeeded: hash >> 20) & mask
    while true {
      let found = hashes[slot]
      if found == hash { return entries[slot] }
      if found == 0 { return nil }
      slot = (slot + 1) & mask
    }
  }
}
