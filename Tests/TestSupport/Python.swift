import Glibc

/// Python, whose own readers of HTML, JSON and CSV tell what others read.
public enum Python {
  /// `$PYTHON`, else where packages put it; nil where there is none.
  public static let path: String? = {
    let named = getenv("PYTHON").map { String(cString: $0) }
    return [named, "/usr/bin/python3", "/usr/local/bin/python3"].compactMap { $0 }
      .first { access($0, X_OK) == 0 }
  }()

  /// What a program says; its own errors where it fails.
  public static func output(of program: String, input: [UInt8]) throws -> String {
    guard let path else { throw Spawn.Failure(description: "no python3") }
    let run = try Program.run(path: path, ["-c", program], input: input)
    guard run.errors.isEmpty else { throw Spawn.Failure(description: run.errorText) }
    return run.outputText
  }
}
