import Claims
import Corpora
import Export
import JSONLines
import Matching
import Sessions
import Text

/// Measures reports of very many judged claims, in every format.
///
/// A format's time is that of making the report and writing it out, from the session and the corpus in
/// memory; finding which claims say the same is a stage of its own (`groups`), and is not in it.
struct ExportBench {
  private let corpus: CorpusClaims
  private let journal: Journal
  private let groups: [ClaimGroup]
  private let names: ProtectedNames

  private static let template = """
    # {{name}}
    {{#claims}}
    ## {{claim}} {{verdict}}
    > {{text}}
    {{because}} {{#evidence}}* {{side}} {{words}} {{/evidence}}
    {{/claims}}
    {{manifest.rows}}
    """

  /// - Parameters:
  ///   - count: of the judged claims.
  ///   - protected: of the speakers whose names are withheld.
  init(claims count: Int, protecting protected: Int) {
    var generator = GeneratedCorpus()
    var corpus = Corpus()
    var found: [[Claim]] = []
    for (number, text) in generator.texts(count / 8 + 1).enumerated() {
      guard found.reduce(0, { $0 + $1.count }) < count else { break }
      let document = Self.document(text, number: number)
      guard corpus.add(document).isNew else { continue }
      found.append(claims(in: document))
    }
    self.corpus = CorpusClaims(corpus: corpus, found: found)
    groups = Matching.groups(in: self.corpus)
    journal = Self.journal(of: self.corpus, judging: count)
    names = Self.names(protected, in: self.corpus)
  }

  /// Writes a line for each format.
  func run() throws {
    let template = try ReportTemplate(
      parsing: UntrustedText(Self.template), path: UntrustedText("bench.md"))
    let formats: [(name: String, text: (Report) -> String)] = [
      ("markdown", { markdown($0) }), ("csv", { csv($0) }), ("html", { html($0) }),
      ("json", { json($0, journal: journal.bytes) }),
      ("claimreview", { claimReview($0, address: nil) }),
      ("annotations", { annotations($0, address: nil) }),
      ("template", { template.text(of: $0) }),
    ]
    for (name, text) in formats {
      let watch = Stopwatch()
      let isExact = name == "json"
      let made = report(
        tellsOrigins: ExportFormat(rawValue: name)?.tellsOrigins ?? false,
        names: isExact ? .none : names)
      let written = withheld(from: text(made), isExact: isExact)
      let line: JSONObject = [
        "stage": .string("export-\(name)"), "claims": .integer(made.judged.count),
        "wall_s": .decimal(watch.seconds), "cpu_s": .decimal(watch.processorSeconds),
        "mb": .decimal(Double(written?.utf8.count ?? 0) / 1_048_576),
        "refused": .bool(written == nil),
        "peak_mb": .integer(Stopwatch.peakMegabytes),
      ]
      print(JSONValue.object(line).line)
    }
  }

  /// The text without the protected names, looked for once more; nil where one can still be read. What
  /// is to be exact is only looked through.
  private func withheld(from text: String, isExact: Bool) -> String? {
    let told = isExact ? UntrustedText(text) : names.withheld(from: UntrustedText(text))
    do throws(ProtectedNames.Slip) { try names.check(told) } catch { return nil }
    return told.exact
  }

  /// The names of the first speakers, but for short ones and for those that are the beginning of a
  /// longer word somewhere: made-up words hold such by chance, and no report could be written.
  private static func names(_ count: Int, in corpus: CorpusClaims) -> ProtectedNames {
    var seen: Set<UntrustedText> = []
    for (document, claims) in zip(corpus.corpus.documents, corpus.claims) {
      for speaker in claims.lazy.flatMap(\.attributions).compactMap(\.speaker)
      where seen.count < count && speaker.length > 16 {
        let name = document.text[speaker]
        guard !seen.contains(name) else { continue }
        let search = NameSearch(name)
        let isJoined = corpus.corpus.documents.contains {
          !search.sightings(in: $0.text).joined.isEmpty
        }
        if !isJoined { seen.insert(name) }
      }
    }
    return ProtectedNames(
      seen.map { NameProtected(name: $0, alias: UntrustedText("a protected source")) })
  }

  private func report(tellsOrigins: Bool, names: ProtectedNames) -> Report {
    Report(
      session: journal.session,
      register: ClaimRegister(session: journal.session, claims: corpus), groups: groups,
      name: UntrustedText("bench.ndjson"), head: journal.head, program: "0.1.0",
      tellsOrigins: tellsOrigins, names: names)
  }

  private static func document(_ text: String, number: Int) -> Document {
    let source = SourceText(text)
    let digest = Digest(of: source.utf8)
    let ranges = sentences(in: source, within: source.range)
    return Document(
      text: source, digest: digest,
      sources: [
        DocumentSource(
          path: UntrustedText("\(number).txt"), file: nil, fileDigest: digest, encoding: "UTF-8")
      ], main: [source.range], setAside: [], sentences: ranges, language: "en", findings: [])
  }

  /// Every claim judged with a reason, every third with evidence and a note.
  private static func journal(of corpus: CorpusClaims, judging count: Int) -> Journal {
    let at = Timestamp(seconds: 1_795_339_800)
    let by = UntrustedText("bench")
    var journal = Journal(header: SessionHeader(program: "0.1.0", at: at, by: by))
    var first = 1
    var changes: [SessionChange] = []
    for (document, claims) in zip(corpus.corpus.documents, corpus.claims) {
      let source = document.source
      journal.append(
        [
          .documentLoaded(
            DocumentLoaded(
              document: source.path, path: source.path, textDigest: document.digest,
              fileDigest: source.fileDigest, firstClaim: first, claims: claims.count))
        ], at: at, by: by)
      for (index, claim) in claims.enumerated() where changes.count < count {
        let anchor = anchor(of: claim.range, in: document)
        let evidence = Evidence(
          side: .against,
          item: .link(url: UntrustedText("https://a.example/\(index)"), accessed: at, archive: nil))
        changes.append(
          .verdict(
            Verdict(
              claim: ClaimHandle(first + index), anchor: anchor, aspect: .content,
              tag: Verdict.Tag.allCases[index % 3], rating: nil,
              because: UntrustedText("two outlets say so"),
              evidence: index % 3 == 0 ? [evidence] : [])))
      }
      first += claims.count
    }
    for change in changes { journal.append([change], at: at, by: by) }
    return journal
  }
}
