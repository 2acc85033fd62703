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

/// An address for a link that a template makes, of Markdown or of HTML; nil for what is no web address.
///
/// Its scheme stays readable, as `<…>` asks in Markdown; what else could be markup is a reference, which
/// both read as the character.
func templateAddress(_ text: UntrustedText) -> String? {
  guard isWebAddress(text) else { return nil }
  var escaped = ""
  for scalar in text.exact.unicodeScalars {
    switch scalar {
    case "&", "'", "(", ")", "*", "_", "~", "$", "!": escaped += "&#\(scalar.value);"
    default: escaped.unicodeScalars.append(scalar)
    }
  }
  return escaped
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
