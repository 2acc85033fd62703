/// The one rendering of text from outside, on one line.
///
/// Whatever would steer a terminal, or stand in the text unseen, becomes a visible mark: control
/// characters and bidi controls (`⟦U+202E⟧`), whole escape sequences (`⟦ESC[31m⟧`), zero-width and
/// tag characters (`⟦U+200B×12⟧` for a run), line separators, unassigned and private characters.
/// Joiners and variation selectors stay where a script or an emoji needs them. Line breaks and
/// tabs become a blank each. Nothing is left out but a soft hyphen between letters.
public func shown(_ text: UntrustedText) -> String {
  if text.exact.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text.exact }
  var renderer = SafeRenderer(text)
  return renderer.render().joined(separator: " ")
}

/// The same rendering with line breaks kept: one string a line, without their breaks.
///
/// LF, CR and CR LF break lines; the separators U+2028 and U+2029 stay visible marks. A break at
/// the very end begins no further line; empty text has no lines.
public func shownLines(_ text: UntrustedText) -> [String] {
  var renderer = SafeRenderer(text)
  var lines = renderer.render()
  if lines.last == "" { lines.removeLast() }
  return lines
}
