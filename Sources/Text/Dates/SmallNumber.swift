/// A number that may be missing, in four bytes: readings of dates are copied much.
@propertyWrapper
struct SmallNumber: Hashable, Sendable {
  private var stored: Int32

  init(wrappedValue: Int?) {
    stored = Self.stored(wrappedValue)
  }

  var wrappedValue: Int? {
    get { stored == .min ? nil : Int(stored) }
    set { stored = Self.stored(newValue) }
  }

  private static func stored(_ number: Int?) -> Int32 {
    number.map { Int32(clamping: $0) } ?? .min
  }
}
