import Claims
import Corpora
import Sessions
import Text

/// A claim of a loaded text, with all that correcting it takes.
struct TextClaim {
  let handle: ClaimHandle
  let place: CorpusClaims.Place
  let claim: Claim
  let document: Document

  /// The claim with the words it has now.
  var spot: AnchoredClaim {
    AnchoredClaim(claim: handle, anchor: anchor(claim.range))
  }

  /// Words of its document as an anchor.
  func anchor(_ range: TextRange) -> Anchor { Corpora.anchor(of: range, in: document) }

  /// What another range of it would be as a claim.
  func preview(_ range: TextRange, of claims: [Claim]? = nil) -> Claim {
    Claim(at: range, of: claims ?? [claim], in: document)
  }
}

extension Desk {
  /// A claim that can be corrected.
  func textClaim(_ handle: ClaimHandle) throws(CommandError) -> TextClaim {
    guard case .extracted(let place)? = register[handle] else {
      throw .correction(.inNoText(handle))
    }
    return TextClaim(
      handle: handle, place: place, claim: claims[place],
      document: corpus.documents[place.document])
  }

  /// The handle that the next new claim gets, or the one so many after it.
  func newHandle(_ index: Int = 0) -> ClaimHandle {
    ClaimHandle(session.nextClaimNumber + index)
  }

  /// What was decided on claims that are to be claims no more, and where it stays; none where
  /// nothing was.
  func farewell(to handles: [ClaimHandle], new: String) -> [Block] {
    let judged = handles.filter { handle in
      Verdict.Aspect.allCases.contains { session.verdict(of: handle, aspect: $0) != nil }
    }
    let noted = handles.filter { handle in
      !session.notes(of: handle).isEmpty || !session.evidence(of: handle).isEmpty
    }
    var blocks: [Block] = []
    if !judged.isEmpty {
      blocks.append(
        .talk("The verdict on \(list(judged)) stays in the log; \(new)."))
    }
    if !noted.isEmpty {
      blocks.append(.talk("Notes and evidence stay with \(list(noted)); see: log \(list(noted))"))
    }
    return blocks
  }

  private func list(_ handles: [ClaimHandle]) -> String {
    handles.map(\.word).joined(separator: " ")
  }
}

extension TextClaim {
  /// A claim as it will be: its handle, its words, and who said it.
  func line(_ handle: ClaimHandle, _ claim: Claim) -> Block {
    let text = document.text
    let speakers = claim.chain.compactMap { $0.speaker(in: text) }
    var line: DisplayText = "\(handle.word, .strong)  \(text[claim.range])"
    if !speakers.isEmpty {
      let names = speakers.map { "\($0)" as DisplayText }.joined(separator: ", ")
      line += styled(" – ", .dim) + names.styled(.dim)
    }
    return .paragraph(line, indent: 0)
  }
}
