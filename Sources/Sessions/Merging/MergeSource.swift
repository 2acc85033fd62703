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
    let origin = objects.first?["hash"]
    var known = keys.keys(of: session)
    var seen: [String: Int] = [:]
    var bearers: [String: ClaimHandle] = [:]
    var numbers: [Int: Int] = [:]
    for (event, object) in zip(session.events, objects.dropFirst()) {
      var members = object.without(["n", "step", "hash"])
      switch event.change {
      case .documentLoaded, .documentPasted: loads.append((members, event))
      case .undone, .redone, .verdictsDiffer: continue
      case .ran:
        // Its words stay those of the session it was typed in.
        members["session"] = members["session"] ?? origin
        lines.append(Self.line(event, members, &known, &seen, &bearers))
      case .verdict, .note, .evidence, .untag, .claimAdded, .correction, .setting, .groupDecided,
        .namesDecided, .conflictDecided, .factChecksLoaded, .claimsLoaded, .shared, .publishing:
        numbers[event.number] = lines.count
        lines.append(Self.line(event, members, &known, &seen, &bearers))
      }
    }
    markUndone()
    markLeads(numbers)
  }

  /// A line with keys for handles; the claims it makes get keys from what it says.
  private static func line(
    _ event: SessionEvent, _ members: JSONObject, _ known: inout [ClaimHandle: String],
    _ seen: inout [String: Int], _ bearers: inout [String: ClaimHandle]
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
    let names = made.enumerated().map { index, handle -> String in
      // Two who cut a claim alike have made the same parts; one who did so twice has not.
      guard let name = event.change.passage(of: handle).map({ "made " + $0 }) else {
        return "\(key) \(index)"
      }
      var count = 1
      while let other = bearers[count == 1 ? name : "\(name) \(count)"], other != handle {
        count += 1
      }
      let own = count == 1 ? name : "\(name) \(count)"
      bearers[own] = handle
      return own
    }
    for (handle, name) in zip(made, names) { known[handle] = name }
    return MergedLine(
      identity: identity,
      members: members.renaming { word in
        ClaimHandle(word).map { known[$0] ?? "lost \(word)" } ?? word
      }, made: names, event: event)
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
        .factChecksLoaded, .claimsLoaded, .shared, .publishing:
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
      .claimsLoaded,
      .verdictsDiffer, .shared, .publishing:
      []
    }
  }
}

extension SessionChange {
  /// Where a claim that a correction made stands; nil for any other.
  fileprivate func passage(of claim: ClaimHandle) -> String? {
    let made: [AnchoredClaim] =
      switch self {
      case .correction(.split(let split)): split.parts
      case .correction(.joined(let joined)): [joined.whole]
      case .ran, .documentLoaded, .documentPasted, .verdict, .note, .evidence, .untag,
        .claimAdded, .correction, .undone, .redone, .setting, .groupDecided, .namesDecided,
        .conflictDecided, .factChecksLoaded, .claimsLoaded, .verdictsDiffer, .shared, .publishing:
        []
      }
    return made.first { $0.claim == claim }.map { ClaimKeys.passage($0.anchor) }
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
