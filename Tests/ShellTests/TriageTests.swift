import Sessions
import Testing

@testable import Shell

/// Going through open claims one by one; here each key is a line, as on a pipe.
struct TriageTests {
  private func started(_ line: String = "next") -> Bench {
    let bench = Bench()
    bench.run("load articles")
    bench.run(line)
    return bench
  }

  private func claim(_ bench: Bench) -> String? { bench.interpreter?.triage?.claim?.word }

  private func verdicts(_ bench: Bench) -> [String] {
    bench.desk.session.verdicts.map { "\($0.verdict.claim.word) \($0.verdict.tag.rawValue)" }
  }

  @Test func theMostCheckWorthyClaimComesFirst() throws {
    let bench = started()
    let claims = try #require(bench.interpreter?.triage?.claims)
    let worth = claims.map { bench.desk.worth(of: $0) ?? 0 }
    #expect(worth == worth.sorted(by: >))
    #expect(claims.sorted() == bench.desk.register.handles)
  }

  @Test(arguments: [("c", "confirmed"), ("d", "denied"), ("u", "unverified")])
  func aLetterTagsTheClaimAndGoesOn(letter: String, tag: String) throws {
    let bench = started()
    let claims = try #require(bench.interpreter?.triage?.claims)
    let said = bench.say(letter)
    #expect(verdicts(bench) == ["\(claims[0].word) \(tag)"])
    #expect(claim(bench) == claims[1].word)
    #expect(said.contains { $0.contains(bench.desk.words(of: claims[1]).prefix(20)) }, "\(said)")
  }

  @Test func wordsAfterALetterGoWithIt() throws {
    let bench = started()
    bench.run("c --because \"two outlets\"")
    #expect(bench.desk.session.verdicts.first?.verdict.because?.exact == "two outlets")
  }

  @Test func aNoteStaysAtTheClaim() throws {
    let bench = started()
    let first = try #require(bench.interpreter?.triage?.claim)
    bench.run("n don't forget: ask the mayor")
    #expect(
      bench.desk.session.notes(of: first).map(\.note.text.exact) == [
        "don't forget: ask the mayor"
      ])
    #expect(claim(bench) == first.word)
  }

  @Test func skipAndBackDecideNothing() throws {
    let bench = started()
    let claims = try #require(bench.interpreter?.triage?.claims)
    bench.run("s")
    #expect(claim(bench) == claims[1].word)
    #expect(bench.desk.standing(of: claims[0]) == .open)
    bench.run("b")
    bench.run("b")
    #expect(claim(bench) == claims[0].word)
    #expect(verdicts(bench).isEmpty)
  }

  @Test func whatFailsGoesNowhere() throws {
    let bench = started()
    let first = claim(bench)
    #expect(bench.run("c --nonsense").error != nil)
    #expect(claim(bench) == first)
    #expect(verdicts(bench).isEmpty)
  }

  @Test func anyCommandRunsAndChangesNoPlace() throws {
    let bench = started()
    let first = claim(bench)
    #expect(bench.say("status").contains { $0.contains("OPEN") })
    #expect(claim(bench) == first)
  }

  @Test(arguments: [
    ("x", "x is no key here: c confirm, d deny"), ("n", "n wants words: n TEXT"),
    ("e", "e wants words: e for:https://example.org"), ("?", "  c  confirm it"),
  ])
  func aLetterThatSaysTooLittleBringsTheKeys(line: String, answer: String) {
    let bench = started()
    #expect(bench.say(line).contains { $0.hasPrefix(answer) })
    #expect(bench.interpreter?.triage != nil)
  }

  @Test func whatIsUndoneIsNotDecided() throws {
    let bench = started()
    func progress() throws -> String {
      let triage = try #require(bench.interpreter?.triage)
      return triage.progress(
        at: Timestamp(seconds: 600), judged: bench.desk.session.counts.tagged)
    }
    bench.run("c")
    bench.run("d")
    #expect(try progress().contains(", 2 decided, "))
    bench.run("undo")
    #expect(try progress().contains(", 1 decided, "))
    bench.run("undo")
    #expect(try !progress().contains("decided"))
  }

  @Test func whatWasSkippedComesLastTheNextTime() throws {
    let bench = started()
    let claims = try #require(bench.interpreter?.triage?.claims)
    bench.run("s")
    bench.run("d")
    bench.run("q")
    bench.run("next")
    let left = try #require(bench.interpreter?.triage?.claims)
    #expect(left == Array(claims[2...]) + [claims[0]])
  }

  @Test func leavingKeepsWhatWasDecidedAndTheNextGoesOn() throws {
    let bench = started()
    let claims = try #require(bench.interpreter?.triage?.claims)
    bench.run("d")
    bench.run("q")
    #expect(bench.interpreter?.triage == nil)
    #expect(bench.run("q").error != nil)
    bench.run("next")
    #expect(bench.interpreter?.triage?.claims == Array(claims.dropFirst()))
  }

  @Test func theLastClaimEndsIt() throws {
    let bench = started("next worth:>0")
    let claims = try #require(bench.interpreter?.triage?.claims)
    for _ in claims { bench.run("s") }
    #expect(bench.interpreter?.triage == nil)
    #expect(bench.say("next speaker:nobody").first == "No open claim is left here.")
  }

  @Test func whatWasTypedAsALetterIsKeptAsItsCommand() throws {
    let bench = started()
    let first = try #require(claim(bench))
    bench.run("c")
    let lines = bench.desk.session.events.compactMap { event -> String? in
      if case .ran(let ran) = event.change { ran.line.exact } else { nil }
    }
    #expect(lines == ["load articles", "next", "confirm \(first)"])
  }
}
