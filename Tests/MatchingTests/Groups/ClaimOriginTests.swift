import Testing
import Text

@testable import Matching

@Suite struct ClaimOriginTests {
  private let claim = "The old bridge at Harwick closed to all traffic on Friday."

  private func origins(_ corpus: SmallCorpus) throws -> [ClaimOrigin] {
    let groups = groups(in: corpus.claims)
    let group = try #require(groups.first)
    let origins = Matching.origins(of: group, in: corpus.claims, groups: groups)
    #expect(group.origins == origins.count)
    return origins
  }

  @Test func strangersAreOriginsOfTheirOwn() throws {
    let corpus = SmallCorpus(
      [
        "\(claim) Wheat was dear in every market of the north. Two ships left the port on Monday.",
        "\(claim) A choir from Lowden won the prize of the judges. The mayor laughed for long.",
      ], outlets: ["The Gazette", "Morning Post"])
    #expect(try origins(corpus).count == 2)
  }

  @Test func oneWireIsOneOrigin() throws {
    let corpus = SmallCorpus(
      ["\(claim) Wheat was dear in the north. Two ships left.", "\(claim) A choir won. All sang."],
      outlets: ["AP", "The Associated Press"], published: ["2022-03-02", "2022-03-01"])
    let found = try origins(corpus)
    #expect(found.map(\.documents) == [[1, 0]])
    #expect(found.first?.reasons.isEmpty == false)
  }

  @Test func copiedSentencesAreOneOrigin() throws {
    let more =
      "Engineers found long cracks in two of its stone piers. Boats may still pass below it."
    let corpus = SmallCorpus(["\(claim) \(more)", "\(claim) \(more) It rained."])
    #expect(try origins(corpus).count == 1)
  }
}
