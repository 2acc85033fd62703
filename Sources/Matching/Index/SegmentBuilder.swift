/// Takes in the terms of documents one after another, and turns them into a segment.
///
/// The hot state of reading: plain memory in a struct that is never copied. A term gets a number
/// at its first occurrence; the text becomes a stream of these numbers, and two passes over it
/// make the postings.
struct SegmentBuilder: ~Copyable {
  /// A term of the text that is to be looked up.
  private struct Found {
    var key: TermKey
    var hash: UInt64
    var start: UInt32
    var stop: UInt32
    /// The term of its first slot; any where that is free.
    var guess: UInt32 = 0
  }

  /// So many terms are looked up together.
  private static let batch = 64
  private let found = UnsafeMutablePointer<Found>.allocate(capacity: Self.batch)

  /// A term and how often it was found: half a line of the cache.
  private struct KnownTerm {
    let key: TermKey
    var occurrences: UInt32 = 0
    var documents: UInt32 = 0
    /// The document in which it was found last.
    var last: UInt32 = 0

    @inline(__always)
    mutating func count(in document: UInt32) {
      occurrences &+= 1
      documents &+= last == document ? 0 : 1
      last = document
    }
  }

  /// Open addressing: the number of a term and one in the bits of `mask`, bits of its hash above; 0 is
  /// free. Small, so that the cache holds much of it; terms stand apart, common words together.
  private var slots: UnsafeMutablePointer<UInt32>
  private var mask: UInt32
  private var terms: UnsafeMutablePointer<KnownTerm>
  private var termCapacity: Int
  private var termCount = 0
  private var stream: UnsafeMutablePointer<UInt32>
  private var streamCapacity: Int
  private var streamCount = 0
  private var starts: [UInt32] = [0]
  private var longTerms: [LongTerm] = []

  init(expectedBytes: Int) {
    let size = 1 << 14
    mask = UInt32(size - 1)
    slots = .allocate(capacity: size)
    slots.initialize(repeating: 0, count: size)
    termCapacity = size / 2
    terms = .allocate(capacity: termCapacity)
    terms.initialize(to: KnownTerm(key: TermKey(low: 0, high: 0)))
    streamCapacity = max(1024, expectedBytes / 5)
    stream = .allocate(capacity: streamCapacity)
  }

  deinit {
    found.deallocate()
    slots.deallocate()
    terms.deallocate()
    stream.deallocate()
  }

  /// Takes in one document.
  mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    // A term needs a byte, and two terms a byte between them.
    let most = bytes.count + 1
    if streamCount + most > streamCapacity { growStream(by: most) }
    let found = found
    var scanner = TermScanner(bytes, from: 0, to: bytes.count)
    var count: Int
    repeat {
      count = 0
      while count < Self.batch, scanner.next() {
        found[count] = Found(
          key: scanner.key, hash: scanner.key.mixed,
          start: UInt32(truncatingIfNeeded: scanner.start),
          stop: UInt32(truncatingIfNeeded: scanner.stop))
        count += 1
      }
      take(count, of: bytes)
    } while count == Self.batch
    starts.append(UInt32(streamCount))
  }

  /// Looks up the terms that were found, and adds their numbers to the stream.
  private mutating func take(_ count: Int, of bytes: UnsafeBufferPointer<UInt8>) {
    if termCount + count > termCapacity { growTable() }
    let (found, slots, mask, terms) = (found, slots, mask, terms)
    let numbers = stream + streamCount
    let document = UInt32(truncatingIfNeeded: starts.count)
    // All slots are asked for, then all keys, before one is looked at: their ways from memory
    // overlap. What is read is not used but for a condition that always holds.
    for position in 0..<count {
      let slot = slots[Int(UInt32(truncatingIfNeeded: found[position].hash) & mask)]
      found[position].guess = max(slot & mask, 1) - 1
    }
    var touched: UInt64 = 0
    for position in 0..<count { touched |= terms[Int(found[position].guess)].key.low }
    precondition(touched < .max, "a key of bytes that no text has")
    for position in 0..<count {
      let term = found[position]
      var index = UInt32(truncatingIfNeeded: term.hash) & mask
      let tag = UInt32(truncatingIfNeeded: term.hash >> 32) & ~mask
      while true {
        let slot = slots[Int(index)]
        if slot == 0 {
          numbers[position] = addTerm(term, at: Int(index), bytes)
          break
        }
        let number = slot & mask &- 1
        if slot & ~mask == tag, terms[Int(number)].key == term.key {
          terms[Int(number)].count(in: document)
          numbers[position] = number
          break
        }
        index = (index &+ 1) & mask
      }
    }
    streamCount += count
  }

  /// The number of a term that is new.
  @inline(never)
  private mutating func addTerm(
    _ term: Found, at index: Int, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> UInt32 {
    let number = termCount
    if term.key.isCut {
      longTerms.append(
        LongTerm(term: number, bytes: Array(bytes[Int(term.start)..<Int(term.stop)])))
    }
    slots[index] = slot(of: number, term.hash)
    terms[number] = KnownTerm(key: term.key)
    terms[number].count(in: UInt32(truncatingIfNeeded: starts.count))
    termCount += 1
    return UInt32(truncatingIfNeeded: number)
  }

  private func slot(of number: Int, _ hash: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: hash >> 32) & ~mask | UInt32(number + 1)
  }

  @inline(never)
  private mutating func growStream(by count: Int) {
    let capacity = max(streamCapacity + streamCapacity / 2, streamCount + count)
    stream = Self.grown(stream, streamCount, to: capacity)
    streamCapacity = capacity
  }

  @inline(never)
  private mutating func growTable() {
    slots.deallocate()
    let size = 2 * (Int(mask) + 1)
    mask = UInt32(size - 1)
    slots = .allocate(capacity: size)
    slots.initialize(repeating: 0, count: size)
    for number in 0..<termCount {
      let hash = terms[number].key.mixed
      var index = UInt32(truncatingIfNeeded: hash) & mask
      while slots[Int(index)] != 0 { index = (index + 1) & mask }
      slots[Int(index)] = slot(of: number, hash)
    }
    termCapacity = size / 2
    terms = Self.grown(terms, termCount, to: termCapacity)
  }

  private static func grown<Value>(
    _ old: UnsafeMutablePointer<Value>, _ count: Int, to capacity: Int
  ) -> UnsafeMutablePointer<Value> {
    let larger = UnsafeMutablePointer<Value>.allocate(capacity: capacity)
    larger.moveInitialize(from: old, count: count)
    old.deallocate()
    return larger
  }

  /// The segment of everything taken in.
  consuming func segment(firstDocument: Int) -> IndexSegment {
    var termStarts = [UInt32](repeating: 0, count: termCount + 1)
    var total: UInt32 = 0
    for term in 0..<termCount {
      termStarts[term] = total
      total += terms[term].occurrences
    }
    termStarts[termCount] = total
    var next = termStarts
    let (stream, terms, streamCount) = (stream, terms, streamCount)
    let positions = next.withUnsafeMutableBufferPointer { next in
      [UInt32](unsafeUninitializedCapacity: streamCount) { positions, count in
        for position in 0..<streamCount {
          let term = Int(stream[position])
          positions[Int(next[term])] = UInt32(truncatingIfNeeded: position)
          next[term] &+= 1
        }
        count = streamCount
      }
    }
    return IndexSegment(
      firstDocument: firstDocument, documentStarts: starts,
      keys: UnsafeBufferPointer(start: terms, count: termCount).map(\.key),
      table: UnsafeBufferPointer(start: slots, count: Int(mask) + 1).map { $0 & mask },
      termStarts: termStarts, positions: positions,
      documentCounts: DocumentCounts(termStarts: termStarts) { terms[$0].documents },
      longTerms: longTerms)
  }
}

/// A term that does not fit its key: its bytes as the text first has them.
struct LongTerm: Sendable {
  let term: Int
  let bytes: [UInt8]
}
