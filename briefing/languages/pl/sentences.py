"""Polish words whose dot does not, or need not, end a sentence."""

from briefing.languages.tables import Sentences

TABLE = Sentences(
    titles=frozenset(
        """
        dr prof hab mgr inż lic doc płk ppłk gen kpt por mjr sierż kpr plut adm kmdr ks bp abp kard św bł o s p.o ul
        al mec red r.pr p pp
        bryg chor asp mł nadkom podkom kom insp podinsp nadinsp szer bomb ogn ppor gen.bryg rtm adw prok prez
        wiceprez przew wiceprzew dyr wicedyr pos burm lek.med n.med kadm wadm mgr.inż dr.hab prof.dr.hab st.sierż
        st.asp mł.asp
        """.split()
    ),
    abbreviations=frozenset(
        """
        pocz im os pl itd itp np tj tzn tzw m.in in ok ww wg zob cd cdn art ust pkt lit par rozdz rys tab tabl str t
        tom nr poz wyd oprac tłum przyp r w wiek n.e p.n.e godz min sek tys gr szt sp sp.z.o.o z.o.o s.a sp.j sp.k
        ltd inc co corp gm pow woj m.st miejsc sty lut mar kwi cze lip sie wrz paź lis gru pn pon wt śr czw pt sob
        niedz tel fax ur zm zam jw cyt dot ds ew ewent maks śp b.r br ub ub.r u.s u.s.a vs i.e e.g
        post sen szpit uniw św.p dep tel.kom ha mln mld pkt.proc ust.o
        """.split()
    ),
    months=frozenset(
        """
        styczeń stycznia styczniu lutego luty lutym marzec marca marcu kwiecień kwietnia kwietniu maj maja maju
        czerwiec czerwca czerwcu lipiec lipca lipcu sierpień sierpnia sierpniu wrzesień września wrześniu
        październik października październiku listopad listopada listopadzie grudzień grudnia grudniu
        """.split()
    ),
    ordinal_dot=True,
    joiners=frozenset(
        """
        w we na z ze do od dla po o u za pod nad przy i oraz lub bez przez między przeciw
        """.split()
    ),
)  # fmt: skip
