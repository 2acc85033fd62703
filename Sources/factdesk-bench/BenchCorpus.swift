import Glibc
import JSONLines
import Text

/// The texts that are measured on, in memory before any clock runs.
struct BenchCorpus {
  var ids: [String] = []
  var bodies: [[UInt8]] = []
  var queries: BenchQueries

  /// Megabytes of 1,000,000 bytes of text.
  var megabytes: Double { Double(bodies.reduce(0) { $0 + $1.count }) / 1e6 }

  init(_ options: BenchOptions) throws {
    queries = BenchQueries()
    if let count = options.generated {
      var generator = GeneratedCorpus()
      for (number, text) in generator.texts(count).enumerated() {
        ids.append("g\(number)")
        bodies.append(Array(text.utf8))
      }
    } else if let path = options.corpus {
      try Self.eachLine(of: path) { line in
        guard let record = try JSONValue(parsing: line).object,
          let body = record["body"]?.string ?? record["text"]?.string
        else { throw BenchOptions.Refusal(why: "a document without id and body in \(path)") }
        ids.append(record["id"]?.string ?? "\(ids.count + 1)")
        bodies.append(Array(body.utf8))
      }
    }
    if let path = options.queries {
      var bytes: [UInt8] = []
      try Self.eachLine(of: path) { bytes += $0 + [10] }
      queries = BenchQueries(try JSONValue(parsing: bytes).object ?? [:])
    } else {
      queries = BenchQueries(drawnFrom: bodies)
    }
  }

  private static func eachLine(of path: String, _ body: ([UInt8]) throws -> Void) throws {
    guard let file = fopen(path, "r") else {
      throw BenchOptions.Refusal(why: "no file to read at \(path)")
    }
    defer { fclose(file) }
    var line: UnsafeMutablePointer<CChar>?
    var capacity = 0
    defer { free(line) }
    while case let count = getline(&line, &capacity, file), count > 0, let line {
      let bytes = UnsafeRawBufferPointer(start: line, count: count)
      let end = bytes.last == 10 ? count - 1 : count
      if end > 0 { try body(Array(bytes[..<end])) }
    }
  }
}

/// The queries of each kind, as words.
struct BenchQueries {
  var term: [[String]] = []
  var and: [[String]] = []
  var phrase: [[String]] = []
  var ranked: [[String]] = []

  init() {}

  init(_ object: JSONObject) {
    func lists(_ key: String) -> [[String]] {
      (object[key]?.array ?? []).map { value in
        value.string.map { [$0] } ?? (value.array ?? []).compactMap(\.string)
      }
    }
    term = lists("term")
    and = lists("and")
    phrase = lists("phrase")
    ranked = lists("ranked")
  }

  /// Fifty of each, from places all over the corpus.
  init(drawnFrom bodies: [[UInt8]]) {
    for number in 0..<50 where !bodies.isEmpty {
      let body = bodies[number * bodies.count / 50]
      let words = String(decoding: body, as: UTF8.self).split { !$0.isLetter }.map(String.init)
      guard words.count > 20 else { continue }
      term.append([words[7]])
      and.append([words[9], words[words.count / 2]])
      phrase.append([words[11], words[12]])
      ranked.append([words[4], words[words.count / 3], words[words.count - 3]])
    }
  }
}
