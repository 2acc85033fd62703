import Corpora
import Sessions
import Text

/// Reads the documents of a session again: from where they were, or from below another folder.
struct SessionDocuments {
  let session: Session
  /// Of the session file: recorded paths are relative to it.
  let folder: String
  /// Where to look instead, by digest.
  let corpus: String?

  /// The documents whose loading was recorded in these events.
  ///
  /// Files that were loaded in one step are read together, as they were then.
  func read(_ events: some Sequence<SessionEvent>) -> RestoredDocuments {
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
        restored.documents.append(CorpusLoader().document(of: pasted))
      case .ran, .verdict, .note, .evidence, .untag, .claimAdded, .correction, .undone, .redone,
        .setting, .groupDecided, .namesDecided, .conflictDecided, .factChecksLoaded, .claimsLoaded,
        .verdictsDiffer, .shared, .publishing:
        break
      }
    }
    for step in steps { read(step.wanted, into: &restored) }
    return restored
  }

  private func read(_ wanted: [DocumentLoaded], into restored: inout RestoredDocuments) {
    let encoding = wanted.lazy.compactMap(\.encoding).first.flatMap {
      TextEncoding(label: $0.exact)
    }
    let loader = CorpusLoader(limits: session.limits, encoding: encoding)
    var files: [String] = []
    if let corpus {
      files = [corpus]
    } else {
      for loaded in wanted {
        guard let path = loaded.path?.exact else { continue }
        let file = path.hasPrefix("/") ? path : folder + "/" + path
        if !files.contains(file) { files.append(file) }
      }
    }
    var found: [Document] = []
    for file in files {
      if let loaded = try? loader.load([file]) {
        found += loaded.documents
        restored.findings += loaded.findings
      }
    }
    for loaded in wanted {
      if var document = match(loaded, in: found) {
        var source = document.source
        source.path = loaded.document
        document.sources = [source]
        restored.documents.append(document)
      } else {
        restored.missing.append(loaded.document)
      }
    }
  }

  /// The text that was loaded; else the same file with another text.
  private func match(_ loaded: DocumentLoaded, in documents: [Document]) -> Document? {
    let record = recordName(loaded.document.exact)
    let sameText = documents.first { document in
      document.digest == loaded.textDigest
        && (corpus != nil || document.sources.contains { recordName($0.path.exact) == record })
    }
    return sameText
      ?? documents.first { document in
        document.sources.contains { source in
          recordName(source.path.exact) == record
            && lastPart(source.path.exact) == lastPart(loaded.document.exact)
        }
      }
  }

  /// What follows `#` in the name of a record of a collection.
  private func recordName(_ path: String) -> Substring? {
    path.firstIndex(of: "#").map { path[path.index(after: $0)...] }
  }

  private func lastPart(_ path: String) -> Substring {
    path.split(separator: "/").last ?? ""
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
