import Claims
import Text
import Threads

/// A speaker who affirms in one claim what in another the same speaker, or somebody else, denies.
func stanceConflicts(_ compared: ComparedClaims) -> [PartedClaims] {
  let pairs = compared.pairs.map { ($0.first, $0.second) } + compared.nearby
  return inPieces(pairs.count) { range -> [PartedClaims] in
    var known: [CorpusClaims.Place: [Statement]] = [:]
    func made(at place: CorpusClaims.Place) -> [Statement] {
      if let statements = known[place] { return statements }
      let statements = statements(compared, place)
      known[place] = statements
      return statements
    }
    return range.flatMap { index -> [PartedClaims] in
      let (first, second) = pairs[index]
      guard !compared.claims[first].attributions.isEmpty,
        !compared.claims[second].attributions.isEmpty, !compared.areEqual(first, second)
      else { return [] }
      let (left, right) = (made(at: first), made(at: second))
      return left.lazy.compactMap { mine -> PartedClaims? in
        // Within one text a speaker goes on; what looks like a contradiction is a turn of speech.
        guard let theirs = right.first(where: { mine.contradicts($0) }),
          first.document != second.document || !mine.isBySame(theirs)
        else { return nil }
        return parted(compared, (first, mine), (second, theirs))
      }.prefix(1).map(\.self)
    }
  }.flatMap(\.self)
}

private func parted(
  _ compared: ComparedClaims, _ first: (place: CorpusClaims.Place, statement: Statement),
  _ second: (place: CorpusClaims.Place, statement: Statement)
) -> PartedClaims {
  let (mine, theirs) = (first.statement, second.statement)
  // Who contradicts himself is rarer, and weighs more, than parties that contradict each other.
  let severity = mine.isBySame(theirs) ? 0.8 : 0.55
  return PartedClaims(
    .stance, PartedClaims.Side(mine.shown, at: first.place, as: mine.wording),
    PartedClaims.Side(theirs.shown, at: second.place, as: theirs.wording),
    "'\(mine.shown)' against '\(theirs.shown)'", severity: severity)
}

/// What a source does with a content.
private struct Statement {
  let speaker: SpeakerName
  /// "Moscow denied", "Moscow said … not".
  let shown: String
  /// Whether the source takes the content for untrue: denies it, or says that it is not so.
  let denies: Bool
  /// The content's words, without the negation.
  let matter: ClaimMatter
  /// The place in the matter of what is negated; nil where nothing is.
  let negated: Int?
  /// Whether the source speaks of itself: "I", "we".
  let isOwn: Bool

  var wording: String { folded(shown) + (denies ? " not" : "") }

  private static let fewest = 3

  /// Whether both are of one matter, and one takes for untrue what the other says.
  func contradicts(_ other: Statement) -> Bool {
    guard denies != other.denies, isBySame(other) || !isOwn && !other.isOwn else { return false }
    let (found, links) = matter.alignment(with: other.matter)
    return found.shared >= Self.fewest && found.replaced == 0 && found.coverage >= 0.75
      && found.likeness >= 0.45
      && (negated.map { place in links.contains { $0.first == place } } ?? true)
      && (other.negated.map { place in links.contains { $0.second == place } } ?? true)
  }

  func isBySame(_ other: Statement) -> Bool {
    speakerLikeness(speaker, other.speaker) >= SpeakerName.alike
  }
}

private func statements(
  _ compared: ComparedClaims, _ place: CorpusClaims.Place
) -> [Statement] {
  let claim = compared.claims[place]
  let words = ClaimMatter(compared, place, within: [claim.range], without: []).words
  return claim.attributions.compactMap { attribution in
    let isDenied: Bool
    switch attribution.stance {
    case .asserts: isDenied = false
    case .denies: isDenied = StanceCues.standard.denial(in: words) != nil
    case .withholds, .questions: return nil
    }
    let name = SpeakerName(attribution, compared, place)
    guard !name.roots.isEmpty else { return nil }
    let content = ClaimMatter(compared, place, within: attribution.content, without: [])
    let negation = content.words.indices.first { isNegation($0, in: content.words) }
    // What only goes on denying is not told by this sentence.
    guard attribution.stance == .asserts || isDenied || negation != nil else { return nil }
    let rest = content.words.enumerated().filter { !Negations.contains($0.element.form) }
    let negated = negation.map { place in
      rest.firstIndex { $0.offset > place && $0.element.kind == .word } ?? rest.count
    }
    let cue = attribution.cue.map { compared.words($0, at: place) }.joined(separator: " ")
    let shown = [name.mention, cue].filter { !$0.isEmpty }.joined(separator: " ")
    let word = negation.map { String(decoding: content.words[$0].form.bytes, as: UTF8.self) }
    return Statement(
      speaker: name, shown: word.map { "\(shown) … \($0)" } ?? shown,
      denies: isDenied != (negation != nil),
      matter: ClaimMatter(rest.map(\.element)), negated: negated,
      isOwn: compared.isInOwnWords(attribution.content, at: place))
  }
}

/// Whether a word negates what follows: no "no" in front of what is said ("No, he is"), no "not
/// only".
private func isNegation(_ index: Int, in words: [PairWord]) -> Bool {
  // "Never Trump" is a name.
  guard Negations.contains(words[index].form), !words[index].isName else { return false }
  let next = words.dropFirst(index + 1).first
  if index == 0, words[index].form == TermKey("no".utf8), next?.kind == .grammar { return false }
  return next.map { !Negations.isLimit($0.form) } ?? true
}

/// Words that say that something is not so.
///
/// Compiled for factdesk from general knowledge of English.
private enum Negations {
  private static let words = Set(
    StopWords.words(
      of: """
        no not never nobody none neither nor without cannot isnt arent wasnt werent dont doesnt
        didnt hasnt havent hadnt wont wouldnt cant couldnt shouldnt
        """))

  private static let limits = Set(StopWords.words(of: "only just merely simply alone"))

  static func contains(_ word: TermKey) -> Bool { words.contains(word) }

  /// Whether "not" before the word denies nothing: "not only".
  static func isLimit(_ word: TermKey) -> Bool { limits.contains(word) }
}
