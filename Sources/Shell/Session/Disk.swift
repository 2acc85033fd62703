import Corpora
import Glibc
import LineEditor
import Sessions
import Text

/// The real outside: the disk, and the input that lines come from.
public final class Disk: Outside {
  public let shelf: SessionShelf?
  private let input: any LineSource
  /// Where notes are written that are longer than a line; nil off a terminal.
  private let drafts: Drafts?
  let progress: CorpusLoader.Progress?
  private let cache: CorpusCache?
  private let latest = LatestReading()
  private let warnings: (output: any Output, screen: Screen)?

  /// - Parameters:
  ///   - drafts: where notes are written in an editor; nil off a terminal.
  ///   - progress: is told of long loading; nil where nobody looks.
  ///   - cache: where large corpora are kept as they were read; nil where nothing is to be kept.
  ///   - warnings: where to say at once what cannot wait; nil where nobody looks.
  public init(
    shelf: SessionShelf, input: any LineSource, drafts: Drafts? = nil,
    progress: CorpusLoader.Progress? = nil, cache: CorpusCache? = nil,
    warnings: (output: any Output, screen: Screen)? = nil
  ) {
    self.shelf = shelf
    self.input = input
    self.drafts = drafts
    self.progress = progress
    self.cache = cache
    self.warnings = warnings
  }

  func warn(_ blocks: [Block]) {
    guard let (output, screen) = warnings else { return }
    try? output.show(blocks, on: screen, hints: false)
  }

  func texts(of paths: [String], encoding: TextEncoding?, limits: LoadLimits)
    throws(CommandError) -> ReadTexts
  {
    var reader = reader
    reader.limits = limits
    reader.encoding = encoding
    return try reader.texts(of: paths)
  }

  func documents(of session: Session, folder: String) throws(CommandError) -> RestoredDocuments {
    try SessionDocuments(session: session, folder: folder, corpus: nil, reader: reader)
      .read(session.events)
  }

  private var reader: CorpusReader {
    CorpusReader(progress: progress, cache: cache, latest: latest)
  }

  func factChecks(at path: String, limits: LoadLimits) throws(CommandError) -> FactCheckFile {
    do throws(FactCheckError) { return try FactCheckFile(at: path, limits: limits) } catch {
      throw .factChecks(error)
    }
  }

  func claims(at path: String, limits: LoadLimits) throws(CommandError) -> ClaimFile {
    do throws(ClaimFileError) { return try ClaimFile(at: path, limits: limits) } catch {
      throw .claims(error)
    }
  }

  var typedLines: [String] { input.remembered }

  func composedText(_ name: String, remarks: [DisplayText]) throws(CommandError) -> String {
    guard let drafts else { throw .missingWord("TEXT", command: "note") }
    return try drafts.text(of: name, remarks: remarks)
  }

  func discardDraft(_ name: String) { drafts?.discard(name) }

  func pastedText() -> String? {
    var lines: [String] = []
    while true {
      switch input.next(prompt: Prompt("…", purpose: .text)) {
      case .line("."): return lines.joined(separator: "\n")
      case .line(let line):
        // A paste arrives as one line with line feeds inside.
        if line.hasSuffix("\n.") {
          return (lines + [String(line.dropLast(2))]).joined(separator: "\n")
        }
        lines.append(line)
      case .endOfInput: return lines.joined(separator: "\n")
      case .interrupted, .terminated, .failed: return nil
      }
    }
  }

  func write(_ contents: UntrustedText, to path: String, replacing: Bool) throws(CommandError) {
    do throws(ReportFile.Failure) {
      try ReportFile.write(Array(contents.exact.utf8), to: path, replacing: replacing)
    } catch {
      throw CommandError(error, at: path)
    }
  }
}

extension CommandError {
  init(_ failure: ReportFile.Failure, at path: String) {
    switch failure {
    case .exists: self = .exists(path)
    case .system(let number): self = .cannotWrite(path, errno: number)
    }
  }
}

/// What commands may ask of the disk, asked of the disk.
public struct DiskFiles: Files {
  public let home: String?
  public let sessionsFolder: String?

  public init(home: String?, sessionsFolder: String? = nil) {
    self.home = home
    self.sessionsFolder = sessionsFolder
  }

  public func digest(of path: String) -> Digest? { contents(of: path).map { Digest(of: $0) } }

  public func contents(of path: String) -> [UInt8]? {
    guard let descriptor = openPlainFile(path) else { return nil }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count < 0 { return nil }
      if count == 0 { return bytes }
      bytes += buffer[..<count]
    }
  }

  public func names(in folder: String) -> [String] { folderNames(folder) }

  /// A descriptor for reading; nil for anything but a plain file.
  private func openPlainFile(_ path: String) -> Int32? {
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    var facts = stat()
    guard fstat(descriptor, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      return nil
    }
    return descriptor
  }
}
