"""Arabic words whose dot does not, or need not, end a sentence."""

from briefing.languages.tables import Sentences

TABLE = Sentences(
    titles=frozenset(
        """
        د أ أ.د د.م
        """.split()
    ),
    abbreviations=frozenset(
        """
        إلخ الخ هـ م ق ش ق.م ب.م ص ج ط ع ت س ص.ب ه غ ل د.ت د.إ ر.س أ.ش ش.م.م ش.م.ع ذ.م.م
        """.split()
    ),
)  # fmt: skip
