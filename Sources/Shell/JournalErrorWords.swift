import Sessions
import Text

extension ErrorWords {
  /// What is wrong with a session file.
  static func words(_ error: JournalError) -> ErrorWords {
    switch error {
    case .missing(let path): ErrorWords("there is no session \(path)", hint: "see: session list")
    case .exists(let path):
      ErrorWords("\(path) exists already; it was not touched", hint: "choose another name")
    case .notAFile(let path): ErrorWords("\(path) is not a plain file")
    case .unreadable(let path, let number):
      ErrorWords("cannot read \(path): \(system(number))")
    case .notASession(let path):
      ErrorWords("\(path) is not a session", hint: "to read an article: load \(path)")
    case .newerFormat(let path, let format):
      ErrorWords(
        "\(path) has format \(format), newer than this program knows",
        hint: "open it with a newer factdesk; the file was not touched")
    case .damaged(let place, let damage):
      ErrorWords(
        "\(place.path):\(place.line): byte \(place.byte): \(words(damage))",
        hint: remedy(damage, path: place.path))
    case .readOnly(let path, let reason):
      ErrorWords(
        "\(path) cannot be written to: \(words(reason))",
        hint: "nothing was changed; session save-as FILE goes on in a copy")
    case .notWritten(let path, let number):
      ErrorWords("\(path) was not saved: \(system(number))", hint: remedy(number))
    }
  }

  private static func remedy(_ damage: JournalDamage, path: UntrustedText) -> DisplayText {
    switch damage {
    case .unknownChange: "open it with a newer factdesk; the file was not touched"
    case .malformed, .outOfOrder, .brokenChain, .halfLine:
      "the file was not touched; factdesk recover \(path) keeps every whole line before it"
    }
  }

  private static func words(_ damage: JournalDamage) -> DisplayText {
    switch damage {
    case .malformed(let why): "\(why)"
    case .unknownChange(let name): "the change '\(name)' is not known to this program"
    case .outOfOrder: "the event's number does not follow the one before"
    case .brokenChain: "the hash does not fit: this line or the one before was changed"
    case .halfLine: "the file ends within the line"
    }
  }

  static func words(_ reason: ReadOnlyReason) -> DisplayText {
    switch reason {
    case .held(let holder):
      "another factdesk has it open" + words(holder)
    case .notWritable(let number): "\(system(number))"
    case .writeFailed(let number): "writing failed (\(system(number)))"
    case .syncFailed(let number): "the disk did not confirm a write (\(system(number)))"
    case .changedOutside: "another program changed it"
    case .closed: "it was closed"
    }
  }

  private static func words(_ holder: LockHolder) -> DisplayText {
    let facts: [DisplayText?] = [
      holder.processID.map { "process \($0)" }, holder.host.map { "on \($0)" },
      holder.since.map { "since \($0.iso)" },
    ]
    let known = facts.compactMap(\.self)
    return known.isEmpty ? "" : " (" + known.joined(separator: " ") + ")"
  }
}
