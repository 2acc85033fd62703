import Testing

@testable import Claims

@Suite struct NameSkeletonTests {
  @Test(arguments: [
    ("Wisnick", "Wishnick", true), ("Rogovin", "Roggeveen", true), ("Hall", "Hull", false),
    ("Thompson", "Thomson", false), ("Merkel", "Merkel", false), ("Karlov", "Charlov", true),
    ("Karlov", "Barlov", false),
  ])
  func compares(a: String, b: String, expected: Bool) {
    #expect(NameSkeleton.areAlike(ArraySlice(a.utf8), ArraySlice(b.utf8)) == expected)
  }
}
