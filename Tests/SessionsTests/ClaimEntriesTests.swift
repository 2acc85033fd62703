import Claims
import TestSupport
import Testing

@testable import Sessions

/// Runs of handles and lists of them say the same as one table with a row for every claim.
struct ClaimEntriesTests {
  /// The table.
  private struct Table {
    var meanings: [ClaimHandle: CorpusClaims.Place] = [:]
    var handles: [[ClaimHandle?]]

    init(_ numberings: [ClaimNumbering?], room: Int) {
      handles = numberings.map { _ in Array(repeating: nil, count: room) }
      for (document, numbering) in numberings.enumerated() {
        replace(document, with: numbering?.handles ?? [])
      }
    }

    mutating func enter(_ handle: ClaimHandle, at place: CorpusClaims.Place) {
      meanings[handle] = place
      handles[place.document][place.claim] = handle
    }

    mutating func leave(_ handle: ClaimHandle) {
      if let place = meanings[handle] { handles[place.document][place.claim] = nil }
      meanings[handle] = nil
    }

    mutating func replace(_ document: Int, with new: [ClaimHandle?]) {
      for case let former? in handles[document] { meanings[former] = nil }
      for claim in handles[document].indices {
        handles[document][claim] = claim < new.count ? new[claim] : nil
        guard let handle = handles[document][claim] else { continue }
        meanings[handle] = CorpusClaims.Place(document: document, claim: claim)
      }
    }
  }

  private static let room = 6

  private func expect(_ entries: ClaimEntries, toBe table: Table, _ when: String) {
    for number in 0...40 {
      let handle = ClaimHandle(number)
      let meant: CorpusClaims.Place? =
        if case .extracted(let place)? = entries[handle] { place } else { nil }
      #expect(meant == table.meanings[handle], "\(handle.word) \(when)")
    }
    for document in table.handles.indices {
      for claim in 0..<Self.room {
        let place = CorpusClaims.Place(document: document, claim: claim)
        #expect(entries.handle(of: place) == table.handles[document][claim], "\(place) \(when)")
      }
    }
    #expect(entries.handles == table.meanings.keys.sorted(), "\(when)")
  }

  @Test(arguments: 0..<30) func theyAreLikeATable(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    var first = 1
    var numberings: [ClaimNumbering?] = []
    for _ in 0..<6 {
      let count = Int.random(in: 0...5, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: numberings.append(nil)
      case 1:
        let listed = (first..<first + count).shuffled(using: &random).map { ClaimHandle($0) }
        numberings.append(ClaimNumbering(first: first, count: count, listed: listed))
      case _: numberings.append(ClaimNumbering(first: first, count: count))
      }
      first += count
    }
    numberings.shuffle(using: &random)
    var entries = ClaimEntries(numberings)
    var table = Table(numberings, room: Self.room)
    expect(entries, toBe: table, "at first")
    for step in 0..<12 {
      let handle = ClaimHandle(Int.random(in: 1...38, using: &random))
      let place = CorpusClaims.Place(
        document: Int.random(in: 0..<6, using: &random),
        claim: Int.random(in: 0..<Self.room, using: &random))
      switch Int.random(in: 0..<3, using: &random) {
      case 0:
        entries.leave(handle)
        table.leave(handle)
      case 1:
        // As the register does: neither is anything else's.
        for taken in [handle, table.handles[place.document][place.claim]].compactMap(\.self) {
          entries.leave(taken)
          table.leave(taken)
        }
        entries.enter(handle, at: place)
        table.enter(handle, at: place)
      case _:
        let kept = table.handles[place.document].reversed().map { $0 }
        entries.replace(place.document, with: kept)
        table.replace(place.document, with: kept)
      }
      expect(entries, toBe: table, "after step \(step)")
    }
  }

  @Test func handlesThatAFileGivesTwiceMeanOneClaim() throws {
    let entries = ClaimEntries([
      ClaimNumbering(first: 1, count: 3), ClaimNumbering(first: 2, count: 3), nil,
      ClaimNumbering(first: 9, count: 2),
    ])
    #expect(entries.handles.map(\.number) == [1, 2, 3, 4, 9, 10])
    for handle in entries.handles {
      guard case .extracted(let place)? = entries[handle] else {
        Issue.record("\(handle.word) means nothing")
        continue
      }
      #expect(entries.handle(of: place) == handle)
    }
  }
}
