/// Pieces of text in an order that a seed decides, the same in every run.
public func jumble(_ pieces: [String], count: Int, seed: Int) -> String {
  var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
  var string = ""
  for _ in 0..<count {
    // Knuth's MMIX generator.
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    string += pieces[Int(state >> 33) % pieces.count]
  }
  return string
}
