extension Vocabulary {
  /// Number words of English, with Indian scales and common misspellings.
  ///
  /// Each line: how the word combines, its value, the words. Compiled for factdesk from general
  /// knowledge of English numerals.
  static let numberWords: StaticString = """
    unit 0 zero nought naught nil
    unit 1 one
    unit 2 two
    unit 3 three
    unit 4 four
    unit 5 five
    unit 6 six
    unit 7 seven
    unit 8 eight
    unit 9 nine
    teen 10 ten
    teen 11 eleven
    teen 12 twelve
    teen 13 thirteen
    teen 14 fourteen
    teen 15 fifteen
    teen 16 sixteen
    teen 17 seventeen
    teen 18 eighteen
    teen 19 nineteen
    ten 20 twenty
    ten 30 thirty
    ten 40 forty fourty
    ten 50 fifty
    ten 60 sixty
    ten 70 seventy
    ten 80 eighty
    ten 90 ninety
    hundred 100 hundred
    scale 1000 thousand
    scale 100000 lakh lakhs lac
    scale 1000000 million
    scale 10000000 crore crores
    scale 1000000000 billion
    scale 1000000000000 trillion
    scale 1000000000000000 quadrillion
    dozen 12 dozen dozens doz dozs
    ordinalunit 1 first
    ordinalunit 2 second seconds
    ordinalunit 3 third thirds
    ordinalunit 4 fourth fourths
    ordinalunit 5 fifth fifths
    ordinalunit 6 sixth sixths
    ordinalunit 7 seventh sevenths
    ordinalunit 8 eighth eighths
    ordinalunit 9 ninth ninths nineth
    ordinalunit 4 quarter quarters
    ordinalteen 10 tenth tenths
    ordinalteen 11 eleventh elevenths
    ordinalteen 12 twelfth twelfths twelveth
    ordinalteen 13 thirteenth thirteenths
    ordinalteen 14 fourteenth fourteenths
    ordinalteen 15 fifteenth fifteenths
    ordinalteen 16 sixteenth sixteenths
    ordinalteen 17 seventeenth seventeenths
    ordinalteen 18 eighteenth eighteenths
    ordinalteen 19 nineteenth nineteenths
    ordinalten 20 twentieth twentieths
    ordinalten 30 thirtieth thirtieths
    ordinalten 40 fortieth fortieths
    ordinalten 50 fiftieth fiftieths
    ordinalten 60 sixtieth sixtieths
    ordinalten 70 seventieth seventieths
    ordinalten 80 eightieth eightieths
    ordinalten 90 ninetieth ninetieths
    ordinalhundred 100 hundredth hundredths
    ordinalscale 1000 thousandth thousandths
    ordinalscale 1000000 millionth millionths
    ordinalscale 1000000000 billionth billionths
    ordinalscale 1000000000000 trillionth trillionths
    plural 1 firsts seconds thirds fourths quarters fifths sixths sevenths eighths ninths
    plural 1 tenths elevenths twelfths thirteenths fourteenths fifteenths sixteenths
    plural 1 seventeenths eighteenths nineteenths twentieths thirtieths fortieths fiftieths
    plural 1 sixtieths seventieths eightieths ninetieths hundredths thousandths millionths
    plural 1 billionths trillionths
    ordinalunit 1 firsts
    opener half half halves
    opener quarter quarter quarters
    opener couple couple
    vague 10 tens
    vague 12 dozens
    vague 20 scores
    vague 100 hundreds
    vague 1000 thousands
    vague 1000000 millions
    vague 1000000000 billions
    vague 1000000000000 trillions
    """
}
