import Corpora
import Glibc
import Sessions
import Text

/// A person's signature under a session: on the hash of its last line at that time, and so on every
/// line before it.
///
/// `FILE.signed` is the statement that is signed, "factdesk-session EVENTS HEAD"; `FILE.sig` its
/// signature as `ssh-keygen -Y sign -n factdesk-session` makes it.
public struct SessionSignature: Sendable {
  private let file: String

  public init(_ file: String) {
    self.file = file
  }

  private var statementFile: String { file + ".signed" }
  private var signatureFile: String { file + ".sig" }

  private static func statement(_ journal: Journal) -> String {
    "\(SSHKeygen.namespace) \(journal.session.events.count) \(journal.head.hex)\n"
  }

  /// Signs a session with a private key, or the public one where an agent holds the other.
  public func sign(key: String) throws(CommandError) -> [Block] {
    let journal: Journal
    do throws(JournalError) { journal = try JournalFile.read(at: file) } catch {
      throw .journal(error)
    }
    let statement = Self.statement(journal)
    guard
      let run = SSHKeygen.run(
        ["-Y", "sign", "-f", key, "-n", SSHKeygen.namespace], input: Array(statement.utf8))
    else { throw .cannotSign("ssh-keygen is not installed") }
    guard run.status == 0 else {
      throw .cannotSign(run.errors.split(separator: "\n").last.map { String($0) } ?? "it failed")
    }
    try write(statement, to: statementFile)
    try write(run.output, to: signatureFile)
    let events = counted(journal.session.events.count, "event")
    return [
      .line("\(file): signed, \(events), head \(journal.head.hex)"), .line("  \(signatureFile)"),
    ]
  }

  /// Who signed what of a whole session, as far as that can be told; false where a signature is bad.
  ///
  /// - Parameter signers: a file of allowed signers (ssh-keygen(1)); nil tells the key alone.
  func words(on journal: Journal, signers: String?) -> (words: DisplayText, isGood: Bool) {
    guard let statement = text(of: statementFile), access(signatureFile, R_OK) == 0 else {
      return (
        "unsigned: it shows any change inside, not who made it or what was cut off its end", true
      )
    }
    let words = statement.split(whereSeparator: \.isWhitespace)
    guard words.count == 3, words[0] == SSHKeygen.namespace, let count = Int(words[1]),
      let head = Digest(hex: String(words[2]))
    else { return ("the signature is of something else", false) }
    guard journal.head(after: count) == head else {
      return ("the signature is not of this session: events 1 to \(count) were others", false)
    }
    let later = journal.session.events.count - count
    let since: DisplayText =
      later == 0 ? "" : "; \(counted(later, "event")) since \(later == 1 ? "is" : "are") unsigned"
    let (who, isGood) = signer(of: statement, signers: signers)
    return (isGood ? who + ", \(counted(count, "event"))" + since : who, isGood)
  }

  private func signer(of statement: String, signers: String?) -> (DisplayText, Bool) {
    let input = Array(statement.utf8)
    let common = ["-n", SSHKeygen.namespace, "-s", signatureFile]
    guard let signers else {
      guard let run = SSHKeygen.run(["-Y", "check-novalidate"] + common, input: input) else {
        return ("signed, but ssh-keygen is not installed to check it", true)
      }
      guard run.status == 0 else { return ("the signature is bad", false) }
      let key = run.output.split(whereSeparator: \.isWhitespace).last { $0.hasPrefix("SHA256:") }
      return ("signed with the key \(String(key ?? "")); --signers FILE tells whose it is", true)
    }
    let found = SSHKeygen.run(
      ["-Y", "find-principals", "-s", signatureFile, "-f", signers], input: [])
    guard let found, found.status == 0,
      let name = found.output.split(separator: "\n").first.map({ String($0) })
    else { return ("signed by nobody of \(UntrustedText(signers))", false) }
    let run = SSHKeygen.run(["-Y", "verify", "-f", signers, "-I", name] + common, input: input)
    return run?.status == 0
      ? ("signed by \(UntrustedText(name))", true) : ("the signature is bad", false)
  }

  private func text(of path: String) -> String? {
    guard let stream = fopen(path, "r") else { return nil }
    defer { fclose(stream) }
    var bytes = [UInt8](repeating: 0, count: 256)
    let count = fread(&bytes, 1, bytes.count, stream)
    return String(decoding: bytes[..<count], as: UTF8.self)
  }

  private func write(_ text: String, to path: String) throws(CommandError) {
    do throws(ReportFile.Failure) {
      try ReportFile.write(Array(text.utf8), to: path, replacing: true)
    } catch {
      throw CommandError(error, at: path)
    }
  }
}

extension Journal {
  /// The hash of the line of an event, 0 for the header; nil where there is no such event.
  fileprivate func head(after event: Int) -> Digest? {
    let lines = bytes.split(separator: UInt8(ascii: "\n"))
    guard event >= 0, event < lines.count else { return nil }
    let line = lines[event]
    return Digest(hex: String(decoding: line.suffix(66).prefix(64), as: UTF8.self))
  }
}
