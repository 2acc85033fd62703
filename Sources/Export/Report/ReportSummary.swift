import Sessions

/// The counts at the top of a report.
public struct ReportSummary: Hashable, Sendable {
  /// Claims by the verdict on what they claim.
  public let verdicts: VerdictCounts
  /// Claims with any verdict.
  public let judged: Int
  /// Claims with none.
  public let open: Int
  public let documents: Int
  /// Documents of the session whose text is not loaded.
  public let missingDocuments: Int
  /// Judged claims that are reported from their anchor alone.
  public let lost: Int
  /// Judged claims whose words, evidence or group have changed since.
  public let stale: [ClaimHandle]
  /// Claims, judged or open, that were corrected since they were published.
  public let corrected: [ClaimHandle]

  /// "2 claims corrected since publication: c3, c17"; nil where none was.
  var correctedWords: String? {
    guard !corrected.isEmpty else { return nil }
    let handles = corrected.map(\.word).joined(separator: ", ")
    return "\(plural(corrected.count, "claim")) corrected since publication: \(handles)"
  }

  /// "2 judged claims to look at again, for something has changed: c3, c17"; nil where none is.
  var staleWords: String? {
    guard !stale.isEmpty else { return nil }
    let handles = stale.map(\.word).joined(separator: ", ")
    return "\(plural(stale.count, "judged claim")) to look at again, for something has changed: "
      + handles
  }

  init(judged: [ReportedClaim], open: [ReportedClaim], documents: [ReportedDocument]) {
    verdicts = VerdictCounts(judged.flatMap { [$0.content, $0.saying] }.compactMap(\.?.verdict))
    self.judged = judged.count
    self.open = open.count
    self.documents = documents.count
    missingDocuments = documents.filter { !$0.isLoaded }.count
    stale = judged.filter(\.isStale).map(\.handle).sorted()
    corrected = (judged + open).filter { !$0.correctionNotes.isEmpty }.map(\.handle).sorted()
    lost = judged.filter { $0.standing == .lost }.count
  }
}
