import Corpora
import Mustache
import Sessions
import Text

/// One thing that a template can show: its fields by name, each made inert.
///
/// Every field that such a thing can have is there: one that is not known is nothing, so that a
/// template never takes the field of what stands around it in its place.
struct TemplateNode: MustacheParent, MustacheCustomRenderable, CustomStringConvertible {
  private let fields: [String: any Sendable]

  init(_ fields: [String: TemplateValue]) {
    self.fields = fields.mapValues(\.rendered)
  }

  func child(named name: String) -> Any? { fields[name] }

  /// Shown whole it is nothing: a template shows fields.
  var renderText: String { "" }
  var isNull: Bool { false }
  var description: String { "" }
}

/// What a field holds.
enum TemplateValue {
  /// Text that is inert already.
  case safe(String?)
  case number(Int?)
  case isTrue(Bool)
  case node(TemplateNode?)
  case nodes([TemplateNode])
  case texts([String])

  static func text(_ text: UntrustedText?) -> TemplateValue { .safe(text.map(templateEscaped)) }

  static func word(_ word: String?) -> TemplateValue { .text(word.map { UntrustedText($0) }) }

  /// A web address, for links; nothing for any other.
  static func address(_ text: UntrustedText?) -> TemplateValue {
    .safe(text.flatMap(templateAddress))
  }

  fileprivate var rendered: any Sendable {
    switch self {
    case .safe(let text): TemplateText(text)
    case .number(let number): TemplateText(number.map { String($0) })
    case .isTrue(let isTrue): isTrue
    case .node(let node): node.map { $0 as any Sendable } ?? TemplateText(nil)
    case .nodes(let nodes): nodes
    case .texts(let texts): texts.map { TemplateText($0) }
    }
  }
}

/// Text that is inert, and that no transform of a template can make anything else.
private struct TemplateText: MustacheParent, MustacheCustomRenderable, CustomStringConvertible {
  let renderText: String
  let isNull: Bool
  var description: String { renderText }

  init(_ text: String?) {
    renderText = text ?? ""
    isNull = text == nil
  }

  func child(named name: String) -> Any? { nil }
}

extension TemplateNode {
  init(_ report: Report) {
    let verdicts = report.summary.verdicts
    let summary = report.summary
    self.init([
      "title": .text(report.context[.title]), "author": .text(report.context[.author]),
      "publisher": .text(report.context[.publisher]),
      "method": .text(report.context[.method]), "limits": .text(report.context[.limits]),
      "name": .text(report.name), "date": .word(report.date.iso), "day": .word(report.date.day),
      "as_of": .word(report.asOf), "begun": .word(report.begun.iso),
      "program": .word(report.program), "session_head": .word(report.head.hex),
      "checkers": .texts(report.checkers.map(templateEscaped)),
      "gaps": .texts(report.gaps.map(\.rawValue)),
      "judged": .number(summary.judged), "open": .number(summary.open),
      "confirmed": .number(verdicts.confirmed), "denied": .number(verdicts.denied),
      "unverified": .number(verdicts.unverified), "saying_checked": .number(verdicts.saying),
      "saying_alone": .number(verdicts.sayingAlone),
      "retracted": .number(summary.retracted.count),
      "unsupported": .number(summary.unsupported.count),
      "misrated": .number(summary.misrated.count), "overdue_claims": .number(summary.overdue.count),
      "corrected": .number(summary.corrected.count), "stale_claims": .number(summary.stale.count),
      "lost": .number(summary.lost),
      "documents_missing": .number(summary.missingDocuments),
      "claims": .nodes(report.judged.map { TemplateNode($0) }),
      "open_claims": .nodes(report.open.map { TemplateNode($0) }),
      "conflicts": .nodes(report.conflicts.map { TemplateNode($0) }),
      "documents": .nodes(report.documents.map { TemplateNode($0) }),
      "findings": .nodes(report.findings.map { TemplateNode($0) }),
      "publications": .nodes(report.publications.map { TemplateNode($0) }),
      "manifest": .node(TemplateNode(report.manifest)),
    ])
  }

  private init(_ manifest: ReportManifest) {
    self.init([
      "rows": .number(manifest.rows), "claims_count": .number(manifest.claims),
      "events": .number(manifest.events),
      "selection": .texts(manifest.selection.map(templateEscaped)),
      "corpus": .texts(manifest.corpus.map(\.digest.hex)),
      "corpus_sha256": .word(manifest.corpusDigest.hex),
      "session_head": .word(manifest.head.hex), "program": .word(manifest.program),
      "withheld": .number(manifest.withheld), "scale": .text(manifest.scale),
    ])
  }

  init(_ document: ReportedDocument) {
    self.init([
      "document": .word(document.handle.word), "name": .text(document.name),
      "title": .text(document.title), "outlet": .text(document.outlet),
      "byline": .text(document.byline), "url": .address(document.url),
      "address": .text(document.url), "published": .word(document.published?.iso),
      "loaded": .isTrue(document.isLoaded), "pasted": .isTrue(document.isPasted),
      "text_sha256": .word(document.textDigest.hex), "claims_count": .number(document.claims),
      "files": .nodes(
        document.files.map {
          TemplateNode([
            "name": .text($0.name), "path": .text($0.shown), "record": .text($0.record),
            "sha256": .word($0.digest.hex),
          ])
        }),
    ])
  }

  private init(_ finding: Finding) {
    self.init([
      "path": .text(finding.path), "line": .number(finding.line), "what": .text(finding.what),
    ])
  }

  init(_ record: DecisionRecord<ReportPublished>) {
    self.init([
      "at": .word(record.at.iso), "by": .text(record.by),
      "url": .address(record.decision.where), "address": .text(record.decision.where),
      "where": .text(record.decision.where),
    ])
  }

  private init(_ conflict: ReportedConflict) {
    self.init([
      "id": .word(conflict.id), "kind": .word(conflict.kind), "what": .text(conflict.what),
      "claims": .texts(conflict.claims.map(\.word)),
      "sides": .nodes(
        conflict.sides.map { side in
          TemplateNode([
            "wording": .text(side.wording),
            "appearances": .nodes(side.claims.map { TemplateNode($0) }),
          ])
        }),
    ])
  }
}
