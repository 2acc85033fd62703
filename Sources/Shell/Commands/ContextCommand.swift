import Export
import JSONLines
import Sessions
import Text

/// `context [CLAIM…] [--PART TEXT]…`.
struct ContextCommand: Command {
  let name = "context"
  let summary = "Write the parts of a report that readers need beside the verdict"
  let discussion = """
    Without a claim, --title, --author, --publisher, --method and --limits are of the whole report. \
    Without a part it shows what is written and what is missing. An empty text takes a part back.
    """
  let examples = [
    "context c2 --restatement \"300 people lost their jobs in Vella.\" --chosen \"much shared\"",
    "context --title \"The plant in Vella\" --method \"both articles were read in full\"",
    "context c2",
  ]
  let claims = Positional<ClaimWords>(.any, help: "the claims; none for the whole report")
  let parts = ReportPart.allCases.map { part in
    (part: part, option: Option<Words>("--\(part.rawValue)", help: part.help))
  }
  var parameters: [any Parameter] { [claims] + parts.map(\.option) }

  func run(_ arguments: Arguments, at desk: Desk, in world: World) throws(CommandError) -> Outcome {
    let handles = arguments[claims].flatMap(\.handles)
    let subjects: [ClaimHandle?] = handles.isEmpty ? [nil] : handles
    var outcome = Outcome()
    for (part, option) in parts {
      guard let word = arguments[option].first?.text else { continue }
      let isFit = handles.isEmpty ? part.isOfReports : part.isOfClaims
      guard isFit else {
        let fit = ReportPart.allCases.filter { handles.isEmpty ? $0.isOfReports : $0.isOfClaims }
        throw .notA(
          "part of \(handles.isEmpty ? "a whole report" : "one claim")", word: option.name,
          expected: fit.map { "--\($0.rawValue)" }.joined(separator: ", "))
      }
      if part == .seenAt { _ = try WebAddress.place(word) }
      if part == .firstSeen, !word.isEmpty { _ = try Day.read(word, at: desk, in: world) }
      let text = word.allSatisfy(\.isWhitespace) ? nil : UntrustedText(word)
      outcome.changes += subjects.map {
        .publishing(.context(ContextGiven(claim: $0, part: part, text: text)))
      }
    }
    if outcome.changes.isEmpty {
      outcome.blocks = subjects.flatMap { desk.written(of: $0) }
      outcome.records = { subjects.map { desk.contextRecord(of: $0) } }
    } else {
      let what = handles.isEmpty ? "the report" : handles.map(\.word).joined(separator: " ")
      outcome.blocks = [.talk("Written on \(what).")]
    }
    return outcome
  }
}

extension ReportPart {
  fileprivate var help: String {
    switch self {
    case .restatement: "the claim in neutral words"
    case .role: "what the claimant is: the mayor"
    case .body: "for which body they speak: the city council"
    case .firstSeen: "the day when the claim was first seen: 2022-03-14"
    case .seenAt: "where it was first seen: an address, an outlet"
    case .background: "what a reader must know to follow"
    case .chosen: "why the claim was chosen"
    case .conclusion: "the verdict in one sentence that stands alone"
    case .method: "how it was checked"
    case .limits: "what could not be checked"
    case .title: "the report's title"
    case .author: "who signs the report"
    case .publisher: "the body or newsroom that publishes it"
    }
  }
}

extension Desk {
  fileprivate func contextRecord(of claim: ClaimHandle?) -> JSONObject {
    var record: JSONObject = [
      "record": "context", "claim": claim.map { .string($0.word) } ?? .null,
    ]
    let context = session.context(of: claim)
    for part in ReportPart.allCases where claim == nil ? part.isOfReports : part.isOfClaims {
      record[part.rawValue] = RecordWriting.text(context[part])
    }
    return record
  }

  /// What is written of a claim, or of the whole report, and which parts of it are not.
  fileprivate func written(of claim: ClaimHandle?) -> [Block] {
    let context = session.context(of: claim)
    let parts = ReportPart.allCases.filter { claim == nil ? $0.isOfReports : $0.isOfClaims }
    let title: DisplayText = claim.map { "\($0.word, .strong)  \(words(of: $0))" } ?? "the report"
    let missing = parts.filter { context[$0] == nil }.map(\.rawValue)
    let written: [Block] = parts.compactMap { part in
      context[part].map { .paragraph("\(part.rawValue): \($0)", indent: 2) }
    }
    let rest: DisplayText = "not written: \(missing.joined(separator: ", "))"
    return [.paragraph(title, indent: 0)] + written
      + (missing.isEmpty ? [] : [.paragraph(rest.styled(.dim), indent: 2)])
  }
}
