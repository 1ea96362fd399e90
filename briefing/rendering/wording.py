"""The briefing's own words: labels, plurals, dates and numbers as its language writes them."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Any

from briefing.languages import table
from briefing.languages.documents import Labels

if TYPE_CHECKING:
    from babel import Locale

FALLBACK = "en"
THIN = "\u202f"  # no-break, and thin
RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur", "yi"})


@dataclass(frozen=True, slots=True)
class Wording:
    """Labels of one language, and how it counts."""

    language: str  # of the labels
    labels: Labels
    locale: "Locale"  # of dates, numbers and plurals

    def number(self, value: float) -> str:
        """Write a number with the language's own signs: 1,149 and 1 149."""
        from babel.numbers import format_decimal

        grouped = abs(value) > self.labels.ungrouped
        return format_decimal(value, locale=self.locale, group_separator=grouped)

    def date(self, day: date | None, *, style: str = "long") -> str:
        """Write a date as a reader would say it; `style` is Babel's: full long medium short."""
        from babel.dates import format_date

        if day is None:
            return self.labels.undated
        written = format_date(day, style, locale=self.locale)
        if day.day == 1 and self.labels.first_of_month:
            return re.sub(r"\b1 ", f"{self.labels.first_of_month} ", written, count=1)
        return written

    def count(self, number: float, what: str) -> str:
        """Write how many there are: 1 article, 2 articles; `what` names one of the plurals among the labels."""
        forms = getattr(self.labels, what)
        form = forms.get(self.locale.plural_form(number), forms["other"])
        return str(form).replace("{n}", self.number(number))

    def ranges(self, numbers: Iterable[int]) -> str:
        """Write numbers in their order, those that follow each other as one: "2, 5–9"."""
        runs: list[list[int]] = []
        for number in sorted(numbers):
            if runs and number == runs[-1][-1] + 1:
                runs[-1].append(number)
            else:
                runs.append([number])
        ends = ([run[0], run[-1]] if len(run) > 1 else run for run in runs)
        return self.labels.comma.join("–".join(map(self.number, run)) for run in ends)

    def budget(self, budget: str) -> str:
        """Say how long summaries may be; in the words of the method note where they are not ours."""
        found = re.fullmatch(r"(\d{1,9}(?:\.\d{1,9})?) (sentence|word|minute|character|of the sentence)s?", budget)
        if not found:
            return budget
        number = float(found[1])
        return self.share(number) if found[2].startswith("of") else self.count(number, f"{found[2]}s")

    def share(self, ratio: float) -> str:
        """Write which part of an article's sentences a summary may have."""
        return self.labels.share.replace("{share}", self.percent(ratio))

    def bar(self, percent: int) -> str:
        """Say what a bar shows, for who cannot see it."""
        return self.labels.bar.replace("{share}", self.percent(percent / 100))

    def percent(self, ratio: float) -> str:
        """Write a ratio in percent."""
        from babel.numbers import format_percent

        return str(format_percent(ratio, locale=self.locale, decimal_quantization=False))

    def why(self, stage: str) -> str:
        """Say what became of a source that gave no article; nothing in English, as the details are."""
        return "" if self.language == FALLBACK else self.labels.failed.get(stage, "")

    def tongue(self, language: str) -> str:
        """Name a language in the briefing's own; its code where nobody has a name for it."""
        return str(self.locale.languages.get(language, language))

    def quoted(self, language: str) -> tuple[str, str]:
        """Return the quotation marks of an article's language."""
        return _labels(language).quotes

    def comma(self, language: str) -> str:
        """Return what an article's language sets between names."""
        labels: Labels = table(language, Labels)
        return labels.comma

    def aside(self, words: str) -> str:
        """Set words of the briefing's own between its brackets."""
        return words.join(self.labels.brackets)


def wording(language: str) -> Wording:
    """Find the words of a language; English where it has none, dates and numbers too: a page is in one language."""
    from babel import Locale

    spoken = language if table(language, Labels).locale else FALLBACK
    labels = _labels(spoken)
    return Wording(spoken, labels, Locale.parse(labels.locale))


def direction(language: str) -> str:
    """Tell which way a language is written: "ltr" or "rtl"."""
    return "rtl" if language.partition("-")[0] in RIGHT_TO_LEFT else "ltr"


@cache
def _labels(language: str) -> Labels:
    """Turn the blanks before ; : ! ? and inside « » into no-break thin spaces, in a language that sets them apart."""
    labels: Labels = table(language, Labels)
    if not labels.thin_space:
        return labels
    signs = re.escape(labels.thin_space.replace("«", ""))
    apart = re.compile(rf" (?=[{signs}])|(?<=«) ")
    return labels._replace(**{name: _each(label, apart) for name, label in labels._asdict().items()})


def _each(label: Any, blank: re.Pattern[str]) -> Any:
    """Set the thin spaces in a label, be it a text, plurals or a pair of marks; a number stays."""
    if isinstance(label, int):
        return label
    if isinstance(label, str):
        return blank.sub(THIN, label)
    if isinstance(label, tuple):
        return tuple(blank.sub(THIN, sign) for sign in label)
    return {name: blank.sub(THIN, form) for name, form in label.items()}
