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
  /// The stretch that its cue stands in.
  let stretch: Int
  /// The stretch in which its content ends, where that is a later one.
  var lastStretch = 0

  /// Whether some of `span` is attributed.
  func covers(_ span: Range<Int>) -> Bool { content.contains { $0.overlaps(span) } }

  /// Whether the cue stands behind what it attributes: "…," he said.
  var followsItsContent: Bool {
    content.first.map { $0.lowerBound < cue.lowerBound } ?? false && rule != .accordingTo
      && rule != .passive && rule != .seeming && rule != .hearsay
  }
}
