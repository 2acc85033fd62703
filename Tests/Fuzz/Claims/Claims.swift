import Claims
import Corpora
import FuzzSupport
import Text

/// Looks for claims in the bytes taken as an English text.
private func attempt(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  let text = String(decoding: bytes(start, count), as: UTF8.self)
  let document = CorpusLoader().document(text: text, path: "text", language: "en")
  checkLaws(of: document)
  let utf8 = document.text.utf8
  let claims = claims(in: document)
  checkPlaces(claims.map(\.range), in: utf8)
  for claim in claims {
    for part in claim.parts { checkPlace(part, in: utf8) }
    for quotation in claim.quotations { checkPlace(quotation.range, in: utf8) }
    for date in claim.dates { checkPlace(date.range, in: utf8) }
    for quantity in claim.quantities { checkPlace(quantity.range, in: utf8) }
    for attribution in claim.attributions {
      for range in attribution.cue { checkPlace(range, in: utf8) }
    }
    precondition((0...1).contains(claim.worth.score), "worth is between 0 and 1")
  }
  return 0
}

@_cdecl("FuzzClaims_main")
public func entry(_ count: Int32, _ arguments: ArgumentList) -> Int32 {
  runFuzzer(count, arguments, attempt)
}
