import Sessions
import Text

/// Who was asked about a claim, and what they answered.
public struct ReportedAnswer: Hashable, Sendable {
  public let record: DecisionRecord<ReplyAwaited>
  /// Whether no answer had come by the day that was asked for, on the day of the report.
  public let isOverdue: Bool

  init(_ record: DecisionRecord<ReplyAwaited>, on date: Timestamp) {
    self.record = record
    isOverdue =
      record.decision.reply == nil && (record.decision.due.map { $0.iso < date.day } ?? false)
  }
}
