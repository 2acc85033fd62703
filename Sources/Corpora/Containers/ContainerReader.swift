import Text

/// Opens the files that hold others and reads what is inside with the file reader.
struct ContainerReader {
  /// Containers inside containers that are still opened.
  static let deepest = 3

  let reader: FileReader
  /// Containers around this one.
  let depth: Int
  /// Of the container's own bytes.
  let digest: FileDigest

  func read(
    _ container: Container, _ file: FileBytes, path: String, name: String, location: String?
  ) -> CorpusLoader.Loaded {
    guard depth < Self.deepest else {
      return .failed(
        Fault(.limit, "packed more than \(Self.deepest) times: left out"), path: path)
    }
    switch container {
    case .gzip: return gzip(file, path: path, name: name, location: location)
    case .zip: return zip(file, path: path, location: location)
    case .pdf: return pdf(file, path: path, location: location)
    case .unread(let name, let hint):
      return .failed(Fault(.unreadable, "\(name): not read", hint: hint), path: path)
    }
  }

  private func gzip(_ file: FileBytes, path: String, name: String, location: String?)
    -> CorpusLoader.Loaded
  {
    let output = Inflation.unpack(file.bytes[...], .header, limit: reader.limits.unpackedBytes)
    guard !output.bytes.isEmpty else {
      return .failed(Fault(.unreadable, "a gzip file that cannot be unpacked"), path: path)
    }
    let inner = name.hasSuffix(".gz") ? String(name.dropLast(3)) : name
    var loaded = reader.read(
      FileBytes(bytes: output.bytes, isCut: false), path: path, name: inner, file: location,
      digest: digest, depth: depth + 1)
    loaded.findings += Self.faults(of: output).map { $0.finding(path: path) }
    return loaded
  }

  private static func faults(of output: Inflation.Output) -> [Fault] {
    var faults: [Fault] = []
    if output.isCut {
      faults.append(
        Fault(.limit, "unpacks to more than \(output.bytes.count) bytes: the rest was left out"))
    }
    if output.isDamaged {
      faults.append(Fault(.format, "damaged: only its beginning was unpacked"))
    }
    return faults
  }

  private func zip(_ file: FileBytes, path: String, location: String?) -> CorpusLoader.Loaded {
    guard let archive = ZipArchive(file.bytes, limit: reader.limits.files) else {
      return .failed(Fault(.format, "a ZIP archive without its table of contents"), path: path)
    }
    if archive.members.contains(where: { $0.name == "[Content_Types].xml" || $0.name == "mimetype" }
    ) {
      return .failed(
        Fault(
          .unreadable, "a document of an office program: not read",
          hint: "save it as plain text or HTML"), path: path)
    }
    var loaded = CorpusLoader.Loaded()
    var left = reader.limits.unpackedBytes
    for member in archive.members where Self.isRead(member.name) {
      let inner = "\(path)#\(member.name)"
      func fail(_ fault: Fault) { loaded.findings.append(fault.finding(path: inner)) }
      guard left > 0 else {
        fail(Fault(.limit, "the archive unpacks to too much: this member and the rest left out"))
        break
      }
      guard !member.isEncrypted, member.method == 0 || member.method == 8,
        let packed = archive.packed(member)
      else {
        fail(Fault(.unreadable, "encrypted, damaged or packed in a way that is not read"))
        continue
      }
      let output =
        member.method == 0
        ? Inflation.Output(
          bytes: Array(packed.prefix(left)), isCut: packed.count > left, isDamaged: false)
        : Inflation.unpack(packed, .none, limit: left)
      left -= output.bytes.count
      for fault in Self.faults(of: output) { fail(fault) }
      let part = reader.read(
        FileBytes(bytes: output.bytes, isCut: false), path: inner, name: member.name,
        file: location, digest: digest, depth: depth + 1)
      loaded.documents += part.documents
      loaded.findings += part.findings
    }
    return loaded
  }

  /// The same names are left out as in a folder.
  private static func isRead(_ name: String) -> Bool {
    let parts = name.split(separator: "/")
    guard !name.hasSuffix("/"), let last = parts.last, parts.first != "__MACOSX" else {
      return false
    }
    return !parts.contains { $0.hasPrefix(".") } && !FileWalk.isLeftOut(String(last))
  }

  private func pdf(_ file: FileBytes, path: String, location: String?) -> CorpusLoader.Loaded {
    guard let location, depth == 0 else {
      return .failed(
        Fault(
          .unreadable, "a PDF that is no file of its own: not read", hint: "unpack it and load it"),
        path: path)
    }
    do {
      let text = try PDFText.text(of: location, limit: reader.limits.documentBytes)
      return reader.read(
        FileBytes(bytes: text, isCut: false), path: path, name: "pdf.txt", file: location,
        digest: digest, depth: depth + 1)
    } catch { return .failed(error, path: path) }
  }
}
