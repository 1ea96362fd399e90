"""Danish words whose dot does not, or need not, end a sentence."""

from briefing.languages.tables import Sentences

TABLE = Sentences(
    titles=frozenset(
        """
        dr hr hrs frk fru prof ing lic cand cand.mag cand.jur cand.polit cand.scient adv dir kapt oberstl gen maj
        sgt skt sct st pastor h.k.h h.m h.d
        adj lekt cand.oecon cand.phil em kmdr komm kaptlt prem.lt pr.lt kriminalkomm pol.komm borgm sognepr bisk
        mag.art dr.med dr.phil lic.jur ph.d phd overl fhv vicepol formd oberst.lt adm
        """.split()
    ),
    abbreviations=frozenset(
        """
        f.eks fx bl.a m.m m.fl mfl osv o.s.v o.l o.lign lign d.v.s dvs t.o.m p.g.a pga s.k såk ift jf jvf cf etc evt
        evtl inkl ekskl eksl hhv resp pr m.h.t mht mv m.v i.f.m ifm iht i.h.t vedr ang ca p.t pt obs kl nr s sd kap
        fig tab bd udg red overs stk afs § bilag max maks min tlf tel fax adr f.kr e.kr f.kr.f fkr ekr årh td tim
        sek mdr md ugtl dgl kr mio mia mill tkr øre inc ltd co corp a.s a/s aps jan feb febr mar apr jun jul aug sep
        sept okt nov dec tirs ons tors fre lør eng ty fr lat u.s u.s.a vs i.e e.g p.s a.m.b.a allr alm anm afd ass
        bet bot da egl eg egtl f ff ibid jr sr kgl kbh nuv opr tidl vol
        kvm univ amtsr pkt nk rd sektr bek lovbek
        """.split()
    ),
    months=frozenset(
        """
        januar jan februar feb marts april apr maj juni jun juli jul august aug september sept sep oktober okt
        november nov december dec århundrede århundredes
        """.split()
    ),
    ordinal_dot=True,
    joiners=frozenset(
        """
        i på af for med til fra om ved hos og eller uden mod mellem under over den det de en et
        """.split()
    ),
)  # fmt: skip
