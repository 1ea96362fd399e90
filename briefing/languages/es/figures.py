"""Spanish numbers, units, currencies, and the words that say how a number stands."""

from briefing.languages.documents import Figures

TABLE = Figures(
    decimal=",",
    loose=True,
    numbers={
        "cero": 0, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8, "nueve": 9, "diez": 10, "once": 11, "doce": 12,
        "trece": 13, "catorce": 14, "quince": 15,
        "dieciséis": 16, "dieciseis": 16, "diecisiete": 17, "dieciocho": 18, "diecinueve": 19, "veinte": 20, "veintiuno": 21, "veintiún": 21, "veintiuna": 21,
        "veintidós": 22, "veintidos": 22, "veintitrés": 23, "veintitres": 23,
        "veinticuatro": 24, "veinticinco": 25, "veintiséis": 26, "veintiseis": 26, "veintisiete": 27, "veintiocho": 28, "veintinueve": 29, "treinta": 30,
        "cuarenta": 40, "cincuenta": 50, "sesenta": 60, "setenta": 70,
        "ochenta": 80, "noventa": 90, "cien": 100, "ciento": 100, "doscientos": 200, "doscientas": 200, "trescientos": 300, "trescientas": 300,
        "cuatrocientos": 400, "cuatrocientas": 400, "quinientos": 500,
        "quinientas": 500, "seiscientos": 600, "seiscientas": 600, "setecientos": 700, "setecientas": 700, "ochocientos": 800, "ochocientas": 800,
        "novecientos": 900, "novecientas": 900, "uno": 1, "un": 1, "una": 1,
    },
    scales={"mil": 1000, "millar|millares": 1000, "millón|millones|millon": 10**6, "millardo|millardos": 10**9, "billón|billones|billon": 10**12,
    "docena|docenas": 12, "decena": 10, "veintena": 20, "treintena": 30, "centenar": 100, "centena": 100},
    parts={
        "la mitad|mitad": "1/2", "medio|media|un medio": "1/2", "un tercio|una tercera parte|la tercera parte": "1/3",
        "dos tercios|dos terceras partes|las dos terceras partes": "2/3", "un cuarto|una cuarta parte|la cuarta parte": "1/4",
        "tres cuartos|tres cuartas partes|las tres cuartas partes": "3/4", "un quinto|una quinta parte|la quinta parte": "1/5", "dos quintos": "2/5",
        "un sexto": "1/6", "un décimo|una décima parte": "1/10", "un centésimo|una centésima": "1/100",
        "un milésimo|una milésima": "1/1000", "un millonésimo|una millonésima": "1/1000000",
    },
    lower={"medios": 2, "tercios": 3, "cuartos": 4, "quintos": 5, "sextos": 6, "séptimos": 7, "octavos": 8, "novenos": 9, "décimos": 10,
    "décimas": 10, "centésimos": 100, "centésimas": 100, "milésimos": 1000, "milésimas": 1000, "milesimos": 1000},
    parted={"avos": 1, "avo": 1, "milésimos": 1000, "milesimos": 1000},
    mixed=frozenset({"con"}),
    glued="i",
    articles=frozenset({"un", "una"}),
    plus="y",
    point="coma",
    minus="menos",
    below="bajo cero",
    units={
        "%": "por ciento|por cien|porciento", "percentage": "porcentaje",
        "percentage point": "punto porcentual|puntos porcentuales|punto de porcentaje|puntos de porcentaje",
        "basis point": "punto básico|puntos básicos|puntos base",
        "millisecond": "milisegundo|milisegundos", "second": "segundo|segundos", "minute": "minuto|minutos", "hour": "hora|horas",
        "day": "día|días|dia|dias|jornadas", "week": "semana|semanas", "month": "mes|meses", "quarter": "trimestre|trimestres",
        "year": "año|años", "decade": "década|décadas", "century": "siglo|siglos",
        "mm": "milímetro|milímetros|milimetro|milimetros", "cm": "centímetro|centímetros|centimetro|centimetros", "dm": "decímetro|decímetros",
        "m": "metro|metros", "hm": "hectómetro|hectómetros", "km": "kilómetro|kilómetros|kilometro|kilometros",
        "inch": "pulgada|pulgadas", "foot": "pie|pies", "yard": "yarda|yardas", "mile": "milla|millas", "light year": "año luz|años luz",
        "nautical mile": "milla náutica|millas náuticas",
        "μm": "micrómetro|micrómetros|micra|micras", "nm": "nanómetro|nanómetros",
        "m²": "metro cuadrado|metros cuadrados", "km²": "kilómetro cuadrado|kilómetros cuadrados", "cm²": "centímetros cuadrados",
        "hectare": "hectárea|hectáreas", "acre": "acre|acres",
        "ml": "mililitro|mililitros", "cl": "centilitro|centilitros", "l": "litro|litros", "hl": "hectolitro|hectolitros",
        "m³": "metro cúbico|metros cúbicos", "km³": "kilómetros cúbicos", "cubic foot": "pie cúbico|pies cúbicos", "gallon": "galón|galones",
        "barrel": "barril|barriles", "teaspoon": "cucharadita|cucharaditas", "tablespoon": "cucharada|cucharadas",
        "μg": "microgramo|microgramos", "mg": "miligramo|miligramos", "g": "gramo|gramos", "kg": "kilo|kilos|kilogramo|kilogramos",
        "tonne": "tonelada|toneladas|tonelada métrica|toneladas métricas", "pound": "libra|libras", "ounce": "onza|onzas",
        "km/h": "kilómetros por hora|kilómetro por hora", "m/s": "metros por segundo", "mph": "millas por hora", "knot": "nudo|nudos",
        "°C": "grado celsius|grados celsius|grados centígrados|grado centígrado|grados c|centígrados|celsius",
        "°F": "grados fahrenheit|grado fahrenheit|grados f|fahrenheit", "K": "kelvin", "degree": "grado|grados",
        "W": "vatio|vatios", "kW": "kilovatio|kilovatios", "MW": "megavatio|megavatios", "GW": "gigavatio|gigavatios",
        "kWh": "kilovatio hora|kilovatios hora", "MWh": "megavatio hora|megavatios hora", "GWh": "gigavatio hora|gigavatios hora",
        "TWh": "teravatios hora", "J": "julio|julios", "cal": "caloría|calorías", "kcal": "kilocaloría|kilocalorías", "V": "voltio|voltios",
        "kb": "kilobyte|kilobytes", "MB": "megabyte|megabytes|mega|megas", "GB": "gigabyte|gigabytes|giga|gigas",
        "TB": "terabyte|terabytes", "bit": "bit|bits", "dB": "decibelio|decibelios", "MHz": "megahercio|megahercios|megahertz",
        "GHz": "gigahercio|gigahercios", "turn": "vuelta|vueltas", "rad": "radián|radianes", "px": "píxeles|píxel",
    },
    money={
        "EUR": "euro|euros", "USD": "dólar|dólares|dolar|dolares|dólar estadounidense|dólares estadounidenses|dólares americanos|dólares de estados unidos|"
        "dólares de los estados unidos", "CAD": "dólar canadiense|dólares canadienses",
        "AUD": "dólar australiano|dólares australianos", "NZD": "dólares neozelandeses|dólar neozelandés", "HKD": "dólar de hong kong|dólares de hong kong",
        "SGD": "dólares de singapur|dólar de singapur", "TWD": "dólares taiwaneses|dólares de taiwán",
        "GBP": "libra esterlina|libras esterlinas|libra británica|libras británicas", "CHF": "franco suizo|francos suizos", "franc": "franco|francos",
        "FRF": "francos franceses|franco francés", "DEM": "marco alemán|marcos alemanes|marco|marcos",
        "FIM": "marco finlandés|marcos finlandeses", "ESP": "peseta|pesetas", "ITL": "lira italiana|liras italianas",
        "JPY": "yen|yenes|yen japonés|yenes japoneses", "CNY": "yuan|yuanes|yuan chino|yuanes chinos|renminbi", "KRW": "won|wones",
        "rupee": "rupia|rupias", "INR": "rupia india|rupias indias", "PKR": "rupias pakistaníes", "IDR": "rupias indonesias", "RUB": "rublo|rublos",
        "UAH": "grivna|grivnas", "TRY": "lira turca|liras turcas|lira|liras", "krone": "corona|coronas",
        "SEK": "corona sueca|coronas suecas", "NOK": "corona noruega|coronas noruegas", "DKK": "corona danesa|coronas danesas",
        "CZK": "corona checa|coronas checas", "PLN": "zloty|zlotys|złoty", "HUF": "forinto|forintos|florines húngaros",
        "peso": "peso|pesos", "MXN": "peso mexicano|pesos mexicanos", "ARS": "peso argentino|pesos argentinos", "CLP": "peso chileno|pesos chilenos",
        "COP": "peso colombiano|pesos colombianos", "UYU": "peso uruguayo|pesos uruguayos",
        "DOP": "peso dominicano|pesos dominicanos", "CUP": "peso cubano|pesos cubanos", "PHP": "peso filipino|pesos filipinos",
        "BRL": "reales|real brasileño|reales brasileños", "PEN": "sol|soles|nuevos soles|nuevo sol", "BOB": "boliviano|bolivianos",
        "VES": "bolívar|bolívares", "PYG": "guaraní|guaraníes", "HNL": "lempira|lempiras", "GTQ": "quetzal|quetzales", "NIO": "córdoba|córdobas",
        "CRC": "colón|colones", "PAB": "balboa|balboas", "ZAR": "rand|rands", "ILS": "séquel|shekel|shekels",
        "EGP": "libra egipcia|libras egipcias", "dirham": "dirham|dírham|dírhams|dirhams", "dinar": "dinar|dinares", "DZD": "dinar argelino|dinares argelinos",
        "SAR": "riyal|riyales|riyales saudíes", "THB": "baht|bahts", "VND": "dong", "BTC": "bitcoin|bitcoins", "ETH": "ether",
    },
    cents={"cent": "centavo|centavos|céntimo|céntimos|centimo|centimos|cent|cents", "EUR": "céntimo de euro|céntimos de euro|céntimos de euros",
    "penny": "penique|peniques"},
    of=frozenset({"de"}),
    per={
        "por": "", "al": "day month year quarter", "a": "week hour", "la": "hour tonne l", "el": "kg l m² tonne barrel kilo litro metro",
        "cada": "day week month year hour", "anuales": "", "mensuales": "", "diarios": "",
    },
    joints=(("entre", "y"), ("de", "a"), ("desde", "hasta"), ("del", "al"), ("", "a"), ("", "o")),
    least="más de|mayor que|mayor a|mayores que|mayor de|más alto que|más alta que|superior a|superiores a|por encima de|más grande que|"
    "como mínimo|al menos|por lo menos|no menos de|no menor que|no menor a|no inferior a|no menos que|mayor o igual a|mayor o igual que|igual o mayor que|"
    "igual o mayor a|igual o superior a|superior o igual a|más o igual que|un mínimo de|mínimo",
    most="menos de|menor que|menor a|menores que|menor de|más bajo que|más baja que|inferior a|inferiores a|por debajo de|más pequeño que|"
    "como máximo|a lo sumo|hasta|no más de|no mayor que|no mayor a|no superior a|no más que|menor o igual a|menor o igual que|igual o menor que|"
    "igual o menor a|igual o inferior a|inferior o igual a|un máximo de|máximo",
    bounded=frozenset({"y", "pero", "o", "es"}),
    changes=frozenset(
        """
        pasar pasó pasa pasaron pasado subir subió sube subieron subido bajar bajó baja bajaron bajado caer cayó cae cayeron caído aumentar aumentó aumenta
        aumentaron crecer creció crece crecieron reducir redujo reduce
        reducirse disminuir disminuyó ascender ascendió descender descendió saltó trepó
        """.split()
    ),
    ratio="de cada|sobre|de entre",
    apart="de cada",
    scores=frozenset(
        """
        partido victoria derrota ganó gana ganaron venció vence vencieron derrotó perdió perdieron empate empató
        empataron gol goles marcador triunfo final goleó goleada eliminatoria set
        """.split()
    ),
    ages="de edad|edad de|edades de|con|cumplió|tiene|tenía|tenían|hombre de|mujer de|niño de|niña de|joven de|menor de|"
    "adolescente de|chico de|chica de|bebé de|hijo de|hija de|anciano de|anciana de|a los|los mayores de|mayores de|"
    "menores de|desde los",
    aged="de edad|de vida",
    about="entre|aproximadamente|alrededor de|cerca de|unos|unas|casi|en torno a|en torno al|cosa de|más o menos|en el entorno de|"
    "rondaría los|ronda los|rondan los|rondaría|ronda|estimado en|"
    "al menos|por lo menos|como mínimo|un mínimo de|mínimo de|no menos de|más de|más de un|más del|poco más de|poco más del|un poco más de un|"
    "un poco más de|un poco más del|algo más de|algo más del|mucho más de|superior a|superiores a|superior al|por encima de|por encima del|"
    "supera los|superan los|superó los|superior a los|a partir de|"
    "hasta|como máximo|un máximo de|máximo de|no más de|menos de|menos del|poco menos de|inferior a|inferiores a|inferior al|por debajo de|por debajo del|"
    "un poco abajo del|debajo de|"
    "solo|sólo|solamente|únicamente|apenas|tan solo|tan sólo|exactamente|justo|un total de|otros|otras|unos cuantos|prácticamente|cada|quizá|quizás|tal vez|"
    "puede alcanzar|pueden alcanzar|nada más",
    after="aproximadamente|o más|o menos|como mínimo|como máximo|al menos|solamente|en total|más o menos",
    standing={
        "denied": "desmiente|desmintió|desmentido|desmentida|desmienten|desmintieron|niega|negó|niegan|negaron|negado|rechaza la cifra|rechazó la cifra|"
        "rechazó esa cifra|refutó|refuta",
        "alleged": "presunto|presunta|presuntos|presuntas|presuntamente|supuesto|supuesta|supuestos|supuestas|supuestamente|habría|habrían|acusado de|"
        "acusada de|acusados de|sospechoso de|sospechosos de|imputado por|según la acusación",
        "target": "objetivo|objetivos|meta|metas|aspira a|aspiran a|pretende alcanzar|se compromete a|se comprometió a|apunta a|busca alcanzar|se ha fijado|"
        "ambiciona",
        "expected": "debería|deberían|podría|podrían|prevé|prevén|previsto|prevista|previstos|previstas|previsión|previsiones|espera|esperan|se espera|"
        "estima que|pronostica|pronóstico|proyecta|proyección|planea|planean|será|serán|alcanzará|alcanzarán|"
        "el próximo año|invertirá|invertirán|costará|habrá|tendrá|tendrán|subirá|crecerá|sería|serían|planeado|anticipa|promete|prometió",
        "past": "el año pasado|el año anterior|el mes pasado|un año antes|hace un año|anteriormente|antes de la pandemia|en su momento|años atrás|"
        "el mes anterior|el ejercicio anterior|por entonces|antaño|en la misma fecha",
        "compared": "frente a|frente al|frente a los|comparado con|en comparación con|contra|en lugar de|en vez de|respecto a|ante los|versus",
    },
    splits=frozenset(
        """
        y que quien quienes cual cuales cuyo cuya donde cuando porque pero sino mientras aunque si como para pues
        según con sin tras antes después desde así
        """.split()
    ),
    adjectives=frozenset(
        """
        otros otras nuevos nuevas nuevo nueva primeros primeras últimos últimas grandes gran pequeños pequeñas jóvenes antiguos antiguas
        supuestos supuestas falsos falsas
        presuntos presuntas principales mejores peores próximos próximas
        más diferentes distintos distintas posibles diversos diversas ex largos largas altos altas buenos buenas viejos viejas únicos únicas verdaderos
        famosos
        """.split()
    ),
    plurals=("s",),
    nouns=frozenset({"gente"}),
    verbs=frozenset(
        """
        más menos es tras antes después entonces además jamás quizás atrás dos tres seis veces nos les los las unos unas sus tus mis ellos ellas nosotros
        estos estas esos esas aquellos aquellas muchos muchas pocos pocas todos todas
        ambos ambas varios varias algunos algunas cuales quienes detrás demás gracias acas páis estás vamos somos podemos tenemos hemos estamos sabemos
        creemos queremos apenas
        """.split()
    ),
    numbered=frozenset(
        """
        artículo artículos página páginas número núm n no nº capítulo capítulos figura anexo apartado terminal temporada episodio tomo volumen etapa fase acto
        grupo categoría nivel versión línea fórmula tipo ley autopista ruta
        carretera nacional vuelo boeing airbus canal sala puerta vía bus lote clase sección zona párrafo apollo iphone windows covid generación serie puesto
        plaza lugar jornada ronda km kilómetro década años
        """.split()
    ),
    never="en medio|por medio|"
    "por ciento|por cien|porciento|uno a uno|uno por uno|una vez|un poco|cada uno|cada una|una y otra|otra vez|ciento por ciento|de una",
    clock="a las|las|a la|desde las|hasta las|hacia las|sobre las|entre las",
    oclock=frozenset({"hs", "hrs", "am", "pm"}),
)  # fmt: skip
