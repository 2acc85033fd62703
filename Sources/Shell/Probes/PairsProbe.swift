import JSONLines
import Matching
import Text

extension Probe {
  /// `{"id","a","b"}` → `{"id","similarity","same","stance","differences"}`.
  static let pairs = Probe(stage: "pairs") {
    { (item) throws(ProbeError) in
      let found = comparison(
        of: SourceText(try item.text("a")), with: SourceText(try item.text("b")))
      return [
        "id": item.id, "similarity": .decimal(found.similarity), "same": .bool(found.isSame),
        "stance": .string(found.stance.rawValue),
        "differences": .array(found.differences.map { .string($0.exact) }),
      ]
    }
  }
}
