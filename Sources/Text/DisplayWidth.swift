extension DisplayText {
  public var width: Int { words.count }
  public func fitted(to columns: Int) -> DisplayText {
    if width <= columns { return self }
    return "\(String(words.prefix(max(0, columns - 1))))…"
  }
  public func wrapped(to columns: Int) -> [DisplayText] {
    var out: [DisplayText] = []
    var line = ""
    for w in words.split(separator: " ") {
      if line.count + w.count + 1 > columns, !line.isEmpty {
        out.append("\(line)")
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + w
    }
    out.append("\(line)")
    return out
  }
}
