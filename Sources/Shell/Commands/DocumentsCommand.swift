import Text

/// `documents`.
struct DocumentsCommand: Command {
  let name = "documents"
  let summary = "List the documents of the corpus"
  let takesLong = true
  let examples = ["documents"]

  func run(_ arguments: Arguments, at desk: Desk, in world: World) throws(CommandError) -> Outcome {
    var table = Table(
      columns: [
        .init("id"), .init("outlet", isFlexible: true, widest: 22), .init("date"), .init("in"),
        .init("title", isFlexible: true), .init("words", isNumber: true),
        .init("claims", isNumber: true), .init("findings", isNumber: true),
      ], rows: [])
    for (position, document) in desk.corpus.documents.enumerated() {
      guard let handle = desk.register.handle(ofDocumentAt: position) else { continue }
      let source = document.source
      let words = document.main.reduce(0) { sum, range in
        sum + tokens(in: document.text, within: range).count { $0.kind != .mark }
      }
      table.rows.append([
        "\(handle.word)", source.outlet.map { "\($0)" } ?? "", "\(source.published?.iso ?? "")",
        "\(document.language ?? "?")",
        "\(source.title ?? source.path)", "\(words)",
        "\(desk.claims.claims[position].count)",
        document.findings.isEmpty ? "" : "\(document.findings.count)",
      ])
    }
    guard !table.rows.isEmpty else { return .nothingLoaded }
    return Outcome(blocks: [.table(table), .hint("read d1")]) {
      desk.corpus.documents.indices.map { desk.documentRecord(at: $0) }
    }
  }
}

extension Outcome {
  /// What a command says that has no corpus to work on.
  static var nothingLoaded: Outcome {
    Outcome(blocks: [.talk("Nothing is loaded."), .hint("load PATH")])
  }
}
