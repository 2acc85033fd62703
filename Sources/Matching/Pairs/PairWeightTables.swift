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
  -1.282 bias
  2.184 weighted coverage, lower
  -1.486 weighted coverage, higher
  0.344 weighted coverage, mean
  1.42 weighted coverage, squared
  -2.819 word coverage, lower
  -1.139 word coverage, mean
  -0.986 exact words
  -0.508 adjacent words
  -2.056 word triples
  4.178 letter triples
  3.918 longest common order
  2.344 breaks in order
  -0.09 heaviest unmatched, lower
  -0.416 heaviest unmatched, higher
  -0.144 unmatched words, lower
  -1.292 unmatched words, higher
  -0.706 unmatched weight, lower
  -2.148 unmatched weight, higher
  -1.118 length ratio
  2.209 length
  0.139 numbers agree
  -0.7 numbers conflict
  -0.269 number on one side
  -0.37 names agree
  -0.171 names conflict
  -1.111 polarity differs
  -0.103 first words agree
  0.35 last words agree
  -0.181 nothing unmatched on one side
  -3.398 synonyms
  6.966 plain coverage, lower
  -2.803 plain coverage, higher
  """
