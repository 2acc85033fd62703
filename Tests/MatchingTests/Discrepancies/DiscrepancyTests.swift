import Testing

@testable import Matching

@Suite struct DiscrepancyTests {
  @Test(arguments: [
    (
      DriftedPair.bridge,
      "quotation: 'will stay closed until every bolt is checked' against 'would stay closed until every bolt is checked'"
    ),
    (
      DriftedPair.bridge,
      "name: 'Engineer Marta Lindqvist' against 'Engineer Marta Lindquist': one speaker, two spellings?"
    ),
    (DriftedPair.bridge, "quantity: '4.5 million euros' against '5.4 million euros'"),
    (
      DriftedPair.vaccine,
      "quotation: 'probably not linked to the dose' against 'not linked to the dose at all'"
    ),
    (
      DriftedPair.vaccine,
      "attribution: told 'Reuters' in one document, not said whom in the other"
    ),
    (
      DriftedPair.treaty,
      "attribution: 'Norway’s fisheries minister' against 'Norway': one names the speaker more widely"
    ),
    (DriftedPair.mine, "repeat: the document says it twice"),
    (DriftedPair.mine, "quantity: '3 metres' against '5 metres'"),
  ])
  func findsWhereCopiesPart(pair: DriftedPair, expected: String) {
    let found = pair.discrepancies
    #expect(found.contains(expected), "found: \(found)")
  }

  @Test func findsADayThatCannotBe() {
    let found = DriftedPair.court.discrepancies
    #expect(found.contains { $0.hasPrefix("date: '31 April 2021' is no date") }, "found: \(found)")
  }

  @Test func findsNothingBetweenStrangers() {
    #expect(DriftedPair.weather.discrepancies.isEmpty)
  }

  @Test func doesNotFindAShortenedQuotation() {
    let first =
      "Engineer Marta Lind said the bridge “will stay closed until every bolt is checked.”"
    let second = "Engineer Marta Lind said the bridge “will stay closed.”"
    let pair = DriftedPair(event: "", first: first, second: second)
    #expect(pair.discrepancies.filter { $0.hasPrefix("quotation") }.isEmpty)
  }

  @Test func numbersFollowTheFirstClaim() {
    let claims = DriftedPair.bridge.claims
    let found = discrepancies(in: ClaimRelations(claims))
    #expect(found.map(\.id) == found.indices.map { "x\($0 + 1)" })
    #expect(found.map { $0.claims[0] } == found.map { $0.claims[0] }.sorted())
    #expect(found.allSatisfy { (0...1).contains($0.severity) && $0.claims == $0.claims.sorted() })
  }

  @Test(arguments: [
    ("may want to go", "probably wants to go", true),
    ("obvious benefit", "obvious advantage", true),
    ("false information", "disinformation", true),
    ("will go", "will go", false),
    ("will go home", "will go", false),
    ("the sky is blue", "bread costs money", false),
    ("", "word", false),
  ])
  func driftIsNeitherEqualityNorStrangeness(a: String, b: String, drifted: Bool) {
    let (left, right) = (Analyser().keys(of: a), Analyser().keys(of: b))
    #expect(QuotedWords(left, right).drifted == drifted)
    #expect(QuotedWords(right, left).drifted == drifted)
  }
}
