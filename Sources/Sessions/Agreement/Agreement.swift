/// How far raters agree, by four measures, each with its interval.
public struct Agreement: Hashable, Sendable {
  /// Units that at least two raters rated: all measures but Cohen's are taken of these.
  public let units: Int
  /// The share of pairs of ratings that are equal, averaged over the units.
  public let percent: AgreementMeasure
  /// Source: J. Cohen, "A coefficient of agreement for nominal scales", 1960. For two raters.
  public let cohensKappa: AgreementMeasure
  /// Source: K. Krippendorff, "Computing Krippendorff's Alpha-Reliability", 2011; nominal.
  public let krippendorffsAlpha: AgreementMeasure
  /// Source: K. L. Gwet, "Computing inter-rater reliability and its variance in the presence of high
  /// agreement", 2008.
  public let gwetsAC1: AgreementMeasure

  /// - Parameter resamples: of the bootstrap that gives the intervals; the same in every run.
  public init(_ table: RatingTable, resamples: Int = 1000) {
    let rated = table.rows.map { row in row.compactMap { $0 } }.filter { $0.count > 1 }
    let counted = rated.map { row in
      (0..<table.categories).map { category in row.count { $0 == category } }
    }
    units = counted.count
    percent = measure(counted, resamples, of: share)
    krippendorffsAlpha = measure(counted, resamples, of: alpha)
    gwetsAC1 = measure(counted, resamples, of: ac1)
    if table.rows.allSatisfy({ $0.count == 2 }) {
      let pairs = rated.map { ($0[0], $0[1]) }
      cohensKappa = measure(pairs, resamples) { pairs throws(AgreementMeasure.Reason) in
        try kappa(of: pairs, categories: table.categories)
      }
    } else {
      cohensKappa = .undefined(.notTwoRaters)
    }
  }
}

/// A measure of agreement, or why there is none.
public enum AgreementMeasure: Hashable, Sendable {
  /// 1 is full agreement, 0 what chance would give (save for per cent); the interval holds 95 per cent
  /// of a bootstrap over the units, and is nil for a single unit.
  case value(Double, interval: ClosedRange<Double>?)
  case undefined(Reason)

  public enum Reason: String, Hashable, Sendable, Error {
    case noCommonUnits = "no unit was rated by two"
    case notTwoRaters = "it is for two raters"
    case oneCategoryOnly = "all ratings are the same"
  }
}

/// How often each category was given, unit by unit.
private typealias Counts = [[Int]]

private func measure<Unit>(
  _ units: [Unit], _ resamples: Int,
  of value: ([Unit]) throws(AgreementMeasure.Reason) -> Double
) -> AgreementMeasure {
  guard !units.isEmpty else { return .undefined(.noCommonUnits) }
  let found: Double
  do throws(AgreementMeasure.Reason) { found = try value(units) } catch {
    return .undefined(error)
  }
  guard units.count > 1, resamples > 0 else { return .value(found, interval: nil) }
  var random = Resampler()
  var values: [Double] = []
  for _ in 0..<resamples {
    let sample = units.indices.map { _ in units[random.next(below: units.count)] }
    // A sample in which the measure is undefined says nothing of it.
    if let value = try? value(sample) { values.append(value) }
  }
  values.sort()
  guard let low = values.first, let high = values.last else {
    return .value(found, interval: nil)
  }
  let cut = values.count / 40
  let interval =
    cut < values.count - cut ? values[cut]...values[values.count - 1 - cut] : low...high
  return .value(found, interval: interval)
}

private func share(of units: Counts) -> Double {
  let shares = units.map { counts in
    let ratings = counts.reduce(0, +)
    return Double(counts.reduce(0) { $0 + $1 * ($1 - 1) }) / Double(ratings * (ratings - 1))
  }
  return shares.reduce(0, +) / Double(units.count)
}

private func alpha(of units: Counts) throws(AgreementMeasure.Reason) -> Double {
  var observed = 0.0
  var totals = [Int](repeating: 0, count: units[0].count)
  for counts in units {
    let ratings = counts.reduce(0, +)
    observed += Double(counts.reduce(0) { $0 + $1 * ($1 - 1) }) / Double(ratings - 1)
    for category in counts.indices { totals[category] += counts[category] }
  }
  let all = totals.reduce(0, +)
  let expected = Double(totals.reduce(0) { $0 + $1 * ($1 - 1) }) / Double(all * (all - 1))
  guard expected < 1 else { throw .oneCategoryOnly }
  return 1 - (1 - observed / Double(all)) / (1 - expected)
}

private func ac1(of units: Counts) throws(AgreementMeasure.Reason) -> Double {
  let categories = units[0].count
  guard categories > 1 else { throw .oneCategoryOnly }
  var chance = 0.0
  for category in 0..<categories {
    let shares = units.map { Double($0[category]) / Double($0.reduce(0, +)) }
    let share = shares.reduce(0, +) / Double(units.count)
    chance += share * (1 - share) / Double(categories - 1)
  }
  return (share(of: units) - chance) / (1 - chance)
}

private func kappa(
  of pairs: [(Int, Int)], categories: Int
) throws(AgreementMeasure.Reason) -> Double {
  let all = Double(pairs.count)
  let observed = Double(pairs.count { $0.0 == $0.1 }) / all
  let expected = (0..<categories).reduce(0.0) { sum, category in
    sum + Double(pairs.count { $0.0 == category } * pairs.count { $0.1 == category }) / (all * all)
  }
  guard expected < 1 else { throw .oneCategoryOnly }
  return (observed - expected) / (1 - expected)
}

/// Numbers that are the same in every run (SplitMix64 from a fixed start).
private struct Resampler {
  private var state: UInt64 = 0

  mutating func next(below count: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(count))
  }
}
