import JSONLines
import Text

extension Probe {
  /// `{"id","text","reference","kinds"?}` → `{"id","found":[{"start","end","text","kind",…}]}`.
  static let quantities = Probe(stage: "quantities") {
    { (item) throws(ProbeError) in
      let text = SourceText(try item.text("text"))
      let points = CodePoints(text)
      let kinds =
        item["kinds"]?.array?.compactMap(\.string) ?? Quantity.Kind.allCases.map(\.rawValue)
      let reference = item["reference"]?.string.flatMap { CalendarDate(iso: $0) }
      var found: [(TextRange, JSONObject)] = []
      func add(_ range: TextRange, _ kind: String, _ value: JSONValue, _ unit: String?) {
        let (start, end) = points.pair(range)
        var object: JSONObject = [
          "start": .integer(start), "end": .integer(end), "text": .string(text.string(range)),
          "kind": .string(kind), "value": value,
        ]
        if let unit { object["unit"] = .string(unit) }
        found.append((range, object))
      }
      for kind in kinds {
        if kind == "date" {
          for date in dateMentions(in: text, within: text.range, reference: reference) {
            add(date.range, kind, .string(date.timex), nil)
          }
        } else if let wanted = Quantity.Kind(rawValue: kind) {
          for quantity in Text.quantities(in: text, within: text.range, kinds: [wanted]) {
            add(quantity.range, kind, jsonValue(quantity), quantity.unit)
          }
        } else {
          throw ProbeError("no kind '\(kind)'")
        }
      }
      found.sort { $0.0 < $1.0 }
      return ["id": item.id, "found": .array(found.map { .object($0.1) })]
    }
  }
}

/// Its number, its place ("end+0"), or "null" as the public sets write that there is neither.
private func jsonValue(_ quantity: Quantity) -> JSONValue {
  quantity.value.map(jsonNumber) ?? .string(quantity.position ?? "null")
}

/// A number, whole where it is whole.
func jsonNumber(_ value: Double) -> JSONValue {
  if let whole = Int(exactly: value) { .integer(whole) } else { .decimal(value) }
}
