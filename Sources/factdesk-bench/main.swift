import Glibc

/// Measures the engine, and learns again the weights that stand in its tables.
let arguments = Array(CommandLine.arguments.dropFirst())

func end(_ why: String, status: Int32) -> Never {
  let message = "factdesk-bench: \(why)\n"
  _ = message.withCString { Glibc.write(2, $0, strlen($0)) }
  exit(status)
}

do {
  switch arguments.first {
  case "train-worth": try trainWorth(arguments: Array(arguments.dropFirst()))
  case "count-words": try countWords(arguments: Array(arguments.dropFirst()))
  case "train-pairs": try trainPairs(arguments: Array(arguments.dropFirst()))
  case "train-match": try trainMatch(arguments: Array(arguments.dropFirst()))
  case nil, "--help", "-h": end(BenchOptions.usage, status: arguments.isEmpty ? 64 : 0)
  case .some:
    let options = try BenchOptions(arguments)
    if let events = options.events {
      try JournalBench(events: events, in: options.folder).run()
    } else if let claims = options.exported {
      try ExportBench(claims: claims, protecting: options.protected).run()
    } else if let corpus = options.completed {
      try CompletionBench(corpus: corpus).run()
    } else if let corpus = options.worked {
      try DeskBench(corpus: corpus, in: options.folder).run()
    } else if let runs = options.starts {
      try StartBench(runs: runs).run()
    } else {
      var run = BenchRun(try BenchCorpus(options), try BenchPages(options))
      for stage in options.stages { run.run(stage) }
    }
  }
} catch let refusal as BenchOptions.Refusal {
  end("\(refusal.why)\n\(BenchOptions.usage)", status: 64)
} catch {
  end("\(error)", status: 65)
}
