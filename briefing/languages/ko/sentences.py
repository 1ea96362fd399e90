"""Korean words whose dot does not, or need not, end a sentence."""

from briefing.languages.tables import Sentences

TABLE = Sentences(
    titles=frozenset(
        """
        mr mrs ms dr prof st
        """.split()
    ),
    abbreviations=frozenset(
        """
        co ltd inc corp vol no vs etc e.g i.e u.s u.k jr sr p pp fig ed approx
        """.split()
    ),
)  # fmt: skip
