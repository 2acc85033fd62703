import Corpora
import Text

/// A document as a session knows it: by its digest, its names and the handles of its claims.
public struct SessionDocument: Hashable, Sendable {
  public let handle: DocumentHandle
  /// Of the newest reading.
  public internal(set) var textDigest: Digest
  /// Of the texts it had before, the oldest first.
  public internal(set) var earlierDigests: [Digest] = []
  /// The latest loading of each file that has this text, in the order of first loading; empty for a
  /// pasted text.
  public internal(set) var sources: [DocumentLoaded] = []
  /// The text with its source, where it was given at the prompt: few are, and a corpus has many.
  private var pastes: [DocumentPasted] = []
  var numbering: ClaimNumbering

  init(handle: DocumentHandle, textDigest: Digest, numbering: ClaimNumbering) {
    self.handle = handle
    self.textDigest = textDigest
    self.numbering = numbering
  }

  /// The text with its source, where it was given at the prompt.
  public internal(set) var pasted: DocumentPasted? {
    get { pastes.first }
    set { pastes = newValue.map { [$0] } ?? [] }
  }

  /// `DocumentSource.path` of its first source, or the name of the pasted text.
  public var name: UntrustedText {
    sources.first?.document ?? pasted?.document ?? UntrustedText(handle.word)
  }

  /// A mark of each of its claims, in text order; none where they were not recorded.
  public var marks: [String] {
    sources.last { $0.textDigest == textDigest }?.marks?.each ?? []
  }

  /// The number of its claims.
  public var claimCount: Int { numbering.count }

  /// The handles of its claims in text order. Made at each call.
  public var claims: [ClaimHandle] { numbering.handles }
}

extension Session {
  /// The step in which each text was first read, by its digest.
  public var readingSteps: [Digest: Int] {
    var steps: [Digest: Int] = [:]
    for event in events {
      let digest: Digest
      switch event.change {
      case .documentLoaded(let loaded): digest = loaded.textDigest
      case .documentPasted(let pasted): digest = Digest(of: Array(pasted.text.exact.utf8))
      case .ran, .verdict, .note, .evidence, .untag, .claimAdded, .correction, .undone, .redone,
        .setting, .groupDecided, .namesDecided, .conflictDecided, .factChecksLoaded, .claimsLoaded,
        .verdictsDiffer, .shared, .publishing:
        continue
      }
      if steps[digest] == nil { steps[digest] = event.step }
    }
    return steps
  }

  /// The claims that earlier readings of a document had and its newest has not, the latest reading
  /// first, each with the mark of its words.
  public func earlierClaims(of document: SessionDocument) -> [(claim: ClaimHandle, mark: String)] {
    guard !document.earlierDigests.isEmpty else { return [] }
    let names = Set(document.sources.map(\.document))
    var told = Set(document.claims)
    var earlier: [(claim: ClaimHandle, mark: String)] = []
    for case .documentLoaded(let loaded) in events.reversed().map(\.change)
    where names.contains(loaded.document) {
      for (claim, mark) in zip(loaded.claimHandles, loaded.marks?.each ?? [])
      where told.insert(claim).inserted { earlier.append((claim, mark)) }
    }
    return earlier
  }

  /// The claims whose words had one of these marks when their texts were read, before that step.
  public func bearers(ofMarks marks: Set<String>, before step: Int) -> [ClaimHandle] {
    var bearers: Set<ClaimHandle> = []
    for case .documentLoaded(let loaded) in events.lazy.filter({ $0.step < step }).map(\.change) {
      for (mark, claim) in zip(loaded.marks?.each ?? [], loaded.claimHandles)
      where marks.contains(mark) { bearers.insert(claim) }
    }
    return bearers.sorted()
  }
}

/// The handles of a document's claims in text order, without a list where they run on.
struct ClaimNumbering: Hashable, Sendable {
  private let first: Int
  private let following: Int
  private let listed: [ClaimHandle]?

  init(first: Int, count: Int, listed: [ClaimHandle]? = nil) {
    self.first = first
    following = count
    self.listed = listed
  }

  var count: Int { listed?.count ?? following }

  /// The first number, and how many there are, where they run on.
  var run: (first: Int, count: Int)? { listed == nil ? (first, following) : nil }

  var handles: [ClaimHandle] {
    listed ?? (first..<first + following).map { ClaimHandle($0) }
  }

  /// The greatest number; 0 where there is none.
  var last: Int {
    if let listed { return listed.map(\.number).max() ?? 0 }
    return following == 0 ? 0 : first + following - 1
  }
}
