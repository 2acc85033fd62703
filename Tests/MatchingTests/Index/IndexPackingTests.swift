import TestSupport
import Testing
import Text

@testable import Matching

@Suite struct IndexPackingTests {
  private static let pieces = [
    "aid ", "Rome ", "envoys ", "Moscow’s ", "deny ", "denied ", "U.S. ", "6.6 ", "Ünïted ",
    "said. ",
    "internationalisation ", "Internationalisierungen ", "北京 ", "convoy ", "the ", "of ", "2022 ",
    "responsibilities-of ", "zero\n", "“so” ",
  ]
  private static let queries = [
    "aid", "rome AND moscow", "\"of the\"", "\"aid rome envoys\"", "rome NEAR/3 aid", "env*",
    "internat*", "deni*", "the -aid", "NOT of", "convoy OR 2022", "internationalisation", "北京",
    "nowhere", "(aid OR rome) NOT the", "\"of the\" NEAR/9 said",
  ]

  /// An index in two segments, and one of an empty text.
  private static func index(texts: Int = 120) -> SearchIndex {
    var index = SearchIndex()
    let all = (0..<texts).map { seed in
      SourceText(jumble(pieces, count: 5 + seed % 60, seed: seed) + "number\(seed)")
    }
    index.add(contentsOf: Array(all[..<(texts / 2)]) + [SourceText("")])
    index.add(contentsOf: Array(all[(texts / 2)...]))
    return index
  }

  private static func packed(_ index: SearchIndex) -> [UInt8] {
    var writer = PackedWriter()
    index.pack(into: &writer)
    return writer.bytes
  }

  private static func answers(_ index: SearchIndex) throws -> [[String]] {
    try queries.map { query in
      index.documents(matching: try Query(parsing: query), top: 200).map {
        "\($0.document): \($0.score)"
      }
    }
  }

  @Test func whatIsReadBackGivesTheSameAnswers() throws {
    let index = Self.index()
    let bytes = Self.packed(index)
    var reader = PackedReader(bytes)
    let again = try SearchIndex(from: &reader)
    #expect(reader.isAtEnd)
    #expect(again.count == index.count)
    #expect(try Self.answers(again) == Self.answers(index))
    #expect(try Self.answers(index).count { !$0.isEmpty } > 12)
    #expect(Self.packed(again) == bytes)
  }

  @Test func whatIsReadBackCanBeAddedTo() throws {
    var index = Self.index()
    var reader = PackedReader(Self.packed(index))
    var again = try SearchIndex(from: &reader)
    index.add(contentsOf: [SourceText("A convoy of aid left Rome in 2022.")])
    again.add(contentsOf: [SourceText("A convoy of aid left Rome in 2022.")])
    #expect(try Self.answers(again) == Self.answers(index))
  }

  @Test func anEmptyIndexComesBack() throws {
    var reader = PackedReader(Self.packed(SearchIndex()))
    #expect(try SearchIndex(from: &reader).count == 0)
  }

  @Test func bytesThatEndEarlyAreAnError() {
    let whole = Damage(of: "nothing").bytes
    for count in 0..<whole.count {
      var reader = PackedReader(Array(whole[..<count]))
      #expect(throws: PackedDamage.self) { try SearchIndex(from: &reader) }
    }
  }

  /// A search that read where nothing is, or never came to an end, would end the tests.
  @Test func anyFlippedBitIsAnErrorOrHarmless() throws {
    let whole = Damage(of: "nothing").bytes
    let queries = try ["a", "b*", "\"a b\"", "a NEAR/1 b", "a -b", "nowhere"].map {
      try Query(parsing: $0)
    }
    for place in 0..<whole.count * 8 { expectNoHarm(flipping: [place], in: whole, queries) }
  }

  @Test(arguments: LongRun.seeds(8))
  func someFlippedBitsAreAnErrorOrHarmless(seed: Int) throws {
    let whole = Self.packed(Self.index(texts: 10))
    let queries = try Self.queries.map { try Query(parsing: $0) }
    for step in 0..<12 {
      let first = (seed * 12 + step) &* 7_919_317 % (whole.count * 8)
      expectNoHarm(flipping: [first, (first + 64 * step) % (whole.count * 8)], in: whole, queries)
    }
  }

  private func expectNoHarm(flipping places: [Int], in whole: [UInt8], _ queries: [Query]) {
    var bytes = whole
    for place in places { bytes[place >> 3] ^= 1 << UInt8(place & 7) }
    var reader = PackedReader(bytes)
    guard let index = try? SearchIndex(from: &reader) else { return }
    for query in queries {
      let found = index.documents(matching: query, top: 200)
      #expect(found.allSatisfy { $0.document < index.count })
    }
  }

  @Test(
    "what a search relies on",
    arguments: [
      Damage(of: "a table without a free slot", table: [1, 2]),
      Damage(of: "a table of three slots", table: [0, 1, 2]),
      Damage(of: "no table", table: []),
      Damage(of: "a term that is not there", table: [0, 3, 2, 0]),
      Damage(of: "terms that begin late", termStarts: [1, 2, 3]),
      Damage(of: "terms that end early", termStarts: [0, 1, 2]),
      Damage(of: "terms that fall", termStarts: [0, 4, 3]),
      Damage(of: "a start too few", termStarts: [0, 3]),
      Damage(of: "documents that end late", documentStarts: [0, 2, 4]),
      Damage(of: "not even the end of no documents", documentStarts: []),
      Damage(of: "a position beyond the last", positions: [0, 3, 1]),
      Damage(of: "half a key", high: [0]),
      Damage(of: "documents counted of no term", counts: [1]),
      Damage(of: "a long term that is not there", long: 2),
      Damage(of: "documents before the first", first: 1),
    ])
  func isHeldAgainstWhatIsThere(damage: Damage) throws {
    var sound = PackedReader(Damage(of: "nothing").bytes)
    #expect(try SearchIndex(from: &sound).count == 2)
    #expect(throws: PackedDamage.self) {
      var reader = PackedReader(damage.bytes)
      _ = try SearchIndex(from: &reader)
    }
  }

  /// A segment of two documents, "a b" and "a", with something wrong.
  struct Damage: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let bytes: [UInt8]

    init(
      of name: String, documentStarts: [UInt32] = [0, 2, 3], high: [UInt64] = [0, 0],
      table: [UInt32] = [0, 1, 2, 0], termStarts: [UInt32] = [0, 2, 3],
      positions: [UInt32] = [0, 2, 1], counts: [UInt32] = [], long: Int = 1, first: Int = 0
    ) {
      testDescription = name
      var writer = PackedWriter()
      writer.write(1)
      writer.write(first)
      writer.write(list: documentStarts)
      writer.write(list: [UInt64(0x61), 0x62])
      writer.write(list: high)
      writer.write(list: table)
      writer.write(list: termStarts)
      writer.write(list: positions)
      writer.write(list: counts)
      writer.write([long]) { writer, long in
        writer.write(long)
        writer.write(list: [UInt8(ascii: "b")])
      }
      bytes = writer.bytes
    }
  }
}

extension SearchIndex {
  /// All parts, one after another.
  fileprivate func pack(into writer: inout PackedWriter) {
    writer.write(partCount)
    for number in 0..<partCount { packPart(number, into: &writer) }
  }

  fileprivate init(from reader: inout PackedReader) throws(PackedDamage) {
    try self.init(try reader.list { reader throws(PackedDamage) in try Part(from: &reader) })
  }
}
