import JSONLines

/// Random values from a seed: the same seed gives the same values on every machine.
struct RandomJSON: RandomNumberGenerator {
  private var state: UInt64

  init(seed: Int) { state = UInt64(bitPattern: Int64(seed)) }

  /// SplitMix64 (Steele, Lea and Flood 2014).
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }

  mutating func value(depth: Int = 0) -> JSONValue {
    switch Int.random(in: 0..<(depth < 4 ? 9 : 6), using: &self) {
    case 0: return .null
    case 1: return .bool(Bool.random(using: &self))
    case 2: return .integer(Int(truncatingIfNeeded: next()) >> Int.random(in: 0..<64, using: &self))
    case 3:
      let double = Double(bitPattern: next())
      return .decimal(double.isFinite ? double : 0.1)
    case 4: return .bigInteger(digits: "-98765432109876543210")
    case 5: return .string(string())
    case 6: return .array((0..<length()).map { _ in value(depth: depth + 1) })
    default:
      var object: JSONObject = [:]
      for _ in 0..<length() { object[string()] = value(depth: depth + 1) }
      return .object(object)
    }
  }

  mutating func string() -> String {
    var scalars = String.UnicodeScalarView()
    for _ in 0..<length() {
      let highest: UInt32 =
        [0x22, 0x7F, 0xA0, 0x700, 0x2070, 0x10FFFF].randomElement(using: &self) ?? 0
      if let scalar = Unicode.Scalar(UInt32.random(in: 0...highest, using: &self)) {
        scalars.append(scalar)
      }
    }
    return String(scalars)
  }

  private mutating func length() -> Int { Int.random(in: 0..<10, using: &self) }
}
