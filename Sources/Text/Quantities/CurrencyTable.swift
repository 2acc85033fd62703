/// Names, signs and codes of money.
struct CurrencyTable: Sendable {
  static let english = CurrencyTable()

  let main: UnitTable
  /// Coins: a hundredth of the currency whose amount they follow.
  let coins: UnitTable
  let before: UnitTable
  /// Names that are money even without a number ("the dollar fell").
  let bare: UnitTable
  /// The first words of `bare`, for the filter.
  let bareWords: [String]

  private init() {
    main = UnitTable([Self.signs, Self.names, Self.codes])
    coins = UnitTable([Self.coinNames])
    before = UnitTable([Self.signs, Self.codes, Self.wordsBefore])
    bare = UnitTable([Self.bareNames])
    bareWords = bare.firstWords
  }
}
