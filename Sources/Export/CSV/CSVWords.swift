import Claims
import Corpora
import Sessions
import Text

/// What the words were and what they are now; nothing after the arrow where they are gone.
func csvWords(_ review: AnchorReview) -> String {
  review.anchor.exact.exact + " → " + (review.words?.exact ?? "")
}

/// "Song (asserts, through CNN)"; "> and in it: …" for a source inside of what another says.
func csvWords(_ link: ReportedAttribution) -> String {
  let facts = [
    link.kind?.rawValue, link.stance?.rawValue, link.via.map { "through " + $0.exact },
  ].compactMap { $0 }
  let name = link.name?.exact ?? "not named"
  let place = String(repeating: "> ", count: link.depth) + (link.depth == 0 ? "" : "and in it: ")
  return place + (facts.isEmpty ? name : name + " (" + facts.joined(separator: ", ") + ")")
}

/// "https://…, noted 2026-11-22T09:30:00Z, primary source (ana, …)".
func csvWords(_ piece: ReportedEvidence) -> String {
  let record = piece.record
  let item: String =
    switch record.evidence.item {
    case .link(let url, let accessed, let archive):
      url.exact + (accessed.map { ", noted " + $0.iso } ?? "")
        + (archive.map { ", archived at " + $0.exact } ?? "")
    case .passage(let document, let anchor):
      "\"" + anchor.exact.exact + "\" in " + document.exact
    case .document(let document, let digest):
      "the whole of " + document.exact + (piece.document?.title.map { " (" + $0.exact + ")" } ?? "")
        + ", SHA-256 of its text " + digest.hex
    case .file(let path, let digest): shownPath(path).exact + ", SHA-256 " + digest.hex
    case .person(let name): name.exact
    }
  let facts = [
    record.evidence.rank.map { $0.rawValue + " source" },
    record.evidence.dated.map { "dated " + $0.iso },
  ].compactMap { $0 }.map { ", " + $0 }.joined()
  return item + facts + " (" + record.by.exact + ", " + record.at.iso + ")"
}

/// "agreed: the wire has it (ben, 2026-11-22T09:31:00Z)".
func csvWords(_ record: DecisionRecord<ClaimReviewed>, on aspect: String) -> String {
  let review = record.decision
  return (review.agrees ? "agreed" : "disagreed") + aspect
    + (review.because.map { ": " + $0.exact } ?? "")
    + " (" + record.by.exact + ", " + record.at.iso + ")"
}

/// "the ministry: no comment (ana, …)", "waiting for the ministry, due 2026-12-01 (ana, …)".
func csvWords(_ answer: ReportedAnswer) -> String {
  let record = answer.record
  let asked = record.decision
  let answer =
    asked.reply.map { asked.from.exact + ": " + $0.exact }
    ?? "waiting for " + asked.from.exact + (asked.due.map { ", due " + $0.iso } ?? "")
    + (answer.isOverdue ? ", overdue" : "")
  return answer + " (" + record.by.exact + ", " + record.at.iso + ")"
}

/// "Ask the embassy. (ana, …)".
func csvWords(_ record: NoteRecord) -> String {
  record.note.text.exact + " (" + record.by.exact + ", " + record.at.iso + ")"
}

/// "c4, d2, market.txt, Northern Wire, 2022-03-14".
func csvWords(_ appearance: ReportedAppearance) -> String {
  [
    appearance.claim?.word, appearance.document?.word, appearance.name.exact,
    appearance.outlet?.exact, appearance.published?.iso,
  ].compactMap { $0 }.joined(separator: ", ")
}

/// "A second outlet has answered. (verdict: was “unverified”, now “denied”) (ana, …)".
func csvWords(_ correction: ReportedCorrection) -> String {
  let record = correction.record
  return correction.words + " (" + record.by.exact + ", " + record.at.iso + ")"
}

/// "2026-11-22T09:40:00Z at https://…".
func csvWords(_ record: DecisionRecord<ReportPublished>) -> String {
  record.at.iso + (record.decision.where.map { " at " + $0.exact } ?? "")
}
