import Text

/// Why a file of fact-checks was not taken: nothing of it is.
public enum FactCheckError: Error, Hashable, Sendable {
  case unreadable(path: UntrustedText, why: String)
  /// Line from 1; nil where the file's JSON is sound and a part of it is not, which `why` names.
  case malformed(path: UntrustedText, line: Int?, why: UntrustedText)
}
