import Sessions
import Text

/// Agreement figures as a table, with the reason below for what is undefined.
enum AgreementWords {
  static func blocks(
    _ sessions: [(name: String, session: Session)], _ figures: AgreementFigures
  ) -> [Block] {
    var reasons: [AgreementMeasure.Reason] = []
    let rows = figures.rows.map { name, agreement in
      [name, "\(agreement.units)"]
        + [
          cell(agreement.percent, percent: true, &reasons),
          cell(agreement.cohensKappa, percent: false, &reasons),
          cell(agreement.krippendorffsAlpha, percent: false, &reasons),
          cell(agreement.gwetsAC1, percent: false, &reasons),
        ]
    }
    let who = sessions.map { session in
      "\(session.name) (\(session.session.header.by))" as DisplayText
    }
    let judged = counted(figures.judged, "claim")
    return [
      .paragraph(
        "\(who.joined(separator: ", ")): \(judged) judged by any of them, "
          + "\(figures.rows[0].agreement.units) by two or more", indent: 0),
      .table(
        Table(
          columns: [
            .init("of", isFlexible: true), .init("claims", isNumber: true),
            .init("per cent"), .init("Cohen's κ"), .init("Krippendorff's α"), .init("Gwet's AC1"),
          ], rows: rows)),
    ]
      + reasons.enumerated().map { index, reason in
        .line("undefined\(mark(index)): \(reason.rawValue)")
      }
  }

  /// "0.71 [0.52, 0.88]", "undefined¹".
  private static func cell(
    _ measure: AgreementMeasure, percent: Bool, _ reasons: inout [AgreementMeasure.Reason]
  ) -> DisplayText {
    switch measure {
    case .value(let value, let interval):
      let number = { (value: Double) in
        percent ? String(Int((value * 100).rounded())) : twoDecimals(value)
      }
      let range = interval.map { " [\(number($0.lowerBound)), \(number($0.upperBound))]" } ?? ""
      return "\(number(value))\(range)"
    case .undefined(let reason):
      let index = reasons.firstIndex(of: reason) ?? reasons.count
      if index == reasons.count { reasons.append(reason) }
      return "undefined\(mark(index))"
    }
  }

  private static func mark(_ index: Int) -> String { ["¹", "²", "³"][index % 3] }
}
