"""The lines of a decoded source, each at its place, with what can be seen of it alone."""

from collections import Counter
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache
from typing import NamedTuple

from briefing.text import Span, beyond_ascii, blanked, fold, regex
from briefing.words import SPACELESS_RUN, WORD, count, may_be_spaceless

FINAL_SIGNS = frozenset(".!?…。！？؟।:;")
CLOSING = "\"'”’»›)]」』“"
ENDS = FINAL_SIGNS.union(CLOSING)
DOTTED = regex(r"\b[a-z]\.\s?[a-z]\.$")  # "a.m.": no end of a sentence by itself
INNER_FINAL = regex(r"[.!?…؟।。！？](?:(?<=[。！？])|[\"'”’»)]*\s)")
AFTERWORD = regex(  # "… . (dpa)", "…。（完）"
    r"[.!?][\"”“»’]?\s\([^\W\d_]{2,5}(?:/[^\W\d_]{2,5})?\)$|[。！？][(（][^()（）]{1,20}[)）]$"
)
BULLETS = "•·▪▸►*‣●○■□–—-"
BULLET = regex(rf"[{BULLETS}]\s+|\d{{1,2}}[.)]\s+")
NOISE = regex(r"[\W\d_]+")
PLAIN = "".join(map(chr, range(128)))
LETTER_BYTES = "".join(sign.lower() if sign.isalpha() or sign == "\n" else " " for sign in PLAIN).encode()
LETTER_BYTES += bytes(range(128, 256))  # of letters beyond ASCII
NOUGHT = "0"  # stands for the figures of words, and for "_"
COUNTED_BYTES = "".join(NOUGHT if sign in "0123456789_" else chr(LETTER_BYTES[ord(sign)]) for sign in PLAIN).encode()
COUNTED_BYTES += bytes(range(128, 256))
LONGEST_TWIN = 120  # characters of a line that is compared with others without its figures and signs
FACES = ("\u2639\u263a\u263b", "\U0001f300", "\U0001faff")  # a sentence may end in one: these, from, to
LONG_THAI = 15  # words of a line in Thai that is a sentence
LONGEST_AFTERWORD = 24  # characters
WRAPPED = range(45, 101)  # characters of a line in a text that was broken into lines by hand


class Piece(NamedTuple):
    """A line of the source, or a paragraph of lines where the text was broken by hand."""

    span: Span  # in the source's text, without the white space at its ends
    text: str
    key: str  # its letters alone, folded
    words: int
    final: bool  # ends like a sentence
    spaced: bool  # a blank line stands before it
    twin: int  # how often the same line, figures aside, stands in the source
    counted: bool  # a figure may be in it

    @property
    def sentences(self) -> int:
        """Count the final marks inside and at the end."""
        text = self.text[:4000]
        plain = text.isascii() and not ("." in text or "?" in text or "!" in text)
        return (len(INNER_FINAL.findall(text)) if len(text) > 3 and not plain else 0) + self.final

    @property
    def bullet(self) -> bool:
        """Tell whether it opens with a bullet or a number."""
        first = self.text[0]
        return (first in BULLETS or first.isdecimal()) and BULLET.match(self.text) is not None


class Lines(NamedTuple):
    """A source's lines with what is known of each, one for one."""

    pieces: tuple[Piece, ...]
    sorts: tuple[str, ...]  # the sort of cue each opens with, "" for none
    worths: tuple[float, ...]  # how much each speaks for standing in an article
    language: str  # of the article
    stretch: tuple[int, int] = (0, 0)  # the run of lines that is worth most, as half-open indices


def cut(text: str) -> tuple[Piece, ...]:
    """Cut a decoded text into its pieces; every character but white space is in exactly one."""
    lines, spaced = lines_of(text)
    if not lines:
        return ()
    if _broken_by_hand(text, lines, spaced):
        lines, spaced = _joined(text, lines, spaced)
    texts = [text[line.start : line.end] for line in lines]
    keys, words, counted = _letters(text, lines, texts)
    same = [known if len(line) <= LONGEST_TWIN else line for line, known in zip(texts, keys, strict=True)]
    twins = Counter(same)
    twins[""] = 1  # signs and figures alone
    finals = [is_final(line) or (many >= LONG_THAI and _is_thai(line)) for line, many in zip(texts, words, strict=True)]
    return tuple(map(Piece, lines, texts, keys, words, finals, spaced, map(twins.__getitem__, same), counted))


def _is_thai(line: str) -> bool:
    """Tell a line in Thai, which has no sign for the end of a sentence."""
    return any("\u0e01" <= sign <= "\u0e4e" for sign in line[-3:])


def _letters(text: str, lines: Sequence[Span], texts: Sequence[str]) -> tuple[list[str], list[int], list[bool]]:
    """Give of each line the key, how many words it has, and whether figures may be among them: of all at once."""
    plain, odd = _without_signs(text)
    bare = texts if plain is text else [plain[line.start : line.end] for line in lines]
    letters = "\n".join([line.replace("\n", " ") for line in bare]).casefold().encode()
    folded = letters.translate(COUNTED_BYTES).decode().split("\n")
    parts = [line.split() for line in folded]
    words, counted = list(map(len, parts)), [NOUGHT in line for line in folded]
    keys = [
        " ".join(line.replace(NOUGHT, " ").split() if figures else part)
        for line, part, figures in zip(folded, parts, counted, strict=True)
    ]
    for i, line in enumerate(bare if odd else ()):
        if not line.isascii() and not odd.isdisjoint(line):
            keys[i], words[i], counted[i] = key(texts[i]), count(texts[i]), True
    return keys, words, counted


def _without_signs(text: str) -> tuple[str, AbstractSet[str]]:
    """Blank the signs beyond ASCII; also list what is left there and is no plain letter, but a part of words."""
    others = {sign for sign in set(beyond_ascii(text)) if not _is_plain_letter(sign)}
    odd = {sign for sign in others if _is_odd(sign)}
    return blanked(text, others - odd), odd


@lru_cache(maxsize=1 << 14)
def _is_odd(sign: str) -> bool:
    """Tell a sign that is no plain letter, and a part of words."""
    return WORD.match(sign) is not None or not fold(sign) or any(map(str.isalpha, fold(sign)))


@lru_cache(maxsize=1 << 14)
def _is_plain_letter(letter: str) -> bool:
    """Tell a letter that folding makes small and leaves as it is otherwise."""
    folded = fold(letter)
    if not folded.isalpha() or folded != letter.casefold():
        return False
    return not (may_be_spaceless(letter) and SPACELESS_RUN.match(letter))


def key(line: str) -> str:
    """Fold a line for comparing it with others: its letters alone."""
    return _key(line.encode()) if line.isascii() else NOISE.sub(" ", fold(line)).strip()


def _key(letters: bytes) -> str:
    """Leave the letters of a line in which those beyond ASCII are small ones."""
    return b" ".join(letters.translate(LETTER_BYTES).split()).decode()


def is_final(line: str) -> bool:
    """Tell whether a line ends like a sentence."""
    if line[-1] in "）)" and AFTERWORD.search(line[-LONGEST_AFTERWORD:]):
        return True
    if line[-1] not in ENDS:
        return line[-1] in FACES[0] or FACES[1] <= line[-1] <= FACES[2]
    return ends_sentence(line) and not (line[-1] == "." and not line[-3:-2].isalnum() and DOTTED.search(line[-8:]))


def ends_sentence(line: str) -> bool:
    """Tell whether the last characters of a line end a sentence: a final sign, what closes quotations and brackets."""
    return line.rstrip().rstrip(CLOSING)[-1:] in FINAL_SIGNS


@lru_cache(maxsize=1)  # a text is first looked at for several articles, then as one
def lines_of(text: str) -> tuple[tuple[Span, ...], tuple[bool, ...]]:
    """List the lines that are not blank, and before which of them a blank one stands."""
    lines, spaced = [], []
    at, gap = 0, True
    for whole in text.splitlines(keepends=True):
        if line := whole.strip():
            start = at if whole[0] == line[0] else at + whole.index(line)
            lines.append(Span(start, start + len(line)))
            spaced.append(gap)
            gap = False
        elif whole[-1] in "\r\n":
            gap = True
        at += len(whole)
    return tuple(lines), tuple(spaced)


def _broken_by_hand(text: str, lines: Sequence[Span], spaced: Sequence[bool]) -> bool:
    """Tell whether the text's paragraphs were broken into lines of one width, as in an e-mail."""
    if sum([line.end - line.start > WRAPPED.stop for line in lines]) > 0.1 * len(lines):
        return False
    full = [
        text[below.start].islower()
        for line, below, gap in zip(lines, lines[1:], spaced[1:], strict=False)
        if not gap and line.end - line.start in WRAPPED and not ends_sentence(text[line.end - 3 : line.end])
    ]
    return sum(full) >= 3 and sum(full) > 0.3 * len(full)


def _joined(
    text: str, lines: Sequence[Span], spaced: Sequence[bool]
) -> tuple[tuple[Span, ...], tuple[bool, ...]]:
    """Join the lines of each paragraph; a short line ends one."""
    found: list[Span] = []
    gaps: list[bool] = []
    for i, line in enumerate(lines):
        before = lines[i - 1] if i else line
        ended = before.end - before.start < WRAPPED.start and (
            ends_sentence(before.of(text)) or not text[line.start].islower()
        )
        if spaced[i] or ended or BULLET.match(text, line.start):
            found.append(line)
            gaps.append(spaced[i])
        else:
            found[-1] = Span(found[-1].start, line.end)
    return tuple(found), tuple(gaps)


def has_ideographs(text: str) -> bool:
    """Tell whether a text is in a script without spaces."""
    if not may_be_spaceless(text):
        return False
    spaceless = sum(map(len, SPACELESS_RUN.findall(text)))
    return spaceless > 0.3 * max(1, sum(map(len, WORD.findall(text))))
