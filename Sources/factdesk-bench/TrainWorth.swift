import Claims
import JSONLines
import Text

/// `factdesk-bench train-worth --items FILE --gold FILE … [--cross-validate] [--out FILE]`: learns
/// the ranking by check-worthiness.
///
/// Each `--items` goes with the `--gold` after it: a set. `--cross-validate` prints, for a set of
/// several documents, the mean average precision of each document ranked by a model that has not
/// seen it, nor any sentence that stands in it word for word; for a set of one document, the
/// average precision of tenths ranked by models that have not seen them. `--out` writes the data
/// file of weights. The same files give the same bytes.
func trainWorth(arguments: [String]) throws {
  var items: [String] = []
  var gold: [String] = []
  var out: String?
  var crossValidates = false
  var settings = WorthTraining.Settings()
  var index = 0
  func value() throws -> String {
    index += 1
    guard index < arguments.count else {
      throw LabelledFile.Failure(description: "\(arguments[index - 1]) wants a value")
    }
    return arguments[index]
  }
  while index < arguments.count {
    switch arguments[index] {
    case "--items": items.append(try value())
    case "--gold": gold.append(try value())
    case "--out": out = try value()
    case "--cross-validate": crossValidates = true
    case "--words": settings.words = Int(try value()) ?? settings.words
    case "--word-price": settings.wordPrice = Double(try value()) ?? settings.wordPrice
    case "--feature-price": settings.featurePrice = Double(try value()) ?? settings.featurePrice
    case "--debate-importance":
      settings.debateImportance = Double(try value()) ?? settings.debateImportance
    default: throw LabelledFile.Failure(description: "train-worth: what is \(arguments[index])?")
    }
    index += 1
  }
  guard !items.isEmpty, items.count == gold.count else {
    throw LabelledFile.Failure(description: "train-worth wants --items FILE --gold FILE")
  }
  let training = WorthTraining(
    sets: try zip(items, gold).map { try LabelledFile(items: $0, gold: $1) }, settings: settings)
  if crossValidates { for line in training.crossValidated() { print(line) } }
  if let out { try LabelledFile.write(training.file(), to: out) }
}
