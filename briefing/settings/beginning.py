"""A `briefing.toml` to begin with: it can be run as it stands, and says beside each key what it is for."""

from collections.abc import Iterable, Mapping, Sequence
from textwrap import fill

from briefing.configuration import ARCHIVE, EDITS, MEMORY
from briefing.configuration.writing import line, quoted
from briefing.load.opml import Feed, Path
from briefing.options import DEFAULT_METHOD, DEFAULT_PAGE, DEFAULT_SENTENCES, DEFAULT_THEME, PARTS

CLIPPINGS = "clippings"  # the folder in which the first section's articles are put
PARTED = fill(", ".join(PARTS), 80, subsequent_indent=f"{'':25}# ", break_on_hyphens=False)
BEGUN = f"""\
# A briefing for every morning. `briefing run` makes it; paths are relative to this file.
# Take the "#" off a line to use it.

title = "Morning briefing"
# language = "en"        # of the briefing's own words; else that of most articles
outputs = ["editions/{{date}}.pdf", "editions/{{date}}.html"]
                         # also {{year}} {{month}} {{day}} {{weekday}} {{number}}; .epub .md .txt .eml .json
# archive = "{ARCHIVE}"  # what was read and printed: no story comes twice
# edits = "{EDITS}"        # the folder with an editor's changes, a file a day
# follow = ["tram"]      # words that put a story further up
# memory = {MEMORY}             # days for which a story is remembered as one to follow up

[summary]
sentences = {DEFAULT_SENTENCES}            # or one of words, ratio, minutes, characters
# method = "{DEFAULT_METHOD}"
# about = "harbour fees" # words that the summaries are to be about

[look]
theme = "{DEFAULT_THEME}"         # or brief, newspaper, or a folder of your own
page = "{DEFAULT_PAGE}"              # or Letter, A5, reMarkable, Kindle Scribe, 6-inch
# pages = 8              # at most, of a PDF: the lesser stories are told in less
# duplex = true
# without = ["method"]   # {PARTED}
"""
FIRST = f"""
[[section]]              # as many as you like, each begins so
name = "News"
sources = [
    "{CLIPPINGS}/",        # a folder: put files with copied pages into it
    # "https://news.example/feed.xml",
    # "https://news.example/an-article",
    # "feeds.opml",
]
"""
CHOICE = """\
# languages = ["en"]     # articles in others are left out
# include = ["tram"]     # only articles with one of these words
# exclude = ["horoscope"]
# stories = 8            # at most
"""
MAIL = """
# [mail]
# to = ["ann@mail.example"]
# from = "desk@press.example"
# smtp = "mail.press.example:587"
# user = "desk"          # the password: BRIEFING_SMTP_PASSWORD, or ~/.netrc
# attach = ["pdf"]
"""
UNGROUPED = "News"


def skeleton(groups: Mapping[Path, Sequence[Feed]] | None = None) -> str:
    """Write a configuration; of a list of feeds, with a section for each of its groups."""
    sections = _sections(groups or {})
    begun = [_section(name, feeds) for name, feeds in sections] or [FIRST]
    return "".join([BEGUN, begun[0], CHOICE, *begun[1:], MAIL])


def _sections(groups: Mapping[Path, Sequence[Feed]]) -> Iterable[tuple[str, Sequence[Feed]]]:
    """Give each group a name that no other one has: its own, else with those above it, else with a number."""
    taken: set[str] = set()
    for path, feeds in groups.items():
        names = [line(path[-1]) if path else UNGROUPED, line(" / ".join(path))]
        name = next((name for name in names if name and name not in taken), "")
        number = 2
        while not name or name in taken:
            name, number = f"{names[0] or UNGROUPED} {number}", number + 1
        taken.add(name)
        yield name, feeds


def _section(name: str, feeds: Sequence[Feed]) -> str:
    """Write a section, a feed a line."""
    lines = [f"    {quoted(feed.address)}," + (f"  # {line(feed.title)}" if line(feed.title) else "") for feed in feeds]
    return "\n".join(["", "[[section]]", f"name = {quoted(name)}", "sources = [", *lines, "]", ""])
