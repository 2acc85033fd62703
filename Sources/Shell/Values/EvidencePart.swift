/// What may follow `evidence`: claims, and pieces of evidence.
enum EvidencePart: CommandValue {
  case claims(ClaimWords)
  case evidence(EvidenceWord)

  static let placeholder = "EVIDENCE"

  static func read(_ word: String, at desk: Desk, in world: World) throws(CommandError)
    -> EvidencePart
  {
    let isSide = word.contains(":") && !word.lowercased().hasPrefix("same:")
    return isSide
      ? .evidence(try EvidenceWord.read(word, at: desk, in: world))
      : .claims(try ClaimWords.read(word, at: desk, in: world))
  }

  static func candidates(for prefix: String, at desk: Desk, in world: World) -> [Candidate] {
    (prefix.isEmpty || prefix.contains(":")
      ? [] : ClaimWords.candidates(for: prefix, at: desk, in: world))
      + EvidenceWord.candidates(for: prefix, at: desk, in: world)
  }
}
