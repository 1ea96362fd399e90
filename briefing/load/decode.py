"""Bytes to text, the same way every time: what the encoding says of itself, else what the bytes allow."""

import codecs

from briefing.words import fluency

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
MOST_BROKEN = 0.1  # of the bytes that are not ASCII, in what is still called UTF-8
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
    text = content.decode("utf-8", "replace")
    foreign = sum(byte > 127 for byte in content[:SAMPLE])
    if content[:SAMPLE].decode("utf-8", "replace").count("\ufffd") <= MOST_BROKEN * foreign:
        return text, f"utf-8, {text.count(chr(0xFFFD))} characters unreadable"
    return _replacing(content, _eight_bit(content))


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


def _eight_bit(content: bytes) -> str:
    """Guess the encoding of bytes that are no Unicode."""
    from charset_normalizer import from_bytes  # 30 ms: only for such files

    sample = content[:SAMPLE]
    best = from_bytes(sample, cp_isolation=list(EIGHT_BIT)).best()
    if best and best.encoding not in LATIN:
        return str(best.encoding)
    # charset-normalizer takes French in cp1252 for cp1250; the function words with accents tell them apart.
    return max(LATIN, key=lambda encoding: fluency(sample.decode(encoding, "replace")))
