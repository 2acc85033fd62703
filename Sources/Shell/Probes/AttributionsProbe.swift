import Claims
import JSONLines
import Text

extension Probe {
  /// `{"id","text"}` → `{"id","attributions":[…]}`; the text is taken whole.
  ///
  /// The outermost attribution of each stretch of text is given: one report inside another's
  /// content is left out, as the evaluation sets have it. `claims` has the whole chain.
  static let attributions = Probe(stage: "attributions") {
    { (item) throws(ProbeError) in
      let text = SourceText(try item.text("text"))
      let points = CodePoints(text)
      let found = Claims.attributions(in: text).filter { $0.depth == 0 }
      return [
        "id": item.id,
        "attributions": .array(found.map { json($0, in: text, points) }),
      ]
    }
  }

  private static func json(
    _ attribution: Attribution, in text: SourceText, _ points: CodePoints
  ) -> JSONValue {
    .object([
      "source": points.json(attribution.source),
      "cue": points.json(attribution.cue),
      "content": points.json(attribution.content),
      "speaker": attribution.speaker.map { .string(text.string($0)) } ?? .null,
      "stance": .string(attribution.stance.rawValue),
      "strength": .string(attribution.strength.rawValue),
      "kind": .string(attribution.kind.rawValue),
      "how": attribution.how.map { .string($0.rawValue) } ?? .null,
      "reason": .string(attribution.reason),
    ])
  }
}
