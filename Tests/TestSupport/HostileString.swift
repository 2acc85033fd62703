/// Texts that try to steer a terminal, to hide, or to break out of a report's format.
///
/// Compiled for factdesk from ECMA-48, xterm's control sequences, UAX #9 (bidi controls), the
/// Unicode property Default_Ignorable_Code_Point, CommonMark 0.31 and RFC 4180.
public struct HostileString: Hashable, Sendable, CustomStringConvertible {
  /// What a text attacks.
  public enum Target: Hashable, Sendable, CaseIterable {
    /// Control characters and the sequences that they begin.
    case terminal
    /// Characters that turn the reading direction.
    case direction
    /// Characters that cannot be seen.
    case hidden
    /// The formats of reports: Markdown, HTML, CSV, JSON, shells.
    case markup
  }

  /// What it is, in words and code points that are safe to print.
  public let name: String
  public let target: Target
  public let text: String

  public var description: String { name }

  /// Every attack in every place: alone, inside a word, without its end, across the end of a row.
  public static let all: [HostileString] = attacks.flatMap(\.placed)

  /// Those of some targets.
  public static func all(_ targets: Target...) -> [HostileString] {
    all.filter { targets.contains($0.target) }
  }

  /// Every attack once.
  public static let attacks: [HostileString] =
    attacks(.terminal, terminalAttacks) + controls + attacks(.direction, directionAttacks)
    + attacks(.hidden, hiddenAttacks) + attacks(.markup, markupAttacks)

  private var placed: [HostileString] {
    let row = String(repeating: "wire ", count: 15)
    let broken = String(text.unicodeScalars.dropLast())
    var places = [
      ("alone", text), ("inside a word", "Mos" + text + "cow"),
      ("across the end of a row", row + text + " and more words"),
    ]
    if text.unicodeScalars.count > 1 { places.append(("without its end", "word " + broken)) }
    return places.map { HostileString(name: "\(name), \($0.0)", target: target, text: $0.1) }
  }

  private static func attacks(_ target: Target, _ table: [(String, String)]) -> [HostileString] {
    table.map { HostileString(name: $0.0, target: target, text: $0.1) }
  }

  /// Every control character, C0, DEL and C1.
  private static let controls: [HostileString] = (Array(0..<0x20) + Array(0x7F..<0xA0)).compactMap {
    (value: UInt32) in
    Unicode.Scalar(value).map { scalar in
      let digits = String(value, radix: 16, uppercase: true)
      return HostileString(
        name: "control U+00\(value < 16 ? "0" : "")\(digits)", target: .terminal,
        text: String(scalar))
    }
  }
}
