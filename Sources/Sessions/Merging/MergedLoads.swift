import Corpora
import JSONLines
import Text

/// The documents of several sessions, each file once, in the order of first loading.
struct MergedLoads {
  struct Load {
    var members: JSONObject
    var at: Timestamp
    var by: UntrustedText
    let name: UntrustedText
    let text: Digest
    var claims: Int
    let isPasted: Bool

    /// Earlier loads first.
    static func comes(_ a: Load, before b: Load) -> Bool {
      if a.at != b.at { return a.at < b.at }
      return a.name.exact != b.name.exact ? a.name.exact < b.name.exact : a.text.hex < b.text.hex
    }
  }

  let loads: [Load]

  /// - Parameter relocate: the path of a file of the source at that position, as the merged session
  ///   writes it.
  init(_ sources: [MergeSource], relocate: (UntrustedText, Int) -> UntrustedText) {
    var found: [String: Load] = [:]
    for (position, source) in sources.enumerated() {
      for (members, event) in source.loads {
        guard var load = Load(members, event), source.session.document(of: load.text) != nil
        else { continue }
        if let path = members["path"]?.string {
          load.members["path"] = .text(relocate(UntrustedText(path), position))
        }
        let key = "\(load.text.hex) \(load.name.exact)"
        guard let known = found[key] else {
          found[key] = load
          continue
        }
        // The first to load it names it; the newest reading says how many claims it has.
        let (first, other) = Load.precedes(load, known) ? (load, known) : (known, load)
        var kept = first
        kept.claims = max(first.claims, other.claims)
        found[key] = kept
      }
    }
    loads = found.values.sorted(by: Load.comes)
  }
}

extension MergedLoads.Load {
  fileprivate init?(_ members: JSONObject, _ event: SessionEvent) {
    switch event.change {
    case .documentLoaded(let loaded):
      (name, text, claims) = (loaded.document, loaded.textDigest, loaded.claims)
      isPasted = false
    case .documentPasted(let pasted):
      (name, claims) = (pasted.document, pasted.claims)
      text = Digest(of: Array(pasted.text.exact.utf8))
      isPasted = true
    case .ran, .verdict, .note, .evidence, .untag, .claimAdded, .correction, .undone, .redone,
      .setting, .groupDecided, .namesDecided, .conflictDecided, .factChecksLoaded, .claimsLoaded,
      .verdictsDiffer, .shared, .publishing:
      return nil
    }
    (at, by) = (event.at, event.by)
    self.members = members
  }

  /// Which of two loads of one file is kept.
  fileprivate static func precedes(_ a: MergedLoads.Load, _ b: MergedLoads.Load) -> Bool {
    if a.at != b.at { return a.at < b.at }
    return JSONValue.object(a.members).line < JSONValue.object(b.members).line
  }
}
