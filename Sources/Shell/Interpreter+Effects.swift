import Corpora
import JSONLines
import Sessions
import Text

extension Interpreter {
  /// What effects add to the step of their line.
  struct Step {
    var changes: [SessionChange]
    var read = ReadCorpus()
    /// Whether claims may be found while the prompt goes on, and of which texts they are.
    var mayAwait = false
    var awaited: ReadTexts?
    var encoding: TextEncoding?
    var factChecks: [FactCheckFile] = []
    var claimFiles: [ClaimFile] = []
    /// What was written in an editor, and is kept until it is recorded.
    var drafts: [String] = []
    var isReload = false
  }

  /// Does what a command wants done outside the desk, or reads it for its step.
  func perform(
    _ effect: Effect, in world: World, step: inout Step, answer: inout Answer
  ) throws(CommandError) {
    switch effect {
    case .load(let paths, let encoding):
      let texts = try outside.texts(of: paths, encoding: encoding, limits: desk.session.limits)
      if mayAwait(texts, step, in: world) {
        step.awaited = texts
        step.encoding = encoding
        return
      }
      let read = try texts.claimed(outside.progress)
      let plan = plan(read.documents, encoding: encoding, in: world)
      if !plan.isEmpty || !desk.has(read) { step.read = read }
      step.changes += plan.changes
      answer.blocks += LoadWords.loaded(read.documents, plan, read.findings)
    case .loadFactChecks(let path):
      let file = try outside.factChecks(at: path, limits: desk.session.limits)
      let folder = sessionFolder(in: world)
      step.factChecks.append(file)
      step.changes.append(
        .factChecksLoaded(
          FactChecksLoaded(
            file: file.name, path: UntrustedText(relative(path, to: folder)),
            fileDigest: file.digest, count: file.checks.count)))
      answer.blocks += LoadWords.checked(file, at: desk)
    case .loadClaims(let path):
      let file = try outside.claims(at: path, limits: desk.session.limits)
      step.claimFiles.append(file)
      step.changes.append(
        .claimsLoaded(
          ClaimsLoaded(
            file: file.name, path: UntrustedText(relative(path, to: sessionFolder(in: world))),
            fileDigest: file.digest, count: file.claims.count)))
      answer.blocks += LoadWords.archived(file, desk.archived(file, with: step.read.documents))
    case .reload:
      let restored = try outside.documents(
        of: desk.session, folder: sessionFolder(in: world))
      let documents = restored.corpus.documents
      let plan = plan(documents, in: world)
      step.read = restored.corpus
      step.isReload = true
      step.changes += plan.changes
      answer.blocks += LoadWords.reloaded(documents, plan, missing: restored.missing, at: desk)
    case .paste(let title, let from):
      guard let text = outside.pastedText() else { throw .interrupted }
      guard !text.allSatisfy(\.isWhitespace) else { throw .wordsMissing("text") }
      let (pasted, read) = paste(text, title: title, from: from)
      step.read.documents = [read]
      step.changes.append(.documentPasted(pasted))
      answer.blocks += LoadWords.pasted(pasted, read)
    case .listHistory(let words, let limit):
      let history = history(containing: words, limit: limit)
      answer.blocks += history.blocks
      answer.records += history.records
    case .composeNote(let claims):
      let draft = draftName(of: claims)
      let text = try outside.composedText(draft, remarks: remarks(on: claims))
      step.drafts.append(draft)
      step.changes += claims.map { .note(Note(claim: $0, text: UntrustedText(text))) }
      answer.blocks.append(.talk("Noted on \(claims.map(\.word).joined(separator: " "))."))
    case .write(let path, let contents, let replacing):
      try outside.write(contents, to: path, replacing: replacing)
      let bytes = contents.exact.utf8.count
      answer.blocks.append(.talk("Wrote \(path) (\(counted(bytes, "byte")))"))
      answer.records.append(
        ["record": "written", "path": .string(path), "bytes": .integer(bytes)])
    case .listSessions:
      guard let shelf = outside.shelf else { throw .notInReplay }
      answer.blocks += shelf.list(current: keeper.path)
      answer.records += shelf.records(current: keeper.path)
    case .check(let check):
      guard outside.shelf != nil else { throw .notInReplay }
      let result = try check.result()
      answer.blocks += result.blocks
      answer.records += result.records
    case .replay(let path, let options):
      let replay = try Replay(path: path, options: options).transcript(width: world.width)
      answer.blocks += replay.blocks
      answer.records += replay.records
    case .newSession, .openSession, .saveSession, .triage, .quit: break
    }
  }

  /// A name that no other session's drafts have: "check.ndjson-c3-c4".
  private func draftName(of claims: [ClaimHandle]) -> String {
    let session = lastComponent(of: keeper.path ?? "private").filter {
      $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "." || $0 == "-")
    }
    let words = claims.prefix(8).map(\.word).joined(separator: "-")
    return "\(session.prefix(80))-\(words)"
  }

  /// What stands below a note that is being written: the claims, without a way to take them for it.
  private func remarks(on claims: [ClaimHandle]) -> [DisplayText] {
    claims.map { "\($0.word): \(desk.words(of: $0))" }
  }

  func plan(
    _ documents: [ReadDocument], encoding: TextEncoding? = nil, in world: World
  ) -> LoadPlan {
    LoadPlan(
      documents, at: desk, recorded: outside.recorded, sessionFolder: sessionFolder(in: world),
      encoding: encoding)
  }

  func sessionFolder(in world: World) -> String {
    keeper.path.map { folder(of: world.absolute($0)) } ?? world.folder
  }

  private func paste(_ text: String, title: String?, from: String?)
    -> (DocumentPasted, ReadDocument)
  {
    let number = desk.session.documents.count { $0.pasted != nil } + 1
    let first = desk.session.nextClaimNumber
    func pasted(claims: Int) -> DocumentPasted {
      DocumentPasted(
        document: UntrustedText("paste:\(number)"), text: UntrustedText(text),
        title: title.map { UntrustedText($0) }, from: from.map { UntrustedText($0) },
        firstClaim: first, claims: claims)
    }
    let read = ReadDocument(CorpusLoader().document(of: pasted(claims: 0)))
    return (pasted(claims: read.claims.count), read)
  }
}
