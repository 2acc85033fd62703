import Testing
import Text

@Suite struct HashTableTests {
  private static let words = (0..<3000).map { WordHash.of("word\($0)".utf8) }

  @Test func everyWordIsFoundWithWhatIsKnownOfIt() {
    let table = HashTable(Self.words.enumerated().map { ($0.element, $0.offset) })
    #expect(Self.words.map { table[$0] } == Array(0..<3000))
    #expect((3000..<6000).allSatisfy { table[WordHash.of("word\($0)".utf8)] == nil })
    #expect(table[0] == nil)
  }

  @Test func theLaterOfTwoEqualWordsWins() {
    let table = HashTable([(hash: Self.words[0], value: "first"), (Self.words[0], "second")])
    #expect(table[Self.words[0]] == "second")
  }

  @Test func anEmptyTableKnowsNothing() {
    let table = HashTable<Int>([])
    #expect(Self.words.allSatisfy { table[$0] == nil } && table[0] == nil)
  }

  @Test func aTableOfWordsAloneTellsWhichItHas() {
    let table = HashTable(Self.words[..<10])
    #expect(Self.words.filter { table.contains($0) } == Array(Self.words[..<10]))
  }
}
