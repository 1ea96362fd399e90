"""Czech words whose dot does not, or need not, end a sentence."""

from briefing.languages.tables import Sentences

TABLE = Sentences(
    titles=frozenset(
        """
        dr mudr judr mvdr phdr rndr rsdr thdr paeddr pharmdr ing mgr bc bca mga prof doc akad arch csc drsc gen plk
        pplk mjr kpt por npor ppor šprap prap rtm p pí sl sv ul nábř msgr mons dis dipl
        mddr icdr thlic th.d thd ph.d phd drhc genmjr genpor gen.mjr gen.por nadpor škpt nstržm strážm nprap čet
        svob arm insp vrch posl předs místopř řed hejt kard arcib ph
        """.split()
    ),
    abbreviations=frozenset(
        """
        nám tř čp atd apod např tj tzn tzv aj mj resp popř př příp viz srov cca ca kupř event č čís str s odst písm
        čl par kap obr tab příl vyd nakl red překl pozn tis mil mld mio hal ks hod min sek max prům r stol př.n.l
        n.l n.m na.l př.kr po.kr t.č t.r a.s s.r.o spol.s.r.o spol o.p.s z.s v.o.s k.s s.p o.s co inc ltd corp úno
        bře kvě čvn čvc srp zář říj lis pro po út st čt tel fax nar zem roz býv okr obv kraj záp vých sev již jižn
        angl něm fr u.s u.s.a vs i.e m.n.m
        nem univ odst.č vyhl zák sb mld.kč tis.kč reg ved prac zam
        """.split()
    ),
    months=frozenset(
        """
        leden ledna lednu únor února únoru březen března březnu duben dubna dubnu květen května květnu červen června
        červnu červenec července červenci srpen srpna srpnu září říjen října říjnu listopad listopadu prosinec
        prosince prosinci století
        """.split()
    ),
    ordinal_dot=True,
    joiners=frozenset(
        """
        v ve na z ze do od pro po o u za pod nad při i a nebo bez přes mezi proti s se k ke
        """.split()
    ),
)  # fmt: skip
