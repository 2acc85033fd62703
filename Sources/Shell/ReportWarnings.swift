import Export
import Sessions
import Text

extension Desk {
  /// What is to be said beside a report: what it lacks, and what a person should look at again.
  func warnings(
    on request: ReportRequest, of report: UntrustedText, in world: World
  ) -> [DisplayText] {
    [staleWarning(in: world), addressWarning(on: request), withheld(from: report)]
      .compactMap { $0 }
  }

  /// In how many places a report has an alias; nil where no name is protected.
  private func withheld(from report: UntrustedText) -> DisplayText? {
    let counts = protectedNames.aliasCounts(in: report)
    guard !counts.isEmpty else { return nil }
    let words = counts.map { "“\($0.alias)” in \(counted($0.places, "place"))" as DisplayText }
    return styled("withheld: ", .strong) + words.joined(separator: ", ")
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
