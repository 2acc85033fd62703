/// A file that holds others, or that another program must read, known by its first bytes.
enum Container {
  case gzip, zip, pdf
  /// A format that is not read: its name and what to do.
  case unread(name: String, hint: String)

  /// Nil for a file that is read as it is.
  init?(_ bytes: [UInt8]) {
    if bytes.starts(with: [0x1F, 0x8B]) {
      self = .gzip
    } else if bytes.starts(with: [0x50, 0x4B, 3, 4]) || bytes.starts(with: [0x50, 0x4B, 5, 6]) {
      self = .zip
    } else if bytes.prefix(1024).starts(with: Array("%PDF-".utf8)) {
      self = .pdf
    } else if let known = Self.unread.first(where: { bytes.starts(with: $0.mark) }) {
      self = .unread(name: known.name, hint: known.hint)
    } else {
      return nil
    }
  }

  private static let unread: [(mark: [UInt8], name: String, hint: String)] = [
    ([0x42, 0x5A, 0x68], "a bzip2 file", "unpack it with bunzip2"),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0], "an xz file", "unpack it with unxz"),
    ([0x28, 0xB5, 0x2F, 0xFD], "a zstd file", "unpack it with unzstd"),
    ([0x37, 0x7A, 0xBC, 0xAF], "a 7-Zip archive", "unpack it with 7z"),
    ([0x52, 0x61, 0x72, 0x21], "a RAR archive", "unpack it with unrar"),
    (
      [0xD0, 0xCF, 0x11, 0xE0], "a document of an office program",
      "save it as plain text or HTML"
    ),
    (Array("{\\rtf".utf8), "a rich text document", "save it as plain text or HTML"),
    ([0x89, 0x50, 0x4E, 0x47], "a picture (PNG)", "read its words with OCR first"),
    ([0xFF, 0xD8, 0xFF], "a picture (JPEG)", "read its words with OCR first"),
    (Array("GIF8".utf8), "a picture (GIF)", "read its words with OCR first"),
    ([0x7F, 0x45, 0x4C, 0x46], "a program", "load text"),
    (Array("SQLite format 3".utf8), "a database", "export its texts as CSV or NDJSON"),
  ]
}
