import Claims
import Corpora
import Text

/// The claims of one document with their handles, in text order, as corrections leave them.
struct CorrectedDocument {
  struct Row {
    let handle: ClaimHandle?
    var claim: Claim
  }

  private(set) var rows: [Row]
  private let document: Document
  private let codePoints: CodePoints

  init(document: Document, rows: [Row]) {
    self.document = document
    self.rows = rows
    codePoints = CodePoints(document.text)
  }

  /// False where the correction has no place here: then nothing has changed.
  mutating func apply(_ correction: Correction) -> Bool {
    switch correction {
    case .split(let split): return apply(split)
    case .joined(let joined): return apply(joined)
    case .edited(let edited): return apply(edited)
    case .dropped(let dropped):
      guard let row = row(of: dropped.claim) else { return false }
      rows.remove(at: row)
      return true
    }
  }

  private mutating func apply(_ split: ClaimSplit) -> Bool {
    guard let row = row(of: split.whole.claim) else { return false }
    let whole = rows[row].claim
    var parts: [Row] = []
    for part in split.parts {
      guard let range = range(of: part.anchor), whole.range.contains(range) else { return false }
      parts.append(Row(handle: part.claim, claim: Claim(at: range, of: [whole], in: document)))
    }
    rows.replaceSubrange(row...row, with: parts.sorted { $0.claim.range < $1.claim.range })
    return true
  }

  private mutating func apply(_ joined: ClaimsJoined) -> Bool {
    let joins = joined.parts.compactMap { row(of: $0.claim) }.sorted()
    guard joins.count == joined.parts.count, let first = joins.first, let last = joins.last,
      last - first == joins.count - 1
    else { return false }
    let claims = rows[first...last].map(\.claim)
    let range = TextRange(claims[0].range.start, claims[claims.count - 1].range.end)
    let whole = Claim(at: range, of: claims, in: document)
    rows.replaceSubrange(first...last, with: [Row(handle: joined.whole.claim, claim: whole)])
    return true
  }

  private mutating func apply(_ edited: ClaimEdited) -> Bool {
    guard let row = row(of: edited.was.claim) else { return false }
    var claim = rows[row].claim
    if let words = edited.words {
      guard let range = range(of: words), range.overlaps(claim.range),
        !rows.indices.contains(where: { $0 != row && rows[$0].claim.range.overlaps(range) })
      else { return false }
      claim = Claim(at: range, of: [claim], in: document)
    }
    if let source = edited.source {
      guard let corrected = claim.correcting(link: source.link, source.correction)
      else { return false }
      claim = corrected
    }
    rows[row].claim = claim
    return true
  }

  private func row(of claim: ClaimHandle) -> Int? { rows.firstIndex { $0.handle == claim } }

  /// Where an anchor's words stand in this text; nil where they do not.
  private func range(of anchor: Anchor) -> TextRange? {
    switch place(of: anchor, in: document, codePoints: codePoints) {
    case .exact(let range), .moved(let range): range.isEmpty ? nil : range
    case .changed, .orphan: nil
    }
  }
}
