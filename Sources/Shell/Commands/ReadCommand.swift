import Claims
import Corpora
import Text

/// `read DOCUMENT`.
struct ReadCommand: Command {
  let name = "read"
  let summary = "Read a document, its claims marked in the margin"
  let examples = ["read d1", "read d1 --all"]
  let document = Positional<DocumentWord>(help: "the document")
  let all = Flag("--all", help: "also what was set aside, dimmed, with the reason")
  var parameters: [any Parameter] { [document, all] }

  func needsClaims(_ line: [Word]) -> Bool { false }

  func run(_ arguments: Arguments, at desk: Desk, in world: World) throws(CommandError) -> Outcome {
    guard let word = arguments[document].first else { return .nothingLoaded }
    let document = desk.corpus.documents[word.position]
    var blocks = facts(of: document, word.handle.word)
    var stretches: [(range: TextRange, reason: String?)] = document.main.map { ($0, nil) }
    if arguments[all] { stretches += document.setAside.map { ($0.range, $0.reason) } }
    stretches.sort { $0.range < $1.range }
    for stretch in stretches {
      for line in document.text.lines(within: stretch.range) {
        blocks.append(.line(""))
        if let reason = stretch.reason {
          blocks.append(
            .paragraph(styled("[\(reason)] \(document.text[line])", .dim), indent: Self.margin))
        } else {
          blocks += paragraph(line, of: word, at: desk, in: world)
        }
      }
    }
    return Outcome(blocks: blocks) {
      let place = desk.claims.claims[word.position].indices.map {
        CorpusClaims.Place(document: word.position, claim: $0)
      }
      return [desk.documentRecord(at: word.position)]
        + desk.handles(of: place).map { desk.claimRecord(of: $0) }
    }
  }

  private static let margin = 8

  private func facts(of document: Document, _ handle: String) -> [Block] {
    let source = document.source
    let facts: [DisplayText?] = [
      source.outlet.map { "\($0)" }, source.byline.map { "\($0)" },
      source.published.map { "\($0.iso)" }, "\(source.path)",
    ]
    return [
      .line("\(handle)  \(source.title ?? source.path, .strong)"),
      .paragraph(facts.compactMap(\.self).joined(separator: " · ").styled(.dim), indent: 4),
    ] + document.findings.map { .paragraph($0.words, indent: 4) }
  }

  /// A paragraph, each of whose claims has its handle in the margin.
  private func paragraph(_ range: TextRange, of word: DocumentWord, at desk: Desk, in world: World)
    -> [Block]
  {
    let text = desk.corpus.documents[word.position].text
    var blocks: [Block] = []
    var offset = range.start
    func plain(to end: Int) {
      guard end > offset else { return }
      let words = text[TextRange(offset, end)]
      if !words.exact.allSatisfy(\.isWhitespace) {
        blocks.append(.paragraph("\(words)", indent: Self.margin))
      }
    }
    for (index, claim) in desk.claims.claims[word.position].enumerated()
    where claim.range.overlaps(range) {
      // A claim that was joined runs over lines; its handle stands at its beginning.
      let here = TextRange(max(claim.range.start, offset), min(claim.range.end, range.end))
      guard !here.isEmpty else { continue }
      plain(to: here.start)
      let place = CorpusClaims.Place(document: word.position, claim: index)
      var label = DisplayText()
      if here.start == claim.range.start, let handle = desk.register.handle(of: place) {
        let standing = desk.standing(of: handle)
        label = "\(handle.word) " + standing.symbol(hasSymbols: world.hasSymbols)
        label = label.styled(standing.style)
      }
      blocks.append(.labelled(label, "\(text[here])", indent: Self.margin))
      offset = here.end
    }
    plain(to: range.end)
    return blocks
  }
}

extension SourceText {
  /// The lines of a stretch that have something on them, without their line breaks.
  func lines(within range: TextRange) -> [TextRange] {
    var lines: [TextRange] = []
    var start = range.start
    for offset in range.start...range.end
    where offset == range.end || utf8[offset] == UInt8(ascii: "\n") {
      if utf8[start..<offset].contains(where: { $0 > 0x20 }) {
        lines.append(TextRange(start, offset))
      }
      start = offset + 1
    }
    return lines
  }
}
