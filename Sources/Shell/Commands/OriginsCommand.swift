import JSONLines
import Matching
import Sessions
import Text

/// `origins CLAIM…`.
struct OriginsCommand: Command {
  let name = "origins"
  let summary = "Say how many independent origins stand behind a claim"
  let takesLong = true
  let discussion = """
    Many articles may go back to one wire, one briefing, one rewrite. The reasons say what was \
    seen: a credit, "told X", shared sentences. An arrow points from the article that took to the \
    one it took from, where words or dates tell.
    """
  let examples = ["origins c1", "origins c1,c5"]
  let claims = Positional<ClaimWords>(.oneOrMore, help: "the claims")
  var parameters: [any Parameter] { [claims] }

  func run(_ arguments: Arguments, at desk: Desk, in world: World) throws(CommandError) -> Outcome {
    let handles = arguments[claims].flatMap(\.handles)
    return Outcome(blocks: handles.flatMap { page(of: $0, at: desk) }) {
      handles.flatMap { handle in
        desk.origins(of: handle).map { record(of: $0, handle, at: desk) }
      }
    }
  }

  private func page(of handle: ClaimHandle, at desk: Desk) -> [Block] {
    let origins = desk.origins(of: handle)
    guard !origins.isEmpty else {
      return [.line("\(handle.word, .strong)  in no document of the corpus")]
    }
    var blocks: [Block] = [
      .paragraph("\(handle.word, .strong)  \(Matching.summary(of: origins))", indent: 0)
    ]
    for origin in origins {
      let documents = words(of: origin.documents, at: desk).joined(separator: " ")
      let first = origin.earliest.map { ", first on \($0.iso)" as DisplayText } ?? ""
      let name = origin.name.map { "\($0)" as DisplayText } ?? "(no outlet is known)"
      blocks.append(.paragraph("\(name): \(documents)\(first)", indent: 4))
      for link in origin.links {
        let pair = words(of: [link.taker, link.giver], at: desk)
        let sign: DisplayText = link.isDirected ? " → " : " – "
        blocks.append(
          .paragraph("\(pair[0])\(sign)\(pair[1])  \(styled("\(link.reason)", .dim))", indent: 6))
      }
    }
    if let group = desk.group(of: handle) { blocks.append(.hint("group \(group.id)")) }
    return blocks
  }

  private func words(of documents: [Int], at desk: Desk) -> [String] {
    documents.map { desk.register.handle(ofDocumentAt: $0)?.word ?? "-" }
  }

  private func record(of origin: ClaimOrigin, _ handle: ClaimHandle, at desk: Desk) -> JSONObject {
    [
      "record": "origin", "claim": .string(handle.word), "name": RecordWriting.text(origin.name),
      "documents": .array(words(of: origin.documents, at: desk).map { .string($0) }),
      "too_short": .bool(origin.isTooShort),
      "earliest": origin.earliest.map { .string($0.iso) } ?? .null,
      "links": .array(
        origin.links.map { link in
          let pair = words(of: [link.taker, link.giver], at: desk)
          return .object([
            "kind": .string(link.kind.rawValue), "taker": .string(pair[0]),
            "giver": .string(pair[1]), "directed": .bool(link.isDirected),
            "reason": RecordWriting.text(link.reason),
          ])
        }),
    ]
  }
}

extension Desk {
  /// The independent origins of a claim and those said to be the same; none for a claim that is in
  /// no document.
  func origins(of handle: ClaimHandle) -> [ClaimOrigin] {
    guard case .extracted(let place) = register[handle] else { return [] }
    let group = group(of: handle) ?? ClaimGroup(id: handle.word, members: [place], origins: 1)
    return credits.origins(of: group)
  }

  /// What to ask of someone who confirms, without a reason, claims of several articles that all go
  /// back to one origin.
  func questions(onConfirming handles: [ClaimHandle]) -> [Block] {
    var asked: Set<String> = []
    return handles.flatMap { handle -> [Block] in
      guard let group = group(of: handle), group.origins == 1,
        Set(group.members.map(\.document)).count > 1, asked.insert(group.id).inserted
      else { return [] }
      return [
        .talk(
          "\(handle.word): \(Matching.summary(of: origins(of: handle))). What makes that enough? "
            + "confirm \(handle.word) --because \"…\" keeps your reason.")
      ]
    }
  }
}
