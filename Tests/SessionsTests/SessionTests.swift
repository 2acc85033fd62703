import Corpora
import Sessions
import Testing
import Text

@Suite struct SessionTests {
  private func tags(_ session: Session) -> [String] {
    session.verdicts.map { "\($0.verdict.claim.word) \($0.verdict.aspect) \($0.verdict.tag)" }
  }

  @Test func theLatestVerdictCounts() {
    let session = session([
      [Samples.verdict(2, .denied)], [Samples.verdict(1, .confirmed)],
      [Samples.verdict(2, .confirmed), Samples.verdict(2, .denied, aspect: .saying)],
    ])
    #expect(tags(session) == ["c1 content confirmed", "c2 content confirmed", "c2 saying denied"])
    #expect(session.counts.confirmed == 2)
    #expect(session.counts.denied == 0)
    #expect(session.counts.saying == 1)
    #expect(session.verdict(of: ClaimHandle(2))?.step == 3)
    #expect(session.verdict(of: ClaimHandle(2))?.number == 3)
    #expect(session.verdict(of: ClaimHandle(3)) == nil)
  }

  @Test func untaggingOpensAClaimAndKeepsItsEvidence() {
    let session = session([
      [Samples.verdict(1, .denied, evidence: Samples.evidence)],
      [Samples.verdict(1, .denied, aspect: .saying)],
      [.evidence(EvidenceAdded(claim: ClaimHandle(1), evidence: Samples.evidence[0]))],
      [.untag(Untag(claim: ClaimHandle(1), because: nil))],
    ])
    #expect(session.verdicts.isEmpty)
    #expect(session.counts == VerdictCounts())
    #expect(session.evidence(of: ClaimHandle(1)).map(\.evidence) == Samples.evidence)
  }

  @Test func undoTakesAWholeStepBack() {
    let steps: [[SessionChange]] = [
      [Samples.verdict(1, .confirmed)],
      [Samples.verdict(1, .denied), Samples.verdict(2, .denied), .note(note(1))],
      [.undone(StepUndone(undoes: 2))],
    ]
    let undone = session(steps)
    #expect(tags(undone) == ["c1 content confirmed"])
    #expect(undone.notes(of: ClaimHandle(1)).isEmpty)
    #expect(undone.undoable == 1)
    #expect(undone.redoable == 2)
    #expect(!undone.counts(step: 2))
    let redone = session(steps + [[.redone(StepRedone(redoes: 2))]])
    #expect(tags(redone) == ["c1 content denied", "c2 content denied"])
    #expect(redone.undoable == 2)
    #expect(redone.redoable == nil)
  }

  @Test func aNewDecisionEndsRedo() {
    let session = session([
      [Samples.verdict(1, .confirmed)], [.undone(StepUndone(undoes: 1))],
      [Samples.verdict(2, .denied)],
    ])
    #expect(session.redoable == nil)
    #expect(session.undoable == 3)
    #expect(tags(session) == ["c2 content denied"])
  }

  @Test func loadsLinesAndSettingsAreNotUndone() {
    let session = session([
      [.ran(LineRan(line: UntrustedText("load"), status: 0))],
      [Samples.loaded("a.txt", text: "one", first: 1, claims: 2)],
      [.setting(SettingChanged(name: "scale", value: UntrustedText("x")))],
    ])
    #expect(session.undoable == nil)
  }

  @Test(arguments: [0, 1, 2, 9, Int.max]) func undoingWhatDoesNotCountChangesNothing(step: Int) {
    let before = session([[Samples.verdict(1, .confirmed)], [.ran(line)]])
    let after = session([
      [Samples.verdict(1, .confirmed)], [.ran(line)],
      step == 1
        ? [.redone(StepRedone(redoes: 1))]
        : [.undone(StepUndone(undoes: step)), .redone(StepRedone(redoes: step))],
    ])
    #expect(Visible(before) == Visible(after))
  }

  @Test func historyHasEveryEventThatTouchesAClaim() {
    let session = session([
      [Samples.verdict(1, .confirmed)], [Samples.verdict(2, .denied)], [.note(note(1))],
      [.undone(StepUndone(undoes: 1))], [.undone(StepUndone(undoes: 2))],
    ])
    #expect(session.history(of: ClaimHandle(1)).map(\.number) == [1, 3, 4])
    #expect(session.history(of: ClaimHandle(2)).map(\.number) == [2, 5])
  }

  @Test func numbersOfUndoneClaimsAreNotGivenAgain() {
    let session = session([
      [Samples.loaded("a.txt", text: "one", first: 1, claims: 3)],
      [
        .claimAdded(
          ClaimAdded(
            claim: ClaimHandle(4), text: UntrustedText("x"), by: nil, where: nil, anchor: nil))
      ],
      [.undone(StepUndone(undoes: 2))],
    ])
    #expect(session.addedClaims.isEmpty)
    #expect(session.nextClaimNumber == 5)
    #expect(session.nextStep == 4)
  }

  @Test func theLatestSettingOfANameCounts() {
    let session = session([
      [.setting(SettingChanged(name: "b", value: UntrustedText("1")))],
      [.setting(SettingChanged(name: "a", value: UntrustedText("2")))],
      [.setting(SettingChanged(name: "b", value: UntrustedText("3")))],
    ])
    #expect(session.settings.map(\.name) == ["a", "b"])
    #expect(session.setting("b") == UntrustedText("3"))
    #expect(session.setting("c") == nil)
  }

  private let line = LineRan(line: UntrustedText("x"), status: 0)

  private func note(_ claim: Int) -> Note {
    Note(claim: ClaimHandle(claim), text: UntrustedText("note"))
  }
}
