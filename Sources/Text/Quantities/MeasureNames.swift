extension MeasureTable {
  /// Units of length, area, volume, mass, speed, angle, information, energy and the like. A
  /// spelling of one letter counts in exactly this case. Compiled for factdesk from the SI
  /// brochure and general knowledge; names of units as the public sets write them.
  static let names: StaticString = """
    Kilometer|km|kms|kilometer|kilometers|kilometre|kilometres
    Meter|m|meter|meters|metre|metres
    Decimeter|dm|decimeter|decimeters|decimetre|decimetres
    Centimeter|cm|centimeter|centimeters|centimetre|centimetres
    Millimeter|mm|millimeter|millimeters|millimetre|millimetres
    Micrometer|μm|µm|um|micron|microns|micrometer|micrometers|micrometre|micrometres
    Nanometer|nm|nanometer|nanometers|nanometre|nanometres
    Picometer|picometer|picometers|picometre|picometres
    Mile|mile|miles|mi
    Nautical mile|nautical mile|nautical miles
    Yard|yard|yards|yd|yds
    Foot|foot|feet|ft
    Inch|inch|inches|"
    Light year|light year|light years|light-year|light-years
    Point|pt|pts
    Square kilometer|square kilometer|square kilometers|square kilometre|square kilometres|sq km|sq. km|km²|sq. kilometers
    Square meter|square meter|square meters|square metre|square metres|sq m|sq. m|sqm|m²|m^2
    Square centimeter|square centimeter|square centimeters|square centimetre|square centimetres|cm²|sq cm
    Square mile|square mile|square miles|sq mi|sq. miles|sq miles
    Square foot|square foot|square feet|sq ft|sq. ft|sqft
    Square inch|square inch|square inches|sq in
    Square yard|square yard|square yards
    Acre|acre|acres
    Hectare|hectare|hectares|ha
    Cubic meter|cubic meter|cubic meters|cubic metre|cubic metres|m³|m^3|cu m
    Cubic centimeter|cubic centimeter|cubic centimeters|cubic centimetre|cubic centimetres|cm³|cc
    Cubic kilometer|cubic kilometer|cubic kilometers|cubic kilometre|cubic kilometres|km³
    Cubic foot|cubic foot|cubic feet|cu ft
    Cubic inch|cubic inch|cubic inches
    Cubic yard|cubic yard|cubic yards
    Cubic mile|cubic mile|cubic miles
    Liter|l|L|liter|liters|litre|litres
    Deciliter|dl|deciliter|deciliters|decilitre|decilitres
    Centiliter|cl|centiliter|centiliters|centilitre|centilitres
    Milliliter|ml|mls|milliliter|milliliters|millilitre|millilitres
    Hectoliter|hl|hectoliter|hectoliters|hectolitre|hectolitres
    Gallon|gallon|gallons|gal
    Quart|quart|quarts|qt
    Pint|pint|pints
    Cup|cup|cups
    Barrel|barrel|barrels|bbl
    Bushel|bushel|bushels
    Teaspoon|teaspoon|teaspoons|tsp
    Tablespoon|tablespoon|tablespoons|tbsp
    Fluid ounce|fluid ounce|fluid ounces|fl oz
    Kilogram|kg|kgs|kilo|kilos|kilogram|kilograms|kilogramme|kilogrammes
    Gram|g|gram|grams|gramme|grammes|gm
    Milligram|mg|milligram|milligrams|milligramme|milligrammes
    Microgram|μg|µg|mcg|microgram|micrograms
    Metric ton|metric ton|metric tons|metric tonne|metric tonnes|tonne|tonnes
    Ton|t|ton|tons
    Long ton|long ton|long tons
    Short ton|short ton|short tons
    Kiloton|kiloton|kilotons|kt
    Megaton|megaton|megatons
    Pound|pound|pounds|lb|lbs
    Ounce|ounce|ounces|oz
    Stone|stone|stones
    Carat|carat|carats
    Grain|grains
    Dram|dram|drams|drachm|drachma
    Mile per hour|mph|mile per hour|miles per hour|miles an hour|mile an hour|miles/hour|mi/h|mile-per-hour
    Kilometer per hour|kph|km/h|kmh|kilometers per hour|kilometer per hour|kilometres per hour|kilometre per hour|kilometers an hour|kilometres an hour|km per hour|km an hour
    Knot|knot|knots
    Meter per second|m/s|meters per second|metres per second
    Foot per second|ft/s|feet per second
    Degree|degree|degrees|°
    Celsius|°c|° c|° celsius|degrees celsius|degree celsius|degrees c|celsius|degrees centigrade|degree centigrade
    Fahrenheit|°f|° f|° fahrenheit|degrees fahrenheit|degree fahrenheit|degrees f|fahrenheit
    Kelvin|kelvin|kelvins
    Radian|radian|radians|rad
    Turn|turn|turns
    Bit|bit|bits
    Kilobit|kilobit|kilobits|kbit
    Megabit|megabit|megabits|mbit
    Gigabit|gigabit|gigabits|gbit
    Byte|byte|bytes
    Kilobyte|kilobyte|kilobytes|kb
    Megabyte|megabyte|megabytes|mb
    Gigabyte|gigabyte|gigabytes|gb
    Terabyte|terabyte|terabytes|tb
    Petabyte|petabyte|petabytes|pb
    Bit per second|bps|bits per second
    Kilobit per second|kbps|kilobits per second
    Megabit per second|mbps|megabits per second
    Gigabit per second|gbps|gigabits per second
    Watt|watt|watts
    Kilowatt|kw|kilowatt|kilowatts
    Megawatt|mw|megawatt|megawatts
    Gigawatt|gw|gigawatt|gigawatts
    Terawatt|tw|terawatt|terawatts
    Kilowatt hour|kwh|kilowatt hour|kilowatt hours|kilowatt-hour|kilowatt-hours
    Megawatt hour|mwh|megawatt hour|megawatt hours|megawatt-hour|megawatt-hours
    Gigawatt hour|gwh|gigawatt hour|gigawatt hours|gigawatt-hour|gigawatt-hours
    Terawatt hour|twh|terawatt hour|terawatt hours|terawatt-hour|terawatt-hours
    Horsepower|hp|horsepower|bhp
    Volt|volt|volts
    Kilovolt|kv|kilovolt|kilovolts
    Ampere|amp|amps|ampere|amperes
    Joule|joule|joules
    Kilojoule|kj|kilojoule|kilojoules
    Calorie|calorie|calories
    Kilocalorie|kcal|kilocalorie|kilocalories
    British thermal unit|btu|btus
    Hertz|hz|hertz
    Kilohertz|khz|kilohertz
    Megahertz|mhz|megahertz
    Gigahertz|ghz|gigahertz
    Pascal|pascal|pascals
    Kilopascal|kpa|kilopascal|kilopascals
    Bar|bars
    Pound per square inch|psi|pounds per square inch
    Decibel|db|decibel|decibels
    Newton|newton|newtons
    Sievert|sievert|sieverts
    Millisievert|msv|millisievert|millisieverts
    Microsievert|microsievert|microsieverts
    Becquerel|becquerel|becquerels
    """

  /// Units that are measures even without a number, because nothing else is called so.
  static let bareNames: StaticString = """
    Metric ton|metric ton|metric tons
    Microgram|mcg
    Picometer|picometer|picometers
    Square meter|square meter
    Cubic meter|cubic meter
    Cubic foot|cubic foot
    """

  /// What a measure can be divided by ("meters per millisecond", "km/ms").
  static let divisors: StaticString = """
    millisecond|ms|millisecond
    second|s|second|sec
    minute|min|minute
    hour|h|hour|hr
    """
}
