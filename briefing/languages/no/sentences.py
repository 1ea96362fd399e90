"""Norwegian words whose dot does not, or need not, end a sentence."""

from briefing.languages.tables import Sentences

TABLE = Sentences(
    titles=frozenset(
        """
        dr hr fr frk fru prof ing siv.ing siv.øk cand cand.mag cand.philol adv dir kapt oblt gen maj sgt st stp
        h.k.h h.m dosent
        adj lekt cand.jur cand.polit cand.oecon komm kptlt ltn fenr oberstlt pol.insp politiinsp borgerm sognepr
        bisk mag.art dr.med dr.philos ph.d phd overl fhv adm førsteaman
        """.split()
    ),
    abbreviations=frozenset(
        """
        f.eks feks bl.a bla m.m m.fl mfl osv o.s.v o.l ol o.lign d.v.s dvs t.o.m p.g.a pga s.k såk ift jf jfr cf etc
        evt ev inkl ekskl hhv resp pr m.h.t mht m.v mv i.f.m ifm iht i.h.t vedr ang ca p.t pt obs f.o.m n.n kl nr s
        sd kap fig tab bd utg red overs stk avs bilag maks max min tlf tel fax adr f.kr e.kr årh tim sek mnd md ukl
        dgl kr mill mrd mia øre inc ltd co corp a.s a/s jan feb febr mar apr jun jul aug sep sept okt nov des tirs
        ons tors fre lør søn eng ty lat u.s u.s.a vs i.e e.g p.s alm anm avd ass eg egtl f ff ibid jr sr kgl nåv
        oppr tidl vol gml
        kvm univ sykeh pkt stort fylk
        """.split()
    ),
    months=frozenset(
        """
        januar jan februar feb mars april apr mai juni jun juli jul august aug september sept sep oktober okt
        november nov desember des århundre århundret
        """.split()
    ),
    ordinal_dot=True,
    joiners=frozenset(
        """
        i på av for med til fra om ved hos og eller uten mot mellom under over den det de en et ei
        """.split()
    ),
)  # fmt: skip
