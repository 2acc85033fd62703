/// What Tab may put at the cursor.
public struct Completions: Hashable, Sendable {
  /// One possible word.
  public struct Candidate: Hashable, Sendable {
    /// The text that takes the place of the word typed so far, quoted as the line needs it.
    public let insertion: String
    /// A few words that tell it from the others ("Moscow denies the allegation"); may be empty.
    public let hint: String

    public init(_ insertion: String, hint: String = "") {
      self.insertion = insertion
      self.hint = hint
    }
  }

  /// What a candidate replaces: UTF-8 offsets in the line, on borders of characters.
  public let replacing: Range<Int>
  /// The possible words in the order in which they are listed.
  public let candidates: [Candidate]
  /// Whether a candidate ends its word, so that a blank follows; a folder's path does not.
  public let finishesWord: Bool

  public init(replacing: Range<Int>, candidates: [Candidate], finishesWord: Bool = true) {
    self.replacing = replacing
    self.candidates = candidates
    self.finishesWord = finishesWord
  }

  /// Nothing fits here.
  public static func none(at offset: Int) -> Completions {
    Completions(replacing: offset..<offset, candidates: [])
  }

  /// The longest beginning that all insertions share, cut between scalars; empty without any.
  var sharedBeginning: String {
    guard var shared = candidates.first?.insertion.unicodeScalars[...] else { return "" }
    for candidate in candidates.dropFirst() {
      let length = zip(shared, candidate.insertion.unicodeScalars).prefix { $0 == $1 }.count
      shared = shared.prefix(length)
    }
    return String(shared)
  }
}
