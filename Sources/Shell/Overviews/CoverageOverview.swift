import Claims
import Matching
import Sessions
import Text

/// What of the corpus has not been looked at or judged, and who did not report what others did.
struct CoverageOverview {
  struct Row {
    let document: Int
    /// Whether `read` has shown it.
    let isRead: Bool
    let claims: Int
    let tagged: Int
    /// Open claims that are worth checking.
    let worthy: Int
  }

  /// A group of claims, and documents that tell the same story without it.
  struct Gap {
    let group: ClaimGroup
    let reported: [Int]
    let silent: [Int]
  }

  let rows: [Row]
  /// What most have reported first, then by the first claim.
  let gaps: [Gap]

  /// From here a claim is worth checking.
  static let worth = 0.5

  init(_ desk: Desk) {
    let read = Self.readDocuments(of: desk)
    rows = desk.corpus.documents.indices.map { document in
      var (tagged, worthy) = (0, 0)
      for (index, claim) in desk.claims.claims[document].enumerated() {
        let place = CorpusClaims.Place(document: document, claim: index)
        if let handle = desk.register.handle(of: place), desk.standing(of: handle) != .open {
          tagged += 1
        } else if claim.worth.score >= Self.worth {
          worthy += 1
        }
      }
      return Row(
        document: document, isRead: read.contains(document),
        claims: desk.claims.claims[document].count, tagged: tagged, worthy: worthy)
    }
    gaps = Self.gaps(desk.groups).sorted { a, b in
      a.reported.count != b.reported.count
        ? a.reported.count > b.reported.count : a.group.members[0] < b.group.members[0]
    }
  }

  /// The documents that a line `read d3` has shown.
  private static func readDocuments(of desk: Desk) -> Set<Int> {
    var read: Set<Int> = []
    for event in desk.session.events {
      guard case .ran(let ran) = event.change, ran.status == 0,
        ran.line.exact.hasPrefix("read"), let words = try? Word.split(ran.line.exact),
        words.first?.text == "read"
      else { continue }
      for word in words.dropFirst() {
        let handle = DocumentHandle(word.text)
        handle.flatMap { desk.register.position(of: $0) }.map { _ = read.insert($0) }
      }
    }
    return read
  }

  /// Documents tell one story where some group has claims of both.
  private static func gaps(_ groups: [ClaimGroup]) -> [Gap] {
    var shared: [Int: Set<Int>] = [:]
    let reported = groups.map { Set($0.members.map(\.document)).sorted() }
    for documents in reported {
      for document in documents { shared[document, default: []].formUnion(documents) }
    }
    return zip(groups, reported).compactMap { group, reported in
      guard reported.count > 1 else { return nil }
      let story = reported.reduce(into: Set<Int>()) { $0.formUnion(shared[$1] ?? []) }
      let silent = story.subtracting(reported).sorted()
      return silent.isEmpty ? nil : Gap(group: group, reported: reported, silent: silent)
    }
  }
}
