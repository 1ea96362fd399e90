"""A briefing made by hand, with everything in it that a document has to show."""

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

from briefing.contents import (
    SCHEMA_VERSION,
    Briefing,
    Citation,
    CitedFigure,
    CitedPerson,
    CitedQuote,
    Comparison,
    Copy,
    Dated,
    Entry,
    Figure,
    Method,
    Person,
    Quote,
    Story,
)
from briefing.models import BLOCK_JOINT, Article, Block, Dropped, Failure, Source
from briefing.text import Span

HARBOUR = """
standfirst | The port of Veldmark wants to run its cranes on the wind that blows through them.
paragraph | VELDMARK (Coastline) – The port of Veldmark will spend about €48.5 million on electric cranes by 2031, \
its director Maren Osterholt said on Tuesday. The first six are to be delivered in spring.
paragraph | “We have counted every litre of diesel, and we burn 3,200 a day,” said Osterholt, who has led the port \
since 2019. Critics on the town council doubt the figures.
heading | A grid that has to grow
paragraph | The grid company denied that the work would take more than 14 months. “Nobody will sit in the dark,” \
she added. Unions expect 120 new jobs, up to 15% of them part-time.
list item | 2027: the first six cranes
list item | 2031: the last of 22
"""

LAC = """
standfirst | Le niveau du lac d’Orvanne n’avait plus été aussi bas depuis quarante ans.
paragraph | Le lac d’Orvanne a perdu environ 1,8 mètre depuis juin, selon le service des eaux. « Nous n’avons jamais \
vu cela en août », affirme Élodie Marchetaz, qui dirige le service. Près de 12 000 foyers sont appelés à la sobriété.
paragraph | Les pêcheurs, eux, réclament une aide de 2,5 millions de francs. « L’eau reviendra, les poissons \
peut-être pas », soupire l’un d’eux.
quote block | Un lac ne se remplit pas avec des promesses.
"""


def cite(briefing_article: int, article: Article, words: str) -> Citation:
    """Cite the first place where an article has these words."""
    start = article.text.index(words)
    span = Span(start, start + len(words))
    return Citation(briefing_article, span, article.origins(span), words)


def article(
    title: str,
    parts: str,
    language: str,
    *,
    site: str = "",
    url: str = "",
    authors: tuple[str, ...] = (),
    published: date | None = None,
    location: str = "pages/one.txt",
) -> Article:
    """Build an article from lines of "kind | words", on a page that has a menu above it."""
    page, text, blocks = f"Menu\n{title}\n", "", []
    head = len(page)
    for line in parts.strip("\n").splitlines():
        kind, _, words = line.partition(" | ")
        text += BLOCK_JOINT if text else ""
        here = Span(0, len(words))
        blocks.append(Block(kind, here.shift(len(text)), here.shift(len(page))))
        text += words
        page += words + "\n"
    dropped = (Dropped("navigation", "a menu", Span(0, 4)), Dropped("title", "the headline", Span(5, head - 1)))
    source = Source(location, "text", "utf-8", f"{len(page):064x}", page)
    return Article(title, text, language, published, authors, site, url, source, tuple(blocks), dropped)


def figure(
    number: int,
    where: Article,
    words: str,
    value: str,
    *,
    kind: str = "count",
    unit: str = "",
    label: str = "",
    qualifier: str = "",
    standing: str = "",
) -> CitedFigure:
    """Cite a figure."""
    citation = cite(number, where, words)
    found = Figure(citation.span, kind, Decimal(value), None, unit, qualifier, "", standing, label, 0.5)
    return CitedFigure(citation, found)


def quote(
    number: int,
    where: Article,
    words: str,
    speaker: str | None,
    *,
    role: str = "",
    cue: str = "said",
    inferred: bool = False,
) -> CitedQuote:
    """Cite a quote."""
    basis = "context" if inferred else "name"
    citation = cite(number, where, words)
    return CitedQuote(citation, Quote(citation.span, speaker, role, cue, "direct", inferred, basis))


def sentence(number: int, where: Article, opening: str) -> Citation:
    """Cite the sentence that opens so: up to the next full stop before a blank or a line's end."""
    start = where.text.index(opening)
    end = min(end for mark in (". ", ".\n") if (end := where.text.find(mark, start)) > 0)
    return cite(number, where, where.text[start : end + 1])


def harbour_entry(number: int, where: Article) -> Entry:
    """What is printed of the English article."""
    who = "Maren Osterholt"
    first = sentence(number, where, "VELDMARK")
    litres = "We have counted every litre of diesel, and we burn 3,200 a day,"
    return Entry(
        article=number,
        essential=first,
        summary=(first, sentence(number, where, "“We have counted"), sentence(number, where, "The grid company")),
        figures=(
            figure(number, where, "€48.5 million", "48500000", kind="money", label="cranes", qualifier="about"),
            figure(number, where, "14 months", "14", label="the work", qualifier="more than", standing="denied"),
            figure(number, where, "120 new jobs", "120", label="new jobs", standing="expected"),
            figure(number, where, "15%", "15", kind="percent", label="of them part-time", qualifier="up to"),
        ),
        quotes=(
            quote(number, where, litres, who, role="director"),
            quote(number, where, "Nobody will sit in the dark,", who, role="director", cue="added", inferred=True),
        ),
        words=1149,
        summary_words=110,
    )


def lac_entry(number: int, where: Article) -> Entry:
    """What is printed of the French article."""
    first = sentence(number, where, "Le lac d’Orvanne a perdu")
    who, role = "Élodie Marchetaz", "qui dirige le service"
    return Entry(
        article=number,
        essential=first,
        summary=(first, sentence(number, where, "Près de 12 000")),
        figures=(
            figure(number, where, "environ 1,8 mètre", "1.8", label="Le lac d’Orvanne a perdu", qualifier="environ"),
            figure(number, where, "12 000 foyers", "12000", label="appelés à la sobriété", qualifier="Près de"),
        ),
        quotes=(
            quote(number, where, "Nous n’avons jamais vu cela en août", who, role=role, cue="affirme"),
            quote(number, where, "L’eau reviendra, les poissons peut-être pas", None, cue="soupire"),
        ),
        words=412,
        summary_words=21,
    )


FAILED = Failure("pages/empty.txt", "read", "the file is empty", "copy the whole page, text and all")


def harbour() -> Article:
    """Build the English article."""
    return article(
        "Veldmark’s cranes go electric",
        HARBOUR,
        "en",
        site="Coastline",
        url="https://coastline.example/ports?id=7&lang=en",
        authors=("Ida Brandvold", "Tom Ekkers"),
        published=datetime(2024, 5, 14, 6, 30, tzinfo=UTC),
        location="pages/harbour.txt",
    )


def lac() -> Article:
    """Build the French article."""
    return article(
        "Le lac d’Orvanne au plus bas",
        LAC,
        "fr",
        site="La Dépêche des Rives",
        published=date(2024, 5, 1),
        location="pages/lac.txt",
    )


def sample(*, language: str = "en", title: str = "Ports and waters") -> Briefing:
    """Build a briefing of two articles in two languages, and a source that failed."""
    articles = (harbour(), lac())
    entries = (harbour_entry(0, articles[0]), lac_entry(1, articles[1]))
    return Briefing(
        schema=SCHEMA_VERSION,
        title=title,
        language=language,
        date=date(2024, 5, 14),
        method=Method("0.1.0", "lexrank", "5 sentences"),
        articles=articles,
        entries=entries,
        stories=(Story((0,)), Story((1,))),
        figures=(entries[0].figures[0], entries[1].figures[0], entries[0].figures[1]),
        failures=(FAILED,),
    )


POST = """
standfirst | The rope works of Velden stood for a hundred and twenty years.
paragraph | A fire destroyed the rope works at Velden harbour on Monday night. It killed 12 people, said Mira Oldham, \
the fire chief. “We could not reach the upper floor in time,” she added.
paragraph | The first stone was laid on 3 March 1904. On 12 June 1951 the works burnt for the first time. The court \
hears the owners on 20 May 2024. It will be long.
"""
COURIER = """
paragraph | Flames destroyed the rope works at Velden late on Monday. At least 14 people were killed. The works had \
340 employees. Tom Arrend, who ran them, was abroad.
"""


def many(count: int) -> Briefing:
    """Build a briefing of the same article many times."""
    briefing = sample()
    titles = [f"Headline {number}" + " and more" * (number * 5 % 13) for number in range(count)]
    articles = tuple(article(title, HARBOUR, "en", site="Coastline") for title in titles)
    entries = tuple(harbour_entry(number, one) for number, one in enumerate(articles))
    stories = tuple(Story((number,)) for number in range(count))
    return replace(briefing, articles=articles, entries=entries, stories=stories, figures=())


def person(number: int, where: Article, name: str, role: str, mentions: int) -> CitedPerson:
    """Cite a person."""
    citation = cite(number, where, name)
    return CitedPerson(citation, Person(citation.span, name, role, mentions, 0))


def fire() -> tuple[Article, Article, Article]:
    """Build two articles that tell one story, and one that prints the first again."""
    title, day = "Fire destroys the rope works of Velden", date(2024, 5, 14)
    return (
        article(title, POST, "en", site="Harbour Post", published=day, url="https://post.example/fire"),
        article("Rope works burnt down", COURIER, "en", site="Coast Courier", published=date(2024, 5, 15)),
        article(title, POST, "en", site="Velden Echo", published=day, url="https://echo.example/fire"),
    )


def edition(*, language: str = "en") -> Briefing:
    """Build an edition in sections: a story of two articles and a copy that an editor touched, and one told before."""
    post, courier, echo = fire()
    twelve, fourteen = (
        figure(n, where, words, words.split()[-2], label="killed")
        for n, where, words in ((1, post, "12 people"), (2, courier, "At least 14 people"))
    )
    dead, staff = (twelve, fourteen), figure(2, courier, "340 employees", "340", label="The works had")
    late = "We could not reach the upper floor in time,"
    said = [quote(n, where, late, "Mira Oldham") for n, where in ((1, post), (3, echo))]
    flames = sentence(2, courier, "Flames"), sentence(2, courier, "The works")
    told = [(sentence(1, post, "A fire"),), flames, (sentence(3, echo, "A fire"),)]
    made = (((dead[0],), (said[0],)), ((dead[1], staff), ()), ((), (said[1],)))
    entries = tuple(
        Entry(n, summary[0], summary, figures, quotes, 300, 20)
        for n, (summary, (figures, quotes)) in enumerate(zip(told, made, strict=True), 1)
    )
    people = (person(1, post, "Mira Oldham", "the fire chief", 2), person(2, courier, "Tom Arrend", "", 1))
    story = Story(
        (1, 2, 3),
        (Copy(3, 1),),
        summary=(*told[0], told[1][1]),
        figures=(dead[0], staff),
        quotes=(said[0],),
        people=people,
        comparisons=(Comparison(dead, agrees=False),),
        timeline=tuple(
            Dated(sentence(1, post, opening), day)
            for opening, day in (
                ("The first stone", date(1904, 3, 3)),
                ("On 12 June", date(1951, 6, 12)),
                ("The court", date(2024, 5, 20)),
            )
        ),
        section="Coast",
        title="Velden mourns its rope works",
        note="The mayor speaks at noon & we shall be there.",
    )
    lake = Story((0,), section="Waters", since=date(2024, 5, 2))
    articles = (lac(), post, courier, echo)
    return Briefing(
        schema=SCHEMA_VERSION,
        title="The coast today",
        language=language,
        date=date(2024, 5, 15),
        method=Method("0.1.0", "news", "5 sentences", "harbours, fires"),
        articles=articles,
        entries=(lac_entry(0, articles[0]), *entries),
        stories=(story, lake),
        figures=(dead[0], staff),
        failures=(),
        note="Read the first story first.",
    )


def torn():
    """Build a briefing with a citation that crosses the end of another one."""
    briefing = sample()
    entry, text = briefing.entries[0], briefing.articles[0].text
    span = Span(entry.summary[1].span.start + 20, entry.summary[1].span.end + 12)
    crossing = replace(entry.essential, span=span, text=span.of(text))
    return replace(briefing, entries=(replace(entry, essential=crossing), briefing.entries[1]))


def one_text(words: str, *, language: str = "en", title: str = "A title", site: str = "", url: str = "") -> Briefing:
    """Build a briefing of one article of one paragraph, which is its summary and its quote."""
    only = article(title, f"paragraph | {words}", language, site=site, url=url)
    whole = Citation(0, Span(0, len(only.text)), only.origins(Span(0, len(only.text))), only.text)
    quoted = CitedQuote(whole, Quote(whole.span, words, words, "said"))
    counted = CitedFigure(whole, Figure(whole.span, "count", Decimal(1), None, "", label=words))
    return Briefing(
        schema=SCHEMA_VERSION,
        title=title,
        language=language,
        date=None,
        method=Method("0.1.0", words, words),
        articles=(only,),
        entries=(Entry(0, whole, (whole,), (counted,), (quoted,), 10, 10),),
        stories=(Story((0,)),),
        figures=(counted,),
        failures=(Failure(words, "read", words, words),),
    )
