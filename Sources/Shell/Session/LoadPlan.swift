import Claims
import Corpora
import Sessions
import Text
import Threads

/// What a session must record for documents that were read: which are new to it, which are read
/// again as they were, which have changed, and the handles of their claims.
struct LoadPlan {
  /// What became of one document.
  enum Fate: Hashable {
    case added, unchanged, changed
  }

  private(set) var changes: [SessionChange] = []
  /// One for each document.
  private(set) var fates: [Fate] = []
  /// The handles of the claims of those that have changed.
  private var handles: [Int: [ClaimHandle]] = [:]
  /// The path of the file that was met last, as it is recorded.
  private var lastPath: (file: UntrustedText, recorded: UntrustedText)?
  /// The session with the changes.
  private(set) var session: Session
  private let sessionFolder: String?
  /// What the person said the files are encoded in.
  private let encoding: TextEncoding?
  /// Names that the recording of this very step has: known, and new all the same.
  private let recorded: Set<UntrustedText>
  /// What knows the words of handles besides the desk: a recording knows verdicts yet to come.
  private let anchors: Session
  /// The claims that it has anchors of, by their texts.
  private let anchored: [Digest: [AnchoredClaim]]

  /// - Parameters:
  ///   - recorded: what a recording says was loaded in this step; its handles stand.
  ///   - sessionFolder: paths are written relative to it; nil leaves them out.
  init(
    _ documents: [ReadDocument], at desk: Desk, recorded: Recorded?, sessionFolder: String?,
    encoding: TextEncoding? = nil
  ) {
    self.encoding = encoding
    session = desk.session
    anchors = recorded?.session ?? desk.session
    anchored = Dictionary(grouping: anchors.anchoredClaims, by: \.anchor.textDigest)
    self.sessionFolder = sessionFolder
    var names: Set<UntrustedText> = []
    for change in recorded?.loads ?? [] {
      if case .documentLoaded(let loaded) = change { names.insert(loaded.document) }
    }
    self.recorded = names
    if recorded == nil,
      inParallel(documents.count, { isUnchanged(documents[$0]) }).allSatisfy(\.self)
    {
      fates = Array(repeating: .unchanged, count: documents.count)
      return
    }
    let marks = Self.marks(of: documents, newTo: desk.session)
    session.expect(documents: documents.count)
    changes.reserveCapacity(documents.count)
    for change in recorded?.loads ?? [] { add(change) }
    for index in documents.indices { take(documents[index], marks[index], at: desk) }
  }

  /// What a recording knows of a step.
  struct Recorded {
    /// The `document-loaded` changes of the step.
    let loads: [SessionChange]
    /// The whole recorded session.
    let session: Session
  }

  /// Whether the session knew every document as it was read.
  var isEmpty: Bool { changes.isEmpty }

  /// What became of the document at that position of those given.
  func fate(of index: Int) -> Fate { fates[index] }

  /// The handles of its claims, in text order, where it has changed.
  func handles(of index: Int) -> [ClaimHandle] { handles[index] ?? [] }

  /// The marks of the claims of documents, made on all processors; nil for a text that is known.
  private static func marks(of documents: [ReadDocument], newTo session: Session)
    -> [ClaimMarks?]
  {
    inParallel(documents.count) { index in
      let isKnown = session.document(of: documents[index].document.digest) != nil
      return isKnown ? nil : marks(of: documents[index])
    }
  }

  private static func marks(of read: ReadDocument) -> ClaimMarks {
    let text = read.document.text
    return ClaimMarks(
      read.claims.indices.map { index in
        let range = read.claims.range(of: index)
        return text.utf8[range.start..<range.end]
      })
  }

  private mutating func take(_ read: ReadDocument, _ marks: ClaimMarks?, at desk: Desk) {
    let digest = read.document.digest
    var fate = Fate.unchanged
    for source in read.document.sources {
      let byName = session.document(named: source.path)
      if let known = session.document(of: digest) {
        if let handles = renumbered(known, for: read, at: desk) {
          record(source, byName, read, marks, handles: handles)
          fate = .changed
        } else if known.pasted == nil, byName?.handle != known.handle {
          record(source, byName, read, marks, handles: known.claims)
          if fate == .unchanged { fate = .added }
        }
      } else if let known = byName {
        record(source, byName, read, marks, handles: keeping(known, in: read, at: desk))
        fate = .changed
      } else {
        record(source, byName, read, marks, handles: nil)
        fate = .added
      }
    }
    let isNew = read.document.sources.contains { recorded.contains($0.path) }
    fates.append(fate == .unchanged && isNew ? .added : fate)
    if fates.last == .changed {
      handles[fates.count - 1] = session.document(of: digest)?.claims ?? []
    }
  }

  /// New handles for a text that is known, where the claims found in it are no longer those that
  /// were recorded; nil where they are.
  private func renumbered(_ known: SessionDocument, for read: ReadDocument, at desk: Desk)
    -> [ClaimHandle]?
  {
    fits(known, read) ? nil : keeping(known, in: read, at: desk)
  }

  /// Whether the claims that were found in a text are those that were recorded of it.
  private func fits(_ known: SessionDocument, _ read: ReadDocument) -> Bool {
    guard known.claimCount == read.claims.count else { return false }
    guard let anchored = anchored[known.textDigest] else { return true }
    let handles = known.claims
    return anchored.allSatisfy { anchored in
      guard let index = handles.firstIndex(of: anchored.claim) else { return true }
      return read.document.text.string(read.claims.range(of: index))
        == anchored.anchor.exact.exact
    }
  }

  /// Whether the session knows all of a document already.
  private func isUnchanged(_ read: ReadDocument) -> Bool {
    guard let known = session.document(of: read.document.digest), fits(known, read) else {
      return false
    }
    return known.pasted != nil
      || read.document.sources.allSatisfy { source in
        session.document(named: source.path)?.handle == known.handle
      }
  }

  /// A changed text's handles: a sentence that stayed keeps its handle, as does one that was in an
  /// earlier reading and is back; others get new ones.
  private func keeping(_ known: SessionDocument, in read: ReadDocument, at desk: Desk)
    -> [ClaimHandle]
  {
    var old: [String: [ClaimHandle]] = [:]
    var marked: [String: [ClaimHandle]] = [:]
    let marks = known.marks
    let anchored = Dictionary(
      uniqueKeysWithValues: anchors.anchoredClaims.map { ($0.claim, $0.anchor) })
    for (index, handle) in known.claims.enumerated() {
      let words = anchored[handle]?.exact.exact ?? desk.words(of: handle)
      if !words.isEmpty {
        old[words, default: []].append(handle)
      } else if index < marks.count {
        marked[marks[index], default: []].append(handle)
      }
    }
    for (handle, mark) in session.earlierClaims(of: known) {
      marked[mark, default: []].append(handle)
    }
    var next = max(session.nextClaimNumber, anchors.nextClaimNumber)
    return read.claims.map { claim in
      let words = read.document.text.string(claim.range)
      if let kept = old[words]?.first {
        old[words]?.removeFirst()
        return kept
      }
      let mark = ClaimMarks.mark(of: words.utf8)
      if let kept = marked[mark]?.first {
        marked[mark]?.removeFirst()
        return kept
      }
      next += 1
      return ClaimHandle(next - 1)
    }
  }

  /// - Parameter known: the document that was last read under the name of the source.
  private mutating func record(
    _ source: DocumentSource, _ known: SessionDocument?, _ read: ReadDocument,
    _ marks: ClaimMarks?, handles: [ClaimHandle]?
  ) {
    let knownEncoding = known?.sources.first { $0.document == source.path }?.encoding
    let first = handles?.first?.number ?? session.nextClaimNumber
    let runsOn = handles.map { handles in
      handles.enumerated().allSatisfy { $0.element.number == first + $0.offset }
    }
    add(
      .documentLoaded(
        DocumentLoaded(
          document: source.path, path: path(of: source), textDigest: read.document.digest,
          fileDigest: source.fileDigest, firstClaim: first, claims: read.claims.count,
          handles: runsOn == false ? handles : nil,
          encoding: encoding.map { UntrustedText($0.name) } ?? knownEncoding,
          marks: read.claims.isEmpty ? nil : marks ?? Self.marks(of: read))))
  }

  /// Where the file is, seen from the session's folder; one string for all documents of a file.
  private mutating func path(of source: DocumentSource) -> UntrustedText? {
    guard let file = source.file, let sessionFolder else { return nil }
    if let lastPath, lastPath.file == file { return lastPath.recorded }
    let recorded = UntrustedText(relative(file.exact, to: sessionFolder))
    lastPath = (file, recorded)
    return recorded
  }

  private mutating func add(_ change: SessionChange) {
    changes.append(change)
    session.add(
      SessionEvent(
        number: session.events.count + 1, step: session.nextStep, at: session.header.at,
        by: session.header.by, change: change))
  }
}

/// A path as seen from a folder; both absolute.
func relative(_ path: String, to folder: String) -> String {
  let there = components(path)
  let here = components(folder)
  var shared = 0
  while shared < min(there.count - 1, here.count), there[shared] == here[shared] { shared += 1 }
  let up = Array(repeating: "..", count: here.count - shared)
  return (up + there[shared...]).joined(separator: "/")
}

/// A path that was told from a folder, as it was before it was told so.
func resolved(_ path: String, from folder: String) -> String {
  let whole = folder + "/" + path
  return folder.hasPrefix("/") ? "/" + components(whole).joined(separator: "/") : whole
}

/// The parts of an absolute path, `.` and `..` resolved by their words.
private func components(_ path: String) -> [String] {
  var parts: [String] = []
  for part in path.split(separator: "/") {
    switch part {
    case ".": continue
    case "..": _ = parts.popLast()
    default: parts.append(String(part))
    }
  }
  return parts
}
