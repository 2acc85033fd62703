import Claims
import Corpora
import Text

/// The pairs of claims that are compared for what differs, and what is known of them.
struct ComparedClaims {
  struct Pair {
    let first: CorpusClaims.Place
    let second: CorpusClaims.Place
    let similarity: Double
    /// Whether both are in one group.
    let areSame: Bool
  }

  let claims: CorpusClaims
  let credits: OriginCredits
  /// Related claims, and neighbours in one group; in order, the earlier first.
  let pairs: [Pair]
  /// Claims of two documents that are nearly related; in order.
  let nearby: [(first: CorpusClaims.Place, second: CorpusClaims.Place)]
  /// Positions of documents that tell one story, the lower first; in order.
  let stories: [(first: Int, second: Int)]
  /// The number of the group that a claim is in.
  let groupOf: [CorpusClaims.Place: Int]

  /// Members of a group beyond so many are compared with their neighbours only.
  private static let mostMembers = 12

  init(_ relations: ClaimRelations) {
    claims = relations.claims
    credits = relations.credits
    stories = StoryDocuments(relations).pairs
    nearby = relations.nearby.map { (relations.places[$0.first], relations.places[$0.second]) }
      .filter { $0.first.document != $0.second.document }
    var groupOf: [CorpusClaims.Place: Int] = [:]
    for (index, group) in relations.groups.enumerated() {
      for member in group.members { groupOf[member] = index }
    }
    var found: [CorpusClaims.Place: Set<CorpusClaims.Place>] = [:]
    var pairs: [Pair] = []
    for pair in relations.pairs {
      let (first, second) = (relations.places[pair.first], relations.places[pair.second])
      found[first, default: []].insert(second)
      let areSame = groupOf[first] != nil && groupOf[first] == groupOf[second]
      pairs.append(
        Pair(first: first, second: second, similarity: pair.similarity, areSame: areSame))
    }
    for group in relations.groups {
      for (index, first) in group.members.enumerated() {
        for second in group.members[(index + 1)...].prefix(Self.mostMembers)
        where found[first]?.contains(second) != true {
          pairs.append(
            Pair(first: first, second: second, similarity: ClaimPair.related, areSame: true))
        }
      }
    }
    self.groupOf = groupOf
    self.pairs = pairs.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
  }

  /// Pairs across documents.
  var across: [Pair] { pairs.filter { $0.first.document != $0.second.document } }

  /// Every two claims of documents that tell one story, if a rule looks at them.
  func inStories(
    where holds: (Claim) -> Bool
  ) -> [(first: CorpusClaims.Place, second: CorpusClaims.Place)] {
    stories.flatMap { story in
      let right = places(in: story.second, where: holds)
      return places(in: story.first, where: holds).flatMap { first in
        right.map { (first, $0) }
      }
    }
  }

  /// The places of a document's claims that a rule looks at.
  func places(
    in document: Int, where holds: (Claim) -> Bool
  ) -> [CorpusClaims.Place] {
    claims.claims[document].indices.filter { holds(claims.claims[document][$0]) }
      .map { CorpusClaims.Place(document: document, claim: $0) }
  }

  func text(_ place: CorpusClaims.Place) -> SourceText {
    claims.corpus.documents[place.document].text
  }

  /// The words of a range in one line, without the marks at their ends.
  func words(_ range: TextRange, at place: CorpusClaims.Place) -> String {
    let blanks = text(place).string(range).split(whereSeparator: \.isWhitespace)
    let line = blanks.joined(separator: " ")
    return String(line.reversed().drop { ".,;:!?".contains($0) }.reversed())
  }

  func keys(_ ranges: [TextRange], at place: CorpusClaims.Place) -> [TermKey] {
    ranges.flatMap { Analyser().terms(in: text(place), within: $0).map(\.key) }
  }

  /// The day that the document of a claim was published; nil where it does not say.
  func published(_ place: CorpusClaims.Place) -> CalendarDate? {
    claims.corpus.documents[place.document].source.published
  }
}

/// Long wordings are cut in the middle: enough to know them by.
func shortened(_ words: String) -> String {
  let most = 90
  guard words.count > most else { return words }
  return words.prefix(most / 2) + " … " + words.suffix(most / 3)
}

/// Words as what they are compared by: folded, apart by blanks.
func folded(_ words: String) -> String {
  Analyser().keys(of: words).map { String(decoding: $0.bytes, as: UTF8.self) }
    .joined(separator: " ")
}
