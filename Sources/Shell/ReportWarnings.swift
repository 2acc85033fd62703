import Export
import Matching
import Sessions
import Text

extension Desk {
  /// What is to be said beside a report: what it lacks, and what a person should look at again.
  ///
  /// - Parameter text: the report as it is given.
  func warnings(
    on report: Report, _ request: ReportRequest, as text: UntrustedText, in world: World
  ) -> [DisplayText] {
    let others = [
      emptyWarning(on: report, request), staleWarning(in: world), addressWarning(on: request),
      withheld(from: text),
    ]
    return others.compactMap(\.self) + ratingWarnings(on: report.judged)
  }

  /// In how many places a report has an alias; nil where no name is protected.
  private func withheld(from report: UntrustedText) -> DisplayText? {
    let counts = protectedNames.aliasCounts(in: report)
    guard !counts.isEmpty else { return nil }
    let words = counts.map { "“\($0.alias)” in \(counted($0.places, "place"))" as DisplayText }
    return styled("withheld: ", .strong) + words.joined(separator: ", ")
  }

  /// What is wrong with the ratings of verdicts that are being given, as far as a scale is known.
  func ratingWarnings(on verdicts: [Verdict], in world: World) -> [Block] {
    let scale = try? houseScale(in: world)
    let faults = verdicts.compactMap { verdict in
      verdict.aspect == .content ? RatingFault(verdict, in: scale) : nil
    }
    return eachOnce(faults).map { .talk(styled("rating: ", .warning) + "\($0.words)") }
  }

  /// The same of the claims of a report, which are named.
  private func ratingWarnings(on claims: [ReportedClaim]) -> [DisplayText] {
    eachOnce(claims.compactMap(\.ratingFault)).map { fault in
      let handles = claims.filter { $0.ratingFault == fault }.map(\.handle.word)
      return styled("rating of \(handles.joined(separator: ", ")): ", .warning) + "\(fault.words)"
    }
  }

  private func eachOnce(_ faults: [RatingFault]) -> [RatingFault] {
    var seen: Set<RatingFault> = []
    return faults.filter { seen.insert($0).inserted }
  }

  /// A report of no claim; nil where it has some, or where no query was asked.
  private func emptyWarning(on report: Report, _ request: ReportRequest) -> DisplayText? {
    guard report.manifest.rows == 0, let query = request.choice.query else { return nil }
    let near: DisplayText = meant(by: query).map { "; did you mean --where \($0)?" } ?? ""
    return styled("no claim: ", .warning) + "the report is empty, for nothing matches \(query)"
      + near
  }

  /// "verdict:denied" for a query that is the one word "denied": a field's value without its field.
  private func meant(by query: String) -> String? {
    let word = query.lowercased()
    for field in Query.fieldNames {
      let choices = Query.choices(of: field)
      if let value = nearest(to: word, among: choices) { return "\(field):\(value)" }
    }
    return nil
  }

  /// Claim reviews without an address; nil where there are none.
  private func addressWarning(on request: ReportRequest) -> DisplayText? {
    guard request.format == .claimreview, request.address == nil else { return nil }
    let addressed = Set(
      session.publications.filter { $0.decision.where != nil }.flatMap(\.decision.claims))
    let count = session.verdicts.count {
      $0.verdict.aspect == .content && !addressed.contains($0.verdict.claim)
    }
    guard count > 0 else { return nil }
    return styled("no address: ", .warning)
      + "\(counted(count, "claim")) without the url that search engines ask for; --url gives it"
  }
}
