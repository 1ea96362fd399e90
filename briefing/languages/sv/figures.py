"""Swedish numbers, units and currencies."""

from briefing.languages.documents import Figures

TABLE = Figures(
    decimal=",",
    loose=True,
    glued="-",
    numbers={
        "noll": 0, "två": 2, "tre": 3, "fyra": 4, "fem": 5, "sex": 6, "sju": 7, "åtta": 8, "nio": 9, "tio": 10, "elva": 11, "tolv": 12, "tretton": 13,
        "fjorton": 14, "femton": 15, "sexton": 16, "sjutton": 17, "arton": 18, "nitton": 19, "tjugo": 20, "trettio": 30, "fyrtio": 40, "femtio": 50,
        "sextio": 60, "sjuttio": 70, "åttio": 80, "nittio": 90, "hundra": 100, "ett": 1, "en": 1,
    },
    scales={
        "tusen": 1000, "tusentals": 1000, "miljon|miljoner|milj|mn": 10**6, "miljard|miljarder|mdr|mrd|md": 10**9, "biljon|biljoner": 10**12,
        "dussin": 12, "tiotal": 10, "hundratal": 100,
    },
    parts={
        "hälften": "1/2", "halv|halvt|en halv|ett halvt|halva": "1/2", "en tredjedel": "1/3", "två tredjedelar": "2/3",
        "en fjärdedel|en kvarts|ett kvarts": "1/4",
        "tre fjärdedelar|trekvarts": "3/4", "en femtedel": "1/5", "två femtedelar": "2/5", "tre femtedelar": "3/5", "fyra femtedelar": "4/5",
        "en sjättedel": "1/6", "en åttondel": "1/8", "en tiondel": "1/10", "en och en halv|ett och ett halvt|anderthalv": "3/2",
        "två och en halv|två och ett halvt": "5/2",
    },
    articles=frozenset({"en", "ett"}),
    plus="och",
    point="komma",
    minus="minus",
    below="minusgrader|under noll",
    units={
        "%": "procent|pct|procents|procentig", "percentage point": "procentenhet|procentenheter", "basis point": "räntepunkt|räntepunkter|baspunkter|punkter",
        "millisecond": "millisekund|millisekunder", "second": "sekund|sekunder|sekunders", "minute": "minut|minuter|minuters",
        "hour": "timme|timmar|timmars|timmes",
        "day": "dag|dagar|dagars|dygn|dygns", "week": "vecka|veckor|veckors", "month": "månad|månader|månaders", "quarter": "kvartal",
        "year": "år|års|årig|årige|åriga|årigt|åring|åringen|åringar", "decade": "decennium|decennier|årtionden", "century": "sekel|århundraden",
        "mm": "millimeter", "cm": "centimeter|centimeters", "dm": "decimeter", "m": "meter|meters", "km": "kilometer|kilometers", "inch": "tum|tums",
        "foot": "fot|fots", "yard": "yard|yards", "mile": "engelsk mil|engelska mil|miles|mile", "nautical mile": "sjömil|nautiska mil|distansminuter",
        "Swedish mile": "mil|mils", "light year": "ljusår",
        "mm²": "kvadratmillimeter", "cm²": "kvadratcentimeter", "m²": "kvadratmeter|kvm", "km²": "kvadratkilometer", "hectare": "hektar",
        "acre": "acre|acres|tunnland", "ml": "milliliter", "cl": "centiliter", "dl": "deciliter", "l": "liter", "hl": "hektoliter", "m³": "kubikmeter",
        "km³": "kubikkilometer", "cubic foot": "kubikfot", "gallon": "gallon|gallons", "barrel": "fat|oljefat", "teaspoon": "tesked|teskedar",
        "tablespoon": "matsked|matskedar", "μg": "mikrogram", "mg": "milligram", "g": "gram", "kg": "kilo|kilogram|kilos", "tonne": "ton|metriska ton",
        "pound": "pund|skålpund", "ounce": "uns|ounce", "km/h": "kilometer i timmen|kilometer per timme|km i timmen|km per timme",
        "m/s": "meter per sekund|meter i sekunden", "mph": "miles per timme|miles i timmen", "knot": "knop",
        "°C": "grad celsius|grader celsius|grader c|plusgrader|celsius|gr c|gr. c", "°F": "grad fahrenheit|grader fahrenheit|grader f|fahrenheit|gr f",
        "K": "kelvin", "degree": "grad|grader|graders|minusgrader", "W": "watt", "kW": "kilowatt", "MW": "megawatt", "GW": "gigawatt",
        "kWh": "kilowattimme|kilowattimmar", "MWh": "megawattimme|megawattimmar", "GWh": "gigawattimme|gigawattimmar", "TWh": "terawattimme|terawattimmar",
        "J": "joule", "cal": "kalori|kalorier", "kcal": "kilokalori|kilokalorier", "V": "volt", "hp": "hästkrafter|hk", "bit": "bit|bitar|bits",
        "kb": "kilobyte", "MB": "megabyte", "GB": "gigabyte", "TB": "terabyte", "dB": "decibel", "Hz": "hertz", "rad": "radianer", "turn": "varv",
    },
    money={
        "krone": "krona|kronor|kronors|kr", "SEK": "svensk krona|svenska kronor", "NOK": "norsk krona|norska kronor|norska kroner",
        "DKK": "dansk krona|danska kronor", "ISK": "isländska kronor|isländsk krona", "CZK": "tjeckisk krona|tjeckiska kronor", "EUR": "euro|euros",
        "USD": "dollar|amerikanska dollar|us dollar|dollars|amerikanska dollars", "CAD": "kanadensisk dollar|kanadensiska dollar",
        "AUD": "australisk dollar|australiska dollar", "NZD": "nyzeeländska dollar", "HKD": "hongkongdollar|hong kong dollar", "SGD": "singaporedollar",
        "TWD": "taiwandollar|taiwanesiska dollar", "GBP": "brittisk pund|brittiska pund|engelska pund|pund sterling", "CHF": "schweizerfranc|schweiziska franc",
        "franc": "franc|francs", "FRF": "franska franc", "DEM": "tyska mark|d mark|mark", "FIM": "finska mark|finsk mark|finnmark",
        "ITL": "lire|italienska lire",
        "JPY": "yen|japanska yen", "CNY": "yuan|kinesiska yuan|renminbi", "KRW": "won|sydkoreanska won", "INR": "indiska rupier", "rupee": "rupie|rupier",
        "RUB": "rubel|ryska rubel", "UAH": "hryvnia", "TRY": "turkiska lira|lira", "PLN": "zloty|złoty", "HUF": "forint", "RON": "lei", "peso": "peso|pesos",
        "MXN": "mexikanska pesos", "BRL": "real|reais", "ZAR": "rand", "ILS": "shekel|shekels", "THB": "baht", "VND": "dong", "dinar": "dinarer|dinar",
        "dirham": "dirham", "SAR": "riyal", "IRR": "rial", "BTC": "bitcoin|bitcoins",
    },
    cents={"öre": "öre|ören", "cent": "cent|cents", "EUR": "eurocent", "penny": "penny|pence"},
    of=frozenset({"av"}),
    per={"per": "", "i": "hour", "om": "day year"},
    joints=(("mellan", "och"), ("från", "till"), ("", "till"), ("", "upp till")),
    least="mer än|fler än|större än|högre än|över|minst|åtminstone|inte mindre än",
    most="mindre än|färre än|lägre än|under|högst|maximalt|inte mer än",
    bounded=frozenset({"och", "men", "eller"}),
    ratio="av|på",
    ages="ålder av|åldern|ålder på|vid",
    aged="gammal|gammalt|gamla|ålder|årig|årige|åriga|årigt|åring|åringen|åringar|års ålder",
    about="ungefär|omkring|runt|cirka|ca|drygt|knappt|nästan|närmare|uppskattningsvis|mellan|minst|åtminstone|mer än|fler än|över|upp till|upp emot|högst|"
    "maximalt|mindre än|färre än|under|bara|endast|blott|exakt|totalt|sammanlagt|ytterligare|hela|kanske|uppåt",
    after="eller mer|eller mindre|totalt|ungefär|cirka|vardera",
    changes=frozenset("steg stiger ökade ökar ökat sjönk sjunker minskade minskar minskat föll faller gick höjdes sänktes".split()),
    scores=frozenset("match matchen vann vinst seger besegrade slog förlorade förlust oavgjort mål kryss".split()),
    splits=frozenset("och som att när eftersom men om enligt med utan efter före sedan".split()),
    plurals=("ar", "er", "or", "n", "are", "ens"),
    nouns=frozenset({"personer", "barn", "människor", "år", "hus", "företag", "länder", "mål", "gånger", "fall", "poäng", "jobb"}),
    verbs=frozenset(
        """
        och men eller än när är var har den man kan sedan utan efter under över inom mellan redan igen annan innan varken någon
        någon
        """.split()
    ),
    numbered=frozenset(
        """
        artikel sida nummer nr kapitel figur säsong avsnitt del fas grupp kategori nivå tabell linje lag väg kanal rum spår
        iphone windows
        """.split()
    ),
    never="en gång|en av|ett av|en och en|den ena|en annan|ett annat|en del|sex och",
    clock="klockan|kl",
)  # fmt: skip
