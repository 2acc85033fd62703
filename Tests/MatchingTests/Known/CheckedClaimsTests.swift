import Corpora
import Matching
import Testing
import Text

@Suite struct CheckedClaimsTests {
  private func checked(_ claims: [String]) throws -> CheckedClaims {
    let lines = claims.map { "{\"claim\":\"\($0)\"}" }.joined(separator: "\n")
    let file = try FactCheckFile(bytes: Array(lines.utf8), name: UntrustedText("c.ndjson"))
    return CheckedClaims(file.checks)
  }

  private static let collection = [
    "The plant in Vella was closed on Monday.", "Sales of bread fell by 6 percent in March.",
    "A bridge over the Arn river collapsed in 2019.",
  ]

  @Test(arguments: [
    ("The Vella plant closed on Monday, the mayor said.", 0),
    ("In March, bread sales fell 6 percent.", 1),
    ("The bridge over the river Arn collapsed in 2019.", 2),
  ])
  func aClaimIsFoundInOtherWords(words: String, expected: Int) throws {
    let matches = try checked(Self.collection).matches(for: words, top: 3)
    #expect(matches.first?.check.claim.exact == Self.collection[expected])
  }

  @Test(arguments: ["The moon is made of cheese.", "", "He said so."])
  func whatNobodyHasCheckedHasNoMatch(words: String) throws {
    #expect(try checked(Self.collection).matches(for: words, top: 3).isEmpty)
  }

  @Test func theMostAlikeStandsFirstAndNoMoreAreGivenThanAskedFor() throws {
    let claims = [
      "The plant in Vella was closed.", "The plant in Vella was closed on Monday, the mayor said.",
    ]
    let checked = try checked(claims)
    let matches = checked.matches(for: claims[1], top: 2)
    #expect(matches.map(\.check.claim.exact) == [claims[1], claims[0]])
    #expect(matches.first?.similarity == 1)
    #expect(checked.matches(for: claims[1], top: 1).count == 1)
  }

  @Test func withoutFactChecksThereIsNothingToFind() {
    #expect(CheckedClaims().matches(for: "The plant was closed.", top: 3).isEmpty)
  }
}
