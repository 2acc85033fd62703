import Matching
import Testing
import Text

@Suite struct PairsTests {
  private func compare(_ a: String, _ b: String) -> PairComparison {
    comparison(of: SourceText(a), with: SourceText(b))
  }

  @Test(
    "the nearer wording is more alike",
    arguments: [
      (
        "Moscow asked Beijing for drones, two officials said",
        "Russia asked China for drones, two officials say",
        "Shares in Hong Kong fell on Tuesday"
      ),
      (
        "Police arrest 12 after riot in harbour town", "Cops detain 12 over harbour town riot",
        "Harbour town gets new town hall"
      ),
      (
        "Oil prices rise above $100 a barrel", "Crude oil climbs past $100 a barrel",
        "Oil prices fall below $90 a barrel"
      ),
      (
        "The minister did not sign the treaty.", "The minister didn't sign the treaty",
        "The treaty was signed by the king."
      ),
    ])
  func nearer(text: String, near: String, far: String) {
    #expect(compare(text, near).similarity > compare(text, far).similarity)
  }

  @Test("one sentence in nearly the same words says the same; another does not")
  func sameness() {
    let text = "The two envoys met for seven hours in Rome on Monday, the ministry said."
    #expect(
      compare(text, "The ministry said the two envoys met in Rome on Monday for seven hours.")
        .isSame)
    #expect(!compare(text, "Shares of the shipping company lost a third of their value.").isSame)
  }

  @Test(
    "differences name numbers and words",
    arguments: [
      ("The index fell 6.6 percent", "The index fell 7.2 percent", "number: 6.6 against 7.2"),
      ("The index fell", "The index fell 5 percent", "number only in the second: 5"),
      ("The obvious benefit", "The obvious advantage", "only in the first: benefit"),
      ("Envoys met", "Envoys met secretly", "only in the second: secretly"),
    ])
  func differences(a: String, b: String, expected: String) {
    #expect(compare(a, b).differences.map(\.exact).contains(expected))
  }

  @Test(
    "numbers and abbreviations are read alike in their spellings",
    arguments: [
      ("The U.S. sent 1,000 men", "The United States sent 1000 men"),
      ("Five ships left", "5 ships left"),
      ("Sales fell 3%", "Sales fell 3 percent"),
      ("Müller’s plan", "Muller's plan"),
      ("It can't last", "It cannot last"),
    ])
  func spellings(a: String, b: String) {
    #expect(compare(a, b).differences.isEmpty)
  }

  private static let texts = [
    "", "?", "Envoys met in Rome.", "Envoys met in Rome!", "Rome met envoys in in Rome",
    "Kim denies 5 reports; Kim denies 6.", "ROME HOSTS ENVOYS", "Посланники встретились в Риме",
    "The U.S. isn't sending 1,000.5 tonnes to O'Neill",
  ]

  @Test("similarity and sameness are symmetric and within 0…1", arguments: texts)
  func laws(text: String) {
    #expect(compare(text, text).similarity == 1)
    #expect(compare(text, text).isSame)
    for other in Self.texts {
      let there = compare(text, other)
      let back = compare(other, text)
      #expect(there.similarity == back.similarity)
      #expect(there.isSame == back.isSame)
      #expect((0...1).contains(there.similarity))
      #expect(there == compare(text, other))
    }
  }
}
