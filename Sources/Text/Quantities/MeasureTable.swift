/// Units of measure.
struct MeasureTable: Sendable {
  static let english = MeasureTable()

  let measures: UnitTable
  let bare: UnitTable
  let divisors: UnitTable
  /// The first words of `bare`, for the filter.
  let bareWords: [String]

  private init() {
    measures = UnitTable([Self.names])
    bare = UnitTable([Self.bareNames])
    divisors = UnitTable([Self.divisors])
    bareWords = bare.firstWords
  }
}
