/// The caps that keep one file from taking the machine. A cap that is reached is a finding, and
/// the rest is left out.
public struct LoadLimits: Hashable, Sendable {
  /// Bytes read of one file, and bytes unpacked from one archive.
  public var fileBytes = 256 << 20
  /// Bytes of one document's source: a page, a record, a plain text.
  public var documentBytes = 32 << 20
  /// Folders inside folders.
  public var folderDepth = 64
  /// Files found under the paths given.
  public var files = 1_000_000
  /// Records read from one collection.
  public var records = 2_000_000
  /// Elements open at once in a page.
  public var nesting = 2_000

  public init() {}
}
