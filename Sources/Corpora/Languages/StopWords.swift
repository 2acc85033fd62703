/// The most frequent small words of some languages.
struct StopWords: Sendable {
  static let shared = StopWords(stopWordLines)

  /// Longer words are in no list, in bytes: a word is one number.
  static let longest = 8

  let languages: [String]
  /// The letters of each word; first what is none.
  private let words: [UInt64]
  /// The languages of each word, by its number: a bit each.
  private let owners: [UInt32]
  /// The number of the word in each slot, 0 in an empty one. No two words share a slot.
  private let numbers: [UInt16]
  private let multiplier: UInt64

  private static let slotBits: UInt64 = 14

  private init(_ lines: StaticString) {
    var languages: [String] = []
    var words: [UInt64] = [0]
    var owners: [UInt32] = [0]
    var known: [UInt64: Int] = [:]
    for line in lines.description.split(separator: "\n") {
      let cells = line.split(separator: " ")
      guard let language = cells.first else { continue }
      for word in cells.dropFirst() {
        precondition(word.utf8.count <= Self.longest, "a small word is small")
        let letters = word.utf8.reversed().reduce(0) { $0 << 8 | UInt64($1) }
        let number = known[letters] ?? words.count
        if number == words.count {
          known[letters] = number
          words.append(letters)
          owners.append(0)
        }
        owners[number] |= 1 << UInt32(languages.count)
      }
      languages.append(String(language))
    }
    self.languages = languages
    self.words = words
    self.owners = owners
    (multiplier, numbers) = Self.slots(of: words)
  }

  /// How many numbers words have, that of what is none included.
  var count: Int { words.count }

  /// The languages that a word is a small word of, a bit each.
  func languages(ofNumber number: Int) -> UInt32 { owners[number] }

  /// A place in the table for each word by itself, so that a look-up is one look: the multiplier of
  /// the hash is the first that gives one. One in two hundred does; the search begins at one that does
  /// for the words as they are, and goes on as D. Knuth's MMIX generator does.
  private static func slots(of words: [UInt64]) -> (multiplier: UInt64, numbers: [UInt16]) {
    var multiplier: UInt64 = 0x74C1_D8C6_8937_F651
    while true {
      var numbers = [UInt16](repeating: 0, count: 1 << slotBits)
      let areApart = words.indices.dropFirst().allSatisfy { number in
        let slot = Int((words[number] &* multiplier) >> (64 - slotBits))
        defer { numbers[slot] = UInt16(number) }
        return numbers[slot] == 0
      }
      if areApart { return (multiplier, numbers) }
      multiplier = (multiplier &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407) | 1
    }
  }

  /// Finds words by their letters, without looking at bounds again.
  struct Finder {
    fileprivate let words: UnsafeBufferPointer<UInt64>
    fileprivate let numbers: UnsafeBufferPointer<UInt16>
    fileprivate let multiplier: UInt64

    /// The number of a word in lower case; 0 for one that is in no list.
    ///
    /// - Parameter word: its bytes, the first the lowest, with zeros after them.
    @inline(__always)
    func number(ofWord word: UInt64) -> Int {
      let number = Int(numbers[Int((word &* multiplier) >> (64 - slotBits))])
      return words[number] == word ? number : 0
    }
  }

  func withFinder(_ body: (Finder) -> Void) {
    words.withUnsafeBufferPointer { words in
      numbers.withUnsafeBufferPointer { numbers in
        body(Finder(words: words, numbers: numbers, multiplier: multiplier))
      }
    }
  }
}

/// A language a line: its ISO 639-1 code and its small words.
///
/// Compiled for factdesk from general knowledge of the languages.
private let stopWordLines: StaticString = """
  en the of and to in is that for on was with said by at from it as his he be are has have this an but not they were which their had been will who or its more about would than
  de der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war
  fr le la les des et de en un une du que qui dans pour au est par sur pas plus il ne se sont avec ce aux été cette ont son mais comme ou leur elle sa ses nous
  es el la de que y en los del se las por un para con no una su al lo como más pero sus le ya o este sí porque esta entre cuando muy sin sobre también fue ha
  pt o de que e do da em um para com não uma os no se na por mais as dos como mas ao ele das seu sua ou quando muito nos já também só pelo pela até isso foi são
  it il di che e la per un in del della con non una le dei da si sono nel al come più anche ma gli alla dal delle ha lo è questo suo nella ai o ad
  nl de het een van en in is dat op te zijn met voor niet aan er om ook als dan maar bij uit nog naar door over ze worden wordt heeft was hij of deze
  sv och att det som en på är av för med den till inte om ett har de var jag sig så från vi men kan nu när hade eller ska
  da og at det som en på er af for med den til ikke om et har de var jeg sig så fra vi men kan nu når havde eller skal blev
  no og at det som en på er av for med den til ikke om et har de var jeg seg så fra vi men kan nå når hadde eller skal ble
  pl i w na z do nie się że to jest o jak po co od za ale przez ma są tym tak oraz dla był czy tego jego być które
  cs a v na se že je to s z do o ve i k by za pro ale jak po od jsem byl jako jeho není které
  ro de și în a la pe cu nu că din să un o mai este pentru care ca au fost sau prin dar după sunt
  hu a az és hogy nem is egy ez de ha csak meg van volt mint már még vagy azt el be
  fi ja on ei että se oli hän mutta myös kun ovat joka niin tai kuin ole sen olla jos
  tr ve bir bu da de için ile çok olarak daha olan ne gibi kadar sonra en var ise o ama
  id yang dan di untuk dengan dari pada ini itu dalam tidak akan ke adalah oleh juga telah ada mereka bisa karena sebagai atau
  vi và của là có không được trong một cho người với đã các những này khi để từ ở
  """
