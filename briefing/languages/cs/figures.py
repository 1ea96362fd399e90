"""Czech numbers, units and currencies; cases are endings."""

from briefing.languages.documents import Figures

TABLE = Figures(
    decimal=",",
    endings=frozenset("a u em e y ů ům ech i ě o ou ám ami ách ých ého ému ým é ý á í ích ího mi y".split()),
    numbers={
        "nula": 0, "jeden|jedna|jedno|jednoho|jedné": 1, "dva|dvě|dvou|dvěma": 2, "tři|tří|třem": 3, "čtyři|čtyř": 4, "pět|pěti": 5, "šest|šesti": 6,
        "sedm|sedmi": 7, "osm|osmi": 8,
        "devět|devíti": 9, "deset|deseti": 10, "jedenáct": 11, "dvanáct|dvanácti": 12, "třináct": 13, "čtrnáct": 14, "patnáct|patnácti": 15,
        "šestnáct": 16, "sedmnáct": 17, "osmnáct": 18,
        "devatenáct": 19, "dvacet|dvaceti": 20, "třicet|třiceti": 30, "čtyřicet|čtyřiceti": 40, "padesát|padesáti": 50, "šedesát|šedesáti": 60,
        "sedmdesát": 70, "osmdesát": 80, "devadesát": 90,
        "sto|sta|set|stě": 100,
    },
    scales={
        "tisíc|tisíce|tisíci|tis": 1000, "milion|miliony|milionů|milionu|milión|milióny|miliónů|mil|mio": 10**6,
        "miliarda|miliardy|miliard|miliardu|mld": 10**9,
        "bilion|biliony|bilionů": 10**12, "tucet|tuctu": 12,
    },
    parts={"polovina|polovinu|poloviny|půlka": "1/2", "půl": "1/2", "půldruhého": "3/2", "třetina|třetinu|třetiny": "1/3",
    "dvě třetiny|dvou třetin": "2/3", "čtvrtina|čtvrtinu|čtvrtiny|čtvrt": "1/4",
           "tři čtvrtiny|tří čtvrtin": "3/4", "pětina|pětinu": "1/5", "desetina|desetinu": "1/10"},
    plus="a",
    point="celých|celá",
    minus="minus",
    below="pod nulou",
    units={
        "%": "procent|proc|procento", "percentage point": "procentní bod|procentního bodu|procentních bodů|procentní body", "second": "sekund|vteřin",
        "minute": "minut|min", "hour": "hodin|hod", "day": "den|dny|dní|dnů|dne",
        "week": "týden|týdn|týdnů", "month": "měsíc|měsíců", "quarter": "čtvrtlet", "year": "rok|let|lety|roky|letý|letá|letého|leté|letou",
        "decade": "desetilet|dekád", "century": "stolet", "mm": "milimetr", "cm": "centimetr", "m": "metr", "km": "kilometr",
        "inch": "palc|palec", "foot": "stop|stopy", "mile": "mil|míl|míle", "m²": "metr čtvereční|metrů čtverečních|metry čtvereční|čtverečních metr|"
        "m čtverečních", "km²": "kilometr čtvereční|kilometrů čtverečních|čtverečních kilometr", "hectare": "hektar",
        "acre": "akr", "ml": "mililitr", "l": "litr", "m³": "metr krychlový|metrů krychlových|kubík|krychlových metr", "barrel": "barel", "mg": "miligram",
        "g": "gram", "kg": "kilogram|kilo|kila", "tonne": "tun|tuna", "ounce": "unc|uncí",
        "km/h": "kilometr za hodinu|km za hodinu|kilometrů v hodině", "°C": "stupeň celsia|stupňů celsia|stupně celsia", "°F": "stupňů fahrenheita",
        "degree": "stupeň|stupňů|stupně|stupni", "W": "watt|wattů", "kW": "kilowatt", "MW": "megawatt", "GW": "gigawatt",
        "kWh": "kilowatthodin", "MWh": "megawatthodin", "kcal": "kilokalori", "hp": "koní|koňských sil", "MB": "megabajt", "GB": "gigabajt", "dB": "decibel",
    },
    money={
        "CZK": "korun|koruna|kč|česk korun|českých korun", "SEK": "švédských korun", "NOK": "norských korun", "DKK": "dánských korun",
        "SKK": "slovenských korun", "EUR": "euro|eur|eura", "USD": "dolar|amerických dolar", "CAD": "kanadských dolar",
        "AUD": "australských dolar", "GBP": "lib|liber|libra|britských liber|liber šterlinků", "CHF": "švýcarských frank|švýcarský frank",
        "franc": "frank", "PLN": "zlot|zlotý|zlotých", "HUF": "forint", "JPY": "jen|jenů|japonských jen", "CNY": "jüan|čínských jüan",
        "KRW": "won|wonů", "RUB": "rubl|rublů|ruských rubl", "UAH": "hřiven|hřivn", "TRY": "lir|tureckých lir", "INR": "indických rupi",
        "rupee": "rupi|rupií", "DEM": "mark|marek", "ILS": "šekel|šekelů", "BTC": "bitcoin",
    },
    cents={"CZK": "haléř", "cent": "cent", "EUR": "eurocent", "penny": "penc|pencí"},
    per={"za": "day month year hour week second kg l m² tonne barrel kilogram litr metr barel tunu", "na": "hlavu osobu", "ročně": "", "měsíčně": "",
    "denně": ""},
    joints=(("od", "do"), ("z", "na"), ("mezi", "a"), ("", "až"), ("", "do")),
    changes=frozenset("vzrostl vzrostla vzrostly vzrostlo klesl klesla klesly kleslo zvýšil zvýšila snížil snížila stoupl stoupla z".split()),
    ratio="z|ze",
    apart="z|ze",
    scores=frozenset("zápas zápase výhra výhru vyhrál vyhrála vyhráli prohrál prohrála prohráli remíza gól góly branky porazil porazili skóre".split()),
    ages="věku|ve věku",
    aged="letý|letá|letého|leté|letou",
    about="asi|asi tak|zhruba|přibližně|kolem|okolo|téměř|skoro|bezmála|více než|víc než|přes|nad|nejméně|alespoň|aspoň|minimálně|méně než|pod|až|do|nejvýše|"
    "maximálně|nanejvýš|jen|pouze|pouhých|přesně|celkem|dalších|další|ještě|průměrně|"
    "v průměru|mezi|téměř",
    after="nebo více|a více|nebo méně",
    splits=frozenset("a že který která které ale i když aby protože po z ze".split()),
    plurals=("",),
    verbs=frozenset("a i v ve na po z ze do od za pro při bez nebo že jak to byl byla bylo byly roce roku rok let hodin se je jsou".split()),
    dated=frozenset("rok roku roce rokem".split()),
    numbered=frozenset("článek strana str číslo č kapitola obrázek série díl fáze skupina úroveň tabulka verze linka zákon silnice dálnice let kanál místo "
    "bod část".split()),
    never="jeden z|jedna z|jedno z|jednou|jedním z|jedné z|ani jeden",
    clock="v|ve|od|do|po|před|kolem",
)  # fmt: skip
