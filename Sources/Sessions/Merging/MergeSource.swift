import Corpora
import JSONLines
import Text

/// One of the sessions that are merged: its loads and its decisions, by what they are in any session.
struct MergeSource {
  /// The header's line without its hash.
  let header: JSONObject
  let session: Session
  /// In order.
  private(set) var lines: [MergedLine] = []
  /// The lines of documents, without number, step and hash.
  private(set) var loads: [(members: JSONObject, event: SessionEvent)] = []

  init(_ journal: Journal, keys: ClaimKeys) {
    session = journal.session
    let objects = journal.bytes.split(separator: UInt8(ascii: "\n")).compactMap { line in
      (try? JSONValue(parsing: Array(line)))?.object
    }
    header = (objects.first ?? [:]).without(["hash"])
    var known = keys.keys(of: session)
    var seen: [String: Int] = [:]
    var numbers: [Int: Int] = [:]
    for (event, object) in zip(session.events, objects.dropFirst()) {
      let members = object.without(["n", "step", "hash"])
      switch event.change {
      case .documentLoaded, .documentPasted: loads.append((members, event))
      case .ran, .undone, .redone, .verdictsDiffer: continue
      case .verdict, .note, .evidence, .untag, .claimAdded, .correction, .setting, .groupDecided,
        .namesDecided, .conflictDecided, .factChecksLoaded, .shared:
        numbers[event.number] = lines.count
        lines.append(Self.line(event, members, &known, &seen))
      }
    }
    markUndone()
    markLeads(numbers)
  }

  /// A line with keys for handles; the claims it makes get keys from what it says.
  private static func line(
    _ event: SessionEvent, _ members: JSONObject, _ known: inout [ClaimHandle: String],
    _ seen: inout [String: Int]
  ) -> MergedLine {
    let made = event.change.madeClaims
    let bare = members.renaming { word in
      guard let handle = ClaimHandle(word) else { return word }
      if let index = made.firstIndex(of: handle) { return "new \(index)" }
      return known[handle] ?? "lost \(word)"
    }
    var identity = JSONValue.object(bare).line
    seen[identity, default: 0] += 1
    if let count = seen[identity], count > 1 { identity += " \(count)" }
    let key = Digest(of: Array(identity.utf8)).hex
    for (index, handle) in made.enumerated() { known[handle] = "\(key) \(index)" }
    return MergedLine(
      identity: identity,
      members: members.renaming { word in
        ClaimHandle(word).map { known[$0] ?? "lost \(word)" } ?? word
      }, made: made.indices.map { "\(key) \($0)" }, event: event)
  }

  private mutating func markUndone() {
    var undoing: [Int: SessionEvent] = [:]
    for event in session.events {
      if case .undone(let undone) = event.change { undoing[undone.undoes] = event }
    }
    for index in lines.indices where !session.counts(step: lines[index].event.step) {
      lines[index].undoing = undoing[lines[index].event.step]
    }
  }

  /// Finds the latest words on each claim: one, or all those that were found to differ.
  private mutating func markLeads(_ numbers: [Int: Int]) {
    var latest: [String: [Verdict.Aspect: [Int]]] = [:]
    for event in session.events where session.counts(step: event.step) {
      switch event.change {
      case .verdict(let verdict):
        guard let index = numbers[event.number] else { continue }
        lines[index].decides = [verdict.aspect]
        latest[lines[index].claim, default: [:]][verdict.aspect] = [index]
      case .untag:
        guard let index = numbers[event.number] else { continue }
        lines[index].decides = Set(Verdict.Aspect.allCases)
        for aspect in Verdict.Aspect.allCases {
          latest[lines[index].claim, default: [:]][aspect] = [index]
        }
      case .verdictsDiffer(let differ):
        let sides = differ.events.compactMap { numbers[$0] }
        guard let first = sides.first else { continue }
        latest[lines[first].claim, default: [:]][differ.aspect] = sides
      case .ran, .documentLoaded, .documentPasted, .note, .evidence, .claimAdded, .correction,
        .undone, .redone, .setting, .groupDecided, .namesDecided, .conflictDecided,
        .factChecksLoaded, .shared:
        continue
      }
    }
    for aspects in latest.values {
      for (aspect, indices) in aspects {
        for index in indices { lines[index].leads.insert(aspect) }
      }
    }
  }
}

extension SessionChange {
  /// The claims that the change made.
  fileprivate var madeClaims: [ClaimHandle] {
    switch self {
    case .claimAdded(let added): [added.claim]
    case .correction(let correction): correction.made
    case .ran, .documentLoaded, .documentPasted, .verdict, .note, .evidence, .untag, .undone,
      .redone, .setting, .groupDecided, .namesDecided, .conflictDecided, .factChecksLoaded,
      .verdictsDiffer, .shared:
      []
    }
  }
}

extension JSONObject {
  /// The object without some of its members.
  func without(_ keys: [String]) -> JSONObject {
    var object = self
    for key in keys { object[key] = nil }
    return object
  }
}
