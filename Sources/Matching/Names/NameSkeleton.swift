/// The consonants of a name as the classes that romanisations mix up: "Gaddafi" and "Qadhafi" have
/// one skeleton.
///
/// Only for finding names that are worth comparing: it takes many for one that are two.
struct NameSkeleton: Sendable {
  static let standard = NameSkeleton(consonantClassTable)

  /// Letter groups and their classes, the longest groups first; no class for what is left out.
  private let groups: [(letters: [UInt32], sound: UInt32?)]

  private init(_ table: StaticString) {
    var groups: [(letters: [UInt32], sound: UInt32?)] = []
    for line in table.description.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard let sound = words.first?.unicodeScalars.first else { continue }
      for group in words.dropFirst() {
        groups.append((group.unicodeScalars.map(\.value), sound == "-" ? nil : sound.value))
      }
    }
    self.groups = groups.sorted { $0.letters.count > $1.letters.count }
  }

  /// The classes of a word's consonants, each once in a row.
  func skeleton(of word: [UInt32]) -> [UInt32] {
    var classes: [UInt32] = []
    var index = 0
    while index < word.count {
      let rest = word[index...]
      guard let group = groups.first(where: { rest.starts(with: $0.letters) }) else {
        classes.append(word[index])
        index += 1
        continue
      }
      if let sound = group.sound, classes.last != sound { classes.append(sound) }
      index += group.letters.count
    }
    return classes
  }
}

/// Classes of consonants, and the letter groups that romanisations write them with; `-` for what
/// is left out.
///
/// Compiled for factdesk after the romanisations of Arabic (ALA-LC, DIN 31635, press usage),
/// Cyrillic (BGN/PCGN, ISO 9, German and French press usage) and Chinese (pinyin, Wade–Giles).
private let consonantClassTable: StaticString = """
  K k g q c kh gh ck ca co cu
  S s z x j ch sh zh ts tz hs sch sc tch tsch sz cz dz dj dzh dsch ce ci cy
  T t d th dh tt dd
  P p b
  F f v w ph
  L l
  R r
  N n m
  - a e i o u y h yj ij aj ej oj uj
  """
