import Corpora
import JSONLines
import Sessions
import TestSupport
import Testing
import Text

/// Two checkers' sessions joined: nothing is lost, and the order of the two does not matter.
@Suite struct SessionMergeTests {
  private static let path = UntrustedText("c.ndjson")

  private func journal(_ by: String, _ steps: [[SessionChange]], from base: Journal? = nil)
    -> Journal
  {
    var journal = base ?? Journal(header: Samples.header)
    for changes in steps {
      let at = Timestamp(seconds: Samples.at.seconds + 60 * journal.session.events.count)
      journal.append(changes, at: at, by: UntrustedText(by))
    }
    return journal
  }

  private let load = Samples.loaded("a.txt", text: "one", first: 1, claims: 4)

  private func anchored(_ number: Int, start: Int? = nil) -> AnchoredClaim {
    let start = start ?? number * 10
    return AnchoredClaim(
      claim: ClaimHandle(number),
      anchor: Anchor(
        textDigest: Samples.digest, start: start, end: start + 5, exact: UntrustedText("words"),
        prefix: UntrustedText(""), suffix: UntrustedText("")))
  }

  private func verdict(_ number: Int, _ tag: Verdict.Tag, start: Int? = nil) -> SessionChange {
    .verdict(
      Verdict(
        claim: ClaimHandle(number), anchor: anchored(number, start: start).anchor,
        aspect: .content, tag: tag, rating: nil, because: UntrustedText("b"), evidence: []))
  }

  private func merged(_ journals: Journal...) throws -> Journal {
    try SessionMerge(journals, path: Self.path).journal
  }

  private func tags(_ journal: Journal) -> [String] {
    journal.session.verdicts.map {
      "\($0.verdict.claim.word) \($0.verdict.tag.rawValue) \($0.by.exact)"
    }
  }

  @Test func eachKeepsWhatOnlyOneOfThemSaid() throws {
    let a = journal("ana", [[load], [verdict(1, .confirmed)]])
    let b = journal("ben", [[load], [verdict(2, .denied)]])
    let both = try merged(a, b)
    #expect(tags(both) == ["c1 confirmed ana", "c2 denied ben"])
    #expect(both.session.documents.count == 1)
    #expect(both.session.differences.isEmpty)
  }

  @Test func whatReadersAreToldIsKeptOnce() throws {
    let text = UntrustedText("The plant closed.")
    let base = journal("ana", [[load], [verdict(1, .confirmed)]])
    let told: [SessionChange] = [
      .publishing(.context(ContextGiven(claim: ClaimHandle(1), part: .restatement, text: text))),
      .publishing(.context(ContextGiven(claim: nil, part: .method, text: text))),
      .publishing(.protected(NameProtected(name: text, alias: UntrustedText("x")))),
      .publishing(.published(ReportPublished(claims: [ClaimHandle(1)], where: nil))),
    ]
    let a = journal("ana", [told], from: base)
    let both = try merged(a, journal("ben", [[verdict(2, .denied)]], from: base), a).session
    #expect(both.context(of: ClaimHandle(1)) == [.restatement: text])
    #expect(both.context(of: nil) == [.method: text])
    #expect(both.protectedNames.count == 1)
    #expect(both.publications.map(\.decision.claims) == [[ClaimHandle(1)]])
    #expect(both.publishedClaims(alteredBy: [verdict(1, .denied)]) == [ClaimHandle(1)])
    #expect(both.publishedClaims(alteredBy: [verdict(2, .confirmed)]).isEmpty)
  }

  @Test func verdictsThatDifferLeaveTheClaimOpenUntilSettled() throws {
    let a = journal("ana", [[load], [verdict(1, .confirmed)]])
    let b = journal("ben", [[load], [verdict(1, .denied)]])
    var both = try merged(a, b)
    #expect(tags(both).isEmpty)
    #expect(both.session.counts.tagged == 0)
    #expect(both.session.differences.map(\.claim.word) == ["c1"])
    #expect(Set(both.session.differences[0].sides.map(\.by.exact)) == ["ana", "ben"])
    both.append([verdict(1, .unverified)], at: Samples.at, by: UntrustedText("eve"))
    #expect(tags(both) == ["c1 unverified eve"])
    #expect(both.session.differences.isEmpty)
    // What was settled stays settled when one of the two comes again.
    #expect(tags(try merged(both, a)) == ["c1 unverified eve"])
  }

  @Test func aLaterVerdictOfOneSideTakesTheSharedOnesPlace() throws {
    let base = journal("ana", [[load], [verdict(1, .confirmed)]])
    let changed = journal("ben", [[verdict(1, .denied)]], from: base)
    #expect(tags(try merged(base, changed)) == ["c1 denied ben"])
    #expect(tags(try merged(changed, base)) == ["c1 denied ben"])
  }

  @Test func equalVerdictsDoNotDiffer() throws {
    let a = journal("ana", [[load], [verdict(1, .confirmed)]])
    let b = journal("ben", [[load], [verdict(1, .confirmed)]])
    let both = try merged(a, b)
    #expect(both.session.verdicts.map(\.verdict.tag) == [.confirmed])
    #expect(both.session.history(of: ClaimHandle(1)).count == 2)
  }

  @Test func handlesAreThoseOfTheMergedSession() throws {
    let a = journal("ana", [[load], [verdict(2, .confirmed)]])
    let other = Samples.loaded("b.txt", text: "two", first: 1, claims: 3)
    let b = journal(
      "ben",
      [
        [other], [Samples.loaded("a.txt", text: "one", first: 4, claims: 4)],
        [verdict(5, .denied, start: 20)],
        [
          .claimAdded(
            ClaimAdded(
              claim: ClaimHandle(8), text: Samples.hostile, by: nil, where: nil, anchor: nil))
        ],
        [.note(Note(claim: ClaimHandle(8), text: Samples.hostile))],
      ])
    let both = try merged(a, b)
    #expect(both.session.documents.map(\.name.exact).sorted() == ["a.txt", "b.txt"])
    // ana's c2 and ben's c5 are one claim.
    #expect(both.session.differences.count == 1)
    let own = try #require(both.session.addedClaims.first)
    #expect(own.claim.number == 8)
    #expect(both.session.notes(of: own.claim).count == 1)
  }

  @Test func partsThatBothCutAlikeAreTheSameClaims() throws {
    let split = SessionChange.correction(
      .split(
        ClaimSplit(whole: anchored(2), parts: [anchored(5, start: 20), anchored(6, start: 23)])))
    let a = journal("ana", [[load], [split], [verdict(5, .confirmed, start: 20)]])
    let b = journal(
      "ben", [[load], [verdict(1, .denied)], [split], [verdict(5, .denied, start: 20)]])
    let both = try merged(a, b)
    #expect(both.session.differences.map(\.claim.word) == ["c5"])
    #expect(both.bytes == (try merged(b, a)).bytes)
    #expect(both.bytes == (try merged(both, b)).bytes)
  }

  @Test func aStepStaysOneStepWithItsLineAndItsSession() throws {
    let line = SessionChange.ran(LineRan(line: UntrustedText("confirm c1-c2"), status: 0))
    let a = journal("ana", [[load], [line, verdict(1, .confirmed), verdict(2, .confirmed)]])
    let b = journal("ben", [[load], [verdict(3, .denied)]])
    var both = try merged(a, b)
    let typed = both.session.events.compactMap { event in
      if case .ran(let ran) = event.change { ran } else { nil }
    }
    #expect(typed.map(\.line.exact) == ["confirm c1-c2"])
    #expect(typed.allSatisfy { $0.session != nil })
    let steps = Dictionary(grouping: both.session.verdicts, by: \.step).values.map(\.count)
    #expect(steps.sorted() == [1, 2])
    let step = try #require(both.session.verdict(of: ClaimHandle(1))?.step)
    both.append([.undone(StepUndone(undoes: step))], at: Samples.at, by: Samples.by)
    #expect(tags(both) == ["c3 denied ben"])
    #expect(tags(try merged(both, a)) == ["c3 denied ben"])
  }

  @Test func whatOneUndidIsUndone() throws {
    let base = journal("ana", [[load], [verdict(1, .confirmed)]])
    let undone = journal("ben", [[.undone(StepUndone(undoes: 2))]], from: base)
    #expect(tags(try merged(base, undone)).isEmpty)
    #expect(tags(try merged(undone, base)).isEmpty)
  }

  @Test func membersThatAreNotKnownAreKept() throws {
    let a = journal(
      "ana", [[load], [.note(Note(claim: ClaimHandle(1), text: UntrustedText("n")))]])
    var lines = String(decoding: a.bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    lines[2] = lines[2].replacing("\"text\":\"n\"", with: "\"text\":\"n\",\"mood\":\"calm\"")
    let bytes = try rechained(lines)
    let known = try Journal(parsing: bytes, path: Self.path)
    let both = try merged(known, journal("ben", [[load]]))
    #expect(String(decoding: both.bytes, as: UTF8.self).contains("\"mood\":\"calm\""))
  }

  /// The lines with hashes that fit.
  private func rechained(_ lines: [String]) throws -> [UInt8] {
    var head = ""
    var text = ""
    for line in lines {
      let cut = try #require(line.utf8.count > 76 ? line.dropLast(75) : nil)
      let body = String(cut) + "}"
      head = Digest(of: Array((head + body).utf8)).hex
      text += String(cut) + ",\"hash\":\"\(head)\"}\n"
    }
    return Array(text.utf8)
  }

  /// A journal of decisions at random on a shared beginning.
  private func random(_ by: String, seed: UInt64, from base: Journal) -> Journal {
    var random = SeededGenerator(seed: seed)
    var journal = base
    for _ in 0..<Int.random(in: 0...8, using: &random) {
      let number = Int.random(in: 1...4, using: &random)
      let made = journal.session.nextClaimNumber
      let changes: [SessionChange]
      switch Int.random(in: 0..<9, using: &random) {
      case 0: changes = journal.session.undoable.map { [.undone(StepUndone(undoes: $0))] } ?? []
      case 1: changes = [.untag(Untag(claim: ClaimHandle(number), because: nil))]
      case 2: changes = [.note(Note(claim: ClaimHandle(number), text: UntrustedText("\(seed)")))]
      case 3:
        changes = [
          .claimAdded(
            ClaimAdded(
              claim: ClaimHandle(made), text: UntrustedText("own"), by: nil, where: nil,
              anchor: nil))
        ]
      case 4:
        changes = [
          .correction(
            .split(
              ClaimSplit(
                whole: anchored(number), parts: [anchored(made), anchored(made + 1)])))
        ]
      default:
        let tag = Verdict.Tag.allCases.randomElement(using: &random) ?? .confirmed
        changes = [verdict(number, tag)]
      }
      let at = Timestamp(
        seconds: Samples.at.seconds + Int.random(in: 0...5, using: &random) * 60)
      let line = SessionChange.ran(LineRan(line: UntrustedText("line \(number)"), status: 0))
      let bulk = Bool.random(using: &random) ? [verdict(1, .denied), verdict(2, .denied)] : []
      journal.append([line] + changes + bulk, at: at, by: UntrustedText(by))
    }
    return journal
  }

  @Test(arguments: LongRun.seeds(400)) func theOrderDoesNotMatterNorHowOften(seed: Int) throws {
    let base = random("ana", seed: UInt64(seed) * 3, from: journal("ana", [[load]]))
    let a = random("ana", seed: UInt64(seed) * 3 + 1, from: base)
    let b = random("ben", seed: UInt64(seed) * 3 + 2, from: base)
    let both = try merged(a, b)
    #expect(both.bytes == (try merged(b, a)).bytes)
    #expect(both.bytes == (try merged(both, both)).bytes)
    #expect(both.bytes == (try merged(both, a)).bytes)
    #expect(both.bytes == (try merged(b, both)).bytes)
  }
}
