"""Chinese words whose dot does not, or need not, end a sentence."""

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
    tags=tuple("说 說 道 问 問 喊 称 稱 表示 指出 回忆 回憶 回答 补充 補充 强调 強調".split()),
)  # fmt: skip
