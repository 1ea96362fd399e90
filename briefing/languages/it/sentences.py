"""Italian words whose dot does not, or need not, end a sentence."""

from briefing.languages.tables import Sentences

TABLE = Sentences(
    titles=frozenset(
        """
        dott dott.ssa dr d.ssa sig sig.ra sig.na sigg prof prof.ssa proff ing avv arch geom rag on sen mons gen col
        cap ten magg mar brig don s ss sant st cav comm card rev p.za mr mrs
        dott.sa dr.ssa gen.le c.te com.te ten.col s.ten sottoten mar.llo m.llo v.brig isp sovr cons pres vicepres
        pref sost sott dep on.le ill.mo ill.ma egr gent gent.mo rev.mo s.e s.em p.i avv.ti avv.to m.o ammir serg
        s.ten.col arcip
        """.split()
    ),
    abbreviations=frozenset(
        """
        ecc etc es p.es per.es pag pagg p pp vol voll n nn nr num art artt capp fig figg ed edd cfr cf v vd vs seg
        segg trad tab tav all lett ca circ min max tel fax cell int loc prov fraz corr a.c d.c a.m p.m sec secc
        s.p.a s.r.l s.n.c s.a.s spa srl s.a co inc ltd corp f.lli soc coop genn feb febbr apr mag giu lug ago sett
        ott nov dic lun mer gio ven sab dom c.so v.le p.le p.zza c.da l.go str sp u.s u.s.a u.e n.b p.s c.m c.a d.l
        d.lgs d.p.r g.u op.cit ibid id ndr n.d.r v.m i.e e.g
        ist univ osp min.le ass.ne soc.coop dir resp uff ing.ri prot racc ult corr.te p.v s.l.m km mq mc mln mld
        """.split()
    ),
    joiners=frozenset(
        """
        il lo la i gli le l un uno una di del dello della dei degli delle d a al allo alla ai agli alle da dal
        dalla dai in nel nella nei nelle su sul sulla per con tra fra e o senza contro
        """.split()
    ),
)  # fmt: skip
