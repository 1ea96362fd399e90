"""German numbers, units, currencies, and the words that say how a number stands."""

from briefing.languages.documents import Figures

TABLE = Figures(
    decimal=",",
    glued="und",
    numbers={
        "null": 0, "zwei": 2, "zwo": 2, "drei": 3, "vier": 4, "fünf": 5, "fuenf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9, "zehn": 10, "elf": 11,
        "zwölf": 12, "zwoelf": 12,
        "dreizehn": 13, "vierzehn": 14, "fünfzehn": 15, "sechzehn": 16, "siebzehn": 17, "achtzehn": 18, "neunzehn": 19, "zwanzig": 20, "dreißig": 30,
        "dreissig": 30, "vierzig": 40,
        "fünfzig": 50, "sechzig": 60, "siebzig": 70, "achtzig": 80, "neunzig": 90, "hundert": 100, "eins": 1, "ein": 1,
    },
    scales={
        "tausend": 1000, "tsd|tausende": 1000, "million|millionen|mio|mill": 10**6, "milliarde|milliarden|mrd|mia": 10**9, "billion|billionen|bio": 10**12,
        "billiarde|billiarden": 10**15, "dutzend": 12,
    },
    parts={
        "die hälfte|hälfte|der hälfte": "1/2", "ein halbes|eine halbe|einer halben|einen halben|ein halber": "1/2", "ein drittel|einem drittel": "1/3",
        "zwei drittel": "2/3", "ein viertel|einem viertel": "1/4",
        "drei viertel|dreiviertel": "3/4", "ein fünftel|einem fünftel": "1/5", "zwei fünftel": "2/5", "drei fünftel": "3/5", "vier fünftel": "4/5",
        "ein sechstel": "1/6", "ein siebtel": "1/7", "ein achtel": "1/8",
        "ein zehntel|einem zehntel": "1/10", "anderthalb|eineinhalb": "3/2", "zweieinhalb": "5/2", "dreieinhalb": "7/2",
    },
    articles=frozenset({"ein", "eine", "einen", "einem", "einer", "eines"}),
    plus="und",
    point="komma",
    minus="minus",
    below="unter null|unter dem gefrierpunkt",
    units={
        "%": "prozent", "percentage point": "prozentpunkt|prozentpunkte|prozentpunkten", "basis point": "basispunkt|basispunkte|basispunkten",
        "millisecond": "millisekunde|millisekunden", "second": "sekunde|sekunden", "minute": "minute|minuten", "hour": "stunde|stunden|std",
        "day": "tag|tage|tagen|tages", "week": "woche|wochen",
        "month": "monat|monate|monaten|monats", "quarter": "quartal|quartale|quartalen",
        "year": "jahr|jahre|jahren|jahres|jährige|jähriger|jährigen|jähriges|jährig",
        "decade": "jahrzehnt|jahrzehnte|jahrzehnten", "century": "jahrhundert|jahrhunderte|jahrhunderten",
        "mm": "millimeter|millimetern", "cm": "zentimeter|zentimetern", "dm": "dezimeter", "m": "meter|metern", "km": "kilometer|kilometern", "inch": "zoll",
        "foot": "fuß", "mile": "meile|meilen",
        "light year": "lichtjahr|lichtjahre|lichtjahren", "nautical mile": "seemeile|seemeilen", "μm": "mikrometer|mikrometern", "nm": "nanometer|nanometern",
        "m²": "quadratmeter|quadratmetern|qm", "km²": "quadratkilometer|quadratkilometern|qkm", "cm²": "quadratzentimeter", "hectare": "hektar",
        "acre": "acres|morgen",
        "ml": "milliliter|millilitern", "cl": "zentiliter", "l": "liter|litern", "hl": "hektoliter", "m³": "kubikmeter|kubikmetern|cbm",
        "km³": "kubikkilometer", "gallon": "gallone|gallonen", "barrel": "barrel|fass",
        "teaspoon": "teelöffel", "tablespoon": "esslöffel",
        "μg": "mikrogramm", "mg": "milligramm", "g": "gramm", "kg": "kilo|kilogramm|kilos", "tonne": "tonne|tonnen", "pound": "pfund",
        "hundredweight": "zentner", "ounce": "unze|unzen",
        "km/h": "stundenkilometer|stundenkilometern|kilometer pro stunde|kilometern pro stunde", "m/s": "meter pro sekunde|metern pro sekunde",
        "knot": "knoten", "mph": "meilen pro stunde",
        "°C": "grad celsius|celsius|grad c", "°F": "grad fahrenheit|fahrenheit|grad f", "K": "kelvin", "degree": "grad",
        "W": "watt", "kW": "kilowatt", "MW": "megawatt", "GW": "gigawatt", "TW": "terawatt", "Wh": "wattstunde|wattstunden",
        "kWh": "kilowattstunde|kilowattstunden", "MWh": "megawattstunde|megawattstunden",
        "GWh": "gigawattstunde|gigawattstunden", "TWh": "terawattstunde|terawattstunden", "J": "joule", "kcal": "kilokalorie|kilokalorien",
        "cal": "kalorie|kalorien", "V": "volt", "hp": "ps|pferdestärken",
        "kb": "kilobyte", "MB": "megabyte|megabytes", "GB": "gigabyte|gigabytes", "TB": "terabyte|terabytes", "dB": "dezibel", "Hz": "hertz",
        "MHz": "megahertz", "GHz": "gigahertz", "turn": "turn|umdrehungen", "rad": "radiant",
    },
    money={
        "EUR": "euro|euros", "USD": "dollar|dollars|us dollar|us dollars|amerikanische dollar|amerikanischen dollar",
        "CAD": "kanadische dollar|kanadischen dollar|kanadischer dollar", "AUD": "australische dollar|australischen dollar|australischer dollar",
        "NZD": "neuseeländische dollar|neuseeländischen dollar", "HKD": "hongkong dollar|hong kong dollar", "SGD": "singapur dollar",
        "TWD": "taiwan dollar|taiwanische dollar",
        "GBP": "pfund sterling|britische pfund|britischen pfund|britischer pfund", "CHF": "franken|schweizer franken", "franc": "franc|francs",
        "FRF": "französische francs|französischen francs|französische franc",
        "DEM": "d mark|deutsche mark|deutschmark|mark", "FIM": "finnische mark|finnischen mark|finnmark", "JPY": "yen|japanische yen|japanischen yen",
        "CNY": "yuan|renminbi|chinesische yuan|chinesischen yuan", "KRW": "won|südkoreanische won",
        "rupee": "rupie|rupien", "INR": "indische rupien|indischen rupien", "PKR": "pakistanische rupien", "RUB": "rubel|russische rubel|russischen rubel",
        "BYN": "belarussische rubel", "UAH": "hrywnja|griwna", "TRY": "lira|türkische lira|türkischen lira|türkischer lira",
        "ITL": "lire|italienische lire", "krone": "krone|kronen", "SEK": "schwedische kronen|schwedischen kronen",
        "NOK": "norwegische kronen|norwegischen kronen", "DKK": "dänische kronen|dänischen kronen", "CZK": "tschechische kronen|tschechischen kronen",
        "ISK": "isländische kronen", "PLN": "zloty|złoty", "HUF": "forint", "RON": "lei|leu", "BGN": "lew|lewa", "peso": "peso|pesos",
        "MXN": "mexikanische pesos|mexikanischen pesos", "ARS": "argentinische pesos|argentinischen pesos",
        "BRL": "real|reais", "ZAR": "rand", "ILS": "schekel", "EGP": "ägyptische pfund|ägyptischen pfund", "LBP": "libanesische pfund", "THB": "baht",
        "VND": "dong", "dirham": "dirham", "SAR": "riyal|saudi riyal", "IRR": "rial", "dinar": "dinar",
        "KHR": "riel|kambodschanische riel", "BTC": "bitcoin|bitcoins", "ATS": "schilling", "NLG": "gulden",
    },
    cents={"EUR": "cent|cents|eurocent", "CHF": "rappen", "cent": "us cent", "penny": "pence|penny", "DEM": "pfennig"},
    of=frozenset({"von"}),
    per={
        "pro": "", "je": "", "im": "day month year quarter second", "am": "day", "die": "hour second minute",
        "in": "second minute hour day week month year", "jährlich": "", "der": "month",
    },
    joints=(("zwischen", "und"), ("von", "bis"), ("", "bis"), ("", "bis zu"), ("", "oder")),
    changes=frozenset(
        """
        stieg stiegen gestiegen steigt steigen steigern erhöht erhöhen erhöhte sank sanken gesunken sinkt sinken fiel fielen gefallen fällt fallen wuchs
        wuchsen gewachsen wächst wachsen kletterte geklettert
        sprang gesprungen senken senkte gesenkt reduziert reduzieren schrumpfte geschrumpft anheben angehoben auf
        """.split()
    ),
    ratio="von",
    scores=frozenset(
        """
        sieg siegte siegten gewann gewannen gewonnen schlug schlugen geschlagen verlor verloren niederlage
        unentschieden spiel tor tore führte führten endstand halbzeit besiegte besiegten remis ergebnis
        """.split()
    ),
    ages="alter von|alter zwischen|im alter von|mit|aged",
    aged="jährige|jähriger|jährigen|jähriges|jährig|alt|alte|alten|alter|altes|lebensjahr",
    about="zwischen|etwa|rund|ungefähr|circa|ca|zirka|an die|um die|gut|knapp|fast|beinahe|nahezu|annähernd|schätzungsweise|"
    "in etwa|etwas mehr als|etwas weniger als|"
    "mindestens|wenigstens|zumindest|nicht weniger als|mehr als|über|weit über|deutlich über|deutlich mehr als|weit mehr als|oberhalb von|ab|"
    "bis zu|maximal|höchstens|weniger als|unter|nicht mehr als|unterhalb von|deutlich unter|deutlich weniger als|allenfalls|"
    "nur|nur noch|lediglich|gerade einmal|gerade mal|bloß|genau|exakt|kaum|insgesamt|weitere|weiteren|noch|bislang|wohl|vermutlich|möglicherweise|schon",
    after="oder mehr|oder weniger|und mehr|mindestens|maximal|höchstens|insgesamt",
    standing={
        "denied": "dementiert|dementierte|dementierten|dementieren|bestreitet|bestritt|bestritten|bestreiten|wies zurück|wies die zahl zurück|"
        "wies diese zahl zurück|zurückgewiesen|weist zurück|verneint|verneinte|streitet ab|widersprach",
        "alleged": "angeblich|mutmaßlich|mutmaßliche|mutmaßlichen|vorgeworfen|soll haben|sollen haben|wird vorgeworfen|beschuldigt|behauptet|behauptete|"
        "behaupten|verdächtigt",
        "target": "Ziel|Ziele|zielt|anvisiert|strebt an|will erreichen|Zielmarke|Zielvorgabe|verpflichtet sich|hat sich verpflichtet|angestrebt|angestrebte|"
        "vorgenommen|peilt",
        "expected": "soll|sollen|sollte|sollten|könnte|könnten|dürfte|dürften|wird|werden|erwartet|erwarten|erwartete|Prognose|Prognosen|prognostiziert|"
        "rechnet|rechnen|geplant|geplante|geplanten|plant|planen|will|wollen|voraussichtlich|"
        "vorgesehen|schätzt|nächstes jahr|kommenden jahr|würde|würden|möglich|in aussicht",
        "past": "im vorjahr|Vorjahr|Vorjahres|letztes jahr|im vergangenen jahr|vergangenen jahr|ein jahr zuvor|zuvor|damals|früher|vor einem jahr|"
        "im letzten jahr|ehemals|bisher|Vorjahreszeitraum|vor der pandemie",
        "compared": "gegenüber|verglichen mit|im vergleich zu|statt|anstatt|nach|statt bisher|statt der|anstelle von",
    },
    splits=frozenset(
        """
        und dass das die der welche welcher welches wenn weil ob um aber sondern während obwohl nachdem bevor als
        wobei denn doch mit ohne
        """.split()
    ),
    adjectives=frozenset({"*", "neue", "neuen", "weitere", "weiteren", "andere", "anderen"}),
    nouns=frozenset(),
    verbs=frozenset({"Uhr", "uhr"}),
    capitals=True,
    numbered=frozenset(
        """
        artikel seite seiten nummer nr kapitel abbildung abb paragraf paragraph absatz abs anlage terminal staffel folge episode band teil phase gruppe
        kategorie stufe tabelle version linie klasse typ autobahn bundesstraße
        straße raum zimmer halle tor gleis bus boeing airbus iphone windows apollo covid platz rang etappe runde spieltag formel saison gate halle haus
        bahnsteig hausnummer generation serie jahr jahre ziffer punkt
        """.split()
    ),
    never="ein wenig|ein bisschen|ein paar|ein und|ein ander|ein mal|acht geben|in acht|außer acht",
    oclock=frozenset({"uhr"}),
)  # fmt: skip
