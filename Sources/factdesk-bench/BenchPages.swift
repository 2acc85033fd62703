import Corpora
import Glibc
import Threads

/// The pages that are measured on, as the bytes of their files, in memory before any clock runs.
struct BenchPages {
  private var pages: [[UInt8]] = []

  /// Megabytes of 1,000,000 bytes of markup.
  var megabytes: Double { Double(pages.reduce(0) { $0 + $1.count }) / 1e6 }

  init(_ options: BenchOptions) throws {
    guard let folder = options.pages else { return }
    pages = try Self.names(in: folder).map { try LabelledFile.bytes(at: "\(folder)/\($0)") }
    if pages.isEmpty { throw BenchOptions.Refusal(why: "no page in \(folder)") }
  }

  /// Reads every page to a document, as a load of their folder does, on all processors.
  func read() {
    let loader = CorpusLoader()
    SharedOutWork.perform(pages.count) { index in
      let loaded = loader.load(bytes: pages[index], named: "page.html")
      precondition(!loaded.documents.isEmpty, "a page that gives no document")
    }
  }

  private static func names(in folder: String) throws -> [String] {
    guard let entries = opendir(folder) else {
      throw BenchOptions.Refusal(why: "no folder to read at \(folder)")
    }
    defer { closedir(entries) }
    var names: [String] = []
    while let entry = readdir(entries) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }
}
