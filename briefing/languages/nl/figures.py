"""Dutch numbers, units, currencies, and the words that say how a number stands."""

from briefing.languages.documents import Figures

TABLE = Figures(
    decimal=",",
    loose=True,
    glued="en|ën",
    numbers={
        "nul": 0, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7, "acht": 8, "negen": 9, "tien": 10, "elf": 11, "twaalf": 12, "dertien": 13,
        "veertien": 14, "vijftien": 15, "zestien": 16, "zeventien": 17, "achttien": 18, "negentien": 19, "twintig": 20, "dertig": 30, "veertig": 40,
        "vijftig": 50, "zestig": 60, "zeventig": 70, "tachtig": 80, "negentig": 90, "honderd": 100, "één|eén": 1, "een": 1,
    },
    scales={
        "duizend": 1000, "duizenden": 1000, "miljoen|miljoenen|mln|milj|mio": 10**6, "miljard|miljarden|mrd|mld": 10**9,
        "biljoen|biljoenen|bln": 10**12, "dozijn": 12, "tiental": 10, "honderdtal": 100,
    },
    parts={
        "de helft|helft": "1/2", "half|halve|een half|een halve": "1/2", "een derde|één derde|eenderde": "1/3", "twee derde|tweederde|twee derden": "2/3",
        "een kwart|een vierde|kwart": "1/4", "drie kwart|driekwart|drie vierde": "3/4", "een vijfde|eenvijfde": "1/5", "twee vijfde": "2/5",
        "drie vijfde": "3/5", "vier vijfde": "4/5", "een zesde": "1/6", "een zevende": "1/7", "een achtste": "1/8", "een tiende": "1/10",
        "anderhalf|anderhalve": "3/2", "tweeënhalf|tweeënhalve|twee en een half|twee en een halve": "5/2", "drieënhalf|drieënhalve": "7/2",
        "vierenhalf|vierenhalve|vier en een half": "9/2",
    },
    articles=frozenset({"een", "één"}),
    plus="en",
    point="komma",
    minus="min|minus",
    below="onder nul|onder het vriespunt",
    units={
        "%": "procent|percent|pct", "percentage": "percentage", "percentage point": "procentpunt|procentpunten|procentpuntje",
        "basis point": "basispunt|basispunten", "millisecond": "milliseconde|milliseconden", "second": "seconde|seconden|sec", "minute": "minuut|minuten|min",
        "hour": "uur|uren|uurtje", "day": "dag|dagen", "week": "week|weken", "month": "maand|maanden", "quarter": "kwartaal|kwartalen",
        "year": "jaar|jaren|jarige|jarig", "decade": "decennium|decennia", "century": "eeuw|eeuwen",
        "mm": "millimeter|millimeters", "cm": "centimeter|centimeters", "dm": "decimeter|decimeters", "m": "meter|meters", "hm": "hectometer|hectometers",
        "km": "kilometer|kilometers", "inch": "inch|inches|duim", "foot": "voet|voeten", "yard": "yard|yards", "mile": "mijl|mijlen",
        "light year": "lichtjaar|lichtjaren", "nautical mile": "zeemijl|zeemijlen|nautische mijl|nautische mijlen", "μm": "micrometer|micrometers|micron",
        "nm": "nanometer|nanometers",
        "mm²": "vierkante millimeter", "cm²": "vierkante centimeter|vierkante centimeters", "m²": "vierkante meter|vierkante meters|m2",
        "km²": "vierkante kilometer|vierkante kilometers", "hectare": "hectare|hectaren|hectares", "acre": "acre|acres",
        "square mile": "vierkante mijl|vierkante mijlen", "square foot": "vierkante voet|vierkante voeten", "are": "are",
        "ml": "milliliter|milliliters", "cl": "centiliter|centiliters", "dl": "deciliter", "l": "liter|liters", "hl": "hectoliter|hectoliters",
        "m³": "kubieke meter|kubieke meters|kuub", "cm³": "kubieke centimeter|kubieke centimeters", "km³": "kubieke kilometer",
        "cubic foot": "kubieke voet|kubieke voeten", "gallon": "gallon|gallons", "barrel": "vat|vaten|barrel", "pint": "pint|pinten",
        "teaspoon": "theelepel|theelepels", "tablespoon": "eetlepel|eetlepels", "μg": "microgram", "mg": "milligram", "g": "gram|grammen",
        "kg": "kilo|kilo's|kilogram|kilogrammen", "tonne": "ton|tonnen|metrische ton|metrieke ton", "pound": "pond|ponden", "ounce": "ons|ounce|ounces",
        "km/h": "kilometer per uur|kilometers per uur|km per uur", "m/s": "meter per seconde|meters per seconde", "mph": "mijl per uur|mijlen per uur",
        "knot": "knoop|knopen", "°C": "graad celsius|graden celsius|graden c|graad c|celsius", "°F": "graad fahrenheit|graden fahrenheit|graden f|fahrenheit",
        "K": "kelvin", "degree": "graad|graden", "W": "watt", "kW": "kilowatt", "MW": "megawatt", "GW": "gigawatt", "TW": "terawatt", "Wh": "wattuur",
        "kWh": "kilowattuur|kilowatturen", "MWh": "megawattuur", "GWh": "gigawattuur", "TWh": "terawattuur", "J": "joule", "kcal": "kilocalorie|kilocalorieën",
        "cal": "calorie|calorieën", "V": "volt", "hp": "pk|paardenkracht", "bit": "bit|bits", "kb": "kilobyte|kilobytes", "MB": "megabyte|megabytes",
        "GB": "gigabyte|gigabytes", "TB": "terabyte|terabytes", "dB": "decibel|decibels", "Hz": "hertz", "MHz": "megahertz", "GHz": "gigahertz",
        "turn": "slag|slagen|toeren", "rad": "radiaal|radialen", "px": "pixel|pixels",
    },
    money={
        "EUR": "euro|euro's|euros", "USD": "dollar|dollars|amerikaanse dollar|amerikaanse dollars|us dollar", "CAD": "canadese dollar|canadese dollars",
        "AUD": "australische dollar|australische dollars", "NZD": "nieuw zeelandse dollar|nieuw zeelandse dollars", "HKD": "hongkongse dollar|hongkong dollar",
        "SGD": "singaporese dollar|singapore dollar", "TWD": "taiwanese dollar|taiwan dollar", "SRD": "surinaamse dollar|surinaamse dollars",
        "GBP": "pond sterling|britse pond|britse ponden|engelse pond|engelse ponden|sterling", "CHF": "zwitserse frank|zwitserse franken|zwitserse franc",
        "franc": "franc|francs|frank|franken", "FRF": "franse frank|franse franken|franse franc", "BEF": "belgische frank|belgische franken",
        "NLG": "gulden|guldens|nederlandse gulden|nederlandse guldens", "DEM": "duitse mark|mark|marken", "FIM": "finse mark", "ITL": "lire|italiaanse lire",
        "ESP": "peseta|peseta's", "JPY": "yen|japanse yen", "CNY": "yuan|chinese yuan|renminbi|kuai", "KRW": "won|zuid koreaanse won",
        "rupee": "roepie|roepies", "INR": "indiase roepie|indiase roepies", "PKR": "pakistaanse roepie|pakistaanse roepies", "IDR": "roepia|roepiah",
        "RUB": "roebel|roebels|russische roebel|russische roebels", "UAH": "hryvnia|grivna", "TRY": "turkse lira|lira|turkse lira's",
        "krone": "kroon|kronen", "SEK": "zweedse kroon|zweedse kronen", "NOK": "noorse kroon|noorse kronen", "DKK": "deense kroon|deense kronen",
        "CZK": "tsjechische kroon|tsjechische kronen", "ISK": "ijslandse kroon|ijslandse kronen", "PLN": "zloty|zloty's|złoty", "HUF": "forint|forinten",
        "RON": "lei|leu", "BGN": "lev|leva", "peso": "peso|peso's|pesos", "MXN": "mexicaanse peso|mexicaanse peso's",
        "ARS": "argentijnse peso|argentijnse peso's",
        "BRL": "real|reais|braziliaanse real", "ZAR": "rand", "ILS": "sjekel|shekel|sjekels", "EGP": "egyptische pond|egyptische ponden",
        "LBP": "libanese pond|libanese ponden", "dirham": "dirham",
        "MAD": "marokkaanse dirham", "SAR": "riyal|saudische riyal", "IRR": "rial", "dinar": "dinar",
        "THB": "baht", "VND": "dong", "NGN": "naira", "BTC": "bitcoin|bitcoins", "ETH": "ether", "tientje": "tientje|tientjes", "dubbeltje": "dubbeltje",
    },
    cents={"EUR": "eurocent|eurocenten|euro cent", "cent": "cent|centen|dollarcent", "penny": "penny|pence", "CNY/10": "mao"},
    of=frozenset({"van"}),
    per={
        "per": "", "ieder": "hour day", "elk": "hour year", "elke": "day week month", "iedere": "day week month", "in": "day hour", "een": "day hour",
    },
    joints=(("tussen", "en"), ("van", "tot"), ("", "tot"), ("", "à"), ("van", "naar"), ("", "tot en met"), ("", "t/m"), ("", "of")),
    least="meer als|groter als|hoger als|groter is dan|hoger is dan|meer is dan|niet kleiner als|niet minder als|minimum|meer dan|groter dan|hoger dan|boven|"
    "ruim|minstens|ten minste|tenminste|op zijn minst|minimaal|niet minder dan|niet kleiner dan|vanaf|"
    "groter dan of gelijk aan|groter of gelijk aan|gelijk aan of groter dan|hoger dan of gelijk aan|gelijk of groter dan|een minimum van|"
    "groter dan of gelijk aan|meer of gelijk aan",
    most="minder als|kleiner als|lager als|kleiner is dan|lager is dan|minder is dan|niet groter als|niet meer als|maximum|minder dan|kleiner dan|lager dan|"
    "onder|hoogstens|ten hoogste|hooguit|maximaal|niet meer dan|niet groter dan|tot|kleiner dan of gelijk aan|"
    "kleiner of gelijk aan|gelijk aan of kleiner dan|lager dan of gelijk aan|gelijk of kleiner dan|een maximum van|minder of gelijk aan",
    bounded=frozenset({"en", "maar", "of", "is", "het"}),
    changes=frozenset(
        """
        stijgt steeg stegen gestegen stijgen daalt daalde daalden gedaald dalen groeit groeide groeiden gegroeid groeien zakt zakte zakten gezakt verhoogt
        verhoogde verhoogd verlaagt verlaagde verlaagd gaat ging gingen gegaan klom geklommen klimt kelderde gekelderd nam toegenomen afgenomen viel vielen
        gevallen valt oploopt opgelopen liep teruggebracht verminderd
        """.split()
    ),
    ratio="op de|van de|op elke|op",
    apart="op de|van de|op elke",
    scores=frozenset(
        """
        wedstrijd overwinning zege nederlaag won wint wonnen gewonnen verloor verloren verliest gelijkspel gelijk doelpunt doelpunten goal goals stand
        ruststand finale set versloeg verslagen klopte duel eindstand
        """.split()
    ),
    ages="leeftijd van|op leeftijd van|leeftijden van|man van|vrouw van|jongen van|meisje van|kind van|zoon van|dochter van|baby van|ben pas|is pas|"
    "ik ben|hij is|zij is|ze is|hij was|ze was|zij was|werd|wordt",
    aged="oud|oude|jarige|jarig|leeftijd",
    about="ongeveer|circa|ca|rond|rond de|zo'n|zowat|omstreeks|om en nabij|bij benadering|naar schatting|geschat op|in de orde van|gemiddeld|bijna|haast|"
    "vrijwel|nagenoeg|tegen de|tussen|een kleine|een slordige|grofweg|"
    "minstens|ten minste|tenminste|op zijn minst|minimaal|niet minder dan|meer dan|ruim|veel meer dan|iets meer dan|boven de|boven|hoger dan|vanaf|dik|"
    "een dikke|maar liefst|zeker|"
    "tot|tot wel|tot aan|maximaal|hooguit|hoogstens|ten hoogste|niet meer dan|minder dan|iets minder dan|onder de|onder|lager dan|een krappe|krap|"
    "slechts|alleen|alleen al|enkel|amper|nauwelijks|pas|precies|exact|in totaal|een totaal van|nog eens|nog|andere|mogelijk|misschien|wellicht|omgerekend",
    after="ongeveer|of meer|of minder|en meer|in totaal|of zo|ongeveer|minstens|maximaal",
    standing={
        "denied": "ontkent|ontkende|ontkend|ontkennen|ontkenden|betwist|betwistte|betwisten|weerspreekt|weersprak|weerlegt|weerlegde|spreekt tegen",
        "alleged": "vermeend|vermeende|vermoedelijk|zou|zouden|beschuldigd van|verdacht van|volgens de aanklacht|naar verluidt|beweert|beweerde|beweren",
        "target": "doel|doelen|doelstelling|doelstellingen|streeft naar|streven naar|mikt op|mikken op|ambitie|beoogt|beoogde|streefcijfer|wil bereiken",
        "expected": "verwacht|verwachten|verwachtte|verwachting|verwachtingen|raamt|raming|prognose|prognoses|voorspelt|voorspelling|plant|gepland|geplande|"
        "moet|moeten|zal|zullen|kan|kunnen|wordt|worden|volgend jaar|komend jaar|wil|willen|denkt|hoopt|naar verwachting|rekent op",
        "past": "vorig jaar|het jaar ervoor|een jaar eerder|een jaar geleden|voorheen|destijds|vorige maand|voor de pandemie|eerder|jaren geleden",
        "compared": "tegenover|vergeleken met|in vergelijking met|in plaats van|tegen|ten opzichte van|versus",
    },
    splits=frozenset(
        """
        en dat die wie wat welke waar wanneer omdat maar terwijl hoewel als om want dus volgens met zonder na voor tijdens sinds nadat zodat of tegen
        """.split()
    ),
    adjectives=frozenset(
        """
        andere nieuwe nieuw eerste laatste grote kleine jonge oude voormalige lange hoge goede beste slechtste volgende verschillende vermeende zware lichte
        extra gewone enige mogelijke echte valse
        """.split()
    ),
    plurals=("en", "s", "'s", "lieden", "ers"),
    nouns=frozenset({"mensen", "keer", "man", "kinderen", "leden", "euro", "stuks", "personen", "leerlingen", "vrouwen", "doden", "gewonden"}),
    verbs=frozenset(
        """
        en een geen alleen tegen binnen boven buiten tussen zijn hebben worden kunnen zullen moeten mogen willen gaan komen staan zien doen laten geven krijgen
        is was als dus eens anders soms steeds sinds tijdens volgens reeds zelfs slechts thans ons hun toen samen even zeven eigen beiden velen meesten
        gisteren morgen heden omdat wegens niets iets des deels langs naast
        """.split()
    ),
    numbered=frozenset(
        """
        artikel artikelen pagina pagina's blz nummer nr nummers hoofdstuk figuur bijlage lid terminal seizoen aflevering deel fase groep categorie niveau tabel
        versie lijn wet snelweg autoweg vlucht boeing airbus kanaal kamer zaal poort spoor perron bus tram klasse zone paragraaf plaats iphone windows android
        covid apollo generatie serie etappe ronde speelronde formule huisnummer verdieping top npo rtl week
        """.split()
    ),
    never="een beetje|een paar|een en ander|een voor een|een van|één van|een ander|een keer|op een|acht slaan|in acht|onder een|een of|de een|"
    "een aantal|twee aan twee|met zijn tweeën",
    clock="om|rond|tegen|tot|vanaf|omstreeks",
    oclock=frozenset({"u"}),
)  # fmt: skip
