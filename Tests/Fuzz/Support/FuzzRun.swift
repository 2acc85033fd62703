import CFuzzer

/// The arguments of a C program.
public typealias ArgumentList = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?

/// Has libFuzzer call `attempt` with byte after byte that it made up, as its options say.
///
/// A program of SwiftPM begins at `<target>_main`: each target exports that name and calls this.
/// Source of the options: https://llvm.org/docs/LibFuzzer.html
public func runFuzzer(
  _ count: Int32, _ arguments: ArgumentList,
  _ attempt: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
) -> Int32 {
  var count = count
  var arguments = arguments
  return LLVMFuzzerRunDriver(&count, &arguments, attempt)
}

/// The bytes of one attempt.
public func bytes(_ start: UnsafePointer<UInt8>?, _ count: Int) -> [UInt8] {
  Array(UnsafeBufferPointer(start: start, count: count))
}
