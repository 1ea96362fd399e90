"""Japanese words whose dot does not, or need not, end a sentence."""

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
    tags=tuple("言っ 言い 叫ん 叫び 述べ 語っ 語る 話し 話す 尋ね 答え つぶや 問い".split()),
)  # fmt: skip
