import Sessions
import Text

/// A replay that says, line by line, what would be otherwise today: with these documents, this
/// program.
public struct ReplayAudit {
  /// What became of a line.
  enum Fate: String, CaseIterable {
    case same
    /// The same words at another place, or in a text that changed.
    case moved
    case differs = "would now differ"
    /// It worked then, and is an error now.
    case cannotApply = "cannot apply"
  }

  struct Finding {
    let step: Int
    let line: UntrustedText
    let fate: Fate
    /// What was recorded and what comes of it now; empty where it is the same.
    let words: DisplayText
  }

  private let replay: Replay

  public init(_ replay: Replay) {
    self.replay = replay
  }

  /// What the audit found, and the status of a process that it ends: 1 where anything would differ.
  public func result(width: Int) -> SessionCheck.Result {
    var findings: [Finding] = []
    var steps: [Int: Int] = [:]
    let recorded = replay.recordedChanges
    var standing = 0
    let end = replay.steps(width: width) { step in
      guard step.isRun else {
        standing += 1
        return true
      }
      if let now = step.events.first?.step { steps[step.event.step] = now }
      findings.append(Self.finding(step, recorded[step.event.step] ?? [], steps))
      return true
    }
    let odd = findings.filter { $0.fate != .same }
    var blocks: [Block] = []
    if !odd.isEmpty {
      blocks.append(
        .table(
          Table(
            columns: [
              .init("step", isNumber: true), .init("today"), .init("line", isFlexible: true),
              .init("then, and now", isFlexible: true),
            ],
            rows: odd.map {
              ["\($0.step)", "\($0.fate.rawValue)", "\($0.line)", $0.words]
            })))
    }
    let counts = Fate.allCases.compactMap { fate -> String? in
      let count = findings.count { $0.fate == fate }
      return count > 0 ? "\(count) \(fate.rawValue)" : nil
    }
    blocks.append(
      .line("\(counted(findings.count, "line")): \(counts.joined(separator: ", "))"))
    if standing > 0 {
      blocks.append(.line("\(counted(standing, "line")) of merged sessions stand as recorded"))
    }
    let isOther = odd.contains { $0.fate != .moved }
    return SessionCheck.Result(blocks: blocks + replay.closing(of: end), status: isOther ? 1 : 0)
  }

  private static func finding(
    _ step: ReplayedStep, _ recorded: [SessionChange], _ steps: [Int: Int]
  ) -> Finding {
    func finding(_ fate: Fate, _ words: DisplayText = "") -> Finding {
      Finding(step: step.event.step, line: step.line, fate: fate, words: words)
    }
    if let error = step.answer.error {
      guard step.status == 0 else { return finding(.same) }
      return finding(.cannotApply, ErrorWords(error).message)
    }
    guard step.status == 0 else { return finding(.differs, "failed then, works now") }
    let then = recorded.map { $0.renumbered(steps) }
    let now = step.events.map(\.change).filter { !$0.isLine }
    let worst = zip(then, now).map { $0.likeness(to: $1) }.max() ?? .same
    if then.count == now.count, worst < .different {
      return finding(worst == .same ? .same : .moved)
    }
    let pairs = (0..<max(then.count, now.count)).map { index in
      (
        then.indices.contains(index) ? then[index] : nil,
        now.indices.contains(index) ? now[index] : nil
      )
    }
    let other = pairs.first { old, new in
      guard let old, let new else { return true }
      return old.likeness(to: new) == .different
    }
    if let words = regrouped(other?.0, other?.1) { return finding(.differs, words) }
    let nothing: DisplayText = "nothing"
    let (old, new) = (
      other?.0?.words(in: step.world) ?? nothing, other?.1?.words(in: step.world) ?? nothing
    )
    return finding(.differs, old + " → " + new)
  }

  /// How many say the same then and now, of one verdict on a claim of another group; nil for
  /// anything else.
  private static func regrouped(_ then: SessionChange?, _ now: SessionChange?) -> DisplayText? {
    guard case .verdict(let then)? = then, case .verdict(let now)? = now,
      then.tag == now.tag, then.because == now.because, let group = then.group,
      group != now.group
    else { return nil }
    let (old, new) = (group.each.count, now.group?.each.count ?? 0)
    let others = new == 1 ? "another claim says" : "\(new) other claims say"
    return old == new
      ? "\(now.claim.word): \(others) the same now, but not those of then"
      : "\(now.claim.word): \(others) the same now, then \(old)"
  }
}

extension SessionChange {
  /// The change with the steps it speaks of as they are numbered in the replay.
  fileprivate func renumbered(_ steps: [Int: Int]) -> SessionChange {
    switch self {
    case .undone(let undone):
      .undone(StepUndone(undoes: steps[undone.undoes] ?? undone.undoes))
    case .redone(let redone):
      .redone(StepRedone(redoes: steps[redone.redoes] ?? redone.redoes))
    case .ran, .documentLoaded, .documentPasted, .verdict, .note, .evidence, .untag, .claimAdded,
      .correction, .setting, .groupDecided, .namesDecided, .conflictDecided, .factChecksLoaded,
      .claimsLoaded,
      .verdictsDiffer, .shared, .publishing:
      self
    }
  }
}
