import Sessions
import Text

/// Which claims a command is for: those that are named, `c3 c5-c7`; those that a query finds,
/// `where speaker:Thompson`; with both, those of the named ones that it finds.
struct ClaimSelection: Sendable {
  let claims: Positional<ClaimWords>
  let query = Tail<QueryText>(
    isRequired: false, after: "where", help: "the claims that a query finds; see: help search")

  /// - Parameters:
  ///   - help: what the claims are named with.
  ///   - count: how many words name them.
  init(
    _ help: String = "the claims: c3, c3-c7, c3,c5, same:c3",
    _ count: Positional<ClaimWords>.Count = .any
  ) {
    claims = Positional(count, help: help)
  }

  var parameters: [any Parameter] { [claims, query] }

  /// The claims that a line chose.
  struct Chosen: Sendable {
    /// As they were named; what a query found is one of them.
    let words: [ClaimWords]
    /// Whether a query found them: then a person is asked before anything changes.
    let isFound: Bool

    init(_ named: [ClaimWords], matching query: QueryText?, at desk: Desk) throws(CommandError) {
      isFound = query != nil
      guard let query else {
        words = named
        return
      }
      var found = try desk.handles(matching: query.text)
      if !named.isEmpty {
        let wanted = Set(named.flatMap(\.handles))
        found.removeAll { !wanted.contains($0) }
      }
      words = [ClaimWords(found: found)]
    }

    /// Each once, in the order of the line.
    var handles: [ClaimHandle] {
      var seen: Set<ClaimHandle> = []
      return words.flatMap(\.handles).filter { seen.insert($0).inserted }
    }
  }

  /// - Throws: `CommandError` where the query cannot be read.
  func chosen(in arguments: Arguments, at desk: Desk) throws(CommandError) -> Chosen {
    try Chosen(arguments[claims], matching: arguments[query], at: desk)
  }

  /// The same for a command that is nothing without claims.
  func required(in arguments: Arguments, at desk: Desk, of command: String) throws(CommandError)
    -> Chosen
  {
    let chosen = try chosen(in: arguments, at: desk)
    guard chosen.isFound || !chosen.words.isEmpty else {
      throw .missingWord(claims.name, command: command)
    }
    return chosen
  }
}

extension Outcome {
  /// What a command says whose query found nothing to change.
  static var noneFound: Outcome { Outcome(blocks: [.talk("No claim matches.")]) }
}
