"""The shape of a language's data: one small table for each stage that needs one."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Words:
    """What the ranker and the language guess need. All lower case."""

    stopwords: frozenset[str] = frozenset()  # function words: articles, pronouns, prepositions, auxiliaries, conjunctions
    dangling: tuple[str, ...] = ()  # openings of a sentence that hangs on the one before: "however", "he", "this"


@dataclass(frozen=True, slots=True)
class Sentences:
    """What the sentence splitter needs. All lower case, without the final dot."""

    titles: frozenset[str] = frozenset()  # "dr", "m", "mme": a name follows, the dot never ends a sentence
    abbreviations: frozenset[str] = frozenset()  # "etc", "inc", "janv": the dot may end a sentence too
    months: frozenset[str] = frozenset()  # after an ordinal's dot ("3. März"); only where ordinals take one
    ordinal_dot: bool = False  # "3." is "third"


@dataclass(frozen=True, slots=True)
class Page:
    """The words of the page around an article. All lower case; compared with the start of a block, whole words."""

    months: Mapping[str, int] = field(default_factory=dict)  # full and short names, without dots: "février": 2
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
