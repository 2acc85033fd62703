import JSONLines
import Matching

extension Probe {
  /// `{"id","a","b","schema"?}` → `{"id","score"}`.
  static let names = Probe(stage: "names") {
    { (item) throws(ProbeError) in
      let schema = item["schema"]?.string.flatMap { NameSchema(rawValue: $0) }
      let score = nameSimilarity(try item.text("a"), try item.text("b"), schema: schema)
      return ["id": item.id, "score": .decimal(score)]
    }
  }
}
