import Sessions
import Text

/// A piece of HTML whose markup is ours alone.
///
/// Literals are markup; whatever else is interpolated, a `String` included, is escaped, for text and
/// for quoted attributes alike, so that nothing from an article, a note or a name can become anything
/// but text.
struct HTMLText: ExpressibleByStringInterpolation {
  private(set) var html: String

  init(stringLiteral value: String) { html = value }

  init(stringInterpolation: StringInterpolation) { html = stringInterpolation.html }

  var isEmpty: Bool { html.isEmpty }

  static func + (a: HTMLText, b: HTMLText) -> HTMLText { "\(a)\(b)" }

  static func += (a: inout HTMLText, b: HTMLText) { a.html += b.html }

  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var html = ""

    init(literalCapacity: Int, interpolationCount: Int) { html.reserveCapacity(literalCapacity) }

    mutating func appendLiteral(_ literal: String) { html += literal }

    mutating func appendInterpolation(_ text: HTMLText) { html += text.html }

    mutating func appendInterpolation(_ number: Int) { html += String(number) }

    mutating func appendInterpolation(_ text: UntrustedText) { appendEscaped(text, to: &html) }

    mutating func appendInterpolation(_ string: String) {
      appendEscaped(UntrustedText(string), to: &html)
    }

    /// As a moment, which stays on one line.
    mutating func appendInterpolation(time: Timestamp) { html += "<time>" + time.iso + "</time>" }

    /// As a link that shows where it leads, where it is a plain web address; else as text.
    mutating func appendInterpolation(address: UntrustedText) {
      guard isWebAddress(address) else {
        appendEscaped(address, to: &html)
        return
      }
      html += "<a rel=\"noreferrer nofollow\" href=\""
      appendEscaped(address, to: &html)
      html += "\">"
      appendEscaped(address, to: &html)
      html += "</a>"
    }
  }
}

extension [HTMLText] {
  func joined(separator: HTMLText) -> HTMLText {
    var joined: HTMLText = ""
    for (index, text) in enumerated() {
      if index > 0 { joined += separator }
      joined += text
    }
    return joined
  }
}

/// Appends a text as it may be shown, in which HTML finds no markup. Control and bidi characters are
/// visible marks.
private func appendEscaped(_ text: UntrustedText, to html: inout String) {
  let safe = shown(text)
  guard safe.utf8.contains(where: isMarkup) else {
    html += safe
    return
  }
  for scalar in safe.unicodeScalars {
    switch scalar {
    case "&": html += "&amp;"
    case "<": html += "&lt;"
    case ">": html += "&gt;"
    case "\"": html += "&quot;"
    case "'": html += "&#39;"
    default: html.unicodeScalars.append(scalar)
    }
  }
}

private func isMarkup(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
    UInt8(ascii: "'"):
    true
  default: false
  }
}
