"""Greek words whose dot does not, or need not, end a sentence."""

from briefing.languages.tables import Sentences

TABLE = Sentences(
    titles=frozenset(
        """
        κ κα κος δρ καθ αγ αρχ σεβ π πρ υπ ταξ στρ πλ λγ αντγος μητρ δις δεσπ
        """.split()
    ),
    abbreviations=frozenset(
        """
        κ.λπ κλπ κ.ά κ.α κ.ο.κ π.χ πχ δηλ βλ πρβλ σελ σ τ τόμ τεύχ κεφ αρ αρθ άρθ παρ εδ εκδ μτφρ επιμ επ κ.εξ κ.τ.λ
        κτλ λ.χ ό.π υποσ εικ πίν σχ τηλ φαξ οδ λεωφ λ τ.κ τ.θ δ.σ α.ε αε ε.π.ε επε ο.ε ι.κ.ε a.e ltd inc co corp μ.χ
        π.μ μ.μ αι χιλ εκ εκατ δισ τρισ ευρ χλμ ώρ λεπ δευτ ιαν φεβ μαρ απρ μαι ιουν ιουλ αυγ σεπ σεπτ οκτ νοε νοεμ
        δεκ δευ τρ τετ πεμ σαβ κυρ η.π.α ηπα ε.ε ο.η.ε ν.δ β.α φ.ε.κ φεκ π.δ ν υ.α ε.φ ενν νυν τέως ελλ αγγλ λατ u.s
        u.s.a vs i.e
        """.split()
    ),
)  # fmt: skip
