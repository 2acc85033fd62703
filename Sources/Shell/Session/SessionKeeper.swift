import Corpora
import Sessions
import Text

/// Where the events of the session at hand go.
enum SessionKeeper {
  /// Nowhere: a replay, a test, a private session.
  case memory(Journal)
  /// A file that is made with the first change, so that looking around leaves none behind.
  case planned(path: String, Journal)
  case file(JournalFile)

  var journal: Journal {
    switch self {
    case .memory(let journal), .planned(_, let journal): journal
    case .file(let file): file.journal
    }
  }

  /// Where the session is, or will be.
  var path: String? {
    switch self {
    case .memory: nil
    case .planned(let path, _): path
    case .file(let file): file.path
    }
  }

  /// Why nothing can be recorded; nil where it can.
  var readOnlyReason: ReadOnlyReason? {
    if case .file(let file) = self { file.readOnlyReason } else { nil }
  }

  /// Records one step. What is on the disk when this returns stays there.
  mutating func append(_ changes: [SessionChange], at: Timestamp, by: UntrustedText)
    throws(CommandError)
  {
    switch self {
    case .memory(var journal):
      // Held twice, it would be copied.
      self = .memory(Journal(header: journal.session.header))
      journal.append(changes, at: at, by: by)
      self = .memory(journal)
    case .planned(let path, var journal):
      if changes.allSatisfy(\.isLine) {
        journal.append(changes, at: at, by: by)
        self = .planned(path: path, journal)
        return
      }
      do throws(JournalError) {
        let file = try JournalFile.create(at: path, journal)
        // The file is there, whether or not the step can be added to it.
        self = .file(file)
        try file.append(changes, at: at, by: by)
      } catch { throw .journal(error) }
    case .file(let file):
      do throws(JournalError) { try file.append(changes, at: at, by: by) } catch {
        throw .journal(error)
      }
    }
  }

  /// Whether what was recorded is in a file.
  var isOnDisk: Bool { if case .file = self { true } else { false } }

  var isInMemory: Bool { if case .memory = self { true } else { false } }

  func close() {
    if case .file(let file) = self { file.close() }
  }
}

extension SessionChange {
  /// Whether it records a typed line and nothing else.
  var isLine: Bool { if case .ran = self { true } else { false } }
}
