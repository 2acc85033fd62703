import Claims
import JSONLines
import Text

extension Probe {
  /// `{"id","text"}` → `{"id","attributions":[…]}`; the text is taken whole.
  static let attributions = Probe(stage: "attributions") {
    { (item) throws(ProbeError) in
      let text = SourceText(try item.text("text"))
      let points = CodePoints(text)
      let found = Claims.attributions(in: text).map { attribution -> JSONValue in
        .object([
          "source": points.json(attribution.source),
          "cue": points.json(attribution.cue),
          "content": points.json(attribution.content),
          "speaker": attribution.speaker.map { .string(text.string($0)) } ?? .null,
          "stance": .string(attribution.stance.rawValue),
        ])
      }
      return ["id": item.id, "attributions": .array(found)]
    }
  }
}
