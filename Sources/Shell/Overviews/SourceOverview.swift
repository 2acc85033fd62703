import Claims
import Corpora
import Sessions
import Text

/// What kinds of sources each document rests on, and how it describes those without a name.
struct SourceOverview {
  /// The sources of one document: each link of a claim's chain counts.
  struct Row {
    let document: Int
    var counts: [Attribution.Kind: Int] = [:]

    var total: Int { counts.values.reduce(0, +) }
  }

  /// A source without a name, as one document describes it.
  struct Unnamed {
    let document: Int
    /// Nil where the text does not even describe it.
    let description: UntrustedText?
    var claims: [CorpusClaims.Place] = []
  }

  private(set) var rows: [Row] = []
  /// By document, then in text order. Equal words in two documents are two entries, for nothing
  /// says that they mean the same people.
  private(set) var unnamed: [Unnamed] = []

  init(_ claims: CorpusClaims) {
    for (number, own) in claims.claims.enumerated() {
      var row = Row(document: number)
      var described: [String: Int] = [:]
      let text = claims.corpus.documents[number].text
      for (index, claim) in own.enumerated() {
        let place = CorpusClaims.Place(document: number, claim: index)
        for attribution in claim.attributions {
          row.counts[attribution.kind, default: 0] += 1
          guard attribution.kind == .unnamed else { continue }
          let words = attribution.speaker(in: text)
          let key = words?.exact.lowercased() ?? ""
          if let known = described[key] {
            if unnamed[known].claims.last != place { unnamed[known].claims.append(place) }
          } else {
            described[key] = unnamed.count
            unnamed.append(
              Unnamed(
                document: number, description: words, claims: [place]))
          }
        }
      }
      rows.append(row)
    }
  }
}
