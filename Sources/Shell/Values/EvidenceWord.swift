import Corpora
import Sessions
import Text

/// A piece of evidence in one word: its side, a colon, and where it is.
///
/// `for:https://…`, `against:d3` (the whole document), `against:d3:"words of it"` (a passage),
/// `context:c12` (another claim's sentence), `for:file:notes.pdf`, `for:person:"Ana Ruiz"`.
public struct EvidenceWord: CommandValue {
  public static let placeholder = "SIDE:EVIDENCE"

  public let evidence: Evidence

  public static func read(_ word: String, at desk: Desk, in world: World) throws(CommandError)
    -> EvidenceWord
  {
    let expected =
      "for:, against: or context: and then a URL, d3, d3:\"words\", c4, "
      + "file:PATH or person:NAME"
    guard let colon = word.firstIndex(of: ":"),
      let side = Evidence.Side(rawValue: word[..<colon].lowercased())
    else { throw .notA("piece of evidence", word: word, expected: expected) }
    let rest = String(word[word.index(after: colon)...])
    guard !rest.isEmpty else {
      throw .notA("piece of evidence", word: word, expected: expected)
    }
    return EvidenceWord(
      evidence: Evidence(side: side, item: try item(rest, at: desk, in: world, expected: expected)))
  }

  private static func item(
    _ words: String, at desk: Desk, in world: World, expected: String
  ) throws(CommandError) -> Evidence.Item {
    if words.contains("://") {
      return .link(url: try WebAddress.page(words), accessed: world.now, archive: nil)
    }
    if words.hasPrefix("person:") {
      return .person(name: UntrustedText(String(words.dropFirst(7))))
    }
    if words.hasPrefix("file:") { return try file(String(words.dropFirst(5)), in: world) }
    let colon = words.firstIndex(of: ":") ?? words.endIndex
    if DocumentHandle(words[..<colon]) != nil {
      let document = try DocumentWord.read(String(words[..<colon]), at: desk, in: world)
      let passage = colon == words.endIndex ? "" : String(words[words.index(after: colon)...])
      return try desk.passage(passage, of: document)
    }
    if ClaimHandle(words) != nil {
      let handle = try ClaimWords.read(words, at: desk, in: world).handles[0]
      guard case .extracted(let place) = desk.register[handle] else {
        throw .notA("piece of evidence", word: words, expected: "a claim of a loaded document")
      }
      let document = desk.corpus.documents[place.document]
      return .passage(
        document: document.source.path, anchor: anchor(of: desk.claims[place].range, in: document))
    }
    if words.contains("/") || world.files.digest(of: world.absolute(words)) != nil {
      return try file(words, in: world)
    }
    throw .notA("piece of evidence", word: words, expected: expected)
  }

  private static func file(_ path: String, in world: World) throws(CommandError) -> Evidence.Item {
    guard let digest = world.files.digest(of: world.absolute(path)) else {
      throw .noSuchFile(path)
    }
    return .file(path: UntrustedText(path), digest: digest)
  }

  public static func candidates(for prefix: String, at desk: Desk, in world: World) -> [Candidate] {
    guard let colon = prefix.firstIndex(of: ":") else {
      return Evidence.Side.allCases.map(\.rawValue).filter { $0.hasPrefix(prefix) }
        .map { Candidate(word: $0 + ":", isWhole: false) }
    }
    let side = String(prefix[...colon])
    let rest = String(prefix[prefix.index(after: colon)...])
    if rest.hasPrefix("file:") {
      return FilePath.candidates(for: String(rest.dropFirst(5)), at: desk, in: world)
        .map { Candidate(word: side + "file:" + $0.word, hint: $0.hint, isWhole: $0.isWhole) }
    }
    if rest.hasPrefix("person:") {
      return SourceName.candidates(for: String(rest.dropFirst(7)), at: desk, in: world)
        .map { Candidate(word: side + "person:" + $0.word, hint: $0.hint) }
    }
    let kinds = rest.isEmpty ? [] : ["person:", "file:"].filter { $0.hasPrefix(rest) }
    let claims = rest.isEmpty ? [] : ClaimWords.candidates(for: rest, at: desk, in: world)
    return kinds.map { Candidate(word: side + $0, isWhole: false) }
      + (DocumentWord.candidates(for: rest, at: desk, in: world) + claims)
      .map { Candidate(word: side + $0.word, hint: $0.hint) }
  }
}

extension Desk {
  /// A passage of a document; the whole of it where no words are given.
  fileprivate func passage(_ words: String, of word: DocumentWord) throws(CommandError)
    -> Evidence.Item
  {
    let document = corpus.documents[word.position]
    guard !words.isEmpty else {
      return .document(name: document.source.path, textDigest: document.digest)
    }
    guard let range = document.text.range(of: words) else {
      throw .notInText(words: words, document: word.handle)
    }
    return .passage(document: document.source.path, anchor: Corpora.anchor(of: range, in: document))
  }
}

extension SourceText {
  /// The first place where the words stand exactly so; nil where they do not.
  func range(of words: String) -> TextRange? {
    let wanted = Array(words.utf8)
    guard !wanted.isEmpty, wanted.count <= utf8.count else { return nil }
    for start in 0...(utf8.count - wanted.count) where utf8[start] == wanted[0] {
      if utf8[start..<start + wanted.count].elementsEqual(wanted) {
        return TextRange(start, start + wanted.count)
      }
    }
    return nil
  }
}
