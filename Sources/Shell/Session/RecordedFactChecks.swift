import Corpora
import Sessions

extension FactCheckFile {
  /// The file that a session names, where it is and has the bytes that were recorded.
  ///
  /// - Parameter folder: of the session file: the recorded path is relative to it.
  init?(recorded: FactChecksLoaded, folder: String, limits: LoadLimits) {
    guard let path = recorded.path?.exact else { return nil }
    let place = path.hasPrefix("/") ? path : folder + "/" + path
    guard let file = try? FactCheckFile(at: place, limits: limits),
      file.digest == recorded.fileDigest
    else { return nil }
    self = file
  }
}
