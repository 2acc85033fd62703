import Corpora
import Sessions
import Text

/// What the screen says after documents were read.
enum LoadWords {
  /// At most so many names are listed; the rest are counted.
  private static let listed = 10

  static func loaded(_ read: [ReadDocument], _ plan: LoadPlan, _ findings: [Finding]) -> [Block] {
    var added = 0
    var claims = 0
    for (index, document) in read.enumerated() where plan.fate(of: index) == .added {
      added += 1
      claims += document.claims.count
    }
    let known = read.count - added
    var line: DisplayText =
      "Loaded \(counted(added, "document")) with \(counted(claims, "claim"))."
    if known > 0 { line += " \(counted(known, "document")) already known." }
    var blocks: [Block] = [.talk(line)]
    let all = findings + read.flatMap(\.document.findings)
    let notEnglish = read.filter { !$0.document.isAnalysed }
    for document in notEnglish.prefix(listed) {
      blocks.append(
        .talk("\(document.document.source.path): not English; searched, but not analysed."))
    }
    if !all.isEmpty { blocks.append(.talk("\(counted(all.count, "finding")); see: problems")) }
    blocks.append(.hint(added > 0 ? "claims" : "documents"))
    return blocks
  }

  /// What is said of documents whose claims are still being found.
  static func awaiting(_ read: ReadCorpus) -> [Block] {
    var blocks: [Block] = [
      .talk(
        "Read \(counted(read.documents.count, "document")). Their claims are being found: search and "
          + "read meanwhile; what needs claims waits. Nothing is saved before they are found.")
    ]
    let all = read.findings.count + read.documents.reduce(0) { $0 + $1.document.findings.count }
    if all > 0 { blocks.append(.talk("\(counted(all, "finding")); see: problems")) }
    return blocks + [.hint("search WORDS")]
  }

  static func claimed(_ read: ReadCorpus) -> [Block] {
    let claims = read.documents.reduce(0) { $0 + $1.claims.count }
    return [
      .talk(
        "Loaded \(counted(read.documents.count, "document")) with \(counted(claims, "claim")).")
    ]
  }

  static func checked(_ file: FactCheckFile, at desk: Desk) -> [Block] {
    let count = counted(file.checks.count, "fact-check")
    return [.talk("Took \(count) from \(file.name)."), .hint("match")]
  }

  static func archived(_ file: ClaimFile, _ matched: ArchivedClaims) -> [Block] {
    var line: DisplayText = "Took \(counted(file.claims.count, "claim")) from \(file.name): "
    line += "\(matched.here) of documents that are loaded, \(matched.elsewhere) of others."
    var blocks: [Block] = [.talk(line)]
    if !matched.findings.isEmpty {
      blocks.append(.talk("\(counted(matched.findings.count, "finding")); see: problems"))
    }
    return blocks + [.hint(matched.here > 0 ? "group" : "load PATH")]
  }

  static func reloaded(
    _ read: [ReadDocument], _ plan: LoadPlan, missing: [UntrustedText], at desk: Desk
  ) -> [Block] {
    var blocks: [Block] = []
    for (index, document) in read.enumerated() where plan.fate(of: index) == .changed {
      let handles = plan.handles(of: index)
      let new = handles.filter {
        desk.register[$0] == nil && desk.session.retirement(of: $0) == nil
      }
      blocks.append(
        .line(
          "\(document.document.source.path) changed: \(counted(new.count, "new claim"))"
            + (new.isEmpty ? "" : ": \(new.map(\.word).joined(separator: " "))")))
    }
    if blocks.isEmpty { blocks.append(.line("Nothing changed.")) }
    return blocks + gone(missing)
  }

  /// Claims of which something was said and whose words stand in no text now.
  static func lost(at desk: Desk) -> [Block] {
    var said: Set<ClaimHandle> = []
    for event in desk.session.events where desk.session.counts(step: event.step) {
      said.formUnion(event.change.claims)
    }
    let numbered = Set(desk.session.documents.flatMap(\.claims))
    let lost = said.subtracting(numbered)
      .filter { desk.register[$0] == nil && desk.session.retirement(of: $0) == nil }.sorted()
    guard let first = lost.first else { return [] }
    let words = lost.prefix(listed).map(\.word).joined(separator: " ")
    let more: DisplayText = lost.count > listed ? " and \(lost.count - listed) more" : ""
    return [
      .talk(
        styled(
          "Not found in the changed text: \(words)" + more
            + "; what was said of it: log \(first.word)",
          .warning))
    ]
  }

  static func pasted(_ pasted: DocumentPasted, _ read: ReadDocument) -> [Block] {
    var blocks: [Block] = [
      .talk("Took \(pasted.document) with \(counted(pasted.claims, "claim")).")
    ]
    if !read.document.isAnalysed {
      blocks.append(.talk("It is not English: searched, but not analysed."))
    } else if pasted.claims > 0 {
      blocks.append(.hint("show c\(pasted.firstClaim)"))
    }
    return blocks
  }

  /// What a person should look at again now; empty where nothing is stale.
  static func stale(at desk: Desk, in world: World) -> [Block] {
    desk.staleWarning(in: world).map { [.talk($0), .hint("stale")] } ?? []
  }

  static func restored(
    _ plan: LoadPlan, missing: [UntrustedText], at desk: Desk, in world: World
  ) -> [Block] {
    let documents = counted(desk.corpus.documents.count, "document")
    let claims = counted(desk.register.handles.count, "claim")
    var blocks: [Block] = [
      .talk("Opened: \(documents), \(claims), \(desk.session.verdicts.count) tagged.")
    ]
    let changed = plan.fates.count { $0 == .changed }
    if changed > 0 {
      blocks.append(
        .talk(styled("\(counted(changed, "document")) changed since; see: log", .warning)))
      blocks += lost(at: desk) + stale(at: desk, in: world)
    }
    return blocks + gone(missing)
  }

  private static func gone(_ missing: [UntrustedText]) -> [Block] {
    var blocks: [Block] = missing.prefix(listed).map {
      .talk(styled("\($0) is no longer where it was; load it again from where it is", .warning))
    }
    if missing.count > listed {
      blocks.append(.talk("… and \(counted(missing.count - listed, "more", "more"))."))
    }
    return blocks
  }
}
