"""Words where no spaces part them, or where endings are glued to them: those of the table, and the rest."""

import re
from functools import cache

from briefing.languages import table
from briefing.languages.documents import Figures


def _forms(data: Figures) -> set[str]:
    """Collect every form of a table that is to be found in a text."""
    rows = (data.numbers, data.scales, data.parts, data.leads, data.shares)
    named = (data.units, data.money, data.cents, data.heads, data.standing)
    bars = [forms for row in rows for forms in row] + [forms for row in named for forms in row.values()]
    bars += [data.about, data.after, data.ages, data.aged, data.never, data.ratio, data.under, data.minus, data.below]
    bars += [
        data.least,
        data.most,
        data.clock,
        data.pairs,
        data.among,
        *(word for joint in data.joints for word in joint),
    ]
    sets = (
        data.of
        | data.halves
        | data.tenths
        | data.hundredths
        | data.nouns
        | data.numbered
        | data.dated
        | data.oclock
        | data.articles
        | data.bounded
    )
    return {form for bar in bars for form in bar.split("|") if form} | sets | set(data.point.split("|")) - {""}


@cache
def spaceless(language: str) -> re.Pattern[str]:
    """Make the pattern that cuts a text: digits, Latin words, forms of the table, and what stands between them.

    Where a form has a blank, there may be one or none.
    """
    forms = sorted(_forms(table(language, Figures)), key=lambda form: (-len(form.replace(" ", "")), form))
    known = "|".join(re.escape(form).replace("\\ ", " {0,2}") for form in forms if not form.isascii())
    first = "".join(sorted({re.escape(form[0]) for form in forms if not form.isascii()}))
    return re.compile(rf"(\d+|[A-Za-zÀ-ɏ]+|(?=[{first}])(?:{known})|[^\W\dA-Za-zÀ-ɏ{first}]+|[^\W\d])")
