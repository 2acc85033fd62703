import Corpora
import Text

/// Published fact-checks, ready to be found again by claims in other words.
public struct CheckedClaims: Sendable {
  /// A fact-check that may be of a claim.
  public struct Match: Hashable, Sendable {
    public let check: FactCheck
    /// 0…1: how much the checked claim says the same.
    public let similarity: Double
  }

  public let checks: [FactCheck]
  private let known: KnownClaims

  /// Below it a checked claim has little to do with a claim. Chosen on the headline pairs of STS
  /// 2013–2014, where it is "not equivalent, but on the same topic".
  private static let related = 0.5
  /// So many of the best ranked are compared closely.
  private static let compared = 10

  public init(_ checks: [FactCheck] = []) {
    self.checks = checks
    known = KnownClaims(
      checks.enumerated().map { index, check in
        KnownClaims.Entry(id: String(index), text: check.claim.exact, title: check.title?.exact)
      })
  }

  /// The fact-checks of claims that say much the same as some words, the most alike first.
  public func matches(for words: String, top: Int) -> [Match] {
    guard !checks.isEmpty else { return [] }
    let own = PairText(SourceText(words))
    let ranked = known.matches(for: words, top: max(top, Self.compared)).map { match in
      let check = checks[match.entry]
      let compared = comparison(of: PairText(SourceText(check.claim.exact)), with: own)
      return Match(check: check, similarity: compared.similarity)
    }
    return ranked.enumerated().filter { $0.element.similarity >= Self.related }.sorted {
      $0.element.similarity != $1.element.similarity
        ? $0.element.similarity > $1.element.similarity : $0.offset < $1.offset
    }.prefix(top).map(\.element)
  }
}
