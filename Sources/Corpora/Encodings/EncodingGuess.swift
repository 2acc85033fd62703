/// The most likely encoding of bytes that are not UTF-8 and say nothing of themselves.
///
/// Each candidate is scored by how many of the bytes beyond ASCII it reads as the characters that
/// are frequent in its language. The zones are those of the encodings' own code tables.
enum EncodingGuess {
  /// Bytes looked at.
  private static let sample = 1 << 16

  static func of(_ bytes: [UInt8]) -> TextEncoding {
    let high = HighBytes(bytes.prefix(sample))
    // Letters with accents and quotation marks stand alone among ASCII letters.
    if high.count == 0 || high.isolated * 10 >= high.count * 6 { return .windows1252 }
    var best = (name: "windows-1252", score: 0.35)
    for candidate in [  // in order of preference where scores are equal
      ("Shift_JIS", PairScore.shiftJIS(high.bytes)), ("EUC-JP", PairScore.eucJP(high.bytes)),
      ("Big5", PairScore.big5(high.bytes)), ("EUC-KR", PairScore.eucKR(high.bytes)),
      ("gb18030", PairScore.gb18030(high.bytes)), ("KOI8-R", high.koi8),
      ("windows-1251", high.windows1251),
    ] where candidate.1 > best.score { best = (candidate.0, candidate.1) }
    return TextEncoding(label: best.name) ?? .windows1252
  }
}

/// Counts of the bytes beyond ASCII in a sample.
private struct HighBytes {
  let bytes: [UInt8]
  private(set) var count = 0
  /// Those with ASCII on both sides.
  private(set) var isolated = 0
  private var lower = 0
  private var upper = 0

  init(_ sample: ArraySlice<UInt8>) {
    bytes = Array(sample)
    for index in bytes.indices where bytes[index] >= 0x80 {
      count += 1
      let before = index > 0 ? bytes[index - 1] : 32
      let after = index + 1 < bytes.count ? bytes[index + 1] : 32
      if before < 0x80, after < 0x80 { isolated += 1 }
      if bytes[index] >= 0xE0 { upper += 1 } else if bytes[index] >= 0xC0 { lower += 1 }
    }
  }

  /// Small letters of KOI8-R are 0xC0–DF and capitals 0xE0–FF; text is mostly small letters.
  var koi8: Double { lower > upper ? cyrillic(lower) : 0 }
  /// In windows-1251 it is the other way round.
  var windows1251: Double { upper > lower ? cyrillic(upper) : 0 }

  private func cyrillic(_ small: Int) -> Double {
    // Less than a sure sign: pairs of an Asian encoding lie in the same bytes.
    Double(small) / Double(max(1, count)) * 0.8
  }
}
