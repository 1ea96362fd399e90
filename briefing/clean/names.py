"""The persons named in a byline: outlets, agencies, desks and job titles are none."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from briefing.clean.pieces import key
from briefing.dates import dates
from briefing.languages import Page, table
from briefing.text import bare, fold, regex
from briefing.words import function_words

PARTICLES = frozenset(
    """
    de da do dos das del della di du d la le el al van von der den ter ten te zu zum zur bin ben ibn abu af av y e i
    mac mc st dal dalla degli ul ur bint ould ap ab vom
    """.split()
)
JOBS = frozenset(
    """
    staff writer writers reporter reporters editor editors correspondent correspondents journalist columnist
    contributor contributors contributing newsroom desk team bureau chief senior associate freelance freelancer
    producer photographer publisher analyst author blogger critic commentator fellow professor intern admin
    administrator guest special political business sports health science technology crime education deputy managing
    executive director digital
    journaliste rédacteur rédactrice rédaction correspondant correspondante envoyé envoyée photographe chroniqueur
    redakteur redakteurin redaktion onlineredaktion korrespondent korrespondentin reporterin autor autorin volontär
    volontärin journalistin volontariat ressort ressortleiter ressortleiterin
    redacción redactor redactora periodista corresponsal enviado enviada autora agencia agencias colaborador
    colaboradora redazione giornalista inviato inviata redação jornalista repórter enviado redactie redacteur
    verslaggever redaktør redaktör redaktor redaktorka dziennikarz journalistti toimittaja toimitus szerkesztő
    újságíró muhabir editör корреспондент редактор редакция журналист обозреватель кореспондент редактор редакція
    журналіст 기자 특파원 논설위원 객원기자 선임기자 記者 记者
    """.split()
)  # words of a byline that are nobody's name
OUTLETS = frozenset(
    """
    news press media agency agence agentur agenzia network images getty magazine times post tribune herald gazette
    telegraph globe journal guardian chronicle courier observer daily weekly sunday online tv radio television
    channel reuters afp ap dpa apa sda efe ansa tass upi pti ani bloomberg agencies wire service services blog website
    web webteam photo photos video newsletter edition report reports review association institute university
    foundation company social links table contents group inc llc ltd gmbh editorial guidelines policy
    comments share follow subscribe
    zeitung tagblatt tageblatt nachrichten kurier anzeiger rundschau presse verlag
    journaux quotidien diario periódico noticias giornale corriere jornal notícias krant dagblad
    рейтер тасс риа новости интерфакс укринформ газета вести вечерняя правда новини
    haber haberleri gazete gazetesi ajans ajansı gazeta dziennik wiadomości hírlap hírek újság hírügynökség
    ziarul știri monitorul tidning tidningen avis avisen nyheter nyheder posten bladet sanomat uutiset lehti
    noviny zprávy deník εφημερίδα ειδήσεις νέα
    """.split()
)
OUTLET_OPENINGS = frozenset({"fox", "sky", "euro", "yahoo", "voice", "south", "north", "new", "los", "the", "mail"})
AFTER_NAMES = frozenset("for in at from of the with special to le pour für aus para per desde em på special".split())
NAMES_TOO = frozenset(
    "will may don ella an si ana ma can son per dan mia sue isa noa ben era ed al so do he you till".split()
)
ARTICLES = frozenset("the der die das ein eine les la los las el il een het den".split())
SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})
HELD = frozenset({"mac", "van", "von", "san", "fitz", "saint", "del", "des", "dela", "vander"})  # "MacDonald"
CAPS_GLUED = ("PUBLISHED", "UPDATED", "POSTED", "STAFF", "SENIOR", "EDITOR", "WRITER", "REPORTER", "CONTRIBUTOR")

LIST_SIGNS = frozenset(",;&、，；/")
LIST_WORDS = frozenset("and et und y e en i och og ja ve và with avec mit con и та și és a".split())
SPLIT = regex(rf"\s*(?:[{''.join(sorted(LIST_SIGNS))}]|\s(?:{'|'.join(sorted(LIST_WORDS))})\s)\s*", re.IGNORECASE)
BAR_SIGNS = frozenset("-–—―/／|•·｜▪@(")
BARS = regex(r"\s[-–—―/]\s|[／|•·｜▪@]|[^\S\n]{2,}|\s?\(|\t|/\s*$|\n")
SUFFIX = regex(r",\s+(?=(?:Jr|Sr|II|III|IV)\b)")
CAMEL = regex(r"(?<=[a-zß-öø-ÿ])(?=[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]{2}|[A-Z]{3})")
CLOCK = regex(r"\b\d{1,2}\s?(?:[:h.]\s?\d{2}|h)\b.*|\d{2,}.*", re.IGNORECASE | re.DOTALL)
MAIL = regex(r"\S+@[\w-]+(?:\.[\w-]+)+|@\w+|\bhttps?:\S+|\bwww\.\S+")
SIGNS = "\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0900-\u0963\u0e31-\u0e4e"  # vowels written above and below letters
NAME_WORD = regex(rf"[^\W\d_](?:[^\W\d_]|[{SIGNS}'’ʼ.-])*")
CJK_JOB = regex(r"\s*(?:기자|특파원|논설위원|記者|记者|編輯|编辑|特派員|報導|报道|さん|氏)$")
KOREAN_JOBS = ("기자", "특파원", "논설위원")
CJK_NOBODY = regex(
    r"[部社局網网报報팀]$|新聞|新闻|通信|通讯|編集|编辑|取材|뉴스|일보|신문|部门|^(?:午[前後]|[上下]午|오[전후])$"
)
ENDS = ' :：|-–—()*,"“”【】[]'
EDGES = ' .:：|-–—()*,"“”【】[]'
LONGEST_NAME = 5  # words
SHORT_WORD = 4  # letters of a function word that is no surname either; not in "van der Meer"


def names(line: str, language: str) -> Iterator[str]:
    """Find the persons in a byline without its opening words; behind a bar stand desk and outlet."""
    if line.isascii() and len(line.split(None, 2)) < 2:
        return
    text = _before_label(undated(line, language), language)
    if "@" in text or "http" in text or "www." in text:
        text = MAIL.sub(" | ", text)
    if "," in text:
        text = SUFFIX.sub(" ", text)
    for part in _parts(CLOCK.sub("", text).strip() if any(map(str.isdecimal, text)) else text.strip()):
        listed = _listed(_unglued(part))
        found = [name for piece in listed for name in _of_part(piece.strip(ENDS), language)]
        if found:
            yield from dict.fromkeys(found)
            return
        place = language == "ar" and " " not in part.strip()  # "القاهرة - …": a place comes first
        if part.strip(EDGES) and not place:
            return


def _parts(text: str) -> list[str]:
    """Part a line at bars, brackets and wide gaps; most have none."""
    plain = BAR_SIGNS.isdisjoint(text) and " ".join(text.split()) == text
    return [text] if plain else BARS.split(text)


def _listed(text: str) -> list[str]:
    """Part names at commas, and at the words for "and" and "with"."""
    alone = LIST_SIGNS.isdisjoint(text) and LIST_WORDS.isdisjoint(text.lower().split())
    return [text] if alone else SPLIT.split(text)


def undated(line: str, language: str) -> str:
    """Cut a line off where its date begins, or take what follows a date it opens with."""
    places = [span for span, _ in dates(line, language)]
    if not places:
        return line
    before = line[: places[0].start]
    said = fold(before.strip(EDGES))
    label, _, weekday = said.rpartition(" ")  # "Published Mon" is nobody
    labelled = said in labels(language) or (label in labels(language) and weekday.isalpha())
    return line[places[-1].end :] if not said or labelled else before


def _before_label(line: str, language: str) -> str:
    """Cut a byline off before "published", "updated" and the like, glued to a name or not."""
    folded = fold(line)
    if len(folded) != len(line):
        return line
    found = [(phrase, folded.find(phrase)) for phrase in labels(language) if phrase in folded]
    places = [at for phrase, at in found if at > 0 and not _is_inside(folded, at, phrase)]
    return line[: min(places)] if places else line


def _is_inside(text: str, at: int, phrase: str) -> bool:
    """Tell whether a label is a part of a longer word; a long one may be glued to a name."""
    short = len(phrase) < len("posted") and text[at - 1].isalpha()
    return short or text[at + len(phrase) : at + len(phrase) + 1].isalpha()


@cache
def labels(language: str) -> frozenset[str]:
    """List what may follow a name in a byline, folded."""
    pages = [table(code, Page) for code in (language, "en")]
    phrases = {phrase for page in pages for phrase in (*page.published, *page.updated)}
    longer = {phrase for page in pages for phrase in page.comments if " " in phrase}
    long = {phrase for phrase in phrases | longer if len(phrase) > 3 or not phrase.isascii()}
    return frozenset(map(fold, long)) | {"contributions from"}


def _unglued(text: str) -> str:
    """Part what is glued together, "KeenanCity Columnist"; not "McKay" nor "MacDonald"."""
    parts = CAMEL.split(text)
    found = parts[0]
    for part in parts[1:]:
        before = re.split(r"[\s,]", found)[-1]
        held = len(before) < 3 or before.casefold() in HELD or (len(before) == 3 and key(part.split()[0]) not in JOBS)
        found += part if held or "-" in before[-1:] or "'" in before or "’" in before else f", {part}"
    return found


def _dotted(name: str, text: str) -> str:
    """Leave the dot of an abbreviation at a name's end: "John Doe Jr.", "Jane D."."""
    last = name.rsplit(maxsplit=1)[-1]
    short = last.lower() in SUFFIXES or len(last.split(".")[-1]) == 1
    return f"{name}." if short and f"{name}." in text else name


def _of_part(text: str, language: str) -> Iterator[str]:
    """Read one name, or those that only blanks part in Chinese and Korean."""
    text = " ".join(text.split())
    if not text.isascii() and any("\u3040" <= c <= "\ud7a3" for c in text):
        yield from _cjk_names(text, language)
        return
    stopwords = function_words(language)
    words = _without_jobs([_without_caps(word) for word in halved(text.lstrip(".")).split()], stopwords)
    if is_name(words, stopwords):
        yield _dotted(" ".join(words).rstrip(".,"), text)


def _cjk_names(text: str, language: str) -> Iterator[str]:
    """Read names in Chinese, Japanese and Korean, without the job behind them."""
    plain = CJK_JOB.sub("", text).strip(EDGES)
    parts = plain.split()
    if language == "ja" and len(parts) == 2 and max(map(len, parts)) <= 4 and not _are_two(*parts):
        parts = [plain]
    job = next((i for i, part in enumerate(parts) if part.endswith(KOREAN_JOBS)), None)
    if job is not None and language == "ko":
        parts = parts[: job + (parts[job] not in KOREAN_JOBS)]  # what follows is a button
    for part in parts:
        name = CJK_JOB.sub("", part).strip(EDGES) if language != "ja" else part
        if _cjk_name().fullmatch(name.replace(" ", "")) and not CJK_NOBODY.search(name):
            yield name


def _are_two(one: str, other: str) -> bool:
    """Tell two Japanese names from family and given name by their length; foreign ones are written in katakana."""
    foreign = any("\u30a0" <= name[0] <= "\u30ff" for name in (one, other))
    return not foreign and len(one) + len(other) > 6 and min(len(one), len(other)) > 2


@cache
def _cjk_name() -> re.Pattern[str]:
    """Compile what a name in these scripts is like; that takes long."""
    return re.compile(r"[\u4e00-\u9fff\u30a0-\u30ff\u3040-\u309f々]{2,7}|[\uac00-\ud7a3]{2,4}")


def _without_caps(word: str) -> str:
    """Take off what is glued to a name in capitals: "NETBURNSTAFF"."""
    if word.isupper():
        for glued in CAPS_GLUED:
            if word.endswith(glued) and len(word) > len(glued) + 2:
                return word[: -len(glued)]
    return word


def _without_jobs(words: Sequence[str], stopwords: frozenset[str]) -> list[str]:
    """Leave the name: what stands before its bearer's job, outlet or place, or after the job."""
    rest = list(words)
    first = next((i for i, word in enumerate(rest) if key(word) in JOBS or bare(word) in JOBS), None)
    if first is not None and first < 2:
        last = max(i for i, word in enumerate(rest) if key(word) in JOBS)
        return rest[last + 1 :] if len(rest) - last - 1 >= 2 else []
    rest = rest[:first]
    if len(rest) > 2 and rest[0].islower():
        rest = rest[1:]
    while rest and rest[-1].islower() and rest[-1] in PARTICLES | AFTER_NAMES:
        rest.pop()
    caps = all(word.isupper() for word in rest)
    for i, word in enumerate(rest):
        if i >= 2 and _ends_name(rest, i, stopwords, caps=caps):
            return rest[: i - 1] if i > 2 and key(rest[i - 1]) in OUTLET_OPENINGS and _is_outlet(word) else rest[:i]
    return rest


def _ends_name(words: Sequence[str], i: int, stopwords: frozenset[str], *, caps: bool) -> bool:
    """Tell whether a word is none of a name any more: an outlet's, or a small one; an abbreviation behind a name."""
    word, low = words[i], words[i].lower().rstrip(".")
    if low in SUFFIXES:
        return False
    abbreviation = not caps and len(word) > 2 and word.isupper() and "." not in word
    small = (word.islower() and low not in PARTICLES and low in stopwords) or any(c.isdecimal() for c in word)
    return _is_outlet(word) or abbreviation or small or (low in AFTER_NAMES and (caps or word.islower()))


def _is_outlet(word: str) -> bool:
    """Tell an outlet's word, or its address."""
    return key(word) in OUTLETS or ("." in word and re.search(r"\w\.\w{2,}", word.rstrip(".")) is not None)


def halved(line: str) -> str:
    """Undo a doubling: what is printed twice without a space, as where a logo's text and its link are copied."""
    half = len(line) // 2
    if len(line) % 2 == 0 and half > 2 and key(line[:half]) == key(line[half:]):
        return line[:half]
    words = line.split()
    middle = len(words) // 2
    return " ".join(words[:middle]) if middle >= 2 and words[:middle] == words[middle:] else line


def is_name(words: Sequence[str], stopwords: frozenset[str]) -> bool:
    """Tell whether these words read like a person's full name."""
    if not 2 <= len(words) <= LONGEST_NAME or not all(NAME_WORD.fullmatch(word) for word in words):
        return False
    small = any(
        _is_small(word, stopwords, first=i == 0)
        for i, word in enumerate(words)
        if i == 0 or (len(word) <= SHORT_WORD and words[i - 1] not in PARTICLES)
    )
    if small or any(key(word) in JOBS or _is_outlet(word) for word in words):
        return False
    full = [word for word in words if word.lower() not in PARTICLES or word[0].isupper()]
    long = sum(len(word.rstrip(".")) > 1 for word in full)
    return len(full) >= 2 and long >= 1 and all(_is_capital(word) for word in full)


def _is_small(word: str, stopwords: frozenset[str], *, first: bool) -> bool:
    """Tell a function word, which is in no name: "The Long Read", nor an article, which opens none."""
    low = fold(word)
    if low in ARTICLES and word[0].isupper() and first:
        return True
    return low in stopwords and low not in PARTICLES and low not in NAMES_TOO


def is_single_name(line: str, language: str) -> bool:
    """Tell a given name alone, as blogs sign with one."""
    word = line.strip(EDGES)
    known = key(word) in JOBS or _is_outlet(word) or fold(word) in labels(language)
    return 2 < len(word) < 20 and NAME_WORD.fullmatch(word) is not None and word.istitle() and not known


def _is_capital(word: str) -> bool:
    """Tell a word with a capital letter, or of a script that has none."""
    if word.endswith(("'s", "’s")):
        return False
    return any(c.isupper() for c in word[:3]) or word[0].lower() == word[0].upper()
