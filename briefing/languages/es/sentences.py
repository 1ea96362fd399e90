"""Spanish words whose dot does not, or need not, end a sentence."""

from briefing.languages.tables import Sentences

TABLE = Sentences(
    titles=frozenset(
        """
        sr sra srta sres sras dr dra dres d dña d.ª lic ing arq prof profa mons gral cnel cap tte sgto cdte alm pbro
        fr rvdo excmo excma ilmo ilma mtro mtra st sto sta s.m s.s s.e
        abg abgs abog lcdo lcda lcdos licdo licda mgtr msc phd ph.d econ psic odont cpn srio cdor cdora dip sen pdte
        pdta vicepdte cmdt crnel crnl cnl tnte cmte subof insp emmo rvda rvmo rvma hno hna presb s.a.r v.e dipl
        diput cjal conc sgt subtte prosec fisc mdo pte vte comis
        """.split()
    ),
    abbreviations=frozenset(
        """
        ee uu cc oo ff aa rr hh jj dd mm
        ca hab etc ej p.ej p pág págs pag vol núm nº n.º no art arts caps fig figs ed eds edit coord trad cf cfr vid
        v vs ibíd op.cit aprox máx mín tel teléf fax av avda avd c cl ctra pza plza pl bo bco dpto dto prov izq izda
        dcha a.c d.c a.de d.de a.m p.m a.j.c s.f s.l s.a s.a.u s.l.u s.r.l s.a.b s.a.s cía co inc ltd corp hnos
        ee.uu ee.uu.aa ff.aa rr.hh u.e o.n.u ong u.s u.s.a cc.aa jj.oo dd.hh ene feb abr may jun jul ago sep sept
        oct nov dic lun mié jue vie sáb dom admón depto gob min mill nac int univ ud uds vd vds q.e.p.d p.d n.b
        r.i.p
        pres sec ver jef tec hosp inst fund asoc fed conf dir subdir coop soc mts kms hs hrs lts kgs grs gr bs s/n
        u.t.e e.s.e d.o m.n atte prox próx
        """.split()
    ),
    joiners=frozenset(
        """
        el la los las un una de del a al en con por para sin sobre entre y e o contra tras
        """.split()
    ),
)  # fmt: skip
