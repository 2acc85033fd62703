import Corpora
import Sessions
import Testing
import Text

/// Against the worked examples of the papers that define the measures.
@Suite struct AgreementTests {
  /// Raters' ratings, a letter or digit each and a point where there is none, as a table.
  private func table(_ raters: [String], categories: String) -> RatingTable {
    let raters = raters.map(Array.init)
    return RatingTable(
      categories: categories.count,
      rows: raters[0].indices.map { unit in
        raters.map { rater in Array(categories).firstIndex(of: rater[unit]) }
      })
  }

  private func value(_ measure: AgreementMeasure) -> Double? {
    if case .value(let value, interval: _) = measure { value } else { nil }
  }

  private func isNear(_ measure: AgreementMeasure, _ expected: Double) -> Bool {
    value(measure).map { abs($0 - expected) < 0.0006 } ?? false
  }

  /// Krippendorff 2011, examples A to C.
  @Test(arguments: [
    (["0100000010", "1110010000"], "01", 0.095),
    (["aabbdcccedda", "babbbccceddd"], "abcde", 0.692),
    (["123321412...", "1233224125.3", ".3332342251.", "12332441251."], "12345", 0.743),
  ]) func alphaIsKrippendorffs(raters: [String], categories: String, expected: Double) {
    let agreement = Agreement(table(raters, categories: categories), resamples: 0)
    #expect(isNear(agreement.krippendorffsAlpha, expected))
  }

  /// Two raters by how often each pair of ratings came up.
  private func pairs(_ counts: [(Int, Int, Int)]) -> RatingTable {
    RatingTable(
      categories: 2, rows: counts.flatMap { Array(repeating: [$0.0, $0.1], count: $0.2) })
  }

  @Test func kappaIsCohens() {
    let agreement = Agreement(pairs([(0, 0, 20), (0, 1, 5), (1, 0, 10), (1, 1, 15)]), resamples: 0)
    #expect(isNear(agreement.percent, 0.7))
    #expect(isNear(agreement.cohensKappa, 0.4))
  }

  /// Gwet 2008: high agreement on a rare trait.
  @Test func ac1IsGwets() {
    let agreement = Agreement(pairs([(0, 0, 118), (0, 1, 5), (1, 0, 2)]), resamples: 0)
    #expect(isNear(agreement.percent, 0.944))
    #expect(isNear(agreement.cohensKappa, -0.0234))
    #expect(isNear(agreement.gwetsAC1, 0.9408))
  }

  @Test func whatIsUndefinedSaysWhy() {
    let none = Agreement(RatingTable(categories: 2, rows: [[0, nil], [nil, 1]]))
    #expect(none.units == 0)
    #expect(none.percent == .undefined(.noCommonUnits))
    let same = Agreement(RatingTable(categories: 2, rows: [[0, 0], [0, 0]]))
    #expect(same.cohensKappa == .undefined(.oneCategoryOnly))
    #expect(same.krippendorffsAlpha == .undefined(.oneCategoryOnly))
    #expect(value(same.gwetsAC1) == 1)
    let three = Agreement(RatingTable(categories: 2, rows: [[0, 0, 1]]))
    #expect(three.cohensKappa == .undefined(.notTwoRaters))
  }

  @Test func intervalsHoldTheValueAndAreTheSameInEveryRun() throws {
    let table = pairs([(0, 0, 20), (0, 1, 5), (1, 0, 10), (1, 1, 15)])
    let agreement = Agreement(table)
    #expect(agreement == Agreement(table))
    guard case .value(let value, interval: let interval?) = agreement.cohensKappa else {
      Issue.record("no interval")
      return
    }
    #expect(interval.contains(value))
    #expect(interval.lowerBound > 0)
    #expect(interval.upperBound < 0.8)
  }

  @Test func claimsOfTwoSessionsAreOneWhereTheirPassagesAre() {
    let ana = session([[Samples.verdict(1, .confirmed)]])
    let ben = session([[Samples.verdict(7, .denied), Samples.verdict(8, .denied, aspect: .saying)]])
    #expect(RatingTable(of: [ana, ben]).rows == [[0, 1]])
    #expect(RatingTable(of: [ana, session([])]).rows == [[0, nil]])
  }
}
