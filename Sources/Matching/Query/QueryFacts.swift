import Claims
import Text

/// What a query may ask that only the session knows.
public protocol QueryFacts {
  /// What a person has said of the claim.
  func verdict(of place: CorpusClaims.Place) -> QueryVerdict
  func hasEvidence(_ place: CorpusClaims.Place) -> Bool
  func hasNote(_ place: CorpusClaims.Place) -> Bool
  /// Whether a verdict on the claim was made known.
  func isPublished(_ place: CorpusClaims.Place) -> Bool
  /// The claim behind `c20`; nil where that number means none of this corpus.
  func place(ofClaimNumber number: Int) -> CorpusClaims.Place?
  /// The corpus position of `d3`; nil where that number means none.
  func position(ofDocumentNumber number: Int) -> Int?
  /// What else the person has said that a source is called.
  func spellings(of name: UntrustedText) -> [UntrustedText]
  /// Whether sources have names that no text has: decided on, or corrected by the person.
  var hasOtherNames: Bool { get }
  /// Whether the answer is no longer wanted: then what is found so far is given.
  var isInterrupted: Bool { get }
}

extension QueryFacts {
  public var isInterrupted: Bool { false }
  public var hasOtherNames: Bool { false }
  public func spellings(of name: UntrustedText) -> [UntrustedText] { [] }
}

/// A corpus on which nobody has worked yet: every claim is open.
public struct NoFacts: QueryFacts, Sendable {
  public init() {}

  public func verdict(of place: CorpusClaims.Place) -> QueryVerdict { .open }
  public func hasEvidence(_ place: CorpusClaims.Place) -> Bool { false }
  public func hasNote(_ place: CorpusClaims.Place) -> Bool { false }
  public func isPublished(_ place: CorpusClaims.Place) -> Bool { false }
  public func place(ofClaimNumber number: Int) -> CorpusClaims.Place? { nil }
  public func position(ofDocumentNumber number: Int) -> Int? {
    number > 0 ? number - 1 : nil
  }
}
