import Sessions
import TestSupport
import Testing
import Text

@Suite struct UndoLawTests {
  private static let path = UntrustedText("s.journal")

  /// A journal of decisions, undos and redos at random, as the commands would write them.
  private func journal(seed: UInt64) -> Journal {
    var random = SeededGenerator(seed: seed)
    var journal = Journal(header: Samples.header)
    for _ in 0..<Int.random(in: 1...25, using: &random) {
      append(to: &journal, using: &random)
    }
    return journal
  }

  private func append(to journal: inout Journal, using random: inout SeededGenerator) {
    let claim = Int.random(in: 1...4, using: &random)
    let changes: [SessionChange]
    switch Int.random(in: 0..<15, using: &random) {
    case 0, 1: changes = journal.session.undoable.map { [.undone(StepUndone(undoes: $0))] } ?? []
    case 2: changes = journal.session.redoable.map { [.redone(StepRedone(redoes: $0))] } ?? []
    case 3: changes = [.note(Note(claim: ClaimHandle(claim), text: UntrustedText("\(claim)")))]
    case 4: changes = [.untag(Untag(claim: ClaimHandle(claim), because: nil))]
    case 10:
      let made = journal.session.nextClaimNumber
      changes = [
        .correction(
          .split(
            ClaimSplit(
              whole: Samples.spot(claim), parts: [Samples.spot(made), Samples.spot(made + 1)])))
      ]
    case 11:
      changes = [
        .correction(
          .dropped(ClaimDropped(claim: ClaimHandle(claim), anchor: nil, because: nil)))
      ]
    case 5: changes = [.ran(LineRan(line: UntrustedText("claims"), status: 0))]
    case 6:
      changes = Samples.evidence.prefix(2).map {
        .evidence(EvidenceAdded(claim: ClaimHandle(claim), evidence: $0))
      }
    case 7: changes = [Samples.rejected([claim], from: [claim + 1])]
    case 8:
      let names = [UntrustedText("\(claim)"), UntrustedText("b")]
      changes = [.namesDecided(NamesDecided(decision: .same, names: names))]
    case 9: changes = [Samples.conflict(.dismissed, [claim], because: Samples.hostile)]
    default:
      let tag = Verdict.Tag.allCases.randomElement(using: &random) ?? .confirmed
      let aspect = Verdict.Aspect.allCases.randomElement(using: &random) ?? .content
      changes = [Samples.verdict(claim, tag, aspect: aspect), Samples.verdict(claim + 1, tag)]
    }
    journal.append(changes, at: Samples.at, by: Samples.by)
  }

  @Test(arguments: LongRun.seeds(300)) func undoingAndRedoingAllIsIdentity(seed: Int) throws {
    var journal = journal(seed: UInt64(seed))
    while let step = journal.session.redoable {
      journal.append([.redone(StepRedone(redoes: step))], at: Samples.at, by: Samples.by)
    }
    let before = Visible(journal.session)
    var undone = 0
    while let step = journal.session.undoable {
      journal.append([.undone(StepUndone(undoes: step))], at: Samples.at, by: Samples.by)
      undone += 1
    }
    #expect(journal.session.verdicts.isEmpty)
    #expect(journal.session.counts == VerdictCounts())
    #expect(journal.session.groupDecisions.isEmpty)
    journal = try Journal(parsing: journal.bytes, path: Self.path)
    for _ in 0..<undone {
      let step = try #require(journal.session.redoable)
      journal.append([.redone(StepRedone(redoes: step))], at: Samples.at, by: Samples.by)
    }
    #expect(Visible(journal.session) == before)
    #expect(Visible(try Journal(parsing: journal.bytes, path: Self.path).session) == before)
  }

  @Test(arguments: 0..<100) func foldingInPiecesIsFoldingAll(seed: Int) {
    let whole = journal(seed: UInt64(1000 + seed)).session
    for cut in whole.events.indices {
      let first = Session(header: whole.header, events: Array(whole.events[..<cut]))
      #expect(Visible(first.adding(Array(whole.events[cut...]))) == Visible(whole))
    }
  }
}
