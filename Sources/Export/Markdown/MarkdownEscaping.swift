import Text

/// Text on one line, in which CommonMark finds no markup, wherever on a line it stands.
///
/// Control and bidi characters are visible marks; runs of blanks are one, as a browser shows them.
/// Also inert: the tables, strike-through, bare addresses of the web and of mail, and formulas that
/// GitHub adds.
/// Source: CommonMark 0.31.2, "Backslash escapes" and the block starts of chapter 4.
func markdownEscaped(_ text: UntrustedText) -> String {
  let scalars = oneLine(text)
  var escaped = ""
  escaped.reserveCapacity(scalars.count + scalars.count / 8)
  var index = 0
  while index < scalars.count {
    if let end = mailAddressEnd(at: index, in: scalars) {
      // GitHub makes a link of one however it is escaped, but in a code span.
      escaped += "`"
      escaped.unicodeScalars.append(contentsOf: scalars[index..<end])
      escaped += "`"
      index = end
      continue
    }
    if isMarkup(at: index, in: scalars) { escaped += "\\" }
    escaped.unicodeScalars.append(scalars[index])
    index += 1
  }
  return escaped
}

/// A code span that holds exactly the text, on one line; a blank for nothing.
func markdownCode(_ text: UntrustedText) -> String {
  let scalars = oneLine(text)
  guard !scalars.isEmpty else { return "` `" }
  var longest = 0
  var run = 0
  for scalar in scalars {
    run = scalar == "`" ? run + 1 : 0
    longest = max(longest, run)
  }
  let fence = String(repeating: "`", count: longest + 1)
  var code = ""
  code.unicodeScalars.append(contentsOf: scalars)
  let needsRoom = scalars.first == "`" || scalars.last == "`"
  return needsRoom ? "\(fence) \(code) \(fence)" : "\(fence)\(code)\(fence)"
}

/// `<https://…>` for an address of RFC 3986's characters with a host; other text is escaped.
func markdownAddress(_ text: UntrustedText) -> String {
  guard isWebAddress(text) else { return markdownEscaped(text) }
  let address = text.exact
  // "&copy;" would be read as a character there too.
  let parts = address.split(separator: "&", omittingEmptySubsequences: false)
  return "<\(address.contains(";") ? parts.joined(separator: "&amp;") : address)>"
}

/// The text as it may be shown, blanks at the ends left out and runs of them made one.
func oneLine(_ text: UntrustedText) -> [Unicode.Scalar] {
  var scalars: [Unicode.Scalar] = []
  for scalar in shown(text).unicodeScalars {
    let isBlank = scalar.value <= 0x20 || scalar.value == 0x7F
    if !isBlank { scalars.append(scalar) } else if scalars.last != " " { scalars.append(" ") }
  }
  if scalars.first == " " { scalars.removeFirst() }
  if scalars.last == " " { scalars.removeLast() }
  return scalars
}

/// Whether the character could be taken for markup, or for a part of it.
func isMarkup(at index: Int, in scalars: [Unicode.Scalar]) -> Bool {
  let next = index + 1 < scalars.count ? scalars[index + 1] : " "
  let previous = index > 0 ? scalars[index - 1] : " "
  switch scalars[index] {
  case "\\", "`", "*", "[", "]", "<", ">", "~", "|", "$": return true
  case "_": return !(isWordScalar(previous) && isWordScalar(next))
  case "&": return next == "#" || isWordScalar(next)
  case "#": return previous == " "
  case "+", "-", "=": return index == 0
  case ":": return startsAddress(index, scalars) || startsShortcode(index, scalars)
  case ".", ")":
    return (next == " " && endsListNumber(at: index, in: scalars)) || followsWWW(index, scalars)
  default: return false
  }
}

/// "1." or "1)" at the start would begin a list.
private func endsListNumber(at index: Int, in scalars: [Unicode.Scalar]) -> Bool {
  index > 0 && index <= 9 && scalars[..<index].allSatisfy(isDigit)
}

/// "://" is in every address that GitHub makes a link of.
private func startsAddress(_ index: Int, _ scalars: [Unicode.Scalar]) -> Bool {
  scalars[(index + 1)...].prefix(2).elementsEqual(["/", "/"])
}

/// ":shipit:" is a picture on GitHub; "10:30:00" is none.
private func startsShortcode(_ index: Int, _ scalars: [Unicode.Scalar]) -> Bool {
  let name = scalars[(index + 1)...].prefix(40)
    .prefix { isWordScalar($0) || $0 == "_" || $0 == "+" || $0 == "-" }
  return name.first.map { !isDigit($0) } == true && scalars[name.endIndex...].first == ":"
}

/// "www." begins an address on GitHub.
private func followsWWW(_ index: Int, _ scalars: [Unicode.Scalar]) -> Bool {
  guard scalars[index] == ".", index >= 3 else { return false }
  return scalars[(index - 3)..<index].allSatisfy { $0 == "w" || $0 == "W" }
}

/// The end of what GitHub could take for a mail address that begins here; nil where none does. It reads
/// letters, digits and ".+-_" around each "@", and a point after it.
/// Source: GitHub Flavored Markdown 0.29, "Autolinks (extension)".
private func mailAddressEnd(at start: Int, in scalars: [Unicode.Scalar]) -> Int? {
  guard isOfMailName(scalars[start]), start == 0 || !isOfMailName(scalars[start - 1]) else {
    return nil
  }
  var end = start
  while end < scalars.count, isOfMailName(scalars[end]) { end += 1 }
  let mark = end
  guard mark < scalars.count, scalars[mark] == "@" else { return nil }
  while end < scalars.count, isOfMailName(scalars[end]) || scalars[end] == "@" { end += 1 }
  return scalars[mark..<end].contains(".") ? end : nil
}

private func isOfMailName(_ scalar: Unicode.Scalar) -> Bool {
  isWordScalar(scalar) || scalar == "." || scalar == "+" || scalar == "-" || scalar == "_"
}

private func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar >= "0" && scalar <= "9" }

private func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
  isDigit(scalar) || (scalar >= "a" && scalar <= "z") || (scalar >= "A" && scalar <= "Z")
}
