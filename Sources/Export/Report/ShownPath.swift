import Text

/// What readers are shown of a file: its path below a folder of the checker's, else its name alone.
/// Where it stands on a machine is nobody's business.
func shownPath(_ path: UntrustedText) -> UntrustedText {
  let parts = path.exact.split(separator: "/", omittingEmptySubsequences: false)
  let isBelow = parts.first != "" && parts.first?.first != "~" && !parts.contains("..")
  return isBelow ? path : UntrustedText(String(parts.last { !$0.isEmpty } ?? ""))
}
