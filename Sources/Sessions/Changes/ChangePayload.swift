import JSONLines

/// What a change must know to stand in a line of a journal: its own members, spelled by hand.
///
/// A payload's keys are never those of the line itself: `n step at by change hash`.
protocol ChangePayload {
  /// The value of the line's member `change`.
  static var word: String { get }

  /// The members after `change`, in the order they are written; what is not known is null.
  var members: JSONObject { get }

  /// Reads what `members` wrote; members it does not know are left alone.
  init(_ fields: LineFields) throws(LineFault)
}
