import JSONLines

/// How a change that was recorded and the one that comes of the same line today are alike.
public enum ChangeLikeness: Int, Hashable, Comparable, Sendable {
  case same
  /// The same words, elsewhere in a text or in another text.
  case moved
  case different

  public static func < (a: ChangeLikeness, b: ChangeLikeness) -> Bool { a.rawValue < b.rawValue }
}

extension SessionChange {
  /// What is recorded to know words again by, where it was known: without it nothing is said.
  private static let remembered = ["marks", "group"]

  /// Whether what was recorded and what comes of it today say the same, and of the same place.
  public func likeness(to other: SessionChange) -> ChangeLikeness {
    guard type(of: payload).word == type(of: other.payload).word else { return .different }
    let mine = payload.members
    var theirs = other.payload.members
    for key in Self.remembered where mine[key] == nil { theirs[key] = nil }
    if mine == theirs { return .same }
    return mine.withoutPlaces == theirs.withoutPlaces ? .moved : .different
  }
}

extension JSONObject {
  /// What says where words stand, and in which reading of a text.
  private static let places: Set<String> = [
    "textDigest", "fileDigest", "start", "end", "prefix", "suffix", "path", "handles",
  ]

  fileprivate var withoutPlaces: JSONObject {
    var rest: JSONObject = [:]
    for member in members where !Self.places.contains(member.key) {
      rest[member.key] = member.value.withoutPlaces
    }
    return rest
  }
}

extension JSONValue {
  fileprivate var withoutPlaces: JSONValue {
    switch self {
    case .object(let object): .object(object.withoutPlaces)
    case .array(let elements): .array(elements.map(\.withoutPlaces))
    case .null, .bool, .integer, .bigInteger, .decimal, .string: self
    }
  }
}
