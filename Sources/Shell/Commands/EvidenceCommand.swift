import Sessions
import Text

/// `evidence CLAIM SIDE:EVIDENCE…`.
struct EvidenceCommand: Command {
  let name = "evidence"
  let summary = "Add evidence for or against a claim, or as context"
  let discussion = """
    A piece of evidence is for:, against: or context: and then a URL, a document (d3), a passage \
    of it (d3:"words"), another claim (c4), file:PATH (kept by its digest) or person:NAME.
    """
  let examples = [
    "evidence c2 for:https://example.org/statement",
    "evidence c2 against:c3 context:person:\"Ana Ruiz\"",
  ]
  let claim = Positional<ClaimWords>(help: "the claim")
  let evidence = Positional<EvidenceWord>(.oneOrMore, help: "its side and where it is")
  let archive = Option<Words>("--archive", help: "an archived copy of the URL")
  var parameters: [any Parameter] { [claim, evidence, archive] }

  func run(_ arguments: Arguments, at desk: Desk, in world: World) throws(CommandError) -> Outcome {
    let copy = arguments[archive].first.map { UntrustedText($0.text) }
    let pieces = arguments[evidence].map { $0.evidence.archived(at: copy) }
    let changes = arguments[claim].flatMap(\.handles).flatMap { handle in
      pieces.map { SessionChange.evidence(EvidenceAdded(claim: handle, evidence: $0)) }
    }
    return Outcome(blocks: pieces.map { .paragraph($0.words, indent: 0) }, changes: changes)
  }
}

extension Evidence {
  /// The same link with an archived copy; anything else as it is.
  fileprivate func archived(at copy: UntrustedText?) -> Evidence {
    guard let copy, case .link(let url, let accessed, _) = item else { return self }
    return Evidence(side: side, item: .link(url: url, accessed: accessed, archive: copy))
  }
}
