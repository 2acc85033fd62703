import Text

/// Words and pairs of words with what they are known for.
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
  private let table: HashTable<Entry>

  /// - Parameters:
  ///   - table: lines of a class, a colon and words.
  ///   - cues: words and pairs of words with weights of their own, in the order of their places.
  init(classes table: StaticString, cues: [String]) {
    var known: [UInt64: Entry] = [:]
    var classNames: [String] = []
    var featureClasses: [Int] = []
    for line in table.lines {
      let fields = line.parts(between: ":", most: 2)
      guard fields.count == 2 else { continue }
      for word in fields[1].parts() {
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
    self.table = HashTable(known.map { ($0.key, $0.value) })
  }

  /// The bit of a class; nil where the table has no such class.
  func bit(of name: String) -> Int? { classNames.firstIndex(of: name) }

  /// What is known of a word; nil for most words.
  @inline(__always)
  func entry(of hash: UInt64) -> Entry? { table[hash] }
}
