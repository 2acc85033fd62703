/// A JSON object: members in order, no key twice. Keys are compared byte by byte.
public struct JSONObject: Hashable, Sendable, ExpressibleByDictionaryLiteral {
  /// A key and its value. Two are equal where their keys' bytes and their values are.
  public struct Member: Hashable, Sendable {
    public let key: String
    public let value: JSONValue

    public init(key: String, value: JSONValue) {
      self.key = key
      self.value = value
    }

    public static func == (a: Member, b: Member) -> Bool {
      a.key.hasSameBytes(as: b.key) && a.value == b.value
    }

    public func hash(into hasher: inout Hasher) {
      hasher.combine(ExactString(key))
      hasher.combine(value)
    }
  }

  public private(set) var members: [Member]

  /// A key given twice is a mistake of the program.
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    members = elements.map { Member(key: $0.0, value: $0.1) }
    precondition(Set(members.map { ExactString($0.key) }).count == members.count, "no key twice")
  }

  /// Members that are known to have distinct keys.
  init(distinct members: [Member]) {
    self.members = members
  }

  /// Reads a member; setting adds it at the end, replaces it in place, or (nil) removes it. Linear
  /// in the number of members.
  public subscript(key: String) -> JSONValue? {
    get { members.first { $0.key.hasSameBytes(as: key) }?.value }
    set {
      let index = members.firstIndex { $0.key.hasSameBytes(as: key) }
      switch (index, newValue) {
      case (let index?, let value?): members[index] = Member(key: key, value: value)
      case (let index?, nil): members.remove(at: index)
      case (nil, let value?): members.append(Member(key: key, value: value))
      case (nil, nil): break
      }
    }
  }
}
