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
SPACELESS = ("日报", "日報", "晚报", "晚報", "早报", "早報", "新闻", "新聞", "時報", "时报", "일보", "신문", "뉴스")


def is_press(name: str, language: str) -> bool:
    """Tell an outlet's name, all of it: a press's word opens or closes it, and its others have capitals."""
    if name.endswith(SPACELESS):
        return " " not in name
    words = name.split()
    if not 2 <= len(words) <= LONGEST or " ".join(words) != name or not BAR_SIGNS.isdisjoint(words):
        return False
    if not (name[0] + name[-1]).isalpha() or any(map(str.isdecimal, name)):
        return False
    small = table(language, Words).stopwords
    own = [word for word in words if fold(word) not in small]
    if not own or not all(map(_is_capital, own)):
        return False
    return any(fold(word).replace("’", "'").rpartition("'")[2] in PRESS for word in (own[0], own[-1]))


def called(line: str, language: str) -> str:
    """Find the part of a line that is an outlet's name; "" for none."""
    return next((part for part in parts(line) if is_press(part, language)), "")


def parts(line: str) -> list[str]:
    """Part a line at its bars; most have none."""
    return [part.strip() for part in BAR.split(line)] if not BAR_SIGNS.isdisjoint(line) else [line]


def _is_capital(word: str) -> bool:
    """Tell a word with a capital letter among its first, as in "L'Écho", or of a script that has none."""
    return any(sign.isupper() for sign in word[:3]) or word.upper() == word
