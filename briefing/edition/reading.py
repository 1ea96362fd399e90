"""Everything an edition's sections name, read and digested: in their order, kept in the archive as it came."""

from collections.abc import Iterable, Iterator
from datetime import date
from functools import partial

from briefing.archive import Archive
from briefing.batch import Given, labelled
from briefing.configuration import Configuration, Section
from briefing.edition.choice import Read
from briefing.edition.events import Event, Tell
from briefing.load import Way, gather
from briefing.models import Failure


def read(configuration: Configuration, archive: Archive, *, day: date, tell: Tell) -> Iterator[Read]:
    """Read and digest the sources of all sections; what cannot be read is a Failure in its place."""
    for section in configuration.sections:
        tell(Event("section", section.name, number=len(section.sources)))
    given = _given(configuration.sections, archive, day, tell)
    for number, result in labelled(given, configuration.options, jobs=configuration.jobs):
        name = configuration.sections[number].name
        if isinstance(result, Failure):
            tell(Event("failure", name, result.location, result.message))
        else:
            tell(Event("article", name, result.article.source.location, result.article.title))
        yield Read(number, result)


def _given(sections: Iterable[Section], archive: Archive, day: date, tell: Tell) -> Iterator[tuple[int, Given]]:
    """Go through what the sections' sources hold."""
    with Way(kept=partial(archive.keep, day=day)) as way:
        for number, section in enumerate(sections):
            for one in gather(_begun(section, tell), way=way):
                yield number, one


def _begun(section: Section, tell: Tell) -> Iterator[str]:
    """Go through a section's sources, and tell when each one is begun."""
    for source in section.sources:
        tell(Event("source", section.name, source))
        yield source
