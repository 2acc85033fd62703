import Corpora
import JSONLines
import Sessions
import Text

/// `inspect DOCUMENT`.
struct InspectCommand: Command {
  let name = "inspect"
  let summary = "Show where a document comes from, and what is hidden in it"
  let discussion = """
    Each fact of origin is shown with the place it was read from. Characters that do not show on \
    a page – controls, direction marks, zero-width letters – are evidence, and are listed.
    """
  let examples = ["inspect d1"]
  let document = Positional<DocumentWord>(help: "the document")
  var parameters: [any Parameter] { [document] }

  /// At most so many lines with hidden characters are shown.
  private static let listed = 20

  func run(_ arguments: Arguments, at desk: Desk, in world: World) throws(CommandError) -> Outcome {
    guard let word = arguments[document].first else { return .nothingLoaded }
    let document = desk.corpus.documents[word.position]
    var blocks: [Block] = [
      .line("\(word.handle.word, .strong)  text SHA-256 \(document.digest.hex)"),
      .line(
        "    \(counted(document.text.utf8.count, "byte")), "
          + "\(counted(document.sentences.count, "sentence")), language \(document.language ?? "unknown")"
      ),
    ]
    for source in document.sources { blocks += facts(of: source) }
    blocks += document.findings.map { .paragraph($0.words, indent: 2) }
    let hidden = hiddenLines(of: document.text)
    return Outcome(blocks: blocks + page(of: hidden)) {
      [record(of: document, hidden, word.handle)]
    }
  }

  private func facts(of source: DocumentSource) -> [Block] {
    var blocks: [Block] = [
      .line("  \(source.path, .strong)"),
      .line("    file SHA-256 \(source.fileDigest.hex), read as \(source.encoding)"),
    ]
    for fact in OriginFact.allCases {
      guard let value = source.value(of: fact) else { continue }
      let basis: DisplayText = source.basis[fact].map { styled("  (\($0))", .dim) } ?? ""
      blocks.append(.paragraph("\(fact.rawValue): \(value)\(basis)", indent: 4))
    }
    return blocks
  }

  /// The lines that have characters which do not show on a page, numbered from 1.
  private func hiddenLines(of text: SourceText) -> [(number: Int, words: UntrustedText)] {
    let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return lines.enumerated().compactMap { index, line in
      let words = UntrustedText(String(decoding: line, as: UTF8.self))
      return marks(in: shown(words)) > marks(in: words.exact) ? (index + 1, words) : nil
    }
  }

  private func page(of hidden: [(number: Int, words: UntrustedText)]) -> [Block] {
    guard !hidden.isEmpty else { return [.line("  no hidden characters")] }
    let title: Block = .line(
      styled("  hidden characters on \(counted(hidden.count, "line"))", .warning))
    return [title]
      + hidden.prefix(Self.listed).map { .paragraph("line \($0.number): \($0.words)", indent: 4) }
  }

  private func record(
    of document: Document, _ hidden: [(number: Int, words: UntrustedText)],
    _ handle: DocumentHandle
  ) -> JSONObject {
    [
      "record": "origin", "handle": .string(handle.word),
      "sha256": .string(document.digest.hex), "bytes": .integer(document.text.utf8.count),
      "sources": .array(document.sources.map { .object(record(of: $0)) }),
      "findings": .array(document.findings.map { .object(RecordWriting.finding($0)) }),
      "hidden": .array(
        hidden.map { line in
          .object(["line": .integer(line.number), "text": RecordWriting.text(line.words)])
        }),
    ]
  }

  private func record(of source: DocumentSource) -> JSONObject {
    var record: JSONObject = [
      "path": RecordWriting.text(source.path), "sha256": .string(source.fileDigest.hex),
      "encoding": .string(source.encoding),
    ]
    for fact in OriginFact.allCases {
      guard let value = source.value(of: fact) else { continue }
      record[fact.rawValue] = .object([
        "value": RecordWriting.text(value),
        "basis": source.basis[fact].map { .string($0) } ?? .null,
      ])
    }
    return record
  }

  private func marks(in words: String) -> Int { words.unicodeScalars.count { $0 == "⟦" } }
}

extension DocumentSource {
  /// What is known of a fact; nil where nothing is.
  fileprivate func value(of fact: OriginFact) -> UntrustedText? {
    switch fact {
    case .title: title
    case .outlet: outlet
    case .byline: byline
    case .url: url
    case .wire: wire
    case .dateline: dateline
    case .published: published.map { UntrustedText($0.iso) }
    case .updated: updated.map { UntrustedText($0.iso) }
    case .language: nil
    }
  }
}
