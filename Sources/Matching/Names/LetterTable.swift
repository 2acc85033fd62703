/// Letters of other alphabets, and letters with marks, as plain Latin letters.
///
/// A line is the plain spelling, a blank, and the letters that are read as it. Compiled for
/// factdesk from general knowledge of Latin orthographies and of the common (news) romanisations
/// of Cyrillic, Greek, Armenian, Georgian, Arabic and Hebrew.
let letterTable: StaticString = """
  a àáâãäåāăąǎạảấầẩẫậắằẳẵặǻəаαάաაاأإآىעא
  ae æǽ
  b ƀбբბبבβ
  c çćĉċčцցცწ
  ch чչճჩჭچ
  d ďđðдδդდدضדط
  dh ذ
  dz ძձ
  dzh ջ
  e èéêëēĕėęěẹẻẽếềểễệеэєёεέηήեէეѐ
  ev և
  f фφֆف
  g ĝğġģǧгґγգგگג
  gh ղღغ
  h ĥħһհჰحهהح
  i ìíîïĩīĭįıịỉиіїιίϊΐիი
  j ĵјջჯج
  k ķĸкκκկքკქكקכך
  kh хχխხخח
  l ĺļľŀłлλլლلל
  lj љ
  m мμմმمמם
  n ñńņňŉŋнνնნنןנ
  nj њ
  o òóôõöøōŏőơọỏốồổỗộớờởỡợǿоοόωώօოөҳ
  oe œ
  p пπպփპფپפף
  ps ψ
  q қؼქყ
  r ŕŗřрρրռრر
  s śŝşšșсσςսსسصס
  sh шշშش
  shch щ
  ss ß
  t ţťŧțтτտთტتטتת
  th þθثթ
  ts צץծ
  u ùúûüũūŭůűųưụủứừửữựуўүұύυու
  v вվვ
  w ŵوו
  x ξ
  y ýÿŷỳỵỷỹыйјיي
  ya я
  yu ю
  z źżžзζզზזزظ
  zh жժჟژ
  """
