import Text

/// Why nothing was loaded.
public enum LoadError: Error, Hashable, Sendable {
  case missing(path: UntrustedText)
  case unreadable(path: UntrustedText, errno: Int32)
}
