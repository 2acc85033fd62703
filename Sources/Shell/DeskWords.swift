import Claims
import Corpora
import Sessions
import Text

extension Desk {
  /// A claim's words: its sentence, or what the checker typed.
  func words(of handle: ClaimHandle) -> String {
    switch register[handle] {
    case .extracted(let place):
      corpus.documents[place.document].text.string(claims[place].range)
    case .added(let added): added.text.exact
    case .lost(let anchor): anchor.exact.exact
    case nil: ""
    }
  }

  /// The document that a claim stands in; nil for one that is in no loaded text.
  func document(of handle: ClaimHandle) -> (handle: DocumentHandle, document: Document)? {
    guard case .extracted(let place) = register[handle],
      let document = register.handle(ofDocumentAt: place.document)
    else { return nil }
    return (document, corpus.documents[place.document])
  }

  /// Who said it, outermost first, nobody twice: the speaker where it can be told, else the mention.
  func speakers(of handle: ClaimHandle) -> [String] {
    switch register[handle] {
    case .extracted(let place):
      let text = corpus.documents[place.document].text
      var speakers: [String] = []
      for attribution in claims[place].chain {
        guard let speaker = attribution.speaker(in: text)?.exact, !speakers.contains(speaker)
        else { continue }
        speakers.append(speaker)
      }
      return speakers
    case .added(let added): return added.by.map { [$0.exact] } ?? []
    case .lost, nil: return []
    }
  }

  /// How a claim stands: its verdict on what is claimed, else whether only its saying was judged.
  func standing(of handle: ClaimHandle) -> Standing {
    guard let record = session.verdict(of: handle) else {
      return session.verdict(of: handle, aspect: .saying) == nil ? .open : .saying
    }
    return switch record.verdict.tag {
    case .confirmed: .confirmed
    case .denied: .denied
    case .unverified: .unverified
    }
  }
}

extension Desk {
  /// The handles of the documents that some claims are in, in order: "d1".
  func documents(of places: some Sequence<CorpusClaims.Place>) -> [String] {
    Set(places.map(\.document)).sorted().compactMap { register.handle(ofDocumentAt: $0)?.word }
  }
}
