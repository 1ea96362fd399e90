"""The shape of a language's data: one small table for each stage that needs one; here those that every command needs."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

NOTHING: Mapping[str, Any] = MappingProxyType({})


def forms(stems: str, endings: str) -> frozenset[str]:
    """Put every ending on every stem, both in a row of words; the ending "-" is none."""
    ends = [ending.strip("-") for ending in endings.split()]
    return frozenset([stem + ending for stem in stems.split() for ending in ends])


class Words(NamedTuple):
    """What the ranker and the language guess need. All lower case."""

    stopwords: frozenset[str] = frozenset()  # function words: articles, pronouns, prepositions, auxiliaries, conjunctions
    dangling: tuple[str, ...] = ()  # openings of a sentence that hangs on the one before: "however", "he", "das * den"
    standing: tuple[str, ...] = ()  # those that only look so: "this week", "il y a"
    pointers: frozenset[str] = frozenset()  # determiners that point at what was said, inside a sentence too: "this", "diesen"
    echoes: frozenset[str] = frozenset()  # nouns that name again what was told, behind "the": "decision", "men"
    turns: frozenset[str] = frozenset()  # adverbs early in a sentence that set it against the one before: "however"
    pictured: tuple[str, ...] = ()  # where to look in a picture, whose line it then is: "(left)", "pictured"
    bare: bool = False  # a sentence may begin with a noun and no article: "Patients wait"; not where all have capitals
    later: frozenset[str] = frozenset()  # count a time from what was said, behind its noun: "(two days) later"
    moments: tuple[str, ...] = ()  # nouns that tell a time behind those: "week"; longer ones may go on


class Sentences(NamedTuple):
    """What the sentence splitter needs. All lower case, without the final dot."""

    titles: frozenset[str] = frozenset()  # "dr", "m", "mme": a name follows, the dot never ends a sentence
    abbreviations: frozenset[str] = frozenset()  # "etc", "inc", "janv": the dot may end a sentence too
    compounds: tuple[str, ...] = ()  # abbreviations that end longer words too: "(Linden)str"
    months: frozenset[str] = frozenset()  # after an ordinal's dot ("3. März"); only where ordinals take one
    ordinal_dot: bool = False  # "3." is "third"
    joiners: frozenset[str] = frozenset()  # function words that headings have too: articles, prepositions, conjunctions
    capitals: frozenset[str] = frozenset()  # function words that have a capital inside a sentence too: "I", "Sie"
    speaker_first: bool = False  # the name stands before the verb behind a quotation too: "…?" Anna asked.
    tags: tuple[str, ...] = ()  # what says so, where no blank parts the words: "…。"他说


class Speech(NamedTuple):
    """How a language reports what somebody said, and how it names people. All lower case; whole words."""

    verbs: frozenset[str] = frozenset()  # forms of verbs that report: "said", "déclaré", "sagt"
    tags: frozenset[str] = frozenset()  # forms that report only right beside the quote: "lance", "sourit", "goes"
    fillers: frozenset[str] = frozenset()  # may stand between verb, subject and quote: auxiliaries, clitics, adverbs
    linkers: frozenset[str] = frozenset()  # lead from the verb into the quote: "that", "que", "dass"
    sources: tuple[str, ...] = ()  # whom the words come from follows: "according to", "selon"
    trailing_sources: tuple[str, ...] = ()  # whom they come from stands before: "zufolge"
    pronouns: frozenset[str] = frozenset()  # of one person: "he", "elle"
    plurals: frozenset[str] = frozenset()  # of several: "they", "ils"
    latter: frozenset[str] = frozenset()  # nouns that stand for one: "(the) latter", "(ce) dernier"
    definite: frozenset[str] = frozenset()  # "the", "le", "l", "son": a noun follows that the reader knows
    indefinite: frozenset[str] = frozenset()  # "a", "un", "une"
    prepositions: frozenset[str] = frozenset()  # a name after one is no subject: "of", "chez", "du"
    genitives: frozenset[str] = frozenset()  # those that go with the noun before: "of", "du"
    breaks: frozenset[str] = frozenset()  # end a noun phrase: "and", "qui", "who"
    relatives: frozenset[str] = frozenset()  # those that say more of the noun before: "which", "qui"
    that: frozenset[str] = frozenset()  # opens what is reported without marks: "that", "que", "dass"
    thatless: str = ""  # what may stand in its place: " " in English, "," in German; "" where nothing may
    negations: frozenset[str] = frozenset()  # "not": nobody said what follows "did not say that"
    conjunctions: frozenset[str] = frozenset()  # those of them that join two offices: "and", "et"
    adverbs: tuple[str, ...] = ()  # how adverbs end: "ly", "ment"
    participles: tuple[str, ...] = ()  # how verbs end whose subject is the sentence's: "saying", "précisant"
    persons: frozenset[str] = frozenset()  # nouns that say no more than that it is a person: "woman", "jeune"
    ages: tuple[str, ...] = ("\0",)  # how nouns end that say how old it is: "year-old", "génaire"
    documents: frozenset[str] = frozenset()  # writings that speak where nobody does: "statement", "communiqué"
    titles: frozenset[str] = frozenset()  # before a name and no part of it: "mr", "mme", "dr"
    particles: tuple[str, ...] = ()  # inside a name: "de", "van", "ben"
    lesser: frozenset[str] = frozenset()  # make an office another one: "vice", "former", "ancien"
    roles: frozenset[str] = frozenset()  # nouns of office or trade: "minister", "chairwoman"
    compounds: tuple[str, ...] = ()  # those of them that end longer words too: "(Stadt)sprecherin"
    synonyms: tuple[str, ...] = ()  # another word for an office, then the offices it may mean: "édile maire mairesse"
    kin: frozenset[str] = frozenset()  # what one is to others, less telling than an office: "grandson", "neighbour"
    strangers: frozenset[str] = frozenset()  # capitalised, yet nobody: days, months, "state", "république"
    places: frozenset[str] = frozenset()  # what begins or ends a name that is no person's: "ocean", "rue", "stadion"
    writings: frozenset[str] = frozenset()  # things with words on them, which nobody says: "banner", "affiche"
    legible: tuple[str, ...] = ()  # what tells that words can be read there: "était écrit", "zu lesen"
    uncased: bool = False  # no capital letters tell names: verbs, particles and offices must
    agents: tuple[str, ...] = ()  # words after the one who speaks, before the verb: "ने"
    title_first: bool = False  # a title opens every name, and tells where it begins: "นาย"
    topics: tuple[str, ...] = ()  # particles after the one who speaks: "は", "는"
    closers: tuple[str, ...] = ()  # particles after what is said: "と", "라고"
    cases: tuple[str, ...] = ()  # endings that a name takes on: "Петровым"; the form without is the one to print
    several: tuple[str, ...] = ("\0",)  # how the verb ends where several speak and no pronoun says so: "dijeron"
    drops_pronouns: bool = False  # a verb alone means he or she: "dijo"
    noun_capitals: bool = False  # every noun has a capital letter: one capitalised word is no name yet
    verb_last: bool = False  # the speaker stands before the quote, the verb after it
    dashes: bool = False  # speech stands behind a dash too: "— Non, répondit Jean."
    verb_first: bool = False  # the subject follows the verb of saying, even between the marks: « Non, répond Jean Roux. Jamais. »


class Page(NamedTuple):
    """The words of the page around an article. All lower case; compared with the start of a block, whole words."""

    months: Mapping[str, int] = NOTHING  # full and short names, without dots: "février": 2
    by: tuple[str, ...] = ()  # what opens a byline: "by", "par", "written by"
    published: tuple[str, ...] = ()  # what opens a date line: "published", "publié le"
    updated: tuple[str, ...] = ()  # "updated", "mis à jour le"
    source: tuple[str, ...] = ()  # what opens the original source's line: "source", "originally published on"
    caption: tuple[str, ...] = ()  # what opens or marks a picture's line: "photo", "illustration", "credit"
    share: tuple[str, ...] = ()  # "share on", "copy link", "print"
    related: tuple[str, ...] = ()  # "read also", "more on this", "related articles"
    advertisement: tuple[str, ...] = ()  # "advertisement", "sponsored content"
    newsletter: tuple[str, ...] = ()  # "sign up for our newsletter"
    comments: tuple[str, ...] = ()  # "comments", "leave a reply"
    legal: tuple[str, ...] = ()  # "all rights reserved", "terms of use", "cookie policy"
    paywall: tuple[str, ...] = ()  # "subscribe to continue reading", "subscribers only"
    navigation: tuple[str, ...] = ()  # "skip to content", "menu", "home", "search", "log in"
    tags: tuple[str, ...] = ()  # "tags", "topics", "filed under"
    reading_time: tuple[str, ...] = ()  # "min read", "minutes de lecture": anywhere in a short line
