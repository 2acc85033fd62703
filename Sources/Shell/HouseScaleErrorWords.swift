import Export
import Text

extension ErrorWords {
  /// What is wrong with a file of ratings, and how to mend it.
  static func words(_ error: HouseScaleError) -> ErrorWords {
    let (message, hint) = words(error.fault)
    return ErrorWords("\(error.path):\(error.line): \(message)", hint: hint)
  }

  private static func words(_ fault: HouseScaleError.Fault) -> (DisplayText, DisplayText) {
    switch fault {
    case .malformed(let why):
      ("not JSON: \(why)", "each line is one object; README has a scale to copy")
    case .notAnObject:
      ("the line is no object", "write {\"rating\":\"Mostly true\",\"number\":4}")
    case .nameless:
      ("the scale has no name", "begin the file with a line {\"scale\":\"Our house\"}")
    case .unknownMember(let key):
      (
        "no member '\(key)'",
        "the first line has scale and url; the others have rating, number and verdict"
      )
    case .unrated:
      ("the line has no rating", "write the house's words: {\"rating\":\"Mostly true\"}")
    case .badNumber:
      ("the number is not a whole number from 1", "greater is truer; leave it out for none")
    case .unknownVerdict:
      ("there is no such verdict", "it is \"confirmed\", \"denied\" or \"unverified\"")
    case .ratingTwice(let label, let line):
      ("the rating '\(label)' is on line \(line) too", "remove one of them")
    case .verdictTwice(let tag, let line):
      ("line \(line) stands for '\(tag.rawValue)' too", "leave \"verdict\" out of one of them")
    case .verdictMissing(let tag):
      (
        "no line stands for '\(tag.rawValue)'",
        "add \"verdict\":\"\(tag.rawValue)\" to the rating that does"
      )
    case .numberOfUnverified:
      ("what is unverified has a number", "leave the number out: it is neither true nor false")
    case .oneNumber:
      ("every number is the same", "give the best and the worst rating different ones")
    }
  }
}
