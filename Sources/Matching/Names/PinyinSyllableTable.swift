/// The syllables of pinyin, one initial a line (`-` for none): what follows it, and after `>` the
/// whole syllable as Wade–Giles writes it without its marks, where that is another.
///
/// Source: ALA-LC Romanization Tables, Chinese (Library of Congress), "Wade-Giles to Pinyin
/// Conversion Table", 1998.
let pinyinSyllableTable: StaticString = """
  b a>pa ai>pai an>pan ang>pang ao>pao ei>pei en>pen eng>peng i>pi ian>pien iao>piao ie>pieh
  b in>pin ing>ping o>po u>pu
  p a ai an ang ao ei en eng i ian>pien iao ie>pieh in ing o ou u
  m a ai an ang ao e ei en eng i ian>mien iao ie>mieh in ing iu o ou u
  f a an ang ei en eng o ou u
  d a>ta ai>tai an>tan ang>tang ao>tao e>te ei>tei eng>teng i>ti ian>tien iao>tiao ie>tieh
  d ing>ting iu>tiu ong>tung ou>tou u>tu uan>tuan ui>tui un>tun uo>to
  t a ai an ang ao e eng i ian>tien iao ie>tieh ing ong>tung ou u uan ui un uo>to
  n a ai an ang ao e ei en eng i ian>nien iang iao ie>nieh in ing iu ong>nung ou u uan ue>nueh
  n uo>no
  l a ai an ang ao e ei eng i ia ian>lien iang iao ie>lieh in ing iu ong>lung ou u uan ue>lueh un
  l uo>lo
  g a>ka ai>kai an>kan ang>kang ao>kao e>ko ei>kei en>ken eng>keng ong>kung ou>kou u>ku ua>kua
  g uai>kuai uan>kuan uang>kuang ui>kuei un>kun uo>kuo
  k a ai an ang ao e>ko en eng ong>kung ou u ua uai uan uang ui>kuei un uo
  h a ai an ang ao e>ho ei en eng ong>hung ou u ua uai uan uang ui un uo
  j i>chi ia>chia ian>chien iang>chiang iao>chiao ie>chieh in>chin ing>ching iong>chiung iu>chiu
  j u>chu uan>chuan ue>chueh un>chun
  q i>chi ia>chia ian>chien iang>chiang iao>chiao ie>chieh in>chin ing>ching iong>chiung iu>chiu
  q u>chu uan>chuan ue>chueh un>chun
  x i>hsi ia>hsia ian>hsien iang>hsiang iao>hsiao ie>hsieh in>hsin ing>hsing iong>hsiung iu>hsiu
  x u>hsu uan>hsuan ue>hsueh un>hsun
  zh a>cha ai>chai an>chan ang>chang ao>chao e>che en>chen eng>cheng i>chih ong>chung ou>chou
  zh u>chu ua>chua uai>chuai uan>chuan uang>chuang ui>chui un>chun uo>cho
  ch a ai an ang ao e en eng i>chih ong>chung ou u ua uai uan uang ui un uo>cho
  sh a ai an ang ao e ei en eng i>shih ou u ua uai uan uang ui un uo
  r an>jan ang>jang ao>jao e>je en>jen eng>jeng i>jih ong>jung ou>jou u>ju uan>juan ui>jui un>jun
  r uo>jo
  z a>tsa ai>tsai an>tsan ang>tsang ao>tsao e>tse ei>tsei en>tsen eng>tseng i>tzu ong>tsung
  z ou>tsou u>tsu uan>tsuan ui>tsui un>tsun uo>tso
  c a>tsa ai>tsai an>tsan ang>tsang ao>tsao e>tse en>tsen eng>tseng i>tzu ong>tsung ou>tsou u>tsu
  c uan>tsuan ui>tsui un>tsun uo>tso
  s a ai an ang ao e en eng i>szu ong>sung ou u uan ui un uo>so
  y a an>yen ang ao e>yeh i>i in ing ong>yung ou>yu u uan ue>yueh un
  w a ai an ang ei en eng o u
  - a ai an ang ao e ei en er ou
  """
