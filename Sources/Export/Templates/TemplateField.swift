/// The names that a template may ask for. The README says what each holds.
enum TemplateField {
  /// Whether some part of a report has a field of that name.
  static func isKnown(_ name: String) -> Bool {
    name == "." || name.isEmpty || known.contains(name)
  }

  static let known = Set(
    (report + manifest + claim + verdict + source + document + list).flatMap {
      $0.split(separator: " ").map(String.init)
    })

  static let report = [
    "title author publisher method limits name date day as_of begun program session_head checkers gaps",
    "judged open confirmed denied unverified saying_checked saying_alone corrected retracted",
    "stale_claims lost unsupported misrated overdue_claims",
    "documents_missing",
    "claims open_claims conflicts documents findings publications manifest",
  ]
  static let manifest = ["rows selection events corpus corpus_sha256 withheld scale"]
  static let claim = [
    "claim text restatement claimant role body chain document name title outlet byline published",
    "url where start end text_sha256 first_seen seen_at background chosen conclusion method limits",
    "verdict rating rating_number rating_note because checked_by checked_at saying former evidence evidence_for",
    "evidence_against evidence_context answers notes reviews corrections correction_notes stale",
    "changes",
    "appearances origins publications gaps standing id",
  ]
  static let verdict = ["verdict rating because conclusion by at agrees note was"]
  static let source = [
    "speaker source kind stance via how certain depth side archive noted dated rank words sha256",
    "from due overdue reply part old new changed",
  ]
  static let document = ["document address loaded pasted files path record claims_count line what"]
  static let list = ["claims wording sides standing"]
}
