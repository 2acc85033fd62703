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
  /// The numbers of the groups that each document has claims of.
  let tellings: [Set<Int>]
  private let rewrites: Set<DocumentPair>

  /// Members of a group beyond so many are compared with their neighbours only.
  private static let mostMembers = 12

  /// So many pairs of claims two documents may have for each to be looked at: a hundred by a hundred.
  private static let mostMeetings = 10_000

  init(_ relations: ClaimRelations) {
    claims = relations.claims
    credits = relations.credits
    let told = StoryDocuments(relations)
    stories = told.pairs
    rewrites = told.rewrites
    nearby = relations.nearby.map { (relations.places[$0.first], relations.places[$0.second]) }
      .filter { $0.first.document != $0.second.document }
    var groupOf: [CorpusClaims.Place: Int] = [:]
    var tellings = [Set<Int>](repeating: [], count: relations.claims.claims.count)
    for (index, group) in relations.groups.enumerated() {
      for member in group.members {
        groupOf[member] = index
        tellings[member.document].insert(index)
      }
    }
    self.tellings = tellings
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

  /// Whether the documents of two claims are copies or rewrites of each other.
  func areOfRewrites(_ first: CorpusClaims.Place, _ second: CorpusClaims.Place) -> Bool {
    rewrites.contains(DocumentPair(first.document, second.document))
  }

  /// Every two claims of documents that tell one story, if a rule looks at them.
  ///
  /// Of two long documents none: their claims meet by what they say alone.
  func inStories(
    where holds: (Claim) -> Bool
  ) -> [(first: CorpusClaims.Place, second: CorpusClaims.Place)] {
    var held: [Int: [CorpusClaims.Place]] = [:]
    func heldPlaces(in document: Int) -> [CorpusClaims.Place] {
      if let known = held[document] { return known }
      let found = places(in: document, where: holds)
      held[document] = found
      return found
    }
    return stories.flatMap { story -> [(first: CorpusClaims.Place, second: CorpusClaims.Place)] in
      let (left, right) = (heldPlaces(in: story.first), heldPlaces(in: story.second))
      guard left.count * right.count <= Self.mostMeetings else { return [] }
      return left.flatMap { first in right.map { (first, $0) } }
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

  /// Whether two claims stand in the same letters.
  func areEqual(_ first: CorpusClaims.Place, _ second: CorpusClaims.Place) -> Bool {
    let (left, right) = (claims[first].range, claims[second].range)
    guard left.length == right.length else { return false }
    return text(first).utf8[left.start..<left.end].elementsEqual(
      text(second).utf8[right.start..<right.end])
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
