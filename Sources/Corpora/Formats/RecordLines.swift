import JSONLines
import Synchronization
import Threads

/// The lines of an NDJSON file, read one by one on all processors.
struct RecordLines {
  private let bytes: [UInt8]
  /// Lines that are not blank.
  private var lines: [(range: Range<Int>, number: Int)] = []
  private(set) var faults: [Fault] = []

  /// Lines that one thread takes at a time.
  private static let share = 64

  init(_ bytes: [UInt8], limit: Int) {
    self.bytes = bytes
    var start = 0
    var number = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 10) ?? bytes.count
      number += 1
      if bytes[start..<end].contains(where: { $0 > 32 }) {
        guard lines.count < limit else {
          faults.append(Fault(.limit, "only the first \(limit) records were read", line: number))
          return
        }
        lines.append((start..<end, number))
      }
      start = end + 1
    }
  }

  /// What `read` makes of each record, in the order of the lines; a fault knows its line.
  func map<Value: Sendable>(
    _ read: @Sendable (JSONObject, _ line: Int) throws(Fault) -> Value
  ) -> [Result<Value, Fault>] {
    let shares = (lines.count + Self.share - 1) / Self.share
    let results = Mutex([[Result<Value, Fault>]](repeating: [], count: shares))
    SharedOutWork.perform(shares) { share in
      let own = lines[(share * Self.share)..<min((share + 1) * Self.share, lines.count)]
      let values = own.map { line in
        do throws(Fault) {
          return Result<Value, Fault>.success(try read(try record(line.range), line.number))
        } catch {
          return .failure(Fault(error.kind, error.what, line: line.number, hint: error.hint))
        }
      }
      results.withLock { $0[share] = values }
    }
    return results.withLock { $0.flatMap { $0 } }
  }

  private func record(_ range: Range<Int>) throws(Fault) -> JSONObject {
    let value: JSONValue
    do { value = try JSONValue(parsing: Array(bytes[range])) } catch {
      throw Fault(.format, "\(error.why) at byte \(error.offset)")
    }
    guard let object = value.object else { throw Fault(.format, "not a JSON object") }
    return object
  }
}
