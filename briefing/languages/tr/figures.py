"""Turkish numbers, units and currencies; cases are endings, after an apostrophe or not."""

from briefing.languages.documents import Figures
from briefing.languages.tables import forms

ENDINGS = (
    forms("ı i u ü yı yi yu yü sı si su sü", "- n na ne nda nde ndan nden nın nin nun nün yla yle ydı ydi ydu ydü")
    | forms("a e ya ye da de ta te dan den tan ten ın in un ün nın nin nun nün la le yla yle ca ce ken lar ler", "- dır dir dur dür tır tir tur tür ki")
    | forms("lık lik luk lük", "- ı i u ü a e ta te tan ten ken lar ler ına ine")
    | forms("ydı ydi ydu ydü dı di tı ti du dü tu tü tır tir dır dir dur dür yım yim yız yiz sın sin yken ken ki kı sız siz", "-")
    | forms("larda lerde lara lere ları leri ların lerin lardan lerden ında inde unda ünde ındaki indeki undaki ündeki", "- yken ydı ydi yım yim sın sin")
)  # fmt: skip

TABLE = Figures(
    decimal=",",
    endings=ENDINGS,
    folds={"\u0307": "", "â": "a", "î": "i", "û": "u"},
    numbers={
        "sıfır": 0, "iki": 2, "üç": 3, "dört": 4, "beş": 5, "altı": 6, "yedi": 7, "sekiz": 8, "dokuz": 9, "on": 10, "yirmi": 20, "otuz": 30, "kırk": 40,
        "elli": 50, "altmış": 60, "yetmiş": 70, "seksen": 80, "doksan": 90, "yüz": 100, "bir": 1,
    },
    scales={
        "bin": 1000, "binlik|bini|bine": 1000, "milyon|milyonluk|milyonu|milyona|milyonun|mn|mln": 10**6,
        "milyar|milyarlık|milyarı|milyara|milyarın|mr|mlr": 10**9, "trilyon|trilyonluk|trilyonu": 10**12, "düzine": 12,
    },
    parts={
        "yarısı": "1/2", "yarım": "1/2", "üçte bir|üçte biri": "1/3", "üçte iki|üçte ikisi": "2/3", "dörtte bir|dörtte biri|çeyrek": "1/4",
        "dörtte üç|dörtte üçü": "3/4", "beşte bir|beşte biri": "1/5", "beşte iki|beşte ikisi": "2/5", "onda bir|onda biri": "1/10", "bir buçuk": "3/2",
    },
    articles=frozenset({"bir"}),
    point="virgül|nokta",
    minus="eksi|sıfırın altında",
    below="sıfırın altında",
    leads={"yüzde": "1", "binde": "0.1", "%": "1"},
    units={
        "percentage point": "yüzde puan|puan|puanlık", "%": "yüzdelik|un yüzdesi|in yüzdesi|ın yüzdesi|ün yüzdesi|nin yüzdesi|nın yüzdesi",
        "basis point": "baz puan", "millisecond": "milisaniye", "second": "saniye|sn", "minute": "dakika|dk", "hour": "saat", "day": "gün", "week": "hafta",
        "month": "ay", "quarter": "çeyrekte|çeyrektir", "year": "yıl|sene|yaş", "century": "yüzyıl|asır", "decade": "on yıl",
        "mm": "milimetre", "cm": "santimetre|santim", "dm": "desimetre", "m": "metre", "km": "kilometre", "inch": "inç", "foot": "fit|ayak|feet",
        "yard": "yarda", "mile": "mil", "nautical mile": "deniz mili", "mm²": "milimetrekare|milimetre kare", "cm²": "santimetrekare|santimetre kare",
        "m²": "metrekare|metre kare", "km²": "kilometrekare|kilometre kare", "hectare": "hektar|hektometre kare|hektometrekare", "acre": "akre|dönüm",
        "ml": "mililitre", "cl": "santilitre", "dl": "desilitre", "l": "litre", "m³": "metreküp|metre küp", "cm³": "santimetreküp|santimetre küp",
        "cubic foot": "fit küp|ayak küp", "gallon": "galon", "barrel": "varil", "pint": "pint", "teaspoon": "çay kaşığı", "tablespoon": "yemek kaşığı",
        "mg": "miligram", "g": "gram", "kg": "kilo|kilogram", "tonne": "ton|metrik ton", "pound": "libre|paund", "ounce": "ons",
        "km/h": "kilometre saat", "knot": "knot", "°C": "derece santigrat|santigrat|santigrat derece|derece celsius|celsius|derece c|selsius",
        "°F": "derece fahrenheit|fahrenheit|fahrenhayt|derece fahrenhayt|derece f", "K": "kelvin", "degree": "derece",
        "W": "watt|vat", "kW": "kilowatt|kilovat", "MW": "megawatt|megavat", "GW": "gigawatt|gigavat", "kWh": "kilowatt saat|kilovatsaat|kilovat saat",
        "MWh": "megawatt saat|megavat saat", "GWh": "gigawatt saat|gigavat saat", "J": "jul|joule", "cal": "kalori", "kcal": "kilokalori", "V": "volt",
        "hp": "beygir|beygir gücü", "bit": "bit", "kb": "kilobayt", "MB": "megabayt", "GB": "gigabayt", "TB": "terabayt", "dB": "desibel", "Hz": "hertz",
        "rad": "radyan", "turn": "devir|tur",
    },
    money={
        "TRY": "lira|türk lirası|tl", "EUR": "euro|avro", "USD": "dolar|amerikan doları|abd doları|abd dolar|amerikan dolar", "CAD": "kanada doları",
        "AUD": "avustralya doları", "NZD": "yeni zelanda doları", "HKD": "hong kong doları", "SGD": "singapur doları", "TWD": "tayvan doları",
        "GBP": "sterlin|pound|ingiliz sterlini", "CHF": "isviçre frangı", "franc": "frank|frang", "FRF": "fransız frangı", "DEM": "alman markı|mark",
        "FIM": "fin markı|finlandiya markı", "ITL": "italyan lireti|liret", "JPY": "yen|japon yeni", "CNY": "yuan|çin yuanı|renminbi",
        "KRW": "won|güney kore wonu",
        "INR": "hindistan rupisi", "PKR": "pakistan rupisi", "rupee": "rupi", "IDR": "endonezya rupisi", "RUB": "ruble|rus rublesi",
        "UAH": "grivna|ukrayna grivnası",
        "krone": "kron", "SEK": "isveç kronu", "NOK": "norveç kronu", "DKK": "danimarka kronu", "CZK": "çek korunası|çek kronu", "PLN": "zloti|zloty",
        "HUF": "forint", "RON": "ley", "BGN": "leva", "peso": "peso", "MXN": "meksika pesosu", "ARS": "arjantin pesosu", "BRL": "real|brezilya reali",
        "ZAR": "rand", "ILS": "şekel", "EGP": "mısır lirası", "SYP": "suriye lirası", "LBP": "lübnan lirası", "AED": "dirhem", "MAD": "fas dirhemi",
        "SAR": "riyal|suudi riyali", "IRR": "iran riyali", "dinar": "dinar", "KWD": "kuveyt dinarı", "AZN": "manat|azerbaycan manatı", "KZT": "tenge",
        "THB": "baht", "VND": "dong", "BTC": "bitcoin",
    },
    cents={"TRY": "kuruş", "cent": "sent|cent", "penny": "peni|pens", "EUR": "euro sent|avro sent"},
    per={"her": "day week month year hour"},
    joints=(("", "ila"), ("", "veya"), ("", "dan"), ("", "den"), ("", "tan"), ("", "ten")),
    pairs="ve|ile",
    among="arasında|arası",
    ages="yaşındaki",
    aged="yaş|yaşında|yaşındaki|yaşlarında",
    about="yaklaşık|yaklaşık olarak|ortalama|takriben|aşağı yukarı|tahminen|neredeyse|hemen hemen|en az|asgari|en fazla|azami|en çok|sadece|yalnızca|tam|"
    "toplam|toplamda|bir|hatta|tahmini|henüz|daha",
    after="civarında|civarı|kadar|dolayında|den fazla|dan fazla|ten fazla|tan fazla|den az|dan az|aşkın|üzerinde|altında|fazla",
    scores=frozenset("maç galibiyet mağlubiyet yendi mağlup galip gol skor beraberlik berabere".split()),
    splits=frozenset("ve ile ama fakat çünkü ki".split()),
    plurals=("",),
    verbs=frozenset("arasında arasındaki arasındadır arasından arasına arası sayılı tarihli".split())
    | frozenset("ve veya ya de da ki ile için gibi daha sonra önce kadar göre ila bu o şu numaralı nolu olan oldu olarak".split()),
    dated=frozenset("yılında yılı yılının yılından yılına yılındaki yıllarında".split()),
    numbered=frozenset("madde sayfa no numara bölüm sezon kanal kat kapı iphone windows android covid apollo faz grup tip model saat".split()),
    never="bir bir|biri|bir gün|bir kez|bir şey|bir de|bir an|bir daha|bir çok|bir kaç|bir yandan|bin bir",
    clock="saat",
)  # fmt: skip
