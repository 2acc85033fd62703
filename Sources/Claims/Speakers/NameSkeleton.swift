/// Compares two spellings of a surname by their consonants.
///
/// Transliteration and hearing change vowels and doubled letters first, so that "Rogovin" and
/// "Roggeveen" both come to r-g-v-n. Source: compiled for factdesk from general knowledge of how
/// names are misspelt; the idea is that of phonetic keys such as Soundex (Russell 1918).
enum NameSkeleton {
  /// Whether two words may be one surname: the same first letter and the same consonants.
  static func areAlike(_ a: ArraySlice<UInt8>, _ b: ArraySlice<UInt8>) -> Bool {
    guard a.count >= 4, b.count >= 4, let x = a.first, let y = b.first, sound(x) == sound(y),
      !a.elementsEqual(b)
    else { return false }
    let first = skeleton(a)
    return first.count >= 3 && first == skeleton(b)
  }

  /// The consonants in order: doubled ones once, h dropped, letters that sound alike made one.
  static func skeleton(_ word: ArraySlice<UInt8>) -> [UInt8] {
    var found: [UInt8] = []
    for (offset, byte) in word.enumerated() {
      let sound = sound(byte)
      if offset > 0, isSilent(sound) { continue }
      if found.last != sound { found.append(sound) }
    }
    return found
  }

  private static func sound(_ byte: UInt8) -> UInt8 {
    let lower = byte >= 65 && byte <= 90 ? byte | 0x20 : byte
    return switch lower {
    case UInt8(ascii: "w"): UInt8(ascii: "v")
    case UInt8(ascii: "c"), UInt8(ascii: "q"): UInt8(ascii: "k")
    case UInt8(ascii: "z"): UInt8(ascii: "s")
    default: lower
    }
  }

  /// Vowels, and h, which is often left out.
  private static func isSilent(_ sound: UInt8) -> Bool {
    switch sound {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"), UInt8(ascii: "y"), UInt8(ascii: "h"):
      true
    default: false
    }
  }
}
