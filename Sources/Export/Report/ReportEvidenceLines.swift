import Sessions
import Text

extension ReportedEvidence {
  /// The piece itself: "“Nothing was asked.” in d4, denials.txt; …", "the whole of d6, …".
  var itemLine: ReportLine {
    switch evidence.item {
    case .link(let url, let accessed, let archive):
      let seen: ReportLine = accessed.map { ", seen on \(day: $0)" } ?? ""
      let copy: ReportLine = archive.map { ", archived at \(address: $0)" } ?? ""
      return "\(address: url)" + seen + copy
    case .passage(let name, let anchor):
      let place: ReportLine = document?.line ?? "\(name)"
      return "\(quoted: anchor.exact) in " + place
        + ", characters \(anchor.start) to \(anchor.end)" + claimLine
    case .document(let name, let digest):
      let place: ReportLine = document?.line ?? "\(name)"
      return "the whole of " + place + ", SHA-256 of its text \(code: digest.hex)"
    case .file(let path, let digest):
      return "the file \(shownPath(path)), SHA-256 \(code: digest.hex)"
    case .person(let name):
      return "\(name), a person"
    }
  }

  /// " (it is c8: denied)" of a passage that is a claim.
  private var claimLine: ReportLine {
    claim.map { " (it is \($0.handle.word): \($0.standingWord))" } ?? ""
  }

  /// The piece with its rank and its day, and who gave it when.
  var line: ReportLine {
    let rank: ReportLine = evidence.rank.map { ", \($0.rawValue) source" } ?? ""
    let dated: ReportLine = evidence.dated.map { ", dated \($0.iso)" } ?? ""
    return itemLine + rank + dated + " – \(by), \(day: at)"
  }
}

extension ReportedClaim {
  /// The evidence, side by side.
  var evidenceFacts: [ReportFact] {
    Evidence.Side.allCases.compactMap { side in
      ReportFact(ReportLabel(side), evidence(side).map(\.line), isList: true)
    }
  }
}
