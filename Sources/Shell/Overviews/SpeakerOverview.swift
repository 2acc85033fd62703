import Claims
import Matching
import Sessions
import Text

/// The persons and bodies that the corpus's claims are by.
struct SpeakerOverview {
  /// One of them.
  struct Speaker {
    let name: UntrustedText
    /// What else the texts call it, as the person has confirmed.
    var spellings: Set<UntrustedText> = []
    /// Who it may be as well; nil where nobody is proposed.
    let proposal: UntrustedText?
    var claims: Set<CorpusClaims.Place> = []
    var stances: [Attribution.Stance: Int] = [:]

    /// "asserts 5, denies 2".
    var stanceWords: String {
      Attribution.Stance.allCases.compactMap { stance in
        stances[stance].map { "\(stance.rawValue) \($0)" }
      }.joined(separator: ", ")
    }
  }

  /// Those with most claims first, then by name.
  let speakers: [Speaker]

  init(_ desk: Desk) {
    let directory = desk.nameDirectory
    var found: [String: Speaker] = [:]
    for place in desk.claims.places {
      let text = desk.corpus.documents[place.document].text
      for attribution in desk.claims[place].attributions where attribution.kind.hasName {
        guard let known = attribution.speaker(in: text) else { continue }
        let words = sourceName(known.exact)
        guard isName(words) else { continue }
        let mention = UntrustedText(words)
        let bearer = directory.bearer(of: mention)
        let name = bearer?.isCertain == true ? bearer?.name ?? mention : mention
        let key = name.exact.lowercased()
        var speaker =
          found[key]
          ?? Speaker(name: name, proposal: bearer?.isCertain == false ? bearer?.name : nil)
        if mention.exact.lowercased() != key { speaker.spellings.insert(mention) }
        speaker.claims.insert(place)
        speaker.stances[attribution.stance, default: 0] += 1
        found[key] = speaker
      }
    }
    speakers = found.values.sorted {
      $0.claims.count != $1.claims.count
        ? $0.claims.count > $1.claims.count : $0.name.exact < $1.name.exact
    }
  }
}
