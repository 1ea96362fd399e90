"""Dutch words whose dot does not, or need not, end a sentence."""

from briefing.languages.tables import Sentences

TABLE = Sentences(
    titles=frozenset(
        """
        dr drs mr mrs ir ing prof dhr mevr mw mej ds z.e z.m h.m h.k.h z.k.h gen kol kap lt maj sgt st ste bc jhr
        jkvr pater br fam burg
        dra bac em lkol ltz adj wmr kpl sgtm elnt tlnt cdt cmdr vadm genm luit luitkol insp hfdinsp weth stas mgr
        kard zr ph.d phd h.e z.em w.e lic
        """.split()
    ),
    abbreviations=frozenset(
        """
        min enz etc bijv bv b.v n.v nv d.w.z dwz m.a.w o.a oa e.d m.b.t i.v.m t.o.v t.a.v i.p.v m.i.v m.u.v t/m
        t.e.m n.a.v a.u.b aub o.l.v e.a i.o i.s.m t.w.v w.o nl m.n z.o.z ca resp vgl zgn incl excl max gem afb fig
        tab nr nrs blz p pp hfdst par art dl dln jrg red uitg vert ed tel fax postb str ln pl v.chr n.chr v.c m.b.v
        u.s u.s.a v.s e.u v.n co inc ltd corp gebr mij jan feb febr mrt apr jun jul aug sep sept okt nov dec ma wo
        vr za mln mld miljn sec dgl enigsz evt event eventl geb overl ong plm vs i.e e.g p.s n.b a.s jl
        zgv past univ zkh min.pres pres vz secr prov gemeent km mld.eur afd dir hoofdst wetb mw.dr
        """.split()
    ),
    joiners=frozenset(
        """
        de het een van in op te met voor aan uit bij naar door over om onder tegen tussen tot na zonder en of der den
        """.split()
    ),
)  # fmt: skip
