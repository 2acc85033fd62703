import Claims
import Matching
import Sessions
import Text

/// A source as it is shown: the name it goes by, and how that is known.
struct ShownSource {
  let name: UntrustedText
  /// Nil where the text itself has that name.
  let how: String?
  let isCertain: Bool
}

extension Desk {
  /// Who is meant by each spelling, after what the person has said.
  var nameDirectory: NameDirectory {
    derived.directory(after: session.nameDecisions.map(\.decision.decided), patience: patience)
  }

  /// The spellings of the corpus's sources.
  var spelledNames: [SpelledName] { derived.names.value(patience: patience)?.names ?? [] }

  /// The pairs of spellings that may be one.
  var nameProposals: [NameProposal] {
    derived.names.value(patience: patience)?.proposals ?? []
  }

  /// Who the source of an attribution is; nil where the text does not tell.
  ///
  /// A spelling that the person has rejected is taken for itself, and so is a corrected speaker.
  func source(of attribution: Attribution, at place: CorpusClaims.Place) -> ShownSource? {
    let text = corpus.documents[place.document].text
    guard let speaker = attribution.speaker, attribution.correctedSpeaker == nil else { return nil }
    let mention = attribution.source.first.map { text[$0] }
    let directory = nameDirectory
    if attribution.how == .spelling, let mention {
      switch directory.areSame(text[speaker], mention) {
      case false?: return nil
      case true?:
        let name = directory.bearer(of: mention)?.name ?? text[speaker]
        return ShownSource(name: name, how: Self.spelling, isCertain: true)
      case nil: break
      }
    }
    if let bearer = directory.bearer(of: text[speaker]), attribution.kind.hasName {
      return ShownSource(
        name: bearer.name, how: Self.spelling, isCertain: bearer.isCertain && attribution.isCertain)
    }
    return attribution.how.map {
      ShownSource(name: text[speaker], how: $0.rawValue, isCertain: attribution.isCertain)
    }
  }

  private static let spelling = Attribution.Resolution.spelling.rawValue
}

extension Attribution.Kind {
  /// Whether such a source goes by a name.
  var hasName: Bool {
    switch self {
    case .named, .organisation: true
    case .unnamed, .document: false
    }
  }
}

extension NamesDecided {
  /// As the directory of names takes it.
  var decided: NameDirectory.Decision {
    switch decision {
    case .same: .same(names)
    case .different: .different(names)
    }
  }
}
