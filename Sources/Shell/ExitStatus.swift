import Glibc
import Sessions

extension CommandError {
  /// The exit status of a process that this error ends; as in <sysexits.h>.
  public var exitStatus: Int32 {
    switch self {
    case .unclosedQuotation, .unknownCommand, .ambiguousCommand, .unasked, .unknownOption,
      .missingValue, .missingWord,
      .tooManyWords, .givenTwice, .notA, .noneOf, .wordsMissing, .query, .notInReplay,
      .inThePast, .unnamedPublication:
      64
    case .correction(let error): error.exitStatus
    case .published, .notPublished, .ownVerdict, .noSuchStep, .noSuchClaim, .noSuchDocument,
      .noVerdict, .noGroup, .notInText,
      .nothingToUndo, .publishedSince, .nothingToRedo, .tooLong, .editorFailed:
      1
    case .noSuchFile, .load(.missing): 66
    case .load(.unreadable), .factChecks(.malformed), .claims(.malformed), .scale, .jsonReport: 65
    case .factChecks(.unreadable), .claims(.unreadable): 66
    case .nameSlipped, .nameInJSON: 1
    case .template: 65
    case .exists, .cannotSign: 73
    case .cannotWrite(_, let number):
      [ENOSPC, EDQUOT, EFBIG, EIO, EPIPE].contains(number) ? 74 : 73
    case .interrupted: 130
    case .journal(let error): error.exitStatus
    }
  }
}

extension JournalError {
  fileprivate var exitStatus: Int32 {
    switch self {
    case .missing: 66
    case .exists: 73
    case .notAFile, .unreadable, .notASession, .newerFormat, .damaged: 65
    case .readOnly(_, .held): 75
    case .readOnly, .notWritten: 74
    }
  }
}
