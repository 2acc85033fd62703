import Corpora
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
    return Outcome(blocks: blocks + hidden(in: document.text))
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

  private func hidden(in text: SourceText) -> [Block] {
    var blocks: [Block] = []
    var number = 0
    for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      number += 1
      let words = UntrustedText(String(decoding: line, as: UTF8.self))
      guard marks(in: shown(words)) > marks(in: words.exact) else { continue }
      blocks.append(.paragraph("line \(number): \(words)", indent: 4))
    }
    guard !blocks.isEmpty else { return [.line("  no hidden characters")] }
    let title: Block = .line(
      styled("  hidden characters on \(counted(blocks.count, "line"))", .warning))
    return [title] + blocks.prefix(Self.listed)
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
