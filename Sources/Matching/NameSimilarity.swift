/// What a name is the name of, where that is known.
public enum NameSchema: String, Sendable {
  case person = "Person"
  case company = "Company"
}

/// How likely two spellings name one person or body: 0…1, from 0.7 they do.
///
/// Symmetric; 1 for equal spellings. Costs the product of the lengths; to compare one name with
/// many, take each apart once as a `NameSpelling`.
public func nameSimilarity(_ a: String, _ b: String, schema: NameSchema? = nil) -> Double {
  NameSpelling(a, schema: schema).similarity(to: NameSpelling(b, schema: schema))
}

extension NameSpelling {
  /// How likely this and another spelling name one person or body; see `nameSimilarity`.
  public func similarity(to other: NameSpelling) -> Double {
    if run == other.run, !run.isEmpty { return 1 }
    let isOneWord =
      alternatives.contains { $0.count == 1 }
      || other.alternatives.contains { $0.count == 1 }
    var best = isOneWord ? Self.runSimilarity(run, other.run) : 0
    for words in alternatives {
      for otherWords in other.alternatives {
        let arePeople = !isOrganisation && !other.isOrganisation
        // Joining words may differ by direction: the better one counts, so the law of symmetry holds.
        best = max(
          best, Self.similarity(words, otherWords, arePeople: arePeople),
          Self.similarity(otherWords, words, arePeople: arePeople))
      }
    }
    return conflicts(with: other) ? best * 0.6 : best
  }

  /// Of names written without blanks: "SergeiLavrov".
  private static func runSimilarity(_ a: [UInt32], _ b: [UInt32]) -> Double {
    guard min(a.count, b.count) >= 6 else { return 0 }
    let likeness = NameWord.likeness(a, b)
    return likeness >= 0.95 ? likeness : 0
  }

  private func conflicts(with other: NameSpelling) -> Bool {
    let mine = Set(legalForms.filter(\.isStrict))
    let theirs = Set(other.legalForms.filter(\.isStrict))
    return (isOrganisation || other.isOrganisation) && !mine.isEmpty && !theirs.isEmpty
      && mine.isDisjoint(with: theirs)
  }

  private static func similarity(
    _ words: [NameWord], _ others: [NameWord], arePeople: Bool
  ) -> Double {
    let found = NameAlignment(words, others, usesInitials: !arePeople)
    guard found.weight > 0, found.matched > 0 else { return 0 }
    let mean = found.likeness / found.weight
    let more = max(found.onlyFirst, found.onlySecond)
    let coverage = found.weight / (found.weight + more)
    if min(found.onlyFirst, found.onlySecond) >= 0.5 { return mean * coverage * 0.8 }
    if !arePeople { return mean * (1 - 1.2 * (1 - coverage)) }
    if more == 0 { return found.keepsOrder ? mean : mean - 0.02 }
    // One name is part of the other: a surname alone says little.
    if found.matched == 1 { return mean * (found.endsAlike ? 0.72 : 0.6) }
    return mean - min(0.2, 0.04 * more)
  }
}
