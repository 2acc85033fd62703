extension Int {
  /// The whole number of a written one, towards zero, and no further from it than 10¹²: texts write
  /// numbers that no integer holds, and what is counted from a day must not overflow.
  init(bounded value: Double) {
    let bound = 1e12
    self = value.isNaN ? 0 : Int(Swift.min(Swift.max(value, -bound), bound))
  }
}
