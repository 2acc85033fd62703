/// How many elements two sorted lists share; an element that stands twice in both counts twice.
func sharedCount<Element: Comparable>(_ a: [Element], _ b: [Element]) -> Int {
  var (i, j, shared) = (0, 0, 0)
  while i < a.count, j < b.count {
    if a[i] == b[j] {
      shared += 1
      i += 1
      j += 1
    } else if a[i] < b[j] {
      i += 1
    } else {
      j += 1
    }
  }
  return shared
}
