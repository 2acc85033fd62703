import Claims
import Text
import Threads

/// A person or body as a corpus spells it.
public struct SpelledName: Hashable, Sendable {
  public let name: UntrustedText
  /// The claims it is a source of, in order.
  public let claims: [CorpusClaims.Place]
  /// Positions of the documents that name it, in order.
  public let documents: [Int]
}

/// The named sources of a corpus, and the persons it names in full, each spelling once, by name.
///
/// Of a source that was taken for somebody, that name stands; articles in front are left out.
public func spelledNames(in claims: CorpusClaims) -> [SpelledName] {
  var places: [String: [CorpusClaims.Place]] = [:]
  for place in claims.places {
    let text = claims.corpus.documents[place.document].text
    for name in Set(claims[place].attributions.flatMap { names(of: $0, in: text) }) {
      places[name, default: []].append(place)
    }
  }
  var documents = places.mapValues { Set($0.map(\.document)) }
  let corpus = claims.corpus.documents
  let persons = inParallel(corpus.count) { number in
    personNames(in: corpus[number]).map { sourceName(corpus[number].text.string($0)) }
  }
  for (number, names) in persons.enumerated() {
    for name in names { documents[name, default: []].insert(number) }
  }
  return documents.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map { name in
    SpelledName(
      name: UntrustedText(name), claims: places[name] ?? [],
      documents: (documents[name] ?? []).sorted())
  }
}

/// The name that an attribution gives its source, and the mention where that is another spelling.
private func names(of attribution: Attribution, in text: SourceText) -> [String] {
  guard attribution.kind == .named || attribution.kind == .organisation else { return [] }
  var mentions = [attribution.speaker(in: text)?.exact].compactMap(\.self)
  if attribution.how == .spelling, let range = attribution.source.first {
    mentions.append(text.string(range))
  }
  return mentions.map(sourceName).filter { isName($0) && !$0.contains(" and ") }
}

/// Whether some words of a source name it: no pronoun, no "one of them", something with a capital.
public func isName(_ words: String) -> Bool {
  let parts = words.split(separator: " ")
  // "I've" is as little a name as "I".
  guard let first = parts.first, words.utf8.count > 1,
    !Pronouns.contains(String(first.prefix { $0 != "'" && $0 != "’" })) || parts.count > 1
  else { return false }
  return parts.contains { $0.first?.isUppercase == true }
    && !quantifiers.contains(first.lowercased())
}

/// Words in front of sources that are not one by name.
///
/// Compiled for factdesk from general knowledge of English.
private let quantifiers: Set<String> = [
  "one", "both", "neither", "either", "some", "many", "several", "all", "none", "few", "other",
  "others", "another", "two", "three",
]

/// A mention up to its comma, on one line, without an article in front and a possessive at the end.
public func sourceName(_ mention: String) -> String {
  var words = oneLine(String(mention.prefix { $0 != "," }))
  for ending in ["’s", "'s"] where words.hasSuffix(ending) {
    words.removeLast(ending.count)
  }
  for article in ["the ", "The ", "a ", "A ", "an ", "An "] where words.hasPrefix(article) {
    return String(words.dropFirst(article.count))
  }
  return words
}

private func oneLine(_ words: String) -> String {
  words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
}
