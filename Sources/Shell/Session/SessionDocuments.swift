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
    var areDistinct = restored.corpus.isEmpty && steps.count == 1
    for step in steps {
      let found = try found(step.wanted)
      let places = RecordedPlaces(found.documents, isElsewhere: corpus != nil)
      if restored.corpus.isEmpty, places.areJust(step.wanted) {
        // With their index, which is one of the first documents.
        restored.corpus = found
      } else {
        add(found, at: places, as: step.wanted, to: &restored)
        areDistinct = false
      }
    }
    if !areDistinct { restored.corpus.merge() }
    return restored
  }

  /// What the files of one loading hold now.
  private func found(_ wanted: [DocumentLoaded]) throws(CommandError) -> ReadCorpus {
    var reader = reader
    reader.limits = session.limits
    reader.encoding = wanted.lazy.compactMap(\.encoding).first.flatMap {
      TextEncoding(label: $0.exact)
    }
    return try reader.read(files(of: wanted))
  }

  /// Adds the documents that were loaded, as they were found.
  private func add(
    _ found: ReadCorpus, at places: RecordedPlaces, as wanted: [DocumentLoaded],
    to restored: inout RestoredDocuments
  ) {
    restored.corpus.findings += found.findings
    var places = places
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
    }
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
