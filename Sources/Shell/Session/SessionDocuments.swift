import Corpora
import Glibc
import Sessions
import Text

/// Reads the documents of a session again: from where they were, or from below another folder.
struct SessionDocuments {
  let session: Session
  /// Of the session file: recorded paths are relative to it.
  let folder: String
  /// Where to look instead, by digest.
  let corpus: String?

  /// How files are read again.
  var reader = CorpusReader()

  /// The documents whose loading was recorded in these events.
  ///
  /// Files that were loaded in one step are read together, as they were then.
  func read(_ events: some Sequence<SessionEvent>) throws(CommandError) -> RestoredDocuments {
    var restored = RestoredDocuments()
    var steps: [(step: Int, wanted: [DocumentLoaded])] = []
    for event in events {
      switch event.change {
      case .documentLoaded(let loaded):
        if steps.last?.step == event.step {
          steps[steps.count - 1].wanted.append(loaded)
        } else {
          steps.append((event.step, [loaded]))
        }
      case .documentPasted(let pasted):
        restored.corpus.documents.append(ReadDocument(CorpusLoader().document(of: pasted)))
      case .ran, .verdict, .note, .evidence, .untag, .claimAdded, .correction, .undone, .redone,
        .setting, .groupDecided, .namesDecided, .conflictDecided, .factChecksLoaded, .claimsLoaded,
        .verdictsDiffer, .shared, .publishing:
        break
      }
    }
    for step in steps { try read(step.wanted, into: &restored) }
    restored.corpus.merge()
    return restored
  }

  private func read(_ wanted: [DocumentLoaded], into restored: inout RestoredDocuments)
    throws(CommandError)
  {
    var reader = reader
    reader.limits = session.limits
    reader.encoding = wanted.lazy.compactMap(\.encoding).first.flatMap {
      TextEncoding(label: $0.exact)
    }
    let found = try reader.read(files(of: wanted))
    restored.corpus.findings += found.findings
    var places = RecordedPlaces(found.documents, isElsewhere: corpus != nil)
    var isAsRead = restored.corpus.documents.isEmpty
    var next = 0
    for loaded in wanted {
      guard let (number, source) = places.place(of: loaded) else {
        restored.missing.append(loaded.document)
        continue
      }
      var document = found.documents[number].document
      document.sources = [source]
      document.sources[0].path = loaded.document
      restored.corpus.documents.append(
        ReadDocument(document: document, claims: found.documents[number].claims))
      isAsRead = isAsRead && number <= next
      if number == next { next += 1 }
    }
    // The index is one of just these, in this order.
    if isAsRead, next == found.documents.count { restored.corpus.index = found.index }
  }

  /// The files that they were in, each once; those that are gone are left out.
  private func files(of wanted: [DocumentLoaded]) -> [String] {
    if let corpus { return [corpus] }
    var seen: Set<String> = []
    return wanted.compactMap { loaded in
      guard let path = loaded.path?.exact, seen.insert(path).inserted else { return nil }
      let file = path.hasPrefix("/") ? path : resolved(path, from: folder)
      return access(file, F_OK) == 0 ? file : nil
    }
  }
}

extension CorpusLoader {
  /// A pasted text as the document that it was.
  func document(of pasted: DocumentPasted) -> Document {
    document(
      text: pasted.text.exact, path: pasted.document.exact, title: pasted.title?.exact,
      outlet: pasted.from?.exact)
  }
}
