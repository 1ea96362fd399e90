"""Places in a text: half-open spans of code points, and the folding that comparisons use."""

import re
import unicodedata
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any, cast


class Late:
    """A regular expression that is compiled when it is first used: most texts need few of them."""

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern, self.flags = pattern, flags

    def __getattr__(self, name: str) -> Any:
        found = getattr(re.compile(self.pattern, self.flags), name)  # compiled once: `re` keeps it
        setattr(self, name, found)
        return found


def regex(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Make a regular expression that costs nothing before it is used; for the constants of modules."""
    return cast("re.Pattern[str]", Late(pattern, flags))


HALVES = regex("[\ud800-\udfff]")
ACCENTS = regex("[\u0300-\u034e\u0350-\u036f]+")
ASCII = bytes(range(128))
FEW = 60  # signs that are replaced one by one
FOLDED = (("’", "'"), ("‘", "'"), ("ʼ", "'"), ("“", '"'), ("”", '"'), ("„", '"'), ("\u00ad", ""), ("İ", "i"))


@dataclass(frozen=True, slots=True, order=True, init=False)
class Span:
    """The characters `start` to `end` (not included) of a text; in code points."""

    start: int
    end: int

    def __init__(self, start: int, end: int) -> None:
        _set_start(self, start)  # in little more than half the time that a generated one takes: there are many
        _set_end(self, end)

    def of(self, text: str) -> str:
        """Cut the span's words out of the text it was found in."""
        return text[self.start : self.end]

    def shift(self, by: int) -> "Span":
        """Move the span; a negative number moves it to the left."""
        return Span(self.start + by, self.end + by)

    def __reduce__(self) -> tuple[object, ...]:
        return Span, (self.start, self.end)  # a third of the time that slots take to be pickled

    def holds(self, other: "Span") -> bool:
        """Tell whether the other span lies within this one."""
        return self.start <= other.start and other.end <= self.end

    def meets(self, other: "Span") -> bool:
        """Tell whether the two spans share a character."""
        return self.start < other.end and other.start < self.end


_set_start, _set_end = (vars(Span)[name].__set__ for name in ("start", "end"))


def trim(text: str, start: int, end: int) -> Span:
    """Leave out the white space at both ends of a place in a text."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)


def sound(text: str) -> str:
    """Put U+FFFD in the place of half a character, which JSON can write and UTF-8 cannot."""
    try:
        text.encode()  # in a fifth of the time that a search takes
    except UnicodeEncodeError:
        return HALVES.sub("\ufffd", text)
    return text


def beyond_ascii(text: str) -> str:
    """Leave out all characters of ASCII."""
    return text.encode(errors="surrogatepass").translate(None, ASCII).decode(errors="surrogatepass")


def blanked(text: str, signs: Collection[str]) -> str:
    """Put a blank in the place of each of these signs."""
    if len(signs) > FEW:
        return text.translate(dict.fromkeys(map(ord, signs), " "))
    for sign in signs:
        text = text.replace(sign, " ")
    return text


def fold(text: str) -> str:
    """Make two ways of printing the same words equal; for comparing only, never for printing."""
    if text.isascii():
        return text.lower()
    text = compatible(text)
    for sign, plain in FOLDED:
        if sign in text:
            text = text.replace(sign, plain)
    return text.casefold()


def compatible(text: str) -> str:
    """Write a text as NFKC does, which takes all of it apart for one sign: such signs, "…" say, are replaced before."""
    if unicodedata.is_normalized("NFKC", text):
        return text
    signs = [sign for sign in set(beyond_ascii(text)) if not unicodedata.is_normalized("NFKC", sign)]
    for sign in signs if len(signs) <= FEW else ():
        text = text.replace(sign, unicodedata.normalize("NFKC", sign))
    return unicodedata.normalize("NFKC", text)


def squeezed(text: str) -> str:
    """Fold a text and put one space between its words; for comparing only."""
    return " ".join(fold(text).split())


def bare(word: str) -> str:
    """Fold a word and take its accents off."""
    if word.isascii():
        return word.lower()
    parts = ACCENTS.sub("", unicodedata.normalize("NFKD", fold(word)))
    if parts.isascii() or not any(map(unicodedata.combining, parts)):
        return parts
    return "".join([c for c in parts if not unicodedata.combining(c)])
