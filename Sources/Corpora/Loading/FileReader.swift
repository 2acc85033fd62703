import JSONLines
import Text

/// Reads one file into the documents it holds.
struct FileReader: Sendable {
  let limits: LoadLimits
  let encoding: TextEncoding?

  /// The documents of a file, in the file's order; faults of what gave no document as findings.
  func read(_ found: FoundFile) -> CorpusLoader.Loaded {
    let file: FileBytes
    do { file = try FileBytes(of: found.location, limit: limits.fileBytes) } catch {
      return .failed(
        Fault(
          .unreadable, "cannot be read: \(error.why)", hint: "check the file and its permissions"),
        path: found.path)
    }
    return read(file, path: found.path, file: found.shownLocation)
  }

  func read(_ file: FileBytes, path: String, file location: String?) -> CorpusLoader.Loaded {
    let decoded: DecodedText
    do {
      decoded = try Decoding(named: encoding)
        .text(of: file.bytes, label: DeclaredEncoding.label(in: file.bytes))
    } catch { return .failed(error, path: path) }
    var faults = decoded.faults
    if file.isCut {
      faults.append(Fault(.limit, "only the first \(limits.fileBytes) bytes were read"))
    }
    let place = SourcePlace(
      path: path, file: location, fileDigest: Digest(of: file.bytes), encoding: decoded.encoding)
    switch Format(of: decoded.utf8, name: path) {
    case .lines: return records(decoded.utf8, place: place, faults: faults)
    case .page: return one(PageReader.reading(of: decoded.utf8, limits: limits), place, faults)
    case .plain: return plain(decoded.utf8, place, faults, isMarkdown: false)
    case .markdown: return plain(decoded.utf8, place, faults, isMarkdown: true)
    }
  }

  private func plain(
    _ utf8: [UInt8], _ place: SourcePlace, _ faults: [Fault], isMarkdown: Bool
  ) -> CorpusLoader.Loaded {
    var faults = faults
    var utf8 = utf8
    if utf8.count > limits.documentBytes {
      faults.append(Fault(.limit, "only the first \(limits.documentBytes) bytes are a document"))
      utf8.removeLast(utf8.count - limits.documentBytes)
      while let last = utf8.last, last & 0xC0 == 0x80 { utf8.removeLast() }
      if let last = utf8.last, last >= 0xC0 { utf8.removeLast() }
    }
    guard let text = SourceText(validating: utf8) else {
      return .failed(Fault(.encoding, "not text"), path: place.path)
    }
    return one(PlainTextReader.reading(of: text, isMarkdown: isMarkdown), place, faults)
  }

  private func one(_ reading: Reading, _ place: SourcePlace, _ faults: [Fault])
    -> CorpusLoader.Loaded
  {
    var reading = reading
    reading.faults = faults + reading.faults
    if reading.main.isEmpty {
      reading.faults.append(Fault(.format, "no article was found in it"))
    }
    return CorpusLoader.Loaded(documents: [reading.document(at: place)])
  }

  /// A document for each line.
  private func records(_ utf8: [UInt8], place: SourcePlace, faults: [Fault])
    -> CorpusLoader.Loaded
  {
    var loaded = CorpusLoader.Loaded()
    loaded.findings = faults.map { $0.finding(path: place.path) }
    for (index, line) in utf8.split(separator: 10, omittingEmptySubsequences: false).enumerated()
    where line.contains(where: { $0 > 32 }) {
      guard loaded.documents.count < limits.records else {
        loaded.findings.append(
          Fault(.limit, "only the first \(limits.records) records were read", line: index + 1)
            .finding(path: place.path))
        break
      }
      do throws(Fault) {
        loaded.documents.append(try document(ofLine: Array(line), number: index + 1, place))
      } catch {
        loaded.findings.append(error.finding(path: place.path))
      }
    }
    return loaded
  }

  private func document(ofLine line: [UInt8], number: Int, _ place: SourcePlace) throws(Fault)
    -> Document
  {
    let value: JSONValue
    do { value = try JSONValue(parsing: line) } catch {
      throw Fault(.format, "\(error.why) at byte \(error.offset)", line: number)
    }
    guard let record = value.object else {
      throw Fault(.format, "not a JSON object", line: number)
    }
    do {
      var place = place
      place.path += "#\(RecordReader.id(of: record) ?? String(number))"
      return try RecordReader.reading(of: record, limits: limits).document(at: place)
    } catch {
      throw Fault(error.kind, error.what, line: number, hint: error.hint)
    }
  }
}

extension CorpusLoader.Loaded {
  /// Nothing but the reason.
  static func failed(_ fault: Fault, path: String) -> Self {
    Self(findings: [fault.finding(path: path)])
  }
}
