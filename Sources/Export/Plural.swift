/// "1 claim", "2 claims", with the number's noun in the plural where it is not one.
func plural(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
