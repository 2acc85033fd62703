import Text

/// Who is meant by each spelling of a name: as proposed, and as a person has decided.
public struct NameDirectory: Sendable {
  /// Who a spelling stands for.
  public struct Bearer: Hashable, Sendable {
    public let name: UntrustedText
    /// Whether a person has said so.
    public let isCertain: Bool
  }

  /// What a person has said of some spellings.
  public enum Decision: Hashable, Sendable {
    /// They are one; the first is the one to show.
    case same([UntrustedText])
    /// No two of them are one.
    case different([UntrustedText])
  }

  /// Confirmed spellings by folded name, each with all the spellings of its bearer.
  private var confirmed: [String: [UntrustedText]] = [:]
  private var parted: Set<FoldedPair> = []
  private var proposed: [String: NameProposal] = [:]

  /// The latest decision on two names counts.
  public init(_ proposals: [NameProposal], _ decisions: [Decision]) {
    for decision in decisions {
      switch decision {
      case .same(let names): join(names)
      case .different(let names): part(names)
      }
    }
    var ambiguous: Set<String> = []
    for proposal in proposals where !isParted(proposal.name, proposal.variant) {
      let variant = Self.folded(proposal.variant)
      if let better = proposed[variant] {
        if better.score == proposal.score { ambiguous.insert(variant) }
      } else {
        proposed[variant] = proposal
      }
    }
    for variant in ambiguous { proposed[variant] = nil }
  }

  /// Who a spelling stands for; nil where it stands for itself.
  public func bearer(of name: UntrustedText) -> Bearer? {
    let key = Self.folded(name)
    if let spellings = confirmed[key], let first = spellings.first {
      return Self.folded(first) == key ? nil : Bearer(name: first, isCertain: true)
    }
    guard let proposal = proposed[key] else { return nil }
    let fuller = confirmed[Self.folded(proposal.name)]?.first ?? proposal.name
    return Bearer(name: fuller, isCertain: false)
  }

  /// The spellings that a person has said to be one with this, itself included.
  public func spellings(of name: UntrustedText) -> [UntrustedText] {
    confirmed[Self.folded(name)] ?? [name]
  }

  /// Whether a person has said that two names are one, or are not; nil where nothing.
  public func areSame(_ a: UntrustedText, _ b: UntrustedText) -> Bool? {
    if isParted(a, b) { return false }
    let key = Self.folded(b)
    return confirmed[Self.folded(a)]?.contains { Self.folded($0) == key } == true ? true : nil
  }

  /// The same of two mentions, which may have a title before a name of two words or more:
  /// "Minister Ana Ruiz".
  public func areSame(mentions a: UntrustedText, _ b: UntrustedText) -> Bool? {
    let right = Self.names(endingIn: b)
    for name in Self.names(endingIn: a) {
      for other in right {
        if let answer = areSame(UntrustedText(name), UntrustedText(other)) { return answer }
      }
    }
    return nil
  }

  /// A folded mention, then without its first words as long as two are left.
  private static func names(endingIn mention: UntrustedText) -> [String] {
    let words = folded(mention).split(separator: " ")
    return (0...max(0, words.count - 2)).map { words.dropFirst($0).joined(separator: " ") }
  }

  private mutating func join(_ names: [UntrustedText]) {
    var spellings: [UntrustedText] = []
    for name in names.flatMap({ confirmed[Self.folded($0)] ?? [$0] }) {
      if !spellings.contains(where: { Self.folded($0) == Self.folded(name) }) {
        spellings.append(name)
      }
    }
    for a in names {
      for b in names { parted.remove(FoldedPair(Self.folded(a), Self.folded(b))) }
    }
    // The first that is named now is shown, whatever was before.
    if let first = names.first {
      spellings.removeAll { Self.folded($0) == Self.folded(first) }
      spellings.insert(first, at: 0)
    }
    for name in spellings { confirmed[Self.folded(name)] = spellings }
  }

  /// Later names leave what they were joined with.
  private mutating func part(_ names: [UntrustedText]) {
    for (index, a) in names.enumerated() {
      for b in names[(index + 1)...] {
        let key = Self.folded(b)
        parted.insert(FoldedPair(Self.folded(a), key))
        guard let joined = confirmed[Self.folded(a)],
          joined.contains(where: { Self.folded($0) == key })
        else { continue }
        let rest = joined.filter { Self.folded($0) != key }
        for name in rest { confirmed[Self.folded(name)] = rest.count > 1 ? rest : nil }
        confirmed[key] = nil
      }
    }
  }

  private func isParted(_ a: UntrustedText, _ b: UntrustedText) -> Bool {
    parted.contains(FoldedPair(Self.folded(a), Self.folded(b)))
  }

  /// Without article, case and accents.
  private static func folded(_ name: UntrustedText) -> String {
    NameScanner.words(of: sourceName(name.exact)).flatMap(\.self)
      .map { String(letters: $0.letters) }.joined(separator: " ")
  }

  /// Two folded names in either order.
  private struct FoldedPair: Hashable {
    let first: String
    let second: String

    init(_ a: String, _ b: String) {
      (first, second) = a < b ? (a, b) : (b, a)
    }
  }
}
