"""An edits file to begin with: every story with all that is printed of it, in lines that wait to be used."""

from collections.abc import Iterator, Sequence

from briefing.configuration.writing import line, quoted
from briefing.contents import Briefing, Citation, CitedFigure, Entry, Story
from briefing.editing.leaving import sentences
from briefing.editing.printed import compared
from briefing.editing.wording import key

MOST_OTHERS = 8  # sentences of a story that are offered to be added
HEAD = """\
# An editor's hand on the briefing{title}{day}.
# Take the "#" off a line to use it. Words are matched by how they begin, so a line may be cut short.
# Nothing here changes an article: it says what is printed of it. What is written here is marked as the editor's.

note = ""  # on the whole briefing
"""
STORY = """
[[story]]
is = {heading}
# title = ""     # a headline of your own
# note = ""      # of your own, below it
# place = 1      # in its section; 1 is the first
# drop = true    # leave the whole story out
"""


def skeleton(briefing: Briefing) -> str:
    """Write an edits file that changes nothing yet."""
    title = f" {line(briefing.title)}" if briefing.title.strip() else ""
    day = f" of {briefing.date.isoformat()[:10]}" if briefing.date else ""
    parts, section = [HEAD.format(title=title, day=day)], ""
    for story in briefing.stories:
        if story.section != section:
            section = story.section
            parts.append(f"\n\n# --- {line(section)} ---\n")
        parts.append(_story(briefing, story))
    return "".join(parts)


def _story(briefing: Briefing, story: Story) -> str:
    """Write what can be done to one story."""
    lead = story.articles[0]
    heading = briefing.articles[lead].title
    entries = [briefing.entries[article] for article in story.articles]
    printed = _texts([*story.summary, *(one for entry in entries for one in (entry.essential, *entry.summary))])
    said = {key(text) for text in printed}
    article = briefing.articles[lead]
    others = [text for span in sentences(article) if key(text := span.of(article.text)) not in said]
    without = [
        *_listed("sentences", [(text, "") for text in printed]),
        *_listed("figures", _figures([story, *entries])),
        *_listed("quotes", _quotes([story, *entries])),
        *_listed("persons", _people([story, *entries])),
    ]
    return (
        STORY.format(heading=quoted(heading if key(heading) else entries[0].essential.text))
        + _array("without", "to be left out", without)
        + _array(
            "pin", "other sentences, to be added", list(_listed("", [(text, "") for text in others[:MOST_OTHERS]]))
        )
    )


def _array(name: str, about: str, lines: Sequence[str]) -> str:
    """Write a list whose lines wait."""
    return "\n".join([f"{name} = [  # {about}", *lines, "]\n"]) if lines else f"# {name} = []\n"


def _listed(what: str, things: Sequence[tuple[str, str]]) -> Iterator[str]:
    """Write things a line each, with what is known of them, below the word for them."""
    if things and what:
        yield f"    # {what}:"
    for text, about in things:
        yield f"    # {quoted(text)},{f'  # {line(about)}' if about.strip() else ''}"


def _texts(citations: Sequence[Citation]) -> list[str]:
    """List the words of citations, each once."""
    return list({key(one.text): one.text for one in reversed(citations) if key(one.text)}.values())[::-1]


def _figures(parts: Sequence[Story | Entry]) -> list[tuple[str, str]]:
    """List figures as they are printed, each with its label."""
    found: list[CitedFigure] = [one for part in parts for one in (*part.figures, *compared(part))]
    texts = {(key(one.citation.text), key(one.figure.label)): one for one in found}
    return [(one.citation.text, one.figure.label) for one in texts.values() if key(one.citation.text)]


def _quotes(parts: Sequence[Story | Entry]) -> list[tuple[str, str]]:
    """List quotes, each with who said it."""
    found = {key(one.citation.text): one for part in parts for one in part.quotes}
    return [(one.citation.text, one.quote.speaker or "") for said, one in found.items() if said]


def _people(parts: Sequence[Story | Entry]) -> list[tuple[str, str]]:
    """List persons, each with the role."""
    found = {key(one.person.name): one.person for part in parts for one in part.people}
    return [(one.name, one.role) for name, one in found.items() if name]
