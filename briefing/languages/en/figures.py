"""English numbers, units, currencies, and the words that say how a number stands."""

from briefing.languages.documents import Figures

TABLE = Figures(
    decimal=".",
    numbers={
        "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
        "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30,
        "forty|fourty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "hundred": 100,
    },
    scales={
        "dozen": 12, "thousand|thousands": 1000, "lakh|lakhs|lac": 10**5, "million|millions": 10**6, "crore|crores": 10**7, "billion|billions": 10**9,
        "trillion|trillions": 10**12,
    },
    parts={
        "half a|a half|half": "1/2", "a quarter of|one quarter|quarter|a quarter of a": "1/4", "three quarters|three quarters of a": "3/4",
        "a third of|one third": "1/3", "two thirds": "2/3",
        "a fifth of|one fifth": "1/5", "two fifths": "2/5", "three fifths": "3/5", "four fifths": "4/5", "a sixth of|one sixth": "1/6",
        "a seventh of|one seventh": "1/7", "an eighth of|one eighth": "1/8",
        "a tenth of|one tenth": "1/10", "three tenths": "3/10", "seven tenths": "7/10", "nine tenths": "9/10", "five sixths": "5/6", "three eighths": "3/8",
    },
    articles=frozenset({"a", "an", "one"}),
    plus="and",
    point="point",
    minus="minus",
    below="below zero",
    units={
        "%": "percent|per cent|pct|percents", "percentage": "percentage",
        "percentage point": "percentage point|percentage points|percent point|percent points",
        "basis point": "basis point|basis points",
        "millisecond": "millisecond|milliseconds", "second": "second|seconds", "minute": "minute|minutes|mins", "hour": "hour|hours", "day": "day|days",
        "week": "week|weeks",
        "month": "month|months", "quarter": "quarters", "year": "year|years", "decade": "decade|decades", "century": "century|centuries",
        "mm": "millimetre|millimetres|millimeter|millimeters", "cm": "centimetre|centimetres|centimeter|centimeters",
        "dm": "decimetre|decimetres|decimeter|decimeters", "m": "metre|metres|meter|meters",
        "km": "kilometre|kilometres|kilometer|kilometers|kms", "inch": "inch|inches", "foot": "foot|feet", "yard": "yard|yards", "mile": "mile|miles",
        "light year": "light year|light years", "pm": "picometer|picometre|picometers|picometres", "nautical mile": "nautical mile|nautical miles",
        "μm": "micrometre|micrometres|micrometer|micrometers|micron|microns", "nm": "nanometre|nanometres|nanometer|nanometers",
        "m²": "square metre|square metres|square meter|square meters|sq m|sqm",
        "km²": "square kilometre|square kilometres|square kilometer|square kilometers|sq km",
        "cm²": "square centimetres|square centimeters", "square mile": "square mile|square miles|sq miles|sq mile",
        "square foot": "square foot|square feet|sq ft", "hectare": "hectare|hectares", "acre": "acre|acres",
        "ml": "millilitre|millilitres|milliliter|milliliters", "cl": "centilitre|centilitres", "l": "litre|litres|liter|liters",
        "hl": "hectolitre|hectolitres", "m³": "cubic metre|cubic metres|cubic meter|cubic meters",
        "km³": "cubic kilometre|cubic kilometres", "cubic foot": "cubic foot|cubic feet", "gallon": "gallon|gallons", "pint": "pint|pints",
        "barrel": "barrel|barrels", "teaspoon": "teaspoon|teaspoons",
        "tablespoon": "tablespoon|tablespoons",
        "μg": "microgram|micrograms", "mg": "milligram|milligrams", "g": "gram|grams|gramme|grammes", "kg": "kilogram|kilograms|kilo|kilos",
        "tonne": "tonne|tonnes|metric ton|metric tons|ton|tons",
        "pound": "pound|pounds", "ounce": "ounce|ounces", "stone": "stone", "hundredweight": "hundredweight",
        "km/h": "kilometres per hour|kilometers per hour|kilometres an hour|kilometers an hour", "m/s": "metres per second|meters per second|metres a second",
        "mph": "mph|miles per hour|miles an hour", "knot": "knot|knots",
        "°C": "degrees celsius|degree celsius|degrees c|deg celsius|deg c|degrees centigrade|celsius|celcius|centigrade",
        "°F": "degrees fahrenheit|degree fahrenheit|degrees f|deg f|fahrenheit",
        "K": "kelvin|kelvins", "degree": "degree|degrees|deg",
        "W": "watt|watts", "kW": "kilowatt|kilowatts", "MW": "megawatt|megawatts", "GW": "gigawatt|gigawatts", "TW": "terawatt|terawatts",
        "Wh": "watt hour|watt hours", "kWh": "kilowatt hour|kilowatt hours",
        "MWh": "megawatt hour|megawatt hours", "GWh": "gigawatt hour|gigawatt hours", "TWh": "terawatt hour|terawatt hours", "J": "joule|joules",
        "cal": "calorie|calories", "kcal": "kilocalories", "V": "volt|volts",
        "hp": "horsepower", "bit": "bit|bits", "kb": "kilobyte|kilobytes", "MB": "megabyte|megabytes", "GB": "gigabyte|gigabytes", "TB": "terabyte|terabytes",
        "dB": "decibel|decibels", "Hz": "hertz",
        "MHz": "megahertz", "GHz": "gigahertz", "turn": "turn|turns", "rad": "radian|radians", "px": "pixel|pixels",
    },
    money={
        "USD": "dollar|dollars|us dollar|us dollars|american dollars|bucks|greenbacks", "CAD": "canadian dollar|canadian dollars",
        "AUD": "australian dollar|australian dollars", "NZD": "new zealand dollar|new zealand dollars",
        "HKD": "hong kong dollar|hong kong dollars", "SGD": "singapore dollar|singapore dollars",
        "TWD": "taiwan dollar|taiwan dollars|taiwanese dollars|new taiwan dollars", "JMD": "jamaican dollars|jamaican dollar",
        "TTD": "trinidad dollars", "NAD": "namibian dollars", "EUR": "euro|euros", "GBP": "pound sterling|pounds sterling|british pound|british pounds|quid",
        "EGP": "egyptian pound|egyptian pounds", "LBP": "lebanese pound|lebanese pounds",
        "SYP": "syrian pounds|syrian pound", "IEP": "irish pounds|irish punt", "CHF": "swiss franc|swiss francs", "franc": "franc|francs",
        "FRF": "french franc|french francs", "BEF": "belgian franc|belgian francs",
        "XOF": "cfa francs|cfa franc", "DEM": "deutschmark|deutschmarks|deutschemarks|german mark|german marks|d mark|d marks",
        "FIM": "finnish mark|finnish marks|finnish markka|markka", "ITL": "lire|lira italiana|italian lire",
        "JPY": "yen|japanese yen", "CNY": "yuan|renminbi|chinese yuan|rmb|kuai", "KRW": "won|south korean won|korean won", "KPW": "north korean won",
        "INR": "indian rupee|indian rupees", "rupee": "rupee|rupees",
        "PKR": "pakistani rupee|pakistani rupees", "LKR": "sri lankan rupee|sri lankan rupees", "NPR": "nepalese rupee|nepalese rupees", "BDT": "taka",
        "RUB": "rouble|roubles|ruble|rubles|russian roubles|russian rubles",
        "BYN": "belarusian rubles|belarusian roubles", "UAH": "hryvnia|hryvnias", "TRY": "turkish lira|turkish liras|lira|liras", "ILS": "shekel|shekels",
        "krone": "kroner|krone|kronor|krona|crowns", "SEK": "swedish krona|swedish kronor|swedish crowns",
        "NOK": "norwegian krone|norwegian kroner", "DKK": "danish krone|danish kroner", "ISK": "icelandic krona|icelandic kronur",
        "CZK": "czech koruna|koruna|korunas|czech crowns", "PLN": "zloty|zlotys|polish zloty", "HUF": "forint|forints",
        "RON": "lei|romanian lei|leu", "BGN": "lev|leva|bulgarian lev", "peso": "peso|pesos", "MXN": "mexican peso|mexican pesos",
        "ARS": "argentine peso|argentine pesos|argentinian pesos", "CLP": "chilean peso|chilean pesos",
        "COP": "colombian peso|colombian pesos", "PHP": "philippine peso|philippine pesos", "BRL": "reais|brazilian real|brazilian reais|reals",
        "PEN": "peruvian soles|peruvian sol|nuevos soles", "ZAR": "rand|rands|south african rand",
        "NGN": "naira|nairas", "KES": "shillings|kenyan shilling|kenyan shillings", "UGX": "ugandan shillings", "TZS": "tanzanian shillings",
        "GHS": "cedi|cedis|ghanaian cedis", "ETB": "birr", "THB": "baht|thai baht", "VND": "dong|vietnamese dong",
        "IDR": "rupiah|indonesian rupiah", "MYR": "ringgit|malaysian ringgit", "dirham": "dirham|dirhams", "AED": "emirati dirhams|uae dirhams",
        "MAD": "moroccan dirham|moroccan dirhams", "SAR": "riyal|riyals|saudi riyals", "QAR": "qatari riyals",
        "IRR": "rial|rials|iranian rials", "dinar": "dinar|dinars", "KWD": "kuwaiti dinar|kuwaiti dinars", "DZD": "algerian dinars", "TND": "tunisian dinars",
        "IQD": "iraqi dinars", "RSD": "serbian dinars", "KZT": "tenge", "BTC": "bitcoin|bitcoins",
        "ETH": "ether", "satoshi": "satoshi|satoshis", "GTQ": "quetzal|quetzales", "HNL": "lempira|lempiras", "CRC": "colon|colones",
        "PYG": "guarani|guaranies", "KHR": "cambodian riel|riel|riels", "MMK": "kyat|kyats", "LAK": "kip",
    },
    cents={"cent": "cent|cents", "penny": "penny|pence|p", "EUR": "euro cent|euro cents|eurocent|eurocents", "sen": "sen"},
    of=frozenset({"of"}),
    per={
        "per": "", "a": "second minute hour day week month quarter year share barrel tonne kg pound gallon l m² square foot acre head person pupil family "
        "household unit piece ounce night game mile km person student plane bottle",
        "an": "hour acre ounce hectare hour", "each": "day week month year", "every": "second minute hour day week month year", "annually": "", "apiece": "",
    },
    joints=(("between", "and"), ("from", "to"), ("", "to"), ("", "through"), ("", "or")),
    least="more than|greater than|larger than|higher than|bigger than|above|over|at least|no less than|no fewer than|not less than|exceeding|"
    "greater than or equal to|larger than or equal to|more than or equal to|higher than or equal to|greater or equal to|greater or equal than|"
    "larger or equal than|larger or equal to|higher or equal to|higher or equal than|more or equal than|equal to or greater than|"
    "equal to or more than|equal or greater than|a minimum of|starting at|starting from",
    most="less than|fewer than|smaller than|lower than|below|under|at most|up to|no more than|not more than|no greater than|"
    "less than or equal to|lower than or equal to|smaller than or equal to|fewer than or equal to|less or equal to|less or equal than|"
    "lower or equal than|lower or equal to|smaller or equal to|smaller or equal than|equal to or less than|equal or less than|a maximum of",
    bounded=frozenset({"and", "but", "or", "is", "it", "also", "yet"}),
    changes=frozenset(
        """
        rise rises rose risen rising fall falls fell fallen falling drop drops dropped dropping climb climbs climbed climbing jump jumps jumped jumping grow
        grows grew grown growing increase
        increases increased increasing decrease decreased decreasing cut cuts cutting raise raises raised raising lower lowered lowering up down went go goes
        going slip slipped decline declined
        declining surge surged surging soar soared plunge plunged widen widened narrow narrowed reduce reduced reducing expand expanded shrink shrank doubled
        tripled halved slump slumped
        """.split()
    ),
    ratio="in|out of|in every|out of every",
    apart="in|out of|in every|out of every",
    scores=frozenset(
        """
        win wins won beat beats beating beaten defeat defeats defeated loss lost lose draw drew match score scored
        scores goal goals lead led victory final half-time aggregate trail trailed triumph triumphed set sets thrashed
        edged leg
        """.split()
    ),
    ages="aged|aged between|age|ages|age of|ages of|turned|turns|turning|people over|people under|anyone over|anyone under|"
    "children under|died at|aged just|aged about|those over|those under",
    bare_ages=True,
    aged="old|of age|olds",
    about="between|about|around|roughly|approximately|approx|some|nearly|almost|close to|circa|an estimated|estimated|estimated at|"
    "an average of|on average|in the region of|in the order of|on the order of|an approximate|virtually|"
    "at least|no fewer than|no less than|not less than|minimum of|a minimum of|more than|over|well over|just over|a little over|slightly more than|"
    "slightly over|well above|upwards of|in excess of|exceeding|exceeds|exceeded|above|"
    "greater than|larger than|higher than|upward of|much more than|far more than|at a minimum|"
    "up to|as much as|as many as|as high as|as few as|as little as|as low as|at most|no more than|not more than|a maximum of|maximum of|less than|"
    "fewer than|under|below|well under|well below|just under|just below|just shy of|"
    "lower than|smaller than|shy of|short of|capped at|could reach|may reach|can reach|reaching up to|"
    "only|just|barely|exactly|precisely|a mere|merely|a total of|total of|a further|another|an additional|a record|a combined|mere|hardly|possibly|perhaps|"
    "maybe|a reported|reportedly|a staggering|a whopping",
    after="or more|or less|or so|or fewer|at least|at most|and above|and over|or above|or over|or under|and under|plus|"
    "and counting|at the most|at the very least|or greater|or higher|or lower|give or take|apiece",
    standing={
        "denied": "denied|denies|deny|denying|disputed|disputes|dispute|refuted|refutes|rejected the figure|rejected that figure|rejects the figure|"
        "rejects that figure|rejected the claim|rejects the claim|dismissed the figure|dismissed that figure|untrue|called false|is false|was false|"
        "contested",
        "alleged": "alleged|allegedly|alleges|allege|alleging|accused of|accuses|accusing|accused|suspected of|suspected|purported|purportedly|supposedly|"
        "claims to|claimed to|claim to|claims that|claimed that|rumoured|rumored|"
        "prosecutors say|prosecutors said|unconfirmed",
        "target": "target|targets|targeting|targeted|goal|goals|aim|aims|aiming|aimed|ambition|pledged to|pledges to|pledge to|vowed to|vows to|"
        "committed to|seeks to|seeking to|hopes to|hope to|hoping to|objective",
        "expected": "expected|expects|expect|forecast|forecasts|forecasting|predicted|predicts|projected|projects that|projection|could|would|will|should|"
        "may|might|planned|plans to|plan to|planning to|is set to|are set to|set to|"
        "estimates that|scheduled|anticipated|anticipates|likely|is to|are to|by the end of|next year|next month|intends|intend|intention|promised|promises|"
        "going to|due to reach|outlook|poised to",
        "past": "last year|last month|last week|a year earlier|a year ago|a year before|the previous year|the year before|the previous quarter|previously|"
        "earlier|years ago|months ago|years earlier|at the time|used to|formerly|"
        "before the pandemic|in the past|the same period|a month earlier|the prior year|the previous month",
        "compared": "compared with|compared to|against|versus|vs|rather than|instead of|up from|down from|as opposed to|in contrast to|compared with about|"
        "compared with just|compared with only|compared to just|from just|after a",
    },
    splits=frozenset(
        """
        and that which who whom whose because but while although though when where after before if since unless as and
        or so to for with without than despite amid including such
        """.split()
    ),
    adjectives=frozenset({"*", "more", "other", "new", "such", "further", "additional"}),
    plurals=("s",),
    nouns=frozenset(
        """
        people men women children policemen policewomen firemen fishermen businessmen salesmen spokesmen crewmen gunmen servicemen servicewomen sportsmen
        freshmen dead injured wounded missing homeless unemployed
        police personnel staff cattle sheep fish deer aircraft spacecraft species series offspring mice teeth geese feet lives wives knives crew others youth
        medal teenagers jobless troops souls criteria phenomena
        media bacteria fungi alumni cacti larvae nuclei vertebrae data shares-a dead-in seats votes shrimp salmon bison poultry infantry livestock
        """.split()
    ),
    verbs=frozenset(
        """
        is was has does says goes gets this its his hers ours yours theirs us as yes thus plus less unless perhaps always besides towards afterwards across
        versus sometimes whereas
        makes takes gives comes rises falls wins looks means seems remains becomes adds costs runs pays apiece years-old ss class press business loss boss gas
        bus process access success address
        analysis basis crisis bonus campus virus focus status census minus various previous serious religious famous enormous numerous dangerous precious
        obvious
        """.split()
    ),
    numbered=frozenset(
        """
        article articles page pages pp number numbers no nos chapter chapters figure figures section sections appendix terminal season episode volume vol
        phase act group category level table version line type
        highway route road interstate i flight boeing airbus channel room gate platform track bus lot class grade zone paragraph chapter top iphone windows
        android covid sars apollo generation series step stage round rule title
        part unit world formula super game day week tier size lane exit hole par ward district pier station apartment suite block building studio week area
        catch session proposition amendment resolution case
        """.split()
    ),
    never="no one|one another|one of|one by one|each one|every one|the one|this one|that one|any one|first one|one day|one thing|"
    "one time|one or two|one on one|two by two|at one|four by four|a few|a lot|second half|first half|half time|half an hour|"
    "half hour|half way|half brother|half sister|other half|better half",
    clock="at|by|around|until|till|from",
    oclock=frozenset({"am", "pm", "o", "hrs", "gmt", "est", "bst", "cet"}),
)  # fmt: skip
