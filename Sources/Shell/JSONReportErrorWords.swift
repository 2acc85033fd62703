import Export
import Text

extension ErrorWords {
  /// Why a report in JSON gives no session back.
  static func words(_ error: JSONReportError, at path: UntrustedText) -> ErrorWords {
    switch error {
    case .malformed(let line, let byte, let why):
      ErrorWords(
        "\(path):\(line): not JSON at byte \(byte): \(why)",
        hint: "the file is cut short or was changed; export it again")
    case .notAReport:
      ErrorWords(
        "\(path) is no JSON report of factdesk", hint: "export json -o report.json makes one")
    case .newerFormat(let format):
      ErrorWords(
        "\(path) is of format \(format), which this program does not know",
        hint: "it was written by a newer factdesk")
    case .incomplete:
      ErrorWords(
        "\(path) does not hold a whole session", hint: "export json without a selection does")
    }
  }
}
