"""Portuguese numbers, units, currencies, and the words that say how a number stands."""

from briefing.languages.documents import Figures

TABLE = Figures(
    decimal=",",
    loose=True,
    numbers={
        "zero": 0, "dois": 2, "duas": 2, "três|tres": 3, "quatro": 4, "cinco": 5, "seis": 6, "sete": 7, "oito": 8, "nove": 9, "dez": 10, "onze": 11,
        "doze": 12, "treze": 13, "catorze|quatorze": 14, "quinze": 15, "dezasseis|dezesseis": 16, "dezassete|dezessete": 17, "dezoito": 18,
        "dezanove|dezenove": 19, "vinte": 20, "trinta": 30, "quarenta": 40, "cinquenta|cinqüenta": 50, "sessenta": 60, "setenta": 70, "oitenta": 80,
        "noventa": 90, "cem": 100, "cento": 100, "duzentos|duzentas": 200, "trezentos|trezentas": 300, "quatrocentos|quatrocentas": 400,
        "quinhentos|quinhentas": 500, "seiscentos|seiscentas": 600, "setecentos|setecentas": 700, "oitocentos|oitocentas": 800,
        "novecentos|novecentas": 900, "um": 1, "uma": 1,
    },
    scales={
        "mil": 1000, "milhar|milhares": 1000, "milhão|milhões|milhao|milhoes|mi": 10**6, "bilhão|bilhões|bilhao|bilhoes|bi": 10**9, "bilião|biliões": 10**12,
        "trilhão|trilhões|trilhao|trilhoes|tri|trilião|triliões": 10**12, "dúzia|dúzias": 12, "dezena": 10, "vintena": 20, "centena": 100,
    },
    parts={
        "a metade|metade": "1/2", "meio|meia|um meio": "1/2", "um terço|a terça parte": "1/3", "dois terços": "2/3", "um quarto|a quarta parte": "1/4",
        "três quartos|tres quartos": "3/4", "um quinto|a quinta parte": "1/5", "dois quintos": "2/5", "três quintos": "3/5", "quatro quintos": "4/5",
        "um sexto": "1/6", "um sétimo": "1/7", "um oitavo": "1/8", "um décimo|a décima parte": "1/10", "um centésimo": "1/100", "um milésimo": "1/1000",
        "um milionésimo|um milionesimo": "1/1000000",
    },
    lower={
        "meios": 2, "terços": 3, "tercos": 3, "quartos": 4, "quintos": 5, "sextos": 6, "sétimos": 7, "oitavos": 8, "nonos": 9, "décimos": 10,
        "centésimos": 100, "centesimos": 100, "milésimos": 1000, "milesimos": 1000,
    },
    parted={"avos": 1, "avo": 1},
    mixed=frozenset({"com"}),
    articles=frozenset({"um", "uma"}),
    plus="e",
    point="vírgula|virgula|ponto",
    minus="menos",
    below="abaixo de zero|negativos|negativo",
    units={
        "%": "por cento|porcento|por cem|por ciento", "percentage": "percentagem|porcentagem",
        "percentage point": "ponto percentual|pontos percentuais|ponto de percentagem|pontos de percentagem", "basis point": "ponto base|pontos base",
        "millisecond": "milissegundo|milissegundos", "second": "segundo|segundos", "minute": "minuto|minutos", "hour": "hora|horas", "day": "dia|dias",
        "week": "semana|semanas", "month": "mês|meses|mes", "quarter": "trimestre|trimestres", "year": "ano|anos", "decade": "década|décadas",
        "century": "século|séculos", "mm": "milímetro|milímetros", "cm": "centímetro|centímetros", "dm": "decímetro|decímetros", "m": "metro|metros",
        "hm": "hectômetro|hectômetros", "km": "quilómetro|quilómetros|quilômetro|quilômetros", "inch": "polegada|polegadas", "foot": "pé|pés",
        "yard": "jarda|jardas", "mile": "milha|milhas", "light year": "ano luz|anos luz", "nautical mile": "milha náutica|milhas náuticas|milha marítima|"
        "milhas marítimas",
        "μm": "micrômetro|micrômetros|micrómetro|micrómetros|mícron|mícrons", "nm": "nanômetro|nanômetros|nanómetros",
        "mm²": "milímetro quadrado|milímetros quadrados", "cm²": "centímetro quadrado|centímetros quadrados", "m²": "metro quadrado|metros quadrados",
        "km²": "quilómetro quadrado|quilómetros quadrados|quilômetro quadrado|quilômetros quadrados", "hectare": "hectare|hectares", "acre": "acre|acres",
        "square mile": "milha quadrada|milhas quadradas", "square foot": "pé quadrado|pés quadrados", "ml": "mililitro|mililitros",
        "cl": "centilitro|centilitros", "dl": "decilitro|decilitros", "l": "litro|litros", "hl": "hectolitro|hectolitros",
        "m³": "metro cúbico|metros cúbicos", "cm³": "centímetro cúbico|centímetros cúbicos", "km³": "quilómetros cúbicos|quilômetros cúbicos",
        "cubic foot": "pé cúbico|pés cúbicos", "gallon": "galão|galões|galoes", "barrel": "barril|barris", "pint": "pinta|pintas",
        "teaspoon": "colher de chá|colheres de chá", "tablespoon": "colher de sopa|colheres de sopa",
        "μg": "micrograma|microgramas", "mg": "miligrama|miligramas", "g": "grama|gramas", "kg": "quilo|quilos|quilograma|quilogramas",
        "tonne": "tonelada|toneladas|tonelada métrica|toneladas métricas", "pound": "libra|libras", "ounce": "onça|onças|oncas",
        "km/h": "quilómetros por hora|quilômetros por hora|quilómetro por hora|quilômetro por hora|km por hora", "m/s": "metros por segundo|metro por segundo",
        "mph": "milhas por hora|milha por hora", "knot": "nó|nós",
        "°C": "grau celsius|graus celsius|graus centígrados|grau centígrado|graus c|grau c|celsius|centígrado|centígrados",
        "°F": "grau fahrenheit|graus fahrenheit|graus f|grau f|fahrenheit", "K": "kelvin|kelvins", "degree": "grau|graus",
        "W": "watt|watts", "kW": "quilowatt|quilowatts|kilowatts", "MW": "megawatt|megawatts", "GW": "gigawatt|gigawatts", "TW": "terawatt|terawatts",
        "kWh": "quilowatt hora|quilowatts hora|kilowatts hora", "MWh": "megawatt hora|megawatts hora", "GWh": "gigawatt hora|gigawatts hora",
        "TWh": "terawatt hora|terawatts hora", "J": "joule|joules", "cal": "caloria|calorias", "kcal": "quilocaloria|quilocalorias", "V": "volt|volts",
        "hp": "cavalos vapor|cavalo vapor|cavalos", "bit": "bit|bits", "kb": "quilobyte|quilobytes|kilobytes", "MB": "megabyte|megabytes",
        "GB": "gigabyte|gigabytes", "TB": "terabyte|terabytes", "dB": "decibel|decibéis", "Hz": "hertz", "MHz": "megahertz", "GHz": "gigahertz",
        "turn": "volta|voltas", "rad": "radiano|radianos", "px": "pixel|pixels|píxeis",
    },
    money={
        "EUR": "euro|euros", "USD": "dólar|dólares|dolar|dolares|dólar americano|dólares americanos|dólar norte americano|dólares norte americanos|"
        "dólares estadunidenses|dólares dos estados unidos|dólares dos eua", "CAD": "dólar canadense|dólares canadenses|dólar canadiano|dólares canadianos|"
        "dólar canadiense|dólares canadienses", "AUD": "dólar australiano|dólares australianos", "NZD": "dólares neozelandeses",
        "HKD": "dólar de hong kong|dólares de hong kong", "SGD": "dólar de singapura|dólares de singapura", "TWD": "dólares taiwaneses|dólares de taiwan",
        "GBP": "libra esterlina|libras esterlinas|libra britânica|libras britânicas", "CHF": "franco suíço|francos suíços", "franc": "franco|francos",
        "FRF": "franco francês|francos franceses", "DEM": "marco alemão|marcos alemães", "FIM": "marco finlandês|marcos finlandeses",
        "BRL": "real|reais|real brasileiro|reais brasileiros", "PTE": "escudo|escudos", "AOA": "kwanza|kwanzas", "MZN": "metical|meticais",
        "CVE": "escudos cabo verdianos", "JPY": "iene|ienes|yen|yenes|iene japonês|ienes japoneses", "CNY": "yuan|yuans|iuane|iuanes|renminbi|yuans chineses",
        "KRW": "won|wons", "rupee": "rupia|rupias", "INR": "rupia indiana|rupias indianas", "RUB": "rublo|rublos|rublos russos",
        "UAH": "grívnia|grívnias|hryvnia|hryvnias", "TRY": "lira turca|liras turcas|lira|liras", "ITL": "lira italiana|liras italianas",
        "krone": "coroa|coroas",
        "SEK": "coroa sueca|coroas suecas", "NOK": "coroa norueguesa|coroas norueguesas", "DKK": "coroa dinamarquesa|coroas dinamarquesas",
        "CZK": "coroa checa|coroas checas|coroa tcheca|coroas tchecas", "PLN": "zloty|zlotys|zlóti|zlótis", "HUF": "florim|florins", "peso": "peso|pesos",
        "MXN": "peso mexicano|pesos mexicanos", "ARS": "peso argentino|pesos argentinos", "CLP": "peso chileno|pesos chilenos",
        "COP": "peso colombiano|pesos colombianos", "UYU": "peso uruguaio|pesos uruguaios", "ZAR": "rand|rands", "ILS": "shekel|shekels|siclo|siclos",
        "EGP": "libra egípcia|libras egípcias", "dirham": "dirham|dirhams", "SAR": "riyal|riyals|rial saudita|riais sauditas", "IRR": "rial|riais",
        "dinar": "dinar|dinares", "THB": "baht|bahts", "VND": "dong", "NGN": "naira|nairas", "BTC": "bitcoin|bitcoins", "ETH": "ether",
    },
    cents={"cent": "centavo|centavos|cêntimo|cêntimos|cent|cents", "EUR": "cêntimo de euro|cêntimos de euro", "penny": "penny|pence|péni|pêni|penies|pénis"},
    heads={"USD": "dólares|dólar", "BRL": "reais"},
    of=frozenset({"de", "d"}),
    per={
        "por": "", "ao": "day month year quarter quilo litro", "à": "hour", "a": "hour saca", "cada": "day week month year hour",
        "o": "kg l m² litro quilo metro",
        "anuais": "", "mensais": "", "diários": "", "diárias": "",
    },
    joints=(("entre", "e"), ("entre", "a"), ("de", "a"), ("desde", "até"), ("de", "até"), ("dos", "aos"), ("das", "às"), ("", "a"), ("", "até"), ("", "ou")),
    least="mais de|mais que|mais do que|maior que|maior do que|maior de|maiores que|superior a|superiores a|acima de|mais alto que|mais alta que|pelo menos|"
    "ao menos|no mínimo|mínimo|um mínimo de|não menos de|não menos que|não menor que|não inferior a|maior ou igual a|maior ou igual que|igual ou maior que|"
    "igual ou superior a|superior ou igual a|como mínimo",
    most="menos de|menos que|menos do que|menor que|menor do que|menor de|menores que|inferior a|inferiores a|abaixo de|mais baixo que|mais baixa que|"
    "no máximo|máximo|um máximo de|não mais de|não mais que|não maior que|não superior a|até|menor ou igual a|menor ou igual que|igual ou menor que|"
    "igual ou inferior a|inferior ou igual a|como máximo",
    bounded=frozenset({"e", "mas", "ou", "é", "porém", "y", "pero"}),
    changes=frozenset(
        """
        passar passou passa passaram passado subir subiu sobe subiram subido descer desceu desce desceram cair caiu cai caíram caído aumentar aumentou aumenta
        aumentaram crescer cresceu cresce cresceram reduzir reduziu reduz reduzido diminuir diminuiu saltou saltar elevar elevou recuar recuou avançou
        """.split()
    ),
    ratio="em cada|de cada|a cada|em",
    apart="em cada|de cada",
    scores=frozenset(
        """
        jogo vitória derrota venceu vence venceram ganhou ganha bateu goleou perdeu perderam empate empatou empataram gol gols golo golos placar marcador
        final partida set triunfo
        """.split()
    ),
    ages="de idade|idade de|idades de|com idade de|aos|com|completou|completa|tem|tinha|tenho|homem de|mulher de|menino de|menina de|jovem de|rapaz de|"
    "rapariga de|garoto de|garota de|adolescente de|bebê de|bebé de|filho de|filha de|idoso de|idosa de|criança de|maiores de|menores de|só tenho",
    aged="de idade|de vida",
    about="cerca de|aproximadamente|por volta de|em torno de|perto de|uns|umas|quase|à volta de|na ordem de|na casa dos|mais ou menos|estimado em|"
    "estimada em|estimados em|em média|uma média de|entre|"
    "pelo menos|ao menos|no mínimo|um mínimo de|não menos de|mais de|mais do que|bem mais de|muito mais de|pouco mais de|acima de|superior a|superiores a|"
    "superior aos|a partir de|supera os|ultrapassa os|ultrapassou os|"
    "até|no máximo|um máximo de|não mais de|menos de|menos do que|pouco menos de|abaixo de|inferior a|inferiores a|inferior aos|"
    "só|somente|apenas|exatamente|exactamente|precisamente|um total de|outros|outras|mais|talvez|nada menos que|praticamente",
    after="aproximadamente|ou mais|ou menos|no mínimo|no máximo|pelo menos|ao todo|no total|cada|e pouco",
    standing={
        "denied": "desmente|desmentiu|desmentido|desmentida|desmentem|desmentiram|nega|negou|negam|negaram|negado|rejeita o número|rejeitou o número|"
        "contesta|contestou|refutou|refuta",
        "alleged": "alegado|alegada|alegados|alegadas|alegadamente|suposto|suposta|supostos|supostas|supostamente|teria|teriam|acusado de|acusada de|"
        "acusados de|suspeito de|suspeitos de|segundo a acusação",
        "target": "meta|metas|objetivo|objetivos|objectivo|objectivos|pretende atingir|pretende alcançar|visa|visam|ambiciona|compromete se a|busca alcançar",
        "expected": "deve|devem|deverá|deverão|deveria|poderia|poderá|poderão|prevê|preveem|prevêem|previsto|prevista|previstos|previstas|previsão|previsões|"
        "espera|esperam|espera se|estima que|estima|projeta|projeção|planeja|planejam|planeia|será|serão|alcançará|no próximo ano|vai investir|investirá|"
        "custará|terá|terão|crescerá|promete|prometeu",
        "past": "no ano passado|ano passado|no ano anterior|ano anterior|mês passado|um ano antes|há um ano|anteriormente|antes da pandemia|na época|"
        "anos atrás",
        "compared": "contra|frente a|em comparação com|comparado com|comparado a|em vez de|ao invés de|face a|ante os|diante de",
    },
    splits=frozenset(
        """
        e que quem qual quais cujo cuja onde quando porque mas porém enquanto embora se como para pois segundo conforme com sem após depois antes desde assim
        """.split()
    ),
    adjectives=frozenset(
        """
        outros outras novos novas novo nova primeiros primeiras últimos últimas grandes pequenos pequenas jovens antigos antigas supostos supostas principais
        melhores piores próximos próximas mais diferentes distintos distintas possíveis diversos diversas ex longos longas altos altas bons boas velhos velhas
        """.split()
    ),
    plurals=("s",),
    nouns=frozenset({"gente"}),
    verbs=frozenset(
        """
        mais menos é após antes depois então além jamais atrás dois três seis vezes nos nas dos das aos às os as uns umas seus suas meus eles elas nós vós
        estes estas esses essas aqueles aquelas muitos muitas poucos poucas todos todas ambos ambas vários várias alguns algumas quais pois apenas simples
        através lhes vamos somos temos podemos estamos sabemos queremos ainda mas
        """.split()
    ),
    numbered=frozenset(
        """
        artigo artigos página páginas número números nº n no nos capítulo capítulos figura anexo inciso parágrafo terminal temporada episódio volume fase ato
        grupo categoria nível tabela versão linha lei rodovia br estrada avenida rua voo boeing airbus canal sala quarto portão lote classe zona posição lugar
        top iphone windows android covid apollo geração série decreto resolução jogo rodada etapa turno fórmula artº art
        """.split()
    ),
    never="por cento|por cem|um a um|uma a uma|um ao outro|um dos|uma das|um pouco|um outro|uma vez|cada um|cada uma|um por um|nenhum|"
    "algum|mil vezes",
    clock="às|as|até às|pelas|das|por volta das",
    oclock=frozenset({"h"}),
)  # fmt: skip
