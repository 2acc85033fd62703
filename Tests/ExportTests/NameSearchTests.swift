import Testing
import Text

@testable import Export

@Suite struct NameSearchTests {
  @Test(arguments: [
    ("Ana Ruiz said so. Ms. Ruiz left.", ["Ana Ruiz"], [], ["Ruiz: Ruiz"]),
    ("ÁNA RUÍZ and ana-ruiz", ["ÁNA RUÍZ", "ana-ruiz"], [], []),
    ("#AnaRuizIsRight, says Ana", [], ["AnaRuiz"], ["Ana: Ana"]),
    ("https://a.example/ana-ruizes", [], ["ana-ruiz"], []),
    ("Juliana Ruizdael", [], ["ana Ruiz"], []), ("Ruiz, Ana", [], [], ["Ana: Ana", "Ruiz: Ruiz"]),
    ("nobody", [], [], []), ("", [], [], []),
  ]) func aNameIsFoundWholeJoinedOrInParts(
    text: String, whole: [String], joined: [String], parts: [String]
  ) {
    let source = SourceText(text)
    let sightings = NameSearch(UntrustedText("Ana Ruiz")).sightings(in: source)
    #expect(sightings.whole.map(source.string) == whole)
    #expect(sightings.joined.map(source.string) == joined)
    let told = sightings.parts.map { part in
      "\(part.word.exact): " + part.ranges.map(source.string).joined(separator: " ")
    }
    #expect(told == parts)
  }

  @Test func ofANameOfOneWordAndOfShortWordsThereAreNoParts() {
    let text = SourceText("Al de Bo and Zoe and de")
    #expect(NameSearch(UntrustedText("Zoë")).sightings(in: text).parts.isEmpty)
    #expect(
      NameSearch(UntrustedText("Zoe de Al")).sightings(in: text).parts.map(\.word.exact) == ["Zoe"])
  }
}
