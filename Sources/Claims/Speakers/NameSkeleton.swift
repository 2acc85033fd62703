/// Compares two spellings of a surname by their consonants.
///
/// Transliteration and hearing change vowels and doubled letters first, so that "Rogovin" and
/// "Roggeveen" both come to r-g-v-n. Source: compiled for factdesk from general knowledge of how
/// names are misspelt; the idea is that of phonetic keys such as Soundex (Russell 1918).
enum NameSkeleton {
  /// Whether two words may be one surname: the same first letter and the same consonants.
  static func areAlike(_ a: ArraySlice<UInt8>, _ b: ArraySlice<UInt8>) -> Bool {
    guard a.count >= 4, b.count >= 4, !a.elementsEqual(b) else { return false }
    let first = skeleton(a)
    return first.count >= 3 && first == skeleton(b)
  }

  /// The consonants in order: doubled ones once, h dropped, letters that sound alike made one.
  static func skeleton(_ word: ArraySlice<UInt8>) -> [UInt8] {
    var found: [UInt8] = []
    for (offset, byte) in word.enumerated() {
      let lower = byte >= 65 && byte <= 90 ? byte | 0x20 : byte
      let sound: UInt8
      switch lower {
      case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
        UInt8(ascii: "u"), UInt8(ascii: "y"), UInt8(ascii: "h"):
        guard offset == 0 else { continue }
        sound = lower
      case UInt8(ascii: "w"): sound = UInt8(ascii: "v")
      case UInt8(ascii: "c"), UInt8(ascii: "q"): sound = UInt8(ascii: "k")
      case UInt8(ascii: "z"): sound = UInt8(ascii: "s")
      default: sound = lower
      }
      if found.last != sound { found.append(sound) }
    }
    return found
  }
}
