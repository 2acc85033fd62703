/// The most frequent small words of some languages.
struct StopWords: Sendable {
  static let shared = StopWords(stopWordLines)

  /// Longer words are in no list, in bytes: a word is one number.
  static let longest = 8

  private(set) var languages: [String] = []
  /// How many words there are; they are numbered from 1.
  private(set) var count = 0
  /// Open addressing: the letters of a word, 0 in an empty slot, and its number, 0 there too.
  private var letters = [UInt64](repeating: 0, count: slots)
  private var numbers = [UInt16](repeating: 0, count: slots)
  /// The languages of each word, by its number: a bit each.
  private var owners: [UInt32] = [0]

  /// Ten times as many as there are words: nearly every look-up is answered by the first.
  private static let slots = 4096

  private init(_ lines: StaticString) {
    for line in lines.description.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard let language = words.first else { continue }
      for word in words.dropFirst() { add(word, of: languages.count) }
      languages.append(String(language))
    }
  }

  private mutating func add(_ word: Substring, of language: Int) {
    precondition(word.utf8.count <= Self.longest, "a small word is small")
    let key = word.utf8.reversed().reduce(0) { $0 << 8 | UInt64($1) }
    let slot = slot(of: key)
    if letters[slot] == 0 {
      count += 1
      letters[slot] = key
      numbers[slot] = UInt16(count)
      owners.append(0)
    }
    owners[Int(numbers[slot])] |= 1 << UInt32(language)
  }

  /// The number of a word in lower case; 0 for one that is in no list.
  ///
  /// - Parameter word: its bytes, the first the lowest, with zeros after them.
  @inline(__always)
  func number(ofWord word: UInt64) -> Int { Int(numbers[slot(of: word)]) }

  /// The languages that a word is a small word of, a bit each.
  func languages(ofNumber number: Int) -> UInt32 { owners[number] }

  /// The slot of a word, or the empty one where it would be.
  @inline(__always)
  private func slot(of word: UInt64) -> Int {
    var slot = Int((word &* 0x9E37_79B9_7F4A_7C15) >> 52)
    while letters[slot] != word, letters[slot] != 0 { slot = (slot + 1) & (Self.slots - 1) }
    return slot
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
