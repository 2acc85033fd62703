import Sessions
import Text

extension Report {
  /// The title that a person gave, else the session's name.
  var titleLine: ReportLine {
    context[.title].map { "\($0)" } ?? "Fact-check: \(name)"
  }

  /// Who signs it, its day, the program.
  var byline: ReportLine {
    let names: [ReportLine] = [ReportPart.author, .publisher].compactMap { part in
      context[part].map { "\($0) · " }
    }
    return names.joined(separator: "") + "\(day: date) · factdesk \(program)"
  }

  /// What the report is not: the present, or the whole session.
  var restrictions: [ReportLine] {
    let past: [ReportLine] =
      asOf.map { ["The session as it was after \($0); what was done later is left out."] } ?? []
    guard !manifest.selection.isEmpty else { return past }
    let chosen = manifest.selection.map { "\($0)" as ReportLine }.joined(separator: "; ")
    return past + ["Only a part of the session: \(manifest.rowWords) (" + chosen + ")."]
  }

  /// The counts, and whatever a person should know before reading on.
  var summaryLines: [ReportLine] {
    let lines: [ReportLine?] =
      countLines + [
        listed("judged claim", summary.stale, "to look at again, for something has changed"),
        listed("verdict", summary.unsupported, "not supported by evidence"),
        listed(
          "rating", summary.misrated,
          "at odds with \(summary.misrated.count == 1 ? "its verdict" : "their verdicts") or with the scale"
        ),
        listed("claim", summary.overdue, "on which an answer is overdue"),
        listed("claim", summary.corrected, "corrected since publication"),
        listed("claim", summary.retracted, "retracted: published once, without a verdict now"),
        documentLine,
        findings.isEmpty ? nil : "\(plural(findings.count, "finding")) about the files",
        publicationLine, checkerLine,
        gaps.isEmpty
          ? nil
          : "Missing from the report: "
            + gaps.map { "\($0.rawValue)" }.joined(separator: ", "),
        "c1, c2 … are the claims of the session, d1, d2 … its documents, x1, x2 … the places where documents part",
      ]
    return lines.compactMap(\.self)
  }

  private var countLines: [ReportLine?] {
    let verdicts = summary.verdicts
    let said = verdicts.saying == 1 ? "it was said" : "they were said"
    let isAllAlone = verdicts.sayingAlone == verdicts.saying
    let only: ReportLine = isAllAlone ? "only " : ""
    let alone: ReportLine =
      verdicts.sayingAlone > 0 && !isAllAlone
      ? ", \(verdicts.sayingAlone) of them by that alone" : ""
    return [
      "\(plural(summary.judged + summary.open, "claim")): \(summary.judged) judged, \(summary.open) open (without a verdict)",
      verdicts.tagged == 0
        ? nil
        : "\(verdicts.tagged) judged by what is claimed: \(verdicts.confirmed) confirmed, \(verdicts.denied) denied, \(verdicts.unverified) unverified",
      verdicts.saying == 0
        ? nil : "\(verdicts.saying) judged \(only)by whether \(said)" + alone,
      summary.lost == 0
        ? nil
        : "\(plural(summary.lost, "judged claim")) given as recorded: the text is not loaded or has changed",
    ]
  }

  private func listed(_ noun: String, _ claims: [ClaimHandle], _ what: String) -> ReportLine? {
    guard !claims.isEmpty else { return nil }
    let handles = claims.map(\.word).joined(separator: ", ")
    return "\(plural(claims.count, noun)) \(what): \(handles)"
  }

  private var documentLine: ReportLine {
    let missing: ReportLine =
      summary.missingDocuments > 0 ? ", \(summary.missingDocuments) of these not loaded" : ""
    let count: ReportLine =
      summary.documents == summary.allDocuments
      ? "\(plural(summary.documents, "document"))"
      : "\(summary.documents) of \(plural(summary.allDocuments, "document")): those that these claims touch"
    return count + missing
  }

  private var publicationLine: ReportLine? {
    publications.first.map { first in
      "Published \(plural(publications.count, "time")), first \(day: first.at)"
    }
  }

  private var checkerLine: ReportLine {
    let names = checkers.map { "\($0)" as ReportLine }.joined(separator: ", ")
    return "Checked by " + names + ", begun \(day: begun)"
  }

  /// How it was checked, what could not be, and whose ratings the verdicts have; what nobody said is
  /// said to be missing.
  var methodFacts: [ReportFact] {
    let facts = [(ReportLabel.method, ReportPart.method), (.limits, .limits)].map { label, part in
      ReportFact(label, context[part].map { "\($0)" } ?? "not given")
    }
    return (facts + [ReportFact(.ratings, scale?.lines ?? [])]).compactMap(\.self)
  }

  /// How all of it is run again.
  var reproductionLines: [ReportLine] {
    [
      "The session file keeps every step with its time, its author and the words it is about. With the session file and the documents above, the same program runs all of it again:",
      "\(code: "factdesk replay \(shellWord(name))")",
    ]
  }

  /// What is said of groups of claims and of names.
  var decisionLines: [ReportLine] {
    groupDecisions.map { "\($0.decision.words) – \($0.by), \(day: $0.at)" }
      + nameDecisions.map { "\($0.decision.words) – \($0.by), \(day: $0.at)" }
  }

  /// Faults of the files, a line each.
  var findingLines: [ReportLine] {
    findings.map { finding in
      let line: ReportLine = finding.line.map { ", line \($0)" } ?? ""
      return "\(finding.path)" + line + ": \(finding.what)"
    }
  }
}

extension HouseScale {
  /// Its name and its address, then each of its ratings.
  fileprivate var lines: [ReportLine] {
    let place: ReportLine = address.map { " \(address: $0)" } ?? ""
    return ["the scale “\(name)”" + place + ", \(numberWords)"]
      + ratings.map { "“\($0.label)”: \(words(on: $0))" }
  }
}

extension ReportedConflict {
  /// "x1 (quantity), c3, c19".
  var titleLine: ReportLine {
    let claims = claims.map(\.word).joined(separator: ", ")
    return "\(id ?? "not found now") (\(kind)), \(claims)"
  }
}

extension ReportedConflict.Side {
  /// "“17 hours”"; what has nothing there is "without it".
  var wordingLine: ReportLine { wording.exact.isEmpty ? "without it" : "“\(wording)”" }
}

extension ReportManifest {
  /// What the report was made from.
  var facts: [ReportFact] {
    let corpusLines: [ReportLine] =
      [
        "\(plural(corpus.count, "document")), SHA-256 of their digests \(code: corpusDigest.hex)"
      ]
      + corpus.map { text in
        "\(text.document.word): \(code: text.digest.hex)" + (text.isLoaded ? "" : ", not loaded")
      }
    let facts = [
      ReportFact(.rows, "\(rowWords)"),
      ReportFact(
        .selection, selection.isEmpty ? ["everything"] : selection.map { "\($0)" }, isList: true),
      ReportFact(.withheld, withheld > 0 ? "\(plural(withheld, "protected name"))" : nil),
      ReportFact(
        .session,
        "\(plural(events, "event")), its chain of hashes ends with \(code: head.hex)"),
      ReportFact(.corpus, corpusLines), ReportFact(.program, "factdesk \(program)"),
    ]
    return facts.compactMap(\.self)
  }
}
