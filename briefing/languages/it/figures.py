"""Italian numbers, units, currencies, and the words that say how a number stands."""

from briefing.languages.documents import Figures

TABLE = Figures(
    decimal=",",
    loose=True,
    glued="-",
    numbers={
        "zero": 0, "due": 2, "tre": 3, "tré": 3, "quattro": 4, "cinque": 5, "sei": 6, "sette": 7, "otto": 8, "nove": 9, "dieci": 10, "undici": 11,
        "dodici": 12, "tredici": 13, "quattordici": 14, "quindici": 15, "sedici": 16, "diciassette": 17, "diciotto": 18, "diciannove": 19,
        "venti": 20, "vent": 20, "trenta": 30, "trent": 30, "quaranta": 40, "quarant": 40, "cinquanta": 50, "cinquant": 50, "sessanta": 60, "sessant": 60,
        "settanta": 70, "settant": 70, "ottanta": 80, "ottant": 80, "novanta": 90, "novant": 90, "cento": 100, "cent": 100, "mille": 1000,
        "un|una|uno": 1,
    },
    scales={
        "mila": 1000, "migliaio|migliaia": 1000, "milione|milioni|mln": 10**6, "miliardo|miliardi|mld|mrd": 10**9, "bilione|bilioni|trilione|trilioni": 10**12,
        "dozzina|dozzine": 12, "decina": 10, "quindicina": 15, "ventina": 20, "trentina": 30, "quarantina": 40, "cinquantina": 50, "sessantina": 60,
        "centinaio": 100,
    },
    parts={
        "la metà|metà": "1/2", "mezzo|mezza|un mezzo": "1/2", "un terzo|una terza parte": "1/3", "due terzi": "2/3", "un quarto|una quarta parte": "1/4",
        "tre quarti": "3/4", "un quinto": "1/5", "due quinti": "2/5", "tre quinti": "3/5", "quattro quinti": "4/5", "un sesto": "1/6", "un settimo": "1/7",
        "un ottavo": "1/8", "un decimo": "1/10", "tre decimi": "3/10", "un centesimo di": "1/100", "un millesimo": "1/1000",
    },
    articles=frozenset({"un", "una", "uno"}),
    plus="e",
    point="virgola",
    minus="meno",
    below="sotto zero|sotto lo zero",
    units={
        "%": "per cento|percento|p. cento", "percentage": "percentuale", "percentage point": "punto percentuale|punti percentuali|punti di percentuale",
        "basis point": "punto base|punti base", "millisecond": "millisecondo|millisecondi", "second": "secondo|secondi", "minute": "minuto|minuti",
        "hour": "ora|ore", "day": "giorno|giorni|giornate", "week": "settimana|settimane", "month": "mese|mesi", "quarter": "trimestre|trimestri",
        "year": "anno|anni|annate", "decade": "decennio|decenni", "century": "secolo|secoli",
        "mm": "millimetro|millimetri", "cm": "centimetro|centimetri", "dm": "decimetro|decimetri", "m": "metro|metri", "hm": "ettometro|ettometri",
        "km": "chilometro|chilometri|kilometro|kilometri", "inch": "pollice|pollici", "foot": "piede|piedi", "yard": "iarda|iarde", "mile": "miglio|miglia",
        "light year": "anno luce|anni luce", "nautical mile": "miglio nautico|miglia nautiche|miglio marino|miglia marine",
        "μm": "micrometro|micrometri|micron", "nm": "nanometro|nanometri",
        "mm²": "millimetro quadrato|millimetri quadrati", "cm²": "centimetro quadrato|centimetri quadrati|centimetri quadri",
        "m²": "metro quadrato|metri quadrati|metro quadro|metri quadri|mq", "km²": "chilometro quadrato|chilometri quadrati|chilometri quadri|kmq",
        "hectare": "ettaro|ettari", "acre": "acro|acri", "square mile": "miglio quadrato|miglia quadrate", "square foot": "piede quadrato|piedi quadrati",
        "ml": "millilitro|millilitri", "cl": "centilitro|centilitri", "dl": "decilitro|decilitri", "l": "litro|litri", "hl": "ettolitro|ettolitri",
        "m³": "metro cubo|metri cubi|mc", "cm³": "centimetro cubo|centimetri cubi", "km³": "chilometro cubo|chilometri cubi",
        "cubic foot": "piede cubo|piedi cubi|piede cubico|piedi cubici", "gallon": "gallone|galloni", "barrel": "barile|barili", "pint": "pinta|pinte",
        "teaspoon": "cucchiaino|cucchiaini", "tablespoon": "cucchiaio|cucchiai",
        "μg": "microgrammo|microgrammi", "mg": "milligrammo|milligrammi", "g": "grammo|grammi", "kg": "chilo|chili|chilogrammo|chilogrammi|kilogrammi",
        "tonne": "tonnellata|tonnellate|tonnellata metrica|tonnellate metriche", "pound": "libbra|libbre", "ounce": "oncia|once",
        "km/h": "chilometro orario|chilometri orari|chilometro all'ora|chilometri all'ora|chilometri l'ora|chilometri per ora|km orari|km all'ora",
        "m/s": "metro al secondo|metri al secondo|metri per secondo", "mph": "miglio all'ora|miglia all'ora|miglia orarie|miglia per ora", "knot": "nodo|nodi",
        "°C": "grado celsius|gradi celsius|gradi c|grado c|gradi centigradi|grado centigrado|celsius|centigradi",
        "°F": "grado fahrenheit|gradi fahrenheit|gradi farenheit|gradi f|grado f|fahrenheit|farenheit", "K": "kelvin", "degree": "grado|gradi",
        "W": "watt", "kW": "kilowatt|chilowatt", "MW": "megawatt", "GW": "gigawatt", "TW": "terawatt", "Wh": "wattora",
        "kWh": "kilowattora|chilowattora|kilowatt ora|chilowattori", "MWh": "megawattora|megawatt ora", "GWh": "gigawattora|gigawatt ora",
        "TWh": "terawattora|terawatt ora", "J": "joule", "kcal": "chilocaloria|chilocalorie|kilocalorie", "cal": "caloria|calorie", "V": "volt",
        "hp": "cavalli vapore|cavallo vapore|cv", "bit": "bit", "kb": "kilobyte", "MB": "megabyte|mega", "GB": "gigabyte|giga", "TB": "terabyte",
        "dB": "decibel", "Hz": "hertz", "MHz": "megahertz", "GHz": "gigahertz", "turn": "giro|giri", "rad": "radiante|radianti", "px": "pixel",
    },
    money={
        "EUR": "euro|euri", "USD": "dollaro|dollari|dollaro americano|dollari americani|dollaro statunitense|dollari statunitensi|dollari usa|dollaro usa",
        "CAD": "dollaro canadese|dollari canadesi", "AUD": "dollaro australiano|dollari australiani", "NZD": "dollaro neozelandese|dollari neozelandesi",
        "HKD": "dollaro di hong kong|dollari di hong kong", "SGD": "dollaro di singapore|dollari di singapore", "TWD": "dollari taiwanesi|dollari di taiwan",
        "GBP": "sterlina|sterline|sterlina britannica|sterline britanniche|lira sterlina|lire sterline", "CHF": "franco svizzero|franchi svizzeri",
        "franc": "franco|franchi", "FRF": "franco francese|franchi francesi", "BEF": "franchi belgi", "XOF": "franco cfa|franchi cfa",
        "ITL": "lira|lire|lira italiana|lire italiane", "DEM": "marco tedesco|marchi tedeschi|marchi", "FIM": "marco finlandese|marchi finlandesi",
        "ESP": "peseta|pesete", "ATS": "scellino|scellini", "JPY": "yen|yen giapponese|yen giapponesi", "CNY": "yuan|renminbi|yuan cinese|yuan cinesi",
        "KRW": "won|won sudcoreano|won sudcoreani", "rupee": "rupia|rupie", "INR": "rupia indiana|rupie indiane", "PKR": "rupie pachistane|rupie pakistane",
        "IDR": "rupie indonesiane", "RUB": "rublo|rubli|rublo russo|rubli russi", "UAH": "grivnia|grivnie|grivna", "BYN": "rubli bielorussi",
        "TRY": "lira turca|lire turche", "krone": "corona|corone", "SEK": "corona svedese|corone svedesi", "NOK": "corona norvegese|corone norvegesi",
        "DKK": "corona danese|corone danesi", "CZK": "corona ceca|corone ceche", "ISK": "corone islandesi", "PLN": "zloty|złoty", "HUF": "fiorino|fiorini",
        "NLG": "fiorino olandese|fiorini olandesi", "RON": "leu|lei", "BGN": "lev|leva", "peso": "peso|pesos", "MXN": "peso messicano|pesos messicani",
        "ARS": "peso argentino|pesos argentini", "BRL": "real|reais|real brasiliani|real brasiliano", "ZAR": "rand", "ILS": "shekel|siclo|sicli",
        "EGP": "sterlina egiziana|sterline egiziane|lira egiziana|lire egiziane", "LBP": "lira libanese|lire libanesi", "SYP": "lire siriane",
        "dirham": "dirham", "MAD": "dirham marocchini|dirham marocchino", "SAR": "riyal|riyal sauditi", "IRR": "rial", "dinar": "dinaro|dinari",
        "THB": "baht", "VND": "dong", "NGN": "naira", "BTC": "bitcoin", "ETH": "ether",
    },
    cents={
        "EUR": "centesimo di euro|centesimi di euro|eurocent|eurocentesimi", "cent": "centesimo|centesimi|cent", "penny": "penny|pence",
        "CHF": "centesimi di franco",
    },
    heads={"USD": "dollari", "GBP": "sterline"},
    of=frozenset({"di", "d"}),
    per={
        "al": "second day month year kg l m² barrel litro chilo metro tonne", "all": "hour year ettaro hectare", "a": "week person testa notte tonne persona",
        "per": "", "ogni": "day week month year hour minute", "l": "hour year", "alla": "week tonne", "annui": "", "annue": "", "mensili": "",
        "giornalieri": "", "annuali": "",
    },
    joints=(("tra", "e"), ("fra", "e"), ("da", "a"), ("dai", "ai"), ("dal", "al"), ("dalle", "alle"), ("dagli", "agli"), ("", "a"), ("", "o")),
    least="più di|maggiore di|maggiore a|maggiori di|superiore a|superiori a|più grande di|più alto di|più alta di|oltre|sopra|al di sopra di|almeno|"
    "come minimo|minimo|un minimo di|non meno di|non inferiore a|non minore di|maggiore o uguale a|maggiore o uguale di|uguale o maggiore di|"
    "uguale o superiore a|superiore o uguale a|pari o superiore a",
    most="meno di|minore di|minore a|minori di|inferiore a|inferiori a|più piccolo di|più basso di|più bassa di|sotto|al di sotto di|al massimo|al più|"
    "massimo|un massimo di|non più di|non superiore a|non maggiore di|fino a|minore o uguale a|minore o uguale di|uguale o minore di|"
    "uguale o inferiore a|inferiore o uguale a|pari o inferiore a",
    bounded=frozenset({"e", "ma", "o", "è", "ed"}),
    changes=frozenset(
        """
        passare passato passata passati passa passano passò salire salito salita saliti sale salgono salì scendere sceso scesa scesi scende scendono scese
        aumentare aumentato aumentata aumentati aumenta aumentano aumentò crescere cresciuto cresciuta cresciuti cresce crescono crebbe calare calato calata
        calati cala calano calò ridurre ridotto ridotta riduce balzato balzata balza crollato crollata crolla portare portato portata
        diminuito diminuita diminuisce
        """.split()
    ),
    ratio="su",
    apart="su",
    scores=frozenset(
        """
        partita vittoria sconfitta vince vinto batte battuto battuta perde perso pareggio pareggia gol rete reti finale risultato punteggio supera superato
        trionfo set derby vittorioso
        """.split()
    ),
    ages="all'età di|dell'età di|età di|di età|uomo di|donna di|ragazzo di|ragazza di|bambino di|bambina di|giovane di|figlio di|figlia di|neonato di|"
    "neonata di|anziano di|anziana di|pensionato di|compie|compiuto|ha compiuto|morto a|morta a|scomparso a|lui ha|lei ha|ho|aveva|anziana di|"
    "studente di|studentessa di",
    aged="di età|d'età|di vita|compiuti",
    about="circa|quasi|intorno a|attorno a|all'incirca|approssimativamente|più o meno|grosso modo|pressappoco|suppergiù|in media|una media di|stimato in|"
    "stimati in|stimata in|nell'ordine di|dell'ordine di|poco meno di|poco più di|qualcosa come|tra|fra|intorno ai|attorno ai|intorno alle|sui|"
    "almeno|minimo|come minimo|un minimo di|non meno di|più di|ben più di|molto più di|oltre|ben oltre|superiore a|superiori a|superiore ai|"
    "a partire da|al di sopra di|sopra i|supera i|superano i|"
    "fino a|fino ai|fino alle|al massimo|massimo|un massimo di|al più|non più di|meno di|inferiore a|inferiori a|inferiore ai|al di sotto di|sotto i|"
    "sotto le|solo|soltanto|solamente|appena|esattamente|precisamente|giusto|ben|un totale di|in totale|altri|altre|ulteriori|forse|quanto|addirittura",
    after="circa|o più|e più|o meno|almeno|al massimo|in totale|complessivi|complessive|e oltre|o giù di lì|soltanto|appena",
    standing={
        "denied": "smentisce|smentito|smentita|smentiscono|ha smentito|nega|negato|negano|ha negato|respinge la cifra|contesta|contestano|contestato|confuta",
        "alleged": "presunto|presunta|presunti|presunte|presumibilmente|avrebbe|avrebbero|accusato di|accusata di|accusati di|sospettato di|secondo l'accusa|"
        "sarebbe|sarebbero",
        "target": "obiettivo|obiettivi|mira a|punta a|puntano a|traguardo|si è impegnato|si è impegnata|si impegna|si impegnano|prefissato|ambisce",
        "expected": "dovrebbe|dovrebbero|potrebbe|potrebbero|prevede|prevedono|previsto|prevista|previsti|previste|previsione|previsioni|atteso|attesa|attesi|"
        "attese|stima|stimano|sarà|saranno|raggiungerà|costerà|investirà|entro il|nel prossimo|l'anno prossimo|il prossimo anno|progetta|aspetta|spera|"
        "dovrà|avrà|crescerà|salirà|porterà",
        "past": "l'anno scorso|lo scorso anno|l'anno precedente|un anno prima|un anno fa|in precedenza|precedentemente|il mese scorso|all'epoca|"
        "prima della pandemia|anni fa",
        "compared": "contro|rispetto a|rispetto ai|rispetto alle|a fronte di|in confronto a|anziché|invece di|al posto di|a differenza di",
    },
    splits=frozenset(
        """
        e ed che chi cui quando dove perché poiché ma però mentre sebbene se come per secondo con senza dopo prima durante contro quindi dunque oppure
        """.split()
    ),
    adjectives=frozenset(
        """
        altri altre nuovi nuove nuovo nuova primi prime ultimi ultime grandi gran piccoli piccole giovani antichi antiche ex vecchi vecchie lunghi lunghe
        alti alte buoni buone migliori peggiori prossimi prossime diversi diverse principali presunti presunte soli sole semplici veri vere
        """.split()
    ),
    plurals=("i", "e", "à"),
    nouns=frozenset({"auto", "moto", "foto", "bus", "film", "computer", "smartphone", "tweet", "migranti", "volte", "euro"}),
    verbs=frozenset(
        """
        e o i che dei delle degli dai dalle nei nelle sui sulle ai alle agli gli le se ne me te ce ve anche dove come quando mentre poi ogni quindi oggi
        ieri altrimenti davanti dietro oltre contro volontà sempre mai quali quale forse infine insieme invece inoltre pure dopotutto sotto sopra
        noi voi lui lei loro chi cui due tre quattro cinque sei sette nove dieci venti mille lunedì martedì mercoledì giovedì venerdì già più giù così
        ha hanno è sono era erano fa fanno vince viene vengono deve devono può possono avere essere fare dire stare dare
        """.split()
    ),
    numbered=frozenset(
        """
        articolo articoli art pagina pagine pag numero numeri n nr capitolo capitoli figura allegato comma terminal stagione episodio puntata volume fase atto
        gruppo categoria livello tabella versione linea legge autostrada strada statale provinciale via viale piazza volo boeing airbus canale stanza camera
        porta binario lotto classe zona paragrafo posto posizione iphone windows android covid apollo generazione serie decreto risoluzione partita
        giornata tappa turno formula rai gara interno scala piano quota
        """.split()
    ),
    never="per cento|uno a uno|una a una|l'uno|l'una|l'altro|un po|un altro|una volta|tutti e due|tutte e due|mille volte|uno per uno|d'un|in due|"
    "uno dei|una delle|uno degli|qualcuno|tutti e tre",
    clock="alle|alle ore|ore|dalle|verso le|entro le|fino alle|dopo le|prima delle",
)  # fmt: skip
