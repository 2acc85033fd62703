import Sessions
import Text

extension ErrorWords {
  /// Words an error of `split`, `join`, `edit`, or a claim that they retired.
  static func words(_ error: CorrectionError) -> ErrorWords {
    switch error {
    case .retired(let claim, .split(let parts)):
      ErrorWords(
        "\(claim.word) was split into \(list(parts))",
        hint: "see: show \(parts.first?.word ?? "")")
    case .retired(let claim, .joined(let whole)):
      ErrorWords("\(claim.word) was joined into \(whole.word)", hint: "see: show \(whole.word)")
    case .retired(let claim, .dropped):
      ErrorWords("\(claim.word) was dropped: it is no claim", hint: "see: log \(claim.word)")
    case .inNoText(let claim):
      ErrorWords(
        "\(claim.word) is in no loaded text", hint: "only claims of a loaded text can be corrected")
    case .oneAtATime(let what):
      ErrorWords("\(what) takes one claim at a time")
    case .oneClause(let claim):
      ErrorWords(
        "\(claim.word) was found to have one clause only",
        hint: "say where to cut: split \(claim.word) \"words that begin the next part\"")
    case .nowhereToCut(let words, let claim):
      ErrorWords(
        "\(claim.word) cannot be cut before “\(words)”",
        hint: "the words must stand inside the claim exactly so; see: show \(claim.word)")
    case .tooFewToJoin: ErrorWords("join wants two claims or more", hint: "see: help join")
    case .differentDocuments(let claim, let other):
      ErrorWords(
        "\(claim.word) and \(other.word) are of two documents",
        hint: "only claims of one document are joined; compare \(claim.word) \(other.word)")
    case .notAdjacent(let between):
      ErrorWords(
        "\(list(between)) \(between.count == 1 ? "stands" : "stand") between them",
        hint: "join takes claims that follow each other")
    case .notAtTheClaim(let words, let claim, let document):
      ErrorWords(
        "“\(words)” does not stand at \(claim.word)",
        hint:
          "give words of \(document.word) that take in some of the claim; see: read \(document.word)"
      )
    case .runsInto(let claims):
      ErrorWords(
        "these words run into \(list(claims))", hint: "join makes one claim of several")
    case .noSuchLink(let link, let claim, let links):
      ErrorWords(
        links == 0
          ? "nobody is found to have said \(claim.word)"
          : "\(claim.word) has no link \(link): its chain has \(counted(links, "link"))",
        hint: links == 0 ? "--speaker NAME says who did" : "see: show \(claim.word)")
    case .nothingToEdit(let claim):
      ErrorWords("\(claim.word) is so already", hint: "see: help edit")
    case .contradicting(let one, let other):
      ErrorWords("\(one) and \(other) do not go together", hint: "see: help edit")
    }
  }

  /// "c165 and c166".
  private static func list(_ claims: [ClaimHandle]) -> String {
    guard let last = claims.last, claims.count > 1 else { return claims.first?.word ?? "" }
    return claims.dropLast().map(\.word).joined(separator: ", ") + " and " + last.word
  }
}
