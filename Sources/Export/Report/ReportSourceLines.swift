import Corpora
import Sessions
import Text

extension ReportedPlace {
  /// "d2, market.txt; “Shares fall”, Northern Wire, 2022-03-14, characters 12 to 80".
  var line: ReportLine {
    let handle: ReportLine = document.map { "\($0), " } ?? ""
    let name: ReportLine = self.name.map { "\($0)" } ?? "not in this session"
    return handle + name + facts(title, outlet, byline, published, url)
      + ", characters \(start) to \(end)"
  }
}

extension ReportedDocument {
  /// "d2, market.txt; “Shares fall”, Northern Wire, 2022-03-14".
  var line: ReportLine { "\(handle), \(name)" + facts(title, outlet, byline, published, url) }

  /// Where else it was published: "also as “Shares fall”, Northern Wire, 2022-03-14".
  var otherPlaceLines: [ReportLine] {
    otherPlaces.map { place in
      "also as "
        + known(place.title, place.outlet, place.byline, place.published, place.url)
        .joined(separator: ", ")
    }
  }

  /// "record hw-1 of the file wire.ndjson".
  func words(of file: File) -> ReportLine {
    let record: ReportLine = file.record.map { "record \($0) of the " } ?? ""
    return record + "file \(file.shown)"
  }
}

extension ReportedAppearance {
  /// "c4 in d2, market.txt, Northern Wire, 2022-03-14".
  var line: ReportLine {
    var line: ReportLine = claim.map { "\($0.word) in " } ?? ""
    line += document.map { "\($0), " } ?? ""
    line += "\(name)"
    line += outlet.map { ", \($0)" } ?? ""
    return line + (published.map { ", \($0.iso)" } ?? "")
  }
}

extension ReportedSighting {
  /// What a person gave may be a link; what a document says of itself is none.
  var line: ReportLine {
    let place = self.place.map { place -> ReportLine in
      if isGiven { return "\(address: place)" }
      return isAddress ? "\(ownAddress: place)" : "\(place)"
    }
    let facts = [day.map { "\($0.iso)" as ReportLine }, place].compactMap(\.self)
    let how: ReportLine = isGiven ? "" : " (the earliest dated document here)"
    return facts.joined(separator: ", ") + how
  }
}

/// What is known of where a text was published; nothing where nothing is.
private func facts(
  _ title: UntrustedText?, _ outlet: UntrustedText?, _ byline: UntrustedText?,
  _ published: CalendarDate?, _ url: UntrustedText?
) -> ReportLine {
  let known = known(title, outlet, byline, published, url)
  return known.isEmpty ? "" : "; " + known.joined(separator: ", ")
}

private func known(
  _ title: UntrustedText?, _ outlet: UntrustedText?, _ byline: UntrustedText?,
  _ published: CalendarDate?, _ url: UntrustedText?
) -> [ReportLine] {
  let facts: [ReportLine?] = [
    title.map { "“\($0)”" }, outlet.map { "\($0)" }, byline.map { "by \($0)" },
    published.map { "\($0.iso)" }, url.map { "\(ownAddress: $0)" },
  ]
  return facts.compactMap(\.self)
}
