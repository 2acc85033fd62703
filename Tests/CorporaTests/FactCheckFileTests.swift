import Corpora
import Testing
import Text

@Suite struct FactCheckFileTests {
  private func checks(_ text: String) throws -> [FactCheck] {
    try FactCheckFile(bytes: Array(text.utf8), name: UntrustedText("c.json")).checks
  }

  private static let review = """
    {"@context":"https://schema.org","@type":"ClaimReview","claimReviewed":"The plant\\n was closed.",
    "datePublished":"2022-03-16T10:00:00Z","url":"https://a.example/1","headline":"No closure",
    "author":{"@type":"Organization","name":"Vella Facts"},
    "itemReviewed":{"@type":"Claim","author":{"name":"Ana Ruiz"}},
    "reviewRating":{"ratingValue":1,"bestRating":5,"alternateName":"False"}}
    """

  private static let expected = FactCheck.Words(
    claim: "The plant was closed.", claimant: "Ana Ruiz", title: "No closure", verdict: "False",
    publisher: "Vella Facts", published: "2022-03-16", url: "https://a.example/1")

  @Test(arguments: [
    review, "[\(review)]",
    #"{"@context":"https://schema.org","@graph":[{"@type":"WebPage"},"#
      + review + "]}",
    #"{"@type":"DataFeed","dataFeedElement":[{"@type":"DataFeedItem","item":["# + review
      + #"]},{"@type":"DataFeedItem","item":[]}]}"#,
    "\u{FEFF}" + review,
    """
    {"claim":"The plant was closed.","claimant":"Ana Ruiz","title":"No closure","verdict":"False","publisher":"Vella Facts","date":"March 16, 2022","url":"https://a.example/1"}

    """ + review.replacing("\n", with: ""),
    """
    claim,Claimant,title,verdict,publisher,date,url
    The plant was closed.,Ana Ruiz,No closure,False,Vella Facts,2022-03-16,https://a.example/1
    """,
  ])
  func everyFormatIsUnderstood(text: String) throws {
    let found = try checks(text)
    #expect(!found.isEmpty)
    for check in found { #expect(FactCheck.Words(check) == Self.expected) }
  }

  @Test(arguments: [
    (
      #"{"@type":"ClaimReview","claimReviewed":"A","reviewRating":{"ratingValue":2,"bestRating":"5"}}"#,
      "2 of 5"
    ),
    (#"{"@type":"ClaimReview","claimReviewed":"A","reviewRating":{"ratingValue":"2"}}"#, "2"),
    (#"{"@type":["ClaimReview","Review"],"claimReviewed":"A"}"#, nil),
  ])
  func aRatingWithoutANameIsItsNumber(text: String, verdict: String?) throws {
    #expect(try checks(text).map(\.verdict?.exact) == [verdict])
  }

  @Test(
    arguments: [
      ("{\n  \"@type\": \"ClaimReview\",\n  \"a\": tru\n}", 3, nil),
      (#"{"@type":"ClaimReview","claimReviewed":" "}"#, nil, "no 'claimReviewed'"),
      (
        #"{"@graph":[{"@type":"ClaimReview","claimReviewed":"A"},{"@type":"ClaimReview"}]}"#, nil,
        "@graph[1]: no 'claimReviewed'"
      ),
      (#"{"@type":"WebPage"}"#, nil, "no ClaimReview in it"),
      ("{\"claim\":\"A\"}\n\n{\"claim\":\"\"}", 3, "no 'claim'"),
      ("{\"claim\":\"A\"}\n{\"claim\":[1]}", 2, "'claim' is no text"),
      ("{\"claim\":\"A\"}\n{\"claim\":\"B\",\"claim\":\"C\"}", 2, nil),
      ("{\"claim\":\"A\"}\nB", 2, nil),
      ("claim,verdict\nA,False\nB", 3, "1 cells under 2 columns"),
      ("claim,date\nA,2022-03-16\nB,soon", 3, "'soon' is not a date"),
      ("claim,verdict\n,False", 2, "no 'claim'"),
      ("words,verdict\nA,False", 1, "neither JSON nor a table with a column 'claim'"),
      ("", 1, nil),
    ] as [(String, Int?, String?)])
  func whatIsNotUnderstoodIsNamedWithItsLine(text: String, line: Int?, why: String?) {
    #expect {
      _ = try checks(text)
    } throws: { error in
      guard case .malformed(let path, let found, let words)? = error as? FactCheckError else {
        return false
      }
      return path.exact == "c.json" && found == line && (why == nil || words.exact == why)
    }
  }

  @Test func bytesThatAreNoTextAreRefused() {
    #expect(throws: FactCheckError.self) {
      try FactCheckFile(bytes: [0x63, 0xFF, 0x0A], name: UntrustedText("c.csv"))
    }
  }

  @Test func aFileThatIsNotThereIsSaidToBeUnreadable() {
    #expect {
      _ = try FactCheckFile(at: "/nowhere/checks.json")
    } throws: { error in
      if case .unreadable? = error as? FactCheckError { true } else { false }
    }
  }
}

extension FactCheck {
  /// What a check says, as plain words.
  fileprivate struct Words: Equatable {
    var claim: String
    var claimant, title, verdict, publisher, published, url: String?
  }
}

extension FactCheck.Words {
  fileprivate init(_ check: FactCheck) {
    self.init(
      claim: check.claim.exact, claimant: check.claimant?.exact, title: check.title?.exact,
      verdict: check.verdict?.exact, publisher: check.publisher?.exact,
      published: check.published?.iso, url: check.url?.exact)
  }
}
