import Sessions

/// Why claims cannot be corrected so.
public enum CorrectionError: Error, Sendable {
  /// A claim that was split, joined or dropped.
  case retired(ClaimHandle, Retirement)
  /// In no loaded text: one of the checker's own, or lost.
  case inNoText(ClaimHandle)
  /// More claims were named than the option is for.
  case oneAtATime(String)
  case oneClause(ClaimHandle)
  /// The words are not in the claim after its beginning and the cuts before.
  case nowhereToCut(words: String, ClaimHandle)
  case tooFewToJoin
  case differentDocuments(ClaimHandle, ClaimHandle)
  /// Other claims stand between those to be joined.
  case notAdjacent(between: [ClaimHandle])
  case notAtTheClaim(words: String, ClaimHandle, DocumentHandle)
  case runsInto([ClaimHandle])
  case noSuchLink(Int, ClaimHandle, links: Int)
  case nothingToEdit(ClaimHandle)
  case contradicting(String, String)

  /// Usage, or a claim that is not as the line takes it to be.
  var exitStatus: Int32 {
    switch self {
    case .oneAtATime, .tooFewToJoin, .contradicting: 64
    case .retired, .inNoText, .oneClause, .nowhereToCut, .differentDocuments, .notAdjacent,
      .notAtTheClaim, .runsInto, .noSuchLink, .nothingToEdit:
      1
    }
  }
}
