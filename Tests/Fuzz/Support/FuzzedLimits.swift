import Corpora

extension LoadLimits {
  /// The usual caps, or caps so low that short inputs reach them: half of the attempts each.
  public static func fuzzed(_ bytes: [UInt8]) -> LoadLimits {
    var limits = LoadLimits()
    guard bytes.count % 2 == 1 else { return limits }
    limits.fileBytes = 1500
    limits.documentBytes = 700
    limits.pageBytes = 900
    limits.lines = 12
    limits.records = 3
    limits.nesting = 12
    limits.attributes = 4
    return limits
  }
}
