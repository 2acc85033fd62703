/// An encoding of the WHATWG Encoding standard.
public struct TextEncoding: Hashable, Sendable {
  /// The standard's name for it, "windows-1252".
  public let name: String

  private init(known name: String) {
    self.name = name
  }

  /// The encoding that a label means ("latin1" is windows-1252); nil for an unknown label.
  ///
  /// Source: WHATWG Encoding, "Names and labels".
  public init?(label: String) {
    let key = label.lowercased().filter { !$0.isWhitespace }
    guard let name = encodingLabels[key] else { return nil }
    self.name = name
  }

  static let utf8 = TextEncoding(known: "UTF-8")
  static let utf16LittleEndian = TextEncoding(known: "UTF-16LE")
  static let utf16BigEndian = TextEncoding(known: "UTF-16BE")
  static let windows1252 = TextEncoding(known: "windows-1252")

  var isUTF16: Bool { self == .utf16LittleEndian || self == .utf16BigEndian }

  /// The name that the C library's iconv knows it by.
  private var converterName: String {
    switch name {
    case "windows-874": "CP874"
    case "Shift_JIS": "CP932"
    case "EUC-KR": "CP949"
    case "Big5": "BIG5-HKSCS"
    case "GBK": "GB18030"
    case "ISO-8859-8-I": "ISO-8859-8"
    case "x-mac-cyrillic": "MAC-CYRILLIC"
    case let name where name.hasPrefix("windows-"): "CP" + name.dropFirst(8)
    default: name.uppercased()
    }
  }

  /// The characters of `bytes`; what fits nothing becomes U+FFFD and a fault.
  func decode(_ bytes: [UInt8]) -> DecodedText {
    switch name {
    case "UTF-8": return Self.repaired(bytes)
    case "UTF-16LE": return UTF16.decode(bytes, isLittleEndian: true)
    case "UTF-16BE": return UTF16.decode(bytes, isLittleEndian: false)
    case "windows-1252": return Windows1252.decode(bytes)
    default:
      guard var text = Converter.decode(bytes, from: converterName) else {
        var text = Windows1252.decode(bytes)
        text.faults.append(
          Fault(.encoding, "this system cannot read \(name); read as windows-1252"))
        return text
      }
      text.encoding = name
      return text
    }
  }

  private static func repaired(_ bytes: [UInt8]) -> DecodedText {
    guard !Decoding.isUTF8(bytes) else { return DecodedText(utf8: bytes, encoding: "UTF-8") }
    let firstBad = bytes.withUnsafeBufferPointer { buffer -> Int in
      do throws(UTF8.ValidationError) {
        _ = try UTF8Span(validating: buffer.span)
        return 0
      } catch { return error.byteOffsets.lowerBound }
    }
    let text = Array(String(decoding: bytes, as: UTF8.self).utf8)
    return DecodedText(utf8: text, encoding: "UTF-8", faults: [.replaced(at: firstBad)])
  }
}
