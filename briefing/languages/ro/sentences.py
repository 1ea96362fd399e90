"""Romanian words whose dot does not, or need not, end a sentence."""

from briefing.languages.tables import Sentences

TABLE = Sentences(
    titles=frozenset(
        """
        dr prof ing arh av d-na dl dna d-l dlui dnei conf lect asist acad gen col lt cpt mr plt adj pr pf sf mons
        șos jud mun
        drd univ conf.univ ec econ psih farm vicep pres preș președ vicepreș dir sen dep cons proc lt-col lt.col slt
        cdor gl gral sg serg chest cms comis insp subinsp ag protos arhim ierom prot î.p.s ips ps mrd
        """.split()
    ),
    abbreviations=frozenset(
        """
        etc ș.a ș.a.m.d șamd ex de.ex p.ex cf v vs nr pag pg p pp vol cap art alin lit fig tab ed trad op.cit ibid
        n.r n.red n.n aprox max min tel fax str bd bld b-dul bl sc ap et com loc î.hr d.hr î.e.n e.n sec a.c d.c s.a
        s.r.l srl s.n.c s.c r.a inc ltd co corp ian feb mar apr iun iul aug sep sept oct nov dec lun mie sâm dum mil
        mld u.e s.u.a sua o.n.u u.s u.s.a r.p n.b p.s i.e e.g c.f prim-min
        spit ord m.of alin.b kmp hect mil.lei
        """.split()
    ),
    joiners=frozenset(
        """
        în la de din cu pentru despre pe sub peste și sau fără contra între al a ai ale un o
        """.split()
    ),
)  # fmt: skip
