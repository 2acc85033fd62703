extension CurrencyTable {
  /// Signs, before or after the amount. Compiled for factdesk from ISO 4217 and the Unicode names
  /// of the currency signs; names of units as the public sets write them.
  static let signs: StaticString = """
    Dollar|$
    United States dollar|us$|us $|u.s. $|u.s.$|u$s
    Canadian dollar|c$|c $|ca$|can$|cad$|cad $|cdn$|cdn $
    Australian dollar|a$|a $|au$|aud$|aus$
    New Zealand dollar|nz$|nzd$
    Hong Kong dollar|hk$|hk $|hkd$
    Singapore dollar|s$|sg$|sgd$
    New Taiwan dollar|nt$|nt $|twd$
    Mexican peso|mex$|mxn$|mx$
    Brazilian real|r$
    Jamaican dollar|j$
    Pound|£|￡
    Euro|€
    Japanese yen|¥|￥
    Indian rupee|₹
    Rupee|₨
    South Korean won|₩
    Russian ruble|₽
    Turkish lira|₺
    Ukrainian hryvnia|₴
    Israeli new shekel|₪
    Nigerian naira|₦
    Philippine peso|₱
    Vietnamese dong|₫
    Costa Rican colón|₡
    Lao kip|₭
    Kazakhstani tenge|₸
    Ghanaian cedi|₵
    Paraguayan guaraní|₲
    Mongolian tögrög|₮
    Georgian lari|₾
    Azerbaijani manat|₼
    Bitcoin|₿
    Cent|¢
    """

  /// Codes of ISO 4217.
  static let codes: StaticString = """
    United States dollar|usd
    Euro|eur
    British pound|gbp
    Japanese yen|jpy
    Chinese yuan|cny|rmb|cnh
    Swiss franc|chf
    Canadian dollar|cad
    Australian dollar|aud
    New Zealand dollar|nzd
    Hong Kong dollar|hkd
    Singapore dollar|sgd
    New Taiwan dollar|twd
    South Korean won|krw
    Indian rupee|inr
    Russian ruble|rub
    Brazilian real|brl
    Mexican peso|mxn
    South African rand|zar
    Swedish krona|sek
    Norwegian krone|nok
    Danish krone|dkk
    Polish złoty|pln
    Czech koruna|czk
    Hungarian forint|huf
    Ukrainian hryvnia|uah
    Israeli new shekel|ils
    Saudi riyal|sar
    United Arab Emirates dirham|aed
    Thai baht|thb
    Indonesian rupiah|idr
    Malaysian ringgit|myr
    Philippine peso|php
    Vietnamese dong|vnd
    Egyptian pound|egp
    Nigerian naira|ngn
    Kenyan shilling|kes
    Pakistani rupee|pkr
    Iranian rial|irr
    Kuwaiti dinar|kwd
    Qatari riyal|qar
    Argentine peso|ars
    Chilean peso|clp
    Bitcoin|btc|xbt
    """

  /// Names in words; the ones that two countries share stand by themselves ("Dollar", "Franc").
  static let names: StaticString = """
    Dollar|dollar|dollars|buck|bucks
    United States dollar|us dollar|us dollars|u.s. dollar|u.s. dollars|american dollar|american dollars|united states dollar|united states dollars
    Canadian dollar|canadian dollar|canadian dollars
    Australian dollar|australian dollar|australian dollars
    New Zealand dollar|new zealand dollar|new zealand dollars
    Hong Kong dollar|hong kong dollar|hong kong dollars
    Singapore dollar|singapore dollar|singapore dollars|singaporean dollars
    New Taiwan dollar|new taiwan dollar|new taiwan dollars|taiwan dollar|taiwan dollars
    Zimbabwean dollar|zimbabwean dollar|zimbabwean dollars|zimbabwe dollars
    Pound|pound|pounds|quid
    British pound|british pound|british pounds|pound sterling|pounds sterling|sterling
    Egyptian pound|egyptian pound|egyptian pounds
    Lebanese pound|lebanese pound|lebanese pounds
    Syrian pound|syrian pound|syrian pounds
    Sudanese pound|sudanese pound|sudanese pounds
    Irish pound|irish pound|irish pounds|punts
    Euro|euro|euros
    Japanese yen|yen|japanese yen
    Chinese yuan|yuan|chinese yuan|renminbi|kuai
    South Korean won|won|south korean won|korean won
    North Korean won|north korean won
    Franc|franc|francs
    Swiss franc|swiss franc|swiss francs
    French franc|french franc|french francs
    Belgian franc|belgian franc|belgian francs
    CFA franc|cfa franc|cfa francs
    German mark|deutsche mark|deutsche marks|deutschemark|deutschemarks|deutschmark|deutschmarks|d-mark|d-marks|german mark|german marks|west german marks
    Lira|lira|lire|liras
    Turkish lira|turkish lira|turkish liras
    Italian lira|italian lira|italian lire
    Russian ruble|ruble|rubles|rouble|roubles|russian ruble|russian rubles|russian rouble|russian roubles
    Ukrainian hryvnia|hryvnia|hryvnias|ukrainian hryvnia|ukrainian hryvnias
    Rupee|rupee|rupees|rs
    Indian rupee|indian rupee|indian rupees
    Pakistani rupee|pakistani rupee|pakistani rupees
    Sri Lankan rupee|sri lankan rupee|sri lankan rupees
    Peso|peso|pesos
    Mexican peso|mexican peso|mexican pesos
    Argentine peso|argentine peso|argentine pesos
    Philippine peso|philippine peso|philippine pesos
    Chilean peso|chilean peso|chilean pesos
    Colombian peso|colombian peso|colombian pesos
    Brazilian real|reais|brazilian real|brazilian reais|brazilian reals
    Krona|krona|kronor
    Swedish krona|swedish krona|swedish kronor|swedish crown|swedish crowns
    Krone|krone|kroner
    Norwegian krone|norwegian krone|norwegian kroner|norwegian crown|norwegian crowns
    Danish krone|danish krone|danish kroner|danish crown|danish crowns
    Icelandic króna|icelandic krona|icelandic kronur|krónur
    Czech koruna|koruna|czech koruna|czech korunas|czech crown|czech crowns
    Polish złoty|zloty|zlotys|złoty|polish zloty|polish zlotys
    Hungarian forint|forint|forints|hungarian forint|hungarian forints
    Romanian leu|lei|romanian leu|romanian lei
    Bulgarian lev|leva|bulgarian lev|bulgarian leva
    Israeli new shekel|shekel|shekels|new shekel|new shekels|israeli shekel|israeli shekels
    Riyal|riyal|riyals
    Saudi riyal|saudi riyal|saudi riyals
    Qatari riyal|qatari riyal|qatari riyals
    Rial|rial|rials
    Iranian rial|iranian rial|iranian rials
    Dirham|dirham|dirhams
    United Arab Emirates dirham|uae dirham|uae dirhams|emirati dirham|emirati dirhams
    Dinar|dinar|dinars
    Kuwaiti dinar|kuwaiti dinar|kuwaiti dinars
    Iraqi dinar|iraqi dinar|iraqi dinars
    Serbian dinar|serbian dinar|serbian dinars
    Afghan afghani|afghani|afghanis
    Thai baht|baht|bahts|thai baht
    Indonesian rupiah|rupiah|rupiahs|indonesian rupiah
    Malaysian ringgit|ringgit|ringgits|malaysian ringgit
    Vietnamese dong|vietnamese dong
    Bangladeshi taka|taka|bangladeshi taka
    Burmese kyat|kyat|kyats
    Cambodian riel|riels
    Lao kip|lao kip
    Kazakhstani tenge|tenge
    Nigerian naira|naira|nairas
    Ghanaian cedi|cedi|cedis
    South African rand|rand|rands|south african rand
    Shilling|shilling|shillings
    Kenyan shilling|kenyan shilling|kenyan shillings|kenya shillings
    Ugandan shilling|ugandan shilling|ugandan shillings
    Ethiopian birr|birr|birrs
    Costa Rican colón|colon|colones
    Sen|sen
    Guilder|guilder|guilders
    Austrian schilling|schilling|schillings
    Greek drachma|greek drachma|greek drachmas|drachmas
    Peseta|peseta|pesetas
    Escudo|escudo|escudos
    Bitcoin|bitcoin|bitcoins
    Satoshi|satoshi|satoshis
    Ether|ethereum|ether
    Pence|pence|penny|pennies
    Cent|cent|cents
    Kopeck|kopeck|kopecks|kopek|kopeks
    Jiao|jiao|mao
    """

  /// Words that may stand before the amount ("dollar 22.5 million", "sen 100,000").
  static let wordsBefore: StaticString = """
    Dollar|dollar
    Rupee|rs|rs.
    Sen|sen
    """

  /// Names that mean money without any number.
  static let bareNames: StaticString = """
    Dollar|dollar|dollars
    United States dollar|us dollar|us dollars|u.s. dollar
    Chinese yuan|rmb|renminbi|yuan
    Euro|euro|euros
    Japanese yen|yen
    Bitcoin|bitcoin|bitcoins
    """

  /// Coins that add a hundredth to the amount before them ("five dollars and ten cents"), jiao a
  /// tenth.
  static let coinNames: StaticString = """
    100|cent|cents|pence|penny|pennies|p|kopeck|kopecks|paise|paisa|centavos|centimes
    10|jiao|mao
    """
}
