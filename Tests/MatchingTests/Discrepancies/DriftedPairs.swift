import Claims
import Corpora
import Testing
import Text

@testable import Matching

/// Two articles of our own on one event, the second a drifted copy of the first.
struct DriftedPair: Sendable, CustomTestStringConvertible {
  let event: String
  let first: String
  let second: String
  /// Another document, where a pair is not enough.
  var third: String?
  /// The outlets, where the pair is about them.
  var outlets: [String?] = [nil, nil]

  var testDescription: String { event }

  /// Both, read and analysed as the program does.
  var claims: CorpusClaims {
    var corpus = Corpus()
    var claims: [[Claim]] = []
    for (number, text) in [first, second, third].compactMap(\.self).enumerated() {
      let document = CorpusLoader().document(
        text: text, path: ["first.txt", "second.txt", "third.txt"][number],
        outlet: number < outlets.count ? outlets[number] : nil,
        published: CalendarDate(iso: "2021-06-1\(number)"), language: "en")
      guard corpus.add(document).isNew else { continue }
      claims.append(Claims.claims(in: document))
    }
    return CorpusClaims(corpus: corpus, found: claims)
  }

  /// "quotation: 'a' against 'b'", in order.
  var discrepancies: [String] {
    let claims = claims
    return Matching.discrepancies(in: ClaimRelations(claims)).map {
      "\($0.kind.rawValue): \($0.what.exact)"
    }
  }

  static let bridge = DriftedPair(
    event: "a bridge closes",
    first: """
      The old bridge at Harwick closed to all traffic on Friday after inspectors found cracks.
      Engineer Marta Lindqvist said the bridge “will stay closed until every bolt is checked.”
      Repairs will cost 4.5 million euros, the council said.
      Shop owners in Harwick fear for the summer season.
      """,
    second: """
      After inspectors found cracks, the old Harwick bridge closed to all traffic on Friday.
      Engineer Marta Lindquist said the bridge “would stay closed until every bolt is checked.”
      Repairs will cost 5.4 million euros, the council said.
      The river is low for the time of year.
      """)

  static let vaccine = DriftedPair(
    event: "a vaccine trial",
    first: """
      The vaccine trial in Oslo was stopped after two patients fell ill, the hospital reported.
      Doctor Ingrid Halvorsen told Reuters that the illness was “probably not linked to the dose.”
      A full review of the trial is expected next spring.
      """,
    second: """
      The vaccine trial in Oslo was stopped after two patients fell ill, the hospital reported.
      Doctor Ingrid Halvorsen said that the illness was “not linked to the dose at all.”
      Shares of the maker fell.
      """)

  static let treaty = DriftedPair(
    event: "a fishing treaty",
    first: """
      Norway’s fisheries minister called the new quota treaty a “fair deal for small coastal boats.”
      Talks on herring lasted until dawn.
      """,
    second: """
      Norway called the new quota treaty a “fair deal for small coastal boats.”
      Prices of herring rose at the market.
      """)

  static let mine = DriftedPair(
    event: "a mine flood",
    first: """
      Rescuers pulled eleven miners from the flooded Kestrel mine, owner Tomas Brandauer said.
      Rescuers pulled eleven miners from the flooded Kestrel mine, the owner Tomas Brandauer said.
      Water rose by 3 metres in an hour.
      """,
    second: """
      Rescuers pulled eleven miners from the flooded Kestrel mine, Tomas Brandaur said.
      Water rose by 5 metres in an hour.
      """)

  static let court = DriftedPair(
    event: "a court date",
    first: """
      The trial of banker Paul Okoro over missing pension funds begins on 31 April 2021 in Leeds.
      The former banker denies all nine charges over the pension funds.
      """,
    second: """
      The former banker denies all nine charges over the missing pension funds.
      His lawyers asked for more time.
      """)

  static let weather = DriftedPair(
    event: "two stories that have little in common",
    first: """
      Heavy rain flooded cellars in the north of Ghent on Sunday night.
      Mayor Lotte Peeters said “the pumps held” and thanked the firemen.
      """,
    second: """
      A Ghent bakery won the national bread prize for the third time.
      Baker Jan Claes said “we never change the recipe” and laughed.
      """)
}
