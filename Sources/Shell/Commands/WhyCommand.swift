import JSONLines
import Sessions
import Text

/// `why CLAIM…`.
struct WhyCommand: Command {
  let name = "why"
  let summary = "Say which rules found a claim, its speaker and its worth"
  let examples = ["why c2"]
  let claims = Positional<ClaimWords>(.oneOrMore, help: "the claims")
  let all = Flag("--all", help: "every reason, the lightest too")
  var parameters: [any Parameter] { [claims, all] }

  /// The heaviest reasons, which are shown unless all are asked for.
  private static let heaviest = 10

  func run(_ arguments: Arguments, at desk: Desk, in world: World) throws(CommandError) -> Outcome {
    var blocks: [Block] = []
    let handles = arguments[claims].flatMap(\.handles)
    for handle in handles {
      guard case .extracted(let place) = desk.register[handle] else {
        blocks.append(.line("\(handle.word, .strong)  a claim of the checker's own"))
        continue
      }
      let claim = desk.claims[place]
      let text = desk.corpus.documents[place.document].text
      blocks.append(.paragraph("\(handle.word, .strong)  \(text[claim.range])", indent: 0))
      for record in desk.session.corrections(of: handle) {
        blocks.append(.paragraph("corrected: \(record.words(of: handle))", indent: 2))
      }
      for attribution in claim.attributions {
        let cue = attribution.cue.map { "“\(text[$0])”" as DisplayText }.joined(separator: " ")
        var line: DisplayText = "who said it: \(attribution.reason)"
        if !attribution.cue.isEmpty { line += "; cue \(cue)" }
        line += ", stance \(attribution.stance.rawValue), strength \(attribution.strength.rawValue)"
        blocks.append(.paragraph(line, indent: 2))
      }
      for quotation in claim.quotations where !claim.isSpeech(quotation, in: text) {
        blocks.append(
          .paragraph("“\(text[quotation.inner])”: words held at a distance, not speech", indent: 2))
      }
      for mark in claim.marks { blocks.append(.paragraph("marked as \(mark.rawValue)", indent: 2)) }
      blocks.append(.line("  worth checking \(twoDecimals(claim.worth.score)), of which"))
      let reasons = claim.worthReasons(in: text)
      let shown = arguments[all] ? reasons.count : min(reasons.count, Self.heaviest)
      for reason in reasons.prefix(shown) {
        let sign = reason.weight < 0 ? "" : "+"
        blocks.append(.line("    \(sign)\(twoDecimals(reason.weight))  \(reason.name)"))
      }
      if shown < reasons.count {
        let rest: DisplayText = "    and \(reasons.count - shown) lighter; see: why --all"
        blocks.append(.line(rest.styled(.dim)))
      }
    }
    return Outcome(blocks: blocks) { handles.map { record(of: $0, at: desk) } }
  }

  private func record(of handle: ClaimHandle, at desk: Desk) -> JSONObject {
    var record = desk.claimRecord(of: handle)
    guard case .extracted(let place) = desk.register[handle] else { return record }
    let text = desk.corpus.documents[place.document].text
    record["weights"] = .array(
      desk.claims[place].worthReasons(in: text).map { reason in
        .object(["reason": .string(reason.name), "weight": .decimal(reason.weight)])
      })
    return record
  }
}
