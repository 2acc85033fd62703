/// What speaks for a checked claim being meant by a text; a line is a weight and a feature.
///
/// Learnt on CLEF CheckThat! 2020 task 2, training part (free for research; only these weights
/// are kept). Made by `factdesk-bench train-match --claims FILE --queries FILE --gold FILE --out
/// FILE`: do not edit.
let knownWeightTable: StaticString = """
  1.9 text
  1.6 title
  4.3 letters
  0.6 pairs
  2.2 rarest word
  2.0 order
  17.0 likeness
  3.5 author
  1.0 tags
  0.3 opening
  1.5 date
  1.1 picture
  -0.6 missing numbers
  """
