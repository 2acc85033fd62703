import Claims

/// What each handle means, and which handle each claim of the corpus has.
///
/// The handles of a document's claims nearly always run on, and are kept as one run; what departs
/// from that is listed claim by claim, the whole document with it.
struct ClaimEntries: Sendable {
  /// The handles of one document's claims, in text order.
  private enum Numbering: Sendable {
    case run(first: Int, count: Int)
    /// Claims beyond the list have none.
    case listed([ClaimHandle?])
  }

  private struct Run {
    let first: Int
    let count: Int
    let document: Int
  }

  /// Of the documents of the corpus.
  private var numberings: [Numbering] = []
  /// By their first handles; what of them is listed by now is found in `others`.
  private var runs: [Run] = []
  private var others: [ClaimHandle: ClaimRegister.Entry] = [:]

  /// - Parameter numberings: of the documents of the corpus; nil for one whose claims have no
  ///   handles.
  init(_ numberings: [ClaimNumbering?]) {
    for (document, numbering) in numberings.enumerated() {
      if let (first, count) = numbering?.run {
        self.numberings.append(.run(first: first, count: count))
        if count > 0 { runs.append(Run(first: first, count: count, document: document)) }
      } else {
        self.numberings.append(.listed([]))
        replace(document, with: numbering?.handles ?? [])
      }
    }
    let areInOrder = zip(runs, runs.dropFirst()).allSatisfy { $0.first <= $1.first }
    if !areInOrder { runs.sort { ($0.first, $0.document) < ($1.first, $1.document) } }
    listOverlapping()
  }

  subscript(handle: ClaimHandle) -> ClaimRegister.Entry? {
    get {
      if !others.isEmpty, let other = others[handle] { return other }
      return placeInRun(handle).map { .extracted($0) }
    }
    set {
      if let place = placeInRun(handle) { list(place.document) }
      others[handle] = newValue
    }
  }

  /// The handle of a claim; nil where it has none.
  func handle(of place: CorpusClaims.Place) -> ClaimHandle? {
    guard numberings.indices.contains(place.document), place.claim >= 0 else { return nil }
    switch numberings[place.document] {
    case .run(let first, let count):
      return place.claim < count ? ClaimHandle(first + place.claim) : nil
    case .listed(let handles):
      return place.claim < handles.count ? handles[place.claim] : nil
    }
  }

  /// A handle means a claim from now on, which has no other.
  mutating func enter(_ handle: ClaimHandle, at place: CorpusClaims.Place) {
    self[handle] = .extracted(place)
    set(handle, at: place)
  }

  /// A handle means nothing any more, and no claim has it.
  mutating func leave(_ handle: ClaimHandle) {
    if case .extracted(let place)? = self[handle] { set(nil, at: place) }
    self[handle] = nil
  }

  /// Gives the claims of a document other handles, in text order.
  mutating func replace(_ document: Int, with handles: [ClaimHandle?]) {
    list(document)
    if case .listed(let former) = numberings[document] {
      for case let handle? in former { others[handle] = nil }
    }
    numberings[document] = .listed(handles)
    for (claim, handle) in handles.enumerated() {
      guard let handle else { continue }
      self[handle] = .extracted(CorpusClaims.Place(document: document, claim: claim))
    }
  }

  /// Every handle that means something, in order.
  var handles: [ClaimHandle] {
    var handles: [ClaimHandle] = []
    handles.reserveCapacity(runs.reduce(others.count) { $0 + $1.count })
    var rest = others.keys.sorted()[...]
    for run in runs where isRun(run.document) {
      while let other = rest.first, other.number < run.first {
        handles.append(other)
        rest.removeFirst()
      }
      for number in run.first..<run.first + run.count { handles.append(ClaimHandle(number)) }
    }
    return handles + rest
  }

  private func isRun(_ document: Int) -> Bool {
    if case .run = numberings[document] { true } else { false }
  }

  /// The claim that a handle means by its run; nil where it is in none.
  private func placeInRun(_ handle: ClaimHandle) -> CorpusClaims.Place? {
    var low = 0
    var high = runs.count
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].first <= handle.number { low = middle + 1 } else { high = middle }
    }
    guard low > 0, isRun(runs[low - 1].document) else { return nil }
    let run = runs[low - 1]
    let claim = handle.number - run.first
    return claim < run.count ? CorpusClaims.Place(document: run.document, claim: claim) : nil
  }

  private mutating func set(_ handle: ClaimHandle?, at place: CorpusClaims.Place) {
    list(place.document)
    guard case .listed(var handles) = numberings[place.document] else { return }
    while handles.count <= place.claim { handles.append(nil) }
    handles[place.claim] = handle
    numberings[place.document] = .listed(handles)
  }

  /// Lists the claims of a document one by one.
  private mutating func list(_ document: Int) {
    guard case .run(let first, let count) = numberings[document] else { return }
    numberings[document] = .listed((first..<first + count).map { ClaimHandle($0) })
    for claim in 0..<count {
      others[ClaimHandle(first + claim)] = .extracted(
        CorpusClaims.Place(document: document, claim: claim))
    }
  }

  /// No two runs share a handle, unless somebody wrote so into the session's file.
  private mutating func listOverlapping() {
    var overlapping: Set<Int> = []
    var last: Run?
    for run in runs {
      if let before = last, before.first + before.count > run.first {
        overlapping.formUnion([before.document, run.document])
      }
      if run.first + run.count > last.map({ $0.first + $0.count }) ?? 0 { last = run }
    }
    for document in overlapping.sorted() { list(document) }
  }
}
