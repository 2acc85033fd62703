import Claims
import Corpora
import Export
import Matching
import Sessions
import Text

/// A made session on two made documents, from which the tests' reports come.
///
/// Every text from outside can be replaced by one and the same, to see what it does everywhere.
struct Desk {
  static let at = Timestamp(seconds: 1_795_339_800)
  static let quiet: [String: String] = [:]

  private let replacement: String?
  private let scale: HouseScale?
  private let hasDrift: Bool
  let journal: Journal
  let claims: CorpusClaims
  let groups: [ClaimGroup]

  /// - Parameters:
  ///   - replacement: stands for every text from outside; nil leaves them as they are.
  ///   - isLoaded: false leaves the documents out, as where their files are gone.
  ///   - rating: the house's word for what is denied.
  ///   - scale: the house's own ratings.
  ///   - hasDrift: whether two wordings of a judged claim part.
  ///   - leavingOut: parts of the fact-check that nobody wrote.
  init(
    replacing replacement: String? = nil, isLoaded: Bool = true, rating: String = "misleading",
    scale: HouseScale? = nil, hasDrift: Bool = false, leavingOut: Set<ReportPart> = []
  ) {
    self.replacement = replacement
    self.scale = scale
    self.hasDrift = hasDrift
    let maker = DeskMaker(replacement: replacement, rating: rating, leavingOut: leavingOut)
    let documents = [maker.wire, maker.market]
    var corpus = Corpus()
    if isLoaded {
      for document in documents { corpus.add(document.document) }
      corpus.add(
        Finding(kind: .unreadable, path: maker.text("b.bin"), what: maker.text("not text")))
    }
    claims = CorpusClaims(corpus: corpus, found: isLoaded ? documents.map(\.claims) : [])
    groups =
      isLoaded
      ? [
        ClaimGroup(
          id: "g1", members: [.init(document: 0, claim: 1), .init(document: 1, claim: 0)],
          origins: 1)
      ] : []
    journal = maker.journal(of: documents)
  }

  var report: Report { report(withholding: .none) }

  /// What takes back the verdict on what the first claim claims.
  static let retraction: [SessionChange] = [
    .publishing(
      .correction(
        CorrectionNoted(
          claim: ClaimHandle(1), aspect: .content,
          was: .init(
            tag: .denied, rating: UntrustedText("misleading"), because: nil, conclusion: nil),
          note: UntrustedText("We do not know.")))),
    .untag(Untag(claim: ClaimHandle(1), because: nil)),
  ]

  /// The report after some more changes in one step.
  func report(
    after changes: [SessionChange], selection: ReportSelection = .everything
  ) -> Report {
    var journal = journal
    journal.append(changes, at: Desk.at, by: UntrustedText("ana"))
    return Report(
      session: journal.session,
      register: ClaimRegister(session: journal.session, claims: claims), groups: [],
      name: UntrustedText("x"), head: journal.head, program: "0.1.0",
      selection: selection, scale: scale)
  }

  func report(withholding names: ProtectedNames) -> Report {
    Report(
      session: journal.session,
      register: ClaimRegister(session: journal.session, claims: claims),
      groups: groups, name: UntrustedText(replacement ?? "aid.journal"), head: journal.head,
      program: "0.1.0", conflicts: conflicts, tellsOrigins: true, tellsNotes: true,
      scale: scale, names: names)
  }

  /// One of a judged claim that parts from nothing, one that was dismissed, one of open claims.
  private var conflicts: [(conflict: Discrepancy, standing: ConflictStanding)] {
    guard !groups.isEmpty, let record = journal.session.conflictDecisions.first else { return [] }
    func side(_ words: String, _ document: Int, _ claim: Int) -> Discrepancy.Side {
      Discrepancy.Side(
        wording: UntrustedText(replacement ?? words),
        claims: [.init(document: document, claim: claim)])
    }
    func conflict(_ id: String, _ sides: [Discrepancy.Side]) -> Discrepancy {
      Discrepancy(
        id: id, kind: .attribution, sides: sides, what: record.decision.what, severity: 0.5)
    }
    return [
      (conflict("x1", [side("officials", 0, 0)]), .open),
      (conflict("x2", [side("We hope", 0, 1), side("", 1, 0)]), .dismissed(record)),
      (
        conflict(
          "x4",
          hasDrift ? [side("We hope for peace", 0, 1), side("she hopes for peace", 1, 0)] : []),
        .open
      ),
      (conflict("x3", [side("6.6 percent", 0, 2), side("hopes", 1, 0)]), .open),
    ]
  }
}

/// A document with the claims that were found in it.
struct MadeDocument {
  let document: Document
  let claims: [Claim]
}

private struct DeskMaker {
  let replacement: String?
  let rating: String
  let leavingOut: Set<ReportPart>

  func text(_ text: String) -> UntrustedText { UntrustedText(replacement ?? text) }

  var wire: MadeDocument {
    made(
      "wire.txt", title: "Envoys meet in Rome", outlet: "Northern Wire",
      sentences: [
        ("Both capitals deny the allegation, officials told CNN.", "officials"),
        ("Ms. Song said: “We hope for peace.”", "Song"), ("Shares fell 6.6 percent.", nil),
      ])
  }

  var market: MadeDocument {
    made(
      "market.txt", title: nil, outlet: nil,
      sentences: [("Song said she hopes for peace.", "Song")])
  }

  private func made(
    _ name: String, title: String?, outlet: String?, sentences: [(words: String, speaker: String?)]
  ) -> MadeDocument {
    var utf8: [UInt8] = []
    var ranges: [(whole: TextRange, speaker: TextRange?, via: TextRange?)] = []
    for sentence in sentences {
      let words = replacement ?? sentence.words
      let range = TextRange(utf8.count, utf8.count + words.utf8.count)
      let find: (String) -> TextRange? = { name in
        guard replacement == nil else { return range }
        return words.utf8.firstRange(of: name.utf8).map { found in
          let start = words.utf8.distance(from: words.utf8.startIndex, to: found.lowerBound)
          return TextRange(range.start + start, range.start + start + name.utf8.count)
        }
      }
      ranges.append((range, sentence.speaker.flatMap(find), find("CNN")))
      utf8 += Array((words + " | " + name + "\n").utf8)
    }
    let text = SourceText(String(decoding: utf8, as: UTF8.self))
    var source = DocumentSource(
      path: UntrustedText((replacement ?? "") + name), file: nil, fileDigest: Digest(of: utf8),
      encoding: "UTF-8")
    source.title = title.map { self.text($0) }
    source.outlet = outlet.map { self.text($0) }
    source.url = self.text("https://north.example/rome?a=1")
    source.published = CalendarDate(iso: "2022-03-14")
    let document = Document(
      text: text, digest: Digest(of: text.utf8), sources: [source], main: [text.range],
      setAside: [], sentences: ranges.map(\.whole), language: "en", findings: [])
    return MadeDocument(
      document: document,
      claims: ranges.map { range in
        Claim(
          id: ClaimID(text: document.digest, range: range.whole), range: range.whole, parts: [],
          attributions: range.speaker.map { [attribution($0, via: range.via)] } ?? [],
          quotations: [], dates: [],
          quantities: [], worth: Worth(score: 0.5), marks: [])
      })
  }

  private func attribution(_ speaker: TextRange, via: TextRange?) -> Attribution {
    Attribution(
      source: [speaker], cue: [], content: [], speaker: speaker, how: nil, isCertain: true,
      kind: .named, stance: .asserts, strength: .said, via: via, depth: 0, reason: "test")
  }

  func journal(of documents: [MadeDocument]) -> Journal {
    var journal = Journal(
      header: SessionHeader(program: "0.1.0", at: Desk.at, by: text("ana")))
    var first = 1
    var loads: [SessionChange] = [.ran(LineRan(line: text("load ."), status: 0))]
    for made in documents {
      let source = made.document.source
      loads.append(
        .documentLoaded(
          DocumentLoaded(
            document: source.path, path: source.path, textDigest: made.document.digest,
            fileDigest: source.fileDigest, firstClaim: first, claims: made.claims.count)))
      first += made.claims.count
    }
    journal.append(loads, at: Desk.at, by: text("ana"))
    let anchors = documents[0].claims.map { anchor(of: $0.range, in: documents[0].document) }
    let own = ClaimHandle(first)
    let steps: [[SessionChange]] = [
      [
        verdict(
          1, anchors[0], .content, .denied, evidence(anchors[2], documents[1].document.digest))
      ],
      [
        verdict(1, anchors[0], .saying, .confirmed, []),
        verdict(2, anchors[1], .saying, .confirmed, []),
      ],
      [
        .claimAdded(
          ClaimAdded(
            claim: own, text: text("The aid had begun."), by: text("a spokesman"),
            where: address("00:12:07"), anchor: nil))
      ],
      [verdict(own.number, nil, .content, .unverified, [])],
      [.note(Note(claim: ClaimHandle(1), text: text("Ask the embassy.")))],
      [.note(Note(claim: ClaimHandle(3), text: text("Which index?")))],
      decisions(of: [1, 2].map { AnchoredClaim(claim: ClaimHandle($0), anchor: anchors[$0 - 1]) }),
      context,
      [
        .shared(
          .awaited(
            ReplyAwaited(
              claim: ClaimHandle(1), from: text("the embassy"), due: nil,
              reply: text("no comment"), how: text("telephone"))))
      ],
      [
        .publishing(
          .published(
            ReportPublished(
              claims: [ClaimHandle(1)], where: address("https://a.example/check"))))
      ],
      [
        .publishing(
          .correction(
            CorrectionNoted(
              claim: ClaimHandle(1), aspect: .content,
              was: .init(
                tag: .unverified, rating: text("half true"), because: text("one outlet"),
                conclusion: text("It may be so.")),
              note: text("A second outlet has answered."))))
      ],
    ]
    for (index, changes) in steps.enumerated() {
      journal.append(
        changes, at: Timestamp(seconds: Desk.at.seconds + 60 * (index + 1)),
        by: text(index == 1 ? "ben" : "ana"))
    }
    return journal
  }

  /// Every part of a fact-check on the first claim, and all of the whole report's.
  private var context: [SessionChange] {
    ReportPart.allCases.filter { !leavingOut.contains($0) }.flatMap { part -> [SessionChange] in
      let words =
        switch part {
        case .firstSeen: UntrustedText(replacement ?? "2022-03-13")
        case .seenAt: address("https://a.example/first")
        case .restatement, .role, .body, .background, .chosen, .conclusion, .method, .limits,
          .title, .author, .publisher:
          text("the \(part.rawValue)")
        }
      let claims: [ClaimHandle?] =
        (part.isOfClaims ? [ClaimHandle(1)] : []) + (part.isOfReports ? [nil] : [])
      return claims.map {
        .publishing(.context(ContextGiven(claim: $0, part: part, text: words)))
      }
    }
  }

  private func decisions(of claims: [AnchoredClaim]) -> [SessionChange] {
    let names = [text("Song"), text("Ms. Song")]
    return [
      .conflictDecided(
        ConflictDecided(
          decision: .dismissed, kind: "attribution", claims: [claims[1]],
          what: text("by 'Song' in one document, as a fact in the other"),
          because: text("she says it in both"))),
      .groupDecided(GroupDecided(decision: .confirmed, claims: claims, others: [])),
      .groupDecided(
        GroupDecided(decision: .rejected, claims: [claims[0]], others: [claims[1]])),
      .namesDecided(NamesDecided(decision: .same, names: names)),
      .namesDecided(NamesDecided(decision: .different, names: names)),
    ]
  }

  /// A replacement that is an address is made to be none: addresses that are given become links.
  private func address(_ address: String) -> UntrustedText {
    UntrustedText(replacement.map { $0.hasPrefix("http") ? "x" + $0 : $0 } ?? address)
  }

  private func evidence(_ passage: Anchor, _ whole: Digest) -> [Evidence] {
    let url = address("https://a.example/reply")
    return [
      Evidence(
        side: .against,
        item: .link(
          url: url, accessed: Desk.at, archive: address("https://a.example/reply?archived"))),
      Evidence(
        side: .against, item: .person(name: text("the embassy's spokesman")), rank: .primary,
        dated: CalendarDate(iso: "2022-03-16")),
      Evidence(side: .for, item: .passage(document: text("wire.txt"), anchor: passage)),
      Evidence(side: .context, item: .file(path: text("cable.pdf"), digest: passage.textDigest)),
      Evidence(side: .context, item: .document(name: text("market.txt"), textDigest: whole)),
    ]
  }

  private func verdict(
    _ number: Int, _ anchor: Anchor?, _ aspect: Verdict.Aspect, _ tag: Verdict.Tag,
    _ evidence: [Evidence]
  ) -> SessionChange {
    .verdict(
      Verdict(
        claim: ClaimHandle(number), anchor: anchor, aspect: aspect, tag: tag,
        rating: tag == .denied ? text(rating) : nil, because: text("two outlets say so"),
        evidence: evidence))
  }
}
