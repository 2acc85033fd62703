import Export
import Sessions
import Text

extension Desk {
  /// The session as a report, in its format, with what is to be said beside it; protected names are
  /// withheld.
  ///
  /// - Throws: where a protected name could still be read in it.
  func report(_ request: ReportRequest, in world: World) throws(CommandError) -> (
    text: UntrustedText, warnings: [DisplayText]
  ) {
    let report = try report(of: try selection(request.choice), request, in: world)
    let made = try text(of: report, request)
    let names = protectedNames
    // JSON gives the session back, to the last byte: it is as it is, or it is not given.
    let told = request.format == .json ? made : names.withheld(from: made)
    do throws(ProtectedNames.Slip) { try names.check(told) } catch {
      if request.format == .json { throw .nameInJSON(error.name) }
      let (part, slip) = report.slip(of: names) ?? (nil, error)
      throw .nameSlipped(name: slip.name, around: slip.around, part: part)
    }
    return (told, warnings(on: report, request, as: told, in: world))
  }

  /// The claims of a selection with everything that was decided on them.
  func report(
    of selection: ReportSelection, _ request: ReportRequest = ReportRequest(format: .markdown),
    in world: World
  ) throws(CommandError) -> Report {
    guard let journal else { preconditionFailure("what is reported has a journal") }
    let name = sessionFile.map { lastComponent(of: $0.exact) } ?? "session"
    return Report(
      session: session, register: register, groups: groups, name: UntrustedText(name),
      head: journal.head, program: World.version, date: request.date, asOf: asOf,
      conflicts: conflicts, changes: changeWords(in: world), selection: selection,
      tellsOrigins: request.template == nil && request.format.tellsOrigins,
      tellsNotes: request.tellsNotes || request.format == .json, scale: request.scale,
      names: request.format == .json ? .none : protectedNames)
  }

  /// The names that reports withhold.
  var protectedNames: ProtectedNames {
    ProtectedNames(journal?.session.protectedNames ?? [])
  }

  private func text(
    of report: Report, _ request: ReportRequest
  ) throws(CommandError) -> UntrustedText {
    let format = request.format
    if let template = request.template {
      guard format.takesTemplates else { throw .template(.notFor(format)) }
      return UntrustedText(template.text(of: report))
    }
    guard let journal else { preconditionFailure("what is reported has a journal") }
    switch format {
    case .csv: return UntrustedText(csv(report, style: request.csv))
    case .json: return UntrustedText(json(report, journal: journal.bytes))
    case .claimreview: return UntrustedText(claimReview(report, address: request.address))
    case .annotations: return UntrustedText(annotations(report, address: request.address))
    case .html: return UntrustedText(html(report))
    case .markdown: return UntrustedText(markdown(report))
    }
  }
}
