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
  /// Whether two changes say the same, and of the same place.
  public func likeness(to other: SessionChange) -> ChangeLikeness {
    if self == other { return .same }
    let (mine, theirs) = (payload, other.payload)
    guard type(of: mine).word == type(of: theirs).word else { return .different }
    return mine.members.withoutPlaces == theirs.members.withoutPlaces ? .moved : .different
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
