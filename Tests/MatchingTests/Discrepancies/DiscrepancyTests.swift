import Testing
import Text

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
    (DriftedPair.strike, "quantity: 'nine hours' against '19 hours'"),
    (
      DriftedPair.strike,
      "name: 'Dana Whitcombe' against 'Dana Whitcomb': one speaker, two spellings?"
    ),
    (DriftedPair.strike, "stance: 'Oskar Prahl confirmed' against 'Oskar Prahl denied'"),
    (
      DriftedPair.strike,
      "attribution: 'Two officials' against 'Many officials': how many sources?"
    ),
    (DriftedPair.ferry, "quantity: 'three hours' against '13 hours'"),
    (
      DriftedPair.election,
      "date: '12 June 2021' (2021-06-12) against '21 June 2021' (2021-06-21)"
    ),
    (DriftedPair.spill, "quantity: '200' against '350': updated, it seems"),
    (
      DriftedPair.dam,
      "attribution: by 'two engineers' in one document, as a fact in the other"
    ),
    (
      DriftedPair.dam,
      "quotation: 'will probably hold for most of the winter' against 'will hold for the winter'"
    ),
  ])
  func findsWhereCopiesPart(pair: DriftedPair, expected: String) {
    let found = pair.discrepancies
    #expect(found.contains(expected), "found: \(found)")
  }

  @Test func findsADayThatCannotBe() {
    let found = DriftedPair.court.discrepancies
    #expect(found.contains { $0.hasPrefix("date: '31 April 2021' is no date") }, "found: \(found)")
  }

  @Test(arguments: [
    DriftedPair.bridge, .vaccine, .treaty, .strike, .ferry, .election, .spill, .dam, .weather,
  ])
  func findsNothingInAFaithfulCopy(pair: DriftedPair) {
    #expect(pair.faithful.discrepancies.isEmpty)
  }

  @Test func oneFindingNamesTheClaimsOfAllCopies() throws {
    let bridge = DriftedPair.bridge
    let claims = DriftedPair(
      event: "two copies and a drifted one", first: bridge.first,
      second: "The council met.\n" + bridge.first, third: bridge.second
    ).claims
    let found = discrepancies(in: ClaimRelations(claims)).filter { $0.kind == .quotation }
    #expect(found.count == 1)
    let sides = try #require(found.first?.sides)
    #expect(sides.map { $0.claims.map(\.document) } == [[0, 1], [2]])
    #expect(found.first?.claims == sides.flatMap(\.claims).sorted())
    #expect(sides.allSatisfy { found.first?.what.exact.contains("'\($0.wording.exact)'") == true })
    let first = try #require(found.first)
    for side in sides {
      for place in side.claims {
        #expect(!first.parts(place, from: place))
        #expect(
          first.claims.filter { first.parts(place, from: $0) }
            == first.claims.filter { !side.claims.contains($0) })
      }
    }
  }

  @Test(
    "amounts",
    arguments: [
      (6.6, 6.6, AmountRelation.compatible),
      (6.6, 5.7, .conflicting),
      (17, 7, .conflicting),
      (6.6, 6.5, .conflicting),
      (2_310_000, 2_300_000, .compatible),
      (1_996, 2_000, .compatible),
      (17, 20, .conflicting),
      (0, 3, .conflicting),
    ])
  func amounts(a: Double, b: Double, expected: AmountRelation) {
    func amount(_ value: Double) -> Quantity {
      Quantity(range: TextRange(0, 1), kind: .percent, value: value, unit: "percent")
    }
    #expect(AmountRelation(amount(a), amount(b)) == expected)
    #expect(AmountRelation(amount(b), amount(a)) == expected)
  }

  @Test func amountsOfOtherThingsAreUnrelated() {
    let range = TextRange(0, 1)
    let percent = Quantity(range: range, kind: .percent, value: 6, unit: "percent")
    let euros = Quantity(range: range, kind: .currency, value: 6, unit: "Euro")
    #expect(AmountRelation(percent, euros) == .unrelated)
    let about = Quantity(
      range: range, kind: .percent, value: 6.5, unit: "percent", isApproximate: true)
    #expect(AmountRelation(percent, about) == .compatible)
    let between = Quantity(
      range: range, kind: .percent, value: 5, upperValue: 7, unit: "percent")
    #expect(AmountRelation(percent, between) == .compatible)
  }

  @Test func largerDifferencesAreGraver() {
    func severity(_ amount: String) -> Double {
      let claims = DriftedPair(
        event: "", first: "The storm over Lowden felled 7.8 percent of the trees, rangers said.",
        second: "The storm over Lowden felled \(amount) of the trees, the rangers said."
      ).claims
      return discrepancies(in: ClaimRelations(claims)).first { $0.kind == .quantity }?.severity ?? 0
    }
    #expect(severity("8 percent") == 0)
    #expect(severity("9.5 percent") > 0.5)
    #expect(severity("75 percent") > severity("9.5 percent"))
  }

  @Test(
    "years that differ where all else is alike",
    arguments: [
      ("since 2009", ["date: 'since 2008' against 'since 2009'"]),
      ("since 2008", []),
      ("since 2008, not 2009", []),
      ("before 2009", []),
    ])
  func years(bound: String, expected: [String]) {
    let pair = DriftedPair(
      event: "shares fall",
      first:
        "The Lowden share index closed on Friday at its lowest level since 2008, traders said.",
      second: "On Friday the Lowden share index closed at its lowest level \(bound), traders said.")
    #expect(pair.discrepancies.filter { $0.hasPrefix("date") } == expected)
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

  @Test func theGravestComesFirst() {
    let claims = DriftedPair.bridge.claims
    let found = discrepancies(in: ClaimRelations(claims))
    #expect(found.map(\.id) == found.indices.map { "x\($0 + 1)" })
    #expect(found.map(\.severity) == found.map(\.severity).sorted(by: >))
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
