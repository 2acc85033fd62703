import JSONLines
import Matching

/// `factdesk-bench train-match --claims FILE --queries FILE --gold FILE [--cross-validate]
/// [--out FILE]`: learns the weights of `KnownFeatures`.
///
/// The files are NDJSON: claims `{"id","text","title"?}`, queries `{"id","text"}`, gold
/// `{"query","claim"}`. Writes `KnownWeightTable.swift`, or prints ten-fold MAP@5. The same files
/// give the same bytes.
func trainMatch(arguments: [String]) throws {
  let options = NamedOptions(arguments)
  guard let claims = options["--claims"], let queries = options["--queries"],
    let gold = options["--gold"]
  else {
    throw LabelledFile.Failure(
      description: "train-match wants --claims FILE --queries FILE --gold FILE")
  }
  let training = try MatchTraining(claims: claims, queries: queries, gold: gold)
  if options["--cross-validate"] != nil {
    print("ten-fold MAP@5", rounded(training.crossValidated(folds: 10)))
  }
  if let path = options["--out"] {
    try LabelledFile.write(weightFile(training.fitted()), to: path)
  }
}

/// Queries with what speaks for each of their candidates.
private struct MatchTraining {
  private struct Query {
    let list: RankingFit.List
    /// How many claims are meant, found or not.
    let meant: Int
  }

  private let queries: [Query]
  private let scales: [Double]

  init(claims: String, queries: String, gold: String) throws {
    let entries = try LabelledFile.objects(at: claims).compactMap { object in
      object["id"]?.string.flatMap { id in
        object["text"]?.string.map {
          KnownClaims.Entry(id: id, text: $0, title: object["title"]?.string)
        }
      }
    }
    var meant: [String: Set<String>] = [:]
    for object in try LabelledFile.objects(at: gold) {
      guard let query = object["query"]?.string, let claim = object["claim"]?.string else {
        throw LabelledFile.Failure(description: "\(gold): a line wants query and claim")
      }
      meant[query, default: []].insert(claim)
    }
    let known = KnownClaims(entries)
    let read = try LabelledFile.objects(at: queries).compactMap { object -> Query? in
      guard let id = object["id"]?.string, let text = object["text"]?.string, let own = meant[id]
      else { return nil }
      let candidates = known.candidates(for: text)
      return Query(
        list: RankingFit.List(
          items: candidates.map { $0.features.values.map(Double.init) },
          isMeant: candidates.map { own.contains(entries[$0.entry].id) }),
        meant: own.count)
    }
    // Every feature is brought to one spread, so that one penalty suits all.
    let items = read.flatMap(\.list.items)
    scales = KnownFeatures.names.indices.map { position in
      let values = items.map { $0[position] }
      let mean = values.reduce(0, +) / Double(max(1, values.count))
      let spread =
        values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(max(1, values.count))
      return 1 / max(spread.squareRoot(), 1e-3)
    }
    self.queries = read.map { [scales] query in
      Query(list: query.list.scaled(by: scales), meant: query.meant)
    }
  }

  /// Mean average precision at 5 where each query is ranked by what the other nine tenths taught.
  func crossValidated(folds: Int) -> Double {
    var sum = 0.0
    for fold in 0..<folds {
      let fit = RankingFit(queries.indices.filter { $0 % folds != fold }.map { queries[$0].list })
      for index in queries.indices where index % folds == fold {
        sum += Self.averagePrecision(fit.ranked(queries[index].list), of: queries[index].meant)
      }
    }
    return sum / Double(queries.count)
  }

  private static func averagePrecision(_ ranked: [Bool], of meant: Int) -> Double {
    var found = 0.0
    var sum = 0.0
    for (rank, isMeant) in ranked.prefix(5).enumerated() where isMeant {
      found += 1
      sum += found / Double(rank + 1)
    }
    return sum / Double(meant)
  }

  /// Lines of a weight, to a tenth, and a feature's name.
  func fitted() -> [String] {
    zip(RankingFit(queries.map(\.list)).weights, scales).enumerated().map { position, weight in
      "\((weight.0 * weight.1 * 10).rounded() / 10) \(KnownFeatures.names[position])"
    }
  }
}

private func weightFile(_ lines: [String]) -> String {
  let quotes = "\"\"\""
  return """
    /// What speaks for a checked claim being meant by a text; a line is a weight and a feature.
    ///
    /// Learnt on CLEF CheckThat! 2020 task 2, training part (free for research; only these weights
    /// are kept). Made by `factdesk-bench train-match --claims FILE --queries FILE --gold FILE --out
    /// FILE`: do not edit.
    let knownWeightTable: StaticString = \(quotes)
    \(lines.map { "  \($0)\n" }.joined())  \(quotes)

    """
}
