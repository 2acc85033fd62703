import Claims
import Corpora
import Matching
import Sessions
import Text

/// What lies before the fact-checker: the corpus, its claims, the session, the settings.
public struct Desk: Sendable {
  public private(set) var index: SearchIndex
  public private(set) var register: ClaimRegister
  public private(set) var session: Session
  /// What of the session the register was made from.
  private var numbering: Numbering
  /// Where the session is kept; nil for one that is only in memory.
  public var sessionFile: UntrustedText?
  public var isReadOnly = false
  /// "step 41" of a desk that shows the past; nil for one that shows the present.
  public var asOf: String?
  /// The session as it is in its file, later events than a desk of the past shows included.
  public var journal: Journal?
  /// Published fact-checks, as the files hold them.
  private var factChecks: [FactCheckFile] = []
  /// The same, ready to be found by claims.
  public private(set) var checked = CheckedClaims()
  /// Files of claims that were found and compared elsewhere.
  private var claimFiles: [ClaimFile] = []
  /// The same, each claim at its place.
  private(set) var archived: ArchivedClaims
  /// The claims as they were found, before a person corrected them.
  private var extracted: CorpusClaims
  private(set) var derived: Derived
  /// How long after their beginning groups, conflicts and proposals of names are waited for, in
  /// milliseconds; those that are not made by then are empty. Nil is for ever.
  var patience: Int?

  public init(session: Session) {
    extracted = CorpusClaims(corpus: Corpus(), claims: [])
    index = SearchIndex()
    self.session = session
    numbering = Numbering(session)
    register = ClaimRegister(session: session, claims: extracted)
    archived = ArchivedClaims([], extracted: extracted, corrected: extracted)
    derived = Derived(extracted, proposals: [])
  }

  /// What gives claims their handles and their words.
  private struct Numbering: Equatable {
    let corrections: [Correction]
    let documents: [SessionDocument]
    let added: [ClaimAdded]

    init(_ session: Session) {
      corrections = session.corrections
      documents = session.documents
      added = session.addedClaims
    }
  }

  /// The claims of the corpus, as they were corrected.
  public var claims: CorpusClaims { register.claims }

  public var corpus: Corpus { claims.corpus }

  /// Groups of claims that say the same, as proposed and decided.
  public var groups: [ClaimGroup] {
    derived.groups(of: claims, after: groupDecisions, patience: patience) ?? []
  }

  /// Whom the documents have their words from; made when it is first asked for.
  var credits: OriginCredits {
    derived.credits(of: claims, after: groupDecisions, patience: patience)
  }

  private var groupDecisions: [GroupDecision] {
    session.groupDecisions.compactMap { decision(from: $0.decision) }
  }

  /// The names of the corpus, for Tab; empty where a key cannot wait for them.
  var vocabulary: Vocabulary { derived.vocabulary.value(patience: patience) ?? Vocabulary() }

  /// Begins to make groups and discrepancies while the person reads, so that no command waits long
  /// for them.
  func compareAhead() {
    derived.begin(comparing: register.handles.count <= Self.comparedAhead)
  }

  /// More claims than these are compared when that is asked for: it takes minutes and much memory.
  private static let comparedAhead = 500_000

  /// Where wordings part.
  public var discrepancies: [Discrepancy] { derived.discrepancies.value(patience: patience) ?? [] }

  /// Whether groups and conflicts are still being looked for.
  var isLooking: Bool { derived.undecided.ready == nil || derived.discrepancies.ready == nil }

  /// Takes the session as it is after new events.
  public mutating func take(_ session: Session) {
    self.session = session
    let before = numbering
    numbering = Numbering(session)
    guard numbering != before || !register.hasLost(of: session) else { return }
    register = ClaimRegister(session: session, claims: extracted)
    if numbering.corrections != before.corrections { derive() }
  }

  /// Begins anew with what follows from the claims.
  private mutating func derive() {
    archived = ArchivedClaims(claimFiles, extracted: extracted, corrected: claims)
    derived = Derived(claims, proposals: archived.proposals)
  }

  /// Lets go of the session while events are added to it: where nobody else holds it, that copies
  /// nothing of what it has.
  mutating func putSessionDown() {
    session = Session(header: session.header, events: [])
    journal = nil
  }

  /// Holds the session again; `take` looks at what is new in it.
  mutating func pickUp(_ session: Session) { self.session = session }

  /// A desk that does not wait for what only adds to an answer.
  func hurried(in world: World) -> Desk {
    var desk = self
    desk.patience = world.patience
    return desk
  }

  /// The same corpus on an earlier state of the session.
  func seen(by past: Session) -> Desk {
    var desk = self
    desk.take(past)
    desk.derive()
    return desk
  }

  /// Takes documents that were read, and the session that knows their handles.
  mutating func take(_ read: ReadCorpus, session: Session) {
    var corpus = extracted.corpus
    var found = extracted.claims
    for read in read.documents where corpus.add(read.document).isNew {
      found.append(read.claims)
    }
    if index.count == 0, let made = read.index { index = made }
    index.add(contentsOf: corpus.documents[index.count...].map(\.text))
    for finding in read.findings { corpus.add(finding) }
    extracted = CorpusClaims(corpus: corpus, claims: found)
    self.session = session
    numbering = Numbering(session)
    register = ClaimRegister(session: session, claims: extracted)
    derive()
  }

  /// Whether all that was read is here, each document from every place where it was found.
  func has(_ read: ReadCorpus) -> Bool {
    let findings = Set(corpus.findings)
    return read.findings.allSatisfy(findings.contains)
      && read.documents.allSatisfy { read in
        guard let position = extracted.corpus.position(of: read.document.digest) else {
          return false
        }
        let known = extracted.corpus.documents[position].sources
        return read.document.sources.allSatisfy { source in
          known.contains { $0.path == source.path }
        }
      }
  }

  /// Takes a file of published fact-checks, in place of a former reading of it.
  public mutating func take(_ file: FactCheckFile) {
    factChecks.removeAll { $0.name == file.name }
    factChecks.append(file)
    checked = CheckedClaims(factChecks.flatMap(\.checks))
  }

  /// Takes a file of claims, in place of a former reading of it.
  public mutating func take(_ file: ClaimFile) {
    claimFiles.removeAll { $0.name == file.name }
    claimFiles.append(file)
    derive()
  }

  /// A file of claims held against the documents of this desk and some more.
  func archived(_ file: ClaimFile, with more: [ReadDocument]) -> ArchivedClaims {
    var corpus = extracted.corpus
    var found = extracted.claims
    for read in more where corpus.add(read.document).isNew { found.append(read.claims) }
    let all = CorpusClaims(corpus: corpus, claims: found)
    return ArchivedClaims([file], extracted: all, corrected: all)
  }

  /// Takes the files of claims that the session names.
  ///
  /// - Parameter folder: of the session file.
  /// - Returns: the names of those that are not there as they were.
  mutating func takeClaims(from folder: String) -> [UntrustedText] {
    session.claimFiles.compactMap { loaded in
      guard let file = ClaimFile(recorded: loaded, folder: folder, limits: session.limits) else {
        return loaded.file
      }
      take(file)
      return nil
    }
  }

  /// What was found wrong while reading.
  var findings: [Finding] {
    corpus.findings + corpus.documents.flatMap(\.findings) + archived.findings
  }

  /// Takes another corpus in place of this one: after a reload, with another session.
  mutating func replaceCorpus(with read: ReadCorpus, session: Session) {
    extracted = CorpusClaims(corpus: Corpus(), claims: [])
    index = SearchIndex()
    take(read, session: session)
  }
}
