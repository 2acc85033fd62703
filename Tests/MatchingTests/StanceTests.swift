import Matching
import Testing
import Text

@Suite struct StanceTests {
  private static let claim = "China has promised to send drones to Russia"

  @Test(
    "denial words and negation speak against, questions and hedges leave it open",
    arguments: [
      ("China promises drones to Russia", PairComparison.Stance.for),
      ("Beijing to deliver drones, minister confirms", .for),
      ("China denies promising drones to Russia", .against),
      ("No, China has not promised drones to Russia", .against),
      ("China isn't sending drones to Russia", .against),
      ("Report of Chinese drones for Russia is a hoax", .against),
      ("Story of Chinese drones debunked", .against),
      ("Has China promised drones to Russia?", .observing),
      ("China reportedly promised drones to Russia", .observing),
      ("Ministry on drones for Russia: no comment", .observing),
      ("China may send drones to Russia", .observing),
      ("China promised Russia drones: report", .observing),
      ("China accused of promising drones to Russia", .observing),
    ])
  func stance(text: String, expected: PairComparison.Stance) {
    let found = comparison(of: SourceText(Self.claim), with: SourceText(text))
    #expect(found.stance == expected)
  }

  @Test("what a negated claim denies, a negated text repeats")
  func negatedClaim() {
    let claim = SourceText("The ministry did not receive the cable")
    let text = SourceText("Cable never reached ministry")
    #expect(comparison(of: claim, with: text).stance == .for)
  }

  @Test(
    "the cue is shown",
    arguments: [
      ("China denies promising drones", "against: denies"),
      ("China reportedly promised drones", "open: reportedly"),
      ("Has China promised drones?", "open: a question"),
    ])
  func cue(text: String, expected: String) {
    let found = comparison(of: SourceText(Self.claim), with: SourceText(text))
    #expect(found.differences.map(\.exact).contains(expected))
  }
}
