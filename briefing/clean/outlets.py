"""What newspapers and their kin are called: an outlet's name is told by such a word at one of its ends."""

from briefing.languages import Words, table
from briefing.text import fold, regex

BAR_SIGNS = frozenset("-–—|·•")
BAR = regex(r"\s[-–—|·•]\s|[|•·]")
LONGEST = 6  # words of a name
PRESS = frozenset(
    """
    news press times post tribune herald gazette telegraph globe journal guardian chronicle courier observer ledger
    daily weekly examiner standard mail messenger sentinel bulletin dispatch advertiser argus inquirer newspaper
    zeitung nachrichten tagblatt tageblatt abendblatt anzeiger kurier bote rundschau presse morgenpost
    courrier gazette dépêche écho échos quotidien tribune messager nouvelles
    diario periódico noticias heraldo prensa gaceta correo semanario
    giornale corriere gazzetta messaggero stampa notizie voce quotidiano
    jornal diário notícias gazeta correio semanário
    krant dagblad courant nieuws nieuwsblad weekblad
    gazeta dziennik kurier wiadomości tygodnik noviny deník listy
    tidningen dagbladet bladet nyheter nyheder posten avisen avis tidende
    sanomat lehti uutiset hírlap újság napló ziarul gazetesi haber haberleri
    газета новости вестник курьер правда известия ведомости вісник новини
    εφημερίδα νέα báo tin
    جريدة صحيفة روزنامه روزنامهٔ خبرگزاری هفته‌نامه עיתון समाचार
    """.split()
)
GENERIC = frozenset(
    """
    news daily weekly newspaper nachrichten nouvelles noticias notizie notícias nieuws nyheter nyheder uutiset
    wiadomości hírlap haber haberleri новости новини известия νέα báo tin समाचार
    """.split()
)  # sections are called so too
AGENCIES = frozenset(
    {
        "associated press",
        "canadian press",
        "australian associated press",
        "press association",
        "press trust of india",
        "deutsche presse-agentur",
        "austria presse agentur",
        "agence france-presse",
        "europa press",
        "kyodo news",
        "yonhap news",
    }
)  # an outlet prints what they report
SITES = regex(r"(?:デジタル|オンライン|電子版|电子版|网|網|온라인|닷컴)$")  # behind the name of a paper: its site
SPACELESS = (
    *("日报", "日報", "晚报", "晚報", "早报", "早報", "新闻", "新聞", "時報", "时报", "新報", "新报"),
    *("일보", "신문", "뉴스"),
)
SECTIONS = ("新闻", "뉴스")  # of these sections are called so, too


def is_press(name: str, language: str) -> bool:
    """Tell an outlet's name, all of it: a press's word opens or closes it, and its others have capitals."""
    if not name.isascii() and SITES.sub("", name).endswith(SPACELESS):
        return " " not in name
    words = name.split()
    if not 2 <= len(words) <= LONGEST or " ".join(words) != name or not BAR_SIGNS.isdisjoint(words):
        return False
    if not (name[0] + name[-1]).isalpha() or name[0].islower() or any(sign.isdecimal() or sign == "," for sign in name):
        return False
    if fold(name).removeprefix("the ") in AGENCIES:
        return False
    small = table(language, Words).stopwords
    own = [word for word in words if fold(word) not in small]
    if not own or not all(map(_is_capital, own)):
        return False
    return any(fold(word).replace("’", "'").rpartition("'")[2] in PRESS for word in (own[0], own[-1]))


def is_generic(name: str) -> bool:
    """Tell a name whose word of the press sections have, too: "Truck News"."""
    if not name.isascii() and SITES.sub("", name).endswith(SPACELESS):
        return name.endswith(SECTIONS)
    words = fold(name).split()
    return not any(word in PRESS and word not in GENERIC for word in (words[0], words[-1]))


def called(line: str, language: str) -> str:
    """Find the part of a line that is an outlet's name; "" for none."""
    return next((part for part in parts(line) if is_press(part, language)), "")


def parts(line: str) -> list[str]:
    """Part a line at its bars; most have none."""
    return [part.strip() for part in BAR.split(line)] if not BAR_SIGNS.isdisjoint(line) else [line]


def _is_capital(word: str) -> bool:
    """Tell a word with a capital letter among its first, as in "L'Écho", or of a script that has none."""
    return any(sign.isupper() for sign in word[:3]) or word.upper() == word
