import CXML

/// Runs libxml2's HTML push parser over a page and collects its events.
///
/// The parser keeps no tree and does not recurse; it opens no connection and reads no other file.
enum PageParser {
  /// Bytes handed over at once.
  private static let chunk = 1 << 15

  /// Comparisons of end tags with open elements after which a page is left.
  private static let mostWork = 500_000_000

  private static func slashes(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    bytes[start..<end].reduce(0) { $0 + ($1 == UInt8(ascii: "/") ? 1 : 0) }
  }

  private static let isReady: Bool = {
    xmlInitParser()
    return true
  }()

  /// - Parameter bytes: the page, decoded to UTF-8.
  static func page(of bytes: [UInt8], limits: LoadLimits) -> Page {
    precondition(isReady, "libxml2 is initialised once, before the first page")
    var builder = PageBuilder(limits: limits)
    let bytes = AttributeFloods.blanked(bytes, limit: limits.attributes)
    let count = min(bytes.count, limits.pageBytes)
    var isCut = count < bytes.count
    var work = 0
    var handler = Self.handler
    withUnsafeMutablePointer(to: &builder) { state in
      guard
        let parser = htmlCreatePushParserCtxt(&handler, state, nil, 0, nil, XML_CHAR_ENCODING_UTF8)
      else { return }
      defer { htmlFreeParserCtxt(parser) }
      htmlCtxtUseOptions(parser, options)
      bytes.withUnsafeBytes { raw in
        guard let base = raw.baseAddress?.assumingMemoryBound(to: CChar.self) else { return }
        var offset = 0
        while offset < count {
          let end = chunkEnd(bytes, from: offset, limit: count)
          htmlParseChunk(parser, base + offset, Int32(end - offset), 0)
          // An end tag is looked for among all open elements.
          let depth = state.pointee.depth
          if depth > 100 { work += depth * slashes(bytes, offset, end) }
          if depth > limits.nesting || work > Self.mostWork
            || state.pointee.page.text.count > limits.documentBytes
          {
            isCut = true
            break
          }
          offset = end
        }
        htmlParseChunk(parser, nil, 0, 1)
      }
    }
    builder.finish(isCut: isCut)
    return builder.page
  }

  private static let options = Int32(
    HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue)

  /// A chunk ends after a tag where it can, and never inside a character.
  private static func chunkEnd(_ bytes: [UInt8], from start: Int, limit: Int) -> Int {
    let end = min(limit, start + chunk)
    guard end < limit else { return end }
    var index = end
    while index > start + chunk / 2, bytes[index - 1] != UInt8(ascii: ">") { index -= 1 }
    if bytes[index - 1] == UInt8(ascii: ">") { return index }
    index = end
    while index > start + 1, bytes[index] & 0xC0 == 0x80 { index -= 1 }
    return index
  }

  private static var handler: htmlSAXHandler {
    var handler = htmlSAXHandler()
    handler.startElement = { state, name, attributes in
      guard let state, let name else { return }
      let builder = state.assumingMemoryBound(to: PageBuilder.self)
      builder.pointee.start(String(cString: name), PageAttributes(list: attributes))
    }
    handler.endElement = { state, name in
      guard let state, let name else { return }
      state.assumingMemoryBound(to: PageBuilder.self).pointee.end(String(cString: name))
    }
    let characters: charactersSAXFunc = { state, text, count in
      guard let state, let text else { return }
      state.assumingMemoryBound(to: PageBuilder.self).pointee
        .characters(UnsafeBufferPointer(start: text, count: Int(count)))
    }
    handler.characters = characters
    handler.ignorableWhitespace = characters
    handler.cdataBlock = characters
    return handler
  }
}
