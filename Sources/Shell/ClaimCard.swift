import Claims
import Corpora
import Sessions
import Text

extension Desk {
  /// Everything that is known of a claim, for reading: its place, its sentence in context, the
  /// chain of who said it, what the sentence states, and what was decided.
  func card(of handle: ClaimHandle, context: Int, in world: World) -> [Block] {
    let mark = standing(of: handle).mark(hasSymbols: world.hasSymbols)
    var blocks: [Block] = [
      .paragraph("\(handle.word, .strong)  \(mark)  \(origin(of: handle).styled(.dim))", indent: 0)
    ]
    switch register[handle] {
    case .extracted(let place):
      blocks += sentence(at: place, context: context)
      blocks += chain(at: place)
      blocks += facts(at: place)
      blocks += sameClaims(as: place) + elsewhere(sameAs: [place])
      blocks += openConflicts(at: place)
      blocks += verdictsOfOthers(on: handle)
      if patience != nil, isLooking {
        blocks.append(
          .paragraph(styled("other wordings and conflicts are still looked for", .dim), indent: 2))
      }
    case .added(let added):
      blocks.append(.paragraph("\(added.text, .strong)", indent: 2))
      if let by = added.by { blocks.append(.paragraph("said by: \(by)", indent: 2)) }
      if let spot = added.where { blocks.append(.paragraph("where: \(spot)", indent: 2)) }
    case .lost(let anchor):
      blocks.append(.paragraph("\(anchor.exact, .strong)", indent: 2))
      let why: DisplayText = "its text is not loaded, or no longer has this sentence"
      blocks.append(.paragraph(why.styled(.warning), indent: 2))
    case nil: break
    }
    return blocks + decisions(on: handle, in: world)
  }

  private func origin(of handle: ClaimHandle) -> DisplayText {
    guard let (number, document) = document(of: handle) else { return "in no document" }
    let source = document.source
    let facts: [DisplayText?] = [
      "\(number.word) \(source.title ?? source.path)", source.outlet.map { "\($0)" },
      source.published.map { "\($0.iso)" },
    ]
    return facts.compactMap(\.self).joined(separator: " · ")
  }

  private func sentence(at place: CorpusClaims.Place, context: Int) -> [Block] {
    let document = corpus.documents[place.document]
    let range = claims[place].range
    let sentences = document.sentences
    guard let first = sentences.firstIndex(where: { $0.overlaps(range) }),
      let last = sentences.lastIndex(where: { $0.overlaps(range) })
    else { return [.paragraph("\(document.text[range], .strong)", indent: 2)] }
    func dim(_ ranges: ArraySlice<TextRange>) -> [Block] {
      ranges.map { .paragraph(styled("\(document.text[$0])", .dim), indent: 2) }
    }
    func rest(_ start: Int, _ end: Int) -> DisplayText {
      start < end ? styled("\(document.text[TextRange(start, end)])", .dim) : ""
    }
    let words: DisplayText =
      rest(sentences[first].start, range.start) + "\(document.text[range], .strong)"
      + rest(range.end, sentences[last].end)
    return dim(sentences[max(0, first - context)..<first]) + [.paragraph(words, indent: 2)]
      + dim(sentences[(last + 1)...].prefix(context))
  }

  private func chain(at place: CorpusClaims.Place) -> [Block] {
    let text = corpus.documents[place.document].text
    func words(_ ranges: [TextRange]) -> DisplayText {
      ranges.map { "\(text[$0])" as DisplayText }.joined(separator: " … ")
    }
    return claims[place].chain.map { attribution in
      var line: DisplayText = attribution.depth == 0 ? "said by: " : "and in it: "
      let mention = attribution.source.isEmpty ? "(nobody is named)" : words(attribution.source)
      if let name = attribution.correctedSpeaker {
        line += "\(name)" + (attribution.source.isEmpty ? "" : " (in the text: " + mention + ")")
      } else {
        line += mention
      }
      if let source = source(of: attribution, at: place), let how = source.how {
        line += " = \(source.name) (by \(how)\(source.isCertain ? "" : ", a proposal"))"
      }
      line += ", \(attribution.kind.rawValue), \(attribution.stance.rawValue)"
      if !attribution.cue.isEmpty { line += " (“\(words(attribution.cue))”)" }
      if let via = attribution.via { line += ", via \(text[via])" }
      return .paragraph(line, indent: 2 + 2 * min(attribution.depth, 4))
    }
  }

  private func facts(at place: CorpusClaims.Place) -> [Block] {
    let text = corpus.documents[place.document].text
    let claim = claims[place]
    let known = claim.dates.filter { $0.first != nil || $0.impossible != nil }
    var blocks: [Block] = known.map { date in
      .paragraph("date: \(text[date.range]) = \(date.meaning)", indent: 2)
    }
    blocks += claim.quantities.map { quantity in
      .paragraph("quantity: \(text[quantity.range]) (\(quantity.kind.rawValue))", indent: 2)
    }
    let reasons = claim.worthReasons(in: text).prefix(4).map(\.name).joined(separator: ", ")
    if !reasons.isEmpty {
      let score = twoDecimals(claim.worth.score)
      blocks.append(.paragraph("worth checking: \(score) (\(reasons))", indent: 2))
    }
    return blocks
  }

  private func sameClaims(as place: CorpusClaims.Place) -> [Block] {
    guard let group = groups.first(where: { $0.members.contains(place) }) else { return [] }
    let others = handles(of: group.members.filter { $0 != place }).map(\.word)
    let line: DisplayText = "same claim, \(group.id) \(group.standing): "
    let origins = counted(group.origins, "origin")
    return [.paragraph(line + listed(others, separator: " ") + " (\(origins))", indent: 2)]
  }

  /// Where other wordings part from it, and nobody has said what to make of that.
  private func openConflicts(at place: CorpusClaims.Place) -> [Block] {
    guard discrepancies.contains(where: { $0.claims.contains(place) }) else { return [] }
    return conflicts.filter { !$0.standing.isDecided && $0.conflict.claims.contains(place) }.map {
      let line: DisplayText = "conflict \($0.conflict.id), \($0.conflict.kind.rawValue): "
      return .paragraph(line + "\($0.conflict.what)", indent: 2)
    }
  }

  /// Published fact-checks of what seems to be the same claim.
  private func verdictsOfOthers(on handle: ClaimHandle) -> [Block] {
    checked.matches(for: words(of: handle), top: 3).map {
      .paragraph("checked by others: \($0.words)", indent: 2)
    }
  }

  private func decisions(on handle: ClaimHandle, in world: World) -> [Block] {
    var blocks: [Block] = session.corrections(of: handle).map {
      .paragraph("corrected: \($0.words(of: handle))", indent: 2)
    }
    for aspect in Verdict.Aspect.allCases {
      guard let record = session.verdict(of: handle, aspect: aspect) else { continue }
      var line: DisplayText = aspect == .content ? "verdict: " : "that it was said: "
      line += record.verdict.tag.standing.mark(hasSymbols: world.hasSymbols)
      if let rating = record.verdict.rating { line += ", rated \(rating)" }
      line += " by \(record.by) at \(record.at.iso)"
      blocks.append(.paragraph(line, indent: 2))
      if let because = record.verdict.because {
        blocks.append(.paragraph("because: \(because)", indent: 4))
      }
      for review in session.reviews(of: handle, aspect: aspect) {
        let words = SharedWork.reviewed(review.decision).words
        blocks.append(
          .paragraph("review: \(review.by) " + words + " at \(review.at.iso)", indent: 4))
      }
    }
    blocks += session.evidence(of: handle).map { .paragraph($0.evidence.words, indent: 2) }
    if let assigned = session.assignment(of: handle) {
      blocks.append(.paragraph(SharedWork.assigned(assigned.decision).words, indent: 2))
    }
    blocks += session.awaited(on: handle).map {
      .paragraph(SharedWork.awaited($0.decision).words, indent: 2)
    }
    blocks += session.notes(of: handle).map { .paragraph("note: \($0.note.text)", indent: 2) }
    return blocks + published(of: handle)
  }
}

extension DateMention {
  /// "2022-03-14", "2022-03-01 to 2022-03-31 (probably)", or why there is no such date.
  var meaning: DisplayText {
    if let impossible { return "\(impossible, .warning)" }
    guard let first else { return "\(timex)" }
    let days: DisplayText =
      first == last ? "\(first.iso)" : "\(first.iso) \(last.map { "to \($0.iso)" } ?? "or later")"
    return isCertain ? days : days + " (probably)"
  }
}

extension Evidence {
  /// "for: https://example.org (noted 2026-11-22T09:30:00Z)".
  var words: DisplayText {
    var line = place
    if let rank { line += ", \(rank.rawValue)" }
    if let dated { line += ", dated \(dated.iso)" }
    return line
  }

  private var place: DisplayText {
    switch item {
    case .link(let url, let accessed, let archive):
      var line: DisplayText = "\(side.rawValue): \(url)"
      if let accessed { line += " (noted \(accessed.iso))" }
      if let archive { line += ", archived at \(archive)" }
      return line
    case .passage(let document, let anchor):
      return "\(side.rawValue): \(document): “\(anchor.exact)”"
    case .document(let name, _): return "\(side.rawValue): \(name), the whole document"
    case .file(let path, let digest):
      return "\(side.rawValue): \(path) (SHA-256 \(String(digest.hex.prefix(12)))…)"
    case .person(let name): return "\(side.rawValue): \(name)"
    }
  }
}

extension [DisplayText] {
  /// The texts with a separator between them.
  func joined(separator: DisplayText) -> DisplayText {
    var joined = DisplayText()
    for (index, text) in enumerated() {
      if index > 0 { joined += separator }
      joined += text
    }
    return joined
  }
}
