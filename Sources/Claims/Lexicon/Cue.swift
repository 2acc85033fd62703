/// A verb that attributes, with what it may take and what it does to its content.
struct Cue: Hashable, Sendable {
  /// The complements a cue takes; see the table of cue verbs.
  struct Frames: OptionSet, Hashable, Sendable {
    let rawValue: UInt16
    static let quote = Frames(rawValue: 1)
    static let clause = Frames(rawValue: 2)
    static let that = Frames(rawValue: 4)
    static let whether = Frames(rawValue: 8)
    static let infinitive = Frames(rawValue: 16)
    static let object = Frames(rawValue: 32)
    static let person = Frames(rawValue: 64)
    /// Only with an object that is itself speech: "raised concerns".
    static let speech = Frames(rawValue: 256)
    /// Only with "as" behind the object: "sees it as".
    static let asObject = Frames(rawValue: 1024)
    /// Also with nobody named: "is expected", "was accused".
    static let passive = Frames(rawValue: 512)
    static let seeming = Frames(rawValue: 128)

    init(rawValue: UInt16) {
      self.rawValue = rawValue
    }

    /// The frame that the table calls `name`.
    init?(name: Substring) {
      switch name {
      case "quote": self = .quote
      case "clause": self = .clause
      case "that": self = .that
      case "whether": self = .whether
      case "infinitive": self = .infinitive
      case "object": self = .object
      case "person": self = .person
      case "as": self = .asObject
      case "passive": self = .passive
      case "speech": self = .speech
      case "seeming": self = .seeming
      default: return nil
      }
    }
  }

  let lemma: String
  /// The word that must follow: "for" of "call for"; nil where none must.
  let particle: String?
  var frames: Frames
  let stance: Attribution.Stance
  let strength: Attribution.Strength
  /// The next cue with the same forms, another particle.
  var next: Int16 = -1
}
