import Text

/// Why a template is none.
public enum TemplateError: Error, Hashable, Sendable {
  /// From line 1.
  case malformed(path: UntrustedText, line: Int, what: String)
  case unknownField(path: UntrustedText, line: Int, name: String)
  /// Only some formats take a template.
  case notFor(ExportFormat)
}
