"""Finnish numbers, units and currencies; cases are endings."""

from briefing.languages.documents import Figures
from briefing.languages.tables import forms

ENDINGS = (
    forms("n a ä ta tä tta ttä ssa ssä sta stä lla llä lta ltä lle ksi na nä t in en an än un on", "- kin")
    | forms("i ia iä ja jä ien jen iin issa issä ista istä illa illä ilta iltä ille eja ejä oja öjä eita eitä", "-")
)  # fmt: skip

TABLE = Figures(
    decimal=",",
    glued="-",
    endings=ENDINGS,
    numbers={
        "nolla": 0, "yksi|yhden|yhtä": 1, "kaksi|kahden|kahta": 2, "kolme|kolmen|kolmea": 3, "neljä|neljän|neljää": 4, "viisi|viiden|viittä": 5,
        "kuusi|kuuden|kuutta": 6, "seitsemän|seitsemää": 7,
        "kahdeksan|kahdeksaa": 8, "yhdeksän|yhdeksää": 9, "kymmenen|kymmentä": 10, "yksitoista": 11, "kaksitoista|kahdentoista": 12, "kolmetoista": 13,
        "neljätoista": 14, "viisitoista|viidentoista": 15,
        "kuusitoista": 16, "seitsemäntoista": 17, "kahdeksantoista": 18, "yhdeksäntoista": 19, "kaksikymmentä|kahdenkymmenen": 20,
        "kolmekymmentä|kolmenkymmenen": 30, "neljäkymmentä|neljänkymmenen": 40,
        "viisikymmentä|viidenkymmenen": 50, "kuusikymmentä": 60, "seitsemänkymmentä": 70, "kahdeksankymmentä": 80, "yhdeksänkymmentä": 90,
        "sata|sataa|sadan": 100,
    },
    scales={
        "tuhat": 1000, "tuhatta": 1000, "tuhannen": 1000, "miljoona|miljoonaa|miljoonan|miljoonalla|milj": 10**6,
        "miljardi|miljardia|miljardin|mrd": 10**9, "biljoona|biljoonaa": 10**12, "tusina|tusinaa": 12,
    },
    parts={"puolet": "1/2", "puoli": "1/2", "puolitoista": "3/2", "kolmasosa|kolmannes|kolmasosan|kolmanneksen": "1/3",
    "kaksi kolmasosaa|kaksi kolmannesta": "2/3", "neljäsosa|neljännes|neljänneksen": "1/4",
           "kolme neljäsosaa|kolme neljännestä": "3/4", "viidesosa|viidennes|viidenneksen": "1/5", "kymmenesosa|kymmenes": "1/10"},
    plus="ja",
    point="pilkku",
    minus="miinus",
    below="pakkasta|nollan alapuolella",
    units={
        "%": "prosentti|prosent|prosenttia|pros", "percentage point": "prosenttiyksikkö|prosenttiyksikköä|prosenttiyksikön",
        "basis point": "korkopiste|korkopistettä", "second": "sekunti|sekunt|sekunnin", "minute": "minuutti|minuutt|minuutin",
        "hour": "tunti|tunt|tunnin|tuntia",
        "day": "päivä|vuorokausi|vuorokautta|päivää", "week": "viikko|viiko", "month": "kuukausi|kuukautta|kuukauden|kk", "quarter": "neljännesvuosi",
        "year": "vuosi|vuotta|vuoden|vuotias|vuotiaan|vuotiasta|vuotiaat|vuotiaita|vuotiaalle", "decade": "vuosikymmen|vuosikymmentä",
        "century": "vuosisata|vuosisataa", "mm": "millimetri|millimetr", "cm": "sentti metri|senttimetri|sentin", "m": "metri|metr",
        "km": "kilometri|kilometr", "inch": "tuuma|tuuman", "foot": "jalka|jalkaa", "mile": "maili", "nautical mile": "meripeninkulma|merimaili",
        "m²": "neliömetri|neliö|neliömetriä", "km²": "neliökilometri", "hectare": "hehtaari", "acre": "eekkeri", "ml": "millilitra", "dl": "desilitra",
        "l": "litra|litr", "m³": "kuutiometri|kuutio", "barrel": "tynnyri|barreli", "mg": "milligramma",
        "g": "gramma|gramm", "kg": "kilo|kilogramma", "tonne": "tonni|tonn", "pound": "pauna", "ounce": "unssi",
        "km/h": "kilometriä tunnissa|kilometrin tuntinopeus", "m/s": "metriä sekunnissa", "knot": "solmu", "°C": "celsiusaste|celsiusastetta|lämpöastetta",
        "degree": "aste|astetta|asteen|pakkasastetta", "W": "watti", "kW": "kilowatti", "MW": "megawatti", "GW": "gigawatti",
        "kWh": "kilowattitunti|kilowattituntia", "MWh": "megawattitunti|megawattituntia", "TWh": "terawattitunti|terawattituntia",
        "kcal": "kilokalori", "hp": "hevosvoima|hv", "MB": "megatavu", "GB": "gigatavu", "TB": "teratavu", "dB": "desibeli",
    },
    money={
        "EUR": "euro|eur", "USD": "dollari|dollar|yhdysvaltain dollari", "CAD": "kanadan dollari", "AUD": "australian dollari", "SEK": "ruotsin kruunu",
        "NOK": "norjan kruunu", "DKK": "tanskan kruunu", "krone": "kruunu", "GBP": "punta|puntaa|englannin punta",
        "CHF": "sveitsin frangi", "franc": "frangi", "FIM": "suomen markka|markka|markkaa|mk", "JPY": "jeni", "CNY": "juan|yuan|juania",
        "RUB": "rupla|venäjän rupla", "PLN": "zloty", "CZK": "tšekin koruna|koruna", "EEK": "viron kruunu", "INR": "intian rupia", "rupee": "rupia",
        "TRY": "liira|turkin liira", "UAH": "hryvnia", "BTC": "bitcoin",
    },
    cents={"EUR": "eurosentti|eurosenttiä", "cent": "sentti|senttiä", "penny": "penni|penniä|pence"},
    per={"per": "", "vuodessa": "", "kuukaudessa": "", "tunnissa": ""},
    joints=(("", "viiva"), ("", "tai"), ("", "sta")),
    scores=frozenset("ottelu ottelussa voitti voitto hävisi tappio tasapeli maalia maali".split()),
    ages="iältään|iässä",
    aged="vuotias|vuotiaan|vuotiasta|vuotiaat|vuotiaita|vuotiaalle|ikäinen|ikäisenä|iässä",
    about="noin|suunnilleen|arviolta|lähes|melkein|liki|vähintään|ainakin|yli|enemmän kuin|reilu|reilut|enintään|korkeintaan|alle|vähemmän kuin|vain|"
    "ainoastaan|tasan|yhteensä|vielä|jopa|vajaa|vajaat|keskimäärin|peräti|kaikkiaan",
    after="tai enemmän|tai vähemmän|yhteensä",
    splits=frozenset("ja että joka jotka kun koska mutta jos vaikka".split()),
    plurals=("",),
    verbs=frozenset("ja on oli tai eli että kuin niin sekä mutta myös se hän kun jo ei vuonna".split()),
    numbered=frozenset("artikla sivu numero nro luku kuva kausi jakso osa vaihe ryhmä luokka taso taulukko versio linja laki tie kanava huone raide sija "
    "kohta vuonna".split()),
    never="yksi kerrallaan|yksi yhteen|toinen",
    clock="kello|klo",
)  # fmt: skip
