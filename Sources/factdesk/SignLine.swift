import ArgumentParser
import Glibc
import Shell

/// `factdesk sign SESSION --key FILE`.
struct SignLine: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sign", abstract: "Sign a session with an SSH key",
    discussion: """
      What is signed is the hash of the session's last line, and with it every line before. The \
      statement is kept in SESSION.signed, its signature in SESSION.sig; "verify" checks them, \
      and so does ssh-keygen -Y verify -n factdesk-session.
      """)

  @Argument(help: "The session file.", completion: .file())
  var session: String

  @ArgumentParser.Option(help: "The private key; the public one where an agent holds it.")
  var key: String

  func run() throws {
    signal(SIGPIPE, SIG_IGN)
    try Ending.running { output in
      try Transcript(output).show(try SessionSignature(session).sign(key: key))
    }
  }
}
