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
  let groups: [ClaimGroup]
  let credits: OriginCredits
  /// Related claims, and neighbours in one group; in order, the earlier first.
  let pairs: [Pair]

  /// Members of a group beyond so many are compared with their neighbours only.
  private static let mostMembers = 12

  init(_ relations: ClaimRelations) {
    claims = relations.claims
    groups = relations.groups
    credits = relations.credits
    let places = relations.places
    var groupOf: [CorpusClaims.Place: Int] = [:]
    for (index, group) in groups.enumerated() {
      for member in group.members { groupOf[member] = index }
    }
    var found: [CorpusClaims.Place: Set<CorpusClaims.Place>] = [:]
    var pairs: [Pair] = []
    for pair in relations.pairs {
      let (first, second) = (places[pair.first], places[pair.second])
      found[first, default: []].insert(second)
      let areSame = groupOf[first] != nil && groupOf[first] == groupOf[second]
      pairs.append(
        Pair(first: first, second: second, similarity: pair.similarity, areSame: areSame))
    }
    for group in groups {
      for (index, first) in group.members.enumerated() {
        for second in group.members[(index + 1)...].prefix(Self.mostMembers)
        where found[first]?.contains(second) != true {
          pairs.append(
            Pair(first: first, second: second, similarity: ClaimPair.related, areSame: true))
        }
      }
    }
    self.pairs = pairs.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
  }

  /// Pairs across documents.
  var across: [Pair] { pairs.filter { $0.first.document != $0.second.document } }

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
}

/// Long wordings are cut in the middle: enough to know them by.
func shortened(_ words: String) -> String {
  let most = 90
  guard words.count > most else { return words }
  return words.prefix(most / 2) + " … " + words.suffix(most / 3)
}
