import Text

extension ProtectedNames {
  /// An alias, and in how many places of an output it stands.
  public struct AliasCount: Hashable, Sendable {
    public let alias: UntrustedText
    public let places: Int
  }

  /// How often each alias stands in what was written, those of several names once, and how often
  /// "address withheld" does.
  public func aliasCounts(in output: UntrustedText) -> [AliasCount] {
    guard !isEmpty else { return [] }
    var aliases: [String] = []
    for name in letters.indices where !aliases.contains(alias(name)) { aliases.append(alias(name)) }
    let counts = aliases.map { ($0, count($0, in: output)) }
    let addresses = count(Self.withheldAddress, in: output)
    return (counts + (addresses > 0 ? [(Self.withheldAddress, addresses)] : [])).map {
      AliasCount(alias: UntrustedText($0), places: $1)
    }
  }

  /// What stands in the place of an address that has a protected name.
  static let withheldAddress = "address withheld"

  private func count(_ alias: String, in output: UntrustedText) -> Int {
    let wanted = Array(alias.utf8)
    guard let first = wanted.first else { return 0 }
    var places = 0
    var rest = Array(output.exact.utf8)[...]
    while let start = rest.firstIndex(of: first) {
      let isHere = rest[start...].starts(with: wanted)
      if isHere { places += 1 }
      rest = rest[(start + (isHere ? wanted.count : 1))...]
    }
    return places
  }
}
