import Text

/// What a format's reader made of one text, before the text has a name and a digest.
struct Reading: Sendable {
  var text: SourceText
  /// One range for each paragraph of the article, in order.
  var main: [TextRange]
  /// Those of `main` that are headings.
  var headings: [TextRange] = []
  /// Those of `main` that say what a picture shows.
  var captions: [TextRange] = []
  var setAside: [SetAside] = []
  /// Moments of a recording; empty for what was written.
  var timeCodes: [TimeCode] = []
  var origin = Origin()
  var faults: [Fault] = []
}

/// A finding that does not know its file yet.
struct Fault: Hashable, Error, Sendable {
  var kind: Finding.Kind
  var line: Int?
  var what: String
  var hint: String?

  init(_ kind: Finding.Kind, _ what: String, line: Int? = nil, hint: String? = nil) {
    self.kind = kind
    self.line = line
    self.what = what
    self.hint = hint
  }

  /// The finding about the file at `path`.
  func finding(path: String) -> Finding {
    Finding(
      kind: kind, path: UntrustedText(path), line: line, what: UntrustedText(what), hint: hint)
  }
}
