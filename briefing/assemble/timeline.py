"""What a story's articles tell of days that they write out: one sentence a day, in the order of the days."""

from collections.abc import Iterator, Sequence
from datetime import date

from briefing.assemble.citing import cite
from briefing.contents import Dated, Digest
from briefing.dates import dates
from briefing.models import Pick

LEAST = 3  # days that make a timeline
MOST = 8
LONGEST = 320  # characters of a sentence in one


def timeline(own: Sequence[int], digests: Sequence[Digest]) -> tuple[Dated, ...]:
    """Line up the days that a story's articles tell of in the leading one's language; nothing where they are few."""
    language = digests[own[0]].article.language
    found: dict[date, tuple[int, Pick]] = {}
    for number in own:
        if digests[number].article.language == language:
            for day, pick in _told(digests[number]):
                if day not in found or (pick.rank, number) < (found[day][1].rank, found[day][0]):
                    found[day] = number, pick
    if len(found) < LEAST:
        return ()
    best = sorted(sorted(found, key=lambda day: (found[day][1].rank, day))[:MOST])
    cited = ((day, *found[day]) for day in best)
    return tuple(Dated(cite(number, digests[number].article, pick.sentence.span), day) for day, number, pick in cited)


def _told(digest: Digest) -> Iterator[tuple[date, Pick]]:
    """Go through the sentences of an article that write out one day; not those that tell of several."""
    language = digest.article.language
    for pick in digest.picks:
        text = pick.sentence.text
        if len(text) <= LONGEST:
            days = {day for _, day in dates(text, language)}
            if len(days) == 1:
                yield days.pop(), pick
