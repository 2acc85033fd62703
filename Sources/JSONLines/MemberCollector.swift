/// Gathers the members of an object and notices a key that comes twice.
///
/// Keys are compared byte by byte. A few are compared one with another, which is fastest; many go
/// through a set, which keeps the time linear.
struct MemberCollector {
  private static let few = 16

  private var members: [JSONObject.Member] = []
  private var keys: Set<ExactString> = []

  /// Whether a key is new.
  mutating func begin(_ key: String) -> Bool {
    guard members.count >= Self.few else {
      return !members.contains { $0.key.hasSameBytes(as: key) }
    }
    if keys.isEmpty { keys = Set(members.map { ExactString($0.key) }) }
    return keys.insert(ExactString(key)).inserted
  }

  mutating func add(_ key: String, _ value: JSONValue) {
    members.append(JSONObject.Member(key: key, value: value))
  }

  var object: JSONObject { JSONObject(distinct: members) }
}
