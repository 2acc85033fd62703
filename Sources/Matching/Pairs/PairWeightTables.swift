/// Weights of the features of two texts, learnt; a line is a weight and a feature.
///
/// Made by `factdesk-bench train-pairs --headlines DIR --sentences DIR --out DIR`: do not edit.

/// How alike two texts are. Learnt on the headline pairs of SemEval STS 2013 and 2014 (texts
/// under the terms of the Europe Media Monitor; only these weights are kept).
let pairSimilarityWeightTable: StaticString = """
  -3.534 bias
  1.667 weighted coverage, lower
  1.465 weighted coverage, higher
  1.374 weighted coverage, mean
  -0.128 weighted coverage, squared
  0.093 word coverage, lower
  0.44 word coverage, mean
  0.689 exact words
  -2.055 adjacent words
  0.393 word triples
  0.803 letter triples
  1.162 longest common order
  -0.4 breaks in order
  0.465 heaviest unmatched, lower
  -0.104 heaviest unmatched, higher
  0.063 unmatched words, lower
  -0.816 unmatched words, higher
  0.459 unmatched weight, lower
  0.806 unmatched weight, higher
  -0.358 length ratio
  2.629 length
  0.253 numbers agree
  -0.58 numbers conflict
  -0.147 number on one side
  0.088 names agree
  -0.312 names conflict
  -0.1 polarity differs
  0.163 first words agree
  -0.041 last words agree
  0.312 nothing unmatched on one side
  0.247 synonyms
  -0.884 plain coverage, lower
  -0.469 plain coverage, higher
  """

/// Whether two sentences say the same. Learnt on the training part of the Microsoft Research
/// Paraphrase Corpus (Microsoft shared source licence; only these weights are kept).
let pairSamenessWeightTable: StaticString = """
  -1.644 bias
  2.303 weighted coverage, lower
  -1.641 weighted coverage, higher
  0.301 weighted coverage, mean
  1.459 weighted coverage, squared
  -2.84 word coverage, lower
  -0.883 word coverage, mean
  -1.146 exact words
  -0.494 adjacent words
  -2.098 word triples
  4.344 letter triples
  3.841 longest common order
  2.353 breaks in order
  -0.152 heaviest unmatched, lower
  -0.281 heaviest unmatched, higher
  -0.147 unmatched words, lower
  -1.138 unmatched words, higher
  -0.848 unmatched weight, lower
  -1.916 unmatched weight, higher
  -1.239 length ratio
  2.364 length
  0.129 numbers agree
  -0.699 numbers conflict
  -0.266 number on one side
  -0.359 names agree
  -0.152 names conflict
  -1.122 polarity differs
  -0.114 first words agree
  0.347 last words agree
  -0.239 nothing unmatched on one side
  -3.252 synonyms
  7.423 plain coverage, lower
  -3.093 plain coverage, higher
  """
