import Glibc
import JSONLines

/// Measures how long the program beside this one takes from its start to its end with nothing to do.
struct StartBench {
  private let runs: Int
  private let program: String

  /// - Parameter runs: how often it is started.
  init(runs: Int) throws {
    self.runs = runs
    guard let own = realpath("/proc/self/exe", nil) else {
      throw BenchOptions.Refusal(why: "no program beside this one")
    }
    defer { free(own) }
    program =
      String(cString: own).split(separator: "/").dropLast().reduce("") { "\($0)/\($1)" }
      + "/factdesk"
  }

  func run() throws {
    var times: [Double] = []
    for _ in 0..<runs {
      let watch = Stopwatch()
      var child: pid_t = 0
      var status: Int32 = 0
      let words = [program, "--private", "-c", "quit"]
      var arguments: [UnsafeMutablePointer<CChar>?] = words.map { word in strdup(word) }
      defer { for argument in arguments { free(argument) } }
      arguments.append(nil)
      var actions = posix_spawn_file_actions_t()
      posix_spawn_file_actions_init(&actions)
      defer { posix_spawn_file_actions_destroy(&actions) }
      for stream in 1...2 as ClosedRange<Int32> {
        posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_WRONLY, 0)
      }
      guard posix_spawn(&child, program, &actions, nil, arguments, environ) == 0,
        waitpid(child, &status, 0) == child, status == 0
      else { throw BenchOptions.Refusal(why: "\(program) does not run") }
      times.append(watch.seconds * 1e3)
    }
    times.sort()
    let line: JSONObject = [
      "stage": .string("start"), "p50_ms": .decimal(times[times.count / 2]),
      "p95_ms": .decimal(times[times.count * 95 / 100]),
    ]
    print(JSONValue.object(line).line)
  }
}
