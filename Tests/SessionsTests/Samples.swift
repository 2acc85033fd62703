import Corpora
import Sessions
import Text

/// Made values that several tests use.
enum Samples {
  static let header = SessionHeader(
    program: "0.1.0", at: Timestamp(seconds: 1_669_109_400), by: UntrustedText("ana"))
  static let at = Timestamp(seconds: 1_669_109_460)
  static let by = UntrustedText("ana")
  static let digest = Digest(of: Array("one".utf8))
  static let hostile = UntrustedText("a \"b\"\n\u{1B}[31m\u{202E}\\ é👩‍🔬 \u{0}")
  static let anchor = Anchor(
    textDigest: digest, start: 7, end: 12, exact: UntrustedText("words"),
    prefix: UntrustedText("before "), suffix: UntrustedText(" after"))

  static func claim(_ number: Int) -> ClaimHandle { ClaimHandle(number) }

  static func spot(_ number: Int) -> AnchoredClaim {
    AnchoredClaim(claim: claim(number), anchor: anchor)
  }

  static func verdict(
    _ number: Int, _ tag: Verdict.Tag, aspect: Verdict.Aspect = .content, evidence: [Evidence] = []
  ) -> SessionChange {
    .verdict(
      Verdict(
        claim: claim(number), anchor: anchor, aspect: aspect, tag: tag, rating: nil,
        because: UntrustedText("because"), evidence: evidence))
  }

  static func loaded(
    _ name: String, text: String, first: Int, claims: Int, handles: [ClaimHandle]? = nil
  ) -> SessionChange {
    .documentLoaded(
      DocumentLoaded(
        document: UntrustedText(name), path: UntrustedText("../" + name),
        textDigest: Digest(of: Array(text.utf8)), fileDigest: Digest(of: Array(text.utf8)),
        firstClaim: first, claims: claims, handles: handles))
  }

  static func anchored(_ number: Int) -> AnchoredClaim {
    AnchoredClaim(claim: claim(number), anchor: anchor)
  }

  static func rejected(_ claims: [Int], from others: [Int]) -> SessionChange {
    .groupDecided(
      GroupDecided(
        decision: .rejected, claims: claims.map(anchored), others: others.map(anchored)))
  }

  static func conflict(
    _ decision: ConflictDecided.Decision, _ claims: [Int], because: UntrustedText?
  ) -> SessionChange {
    .conflictDecided(
      ConflictDecided(
        decision: decision, kind: "quotation", claims: claims.map(anchored),
        what: UntrustedText("'a' against 'b'"), because: because))
  }

  /// Every kind of evidence.
  static let evidence: [Evidence] = [
    Evidence(
      side: .for,
      item: .link(url: UntrustedText("https://a.example/"), accessed: at, archive: hostile)),
    Evidence(side: .against, item: .link(url: hostile, accessed: nil, archive: nil)),
    Evidence(side: .context, item: .passage(document: UntrustedText("a.txt"), anchor: anchor)),
    Evidence(side: .for, item: .file(path: UntrustedText("b.pdf"), digest: digest)),
    Evidence(side: .against, item: .person(name: hostile)),
    Evidence(
      side: .for, item: .person(name: hostile), rank: .primary,
      dated: CalendarDate(iso: "2022-03-14")),
    Evidence(side: .for, item: .file(path: hostile, digest: digest), rank: .secondary),
  ]

  /// Every change of format 1, optional members both there and not.
  static let changes: [SessionChange] =
    [
      .ran(LineRan(line: hostile, status: 64)),
      loaded("a.txt", text: "one", first: 1, claims: 3),
      loaded("b.txt", text: "two", first: 4, claims: 2, handles: [claim(4), claim(9)]),
      .documentLoaded(
        DocumentLoaded(
          document: hostile, path: nil, textDigest: digest, fileDigest: digest, firstClaim: 1,
          claims: 0)),
      .documentPasted(
        DocumentPasted(
          document: UntrustedText("paste:1"), text: hostile, title: nil, from: hostile,
          firstClaim: 10,
          claims: 1)),
      .verdict(
        Verdict(
          claim: claim(2), anchor: anchor, aspect: .content, tag: .denied, rating: hostile,
          because: hostile, evidence: evidence)),
      .verdict(
        Verdict(
          claim: claim(3), anchor: nil, aspect: .saying, tag: .unverified, rating: nil,
          because: nil,
          evidence: [])),
      .note(Note(claim: claim(2), text: hostile)),
      .untag(Untag(claim: claim(3), because: nil)),
      .untag(Untag(claim: claim(3), because: hostile)),
      .claimAdded(
        ClaimAdded(claim: claim(11), text: hostile, by: hostile, where: hostile, anchor: anchor)),
      .claimAdded(ClaimAdded(claim: claim(12), text: hostile, by: nil, where: nil, anchor: nil)),
      .correction(.split(ClaimSplit(whole: spot(2), parts: [spot(13), spot(14)]))),
      .correction(.joined(ClaimsJoined(whole: spot(15), parts: [spot(13), spot(14)]))),
      .correction(.edited(ClaimEdited(was: spot(2), words: anchor, source: nil))),
      .correction(
        .edited(
          ClaimEdited(
            was: spot(2), words: nil,
            source: .init(
              link: 2, correction: .source(speaker: hostile, kind: .document, stance: .denies))))),
      .correction(
        .edited(
          ClaimEdited(
            was: spot(2), words: nil,
            source: .init(
              link: 1, correction: .source(speaker: nil, kind: .unnamed, stance: nil))))),
      .correction(
        .edited(
          ClaimEdited(was: spot(2), words: nil, source: .init(link: 1, correction: .nobody)))),
      .correction(.dropped(ClaimDropped(claim: claim(2), anchor: anchor, because: hostile))),
      .correction(.dropped(ClaimDropped(claim: claim(11), anchor: nil, because: nil))),
      .shared(
        .reviewed(
          ClaimReviewed(
            claim: claim(2), aspect: .saying, verdictBy: hostile, verdictAt: at, agrees: false,
            because: hostile))),
      .shared(
        .assigned(ClaimAssigned(claim: claim(2), to: hostile, due: CalendarDate(iso: "2026-12-01")))
      ),
      .shared(.assigned(ClaimAssigned(claim: claim(2), to: nil, due: nil))),
      .shared(
        .awaited(ReplyAwaited(claim: claim(2), from: hostile, due: nil, reply: nil))),
      .shared(
        .awaited(
          ReplyAwaited(
            claim: claim(2), from: hostile, due: CalendarDate(iso: "2026-12-01"), reply: hostile))),
      .shared(
        .awaited(
          ReplyAwaited(claim: claim(2), from: hostile, due: nil, reply: nil, how: hostile))),
      .publishing(
        .context(ContextGiven(claim: claim(2), part: .restatement, text: hostile))),
      .publishing(.context(ContextGiven(claim: nil, part: .method, text: nil))),
      .publishing(
        .correction(
          CorrectionNoted(
            claim: claim(2), aspect: .content,
            was: .init(tag: .denied, rating: hostile, because: nil, conclusion: hostile),
            note: hostile))),
      .publishing(
        .correction(
          CorrectionNoted(claim: claim(2), aspect: .saying, was: nil, note: hostile))),
      .publishing(.published(ReportPublished(claims: [claim(2), claim(3)], where: hostile))),
      .publishing(.published(ReportPublished(claims: [], where: nil))),
      .publishing(.protected(NameProtected(name: hostile, alias: hostile))),
      .publishing(.protected(NameProtected(name: hostile, alias: nil))),
      .verdictsDiffer(VerdictsDiffer(claim: claim(2), aspect: .saying, events: [1, 3])),
      .undone(StepUndone(undoes: 1)), .redone(StepRedone(redoes: 1)),
      .setting(SettingChanged(name: "scale", value: hostile)),
      .groupDecided(
        GroupDecided(decision: .confirmed, claims: [anchored(1), anchored(2)], others: [])),
      rejected([1], from: [2, 3]),
      .namesDecided(NamesDecided(decision: .same, names: [hostile, UntrustedText("Ruiz")])),
      .namesDecided(NamesDecided(decision: .different, names: [hostile, hostile])),
      conflict(.dismissed, [1, 4], because: hostile), conflict(.restored, [1], because: nil),
      .factChecksLoaded(
        FactChecksLoaded(file: hostile, path: nil, fileDigest: digest, count: 0)),
      .factChecksLoaded(
        FactChecksLoaded(
          file: UntrustedText("checks.json"), path: hostile, fileDigest: digest, count: 12)),
    ] + evidence.map { .evidence(EvidenceAdded(claim: claim(2), evidence: $0)) } + [
      .documentLoaded(
        DocumentLoaded(
          document: hostile, path: nil, textDigest: digest, fileDigest: digest, firstClaim: 1,
          claims: 2, marks: marks)),
      .verdict(
        Verdict(
          claim: claim(2), anchor: anchor, aspect: .content, tag: .confirmed, rating: nil,
          because: nil, evidence: [], group: marks)),
      .namesDecided(
        NamesDecided(decision: .different, names: [hostile, hostile], because: hostile)),
      .claimsLoaded(ClaimsLoaded(file: hostile, path: nil, fileDigest: digest, count: 1)),
      .claimsLoaded(
        ClaimsLoaded(
          file: UntrustedText("claims.ndjson"), path: hostile, fileDigest: digest, count: 12)),
    ]

  private static let marks = ClaimMarks([Array("one".utf8), Array("two".utf8)])

  /// A journal of `count` events.
  static func journal(events count: Int) -> Journal {
    var journal = Journal(header: header)
    for index in 0..<count { journal.append([changes[index % changes.count]], at: at, by: by) }
    return journal
  }

  /// A journal of `count` events with short lines.
  static func shortJournal(events count: Int) -> Journal {
    let changes: [SessionChange] = [
      .note(Note(claim: claim(1), text: UntrustedText("é"))),
      .untag(Untag(claim: claim(1), because: nil)),
      .undone(StepUndone(undoes: 1)), .ran(LineRan(line: UntrustedText("claims"), status: 0)),
    ]
    var journal = Journal(header: header)
    for index in 0..<count { journal.append([changes[index % changes.count]], at: at, by: by) }
    return journal
  }
}
