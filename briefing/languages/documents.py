"""The shape of the language's data that only a document needs, and a summary does not: its making costs time."""

from collections.abc import Mapping
from typing import NamedTuple

from briefing.languages.tables import NOTHING


class Figures(NamedTuple):
    """The words of numbers and of what they measure. All lower case; a bar stands between forms, blanks between words."""

    decimal: str = "."  # the decimal sign; the other one groups thousands
    loose: bool = False  # both signs are in use for both: three digits after one are thousands
    spaceless: bool = False  # words are cut at those of the table; numbers have characters and steps of 10000
    marks: bool = False  # words have marks that are no letters: vowel signs
    inner: str = ""  # signs that stand within a word: the quotation mark of ש"ח
    prefixed: frozenset[str] = frozenset()  # written to a number with a hyphen, and no part of it: "ב"
    folds: Mapping[str, str] = NOTHING  # signs that are compared as others, or as nothing
    endings: frozenset[str] = frozenset()  # units, currencies and what marks an age may have these: "lar", "ов"
    glued: str = ""  # where number words are written together, what may stand between: "und", "og|e"; "-" nothing
    numbers: Mapping[str, int] = NOTHING  # "huit": 8, "quatre vingt": 80, "hundred": 100
    alone: frozenset[str] = frozenset()  # those that follow no hundreds: "세", which is a unit there
    scales: Mapping[str, int] = NOTHING  # "dozen": 12, "thousand": 1000, "mrd": 10**9
    parts: Mapping[str, str] = NOTHING  # "half a": "1/2" (of a scale), "two thirds": "2/3" (of a whole)
    lower: Mapping[str, int] = NOTHING  # what a part is counted in: "quintos": 5
    parted: Mapping[str, int] = NOTHING  # endings that make one of a number, and by what it grows: "avos": 1
    mixed: frozenset[str] = frozenset()  # between a whole number and a part: "con"
    articles: frozenset[str] = frozenset()  # words for 1 that are articles too: "un", "une"; "a" before "dozen"
    times: frozenset[int] = frozenset({100})  # number words that multiply the one before: "trois cents"
    turned: bool = False  # units stand before tens: "خمسة وعشرون"
    plus: str = ""  # joins number words: "et", "and", "y"
    point: str = ""  # the decimal sign in words: "virgule", "point"
    halves: frozenset[str] = frozenset()  # after a unit: "半", "반"
    minus: str = ""  # before a number under zero: "minus", "moins"
    below: str = ""  # after it: "below zero"
    units: Mapping[str, str] = NOTHING  # canonical name (figures/units.py): forms
    money: Mapping[str, str] = NOTHING  # ISO 4217, or a family's name where the country decides: forms
    cents: Mapping[str, str] = NOTHING  # "cent", "penny": forms; an ISO code where it is certain, "CNY/10" for tenths
    leads: Mapping[str, str] = NOTHING  # of a percentage, before its number: "yüzde": "1", "千分之": "0.1"
    tenths: frozenset[str] = frozenset()  # units of ten percent: "割", "成"
    hundredths: frozenset[str] = frozenset()  # after them, units of one percent: "三割二分"
    shares: Mapping[str, str] = NOTHING  # percentages that are words: "打对折": "50"
    heads: Mapping[str, str] = NOTHING  # of an amount, before its number: "USD": "dólares", where the name may stand there
    of: frozenset[str] = frozenset()  # stands between a scale and its unit: "de", "d"
    per: Mapping[str, str] = NOTHING  # opens a rate: "par", "pro", "an": canonical names of units it is good for, "" all
    joints: tuple[tuple[str, str], ...] = ()  # of a range: ("entre", "et"), ("de", "à"), ("", "à")
    pairs: str = ""  # joins a range that is told behind its upper number: "20 ve 30 arasında"
    among: str = ""  # what tells so: "arasında", "間"
    least: str = ""  # opens the low end of a range that is told by its bounds: "more than", "at least"
    most: str = ""  # opens its high end: "less than", "at most"
    bounded: frozenset[str] = frozenset()  # may stand between the two: "and", "but"
    changes: frozenset[str] = frozenset()  # verbs after which "from 5 to 10" is a change and no range
    under: str = ""  # in a fraction, after the lower number, where that stands first: "分之"
    ratio: str = ""  # between the two numbers of a ratio: "sur", "in|out of"
    apart: str = ""  # the same, where a noun stands before it: "un train sur deux", "one shop in five"
    scores: frozenset[str] = frozenset()  # words near the result of a match
    ages: str = ""  # before an age: "âgé de", "aged"
    bare_ages: bool = False  # "aged 34", "Anna Ferrow, 35,": without a unit
    aged: str = ""  # after an age: "old", "d'âge"
    about: str = ""  # qualifiers, before the number
    after: str = ""  # qualifiers, after it
    standing: Mapping[str, str] = NOTHING  # denied alleged expected target past compared: cues, nouns with their capital
    splits: frozenset[str] = frozenset()  # words that open a clause: "que", "pour", "which"
    adjectives: frozenset[str] = frozenset()  # may stand between a number and its noun
    plurals: tuple[str, ...] = ()  # endings of a counted noun; none where any word may be one
    nouns: frozenset[str] = frozenset()  # counted nouns without such an ending: "people"
    verbs: frozenset[str] = frozenset()  # words with such an ending that are none
    capitals: bool = False  # nouns are written with a capital
    dated: frozenset[str] = frozenset()  # units that name days and years too: "日", "년"
    numbered: frozenset[str] = frozenset()  # what a number after it names: "page", "article", "flight"
    never: str = ""  # number words that are no number here: "pour cent", "one another"
    clock: str = ""  # before the hour of the day: "à", "vers"; the unit "hour" is then a time
    oclock: frozenset[str] = frozenset()  # after it: "pm", "uhr"


class Clauses(NamedTuple):
    """The words by which the clause around a figure is cut, and told whether it says something. All lower case."""

    articles: frozenset[str] = frozenset()  # "the", "une": a label may begin with one
    light: frozenset[str] = frozenset()  # articles, prepositions, small adverbs: no label ends with one
    opens: frozenset[str] = frozenset()  # open a clause that hangs on another: "which", "because", "que"
    joins: frozenset[str] = frozenset()  # between two clauses or two things: "and", "mais"
    verbs: frozenset[str] = frozenset()  # finite forms that figures go with: "is", "cost", "s'élève"
    times: frozenset[str] = frozenset()  # say when, not what: "year", "monday", "last"
    endings: tuple[str, ...] = ()  # of finite verbs beyond these: "ed", "èrent"
    whole: bool = False  # the verb stands at the end: no side of a figure says enough
    framed: str = ""  # how the verb's second part ends, where it closes the clause: "en" in "soll … kosten"


class Labels(NamedTuple):
    """The briefing's own words around those of the articles; {n} is a number as the language writes it.

    A language without this table is served in English. Plurals go by their names in CLDR: zero, one, two, few, many, other.
    """

    locale: str = ""  # whose dates and numbers: "en_GB"
    first_of_month: str = ""  # "1er", where the first day has a name of its own
    ungrouped: int = 0  # up to here, numbers are written without separators: 1149, but 12.000
    thin_space: str = ""  # the signs that stand apart by a no-break thin space: ";:!?»«"
    quotes: tuple[str, str] = ("“", "”")
    comma: str = ", "  # between names
    brackets: tuple[str, str] = ("(", ")")
    press_briefing: str = ""  # what kind of paper this is
    skip: str = ""  # the link that leads past the masthead
    articles: Mapping[str, str] = NOTHING  # plurals: "{n} article", "{n} articles"
    stories: Mapping[str, str] = NOTHING
    minutes: Mapping[str, str] = NOTHING  # reading time
    sentences: Mapping[str, str] = NOTHING  # of the summary's budget
    words: Mapping[str, str] = NOTHING
    characters: Mapping[str, str] = NOTHING
    share: str = ""  # of the sentences, with {share}
    essentials: str = ""
    key_figures: str = ""
    bars: str = ""  # what a bar beside a key figure compares
    bar: str = ""  # the same of one bar, with {share}
    contents: str = ""
    figures: str = ""
    quotations: str = ""
    voices: str = ""  # the quotes of the day
    in_brief: str = ""  # what is told in a sentence
    references: str = ""  # the numbered list of the articles
    value: str = ""  # heads of the table of figures
    measures: str = ""
    standing: str = ""
    article: str = ""
    standings: Mapping[str, str] = NOTHING  # denied alleged expected target past compared
    inferred: str = ""  # of a speaker who came through the context
    original: str = ""  # the link to the page the article came from
    same_story: str = ""  # what opens the list of the other articles of a story
    also_in: str = ""  # what opens the list of the outlets that print the same text
    outlets: Mapping[str, str] = NOTHING  # plurals: how many sources there are: papers, sites
    who: str = ""  # heads the list of persons
    compared: str = ""  # heads figures of one thing from several articles
    agree: str = ""  # of such figures: all say the same number
    differ: str = ""  # they do not
    alone: str = ""  # of a story that one outlet alone tells, among others that several do
    since: str = ""  # of a story told before, with {date}
    note: str = ""  # what an editor wrote
    retitled: str = ""  # of a headline that is an editor's
    edited: str = ""  # in the method note: an editor had a hand in it
    timeline: str = ""
    about: str = ""  # in the method note, with {words}
    numbered: str = ""  # what the numbers in brackets are
    undated: str = ""
    updated: str = ""  # with {date}
    first: str = ""  # who published it first, with {name}
    untitled: str = ""
    condensed: str = ""  # "{words} → {summary} words"
    method: str = ""
    made: str = ""  # with {version}, {summarizer} and {budget}
    verbatim: str = ""
    check: str = ""  # with {command}
    failures: str = ""
    failed: Mapping[str, str] = NOTHING  # read skip render: what became of it; the details are in English
    sources: str = ""
    marked: str = ""  # what the sources show
    back: str = ""  # from a source to what was made of it
    place: str = ""  # of a source: file or address
    fingerprint: str = ""  # SHA-256
    reader: Mapping[str, str] = NOTHING  # search, filters and source pane: all their words are in the English table
    shortened: str = ""  # what was told in less to keep to a number of pages, with {pages} and {numbers}
    accessible: str = ""  # what a book offers to those who cannot see it
