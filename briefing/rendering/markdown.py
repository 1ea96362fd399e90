"""A briefing as CommonMark: an article's words come out as they were, whatever signs are in them."""

import re
from functools import cache

from briefing.contents import Briefing
from briefing.options import Design
from briefing.rendering.layout import lay_out
from briefing.rendering.theme import fill


def render(briefing: Briefing, design: Design) -> bytes:
    """Render a briefing as Markdown; paper sizes make no difference."""
    shown = lay_out(briefing, without=design.without)
    values = {"page": shown, "wording": shown.wording, "labels": shown.wording.labels}
    text = fill(design.theme, "briefing.md", escape=escape, **values)
    return re.sub(r"\n{3,}", "\n\n", text).strip().encode() + b"\n"


def escape(text: str) -> str:
    """Set words so that CommonMark, and GitHub's tables, print them as they are; line ends become blanks."""
    signs, opening = _markup()
    joined = re.sub(r" ?[\r\n][ \r\n]*", " ", re.sub(r"[ \t]+", " ", text))
    return opening.sub(r"\g<0>\\", signs.sub(r"\\\g<0>", joined))


@cache
def _markup() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Compile the signs that are markup anywhere, and the places before those that are at the start of a line."""
    signs = r"[\\`*\[\]<>|~]|(?<![^\W_])_|_(?![^\W_])|&(?=#?\w{1,32};)"
    opening = r"^ ?(?:\d{1,9}(?=[.)](?:\s|$))|(?=#{1,6}(?:\s|$)|[-+](?:\s|$)|=+$|-+$))"
    return re.compile(signs), re.compile(opening)
