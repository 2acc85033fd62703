import Testing
import Text

@testable import Claims

@Suite struct ChainTests {
  private func chain(_ text: String) -> [String] {
    let source = SourceText(text)
    return attributions(in: source).map { attribution in
      let name = attribution.source.map { source.string($0) }.joined()
      let via = attribution.via.map { " via \(source.string($0))" } ?? ""
      return "\(attribution.depth) \(name)\(via)"
    }
  }

  @Test func nestsReports() {
    #expect(
      chain("One official said the ministry warned that the port could close.")
        == ["0 One official", "1 the ministry"])
  }

  @Test func theOneWhoSpeaksAfterTheWordsIsOutermost() {
    #expect(
      chain("The port may share space and still “want to avoid big ships,” said Ana Ruiz, a pilot.")
        .first { $0.hasPrefix("0") } == "0 Ana Ruiz, a pilot")
  }

  @Test func namesTheOutletThatWasTold() {
    #expect(
      chain("Two people told CNN that the port was shut.") == ["0 Two people via CNN"])
  }

  @Test func putsWhatIsCitedBetweenTheOutletAndTheirWords() {
    #expect(
      chain("The cable does not say whether it rained, CNN reported on Monday, citing an envoy.")
        == ["0 CNN", "1 an envoy via CNN", "2 The cable"])
  }

  @Test func namesTheOutletThatReports() {
    #expect(
      chain("Bloomberg reported that the ministry warned that the port could close.")
        == ["0 Bloomberg", "1 the ministry via Bloomberg"])
  }
}
