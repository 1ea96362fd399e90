"""What grouping costs: the CPU of 1,000 and of 10,000 articles made from templates, and how it grows.

    python benchmarks/stories.py [articles ...]

Every third story is told once, the others in two to five articles: in other sentences, or copied with one more. All
have the same dozen sentences to choose from, so that only names, numbers and days tell them apart.
"""

import random
import sys
import time
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import count as count_up
from itertools import islice

from scores.measures import b_cubed

import briefing

SIZES = 1_000, 10_000
A_DAY = 100  # stories
COPIED = 0.3  # of the articles that are not the first of their story
CPU, GROWTH = 20.0, 15.0  # seconds for the most; times what a tenth of them takes
SYLLABLES = "bal cor den fal gor hal jun kel lor mar nev oth pel quin ras sol tam ulv ver wen".split()
KINDS = "bridge ferry school hospital bakery theatre library harbour museum factory station bank".split()
EVENTS = "fire strike flood opening closure sale trial survey accident election award theft".split()
WHEN = "on Monday", "early in the morning", "late on Friday", "after a long night", "during the weekend"
TITLE = "{event} at the {kind} of {place}: {when}, {name} says"
SENTENCES = (
    "The {event} at the {kind} of {place} {when} was confirmed by {name}, who has been in charge of it since {year}.",
    "{name} told reporters that {number} people were affected by the {event}, more than ever before in {place}.",
    "The council of {place} will spend {money} million euros on the {kind}, says a report that was read {when}.",
    '"Nobody in {place} had expected this," said {other}, a neighbour who saw the {event} from the window.',
    "A spokesman for {firm} declined to say whether the company would pay for the {kind} before the end of the year.",
    "{firm} employs {number} people in {place}; their union, led by {other}, called for a meeting with the council.",
    "Experts have warned for years that every {kind} in the region would need repairs worth {money} million euros.",
    "The inquiry into the {event} is expected to last for months, and {name} promised to publish what it finds.",
    "Roads around the {kind} were closed {when}, and buses to the centre of {place} ran only every half hour.",
    "It was the second {event} in the region this year, after that of a smaller {kind} where nobody had been hurt.",
    "Residents were asked to stay at home until the evening, while {number} volunteers helped around the {kind}.",
    "{other} recalled that a similar plan had failed in {year}, when the money for the {kind} ran out too early.",
)


def articles(count: int) -> tuple[list[briefing.Article], list[str]]:
    """Make so many articles, the same ones every time; and number the story of each."""
    draw = random.Random(count)  # noqa: S311 - nothing secret
    made = list(islice(_articles(draw), count))
    return [article for article, _ in made], [str(story) for _, story in made]


def grouping(count: int) -> tuple[float, float]:
    """Measure the CPU of grouping so many articles, in seconds; and how well they were grouped."""
    made, labels = articles(count)
    began = time.process_time()
    groups = briefing.group_stories(made)
    return time.process_time() - began, b_cubed(groups, labels).f1


def main(sizes: tuple[int, ...]) -> int:
    """Print what grouping costs; 1 where it is more than it may be."""
    spent = []
    for count in sizes:
        seconds, found = grouping(count)
        spent.append(seconds)
        print(f"{count:>7,} articles  {seconds:6.2f} s of CPU  B-cubed F1 {found:.3f}", flush=True)
    growth = spent[-1] / spent[0]
    print(f"growth {growth:.1f} x for {sizes[-1] / sizes[0]:.0f} x the articles (at most {GROWTH:.0f} x, {CPU:.0f} s)")
    return int(sizes == SIZES and (spent[-1] > CPU or growth > GROWTH))


def _articles(draw: random.Random) -> Iterator[tuple[briefing.Article, int]]:
    """Go on making stories, each in one to five articles, with their numbers."""
    places = [_name(draw) for _ in range(400)]
    for number in count_up(1):
        day = date(2031, 1, 1) + timedelta(days=number // A_DAY)
        told = {
            "place": draw.choice(places), "kind": draw.choice(KINDS), "event": draw.choice(EVENTS), "firm": _name(draw),
            "name": f"{_name(draw)} {_name(draw)}", "other": f"{_name(draw)} {draw.choice(places)}",
            "number": draw.randrange(12, 4000), "money": draw.randrange(2, 900), "year": draw.randrange(1990, 2030),
        }  # fmt: skip
        text = ""
        for turn in range(1 if number % 3 == 0 else draw.randrange(2, 6)):
            copied = turn > 0 and draw.random() < COPIED
            text = f"{text} {_sentence(draw, draw.choice(SENTENCES), told)}" if copied else _text(draw, told)
            title = _sentence(draw, TITLE, told).capitalize()
            yield briefing.article(text, title=title, published=day + timedelta(days=turn // 3), language="en"), number


def _text(draw: random.Random, told: dict[str, object]) -> str:
    """Tell a story in some of the sentences."""
    chosen = draw.sample(SENTENCES, 9)
    return "\n\n".join(_sentence(draw, sentence, told) for sentence in chosen)


def _sentence(draw: random.Random, form: str, told: dict[str, object]) -> str:
    """Fill in a form."""
    return form.format(when=draw.choice(WHEN), **told)


def _name(draw: random.Random) -> str:
    """Make up a name."""
    return "".join(draw.choice(SYLLABLES) for _ in range(draw.randrange(2, 4))).capitalize()


if __name__ == "__main__":
    sys.exit(main(tuple(map(int, sys.argv[1:])) or SIZES))
