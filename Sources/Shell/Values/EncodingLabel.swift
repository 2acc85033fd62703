import Corpora

/// An encoding by one of its labels: `latin1`, `shift_jis`.
public struct EncodingLabel: CommandValue {
  public static let placeholder = "LABEL"

  public let encoding: TextEncoding

  public static func read(_ word: String, at desk: Desk, in world: World) throws(CommandError)
    -> EncodingLabel
  {
    guard let encoding = TextEncoding(label: word) else {
      throw .notA(
        "name of an encoding", word: word, expected: "utf-8, windows-1252, gb18030, koi8-r …")
    }
    return EncodingLabel(encoding: encoding)
  }

  public static func candidates(for prefix: String, at desk: Desk, in world: World) -> [Candidate] {
    let usual = [
      "utf-8", "utf-16", "windows-1252", "windows-1251", "koi8-r", "gb18030", "big5", "shift_jis",
      "euc-kr",
    ]
    return usual.filter { $0.hasPrefix(prefix.lowercased()) }.map { Candidate(word: $0) }
  }
}
