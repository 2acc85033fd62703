import Testing
import Text

@testable import Matching

/// Which of the names of a corpus are laid beside each other at all, and why.
@Suite struct NameProposalTests {
  @Test(arguments: [
    ("Zhao Lijian", "Chao Li-chien", "pinyin and Wade–Giles: chao, zhao"),
    ("Xi Jinping", "Hsi Chin-p'ing", "pinyin and Wade–Giles: hsi, xi"),
    ("Mao Zedong", "Mao Tse-tung", "tsetung, zedong"),
    ("Muammar Gaddafi", "Moammar Qadhafi", "nearly the same: gaddafi, qadhafi"),
    ("Pyotr Tchaikovsky", "Petr Chaykovskiy", "the same consonants: tchaikovsky, chaykovskiy"),
    ("Volodymyr Zelensky", "Volodymyr Zelenskyy", "the same consonants: zelensky, zelenskyy"),
    ("Volodymyr Zelensky", "Wolodymyr Selenskyj", "nearly the same: zelensky, selenskyj"),
    ("Beijing", "Peking", "two names of one place: beijing, peking"),
    ("Robert Hale", "Bob Hale", "short forms of one name: robert, bob"),
    ("Li Xin", "Xin Li", "the same words"),
    ("John Marsh", "J. Marsh", "an initial: john, j"),
    ("Ana Ruiz", "Minister Ana Ruiz", "the same words"),
    ("Nordwind Ltd", "Nordwind Limited", "the same words"),
    ("Nordwind Group Ltd", "Nordwind Limited", "the same words"),
  ])
  func proposed(a: String, b: String, reason: String) throws {
    let found = try #require(Self.proposals([a, b]).first, "nothing was proposed")
    #expect(Set([found.name.exact, found.variant.exact]) == Set([a, b]))
    #expect(found.score >= 0.7)
    #expect(found.reason.exact.contains(reason), "\(found.reason.exact)")
  }

  @Test(arguments: [
    ("Zhao Wei", "Zhou Wei"), ("Wang Fang", "Wang Feng"), ("Ana Ruiz", "Ana Reyes"),
    ("Robert Hale", "Robert Horn"), ("Beijing", "Nanjing"), ("Nordwind Ltd", "Nordlicht Ltd"),
    ("John Marsh", "Jane Marsh"),
  ])
  func notProposed(a: String, b: String) {
    #expect(Self.proposals([a, b]).map(\.reason.exact) == [])
  }

  private static func proposals(_ names: [String]) -> [NameProposal] {
    nameProposals(
      names.map { SpelledName(name: UntrustedText($0), claims: [], documents: [0]) })
  }
}
