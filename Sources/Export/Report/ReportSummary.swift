import Sessions

/// The counts at the top of a report.
///
/// A claim is judged where it bears any verdict, and else open. Everything that counts claims uses
/// these two words so: the prompt, queries, and every format.
public struct ReportSummary: Hashable, Sendable {
  /// Claims by the verdict on what they claim, and those with one on whether it was said.
  public let verdicts: VerdictCounts
  /// Claims with any verdict.
  public let judged: Int
  /// Claims with none.
  public let open: Int
  /// In the report, and in the session.
  public let documents: Int
  public let allDocuments: Int
  /// Documents of the report whose text is not loaded.
  public let missingDocuments: Int
  /// Judged claims that are reported from their anchor alone.
  public let lost: Int
  /// Judged claims whose words, evidence or group have changed since.
  public let stale: [ClaimHandle]
  /// Claims, judged or open, that were corrected since they were published.
  public let corrected: [ClaimHandle]
  /// Of these, the ones that bear no verdict on what is claimed any more.
  public let retracted: [ClaimHandle]
  /// Judged claims without the evidence that their verdict needs.
  public let unsupported: [ClaimHandle]
  /// Judged claims whose own rating does not go with their verdict, or with the scale.
  public let misrated: [ClaimHandle]
  /// Claims on which an answer is overdue.
  public let overdue: [ClaimHandle]

  init(
    judged: [ReportedClaim], open: [ReportedClaim], documents: [ReportedDocument],
    ofDocuments allDocuments: Int
  ) {
    let all = (judged + open).sorted { $0.handle < $1.handle }
    func handles(_ isMeant: (ReportedClaim) -> Bool) -> [ClaimHandle] {
      all.filter(isMeant).map(\.handle)
    }
    verdicts = VerdictCounts(judged.flatMap { [$0.content, $0.saying] }.compactMap(\.?.verdict))
    self.judged = judged.count
    self.open = open.count
    self.documents = documents.count
    self.allDocuments = allDocuments
    missingDocuments = documents.filter { !$0.isLoaded }.count
    lost = judged.filter { $0.standing == .lost }.count
    stale = handles(\.isStale)
    corrected = handles { !$0.correctionNotes.isEmpty }
    retracted = handles(\.isRetracted)
    unsupported = handles { $0.needsEvidence != nil }
    misrated = handles { $0.ratingFault != nil }
    overdue = handles { $0.answers.contains(where: \.isOverdue) }
  }
}
