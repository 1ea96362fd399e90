"""Hindi words whose dot does not, or need not, end a sentence."""

from briefing.languages.tables import Sentences

TABLE = Sentences(
    titles=frozenset(
        """
        डॉ डा प्रो श्री सुश्री स्व पं ले कर्नल इं एड कु मो सं
        न्या मौ अधि कै ब्रि मे सुबे
        """.split()
    ),
    abbreviations=frozenset(
        """
        ई.पू ई कि.मी कि.ग्रा मि.ली से.मी मी रु नं पृ वि.सं लि प्रा.लि प्रा इत्यादि आदि क्र अ.भा उ.प्र म.प्र एम.ए
        बी.ए पी.एच.डी जे.पी एस.पी
        """.split()
    ),
)  # fmt: skip
