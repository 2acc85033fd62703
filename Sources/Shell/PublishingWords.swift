import Export
import Sessions
import Text

extension Publishing {
  /// One line on it: "c12 restatement: The envoy has left."
  var words: DisplayText {
    switch self {
    case .context(let given):
      let what: DisplayText = given.claim.map { "\($0.word) " } ?? "report "
      guard let text = given.text else { return what + "\(given.part.rawValue) taken back" }
      return what + "\(given.part.rawValue): \(text)"
    case .correction(let noted):
      let old: DisplayText = noted.was.map { " (was \($0.tag.rawValue))" } ?? ""
      return "\(noted.claim.word) corrected\(old): \(noted.note)"
    case .published(let published):
      let place: DisplayText = published.where.map { " at \($0)" } ?? ""
      return "published \(counted(published.claims.count, "claim"))\(place)"
    case .protected(let protected):
      guard let alias = protected.alias else { return "\(protected.name) is protected no more" }
      return "protected: \(protected.name) is “\(alias)” in reports"
    }
  }
}

extension Desk {
  /// What readers are told of a claim beside its verdict.
  func published(of claim: ClaimHandle) -> [Block] {
    let context = session.context(of: claim)
    let parts: [Block] = ReportPart.allCases.compactMap { part in
      context[part].map { .paragraph("\(part.rawValue): \($0)", indent: 2) }
    }
    let notes: [Block] = session.correctionNotes(of: claim).map { record in
      let old: DisplayText = record.decision.was.map { " (was \($0.tag.rawValue))" } ?? ""
      let line: DisplayText = "correction\(old): \(record.decision.note)"
      return .paragraph(line + " by \(record.by) at \(record.at.iso)", indent: 2)
    }
    let publications: [Block] = session.publications
      .filter { $0.decision.claims.contains(claim) }
      .map { record in
        let place: DisplayText = record.decision.where.map { ", at \($0)" } ?? ""
        return .paragraph("published \(record.at.iso)\(place)", indent: 2)
      }
    return parts + notes + publications
  }
}

extension ErrorWords {
  /// Claims listed at most.
  private static let listed = 12

  /// "c1 confirmed, c17 denied (misleading)", a few of many.
  static func list(of records: [VerdictRecord]) -> DisplayText {
    let words = records.prefix(listed).map { record -> DisplayText in
      let verdict = record.verdict
      let saying = verdict.aspect == .saying ? "was it said: " : ""
      let rating: DisplayText = verdict.rating.map { " (\($0))" } ?? ""
      return "\(verdict.claim.word) \(saying)\(verdict.tag.rawValue)\(rating)"
    }
    let more: DisplayText = records.count > listed ? " and \(records.count - listed) more" : ""
    return words.joined(separator: ", ") + more
  }

  /// What is wrong with a template.
  static func words(_ error: TemplateError) -> ErrorWords {
    switch error {
    case .malformed(let path, let line, let what): ErrorWords("\(path):\(line): \(what)")
    case .unknownField(let path, let line, let name):
      ErrorWords(
        "\(path):\(line): there is no field '\(name)'", hint: "the README lists the fields")
    case .notFor(let format):
      ErrorWords("\(format.rawValue) takes no template", hint: "markdown and html do")
    }
  }
}
