"""Bytes to text, the same way every time: what the encoding says of itself, else what the bytes allow."""

import codecs
import re
from collections import Counter

from briefing.languages import SIGNATURES
from briefing.text import fold
from briefing.words import tokens

# mark                   encoding       the mark of UTF-32 starts with that of UTF-16
MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8,     "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)  # fmt: skip

SAMPLE = 65536
LEAST_NULS = 0.03  # of every other byte, in UTF-16 without a mark: the spaces at least
FEW_BEYOND = 0.25  # bytes beyond ASCII for each that is a letter of it
MOST_IN_RUN = 1.25  # of them beside each other, as they stand on average
MOJIBAKE = "ðþý¤¦§¨¬¶¸¹³¥¾¼½ÃÂ¢\ufffd"  # what a wrong 8-bit encoding leaves in a text
ASCII_LETTERS = bytes(code for code in range(128) if chr(code).isalpha())
LATIN = ("cp1252", "cp1250", "cp1254")  # where they read equally well, the first
EIGHT_BIT = (
    *LATIN,
    "cp1251",
    "koi8_r",
    "cp1253",
    "cp1255",
    "cp1256",
    "shift_jis",
    "euc_jp",
    "gb18030",
    "big5",
    "cp949",
)


def decode(content: bytes) -> tuple[str, str]:
    """Decode bytes; returns the text and the encoding's name, with a note where characters had to be replaced."""
    encoding = _marked(content) or _two_byte(content)
    if encoding:
        return _replacing(content, encoding)
    try:
        return content.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        pass
    return _replacing(content, "utf-8" if _is_mostly_utf8(content) else _eight_bit(content))


def _replacing(content: bytes, encoding: str) -> tuple[str, str]:
    """Decode in a known encoding; what it does not know is replaced, and counted in the encoding's note."""
    text = content.decode(encoding, "replace")
    broken = text.count("\ufffd")
    return text, f"{encoding}, {broken} characters unreadable" if broken else encoding


def _marked(content: bytes) -> str:
    """Name the encoding that a byte order mark tells."""
    return next((encoding for mark, encoding in MARKS if content.startswith(mark)), "")


def _two_byte(content: bytes) -> str:
    """Tell UTF-16 without a mark by its NULs on every other place."""
    sample = content[: SAMPLE // 16 * 2]
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    most, least = max(even, odd), min(even, odd)
    if len(sample) < 4 or most < LEAST_NULS * len(sample) / 2 or least > 0.05 * most:
        return ""
    return "utf-16-le" if odd > even else "utf-16-be"


def _is_mostly_utf8(content: bytes) -> bool:
    """Tell UTF-8 with stray bytes in it: more bytes go on with a character, which chance seldom makes, than are broken.

    A lone pair of bytes may be the end of a word and a quotation mark behind it: "„Spaß“" in cp1252.
    """
    whole = content.decode("utf-8", "ignore")
    kept = len(whole.encode())
    return kept - len(whole) > len(content) - kept


def _is_latin(sample: bytes) -> bool:
    """Tell words in Latin letters by the bytes beyond ASCII: they are few, and mostly stand alone."""
    ascii_letters = sum(map(sample.count, ASCII_LETTERS))
    runs = re.findall(rb"[\x80-\xff]+", sample)
    beyond = sum(map(len, runs))
    return beyond < FEW_BEYOND * ascii_letters and beyond < MOST_IN_RUN * len(runs)


def _eight_bit(content: bytes) -> str:
    """Guess the encoding of bytes that are no Unicode."""
    sample = content[:SAMPLE]
    if not _is_latin(sample):
        from charset_normalizer import from_bytes  # 30 ms: only for such files

        best = from_bytes(sample, cp_isolation=list(EIGHT_BIT)).best()
        if best and best.encoding not in LATIN:
            return str(best.encoding)
    # charset-normalizer takes French in cp1252 for cp1250; the function words with accents tell them apart.
    return max(LATIN, key=lambda encoding: _fluency(sample.decode(encoding, "replace")))


def _fluency(text: str) -> float:
    """Score how well a text in Latin letters reads in the best of its languages; to choose between decodings."""
    found = Counter(tokens(fold(text)))
    votes = (sum(found[word] for word in listed) for listed in SIGNATURES.values())
    return max(votes) - sum(text.count(c) for c in MOJIBAKE)
