"""Signs, codes and symbols that mean the same in every language."""

KINDS = {
    "percent": "% ‰ percentage percentage_point basis_point",
    "duration": "millisecond second minute hour day week month quarter year decade century",
    "distance": "mm cm dm m hm km nm pm μm light_year Swedish_mile li zhang chi cun inch foot yard mile nautical_mile",
    "area": "mm² cm² m² km² hectare are acre stremma mu ping tsubo pyeong square_mile square_foot",
    "volume": "ml cl dl l hl mm³ cm³ m³ km³ gallon pint barrel cubic_foot teaspoon tablespoon",
    "mass": "μg mg g kg tonne pound ounce stone hundredweight jin liang geun",
    "speed": "km/h m/s mph knot",
    "temperature": "°C °F K degree",
    "energy": "W kW MW GW TW Wh kWh MWh GWh TWh J kJ MJ GJ cal kcal V hp",
    "count": "bit byte kb MB GB TB Mbit Gbit Mbit/s Gbit/s Hz kHz MHz GHz dB px rad turn",
}  # fmt: skip
KIND = {unit.replace("_", " "): kind for kind, units in KINDS.items() for unit in units.split()}

SYMBOLS = {unit: unit for unit in KIND if " " not in unit and unit not in {"pm", "are", "degree", "turn",
    "percentage"}} | {
    "min": "minute", "h": "hour", "hr": "hour", "hrs": "hour", "ms": "millisecond", "sec": "second",
    "km2": "km²", "m2": "m²", "cm2": "cm²", "m3": "m³", "cm3": "cm³", "km3": "km³", "ha": "hectare",
    "L": "l", "mL": "ml", "cL": "cl", "dL": "dl", "t": "tonne", "ug": "μg", "mcg": "μg", "µg": "μg", "µm": "μm",
    "㎡": "m²", "㎢": "km²", "㎞": "km", "㎏": "kg", "º C": "°C", "º F": "°F", "º": "degree", "ºC": "°C", "ºc": "°C",
    "ºF": "°F", "Km": "km", "KM": "km", "Kg": "kg", "KG": "kg", "kph": "km/h", "kmh": "km/h",
    "kts": "knot",
    "lb": "pound", "lbs": "pound", "oz": "ounce", "ft": "foot", "in": "", "yd": "yard", "mi": "mile", "sq": "",
    "Kb": "kb", "KB": "kb", "kB": "kb", "mb": "MB", "gb": "GB", "Mb": "Mbit", "Gb": "Gbit", "Mo": "MB", "Go": "GB",
    "To": "TB", "Ko": "kb", "ko": "kb", "kw": "kW", "KW": "kW",
    "kwh": "kWh",
    "pp": "percentage point", "pts": "", "bps": "basis point", "ch": "hp", "PS": "hp", "bn": "",
}  # fmt: skip
SMALLER = {  # the second part of "5 ft 2 in": how many make one
    ("foot", "inch"): 12, ("pound", "ounce"): 16, ("hour", "minute"): 60, ("minute", "second"): 60, ("stone",
    "pound"): 14,
    ("year", "month"): 12,
}  # fmt: skip
DENSITY = {"km": "km/h", "mile": "mph", "m": ""}  # distance per hour

SHORT_SCALES = {  # glued to a number; to be believed beside money, or in capitals
    "k": 10**3, "K": 10**3, "m": 10**6, "M": 10**6, "mn": 10**6, "mm": 10**6, "bn": 10**9, "b": 10**9, "B": 10**9,
    "tn": 10**12, "T": 10**12,
    "md": 10**9, "Md": 10**9, "mds": 10**9, "Mds": 10**9, "mio": 10**6, "Mio": 10**6, "mrd": 10**9, "Mrd": 10**9,
    "G": 10**9, "mln": 10**6, "mld": 10**9,
}  # fmt: skip
SURE_SCALES = frozenset({"bn", "tn", "mio", "Mio", "mrd", "Mrd", "Md", "Mds", "md", "mds", "mn", "mln", "mld"})

SIGNS = {
    "$": "$", "€": "EUR", "£": "GBP", "¥": "¥", "￥": "¥", "₹": "INR", "₽": "RUB", "₩": "KRW", "₫": "VND",
    "₺": "TRY", "₴": "UAH", "₪": "ILS",
    "฿": "THB", "＄": "$", "￡": "GBP", "￦": "KRW", "₱": "PHP", "₦": "NGN", "₡": "CRC", "₭": "LAK", "₸": "KZT",
    "₲": "PYG", "₵": "GHS", "₼": "AZN",
    "₾": "GEL", "₮": "MNT", "៛": "KHR", "₿": "BTC",
    "¢": "cent",
}  # fmt: skip
CODES = frozenset(
    """
    AED AFN AMD ARS AUD AZN BAM BDT BGN BHD BIF BND BOB BRL BTC BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CZK DKK
    DOP DZD EGP ERN
    ETB ETH EUR FJD GBP GEL GHS GTQ HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KRW KWD KZT
    LAK LBP LKR LYD
    MAD MDL MGA MKD MMK MNT MUR MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PEN PGK PHP PKR PLN PYG QAR RMB RON RSD RUB
    RUR RWF SAR SDG
    SEK SGD SYP THB TJS TMT TND TRY TTD TWD TZS UAH UGX USD UYU UZS VEF VES VND XAF XCD XOF XPF YER ZAR ZMW
    """.split()
)
SAME_CODE = {"RMB": "CNY", "RUR": "RUB", "VEF": "VES"}
BEFORE = {  # what stands before an amount, with its sign
    "US$": "USD", "U$": "USD", "U$S": "USD", "U$D": "USD", "us$": "USD", "A$": "AUD", "AU$": "AUD",
    "C$": "CAD", "c$": "CAD", "CA$": "CAD",
    "CAN$": "CAD", "HK$": "HKD", "hk$": "HKD", "NZ$": "NZD", "NT$": "TWD", "S$": "SGD", "R$": "BRL", "MX$": "MXN",
    "Mex$": "MXN",
    "AR$": "ARS", "RD$": "DOP",
    "J$": "JMD", "TT$": "TTD", "Rs": "INR", "Rs.": "INR", "rs": "INR", "Re": "INR", "RM": "MYR", "Rp": "IDR",
    "Kč": "CZK", "zł": "PLN", "Fr.": "CHF", "Fr": "CHF", "SFr.": "CHF",
    "SFr": "CHF", "sFr.": "CHF", "kr": "krone", "kr.": "krone", "Kr": "krone", "Kr.": "krone", "TL": "TRY",
    "S/": "PEN", "S/.": "PEN", "Bs": "BOB", "Bs.": "BOB", "G.": "PYG", "Gs.": "PYG", "₲": "PYG",
    "Q": "GTQ", "Q.": "GTQ", "L.": "HNL", "KSh": "KES", "Ksh": "KES", "sen": "sen",
}  # fmt: skip
AFTER = {  # what stands after it, sign first
    "$US": "USD", "$USD": "USD", "$CAN": "CAD", "$CAD": "CAD", "$CA": "CAD", "$c": "CAD", "$C": "CAD", "$AU": "AUD",
    "$A": "AUD", "$NZ": "NZD", "$HK": "HKD",
    "kr": "krone", "kr.": "krone", "Kr": "krone", "Kr.": "krone", "Rs": "INR", "zł": "PLN", "Kč": "CZK", "TL": "TRY",
    "元": "CNY", "円": "JPY", "원": "KRW", "Ft": "HUF", "Fr.": "CHF", "sfr": "CHF", "lei": "RON",
}  # fmt: skip
FAMILIES = {
# whose krone, peso, …: a piece of the country's name in the text decides; without one, the first of the language
    "krone": {"SEK": "swed|suède|suédois|schwed|svensk|suec|svez", "NOK": "norw|norv|nordmenn|noru|norsk",
    "DKK": "denm|danem|danois|dän|dansk|dinam|danim"},
    "peso": {"ARS": "argentin", "MXN": "mexi|mexik", "CLP": "chile|chili", "COP": "colombi|kolumbi",
    "PHP": "philip|filip", "UYU": "urugua", "DOP": "dominic", "CUP": "cuba|kuba"},
    "rupee": {"INR": "india|inde|indi", "PKR": "pakist", "LKR": "sri lanka", "NPR": "nepal|népal"},
    "franc": {"CHF": "suisse|swiss|switz|schweiz|suiz|svizzer",
    "XOF": "sénégal|senegal|côte d'ivoire|ivory coast|mali|burkina|bénin|togo|niger",
    "XAF": "cameroun|cameroon|gabon|tchad|congo"},
    "dinar": {"DZD": "algér|alger|argel", "TND": "tunis|túnez", "RSD": "serb", "KWD": "kuwait|koweït",
    "IQD": "irak|iraq", "JOD": "jordan", "LYD": "liby|libi"},
    "$": {"CAD": "canad|kanad", "AUD": "austral", "NZD": "new zealand|neuseel|nouvelle-zélande|nueva zelanda",
    "HKD": "hong kong|hongkong", "SGD": "singap", "TWD": "taiwan|taïwan",
    "USD": "u.s.|us$|usd|united states|états-unis|americ|améric|amerik|estados unidos|stati uniti|washington|new york"},
    "¥": {"CNY": "chin|yuan|renminbi|cina|kina", "JPY": "japan|japon|giapp|yen|tokyo"},
    "dirham": {"MAD": "maroc|morocc|marok|marru|marocch",
    "AED": "emirat|émirat|dubai|dubaï|dubái|abu dhabi|abou dhabi|uae"},
    "won": {"KPW": "north korea|nordkorea|corée du nord|corea del norte"},
}  # fmt: skip
HOME = {
    ("¥", "zh"): "CNY", ("¥", "ja"): "JPY", ("¥", ""): "JPY", ("$", ""): "USD", ("krone", "sv"): "SEK",
    ("krone", "no"): "NOK", ("krone", "da"): "DKK", ("krone", ""): "krone", ("won",
    ""): "KRW", ("dirham", ""): "AED", ("rupee", "hi"): "INR", ("rupee", ""): "INR",
}  # fmt: skip
