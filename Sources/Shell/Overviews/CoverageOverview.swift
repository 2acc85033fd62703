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
    let silent: [Silence]
  }

  /// A document that might have been expected to have a group's claim.
  struct Silence {
    let document: Int
    /// The other groups that it shares with one that has the claim: why it is expected to.
    let shared: [String]
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

  /// A document is expected to report what another does with which it shares so many other groups.
  private static let story = 2

  private static func gaps(_ groups: [ClaimGroup]) -> [Gap] {
    let reported = groups.map { Set($0.members.map(\.document)).sorted() }
    var told: [Int: [Int]] = [:]
    for (number, documents) in reported.enumerated() where documents.count > 1 {
      for document in documents { told[document, default: []].append(number) }
    }
    return groups.indices.compactMap { number in
      guard reported[number].count > 1 else { return nil }
      let known = Set(reported[number])
      var shared: [Int: Set<Int>] = [:]
      for reporter in known {
        var own: [Int: Set<Int>] = [:]
        for other in told[reporter] ?? [] where other != number {
          for document in reported[other] where !known.contains(document) {
            own[document, default: []].insert(other)
          }
        }
        for (document, groups) in own where groups.count >= story {
          shared[document, default: []].formUnion(groups)
        }
      }
      let silent = shared.keys.sorted().map { document in
        Silence(
          document: document, shared: (shared[document] ?? []).sorted().map { groups[$0].id })
      }
      return silent.isEmpty
        ? nil : Gap(group: groups[number], reported: reported[number], silent: silent)
    }
  }
}
