import JSONLines
import Sessions
import Text

/// How far sessions agree: on all verdicts, on each verdict, in each document.
struct AgreementFigures {
  /// Claims that any of them judged.
  let judged: Int
  let rows: [(name: DisplayText, agreement: Agreement)]

  init(of sessions: [Session], _ aspect: Verdict.Aspect) {
    let table = RatingTable(of: sessions, aspect: aspect)
    judged = table.rows.count
    var rows: [(DisplayText, Agreement)] = [("all verdicts", Agreement(table))]
    for (category, tag) in Verdict.Tag.allCases.enumerated() {
      rows.append(("\(tag.rawValue)", Agreement(table.asking(category))))
    }
    for (document, table) in RatingTable.byDocument(of: sessions, aspect: aspect) {
      rows.append(("\(document)", Agreement(table)))
    }
    self.rows = rows
  }

  var records: [JSONObject] {
    rows.map { name, agreement in
      [
        "record": "agreement", "of": .string(name.words), "claims": .integer(agreement.units),
        "percent": agreement.percent.json, "cohens_kappa": agreement.cohensKappa.json,
        "krippendorffs_alpha": agreement.krippendorffsAlpha.json,
        "gwets_ac1": agreement.gwetsAC1.json,
      ]
    }
  }
}

extension AgreementMeasure {
  fileprivate var json: JSONValue {
    switch self {
    case .value(let value, let interval):
      .object([
        "value": .decimal(value), "low": interval.map { .decimal($0.lowerBound) } ?? .null,
        "high": interval.map { .decimal($0.upperBound) } ?? .null,
      ])
    case .undefined(let reason): .object(["value": .null, "why": .string(reason.rawValue)])
    }
  }
}
