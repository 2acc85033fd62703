import Corpora
import Testing

@Suite("Digests")
struct DigestTests {
  /// Source: NIST, "Secure Hash Standard: example values", SHA-256.
  static let known = [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ]

  @Test("They are those of the standard", arguments: known)
  func values(text: String, hex: String) {
    #expect(Digest(of: Array(text.utf8)).hex == hex)
    #expect(Digest(hex: hex) == Digest(of: Array(text.utf8)))
  }

  @Test("They stand in the order of their digits")
  func order() {
    let digests = (0..<200).map { Digest(of: Array(String($0).utf8)) }
    #expect(digests.sorted().map(\.hex) == digests.map(\.hex).sorted())
  }

  @Test(
    "What is not 64 small hexadecimal digits is none",
    arguments: [
      "", "00", String(repeating: "0", count: 63), String(repeating: "0", count: 65),
      String(repeating: "A", count: 64), String(repeating: "g", count: 64),
      String(repeating: "é", count: 32),
    ])
  func refused(hex: String) {
    #expect(Digest(hex: hex) == nil)
  }
}
