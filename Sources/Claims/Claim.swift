import Corpora
import Text

/// A sentence that asserts something which can be true or false.
public struct Claim: Hashable, Sendable {
  public let id: ClaimID
  /// The sentence, attribution included.
  public let range: TextRange
  /// The clauses that can be judged apart; empty where the sentence has only one.
  public let parts: [TextRange]
  /// Who said it, through whom, outermost first.
  public let attributions: [Attribution]
  public let quotations: [Quotation]
  public let dates: [DateMention]
  public let quantities: [Quantity]
  public let worth: Worth
  /// "opinion", "forecast", "personal experience".
  public let marks: [Mark]

  public enum Mark: String, CaseIterable, Sendable {
    case opinion, forecast
    case personalExperience = "personal experience"
  }

  public init(
    id: ClaimID, range: TextRange, parts: [TextRange], attributions: [Attribution],
    quotations: [Quotation], dates: [DateMention], quantities: [Quantity], worth: Worth,
    marks: [Mark]
  ) {
    self.id = id
    self.range = range
    self.parts = parts
    self.attributions = attributions
    self.quotations = quotations
    self.dates = dates
    self.quantities = quantities
    self.worth = worth
    self.marks = marks
  }
}

/// The durable name of a claim: the same for the same range of the same text, everywhere.
///
/// What it is made from is kept, the digits are made when asked for: most claims are never named.
public struct ClaimID: Hashable, Sendable {
  private let text: Digest
  private let range: TextRange

  public init(text digest: Digest, range: TextRange) {
    text = digest
    self.range = range
  }

  /// 16 lower-case hexadecimal digits: the first of the SHA-256 of text digest, start and end.
  public var hex: String {
    let key = "\(text.hex):\(range.start):\(range.end)"
    return String(Digest(of: Array(key.utf8)).hex.prefix(16))
  }
}
