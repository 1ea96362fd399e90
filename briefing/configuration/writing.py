"""Words as a TOML file has them: in one line, between quotation marks."""

JOINING = frozenset("\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff")  # joiners, marks of direction, soft hyphens


def line(words: str) -> str:
    """Set words in one line, without signs that have no place in a file."""
    return " ".join("".join(sign if sign.isprintable() or sign in JOINING else " " for sign in words).split())


def quoted(words: str) -> str:
    """Write words as a text of one line."""
    return '"' + "".join(f"\\{sign}" if sign in '"\\' else sign for sign in line(words)) + '"'
