"""Turkish clauses: the verb stands at their end, so that a figure is told by all of its clause."""

from briefing.languages.documents import Clauses

TABLE = Clauses(whole=True)
