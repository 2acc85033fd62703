import Corpora
import JSONLines
import Text

/// Writes the lines of a merged session, claims by their new handles.
struct MergeWriter {
  private(set) var bytes: [UInt8]
  private var head: Digest
  private let keys: ClaimKeys
  private var handles: [String: ClaimHandle] = [:]
  private var nextClaim = 1
  private var number = 0
  private var step = 0

  init(header: JSONObject, keys: ClaimKeys) {
    (bytes, head) = JournalLine.bytes(of: header, after: nil)
    self.keys = keys
  }

  /// Files of one path were read together, and are again.
  mutating func write(_ merged: MergedLoads) {
    var firsts: [Digest: Int] = [:]
    var path: JSONValue?
    for load in merged.loads {
      let first = firsts[load.text] ?? nextClaim
      if firsts[load.text] == nil {
        firsts[load.text] = first
        nextClaim += load.claims
      }
      for index in 0..<load.claims {
        let key = keys.key(text: load.text, count: load.claims, index: index)
        if handles[key] == nil { handles[key] = ClaimHandle(first + index) }
      }
      var members = load.members.without(["handles"])
      members["firstClaim"] = .integer(first)
      members["claims"] = .integer(load.claims)
      if path == nil || path != members["path"] || load.isPasted { step += 1 }
      path = members["path"]
      add(members)
    }
  }

  mutating func write(_ union: LineUnion) {
    var sides: [String: [Verdict.Aspect: [(number: Int, line: MergedLine)]]] = [:]
    var undone: [(step: Int, event: SessionEvent)] = []
    for line in union.lines {
      if !line.continuesStep { step += 1 }
      for key in line.made where handles[key] == nil { takeHandle(for: key) }
      let handles = names(of: line)
      add(line.members.renaming { handles[$0] ?? $0 })
      if let undoing = line.undoing {
        if line.event.change.isUndoable, undone.last?.step != step {
          undone.append((step, undoing))
        }
        continue
      }
      for aspect in line.leads {
        sides[line.claim, default: [:]][aspect, default: []].append((number, line))
      }
    }
    for (undone, event) in undone {
      step += 1
      add([
        "at": .string(event.at.iso), "by": .text(event.by), "change": .string(StepUndone.word),
        "undoes": .integer(undone),
      ])
    }
    for claim in sides.keys.sorted(by: { handle($0) < handle($1) }) {
      for aspect in Verdict.Aspect.allCases {
        guard let lines = sides[claim]?[aspect], let last = lines.last,
          Set(lines.map(\.line.tag)).count > 1
        else { continue }
        step += 1
        var members: JSONObject = [
          "at": .string(last.line.event.at.iso), "by": .text(last.line.event.by),
          "change": .string(VerdictsDiffer.word),
        ]
        let differ = VerdictsDiffer(
          claim: handle(claim), aspect: aspect, events: lines.map(\.number))
        for member in differ.members.members { members[member.key] = member.value }
        add(members)
      }
    }
  }

  /// The new handles of the claims that a line names; one that no document has gets a new number.
  private mutating func names(of line: MergedLine) -> [String: String] {
    var found: [String] = []
    _ = line.members.renaming { key in
      found.append(key)
      return key
    }
    for key in found where handles[key] == nil { takeHandle(for: key) }
    return Dictionary(found.map { ($0, handle($0).word) }, uniquingKeysWith: { first, _ in first })
  }

  private mutating func takeHandle(for key: String) {
    handles[key] = ClaimHandle(nextClaim)
    nextClaim += 1
  }

  private func handle(_ key: String) -> ClaimHandle { handles[key] ?? ClaimHandle(nextClaim) }

  private mutating func add(_ members: JSONObject) {
    number += 1
    var line: JSONObject = ["n": .integer(number), "step": .integer(max(step, 1))]
    for member in members.members { line[member.key] = member.value }
    let (added, hash) = JournalLine.bytes(of: line, after: head)
    bytes += added
    head = hash
  }
}

extension MergedLine {
  /// What it says of its claim; nil where it takes a verdict back.
  fileprivate var tag: Verdict.Tag? {
    if case .verdict(let verdict) = event.change { verdict.tag } else { nil }
  }
}
