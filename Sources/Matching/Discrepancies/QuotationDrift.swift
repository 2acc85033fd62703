import Claims
import Text
import Threads

/// Words in quotation marks that differ between documents though one speaker is meant to have
/// said them: exchanged words, lost qualifiers, "will" become "would".
///
/// A quotation that is only shorter in one document is no drift, nor is one that the other
/// document has as well.
func quotationDrift(_ compared: ComparedClaims) -> [PartedClaims] {
  QuotationDrift(compared).found
}

private struct QuotationDrift: Sendable {
  /// A quotation and where it is.
  private struct Quoted: Sendable {
    let place: CorpusClaims.Place
    let range: TextRange
    let keys: [TermKey]
  }

  private let compared: ComparedClaims
  /// The quotations of each document by claim.
  private let quotations: [[[Quoted]]]
  /// Wordings of each document.
  private let wordings: [Set<[TermKey]>]

  /// What a speaker says so many days later is another saying.
  private static let days = 30

  init(_ compared: ComparedClaims) {
    self.compared = compared
    let quotations = inParallel(compared.claims.claims.count) { document in
      compared.claims.claims[document].indices.map {
        Self.quotations(compared, CorpusClaims.Place(document: document, claim: $0))
      }
    }
    self.quotations = quotations
    wordings = quotations.map { Set($0.flatMap { $0.map(\.keys) }) }
  }

  private static func quotations(
    _ compared: ComparedClaims, _ place: CorpusClaims.Place
  ) -> [Quoted] {
    compared.claims[place].quotations.filter { $0.depth == 0 }.compactMap { quotation in
      let keys = quotedKeys(in: compared.text(place), within: quotation.inner)
      return keys.isEmpty ? nil : Quoted(place: place, range: quotation.inner, keys: keys)
    }
  }

  var found: [PartedClaims] {
    let related = compared.across.map { ($0.first, $0.second, $0.areSame) }
    let known = Set(related.map { PlacePair($0.0, $0.1) })
    let told = compared.inStories { !$0.quotations.isEmpty }
      .filter { !known.contains(PlacePair($0.first, $0.second)) }
      .map { ($0.first, $0.second, false) }
    let pairs = (related + told).filter { !quoted($0.0).isEmpty && !quoted($0.1).isEmpty }
    return inPieces(pairs.count) { range in
      range.flatMap { drifts(pairs[$0].0, pairs[$0].1, areSame: pairs[$0].2) }
    }.flatMap(\.self)
  }

  private func quoted(_ place: CorpusClaims.Place) -> [Quoted] {
    quotations[place.document][place.claim]
  }

  private func drifts(
    _ first: CorpusClaims.Place, _ second: CorpusClaims.Place, areSame: Bool
  ) -> [PartedClaims] {
    guard compared.daysBetween(first, second) ?? 0 <= Self.days else { return [] }
    return quoted(first).compactMap { mine in
      let ranked = quoted(second).filter { QuotedWords.mayBeAlike(mine.keys, $0.keys) }
        .map { (other: $0, words: QuotedWords(mine.keys, $0.keys)) }
      guard let best = ranked.max(by: { $0.words.likeness < $1.words.likeness }),
        best.words.drifted, best.words.areOfOneSaying,
        !wordings[second.document].contains(mine.keys),
        !wordings[first.document].contains(best.other.keys),
        areSame && best.words.likeness >= QuotedWords.close
          || sameSpeaker(compared, first, second)
      else { return nil }
      let words = compared.words(mine.range, at: first)
      let other = compared.words(best.other.range, at: second)
      return PartedClaims(
        .quotation, PartedClaims.Side(shortened(words), at: first, as: folded(words)),
        PartedClaims.Side(shortened(other), at: second, as: folded(other)),
        "'\(shortened(words))' against '\(shortened(other))'", severity: best.words.severity)
    }
  }
}

/// The words of a quotation as they are compared: without what an editor put in brackets, and with
/// shortened verbs in full.
private func quotedKeys(in text: SourceText, within range: TextRange) -> [TermKey] {
  var spoken: [UInt8] = []
  var depth = 0
  for byte in text.utf8[range.start..<range.end] {
    if byte == UInt8(ascii: "[") { depth += 1 }
    if depth == 0 { spoken.append(byte) }
    if byte == UInt8(ascii: "]"), depth > 0 { depth -= 1 }
  }
  let words = String(decoding: spoken, as: UTF8.self).replacing("‘", with: "’")
  return Analyser().keys(of: words).flatMap { ShortenedVerbs.full[$0] ?? [$0] }
}

/// Verbs as they are spoken, and written in full.
///
/// Compiled for factdesk from general knowledge of English.
private enum ShortenedVerbs {
  private static let table: StaticString = """
    im i am|youre you are|theyre they are|ive i have|youve you have|weve we have
    theyve they have|dont do not|doesnt does not|didnt did not|isnt is not|arent are not
    wasnt was not|werent were not|wont will not|wouldnt would not|cant can not|cannot can not
    couldnt could not|shouldnt should not|hasnt has not|havent have not|hadnt had not
    """

  static let full: [TermKey: [TermKey]] = {
    var full: [TermKey: [TermKey]] = [:]
    for line in table.description.split(whereSeparator: { $0 == "|" || $0 == "\n" }) {
      let words = line.split(separator: " ").map { TermKey($0.utf8) }
      if let first = words.first { full[first] = Array(words.dropFirst()) }
    }
    return full
  }()
}

/// Whether an attribution of one claim may be by the speaker of the other.
func sameSpeaker(
  _ compared: ComparedClaims, _ first: CorpusClaims.Place, _ second: CorpusClaims.Place
) -> Bool {
  let left = compared.claims[first].attributions
  let right = compared.claims[second].attributions
  return left.contains { a in
    right.contains { b in
      SpeakerName.all(a, compared, first).contains { mine in
        SpeakerName.all(b, compared, second).contains { theirs in
          speakerLikeness(mine, theirs) >= SpeakerName.alike
        }
      }
    }
  }
}
