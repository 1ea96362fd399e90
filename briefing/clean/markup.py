"""Which lines of a web page are its article: another extractor's advice, set right by what the markup says."""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from itertools import accumulate

from briefing.clean.cues import sort_of
from briefing.clean.kinds import of_sort
from briefing.clean.verdict import Verdict
from briefing.models import Hint
from briefing.text import fold, regex
from briefing.words import count

# sort             words in the classes and ids of elements that hold such lines
CLASSES = {
    "comments":      r"comment|disqus|discussion",
    "related":       r"""related|recirc|recommend|outbrain|taboola|trending|popular|most-?read|read-?more|teaser|further
                         |see-?also|also-?(?:read|like)|more-?(?:on|from|stories|news)|(?:next|prev)-?(?:post|article|up)
                         |linkblock|listicle""",
    "newsletter":    r"newsletter|sign-?up|subscri|opt-?in|mailing",
    "advertisement": r"advert|sponsor|promo|commercial|affiliate|speedbump|boilerplate",
    "caption":       r"caption|credit|photographer|legend|copyright",
    "by":            r"byline|author|writer|\bbio\b|biography|contributor|tagline",
    "published":     r"\bdate|timestamp|pub-?date|published|posted-?on|updated|time\b",
    "tags":          r"\btags\b|tag-?(?:list|links|cloud)|keywords|topics\b|categories|breadcrumb",
    "legal":         r"disclaim|disclosure|cookie|consent|gdpr|privacy|terms",
}  # fmt: skip
TAGS = {
    "nav":        "navigation",
    "footer":     "legal",
    "form":       "newsletter",
    "button":     "share",
    "label":      "navigation",
    "figcaption": "caption",
    "caption":    "caption",
}  # fmt: skip
KINDS = (
    (frozenset(("h1", "h2", "h3", "h4", "h5", "h6")), "heading"),
    (frozenset(("td", "th", "tr")), "table row"),
    (frozenset(("li", "dd", "dt")), "list item"),
    (frozenset(("blockquote",)), "quote block"),
)
HEADINGS, LIST_ITEMS = KINDS[0][0], KINDS[2][0]
WHOLE = 0.3  # of the advised letters: an element with more holds the article, whatever its name says
BEHIND_TITLE = 0.6  # of the advised letters stand behind a title at least
ALL_LINK = 0.9  # of a line's letters
MUCH_LINK = 0.5
BROTHERS = 0.2  # of the kept letters must stand in the element that a left-out line of theirs is taken into
LONGEST_HEADING = 20  # words
LONGEST_TITLE = 400  # characters
CUES = frozenset(
    "advertisement related caption comments legal share paywall tags source navigation".split()
)  # sorts of opening words that speak against a line that is advised
SIGNS = regex(r"[\W_]+")
OUTSIDE = Verdict("page", False, "outside the article")
ABOVE = Verdict("page", False, "above the article")
TITLE = Verdict("title", False, "the title is kept apart")
LINK = Verdict("related", False, "a link alone")
TABLE = Verdict("table row", False, "a table that is no prose")


def judge(text: str, hints: Sequence[Hint], *, title: str, language: str) -> list[Verdict]:
    """Say of every line of a page what it is; nothing where there is no advice to start from.

    `title` is what the page says its title is.
    """
    weights = [hint.span.end - hint.span.start if hint.advised else 0 for hint in hints]
    if not any(weights):
        return []
    heading = _heading(text, hints, weights, title)
    classes = _sorts([hint.classes for hint in hints], weights, _class_sort)
    tags = _sorts([hint.tag for hint in hints], weights, _tag_sort)
    sorts = [named or tag for named, tag in zip(classes, tags, strict=True)]
    found = [
        _advised(hint, hint.span.of(text), sort, language)
        if hint.advised and i > heading
        else _other(sort, i < heading)
        for i, (hint, sort) in enumerate(zip(hints, sorts, strict=True))
    ]
    for i in list(_left_out(found, hints, text, sorts)):
        if not sort_of(hints[i].span.of(text), language):
            found[i] = _kept(hints[i])
    for i in _within(found):
        if found[i] is OUTSIDE and _kept(hints[i]).kind == "table row":
            found[i] = TABLE
    return [TITLE if i == heading else verdict for i, verdict in enumerate(found)]


def _within(found: Sequence[Verdict]) -> range:
    """Say from which kept line to which the article goes."""
    kept = [i for i, verdict in enumerate(found) if verdict.kept]
    return range(kept[0], kept[-1]) if kept else range(0)


def _advised(hint: Hint, line: str, sort: str, language: str) -> Verdict:
    """Judge a line that is advised: its class, its opening words or its being a link may speak against it."""
    cue = sort_of(line, language)
    if sort or cue in CUES:
        return of_sort(sort or cue)
    if hint.links >= ALL_LINK and LIST_ITEMS.isdisjoint(hint.tag.split(">")[-3:]):
        return LINK
    return _kept(hint)


def _kept(hint: Hint) -> Verdict:
    """Keep a line as what its tags make it."""
    tags = hint.tag.split(">")
    return Verdict(next((kind for names, kind in KINDS if not names.isdisjoint(tags)), "paragraph"), True)


def _other(sort: str, above: bool) -> Verdict:  # noqa: FBT001
    """Judge a line that is not advised."""
    return of_sort(sort) if sort else ABOVE if above else OUTSIDE


def _left_out(found: Sequence[Verdict], hints: Sequence[Hint], text: str, sorts: Sequence[str]) -> Iterator[int]:
    """Find the lines amid the kept ones that were overlooked: their brothers are kept, or they head a kept line."""
    kept = [i for i, verdict in enumerate(found) if verdict.kept]
    boxes = Counter[int]()
    for i in kept:
        boxes[hints[i].box] += hints[i].span.end - hints[i].span.start
    whole = sum(boxes.values())
    for i in _within(found):
        hint = hints[i]
        if found[i].kept or hint.advised or sorts[i] or hint.links > MUCH_LINK:
            continue
        heading, words = not HEADINGS.isdisjoint(hint.tag.split(">")), count(hint.span.of(text))
        brother = boxes[hint.box] > BROTHERS * whole and (heading or words > 1)
        if brother or (heading and words <= LONGEST_HEADING and found[i - 1].kept and found[i + 1].kept):
            yield i


def _heading(text: str, hints: Sequence[Hint], weights: Sequence[int], title: str) -> int:
    """Find the line that is the title, before most of what is advised; -1 where there is none."""
    behind = list(accumulate(reversed(weights)))[::-1]
    wanted = _key(title)
    near = [i for i, hint in enumerate(hints) if behind[i] > BEHIND_TITLE * behind[0] and _is_short(hint)]
    equal = [i for i in near if wanted and _key(hints[i].span.of(text)) == wanted]
    first = [i for i in near if "h1" in hints[i].tag.split(">")]
    headed = [i for i in equal if i in first]
    return (headed or equal or first[-1:] or [-1])[0]


def _is_short(hint: Hint) -> bool:
    """Tell a line that is no longer than a title."""
    return hint.span.end - hint.span.start <= LONGEST_TITLE


def _key(line: str) -> str:
    """Fold a line to its letters and digits."""
    return SIGNS.sub("", fold(line))


def _sorts(paths: Sequence[str], weights: Sequence[int], sort: Callable[[str], str]) -> list[str]:
    """Tell of each line the sort that the innermost element around it speaks for; the article's own speak for none."""
    held = Counter[str]()
    for path, weight in zip(paths, weights, strict=True):
        if weight:
            for outer in _outer(path):
                held[outer] += weight
    whole = WHOLE * sum(weights)
    known, named = {"": ""}, dict[str, str]()
    for path in paths:
        if path not in known:
            known[path] = ""
            for outer in _outer(path):
                words = outer.rpartition(">")[2]
                if words not in named:
                    named[words] = sort(words)
                if named[words] and held[outer] <= whole:
                    known[path] = named[words]
    return [known[path] for path in paths]


def _outer(path: str) -> Iterator[str]:
    """List a path's beginnings, the whole path last: "a", "a>b", "a>b>c"."""
    at = path.find(">")
    while at >= 0:
        yield path[:at]
        at = path.find(">", at + 1)
    if path:
        yield path


def _tag_sort(tag: str) -> str:
    """Name the sort that a tag speaks for."""
    return TAGS.get(tag, "")


@cache
def _patterns() -> Sequence[tuple[str, re.Pattern[str]]]:
    """Compile the names of classes."""
    return [(sort, re.compile(pattern, re.VERBOSE)) for sort, pattern in CLASSES.items()]


def _class_sort(words: str) -> str:
    """Name the sort that an element's classes speak for."""
    return next((sort for sort, pattern in _patterns() if pattern.search(words)), "")
