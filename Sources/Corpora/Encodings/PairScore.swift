/// How well bytes read as the frequent characters of an encoding of two bytes a character, 0…1.
enum PairScore {
  /// Sources of the zones: the tables of JIS X 0208, KS X 1001, GB 2312 and Big5, whose first
  /// rows hold kana, hangul and the frequent ideographs.
  static func shiftJIS(_ bytes: [UInt8]) -> Double {
    score(bytes, leads: [0x81...0x9F, 0xE0...0xFC]) {
      lead, trail in
      guard trail >= 0x40, trail != 0x7F, trail <= 0xFC else { return nil }
      if lead == 0x82, trail >= 0x9F { return 1 }
      if lead == 0x83, trail <= 0x96 { return 1 }
      if lead == 0x81 { return 0.8 }
      return (0x88...0x97).contains(lead) ? 0.6 : 0
    }
  }

  static func eucJP(_ bytes: [UInt8]) -> Double {
    score(bytes, leads: [0x8E...0x8E, 0xA1...0xFE]) { lead, trail in
      guard trail >= 0xA1, trail <= 0xFE else { return nil }
      if lead == 0xA4 || lead == 0xA5 { return 1 }
      if lead == 0xA1 { return 0.5 }
      return (0xB0...0xCF).contains(lead) ? 0.4 : 0
    }
  }

  static func eucKR(_ bytes: [UInt8]) -> Double {
    score(bytes, leads: [0xA1...0xFE]) { lead, trail in
      guard trail >= 0xA1, trail <= 0xFE else { return nil }
      return (0xB0...0xC8).contains(lead) ? 0.9 : 0
    }
  }

  static func gb18030(_ bytes: [UInt8]) -> Double {
    score(bytes, leads: [0x81...0xFE]) { lead, trail in
      guard trail >= 0x30, trail != 0x7F, trail != 0xFF else { return nil }
      guard trail >= 0xA1 else { return 0.1 }
      if (0xB0...0xD7).contains(lead) { return 0.8 }
      return lead == 0xA1 || lead == 0xA3 ? 0.8 : 0
    }
  }

  static func big5(_ bytes: [UInt8]) -> Double {
    score(bytes, leads: [0x81...0xFE]) { lead, trail in
      guard (0x40...0x7E).contains(trail) || (0xA1...0xFE).contains(trail) else { return nil }
      // Trail bytes in the ASCII range tell it from the encodings of the EUC kind.
      if (0xA4...0xC6).contains(lead) { return trail < 0x80 ? 1.1 : 0.7 }
      return lead == 0xA1 ? 0.7 : 0
    }
  }

  /// The mean weight of the pairs; a pair that cannot be counts −3.
  private static func score(
    _ bytes: [UInt8], leads: [ClosedRange<UInt8>], weight: (UInt8, UInt8) -> Double?
  ) -> Double {
    var sum = 0.0
    var pairs = 0
    var index = 0
    while index < bytes.count {
      guard bytes[index] >= 0x80 else {
        index += 1
        continue
      }
      pairs += 1
      guard leads.contains(where: { $0.contains(bytes[index]) }), index + 1 < bytes.count else {
        // The sample may end inside a pair.
        if index + 1 < bytes.count { sum -= 3 }
        index += 1
        continue
      }
      guard let weight = weight(bytes[index], bytes[index + 1]) else {
        sum -= 3
        index += 1
        continue
      }
      sum += weight
      index += 2
    }
    return pairs == 0 ? 0 : sum / Double(pairs)
  }
}
