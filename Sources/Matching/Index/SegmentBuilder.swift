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

  /// Open addressing: the upper half of a hash, and the number of its term and one; 0 is free. Small,
  /// so that the cache holds much of it; keys stand apart, those of common words together.
  private var slots: UnsafeMutablePointer<UInt64>
  private var mask: UInt64
  private var keys: UnsafeMutablePointer<TermKey>
  private var counts: UnsafeMutablePointer<UInt32>
  private var termCapacity: Int
  private var termCount = 0
  private var stream: UnsafeMutablePointer<UInt32>
  private var streamCapacity: Int
  private var streamCount = 0
  private var starts: [UInt32] = [0]
  private var longTerms: [LongTerm] = []

  init(expectedBytes: Int) {
    let size = 1 << 14
    mask = UInt64(size - 1)
    slots = .allocate(capacity: size)
    slots.initialize(repeating: 0, count: size)
    termCapacity = size / 2
    keys = .allocate(capacity: termCapacity)
    keys.initialize(to: TermKey(low: 0, high: 0))
    counts = .allocate(capacity: termCapacity)
    streamCapacity = max(1024, expectedBytes / 5)
    stream = .allocate(capacity: streamCapacity)
  }

  deinit {
    found.deallocate()
    slots.deallocate()
    keys.deallocate()
    counts.deallocate()
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
    let (found, slots, mask, keys, counts) = (found, slots, mask, keys, counts)
    let numbers = stream + streamCount
    // All slots are asked for, then all keys, before one is looked at: their ways from memory
    // overlap. What is read is not used but for a condition that always holds.
    for position in 0..<count {
      let slot = slots[Int(truncatingIfNeeded: found[position].hash & mask)]
      found[position].guess = UInt32(truncatingIfNeeded: max(slot & 0xFFFF_FFFF, 1) - 1)
    }
    var touched: UInt64 = 0
    for position in 0..<count { touched |= keys[Int(found[position].guess)].low }
    precondition(touched < .max, "a key of bytes that no text has")
    for position in 0..<count {
      let term = found[position]
      var index = term.hash & mask
      while true {
        let slot = slots[Int(truncatingIfNeeded: index)]
        if slot == 0 {
          numbers[position] = addTerm(term, at: Int(truncatingIfNeeded: index), bytes)
          break
        }
        let number = Int(truncatingIfNeeded: slot & 0xFFFF_FFFF) &- 1
        if slot >> 32 == term.hash >> 32, keys[number] == term.key {
          counts[number] &+= 1
          numbers[position] = UInt32(truncatingIfNeeded: number)
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
    slots[index] = term.hash & ~0xFFFF_FFFF | UInt64(number + 1)
    keys[number] = term.key
    counts[number] = 1
    termCount += 1
    return UInt32(truncatingIfNeeded: number)
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
    mask = UInt64(size - 1)
    slots = .allocate(capacity: size)
    slots.initialize(repeating: 0, count: size)
    for number in 0..<termCount {
      let hash = keys[number].mixed
      var index = hash & mask
      while slots[Int(index)] != 0 { index = (index + 1) & mask }
      slots[Int(index)] = hash & ~0xFFFF_FFFF | UInt64(number + 1)
    }
    termCapacity = size / 2
    keys = Self.grown(keys, termCount, to: termCapacity)
    counts = Self.grown(counts, termCount, to: termCapacity)
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
    let table = (0...Int(mask)).map { UInt32(truncatingIfNeeded: slots[$0]) }
    return IndexSegment(
      firstDocument: firstDocument, documentStarts: starts,
      keys: Array(UnsafeBufferPointer(start: keys, count: termCount)), table: table,
      termStarts: termStarts, positions: positions, longTerms: longTerms)
  }
}

/// A term that does not fit its key: its bytes as the text first has them.
struct LongTerm: Sendable {
  let term: Int
  let bytes: [UInt8]
}
