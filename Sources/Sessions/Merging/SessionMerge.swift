import Corpora
import JSONLines
import Text

/// Two or more checkers' sessions as one: every decision of each, with who made it and when.
///
/// Three-way by claim: a verdict that came after another one, in the session of whoever gave it, takes
/// its place; verdicts of which neither knew the other stay beside each other, and where they differ
/// the claim is open until a person decides (`VerdictsDiffer`). The lines that were typed are
/// kept with the session they were typed in. Commutative; merging a merged session with one of its own gives it again.
public struct SessionMerge: Sendable {
  public let journal: Journal

  /// - Parameters:
  ///   - relocate: the path of a file of the journal at that position, as the merged session writes
  ///     it.
  ///   - path: names the result in an error.
  public init(
    _ journals: [Journal], path: UntrustedText,
    relocate: (UntrustedText, Int) -> UntrustedText = { path, _ in path }
  ) throws(JournalError) {
    let keys = ClaimKeys(journals.map(\.session))
    let sources = journals.map { MergeSource($0, keys: keys) }
    var writer = MergeWriter(header: Self.header(of: sources), keys: keys)
    writer.write(MergedLoads(sources, relocate: relocate))
    writer.write(LineUnion(sources.map(\.lines)))
    journal = try Journal(parsing: writer.bytes, path: path)
  }

  /// That of the session that was begun first.
  private static func header(of sources: [MergeSource]) -> JSONObject {
    sources.map(\.header).min { a, b in
      let (begunA, begunB) = (a["at"]?.string ?? "", b["at"]?.string ?? "")
      return begunA != begunB
        ? begunA < begunB : JSONValue.object(a).line < JSONValue.object(b).line
    } ?? [:]
  }
}
