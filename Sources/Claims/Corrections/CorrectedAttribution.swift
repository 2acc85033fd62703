import Text

/// What a person says of one link of a claim's chain.
public enum AttributionCorrection: Hashable, Sendable {
  /// Who it is, what kind of source, with what stance; nil leaves what was found.
  case source(speaker: UntrustedText?, kind: Attribution.Kind?, stance: Attribution.Stance?)
  /// Nobody is cited there.
  case nobody
}

extension Claim {
  /// The links of its chain, outermost first.
  public var chain: [Attribution] { attributions.sorted { $0.depth < $1.depth } }

  /// The claim with one link of its chain corrected.
  ///
  /// - Parameter link: of `chain`, from 1. The first link of a claim that nobody was found to have
  ///   said is a new one.
  /// - Returns: nil where the claim has no such link.
  public func correcting(link: Int, _ correction: AttributionCorrection) -> Claim? {
    var chain = chain
    switch correction {
    case .source(let speaker, let kind, let stance):
      if chain.isEmpty, link == 1, speaker != nil {
        chain = [Attribution(namedFor: range)]
      }
      guard chain.indices.contains(link - 1) else { return nil }
      chain[link - 1] = chain[link - 1].corrected(speaker: speaker, kind: kind, stance: stance)
    case .nobody:
      guard chain.indices.contains(link - 1) else { return nil }
      chain.remove(at: link - 1)
      let outermost = chain.map(\.depth).min() ?? 0
      chain = chain.map { $0.raised(by: outermost) }
    }
    return attributed(chain)
  }
}

extension Attribution {
  /// The whole of a claim, said by somebody whom the text does not name.
  fileprivate init(namedFor range: TextRange) {
    self.init(
      source: [], cue: [], content: [range], speaker: nil, how: nil, isCertain: true, kind: .named,
      stance: .asserts, strength: .said, via: nil, depth: 0, reason: "named by the checker")
  }

  /// The same link with what a person says of it; a name makes an unnamed source a named one.
  fileprivate func corrected(speaker name: UntrustedText?, kind: Kind?, stance: Stance?)
    -> Attribution
  {
    Attribution(
      source: source, cue: cue, content: content, speaker: name == nil ? speaker : nil,
      how: name == nil ? how : nil, isCertain: name != nil || isCertain,
      kind: kind ?? (name != nil && self.kind == .unnamed ? .named : self.kind),
      stance: stance ?? self.stance, strength: strength, via: via, depth: depth, reason: reason,
      correctedSpeaker: name ?? correctedSpeaker)
  }

  /// The same link, nearer to the outermost.
  func raised(by levels: Int) -> Attribution {
    guard levels > 0 else { return self }
    return Attribution(
      source: source, cue: cue, content: content, speaker: speaker, how: how,
      isCertain: isCertain, kind: kind, stance: stance, strength: strength, via: via,
      depth: depth - levels, reason: reason, correctedSpeaker: correctedSpeaker)
  }

  /// Who it is: as a person has named them, else the speaker where that can be told, else the
  /// mention; nil where the text names nobody.
  public func speaker(in text: SourceText) -> UntrustedText? {
    if let correctedSpeaker { return correctedSpeaker }
    if let speaker { return text[speaker] }
    guard !source.isEmpty else { return nil }
    return UntrustedText(source.map { text.string($0) }.joined(separator: " … "))
  }
}
