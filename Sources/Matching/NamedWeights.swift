/// The weights of a learnt table by the names of their features: lines of a weight and a name.
func namedWeights(_ table: StaticString) -> [String: Double] {
  var byName: [String: Double] = [:]
  for line in table.description.split(separator: "\n") {
    let fields = line.split(separator: " ", maxSplits: 1)
    if fields.count == 2, let weight = Double(fields[0]) { byName[String(fields[1])] = weight }
  }
  return byName
}
