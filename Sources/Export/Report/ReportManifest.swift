import Corpora
import Sessions
import Text

/// What a report's last lines say, so that a reader can tell that it is whole and what it was made
/// from.
public struct ReportManifest: Hashable, Sendable {
  /// A document of the session, by its text.
  public struct Text: Hashable, Sendable {
    public let document: DocumentHandle
    public let digest: Digest
    public let isLoaded: Bool
  }

  /// Claims in the report, judged and open.
  public let rows: Int
  /// Claims that the session has.
  public let claims: Int
  /// What was asked for, a line each: "where speaker:Song"; empty where everything was.
  public let selection: [UntrustedText]
  /// The session file's name.
  public let session: UntrustedText
  /// Events of the session.
  public let events: Int
  /// The hash of the journal's last line.
  public let head: Digest
  /// In the order of loading.
  public let corpus: [Text]
  /// The SHA-256 of the digests in `corpus`, each as 64 hexadecimal digits, one after the other.
  public let corpusDigest: Digest
  /// Protected names that the report does not give.
  public let withheld: Int
  /// The house's scale that verdicts are given with; nil where none was chosen.
  public let scale: UntrustedText?
  /// The version of the program, "0.1.0".
  public let program: String

  /// "3 of 164 claims"; where all are, "164 claims".
  var rowWords: String {
    rows == claims ? plural(rows, "claim") : "\(rows) of \(plural(claims, "claim"))"
  }

  init(
    rows: Int, of claims: Int, selection: [UntrustedText], session: UntrustedText, events: Int,
    head: Digest,
    documents: [ReportedDocument], withheld: Int, scale: UntrustedText?, program: String
  ) {
    self.rows = rows
    self.claims = claims
    self.selection = selection
    self.session = session
    self.events = events
    self.head = head
    corpus = documents.map {
      Text(document: $0.handle, digest: $0.textDigest, isLoaded: $0.isLoaded)
    }
    corpusDigest = Digest(of: documents.flatMap { Array($0.textDigest.hex.utf8) })
    self.withheld = withheld
    self.scale = scale
    self.program = program
  }
}
