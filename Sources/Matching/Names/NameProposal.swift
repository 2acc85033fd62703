import Text
import Threads

/// Two spellings that may be of one person or body.
public struct NameProposal: Hashable, Sendable {
  /// The fuller name, else the one that more claims are by, else the one that was met first.
  public let name: UntrustedText
  public let variant: UntrustedText
  /// 0.7…1; see `nameSimilarity`.
  public let score: Double
  /// "the same consonants: rogovin, roggeveen".
  public let reason: UntrustedText
}

/// The pairs of names that are likely of one person or body, the likeliest first.
///
/// Only names are compared of which two words begin alike, have like consonants, or are known to
/// belong together; what very many names have leads nowhere.
public func nameProposals(_ names: [SpelledName]) -> [NameProposal] {
  let spellings = names.map { NameSpelling($0.name.exact) }
  var holders: [[UInt32]: [Int]] = [:]
  for (number, spelling) in spellings.enumerated() {
    for key in spelling.keys { holders[key, default: []].append(number) }
  }
  var pairs: Set<NumberPair> = []
  for (key, numbers) in holders where numbers.count <= NameSpelling.mostHolders(of: key) {
    for (index, first) in numbers.enumerated() {
      for second in numbers[(index + 1)...] { pairs.insert(NumberPair(first, second)) }
    }
  }
  let ordered = pairs.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
  return inParallel(ordered.count) { index in
    proposal(names, spellings, ordered[index])
  }.compactMap(\.self).sorted { $0.score != $1.score ? $0.score > $1.score : $0.isBefore($1) }
}

private struct NumberPair: Hashable {
  let first: Int
  let second: Int

  init(_ first: Int, _ second: Int) {
    self.first = first
    self.second = second
  }
}

private func proposal(_ names: [SpelledName], _ spellings: [NameSpelling], _ pair: NumberPair)
  -> NameProposal?
{
  /// As the probe `names` and its public set have it.
  let least = 0.7
  let (a, b) = (spellings[pair.first], spellings[pair.second])
  guard a.run != b.run || a.alternatives != b.alternatives else { return nil }
  let score = a.similarity(to: b)
  guard score >= least else { return nil }
  func rank(_ number: Int) -> (Int, Int, Int) {
    (
      spellings[number].alternatives.first?.count ?? 0, names[number].claims.count,
      -(names[number].documents.first ?? 0)
    )
  }
  let isFirst = rank(pair.first) >= rank(pair.second)
  let (name, variant) = isFirst ? (pair.first, pair.second) : (pair.second, pair.first)
  return NameProposal(
    name: names[name].name, variant: names[variant].name, score: min(1, score),
    reason: UntrustedText(NameReason(spellings[name], spellings[variant]).words))
}

extension NameProposal {
  fileprivate func isBefore(_ other: NameProposal) -> Bool {
    (name.exact, variant.exact) < (other.name.exact, other.variant.exact)
  }
}

extension NameSpelling {
  /// What more names have leads nowhere; classes of consonants lead to strangers soonest.
  fileprivate static func mostHolders(of key: [UInt32]) -> Int { key.first == 2 ? 12 : 60 }

  /// What names are looked up by that may be the same: the consonants of each word, its first three
  /// letters, the classes of its consonants, what Wade–Giles makes of it, the places it names; and
  /// the last three of the whole name, so that it does not matter how it is cut into words.
  ///
  /// The first number of a key is its kind.
  fileprivate var keys: Set<[UInt32]> {
    var keys: Set<[UInt32]> = []
    func insert(_ kind: UInt32, _ key: [UInt32], least: Int = 1) {
      if key.count >= least { keys.insert([kind] + key) }
    }
    for words in alternatives {
      for word in words where word.letters.count > 2 {
        insert(0, NameSound.consonants(of: NameSound.spelling(of: word.letters)))
        insert(1, Array(word.letters.prefix(3)))
        insert(2, NameSkeleton.standard.skeleton(of: word.letters), least: 3)
        insert(3, word.wadeGiles ?? word.letters)
        insert(3, word.letters)
        for place in NameVocabulary.standard.places(word.letters) { insert(4, [UInt32(place)]) }
      }
      let run = words.flatMap(\.letters)
      insert(2, NameSkeleton.standard.skeleton(of: run), least: 4)
      insert(
        3,
        words.flatMap { word in
          word.wadeGiles ?? word.letters
        })
      insert(3, run)
    }
    return keys
  }
}
