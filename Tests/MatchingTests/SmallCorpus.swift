import Claims
import Corpora
import Text

@testable import Matching

/// A corpus of texts with a claim a sentence, made by hand.
struct SmallCorpus {
  let claims: CorpusClaims
  let index: SearchIndex

  /// Documents "a", "b" …; sentences end with a point and a blank.
  init(_ texts: [String], outlets: [String] = [], published: [String] = []) {
    var corpus = Corpus()
    var claims: [[Claim]] = []
    var index = SearchIndex()
    for (number, string) in texts.enumerated() {
      let text = SourceText(string)
      let digest = Digest(of: text.utf8)
      var source = DocumentSource(
        path: UntrustedText(String(UnicodeScalar(97 + UInt8(number)))), file: nil,
        fileDigest: digest, encoding: "UTF-8")
      if number < outlets.count { source.outlet = UntrustedText(outlets[number]) }
      if number < published.count { source.published = CalendarDate(iso: published[number]) }
      let sentences = Self.sentences(of: text)
      corpus.add(
        Document(
          text: text, digest: digest, sources: [source], main: [text.range], setAside: [],
          sentences: sentences, language: "en", findings: []))
      claims.append(
        sentences.map {
          Claim(
            id: ClaimID(text: digest, range: $0), range: $0, parts: [], attributions: [],
            quotations: [], dates: [], quantities: [], worth: Worth(score: 0), marks: [])
        })
      index.add(text)
    }
    index.finish()
    self.claims = CorpusClaims(corpus: corpus, found: claims)
    self.index = index
  }

  private static func sentences(of text: SourceText) -> [TextRange] {
    var found: [TextRange] = []
    var start = 0
    for (offset, byte) in text.utf8.enumerated() where byte == 0x2E {
      found.append(TextRange(start, offset + 1))
      start = min(offset + 2, text.utf8.count)
    }
    return found
  }

  /// "a1 b2": the claims that a query means.
  func found(_ query: String) throws -> String {
    Matching.claims(
      matching: try Query(parsing: query), in: claims, index: index, groups: [], facts: NoFacts()
    ).map { "\(UnicodeScalar(97 + UInt8($0.document)))\($0.claim + 1)" }.joined(separator: " ")
  }

  /// "b a": the documents that a query finds, best first.
  func ranked(_ query: String) throws -> String {
    search(
      try Query(parsing: query), in: claims, index: index, groups: [], facts: NoFacts(), top: 10
    ).hits.map { "\(UnicodeScalar(97 + UInt8($0.document)))" }.joined(separator: " ")
  }
}
