import JSONLines
import Text

extension Probe {
  /// `{"id","text"}` → `{"id","sentences":[{"start","end"}]}`.
  static let sentences = Probe(stage: "sentences") {
    { (item) throws(ProbeError) in
      let text = SourceText(try item.text("text"))
      let points = CodePoints(text)
      let found = Text.sentences(in: text, within: text.range).map { range -> JSONValue in
        let (start, end) = points.pair(range)
        return .object(["start": .integer(start), "end": .integer(end)])
      }
      return ["id": item.id, "sentences": .array(found)]
    }
  }
}
