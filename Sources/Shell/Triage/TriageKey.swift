/// A letter that stands for a line while claims are gone through.
struct TriageKey: Sendable {
  /// What is done once the line has run.
  enum Sequel: Hashable {
    case next, stay
  }

  let letter: Character
  /// "confirm it".
  let help: String
  /// The line's first word; the claim, or the document that it stands in, follows.
  let command: String
  let object: Object
  /// What the line asks for after that: "note: "; nil where it is whole.
  let asks: String?
  let sequel: Sequel

  enum Object: Hashable {
    case claim, document, none
  }

  private init(
    _ letter: Character, _ command: String, _ help: String, _ object: Object = .claim,
    asks: String? = nil, then sequel: Sequel = .stay
  ) {
    self.letter = letter
    self.help = help
    self.command = command
    self.object = object
    self.asks = asks
    self.sequel = sequel
  }

  /// The keys that stand for lines; moving, help and leaving are `Triage`'s own.
  static let all = [
    TriageKey("c", "confirm", "confirm it", then: .next),
    TriageKey("d", "deny", "deny it", then: .next),
    TriageKey("u", "unverified", "tag it unverified", then: .next),
    TriageKey("e", "evidence", "add evidence", asks: "for:, against: or context: "),
    TriageKey("n", "note", "write a note", asks: "note: "),
    TriageKey("o", "read", "open its document", .document),
    TriageKey("w", "why", "why it is a claim, and who said it"),
    TriageKey("g", "compare", "its group: the other wordings"),
    TriageKey("/", "search", "search", .none, asks: "search: "),
  ]
}
