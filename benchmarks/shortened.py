"""A page as if its article were a short one with links between its paragraphs, as dailies print most of their news.

The sets that the cleaner learns from have long articles; without these, a short one would end at its first link.
"""

import re
from collections.abc import Sequence
from itertools import islice

OWN = 0.9  # share of a line in the article, from which on it is the article's own
FINAL = (".", "!", "?", "…", '"', "”", "’")
SENTENCE = re.compile(r"(?<=[^\W_]{3})[.!?](?=\s)")
SHORTEST = 10  # words of a paragraph
CUT = 50  # characters of a paragraph behind which the next sentence ends it
FEWEST, MOST_MORE = 3, 4  # paragraphs
HEADLINE = range(4, 13)  # words


def shortened(lines: Sequence[str], shares: Sequence[float], number: int) -> dict[str, str]:
    """Cut a page's article down to a few paragraphs, and these to their first sentences; give it as an item of a set.

    `number` varies how many paragraphs there are and which links stand between them. Empty where there are too few.
    """
    own = [i for i, share in enumerate(shares) if share > OWN]
    prose = (i for i in own if lines[i].endswith(FINAL) and len(lines[i].split()) >= SHORTEST)
    kept = {i: _beginning(lines[i]) for i in islice(prose, FEWEST + number % MOST_MORE)}
    if len(kept) < FEWEST:
        return {"dump": "", "text": ""}
    text = "\n".join(kept.values())
    put_in = _links(next((line for line in lines[own[-1] + 1 :] if len(line.split()) in HEADLINE), lines[0]))
    for place, i in enumerate(list(kept)[1:-1], number):
        if place % 2 == 0:
            kept[i] += "\n" + put_in[place // 2 % len(put_in)]
    around = (kept.get(i, "" if own[0] <= i <= own[-1] else line) for i, line in enumerate(lines))
    return {"dump": "\n".join(line for line in around if line), "text": text}


def _links(headline: str) -> tuple[str, ...]:
    """Write what stands between paragraphs."""
    return f"Read also: {headline}", "Advertisement", f"Read also\n{headline}"


def _beginning(paragraph: str) -> str:
    """Give a paragraph's first sentences."""
    found = SENTENCE.search(paragraph, CUT)
    return paragraph[: found.end()] if found else paragraph
