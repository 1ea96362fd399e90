"""French numbers, units, currencies, and the words that say how a number stands."""

from briefing.languages.documents import Figures

TABLE = Figures(
    decimal=",",
    numbers={
        "zéro": 0, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9, "dix": 10, "onze": 11, "douze": 12,
        "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16, "dix sept": 17, "dix huit": 18, "dix neuf": 19, "vingt": 20, "trente": 30,
        "quarante": 40, "cinquante": 50, "soixante": 60, "septante": 70, "huitante": 80, "octante": 80, "nonante": 90,
        "quatre vingt|quatre vingts": 80, "soixante dix": 70, "soixante dix sept": 77, "soixante dix huit": 78, "soixante dix neuf": 79,
        "quatre vingt dix": 90, "quatre vingt dix sept": 97, "quatre vingt dix huit": 98, "quatre vingt dix neuf": 99,
        "un|une": 1, "cent|cents": 100,
    },
    scales={
        "mille": 1000, "millier|milliers": 1000, "million|millions": 10**6, "mio": 10**6, "milliard|milliards|mds|mrd": 10**9, "billion|billions": 10**12,
        "douzaine|douzaines": 12, "dizaine": 10, "quinzaine": 15, "vingtaine": 20, "trentaine": 30, "quarantaine": 40, "cinquantaine": 50,
        "soixantaine": 60, "centaine": 100,
    },
    parts={
        "la moitié": "1/2", "moitié": "1/2", "un demi|demi": "1/2", "un tiers|le tiers": "1/3", "deux tiers": "2/3", "un quart|le quart": "1/4",
        "trois quarts": "3/4", "un cinquième": "1/5", "deux cinquièmes": "2/5", "trois cinquièmes": "3/5", "quatre cinquièmes": "4/5", "un sixième": "1/6",
        "cinq sixièmes": "5/6", "un septième": "1/7", "un huitième": "1/8", "un dixième": "1/10", "neuf dixièmes": "9/10", "un centième": "1/100",
    },
    articles=frozenset({"un", "une"}),
    plus="et",
    point="virgule",
    minus="moins",
    below="sous zéro|en dessous de zéro|au dessous de zéro",
    units={
        "%": "pour cent|pourcent|pourcents|p. cent", "percentage": "pourcentage",
        "percentage point": "point de pourcentage|points de pourcentage|point de pour cent|points de pour cent|points de %",
        "basis point": "point de base|points de base",
        "millisecond": "milliseconde|millisecondes", "second": "seconde|secondes", "minute": "minute|minutes", "hour": "heure|heures",
        "day": "jour|jours|journée|journées",
        "week": "semaine|semaines", "month": "mois", "quarter": "trimestre|trimestres", "year": "an|ans|année|années", "decade": "décennie|décennies",
        "century": "siècle|siècles",
        "mm": "millimètre|millimètres|millimetre", "cm": "centimètre|centimètres|centimetre", "dm": "décimètre|décimètres", "m": "mètre|mètres|metre|metres",
        "hm": "hectomètre|hectomètres|hectometre|hectometres", "km": "kilomètre|kilomètres|kilometre|kilometres", "inch": "pouce|pouces",
        "foot": "pied|pieds", "yard": "yard|yards",
        "mile": "mile|miles", "light year": "année lumière|années lumière", "nautical mile": "mille marin|milles marins|mille nautique|milles nautiques",
        "μm": "micromètre|micromètres|micron|microns",
        "nm": "nanomètre|nanomètres",
        "mm²": "millimètre carré|millimètres carrés", "cm²": "centimètre carré|centimètres carrés", "m²": "mètre carré|mètres carrés",
        "km²": "kilomètre carré|kilomètres carrés", "hectare": "hectare|hectares", "acre": "acre|acres",
        "ml": "millilitre|millilitres", "cl": "centilitre|centilitres", "dl": "décilitre|décilitres", "l": "litre|litres", "hl": "hectolitre|hectolitres",
        "m³": "mètre cube|mètres cubes",
        "km³": "kilomètre cube|kilomètres cubes", "gallon": "gallon|gallons", "barrel": "baril|barils", "cm³": "centimètre cube|centimètres cubes",
        "μg": "microgramme|microgrammes", "mg": "milligramme|milligrammes", "g": "gramme|grammes", "kg": "kilo|kilos|kilogramme|kilogrammes",
        "tonne": "tonne|tonnes|tonne métrique|tonnes métriques",
        "km/h": "kilomètre heure|kilomètres heure|kilomètre à l'heure|kilomètres à l'heure|kilomètre par heure|kilomètres par heure|km heure",
        "m/s": "mètre par seconde|mètres par seconde|mètre seconde|mètres seconde", "knot": "nœud|nœuds|noeud|noeuds",
        "mph": "miles à l'heure|miles a l'heure|miles par heure",
        "°C": "degré celsius|degrés celsius|degré centigrade|degrés centigrade|degrés centigrades|degré c|degrés c|deg c|celsius|centigrade",
        "°F": "degré fahrenheit|degrés fahrenheit|degrés f|fahrenheit", "K": "kelvin|kelvins", "degree": "degré|degrés|deg",
        "W": "watt|watts", "kW": "kilowatt|kilowatts", "MW": "mégawatt|mégawatts", "GW": "gigawatt|gigawatts", "TW": "térawatt|térawatts",
        "Wh": "wattheure|wattheures", "kWh": "kilowattheure|kilowattheures", "MWh": "mégawattheure|mégawattheures", "GWh": "gigawattheure|gigawattheures",
        "TWh": "térawattheure|térawattheures",
        "J": "joule|joules", "kcal": "kilocalorie|kilocalories", "cal": "calorie|calories", "V": "volt|volts", "hp": "cheval vapeur|chevaux vapeur|chevaux",
        "kb": "kilooctet|kilooctets", "MB": "mégaoctet|mégaoctets", "GB": "gigaoctet|gigaoctets", "TB": "téraoctet|téraoctets", "dB": "décibel|décibels",
        "Hz": "hertz", "MHz": "mégahertz", "GHz": "gigahertz", "turn": "tour|tours", "rad": "radian|radians", "px": "pixel|pixels",
    },
    money={
        "EUR": "euro|euros", "USD": "dollar|dollars|dollar américain|dollars américains|dollars us|dollar us|billets verts",
        "CAD": "dollar canadien|dollars canadiens|dollars de canada",
        "AUD": "dollar australien|dollars australiens", "NZD": "dollar néo zélandais|dollars néo zélandais",
        "HKD": "dollar de hong kong|dollars de hong kong|dollars hongkongais",
        "SGD": "dollar de singapour|dollars de singapour", "TWD": "dollar taïwanais|dollars taïwanais|dollars de taïwan",
        "GBP": "livre sterling|livres sterling|livre britannique|livres britanniques", "CHF": "franc suisse|francs suisses", "XOF": "franc cfa|francs cfa",
        "XPF": "francs pacifique|francs cfp|franc cfp",
        "franc": "franc|francs", "FRF": "franc français|francs français", "BEF": "francs belges|franc belge", "LUF": "francs luxembourgeois",
        "DEM": "mark allemand|marks allemands|deutschemark|deutschemarks",
        "FIM": "mark finlandais|marks finlandais", "JPY": "yen|yens|yen japonais|yens japonais",
        "CNY": "yuan|yuans|yuan chinois|yuans chinois|renminbi|renminbis",
        "RUB": "rouble|roubles|roubles russes|rouble russe", "BYN": "roubles biélorusses", "UAH": "hryvnia|hryvnias",
        "INR": "roupie indienne|roupies indiennes", "PKR": "roupies pakistanaises|roupie pakistanaise",
        "rupee": "roupie|roupies", "KRW": "won|wons|won sud coréen|wons sud coréens", "krone": "couronne|couronnes",
        "SEK": "couronne suédoise|couronnes suédoises",
        "NOK": "couronne norvégienne|couronnes norvégiennes", "DKK": "couronne danoise|couronnes danoises", "CZK": "couronne tchèque|couronnes tchèques",
        "ISK": "couronnes islandaises",
        "PLN": "zloty|zlotys|złoty", "HUF": "forint|forints", "TRY": "livre turque|livres turques", "LBP": "livre libanaise|livres libanaises",
        "SYP": "livres syriennes", "EGP": "livre égyptienne|livres égyptiennes",
        "ILS": "shekel|shekels", "BRL": "reals|reais|real brésilien", "peso": "peso|pesos", "MXN": "peso mexicain|pesos mexicains",
        "ARS": "peso argentin|pesos argentins",
        "CLP": "pesos chiliens|peso chilien", "COP": "pesos colombiens|peso colombien", "PHP": "pesos philippins", "ZAR": "rand|rands", "NGN": "naira|nairas",
        "VND": "dong|dongs|dôngs",
        "THB": "baht|bahts", "IDR": "rupiah|roupies indonésiennes", "MAD": "dirham marocain|dirhams marocains", "dirham": "dirham|dirhams",
        "dinar": "dinar|dinars", "DZD": "dinar algérien|dinars algériens",
        "TND": "dinar tunisien|dinars tunisiens", "SAR": "riyal|riyals|riyals saoudiens", "QAR": "riyals qataris", "IRR": "rial|rials", "RON": "lei|leu",
        "BTC": "bitcoin|bitcoins", "ITL": "lire|lires|lires italiennes",
    },
    cents={"cent": "cent|cents|centime|centimes", "EUR": "centime d'euro|centimes d'euro|centimes d'euros", "penny": "penny|pence", "sen": "sen"},
    of=frozenset({"de", "d", "des"}),
    per={
        "par": "", "à": "hour day", "le": "m² m l kg tonne barrel litre kilo baril kilomètre mégawattheure", "la": "tonne pièce nuit semaine page heure",
        "l": "hour hectare unité", "chaque": "day week month year",
        "une": "year", "heure": "hour",
    },
    joints=(("entre", "et"), ("de", "à"), ("", "à"), ("", "a"), ("du", "au"), ("", "ou")),
    changes=frozenset(
        """
        passer passe passé passée passés passées passent passant passait passera passaient grimper grimpé grimpe bondir bondi bondit chuter chuté chute tomber
        tombé tombée tombe
        monter monté montée monte descendre descendu descend augmenter augmenté augmente baisser baissé baisse relever relevé relève porter porté porte porter
        abaissé abaisser réduit
        """.split()
    ),
    ratio="sur",
    apart="sur",
    scores=frozenset(
        """
        match victoire défaite score battu battus battue battent bat mène menait but buts s'impose impose imposé
        imposés imposée vainqueur nul mi-temps tour finale set penalty tirs
        """.split()
    ),
    ages="âgé de|âgée de|âgés de|âgées de|agé de|âgé d'|âgée d'|âgés d'|âgées d'|homme de|femme de|fille de|fils de|garçon de|"
    "enfant de|fillette de|adolescent de|adolescente de|bébé de|garçonnet de|"
    "jeune homme de|jeune femme de|à l'âge de|l'âge de|un âge de|avait|octogénaire de|retraité de|retraitée de|étudiant de|étudiante de|mort à|morte à|"
    "décédé à|décédée à|s'est éteint à|dès|il a|elle a",
    aged="d'âge|d'age",
    about="environ|près de|près d'|quelque|quelques|à peu près|autour de|autour d'|aux alentours de|approximativement|"
    "une estimation de|aux environs de|dans les|de l'ordre de|de l'ordre d'|"
    "au moins|au minimum|au bas mot|minimum|pas moins de|pas moins d'|plus de|plus d'|bien plus de|bien plus d'|un peu plus de|un peu plus d'|"
    "beaucoup plus de|supérieur à|supérieure à|supérieurs à|"
    "supérieures à|au-delà de|au-delà des|dépassant|dépasse|dépassent|dépasse les|excédant|à partir de|"
    "jusqu'à|jusqu'aux|pouvant atteindre|pouvant aller jusqu'à|allant jusqu'à|peut atteindre|peuvent atteindre|au plus|tout au plus|au maximum|maximum|"
    "un maximum de|pas plus de|moins de|moins d'|"
    "un peu moins de|un peu moins d'|bien moins de|inférieur à|inférieure à|en dessous de|en-dessous de|sous les|"
    "presque|quasi|quasiment|pratiquement|seulement|seuls|seules|à peine|tout juste|exactement|précisément|"
    "estimé à|estimée à|estimés à|évalué à|évaluée à|peut-être|probablement|entre",
    after="environ|au moins|au minimum|au maximum|minimum|maximum|ou plus|et plus|ou moins|au plus|à peine|seulement|tout au plus|au bas mot",
    standing={
        "denied": "dément|démenti|démentie|démentent|démentait|a démenti|nie|nié|niée|nient|niait|conteste|contesté|contestée|contestent|contestait|réfute|"
        "réfuté|réfutent|rejette ce chiffre|démenties|démentis",
        "alleged": "aurait|auraient|présumé|présumée|présumés|présumées|accusé de|accusée de|accusés de|soupçonné de|soupçonnée de|soupçonnés de|prétend|"
        "prétendent|prétendument|supposé|supposée|selon l'accusation|"
        "allégations|affirme avoir|affirment avoir|revendique|revendiquent|selon la rumeur|selon des rumeurs",
        "target": "objectif|objectifs|vise|visent|visant|visait|ambitionne|ambitionnent|ambition|cible|but est|entend atteindre|s'est fixé|s'est fixée|"
        "s'engage à|s'engagent à|s'est engagé à|s'est engagée à|espère atteindre",
        "expected": "devrait|devraient|pourrait|pourraient|prévoit|prévoient|prévu|prévue|prévus|prévues|prévoyait|prévision|prévisions|attendu|attendue|"
        "attendus|attendues|table sur|tablent sur|envisage|envisagent|"
        "l'intention de|l'intention d'|d'ici|d'ici à|projette|projettent|s'attend à|s'attendent à|sera|seront|va investir|vont investir|espère|espèrent|"
        "compte investir|à l'horizon|atteindra|atteindront|augmentera|"
        "dans les prochaines années|promet|promettent|coûtera|coûteront|estime que|anticipe|anticipent|permettra|l'an prochain|l'année prochaine|"
        "le mois prochain|va atteindre|vont atteindre|va coûter|créera|recevra|aura|auront",
        "past": "l'an dernier|l'année dernière|l'an passé|l'année passée|l'année précédente|un an plus tôt|un an auparavant|auparavant|autrefois|jadis|"
        "il y a un an|à l'époque|à la même période|précédemment|ans plus tôt|"
        "le mois dernier|avant la crise|avant la pandémie|jusqu'alors|naguère",
        "compared": "contre|par rapport à|comparé à|comparée à|comparés à|comparées à|au lieu de|au lieu des|contre environ|contre seulement|contre près de|"
        "contre plus de|face à|après un|en comparaison de|versus",
    },
    splits=frozenset(
        """
        et que qu qui dont où pour afin car lorsque lorsqu alors tandis puisque parce donc si comme quand or avec sans
        selon après avant contre soit ainsi mais
        """.split()
    ),
    adjectives=frozenset(
        """
        autre autres nouveau nouveaux nouvel nouvelle nouvelles premier premiers première premières dernier derniers dernière dernières grand grands grande
        grandes petit petits
        petite petites gros grosse grosses jeune jeunes ancien anciens ancienne anciennes long longs longue longues bon bons bonne bonnes mauvais mauvaises
        beau beaux belles vieux vieilles haut hauts
        hautes court courts courtes plus principal principaux principales précédent précédents précédente précédentes
        suivants suivantes prochains prochaines seuls seules vrais vraies faux fausses meilleurs meilleures
        pires différents différentes
        simples véritables fameux fameuses célèbres futurs futures présumés présumées ex petites prétendus rares énormes supplémentaires
        """.split()
    ),
    plurals=("s", "x", "z"),
    nouns=frozenset({"visiteurs", "cas", "fois", "pays", "voix"}),
    verbs=frozenset(
        """
        dans sous vers sans mais plus moins très après depuis pas puis jamais toujours alors hors lors parfois ailleurs dès pendants près certes sauf
        désormais sinon longtemps temps toutefois
        sont ont fois-ci ans mois dehors dedans vous nous ils elles ses mes tes nos vos les des ces aux ceux eux deux tous toutes toujours divers chez assez
        rez jus vis us puits
        """.split()
    ),
    numbered=frozenset(
        """
        article articles page pages numéro numéros chapitre chapitres figure annexe alinéa terminal saison épisode tome volume étape phase acte groupe
        catégorie niveau numero n no nos tableau
        version ligne ligue formule type loi autoroute route nationale départementale rn rd vol boeing airbus années année chaîne france canal bfm porte salle
        quai voie bus tram métro lot classe section
        zone paragraphe catalogue opus rang place position top iphone windows android psg covid sars apollo génération série place décret résolution match
        journée tour
        """.split()
    ),
    never="pour cent|un à un|une à une|l'un|l'une|l'autre|un peu|un autre|une fois|deux fois rien|tous deux|toutes deux|mille fois|"
    "cent fois|les uns|un par un|quelqu'un|chacun|d'un|d'une part|neuf à dix",
    clock="à|vers|dès|après|avant|jusqu'à|entre|il est|il était",
)  # fmt: skip
