"""Hebrew words whose dot does not, or need not, end a sentence."""

from briefing.languages.tables import Sentences

TABLE = Sentences(
    titles=frozenset(
        """
        פרופ גב אינג רח שד
        """.split()
    ),
    abbreviations=frozenset(
        """
        וכו וכד וגו עמ מס טל סי ואח לפנה"ס לסה"נ בע"מ
        """.split()
    ),
)  # fmt: skip
