import Glibc

/// The attributes of a start tag, as the parser hands them over: names and values in turn.
struct PageAttributes: ~Copyable {
  /// Attributes that tell what an element holds.
  enum Key {
    /// `class` and `id`.
    case name
    case role, microdata, hidden, style, language
  }

  let list: UnsafeMutablePointer<UnsafePointer<UInt8>?>?

  /// Calls `body` for each attribute that tells something.
  func read(_ body: (Key, UnsafePointer<UInt8>) -> Void) {
    guard let list else { return }
    var index = 0
    while let name = list[index] {
      let value = list[index + 1]
      index += 2
      guard let key = Self.key(name) else { continue }
      if let value { body(key, value) } else if key == .hidden { body(key, name) }
    }
  }

  /// The value of the attribute; nil where it is missing or has no value.
  func value(_ name: String) -> String? {
    guard let list else { return nil }
    var index = 0
    while let candidate = list[index] {
      if strcmp(UnsafeRawPointer(candidate).assumingMemoryBound(to: CChar.self), name) == 0 {
        return list[index + 1].map { String(cString: $0) } ?? ""
      }
      index += 2
    }
    return nil
  }

  /// Whether a style declaration hides the element.
  static func hides(_ style: UnsafePointer<UInt8>) -> Bool {
    let words = String(cString: style).lowercased().filter { $0 != " " }
    return words.range(of: "display:none") != nil || words.range(of: "visibility:hidden") != nil
  }

  private static func key(_ name: UnsafePointer<UInt8>) -> Key? {
    switch name[0] {
    case UInt8(ascii: "c"): isName(name, "class") ? .name : nil
    case UInt8(ascii: "i"): isName(name, "id") ? .name : isName(name, "itemprop") ? .microdata : nil
    case UInt8(ascii: "r"): isName(name, "role") ? .role : nil
    case UInt8(ascii: "h"): isName(name, "hidden") ? .hidden : nil
    case UInt8(ascii: "s"): isName(name, "style") ? .style : nil
    case UInt8(ascii: "l"): isName(name, "lang") ? .language : nil
    default: nil
    }
  }

  private static func isName(_ name: UnsafePointer<UInt8>, _ other: StaticString) -> Bool {
    strcmp(
      UnsafeRawPointer(name).assumingMemoryBound(to: CChar.self),
      UnsafeRawPointer(other.utf8Start).assumingMemoryBound(to: CChar.self)) == 0
  }
}
