/// The dates, time spans and durations of a stretch of text, in order.
///
/// - Parameter reference: the day the text was published; nil where unknown, and then only
///   dates that stand on their own are resolved.
public func dateMentions(
  in text: SourceText, within range: TextRange, reference: CalendarDate?
) -> [DateMention] {
  guard CandidateFilter.english.mayHoldCandidate(text, within: range) else { return [] }
  return DateReader(Passage(text, within: range), reference: reference).mentions
}
