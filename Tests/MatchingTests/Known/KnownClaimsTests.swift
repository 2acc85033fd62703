import Testing

@testable import Matching

@Suite struct KnownClaimsTests {
  static let known = KnownClaims([
    .init(id: "1", text: "A bridge in Lyon fell into the river.", title: "Did a Bridge Fall?"),
    .init(id: "2", text: "The mayor of Lyon sold the town hall.", title: nil),
    .init(id: "3", text: "Cats can see ultraviolet light.", title: "Do Cats See Ultraviolet?"),
  ])

  @Test(arguments: [
    (
      "OMG the #bridge just fell!! https://t.co/abc pic.twitter.com/xyz — Ann (@ann) May 1, 2019",
      "1"
    ),
    ("so cats have ULTRAVIOLET vision lol", "3"),
    ("@MayorOfLyon selling our town hall?", "2"),
  ])
  func findsTheClaimInOtherWords(post: String, id: String) {
    let best = Self.known.matches(for: post, top: 1).first
    #expect(best.map { Self.known.entries[$0.entry].id } == id)
  }

  @Test(arguments: ["", "…", "zzz qqq"])
  func findsNothingInNothing(post: String) {
    #expect(Self.known.matches(for: post, top: 5).isEmpty)
  }

  @Test func givesNoMoreThanAsked() {
    #expect(Self.known.matches(for: "lyon", top: 1).count == 1)
    #expect(Self.known.matches(for: "lyon", top: 0).isEmpty)
  }
}
