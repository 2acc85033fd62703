import Sessions
import Testing
import Text

@Suite struct VerdictChangeTests {
  private let past = session([
    [Samples.verdict(1, .denied), Samples.verdict(2, .denied)], [Samples.verdict(1, .denied)],
    [Samples.verdict(1, .confirmed)], [.undone(StepUndone(undoes: 3))],
    [.note(Note(claim: ClaimHandle(1), text: UntrustedText("x")))],
    [.redone(StepRedone(redoes: 3))], [.untag(Untag(claim: ClaimHandle(1), because: nil))],
  ])

  @Test func everyChangeHasItsOldAndItsNewValue() {
    let changes = past.verdictChanges(of: ClaimHandle(1)).map { change in
      let (old, new) = (change.old?.tag.rawValue ?? "open", change.new?.tag.rawValue ?? "open")
      return "\(change.event.step) \(old) \(new)"
    }
    #expect(
      changes == [
        "1 open denied", "3 denied confirmed", "4 confirmed denied", "6 denied confirmed",
        "7 confirmed open",
      ])
    #expect(past.verdictChanges(of: ClaimHandle(3)).isEmpty)
  }

  @Test(arguments: [
    (0, "open"), (1, "denied"), (3, "confirmed"), (4, "denied"), (6, "confirmed"), (7, "open"),
    (99, "open"),
  ]) func aSessionIsSeenAsItWasAfterAStep(step: Int, expected: String) {
    let verdict = past.asOf(step: step).verdict(of: ClaimHandle(1))?.verdict
    #expect((verdict?.tag.rawValue ?? "open") == expected)
  }

  @Test func aSessionIsSeenAsItWasAtAMoment() {
    #expect(past.asOf(Samples.at).events.count == past.events.count)
    #expect(past.asOf(Timestamp(seconds: Samples.at.seconds - 1)).events.isEmpty)
  }
}
