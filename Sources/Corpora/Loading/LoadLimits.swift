/// The caps that keep one file from taking the machine. A cap that is reached is a finding, and
/// the rest is left out.
public struct LoadLimits: Hashable, Sendable {
  /// Bytes read of one file.
  public var fileBytes = 1 << 30
  /// Bytes unpacked from one archive.
  public var unpackedBytes = 128 << 20
  /// Bytes of one document: a plain text, a record, a member of an archive, the text of a page.
  public var documentBytes = 8 << 20
  /// Bytes of one page's markup.
  public var pageBytes = 12 << 20
  /// Lines of one plain text that are not blank.
  public var lines = 500_000
  /// Folders inside folders.
  public var folderDepth = 64
  /// Files found under the paths given.
  public var files = 1_000_000
  /// Records read from one collection.
  public var records = 2_000_000
  /// Elements open at once in a page.
  public var nesting = 2_000
  /// Attributes of one element.
  public var attributes = 2_000

  public init() {}
}

extension LoadLimits {
  /// Cuts a text that is too long for one document, at the end of a character.
  ///
  /// - Returns: the fault; nil where nothing was cut.
  func cut(_ utf8: inout [UInt8]) -> Fault? {
    guard utf8.count > documentBytes else { return nil }
    utf8.removeLast(utf8.count - documentBytes)
    while let last = utf8.last, last & 0xC0 == 0x80 { utf8.removeLast() }
    if let last = utf8.last, last >= 0xC0 { utf8.removeLast() }
    return Fault(.limit, "only the first \(documentBytes) bytes are a document")
  }
}
