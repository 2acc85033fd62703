import Text

/// Text on one line that means the same in Markdown and in HTML: itself, and no markup in either.
///
/// What could be markup is written as a numeric character reference. CommonMark takes such for the
/// character and never for structure; HTML reads it alike in text and in attributes, also in the HTML
/// that a Markdown template holds, where a backslash would stand for itself.
/// Source: CommonMark 0.31.2, "Entity and numeric character references".
func templateEscaped(_ text: UntrustedText) -> String {
  let scalars = oneLine(text)
  var escaped = ""
  escaped.reserveCapacity(scalars.count + scalars.count / 8)
  for (index, scalar) in scalars.enumerated() {
    let isMarkup =
      isMarkupAnywhere(scalar) || isMarkup(at: index, in: scalars)
      || (index == 0 && (scalar == "." || scalar == ":"))
    if isMarkup { escaped += "&#\(scalar.value);" } else { escaped.unicodeScalars.append(scalar) }
  }
  return escaped
}

/// An address that is the same in a link of Markdown and of HTML; nil for what is no web address.
///
/// - Parameter isGiven: whether a person gave it: then it may be a link wherever it stands, and its
///   colon stays readable.
func templateAddress(_ text: UntrustedText, isGiven: Bool) -> String? {
  guard isWebAddress(text) else { return nil }
  guard isGiven, let colon = text.exact.firstIndex(of: ":") else { return templateEscaped(text) }
  let rest = text.exact[text.exact.index(after: colon)...]
  return text.exact[...colon] + templateEscaped(UntrustedText(String(rest)))
}

/// Whether it could be markup wherever it stands, in one of the two.
private func isMarkupAnywhere(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar {
  case "\\", "`", "*", "[", "]", "<", ">", "~", "|", "$", "\"", "'", "(", ")", "!", "&", "{", "}",
    "=", "^":
    true
  default: false
  }
}
