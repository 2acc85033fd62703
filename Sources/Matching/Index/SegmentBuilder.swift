/// Takes in the terms of documents one after another, and turns them into a segment.
///
/// The hot state of reading: plain memory in a struct that is never copied. A term gets a number
/// at its first occurrence; the text becomes a stream of these numbers, and two passes over it
/// make the postings.
struct SegmentBuilder: ~Copyable {
  private struct Slot {
    var low: UInt64
    var high: UInt64
    /// Number of the term and one; 0 in a free slot.
    var term: UInt64
  }

  private var slots: UnsafeMutablePointer<Slot>
  private var mask: Int
  private var counts: UnsafeMutablePointer<UInt32>
  private var termCapacity: Int
  private var termCount = 0
  private var stream: UnsafeMutablePointer<UInt32>
  private var streamCapacity: Int
  private var streamCount = 0
  private var starts: [UInt32] = [0]
  private var longTerms: [LongTerm] = []

  init(expectedBytes: Int) {
    mask = (1 << 14) - 1
    slots = .allocate(capacity: mask + 1)
    slots.initialize(repeating: Slot(low: 0, high: 0, term: 0), count: mask + 1)
    termCapacity = (mask + 1) / 2
    counts = .allocate(capacity: termCapacity)
    streamCapacity = max(1024, expectedBytes / 5)
    stream = .allocate(capacity: streamCapacity)
  }

  deinit {
    slots.deallocate()
    counts.deallocate()
    stream.deallocate()
  }

  /// Takes in one document.
  mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    // A term needs a byte, and two terms a byte between them.
    let most = bytes.count + 1
    if streamCount + most > streamCapacity { growStream(by: most) }
    var scanner = TermScanner(bytes, from: 0, to: bytes.count)
    while scanner.next() {
      if termCount == termCapacity { growTable() }
      let key = scanner.key
      var index = Int(truncatingIfNeeded: key.mixed) & mask
      while true {
        let term = slots[index].term
        if term == 0 {
          addTerm(key, at: index, bytes, scanner.start, scanner.stop)
          break
        }
        if slots[index].low == key.low, slots[index].high == key.high {
          let number = Int(term) - 1
          counts[number] &+= 1
          stream[streamCount] = UInt32(truncatingIfNeeded: number)
          break
        }
        index = (index + 1) & mask
      }
      streamCount += 1
    }
    starts.append(UInt32(streamCount))
  }

  @inline(never)
  private mutating func addTerm(
    _ key: TermKey, at index: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ stop: Int
  ) {
    if key.isCut {
      longTerms.append(LongTerm(term: termCount, bytes: Array(bytes[start..<stop])))
    }
    slots[index] = Slot(low: key.low, high: key.high, term: UInt64(termCount) + 1)
    counts[termCount] = 1
    stream[streamCount] = UInt32(termCount)
    termCount += 1
  }

  @inline(never)
  private mutating func growStream(by count: Int) {
    let capacity = max(streamCapacity + streamCapacity / 2, streamCount + count)
    let larger = UnsafeMutablePointer<UInt32>.allocate(capacity: capacity)
    larger.update(from: stream, count: streamCount)
    stream.deallocate()
    stream = larger
    streamCapacity = capacity
  }

  @inline(never)
  private mutating func growTable() {
    let old = slots
    let oldCount = mask + 1
    mask = oldCount * 4 - 1
    slots = .allocate(capacity: mask + 1)
    slots.initialize(repeating: Slot(low: 0, high: 0, term: 0), count: mask + 1)
    for position in 0..<oldCount where old[position].term != 0 {
      var index =
        Int(truncatingIfNeeded: TermKey(low: old[position].low, high: old[position].high).mixed)
        & mask
      while slots[index].term != 0 { index = (index + 1) & mask }
      slots[index] = old[position]
    }
    old.deallocate()
    termCapacity = (mask + 1) / 2
    let larger = UnsafeMutablePointer<UInt32>.allocate(capacity: termCapacity)
    larger.update(from: counts, count: termCount)
    counts.deallocate()
    counts = larger
  }

  /// The segment of everything taken in.
  consuming func segment(firstDocument: Int) -> IndexSegment {
    var termStarts = [UInt32](repeating: 0, count: termCount + 1)
    var total: UInt32 = 0
    for term in 0..<termCount {
      termStarts[term] = total
      total += counts[term]
      counts[term] = termStarts[term]
    }
    termStarts[termCount] = total
    let (stream, counts, streamCount) = (stream, counts, streamCount)
    let positions = [UInt32](unsafeUninitializedCapacity: streamCount) { positions, count in
      for position in 0..<streamCount {
        let term = Int(stream[position])
        positions[Int(counts[term])] = UInt32(truncatingIfNeeded: position)
        counts[term] &+= 1
      }
      count = streamCount
    }
    var keys = [TermKey](repeating: TermKey(low: 0, high: 0), count: termCount)
    var table = [UInt32](repeating: 0, count: mask + 1)
    for index in 0...mask where slots[index].term != 0 {
      keys[Int(slots[index].term) - 1] = TermKey(low: slots[index].low, high: slots[index].high)
      table[index] = UInt32(truncatingIfNeeded: slots[index].term)
    }
    return IndexSegment(
      firstDocument: firstDocument, documentStarts: starts, keys: keys, table: table,
      termStarts: termStarts, positions: positions, longTerms: longTerms)
  }
}

/// A term that does not fit its key: its bytes as the text first has them.
struct LongTerm: Sendable {
  let term: Int
  let bytes: [UInt8]
}
