import Claims
import Matching
import Testing

@Suite struct GroupDecisionTests {
  /// Six claims; the machine takes 1–4 for one and 5, 6 for another.
  private let corpus = SmallCorpus(["One. Two. Three.", "Four. Five. Six."])

  private func place(_ number: Int) -> CorpusClaims.Place {
    CorpusClaims.Place(document: (number - 1) / 3, claim: (number - 1) % 3)
  }

  private func places(_ numbers: [Int]) -> [CorpusClaims.Place] { numbers.map(place) }

  private func number(_ place: CorpusClaims.Place) -> Int { place.document * 3 + place.claim + 1 }

  /// "g1 1 2 3 4 (1 2)": the members, and in brackets what was confirmed.
  private func standing(_ decisions: [GroupDecision]) -> [String] {
    let proposed = [
      ClaimGroup(id: "g1", members: places([1, 2, 3, 4]), origins: 2),
      ClaimGroup(id: "g2", members: places([5, 6]), origins: 1),
    ]
    return groups(proposed, after: decisions, in: corpus.claims).map { group in
      let confirmed = group.confirmed.map { " (" + words($0) + ")" }.joined()
      return "\(group.id) \(words(group.members))\(confirmed)"
    }
  }

  private func words(_ places: [CorpusClaims.Place]) -> String {
    places.map { String(number($0)) }.joined(separator: " ")
  }

  private func same(_ numbers: Int...) -> GroupDecision { .same(places(numbers)) }

  private func apart(_ numbers: [Int], from others: [Int] = []) -> GroupDecision {
    .apart(places(numbers), from: places(others))
  }

  @Test func withoutDecisionsTheyAreAsProposed() {
    #expect(standing([]) == ["g1 1 2 3 4", "g2 5 6"])
  }

  @Test func confirmedMembersAreMarkedAndTheOthersStay() {
    #expect(standing([same(1, 3)]) == ["g1 1 2 3 4 (1 3)", "g2 5 6"])
    #expect(standing([same(1, 2, 3, 4)]) == ["g1 1 2 3 4 (1 2 3 4)", "g2 5 6"])
    #expect(standing([same(1, 2), same(3, 4)]) == ["g1 1 2 3 4 (1 2) (3 4)", "g2 5 6"])
    #expect(standing([same(1, 2), same(2, 3)]) == ["g1 1 2 3 4 (1 2 3)", "g2 5 6"])
  }

  @Test func aRejectedMemberLeaves() {
    #expect(standing([apart([3], from: [1, 2, 4])]) == ["g1 1 2 4", "g2 5 6"])
    #expect(standing([apart([5], from: [6])]) == ["g1 1 2 3 4"])
  }

  @Test func rejectedMembersThatLeaveTogetherStayTogether() {
    #expect(standing([apart([3, 4], from: [1, 2])]) == ["g1 1 2", "g3 3 4", "g2 5 6"])
  }

  @Test func aRejectedGroupIsNoMore() {
    #expect(standing([apart([1, 2, 3, 4])]) == ["g2 5 6"])
  }

  @Test func aClaimOfAnotherGroupBringsItsOwn() {
    #expect(standing([same(1, 2, 3, 4, 5)]) == ["g1 1 2 3 4 5 6 (1 2 3 4 5)"])
  }

  @Test func whatWasRejectedIsNotBroughtAlong() {
    #expect(
      standing([apart([6], from: [1]), same(1, 5)]) == ["g1 1 2 3 4 5 (1 5)"])
  }

  @Test func theLatestDecisionCounts() {
    let rejected = apart([3], from: [1, 2, 4])
    #expect(standing([rejected, same(3, 1)]) == ["g1 1 2 3 4 (1 3)", "g2 5 6"])
    #expect(standing([same(1, 3), rejected]) == ["g1 1 2 4", "g2 5 6"])
  }

  @Test func decidingTwiceIsDecidingOnce() {
    for decision in [same(1, 3), apart([3], from: [1, 2, 4]), apart([1, 2, 3, 4])] {
      #expect(standing([decision, decision]) == standing([decision]))
    }
  }

  @Test func aMemberSaysWhomItIsLikeAndWhy() throws {
    let corpus = SmallCorpus([
      "The plant in Vella was closed on Monday.", "The plant in Vella closed on Monday.",
      "The plant in Vella was closed on Monday. Rain fell.",
    ])
    let group = ClaimGroup(
      id: "g1", members: (0..<3).map { CorpusClaims.Place(document: $0, claim: 0) }, origins: 1)
    let found = likenesses(in: group, of: corpus.claims)
    #expect(found[group.members[0]] == nil)
    let second = try #require(found[group.members[1]])
    #expect(second.likest == group.members[0])
    #expect(second.shared.map(\.exact) == ["plant", "Vella", "closed", "Monday"])
    #expect(second.similarity < 1)
    #expect(found[group.members[2]]?.similarity == 1)
  }
}
