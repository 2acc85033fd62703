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

  public static func candidates(for prefix: String, at desk: Desk, in world: World) -> [Candidate] {
    []
  }
}
