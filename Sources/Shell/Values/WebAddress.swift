import Export
import Text

/// An address of the web.
public struct WebAddress: CommandValue {
  public static let placeholder = "URL"

  public let address: UntrustedText

  /// Nil for what is no such address, and for one with a fragment, which reports add themselves.
  public init?(_ word: String) {
    address = UntrustedText(word)
    guard isWebAddress(address), !word.utf8.contains(UInt8(ascii: "#")) else { return nil }
  }

  public static func read(_ word: String, at desk: Desk, in world: World) throws(CommandError)
    -> WebAddress
  {
    guard let address = WebAddress(word) else {
      throw .notA("web address", word: word, expected: "https://… without a fragment")
    }
    return address
  }

  /// A text that may be an address, a place or a time code.
  ///
  /// - Throws: where it is written as an address and is none: no report could make a link of it.
  static func place(_ text: String) throws(CommandError) -> UntrustedText {
    let place = UntrustedText(text)
    let isWritten = text.contains("://") || runs.contains { text.lowercased().hasPrefix($0) }
    guard isWritten else { return place }
    return try page(text)
  }

  /// An address that a report may link to.
  ///
  /// - Throws: where it is none, and where it holds a name or a password for its host.
  static func page(_ text: String) throws(CommandError) -> UntrustedText {
    let page = UntrustedText(text)
    guard isWebAddress(page) else {
      throw .notA("web address", word: text, expected: expected(of: text))
    }
    let host = text.drop { $0 != "/" }.dropFirst(2).prefix { !"/?#".contains($0) }
    guard !host.contains("@") else {
      throw .notA(
        "web address", word: text,
        expected: "an address without a name or a password before its host"
      )
    }
    return page
  }

  /// Schemes of what a browser runs or opens, and no page that can be shown to others.
  private static let runs = ["javascript:", "data:", "vbscript:", "file:", "blob:"]

  /// What to do about a text that is no address: "%3C for '<'".
  private static func expected(of text: String) -> String {
    let scheme = text.prefix { $0 != ":" }.lowercased()
    guard scheme == "http" || scheme == "https" else {
      return "http:// or https://; file:PATH keeps a copy"
    }
    let odd = text.unicodeScalars.first { scalar in
      !isWebAddress(UntrustedText("https://a.example/" + String(scalar)))
    }
    guard let odd else { return "https:// and a host in letters of ASCII" }
    let escaped = String(odd).utf8.map { "%" + ($0 < 16 ? "0" : "") + hexadecimal($0) }.joined()
    return "an address without \(shown(UntrustedText("'\(odd)'"))): write \(escaped) for it"
  }

  private static func hexadecimal(_ byte: UInt8) -> String {
    String(byte, radix: 16, uppercase: true)
  }

  public static func candidates(for prefix: String, at desk: Desk, in world: World) -> [Candidate] {
    []
  }
}
