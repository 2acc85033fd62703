import Claims
import Corpora
import Text

/// Applies corrections to the claims of a corpus, one after another.
///
/// A correction whose claims are no longer there, or whose words the document no longer has,
/// changes nothing.
struct ClaimCorrector {
  /// The documents that were touched, by their positions in the corpus.
  private(set) var documents: [Int: CorrectedDocument] = [:]
  private let register: ClaimRegister
  /// Of claims that corrections made.
  private var positions: [ClaimHandle: Int] = [:]

  init(_ register: ClaimRegister) {
    self.register = register
  }

  mutating func apply(_ correction: Correction) {
    guard let first = correction.claims.first, let position = position(of: first) else { return }
    var document = documents[position] ?? untouched(position)
    guard document.apply(correction) else { return }
    documents[position] = document
    for claim in correction.made { positions[claim] = position }
  }

  private func position(of claim: ClaimHandle) -> Int? {
    if let position = positions[claim] { return position }
    guard case .extracted(let place)? = register[claim] else { return nil }
    return place.document
  }

  private func untouched(_ position: Int) -> CorrectedDocument {
    CorrectedDocument(
      document: register.claims.corpus.documents[position],
      rows: register.claims.claims[position].enumerated().map { index, claim in
        let place = CorpusClaims.Place(document: position, claim: index)
        return CorrectedDocument.Row(handle: register.handle(of: place), claim: claim)
      })
  }
}
