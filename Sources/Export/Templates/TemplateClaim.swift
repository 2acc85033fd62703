import Sessions
import Text

extension TemplateNode {
  init(_ claim: ReportedClaim) {
    let place = claim.place
    let context = claim.context
    var fields: [String: TemplateValue] = [
      "claim": .word(claim.handle.word), "id": .word(claim.id?.hex), "text": .text(claim.words),
      "standing": .word(claim.standing.rawValue),
      "restatement": .text(context[.restatement]), "claimant": .text(claim.claimant.name),
      "role": .text(claim.claimant.role), "body": .text(claim.claimant.body),
      "background": .text(context[.background]), "chosen": .text(context[.chosen]),
      "conclusion": .text(context[.conclusion]), "method": .text(context[.method]),
      "limits": .text(context[.limits]), "first_seen": .word(claim.firstSeen?.day?.iso),
      "seen_at": .text(claim.firstSeen?.place),
      "chain": .nodes(claim.chain.map { TemplateNode($0) }),
      "document": .word(place?.document?.word), "name": .text(place?.name),
      "title": .text(place?.title), "outlet": .text(place?.outlet),
      "byline": .text(place?.byline), "published": .word(place?.published?.iso),
      "url": .address(place?.url ?? claim.where),
      "address": .text(place?.url ?? claim.where), "where": .text(claim.where),
      "start": .number(place?.start), "end": .number(place?.end),
      "text_sha256": .word(place?.textDigest.hex),
      "saying": .node(claim.saying.map { TemplateNode($0) }),
      "former": .node(claim.former.map { TemplateNode(former: $0) }),
      "origins": .number(claim.origins), "gaps": .texts(claim.gaps.map(\.rawValue)),
    ]
    let verdict = claim.content?.verdict
    fields["verdict"] = .word(claim.standingWord)
    fields["rating_note"] = .text(claim.ratingFault?.words)
    fields["rating"] = .text(claim.rating?.label)
    fields["rating_number"] = .number(claim.rating?.number)
    fields["because"] = .text(verdict?.because)
    fields["checked_by"] = .text(claim.content?.by)
    fields["checked_at"] = .word(claim.content?.at.iso)
    fields["evidence"] = .nodes(claim.evidence.map { TemplateNode($0) })
    fields["evidence_for"] = .nodes(claim.evidence(.for).map { TemplateNode($0) })
    fields["evidence_against"] = .nodes(claim.evidence(.against).map { TemplateNode($0) })
    fields["evidence_context"] = .nodes(claim.evidence(.context).map { TemplateNode($0) })
    fields["answers"] = .nodes(claim.answers.map { TemplateNode($0) })
    fields["notes"] = .nodes(claim.notes.map { TemplateNode($0) })
    fields["reviews"] = .nodes(claim.contentReviews.map { TemplateNode($0) })
    fields["corrections"] = .texts(
      claim.corrections.map { templateEscaped($0.words(of: claim.handle)) })
    fields["correction_notes"] = .nodes(claim.correctionNotes.map { TemplateNode($0) })
    fields["stale"] = .nodes(claim.stale.map { TemplateNode($0) })
    fields["changes"] = .texts(claim.changes.map { templateEscaped($0) })
    fields["appearances"] = .nodes(claim.appearances.map { TemplateNode($0) })
    fields["publications"] = .nodes(claim.publications.map { TemplateNode($0) })
    self.init(fields)
  }

  init(_ seen: ReportedAppearance) {
    self.init([
      "claim": .word(seen.claim?.word), "document": .word(seen.document?.word),
      "name": .text(seen.name), "outlet": .text(seen.outlet), "url": .address(seen.url),
      "address": .text(seen.url),
      "published": .word(seen.published?.iso),
    ])
  }

  private init(_ link: ReportedAttribution) {
    self.init([
      "name": .text(link.name), "speaker": .text(link.speaker), "source": .text(link.source),
      "kind": .word(link.kind?.rawValue), "stance": .word(link.stance?.rawValue),
      "via": .text(link.via), "how": .word(link.how?.rawValue), "certain": .isTrue(link.isCertain),
      "depth": .number(link.depth),
    ])
  }

  private init(_ record: VerdictRecord) {
    self.init([
      "verdict": .word(record.verdict.tag.rawValue), "rating": .text(record.verdict.rating),
      "because": .text(record.verdict.because), "by": .text(record.by), "at": .word(record.at.iso),
    ])
  }

  /// The verdict that a claim bore then; an open claim had none.
  private init(former: FormerVerdict) {
    let record = former.content
    self.init([
      "verdict": .word(former.standingWord),
      "rating": .text(record?.verdict.rating), "because": .text(record?.verdict.because),
      "by": .text(record?.by), "at": .word(record?.at.iso),
    ])
  }

  private init(_ record: ReportedEvidence) {
    let evidence = record.evidence
    let document = record.document
    var fields: [String: TemplateValue] = [
      "side": .word(evidence.side.rawValue), "rank": .word(evidence.rank?.rawValue),
      "dated": .word(evidence.dated?.iso), "by": .text(record.by), "at": .word(record.at.iso),
      "kind": .safe(nil), "url": .safe(nil), "address": .safe(nil), "words": .safe(nil),
      "noted": .safe(nil),
      "archive": .safe(nil), "name": .safe(nil), "start": .safe(nil), "end": .safe(nil),
      "sha256": .safe(nil), "path": .safe(nil),
      "document": .word(document?.handle.word), "title": .text(document?.title),
      "outlet": .text(document?.outlet), "published": .word(document?.published?.iso),
    ]
    switch evidence.item {
    case .link(let url, let accessed, let archive):
      fields["kind"] = .word("link")
      fields["url"] = .address(url)
      fields["address"] = .text(url)
      fields["words"] = .text(url)
      fields["noted"] = .word(accessed?.iso)
      fields["archive"] = .address(archive)
    case .passage(let document, let anchor):
      fields["kind"] = .word("passage")
      fields["name"] = .text(document)
      fields["words"] = .text(anchor.exact)
      fields["start"] = .number(anchor.start)
      fields["end"] = .number(anchor.end)
      fields["sha256"] = .word(anchor.textDigest.hex)
    case .document(let name, let digest):
      fields["kind"] = .word("document")
      fields["name"] = .text(name)
      fields["words"] = .text(document?.title ?? name)
      fields["url"] = .address(document?.url)
      fields["address"] = .text(document?.url)
      fields["sha256"] = .word(digest.hex)
    case .file(let path, let digest):
      fields["kind"] = .word("file")
      fields["path"] = .text(shownPath(path))
      fields["words"] = .text(shownPath(path))
      fields["sha256"] = .word(digest.hex)
    case .person(let name):
      fields["kind"] = .word("person")
      fields["name"] = .text(name)
      fields["words"] = .text(name)
    }
    self.init(fields)
  }

  private init(_ answer: ReportedAnswer) {
    let record = answer.record
    self.init([
      "overdue": .isTrue(answer.isOverdue),
      "from": .text(record.decision.from), "how": .text(record.decision.how),
      "due": .word(record.decision.due?.iso), "reply": .text(record.decision.reply),
      "by": .text(record.by), "at": .word(record.at.iso),
    ])
  }

  private init(_ record: NoteRecord) {
    self.init([
      "text": .text(record.note.text), "by": .text(record.by), "at": .word(record.at.iso),
    ])
  }

  private init(_ record: DecisionRecord<ClaimReviewed>) {
    self.init([
      "agrees": .isTrue(record.decision.agrees), "because": .text(record.decision.because),
      "by": .text(record.by), "at": .word(record.at.iso),
    ])
  }

  private init(_ correction: ReportedCorrection) {
    let record = correction.record
    let was = record.decision.was.map { was in
      TemplateNode([
        "verdict": .word(was.tag.rawValue), "rating": .text(was.rating),
        "because": .text(was.because), "conclusion": .text(was.conclusion),
      ])
    }
    self.init([
      "note": .text(record.decision.note), "was": .node(was), "by": .text(record.by),
      "at": .word(record.at.iso),
      "changed": .nodes(
        correction.changes.map {
          TemplateNode([
            "part": .word($0.part.rawValue), "old": .text($0.was), "new": .text($0.now),
          ])
        }),
    ])
  }

  private init(_ review: AnchorReview) {
    self.init([
      "was": .text(review.anchor.exact), "words": .text(review.words),
      "document": .word(review.document.word),
    ])
  }
}
