/// An attribution in the making: ranges of words, not yet of bytes.
struct Draft: Sendable {
  var source: Range<Int>?
  var cue: Range<Int>
  var content: [Range<Int>]
  var stance: Attribution.Stance
  var strength: Attribution.Strength
  /// The rule that made it.
  var rule: Rule
  /// Whom the source told.
  var told: Range<Int>?
  /// The stretch it stands in.
  var stretch: Int
}
