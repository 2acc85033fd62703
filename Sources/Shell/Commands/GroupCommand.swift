import JSONLines
import Matching
import Sessions
import Text

/// `group`.
struct GroupCommand: Command {
  let name = "group"
  let summary = "Show claims that say the same, and say whether they do"
  let discussion = """
    A group is a proposal until you confirm or reject it; undo takes that back. Confirm names the \
    claims that say the same, all of the group where none is named; reject those that do not \
    belong. A claim of another group, or of none, can be confirmed into one. Nothing is hidden \
    from a list because it is in a group.
    """
  let examples = ["group", "group g1", "group confirm g1", "group reject g1 c1"]
  let parts = Positional<GroupPart>(
    "[confirm|reject] GROUP [CLAIM…]", .any, help: "what to do; the group, g4; claims, c1,c5")
  var parameters: [any Parameter] { [parts] }

  func run(_ arguments: Arguments, at desk: Desk, in world: World) throws(CommandError) -> Outcome {
    guard !desk.corpus.documents.isEmpty else { return .nothingLoaded }
    var (decision, group, named) = (GroupDecided.Decision?.none, ClaimGroup?.none, [ClaimHandle]())
    for part in arguments[parts] {
      switch part {
      case .decision(let wanted): decision = wanted
      case .group(let wanted): group = wanted
      case .claims(let handles): named += handles
      }
    }
    if group == nil, let first = named.first {
      guard let home = desk.group(of: first) else { throw .noGroup(first) }
      group = home
      named.removeFirst()
    }
    guard let group else {
      if decision != nil { throw .missingWord("GROUP", command: name) }
      return list(of: desk.groups, at: desk)
    }
    switch decision {
    case nil:
      return Outcome(blocks: desk.page(of: group, in: world)) { [desk.record(of: group)] }
    case .confirmed: return confirmed(group, named, at: desk)
    case .rejected: return try rejected(group, named, at: desk)
    }
  }

  private func list(of groups: [ClaimGroup], at desk: Desk) -> Outcome {
    guard let first = groups.first else {
      return Outcome(blocks: [.talk("No two claims seem to say the same.")])
    }
    let table = Table(
      columns: [
        .init("id"), .init("claims", isNumber: true), .init("origins", isNumber: true),
        .init("standing"), .init("claim", isFlexible: true),
      ],
      rows: groups.map { group in
        let words = desk.handles(of: group.members).first.map { desk.words(of: $0) } ?? ""
        return [
          "\(group.id)", "\(group.members.count)", "\(group.origins)", group.standing, "\(words)",
        ]
      })
    return Outcome(
      blocks: [
        .table(table), .talk("\(counted(groups.count, "group"))."), .hint("group \(first.id)"),
      ], records: { groups.map { desk.record(of: $0) } })
  }

  /// One claim alone, and a claim from outside, are said to be the same as all of the group.
  private func confirmed(_ group: ClaimGroup, _ named: [ClaimHandle], at desk: Desk) -> Outcome {
    let members = desk.handles(of: group.members)
    let areMembers = named.count > 1 && named.allSatisfy { members.contains($0) }
    let claims = areMembers ? named : Set(members + named).sorted()
    return Outcome(
      blocks: [
        .line("\(claims.map(\.word).joined(separator: " "))  say the same"),
        .hint("compare \(claims[0].word)"),
      ],
      changes: [
        .groupDecided(
          GroupDecided(decision: .confirmed, claims: desk.anchored(claims), others: []))
      ])
  }

  private func rejected(_ group: ClaimGroup, _ named: [ClaimHandle], at desk: Desk)
    throws(CommandError) -> Outcome
  {
    let members = desk.handles(of: group.members)
    if let stranger = named.first(where: { !members.contains($0) }) {
      throw .notA(
        "claim of \(group.id)", word: stranger.word,
        expected: members.map(\.word).joined(separator: " "))
    }
    let isWhole = named.isEmpty || Set(named).count == members.count
    let claims = isWhole ? members : named
    let others = isWhole ? [] : members.filter { !named.contains($0) }
    let words = claims.map(\.word).joined(separator: " ")
    let rest = others.map(\.word).joined(separator: " ")
    return Outcome(
      blocks: [
        .line(isWhole ? "\(words)  do not say the same" : "\(words)  not the same as \(rest)"),
        .hint("group"),
      ],
      changes: [
        .groupDecided(
          GroupDecided(
            decision: .rejected, claims: desk.anchored(claims), others: desk.anchored(others)))
      ])
  }
}

extension ClaimGroup {
  /// "suggested" until a person has said something of it.
  var standing: DisplayText {
    isConfirmed ? "confirmed" : confirmed.isEmpty ? "suggested" : "partly confirmed"
  }
}

extension Desk {
  /// The members of a group, and why they are together.
  fileprivate func page(of group: ClaimGroup, in world: World) -> [Block] {
    let documents = counted(Set(group.members.map(\.document)).count, "document")
    let claims = counted(group.members.count, "claim")
    let likenesses = likenesses(in: group, of: self.claims)
    var blocks: [Block] = [
      .line(
        "\(group.id, .strong)  \(group.standing), \(claims) in \(documents), "
          + "\(counted(group.origins, "origin"))")
    ]
    for place in group.members {
      guard let handle = register.handle(of: place) else { continue }
      let source = corpus.documents[place.document].source
      let document = register.handle(ofDocumentAt: place.document)?.word ?? "-"
      let standing = standing(of: handle)
      var line: DisplayText = "\(handle.word, .strong)  "
      if standing != .open { line += standing.mark(hasSymbols: world.hasSymbols) + "  " }
      line += styled("\(document) \(source.outlet ?? source.path)", .dim)
      blocks.append(.line(line))
      blocks.append(.paragraph("\(words(of: handle))", indent: 4))
      if let set = group.confirmed.first(where: { $0.contains(place) }) {
        let others = handles(of: set.filter { $0 != place }).map(\.word).joined(separator: " ")
        blocks.append(.paragraph("you said: the same as \(others)", indent: 4))
      } else if let likeness = likenesses[place] {
        blocks.append(.paragraph(styled(reason(likeness), .dim), indent: 4))
      }
    }
    blocks += elsewhere(sameAs: group.members)
    if !group.isConfirmed { blocks.append(.hint("group confirm \(group.id)")) }
    return blocks
  }

  /// "0.83 like c8: both have China, willing".
  private func reason(_ likeness: Likeness) -> DisplayText {
    let other = register.handle(of: likeness.likest)?.word ?? "another"
    if likeness.similarity == 1 { return "the same words as \(other)" }
    let mostWords = 8
    let shared = likeness.shared.prefix(mostWords).map { "\($0)" as DisplayText }
    let more: DisplayText = likeness.shared.count > mostWords ? " …" : ""
    let words = shared.joined(separator: ", ") + more
    return "\(twoDecimals(likeness.similarity)) like \(other): both have \(words)"
  }

  fileprivate func record(of group: ClaimGroup) -> JSONObject {
    let likenesses = likenesses(in: group, of: claims)
    return [
      "record": "group", "id": .string(group.id), "standing": .string(group.standing.words),
      "documents": .integer(Set(group.members.map(\.document)).count),
      "origins": .integer(group.origins),
      "claims": .array(
        group.members.compactMap { place in
          guard let handle = register.handle(of: place) else { return nil }
          var record = record(of: handle)
          record["confirmed"] = .bool(group.confirmed.contains { $0.contains(place) })
          record["similarity"] = likenesses[place].map { .decimal($0.similarity) } ?? .null
          record["differences"] = .array(
            (likenesses[place]?.differences ?? []).map { RecordWriting.text($0) })
          return .object(record)
        }),
      "elsewhere": .array(
        archived.elsewhere(sameAs: group.members).map { record in
          .object([
            "id": .string(record.id), "document": RecordWriting.text(record.document),
            "text": RecordWriting.text(record.text),
          ])
        }),
    ]
  }
}
