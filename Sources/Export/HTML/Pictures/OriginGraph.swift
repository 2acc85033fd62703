import Sessions
import Text

/// Draws which documents go back to one origin, once for each group of claims that say the same.
struct OriginGraphs {
  private let ofClaim: [ClaimHandle: ReportedOrigins]
  private let documents: [DocumentHandle: ReportedDocument]
  /// The claim that each group is drawn at: its first judged one.
  private let home: [ClaimHandle: ClaimHandle]

  init(_ report: Report) {
    let judged = Set(report.judged.map(\.handle))
    var ofClaim: [ClaimHandle: ReportedOrigins] = [:]
    var home: [ClaimHandle: ClaimHandle] = [:]
    for origins in report.origins {
      let told = origins.claims.filter(judged.contains)
      for claim in told where ofClaim[claim] == nil {
        ofClaim[claim] = origins
        home[claim] = told[0]
      }
    }
    self.ofClaim = ofClaim
    self.home = home
    documents = Dictionary(
      report.documents.map { ($0.handle, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Writes the graph of a claim's group, or where it is.
  func write(for claim: ClaimHandle, of report: Report, to page: inout HTMLPage) {
    guard let origins = ofClaim[claim], let home = home[claim] else { return }
    guard home == claim else {
      page.line("<p>Origins: as drawn at <a href=\"#\(home.word)\">\(home.word)</a>.</p>")
      return
    }
    page.line(figure(of: origins, at: claim))
    page.list(
      origins.origins.flatMap(\.links).prefix(Self.most).map { link in
        let sign: HTMLText = link.isDirected ? " took from " : " and "
        return "\(link.taker.word)\(sign)\(link.giver.word): \(link.reason)"
      })
  }

  /// More documents than that are counted, not drawn.
  private static let most = 24

  private func figure(of origins: ReportedOrigins, at claim: ClaimHandle) -> HTMLText {
    let drawn = origins.origins.flatMap { origin in
      origin.documents.map { (document: $0, origin: origin) }
    }.prefix(Self.most)
    let step = Picture.line + 8
    var picture = Picture(width: 400, height: drawn.count * step + 4)
    var y = 2
    for origin in origins.origins {
      let rows = drawn.count { $0.origin == origin }
      guard rows > 0 else { continue }
      let middle = y + rows * step / 2
      for row in 0..<rows {
        let center = y + row * step + step / 2
        picture.add(
          "<path d=\"M196 \(center)C226 \(center) 226 \(middle) 256 \(middle)\" class=\"edge\"/>")
        picture.add(
          "<rect x=\"1\" y=\"\(center - 12)\" width=\"195\" height=\"24\" class=\"box\"/>")
        picture.words(label(of: origin.documents[row]), x: 6, y: center + 4)
      }
      picture.add("<circle cx=\"262\" cy=\"\(middle)\" r=\"6\" class=\"dot\"/>")
      picture.words(name(of: origin), x: 274, y: middle + 4, kind: "strong")
      y += rows * step
    }
    let all = origins.origins.reduce(0) { $0 + $1.documents.count }
    let counts: HTMLText = "\(plural(all, "document")), \(plural(origins.origins.count, "origin"))"
    let words = origins.origins.map { origin in
      let handles = origin.documents.map(\.word).joined(separator: ", ")
      return "\(name(of: origin)): \(handles)" as HTMLText
    }.joined(separator: "; ")
    let left: HTMLText = all > drawn.count ? "; \(all - drawn.count) not drawn" : ""
    return picture.figure(
      id: "origins-\(claim.word)", name: "Origins of \(claim.word)",
      description: "\(counts). \(words).",
      caption: "Documents that have the claim, and the origins they go back to: \(counts)\(left).")
  }

  private func label(of document: DocumentHandle) -> String {
    let known = documents[document]
    let name = known.map { $0.outlet ?? $0.title ?? $0.name } ?? UntrustedText("")
    return document.word + " " + fitted(name, to: 22 - document.word.count)
  }

  private func name(of origin: ReportedOrigins.Origin) -> String {
    guard let name = origin.name else { return origin.isTooShort ? "too short" : "not named" }
    return fitted(name, to: 16)
  }
}
