import JSONLines
import Text

/// Reads one file into the documents it holds.
struct FileReader: Sendable {
  let limits: LoadLimits
  let encoding: TextEncoding?
  /// Bytes that are read at a time of a long file of records.
  var window = LineWindow.usualLength

  /// The documents of a file, in the file's order; faults of what gave no document as findings.
  func read(_ found: FoundFile, progress: CorpusLoader.Progress? = nil) -> CorpusLoader.Loaded {
    if let loaded = readInWindows(found, progress: progress) { return loaded }
    let file: FileBytes
    do { file = try FileBytes(of: found.location, limit: limits.fileBytes) } catch {
      return .failed(
        Fault(
          .unreadable, "cannot be read: \(error.why)", hint: "check the file and its permissions"),
        path: found.path)
    }
    return read(
      file, path: found.path, name: found.path, file: found.shownLocation,
      digest: FileDigest(of: file.bytes), depth: 0)
  }

  /// - Parameters:
  ///   - name: the file's own name, which may tell its format; inside an archive not the path.
  ///   - depth: containers around it.
  func read(
    _ file: FileBytes, path: String, name: String, file location: String?,
    digest: FileDigest, depth: Int
  ) -> CorpusLoader.Loaded {
    if let container = Container(file.bytes) {
      return ContainerReader(reader: self, depth: depth, digest: digest)
        .read(container, file, path: path, name: name, location: location)
    }
    var place = SourcePlace(path: path, file: location, fileDigest: digest, encoding: "")
    var faults: [Fault] = []
    if file.isCut {
      faults.append(Fault(.limit, "only the first \(limits.fileBytes) bytes were read"))
    }
    do throws(Fault) {
      if MailReader.opens(file.bytes) {
        let (reading, encoding) = try MailReader.reading(of: file.bytes, limits: limits)
        place.encoding = encoding
        return one(reading, place, faults)
      }
      let decoded = try Decoding(named: encoding)
        .text(of: file.bytes, label: DeclaredEncoding.label(in: file.bytes))
      place.encoding = decoded.encoding
      return read(
        decoded.utf8, Format(of: decoded.utf8, name: name), place, faults + decoded.faults)
    } catch { return .failed(error, path: path) }
  }

  private func read(_ utf8: [UInt8], _ format: Format, _ place: SourcePlace, _ faults: [Fault])
    -> CorpusLoader.Loaded
  {
    switch format {
    case .page: return one(PageReader.reading(of: utf8, limits: limits), place, faults)
    case .plain, .markdown, .subtitles: return words(utf8, format, place, faults)
    case .lines: return lines(RecordLines(utf8, limit: limits.records), place, faults)
    case .json:
      return records(RecordList(json: utf8, limit: limits.records), place, faults)
    case .table:
      guard let table = TextTable(utf8, rowLimit: limits.records) else {
        return .failed(
          Fault(.format, "a table without a column of text", hint: "name a column 'text'"),
          path: place.path)
      }
      return records(RecordList(table: table, limit: limits.records), place, faults)
    }
  }

  private func words(_ utf8: [UInt8], _ format: Format, _ place: SourcePlace, _ faults: [Fault])
    -> CorpusLoader.Loaded
  {
    var faults = faults
    var utf8 = utf8
    if let cut = limits.cut(&utf8) { faults.append(cut) }
    guard let text = SourceText(validating: utf8) else {
      return .failed(Fault(.encoding, "not text"), path: place.path)
    }
    if format == .subtitles { return one(Subtitles.reading(of: text), place, faults) }
    return one(
      PlainTextReader.reading(of: text, isMarkdown: format == .markdown, limits: limits), place,
      faults)
  }

  private func one(_ reading: Reading, _ place: SourcePlace, _ faults: [Fault])
    -> CorpusLoader.Loaded
  {
    var reading = reading
    reading.faults = faults + reading.faults
    if reading.main.isEmpty, reading.faults.isEmpty {
      reading.faults.append(Fault(.format, "no article was found in it"))
    }
    return CorpusLoader.Loaded(documents: [reading.document(at: place)])
  }

  private func lines(_ lines: RecordLines, _ place: SourcePlace, _ faults: [Fault])
    -> CorpusLoader.Loaded
  {
    var records = RecordsRead(place)
    records.add(faults + lines.faults)
    read(lines, into: &records)
    return records.loaded(from: place.fileDigest.value)
  }

  /// Makes documents of records, on all processors.
  func read(_ lines: RecordLines, into records: inout RecordsRead) {
    let place = records.place
    let shared = records.shared
    let pieces = lines.map { (record, line) throws(Fault) in
      var place = place
      place.path += "#\(RecordReader.id(of: record) ?? String(line))"
      var document = try RecordReader.reading(of: record, limits: limits).document(at: place)
      document.sources[0].basis = shared.kept(for: document.sources[0].basis)
      return document
    }
    records.add(pieces, of: lines)
  }

  private func records(_ list: RecordList, _ place: SourcePlace, _ faults: [Fault])
    -> CorpusLoader.Loaded
  {
    var loaded = CorpusLoader.Loaded()
    loaded.findings = (faults + list.faults).map { $0.finding(path: place.path) }
    for entry in list.entries {
      var place = place
      do throws(Fault) {
        let record = try entry.record.get()
        if !list.isSingle {
          place.path += "#\(RecordReader.id(of: record) ?? String(entry.number))"
        }
        loaded.documents.append(
          try RecordReader.reading(of: record, limits: limits).document(at: place))
      } catch {
        loaded.findings.append(
          Fault(error.kind, error.what, line: entry.line, hint: error.hint)
            .finding(path: place.path))
      }
    }
    return loaded
  }
}

extension CorpusLoader.Loaded {
  /// Nothing but the reason.
  static func failed(_ fault: Fault, path: String) -> Self {
    Self(findings: [fault.finding(path: path)])
  }
}
