import Corpora
import Sessions
import Text

/// What was outside when a session was recorded: its documents, what was pasted, its files.
final class Recording: Outside, Files, @unchecked Sendable {
  /// The step that is being replayed.
  var step = 0
  /// Of the session file.
  let folder: String
  private(set) var missing: Set<UntrustedText> = []
  private(set) var changed: Set<UntrustedText> = []
  private let journal: Journal
  private let corpus: String?

  init(_ journal: Journal, folder: String, corpus: String?) {
    self.journal = journal
    self.folder = folder
    self.corpus = corpus
  }

  var shelf: SessionShelf? { nil }
  var home: String? { nil }
  var sessionsFolder: String? { nil }

  private var events: [SessionEvent] { journal.session.events.filter { $0.step == step } }

  var recorded: LoadPlan.Recorded? {
    let loads = events.map(\.change).filter {
      if case .documentLoaded = $0 { true } else { false }
    }
    return LoadPlan.Recorded(loads: loads, session: journal.session)
  }

  private func read(_ session: Session, _ events: [SessionEvent]) throws(CommandError)
    -> RestoredDocuments
  {
    let restored = try SessionDocuments(session: session, folder: folder, corpus: corpus)
      .read(events)
    missing.formUnion(restored.missing)
    let found = Dictionary(
      restored.corpus.documents.map(\.document).flatMap { document in
        document.sources.map { ($0.path, document.digest) }
      },
      uniquingKeysWith: { first, _ in first })
    for event in events {
      guard case .documentLoaded(let loaded) = event.change else { continue }
      if let digest = found[loaded.document], digest != loaded.textDigest {
        changed.insert(loaded.document)
      }
    }
    return restored
  }

  func texts(of paths: [String], encoding: TextEncoding?, limits: LoadLimits)
    throws(CommandError) -> ReadTexts
  {
    ReadTexts(try read(journal.session, events).corpus)
  }

  func documents(of session: Session, folder: String) throws(CommandError) -> RestoredDocuments {
    try read(session, session.events)
  }

  /// The recorded file where it still is as it was.
  func factChecks(at path: String, limits: LoadLimits) throws(CommandError) -> FactCheckFile {
    let name = UntrustedText(lastComponent(of: path))
    for case .factChecksLoaded(let loaded) in events.map(\.change) where loaded.file == name {
      guard let file = FactCheckFile(recorded: loaded, folder: folder, limits: limits) else {
        break
      }
      return file
    }
    missing.insert(name)
    throw .noSuchFile(name.exact)
  }

  /// The recorded file, likewise.
  func claims(at path: String, limits: LoadLimits) throws(CommandError) -> ClaimFile {
    let name = UntrustedText(lastComponent(of: path))
    for case .claimsLoaded(let loaded) in events.map(\.change) where loaded.file == name {
      guard let file = ClaimFile(recorded: loaded, folder: folder, limits: limits) else { break }
      return file
    }
    missing.insert(name)
    throw .noSuchFile(name.exact)
  }

  func pastedText() -> String? {
    for event in events {
      if case .documentPasted(let pasted) = event.change { return pasted.text.exact }
    }
    return nil
  }

  func composedText(_ name: String, remarks: [DisplayText]) throws(CommandError) -> String {
    for event in events {
      if case .note(let note) = event.change { return note.text.exact }
    }
    throw .missingWord("TEXT", command: "note")
  }

  /// Nothing is written.
  func write(_ contents: UntrustedText, to path: String, replacing: Bool) throws(CommandError) {}

  /// The digest that was recorded for a file that was given as evidence.
  func digest(of path: String) -> Digest? {
    let name = lastComponent(of: path)
    for event in events + journal.session.events {
      let evidence: [Evidence] =
        switch event.change {
        case .verdict(let verdict): verdict.evidence
        case .evidence(let added): [added.evidence]
        default: []
        }
      for piece in evidence {
        if case .file(let file, let digest) = piece.item, lastComponent(of: file.exact) == name {
          return digest
        }
      }
    }
    return nil
  }

  /// What a report was made with is read where it was, as seen from the session; else beside that, or
  /// among the documents.
  func contents(of path: String) -> [UInt8]? {
    let files = DiskFiles(home: home)
    let name = lastComponent(of: path)
    let recorded = events.lazy.compactMap(\.change.typedLine).flatMap(\.read)
      .map(\.exact).first { lastComponent(of: $0) == name }
    let places = [recorded.map { folder + "/" + $0 }, path, corpus.map { $0 + "/" + name }]
    let found = places.lazy.compactMap { $0 }.compactMap { files.contents(of: $0) }.first
    if found == nil { missing.insert(UntrustedText(name)) }
    return found
  }

  func names(in folder: String) -> [String] { [] }
}
