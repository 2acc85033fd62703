/// Options by their names: "--out FILE" has the value FILE, "--cross-validate" an empty one.
struct NamedOptions {
  private var values: [String: String] = [:]

  init(_ arguments: [String]) {
    var index = 0
    while index < arguments.count {
      let hasValue = index + 1 < arguments.count && !arguments[index + 1].hasPrefix("--")
      values[arguments[index]] = hasValue ? arguments[index + 1] : ""
      index += hasValue ? 2 : 1
    }
  }

  subscript(name: String) -> String? { values[name] }
}
