import Corpora
import Text

/// Stops the program where a document breaks what is promised of every document.
public func checkLaws(of document: Document) {
  let utf8 = document.text.utf8
  precondition(document.digest == Digest(of: utf8), "the digest is the text's")
  checkPlaces(document.main, in: utf8)
  checkPlaces(document.sentences, in: utf8)
  checkPlaces(document.paragraphs, in: utf8)
  for aside in document.setAside { checkPlace(aside.range, in: utf8) }
  let main = Set(document.main)
  precondition(main.isSuperset(of: document.headings), "headings are main ranges")
  precondition(main.isSuperset(of: document.captions), "captions are main ranges")
  var paragraphs = document.main[...]
  for sentence in document.sentences {
    while let first = paragraphs.first, first.end < sentence.end { paragraphs.removeFirst() }
    precondition(
      paragraphs.first.map { $0.start <= sentence.start } ?? false,
      "no sentence leaves its paragraph"
    )
  }
}

/// Stops the program where ranges are out of order, overlap, or cut a character.
public func checkPlaces(_ ranges: [TextRange], in utf8: [UInt8]) {
  var end = 0
  for range in ranges {
    precondition(range.start >= end, "ranges come in order and do not overlap")
    checkPlace(range, in: utf8)
    end = range.end
  }
}

/// Stops the program where a range is outside the text or cuts a character.
public func checkPlace(_ range: TextRange, in utf8: [UInt8]) {
  precondition(0 <= range.start && range.start <= range.end && range.end <= utf8.count, "inside")
  for offset in [range.start, range.end] where offset < utf8.count {
    precondition(utf8[offset] & 0xC0 != 0x80, "between characters")
  }
}
