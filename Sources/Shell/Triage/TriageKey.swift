import Text

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

  /// The keys that stand for lines; going back, help and leaving are `Triage`'s own.
  static let all = [
    TriageKey("c", "confirm", "confirm it", then: .next),
    TriageKey("d", "deny", "deny it", then: .next),
    TriageKey("u", "unverified", "tag it unverified", then: .next),
    TriageKey("s", "skip", "skip it: it comes last the next time", then: .next),
    TriageKey("e", "evidence", "add evidence", asks: "for:, against: or context: "),
    TriageKey("n", "note", "write a note", asks: "note: "),
    TriageKey("N", "note", "write a longer one in your editor"),
    TriageKey("o", "read", "open its document", .document),
    TriageKey("w", "why", "why it is a claim, and who said it"),
    TriageKey("g", "compare", "its group: the other wordings"),
    TriageKey("/", "search", "search", .none, asks: "search: "),
  ]

  /// What the prompt lists.
  static let letters = "c d u s b e n o w g / ? q"

  /// The keys on a line.
  static let summary: DisplayText =
    "c confirm, d deny, u unverified, s skip, b back, e evidence, n note, o document, w why, "
    + "g group, / search, : any command, ? help, q leave"

  /// A line with the letter that says enough.
  var example: DisplayText {
    switch letter {
    case "e": "e for:https://example.org"
    case "/": "/ plant closed"
    default: "\(String(letter)) TEXT"
    }
  }

  /// The keys, a line each.
  static let help: [Block] =
    all.map { .line("  \(String($0.letter), .strong)  \($0.help)") } + [
      .line("  \("b", .strong)  back to the one before"),
      .line("  \("q", .strong)  leave; Enter shows the claim again, Escape leaves what is asked"),
      .line(
        "  \(":", .strong)  any command; c --because \"two outlets\" is: confirm it, because …"),
    ]
}
