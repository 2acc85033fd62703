/// What a name is the name of, where that is known.
public enum NameSchema: String, Sendable {
  case person = "Person"
  case company = "Company"
}

/// How likely two spellings name one person or body: 0…1, from 0.7 they do.
public func nameSimilarity(_ a: String, _ b: String, schema: NameSchema? = nil) -> Double {
  a == b ? 1 : 0
}
