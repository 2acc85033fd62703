import Sessions
import Testing
import Text

@Suite struct DecisionTests {
  private func handles(_ session: Session) -> [[ClaimHandle]] {
    session.groupDecisions.map { $0.decision.claims.map(\.claim) }
  }

  @Test func decisionsCountInOrderUntilTheyAreUndone() {
    let steps: [[SessionChange]] = [
      [Samples.rejected([1], from: [2])], [Samples.rejected([3], from: [2])],
      [.undone(StepUndone(undoes: 1))],
    ]
    let undone = session(steps)
    #expect(handles(undone) == [[Samples.claim(3)]])
    #expect(undone.redoable == 1)
    let redone = session(steps + [[.redone(StepRedone(redoes: 1))]])
    #expect(handles(redone) == [[Samples.claim(1)], [Samples.claim(3)]])
  }

  @Test func aGroupDecisionIsInTheHistoryOfEachOfItsClaims() {
    let session = session([[Samples.rejected([1], from: [2, 3])]])
    #expect((1...3).map { session.history(of: Samples.claim($0)).count } == [1, 1, 1])
    #expect(session.verdicts.isEmpty)
  }

  @Test func theClaimsOfAVerdictAndOfAGroupAreAnchoredOnce() {
    let session = session([
      [Samples.verdict(2, .denied)], [Samples.rejected([1], from: [2])],
      [Samples.rejected([1], from: [3])],
    ])
    #expect(session.anchoredClaims.map(\.claim.number) == [2, 1, 3])
  }

  @Test func aConflictKeepsWhoSetItAsideAndWhy() throws {
    let session = session([[Samples.conflict(.dismissed, [1], because: UntrustedText("a slip"))]])
    let record = try #require(session.conflictDecisions.first)
    #expect(record.by == Samples.by)
    #expect(record.decision.because?.exact == "a slip")
  }

  @Test func aLaterReadingOfAFileOfFactChecksTakesTheFormersPlace() {
    func loaded(_ file: String, _ count: Int) -> SessionChange {
      .factChecksLoaded(
        FactChecksLoaded(
          file: UntrustedText(file), path: nil, fileDigest: Samples.digest, count: count))
    }
    let session = session([[loaded("a", 1)], [loaded("b", 2)], [loaded("a", 3)]])
    #expect(session.factChecks.map(\.count) == [2, 3])
    #expect(session.undoable == nil)
  }
}
