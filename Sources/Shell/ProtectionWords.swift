import Claims
import Corpora
import Export
import Sessions
import Text

/// Where a name is in the corpus that a person wants to protect, and what an alias would not cover.
struct ProtectionWords {
  private let name: UntrustedText
  private var claims: [ClaimHandle] = []
  private var documents: [DocumentHandle] = []
  private var joined: [DocumentHandle] = []
  /// In the order of finding them.
  private let spellings: [UntrustedText]
  private var parts: [(word: UntrustedText, count: Int, documents: [DocumentHandle])] = []

  init(_ name: UntrustedText, at desk: Desk) {
    self.name = name
    let search = NameSearch(name)
    spellings = desk.otherSpellings(of: name, search)
    for (position, document) in desk.corpus.documents.enumerated() {
      guard let handle = desk.register.handle(ofDocumentAt: position) else { continue }
      let sightings = search.sightings(in: document.text)
      if !sightings.whole.isEmpty { documents.append(handle) }
      if !sightings.joined.isEmpty { joined.append(handle) }
      for part in sightings.parts { add(part, in: handle) }
      guard !sightings.whole.isEmpty else { continue }
      for (number, claim) in desk.claims.claims[position].enumerated()
      where sightings.whole.contains(where: { $0.overlaps(claim.range) }) {
        let place = CorpusClaims.Place(document: position, claim: number)
        if let handle = desk.register.handle(of: place) { claims.append(handle) }
      }
    }
  }

  private mutating func add(_ part: NameSightings.Part, in document: DocumentHandle) {
    if let index = parts.firstIndex(where: { $0.word == part.word }) {
      parts[index].count += part.ranges.count
      parts[index].documents.append(document)
    } else {
      parts.append((part.word, part.ranges.count, [document]))
    }
  }

  /// A line on where the name is, and one for each thing that is not taken for it.
  var blocks: [Block] {
    var blocks: [Block] = [.talk(found)]
    for part in parts {
      let times = counted(part.count, "time")
      blocks.append(
        .talk(
          "not withheld: “\(part.word)” alone, \(times), in \(list(part.documents)); protect it too, with the same --as, where it is the same person"
        ))
    }
    for spelling in spellings {
      blocks.append(
        .talk(
          "not withheld: “\(spelling)”, which may be another spelling of it; protect it too where it is"
        ))
    }
    if !joined.isEmpty {
      blocks.append(
        .talk(
          "not withheld: the name inside a longer word or an address, in \(list(joined)); an export that would show it fails, or withholds the address"
        ))
    }
    return blocks
  }

  private var found: DisplayText {
    guard !documents.isEmpty else {
      return "“\(name)” is in no loaded article: other spellings of it are other names"
    }
    guard !claims.isEmpty else { return "found in no claim, in \(list(documents))" }
    let handles = listed(claims.sorted().map(\.word), separator: " ")
    return "found in \(counted(claims.count, "claim")) (\(handles)), in \(list(documents))"
  }

  private func list(_ documents: [DocumentHandle]) -> DisplayText {
    "\(counted(documents.count, "document")) (\(listed(documents.map(\.word), separator: " ")))"
  }
}

extension Desk {
  /// What is proposed as one name with a protected one and is not read as it, by what it is.
  fileprivate func otherSpellings(of name: UntrustedText, _ search: NameSearch) -> [UntrustedText] {
    func isIt(_ spelling: UntrustedText) -> Bool {
      !search.sightings(in: SourceText(spelling.exact)).whole.isEmpty
    }
    let others = nameProposals.compactMap { proposal -> UntrustedText? in
      switch (isIt(proposal.name), isIt(proposal.variant)) {
      case (true, false): proposal.variant
      case (false, true): proposal.name
      case (true, true), (false, false): nil
      }
    }
    return Set(others).sorted { $0.exact < $1.exact }
  }
}
