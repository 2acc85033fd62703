import Testing
import Text

@testable import Matching

@Suite struct ClaimOriginTests {
  private static let claim = "The old bridge at Harwick closed to all traffic on Friday."

  private func origins(_ corpus: SmallCorpus) throws -> [ClaimOrigin] {
    let groups = groups(in: corpus.claims)
    let group = try #require(groups.first)
    let origins = OriginCredits(corpus.claims, groups: groups).origins(of: group)
    #expect(group.origins == origins.count)
    return origins
  }

  @Test func strangersAreOriginsOfTheirOwn() throws {
    let corpus = SmallCorpus(
      [
        "\(Self.claim) Wheat was dear in every market of the north. Two ships left the harbour on Monday.",
        "\(Self.claim) A choir from Lowden won the prize of the judges. The mayor laughed and gave them flowers.",
      ], outlets: ["The Gazette", "Morning Post"])
    let found = try origins(corpus)
    #expect(summary(of: found).exact == "2 articles, 2 origins: The Gazette, Morning Post")
    #expect(found.allSatisfy { $0.links.isEmpty })
  }

  @Test func aShortTextThatSharesNothingElseDoesNotTell() throws {
    let corpus = SmallCorpus(
      [
        "\(Self.claim) Wheat was dear in every market of the north. Two old ships left the harbour.",
        Self.claim,
      ], outlets: ["The Gazette", "Morning Post"])
    let found = try origins(corpus)
    #expect(
      summary(of: found).exact
        == "2 articles, at most 2 origins: The Gazette, Morning Post; 1 article too short to tell")
    #expect(found.map(\.isTooShort) == [false, true])
  }

  @Test func aRewriteOfAShortTextIsNoOriginOfItsOwn() throws {
    let corpus = SmallCorpus([
      """
      A fire in a paper mill at Lowden hurt 14 workers on Monday, the chief engineer said. The \
      flames were out within two hours, Marta Lindqvist told reporters. The mill is old.
      """,
      """
      A fire in a paper mill at Lowden hurt 41 workers on Tuesday, officials said. The flames \
      were out within two hours, Marta Lindquist told reporters. The mill is old.
      """,
    ])
    let found = try origins(corpus)
    #expect(found.flatMap(\.links).map(\.kind) == [.wordings])
    #expect(
      found.flatMap(\.reasons).map(\.exact)
        == ["'a' and 'b' share 3 sentences, word for word or nearly"])
  }

  @Test func oneWireIsOneOrigin() throws {
    let corpus = SmallCorpus(
      [
        "\(Self.claim) Wheat was dear in the north. Two ships left.",
        "\(Self.claim) A choir won. All sang.",
      ],
      outlets: ["AP", "The Associated Press"], published: ["2022-03-02", "2022-03-01"])
    let found = try origins(corpus)
    #expect(found.map(\.documents) == [[1, 0]])
    #expect(found.map { $0.earliest?.iso } == ["2022-03-01"])
    let link = try #require(found.first?.links.first)
    #expect(link.kind == .credit && link.taker == 0 && link.giver == 1 && link.isDirected)
  }

  @Test func copiedSentencesAreOneOrigin() throws {
    let more =
      "Engineers found long cracks in two of its stone piers. Boats may still pass below it."
    let corpus = SmallCorpus(["\(Self.claim) \(more)", "\(Self.claim) \(more) It rained."])
    let found = try origins(corpus)
    #expect(found.flatMap(\.reasons).map(\.exact) == ["'a' and 'b' share 3 sentences"])
    #expect(found.first?.links.first?.isDirected == false)
    #expect(summary(of: found).exact == "2 articles, 1 origin")
  }

  @Test(
    "whom a claim was told to is its origin",
    arguments: [
      ("The engineer told Reuters that the old bridge at Harwick had cracks.", "Reuters"),
      ("According to Reuters, the old bridge at Harwick had cracks.", "Reuters"),
      ("Reuters reported that the old bridge at Harwick had cracks.", "Reuters"),
    ])
  func whomItWasToldTo(sentence: String, name: String) throws {
    let pair = DriftedPair(
      event: "told",
      first: "Reuters reported that the old bridge at Harwick had cracks.\nIt rained.",
      second: sentence + "\nThe choir sang.", outlets: ["Morning Post", "The Gazette"])
    let claims = pair.claims
    let groups = groups(in: claims)
    let group = try #require(groups.first)
    let found = OriginCredits(claims, groups: groups).origins(of: group)
    #expect(summary(of: found).exact == "2 articles, 1 origin: \(name)")
    #expect(found.first?.links.first?.credited?.exact == name)
  }

  @Test func theTellerTookFromThePublisher() throws {
    let pair = DriftedPair(
      event: "told",
      first: "The engineer told The Gazette that the old bridge at Harwick had cracks.",
      second: "The old bridge at Harwick had cracks, the engineer said.",
      outlets: ["Morning Post", "The Gazette"])
    let claims = pair.claims
    let groups = groups(in: claims)
    let found = OriginCredits(claims, groups: groups).origins(of: try #require(groups.first))
    let link = try #require(found.first?.links.first)
    #expect(link.kind == .told && link.taker == 0 && link.giver == 1 && link.isDirected)
  }
}
