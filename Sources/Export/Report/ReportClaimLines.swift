import Claims
import Sessions
import Text

extension ReportedClaim {
  /// "denied (misleading)"; "confirmed that it was said" where only that was judged.
  var verdictLine: ReportLine {
    guard let verdict = content?.verdict else {
      guard let saying = saying?.verdict else { return "open" }
      switch saying.tag {
      case .confirmed: return "confirmed that it was said"
      case .denied: return "denied that it was said"
      case .unverified: return "unverified whether it was said"
      }
    }
    let house: ReportLine = rating.map { " (\($0.label))" } ?? ""
    return "\(verdict.tag.rawValue)" + house
  }

  /// What is told of a judged claim before its evidence: what was decided and why, who said it and
  /// where.
  var openingFacts: [ReportFact] {
    let facts =
      correctionFacts + [
        ReportFact(.restatement, text: context[.restatement]),
        content.flatMap { verdictFact(.verdict, $0, contentReviews, houseLine) },
        saying.flatMap {
          verdictFact(.saying, $0, sayingReviews, $0.verdict.rating.map { ", rated “\($0)”" })
        },
        ReportFact(.before, formerLine),
        ReportFact(.lookAgain, lookAgainLines, isList: true),
      ] + workFacts + [
        ReportFact(.claimant, claimantLine), ReportFact(.saidBy, chainLines),
        ReportFact(.origin, originLine), ReportFact(.where, `where`.map { "\(address: $0)" }),
        ReportFact(.document, place?.line), ReportFact(.firstSeen, firstSeen?.line),
        ReportFact(.alsoIn, appearanceLines, isList: true),
        ReportFact(.background, text: context[.background]),
        ReportFact(.chosen, text: context[.chosen]),
      ]
    return facts.compactMap(\.self)
  }

  /// What is told after it: how it was checked, what is missing.
  var closingFacts: [ReportFact] {
    let facts =
      [
        ReportFact(.method, text: context[.method]), ReportFact(.limits, text: context[.limits]),
        foundFact, noteFact, ReportFact(.published, publications.map(\.line), isList: true),
        ReportFact(
          .missing,
          gaps.isEmpty ? nil : gaps.map(gapLine).joined(separator: ", ")),
      ]
    return facts.compactMap(\.self)
  }

  /// What is told of an open claim beside its words.
  var openFacts: [ReportFact] {
    let facts = correctionFacts + [ReportFact(.before, formerLine)] + workFacts
    return facts.compactMap(\.self) + evidenceFacts
      + [foundFact, noteFact, ReportFact(.published, publications.map(\.line), isList: true)]
      .compactMap(\.self)
  }

  private func gapLine(_ gap: ReportGap) -> ReportLine {
    let line: ReportLine = "\(gap.rawValue)"
    let silent = evidence.count { $0.evidence.rank == nil }
    guard gap == .ranks, silent < evidence.count else { return line }
    return line + " (not said of \(silent) of \(plural(evidence.count, "piece")))"
  }

  private var foundFact: ReportFact? {
    ReportFact(.found, corrections.map { "\($0.words(of: handle))" }, isList: true)
  }

  private var noteFact: ReportFact? {
    ReportFact(.notes, notes.map { "\($0.note.text) – \($0.by), \(day: $0.at)" }, isList: true)
  }

  private var correctionFacts: [ReportFact?] {
    correctionNotes.map { ReportFact(.correction, $0.lines) }
  }

  private var workFacts: [ReportFact?] {
    let checker = assignment.flatMap { record in
      record.decision.to.map { person -> ReportLine in
        let due: ReportLine = record.decision.due.map { ", due \($0.iso)" } ?? ""
        return "\(person)" + due + " – \(record.by), \(day: record.at)"
      }
    }
    return [
      ReportFact(.checker, checker), ReportFact(.answer, answers.map(\.line), isList: true),
    ]
  }

  /// Its rating, and whose it is: the checker's, or the house's scale's.
  private var houseLine: ReportLine? {
    rating.map { rating in
      ratingScale.map { ", which is “\(rating.label)” in the scale of \($0)" }
        ?? ", rated “\(rating.label)”"
    }
  }

  private func verdictFact(
    _ label: ReportLabel, _ record: VerdictRecord, _ reviews: [DecisionRecord<ClaimReviewed>],
    _ house: ReportLine?
  ) -> ReportFact? {
    let because: [ReportLine] = record.verdict.because.map { ["because \($0)"] } ?? []
    return ReportFact(
      label,
      ["\(record.verdict.tag.rawValue)" + (house ?? "") + " – \(record.by), \(day: record.at)"]
        + because
        + reviews.map { review in
          let why: ReportLine = review.decision.because.map { ": \($0)" } ?? ""
          let word = review.decision.agrees ? "agreed" : "disagreed"
          return "\(word)" + why + " – \(review.by), \(day: review.at)"
        })
  }

  private var lookAgainLines: [ReportLine] {
    stale.map(\.line) + changes.map { "\($0)" } + (ratingFault.map { ["\($0.words)"] } ?? [])
  }

  /// The verdicts of the last report; nil where a correction since then tells them.
  private var formerLine: ReportLine? {
    guard let former, !isFormerInCorrection else { return nil }
    let isSame =
      former.content?.verdict.told == content?.verdict.told
      && former.saying?.verdict.told == saying?.verdict.told
    guard !isSame else { return "the same" }
    let content: ReportLine = former.content?.verdict.line ?? "open"
    return content + (former.saying.map { "; that it was said: " + $0.verdict.line } ?? "")
  }

  private var claimantLine: ReportLine? {
    let role = claimant.role.flatMap { role in
      role.exact.lowercased() == claimant.name?.exact.lowercased() ? nil : role
    }
    guard claimant.role != nil || claimant.body != nil else { return nil }
    let facts = [claimant.name ?? UntrustedText("not named"), role, claimant.body]
    return facts.compactMap { $0.map { "\($0)" as ReportLine } }.joined(separator: ", ")
  }

  private var chainLines: [ReportLine] {
    guard standing == .found, chain.isEmpty else { return chain.map(\.line) }
    return [(place?.outlet.map { "\($0)" } ?? "the document") + ", in its own voice"]
  }

  private var originLine: ReportLine? {
    switch standing {
    case .found: nil
    case .own: "a claim that the checker added"
    case .lost: "given as recorded with the verdict: the text is not loaded or has changed"
    }
  }

  private var appearanceLines: [ReportLine] {
    guard let origins, !appearances.isEmpty else { return appearances.map(\.line) }
    return appearances.map(\.line) + ["all of them from \(plural(origins, "origin"))"]
  }
}

extension ReportedCorrection {
  fileprivate var lines: [ReportLine] {
    let about: ReportLine =
      record.decision.aspect == .saying ? " (on whether it was said)" : ""
    let note: ReportLine =
      "\(record.decision.note)" + about + " – \(record.by), \(day: record.at)"
    return [note]
      + changes.map { change in
        let was: ReportLine = change.was.map { "“\($0)”" } ?? "none"
        let now: ReportLine = change.now.map { "“\($0)”" } ?? "none"
        return "\(change.part.rawValue): was " + was + ", now " + now
      }
  }
}

extension ReportedAnswer {
  fileprivate var line: ReportLine {
    let asked = record.decision
    let how: ReportLine = asked.how.map { " (\($0))" } ?? ""
    if let reply = asked.reply {
      return "\(asked.from)" + how + ", answered: \(reply) – \(record.by), \(day: record.at)"
    }
    let due: ReportLine =
      asked.due.map { isOverdue ? "; it was due \($0.iso) and is overdue" : "; due \($0.iso)" }
      ?? ""
    return "\(asked.from)" + how + ", no answer yet" + due + " – \(record.by), \(day: record.at)"
  }
}

extension ReportedAttribution {
  /// "Wang Yi, in the text “he”"; "and in it: …" for a source inside of what another says.
  var line: ReportLine {
    var line: ReportLine = depth == 0 ? "" : "and in it: "
    if !isCertain { line += "probably " }
    line += name.map { "\($0)" } ?? "a source that is not named"
    if let source, let speaker, source != speaker { line += ", in the text “\(source)”" }
    switch kind {
    case .named, nil: break
    case .unnamed: if name != nil { line += " (not named)" }
    case .organisation: line += " (an organisation)"
    case .document: line += " (a document)"
    }
    let pronoun = isPerson ? "who" : "which"
    switch stance {
    case .asserts, nil: break
    case .denies: line += ", \(pronoun) denies it"
    case .withholds: line += ", \(pronoun) does not say"
    case .questions: line += ", \(pronoun) questions it"
    }
    if let via { line += ", through \(via)" }
    return line
  }
}

extension AnchorReview {
  /// What has become of a passage.
  fileprivate var line: ReportLine {
    let passage: ReportLine =
      switch role {
      case .words: "the words"
      case .evidence: "the evidence \(quoted: anchor.exact)"
      }
    guard let words else { return passage + " no longer in \(document)" }
    return passage + " now read \(quoted: words) in \(document)"
  }
}

extension DecisionRecord<ReportPublished> {
  /// "2026-11-22 at https://…".
  var line: ReportLine {
    let place: ReportLine = decision.where.map { " at \(address: $0)" } ?? ""
    return "\(day: at)" + place
  }
}

extension Verdict {
  /// What a reader is told of it.
  fileprivate var told: [UntrustedText?] { [UntrustedText(tag.rawValue), rating, because] }

  /// "denied (misleading), because two outlets say so".
  fileprivate var line: ReportLine {
    let house: ReportLine = rating.map { " (\($0))" } ?? ""
    let because: ReportLine = self.because.map { ", because \($0)" } ?? ""
    return "\(tag.rawValue)" + house + because
  }
}
