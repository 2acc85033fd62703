import Sessions
import Text

/// Why a file is no scale.
public struct HouseScaleError: Error, Hashable, Sendable {
  /// What is wrong with a line.
  public enum Fault: Hashable, Sendable {
    /// Not JSON, or a key given twice.
    case malformed(why: UntrustedText)
    case notAnObject
    /// The first line does not name the scale.
    case nameless
    /// A member that no such line has.
    case unknownMember(UntrustedText)
    /// A line without the words of a rating.
    case unrated
    /// A number that is none, or less than 1.
    case badNumber
    /// `stands for` something that is no verdict.
    case unknownVerdict
    /// The rating stands on an earlier line too.
    case ratingTwice(UntrustedText, line: Int)
    /// An earlier line stands for the same verdict.
    case verdictTwice(Verdict.Tag, line: Int)
    /// No line stands for a verdict.
    case verdictMissing(Verdict.Tag)
    /// What is unverified is neither true nor false.
    case numberOfUnverified
    /// Every number is the same: there is no best and no worst.
    case oneNumber
  }

  public let path: UntrustedText
  /// From 1.
  public let line: Int
  public let fault: Fault

  public init(path: UntrustedText, line: Int, fault: Fault) {
    self.path = path
    self.line = line
    self.fault = fault
  }
}
