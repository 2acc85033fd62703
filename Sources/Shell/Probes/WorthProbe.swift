import Claims
import JSONLines
import Text

extension Probe {
  /// `{"id","text","speaker"?,"document"?}` → `{"id","score","reasons":[…]}`; the items of one
  /// document arrive in order.
  static let worth = Probe(stage: "worth") {
    var scorer = WorthScorer()
    var document: String?
    return { (item) throws(ProbeError) in
      let current = item["document"]?.string
      if current != document || current == nil { scorer = WorthScorer() }
      document = current
      let text = SourceText(try item.text("text"))
      let worth = scorer.worth(
        of: text.range, in: text, speaker: item["speaker"]?.string.map { UntrustedText($0) })
      return [
        "id": item.id, "score": .decimal(worth.score),
        "reasons": .array(scorer.reasons.map { .string($0.name) }),
      ]
    }
  }
}
