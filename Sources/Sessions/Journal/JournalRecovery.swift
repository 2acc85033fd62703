import Text

/// What is whole of a damaged journal, and what is not.
public struct JournalRecovery: Sendable {
  /// The header and every whole line after it, up to the first fault.
  public let journal: Journal
  /// Everything from the first fault on: lines after it cannot be trusted, since their chain is cut.
  public let torn: [UInt8]
  /// The first fault; nil where the journal is whole.
  public let fault: JournalError?

  /// - Throws: `JournalError` where not even the header is whole, or where the journal is of a newer
  ///   format or holds a change that is not known: such a file is not damaged.
  public init(_ bytes: [UInt8], path: UntrustedText) throws(JournalError) {
    var reader = JournalReader(bytes, path: path)
    _ = try reader.header()
    var fault: JournalError?
    do throws(JournalError) {
      while try reader.event() != nil {}
    } catch .damaged(let place, .unknownChange(let word)) {
      throw .damaged(place, .unknownChange(word))
    } catch {
      fault = error
    }
    journal = try Journal(parsing: Array(bytes[..<reader.offset]), path: path)
    torn = Array(bytes[reader.offset...])
    self.fault = fault
  }
}
