/// A number as the text writes it, by the lexemes it covers.
struct NumberPhrase: Sendable {
  let first: Int
  /// Index after its last lexeme.
  var end: Int
  var value: Double
  /// Whether it begins with digits or a vulgar fraction in one character.
  var isDigits = false
  /// Whether it is, or ends in, a fraction ("two thirds", "one and a half").
  var isFraction = false
  /// Whether its last word is a scale ("million"), or a sign for one ("k").
  var hasScale = false
}
