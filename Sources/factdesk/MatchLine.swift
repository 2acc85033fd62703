import ArgumentParser
import Corpora
import Glibc
import JSONLines
import Matching

/// `factdesk match`.
struct MatchLine: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "match", abstract: "Find checked claims again in other words")

  @Option var claims: String
  @Option var queries: String
  @Option var top = 10

  func run() throws {
    func rows(_ path: String) throws -> [JSONObject] {
      guard let file = fopen(path, "r") else { throw ValidationError("cannot open \(path)") }
      defer { fclose(file) }
      var bytes: [UInt8] = []
      var buffer = [UInt8](repeating: 0, count: 65536)
      while case let count = fread(&buffer, 1, buffer.count, file), count > 0 {
        bytes += buffer[..<count]
      }
      return try bytes.split(separator: 10).compactMap {
        try JSONValue(parsing: Array($0)).object
      }
    }
    let known = KnownClaims(
      try rows(claims).map {
        KnownClaims.Entry(
          id: $0["id"]?.string ?? "", text: $0["text"]?.string ?? "", title: $0["title"]?.string)
      })
    for query in try rows(queries) {
      let matches = known.matches(for: query["text"]?.string ?? "", top: top)
      for (index, match) in matches.enumerated() {
        print(
          JSONValue.object([
            "query": query["id"] ?? .null, "claim": .string(known.entries[match.entry].id),
            "rank": .integer(index + 1), "score": .decimal(match.score),
          ]).line)
      }
    }
  }
}
