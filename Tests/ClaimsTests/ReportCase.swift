import Testing
import Text

@testable import Claims

/// A sentence and the outermost attributions that it should give, each as
/// "source · cue · content", ranges of content joined by " | ".
struct ReportCase: Sendable, CustomTestStringConvertible {
  let text: String
  let expected: [String]

  init(_ text: String, _ expected: String...) {
    self.text = text
    self.expected = expected
  }

  var testDescription: String { text }

  /// What is found.
  var found: [String] {
    let source = SourceText(text)
    return attributions(in: source).filter { $0.depth == 0 }.map { attribution in
      [attribution.source, attribution.cue, attribution.content]
        .map { $0.map { source.string($0) }.joined(separator: " | ") }
        .joined(separator: " · ")
    }
  }
}
