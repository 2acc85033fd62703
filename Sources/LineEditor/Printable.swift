import CEditline

/// The text with every scalar that could steer a terminal, or hide, replaced by U+FFFD.
///
/// The shell makes text from outside readable before it comes here; this is the second lock on the
/// same door, for what libedit does not draw itself: prompts and lists of completions.
func printable(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: steersTerminal) else { return text }
  var safe = String.UnicodeScalarView()
  for scalar in text.unicodeScalars { safe.append(steersTerminal(scalar) ? "\u{FFFD}" : scalar) }
  return String(safe)
}

/// The number of columns that a terminal gives the text; marks that combine take none.
func columns(_ text: String) -> Int {
  text.unicodeScalars.reduce(0) { $0 + max(0, Int(editline_columns($1.value))) }
}

/// Whether a scalar is a control, a line separator, a bidi control or a tag character.
///
/// Joiners (U+200C, U+200D) are not: scripts and emoji need them.
func steersTerminal(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0..<0x20, 0x7F..<0xA0: true
  case 0x061C, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF: true
  case 0xE0000...0xE007F: true
  default: false
  }
}
