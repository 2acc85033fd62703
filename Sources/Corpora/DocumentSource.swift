import Text

/// Where a text was found, and what that place says of its origin. What is unknown is nil.
public struct DocumentSource: Hashable, Sendable {
  /// Relative to the folder that was given, or the file's name; `archive.ndjson#id` for a
  /// record of a collection; `paste:1` for a text given at the prompt.
  public var path: UntrustedText
  /// Where the file is; nil for a text that is in no file.
  public var file: UntrustedText?
  /// Of the whole file's bytes.
  public var fileDigest: Digest
  /// The name of the encoding that the bytes were read as, "UTF-8".
  public var encoding: String
  public var title: UntrustedText?
  public var outlet: UntrustedText?
  public var byline: UntrustedText?
  public var url: UntrustedText?
  /// The wire service that is credited, "Associated Press".
  public var wire: UntrustedText?
  /// The place and day line that opens the report, "BEIJING".
  public var dateline: UntrustedText?
  public var published: CalendarDate?
  public var updated: CalendarDate?
  /// Where each known fact was read: "JSON-LD headline", "line 3", "record member 'title'".
  public var basis: [OriginFact: String] = [:]

  public init(path: UntrustedText, file: UntrustedText?, fileDigest: Digest, encoding: String) {
    self.path = path
    self.file = file
    self.fileDigest = fileDigest
    self.encoding = encoding
  }
}
