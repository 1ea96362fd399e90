"""French words whose dot does not, or need not, end a sentence."""

from briefing.languages.tables import Sentences

TABLE = Sentences(
    titles=frozenset(
        """
        m mm mme mmes mlle mlles mgr mr dr drs pr prs st ste sts stes gal cdt cne lt ltn adj brig sgt vve rev abbé
        fr s.e s.m s.a.r
        cel capt adjt adjc adj-chef mdl vadm gén gx lcl slt asp serg cpl sén prés subst mgrs r.p srs frs s.exc s.ém
        ing arch insp commiss
        """.split()
    ),
    abbreviations=frozenset(
        """
        etc cf ex p.ex c.-à-d c.a.d env inc co cie ltd corp sté sarl s.a s.a.s s.a.r.l bros janv févr fév avr juil
        sept oct nov déc lun mar ven sam dim av bd boul bld rte ch pl imp fg bât app appt étg cp b.p bp tél tel fax
        p pp n no chap al fig tab éd ed édit coll t rééd trad ill ibid id op.cit loc.cit sq sqq min max moy hab adr
        réf qq qqn qqch apr av.j.-c apr.j.-c j.-c s.v.p svp p.-s n.d.l.r ndlr n.b e.-u é.-u u.s u.s.a o.n.u r.-u vs
        approx éq univ dép prof arr
        col card hôp décr ord civ crim cass pén obs rapp rés quart faub résid ét bur trim sem hebdo
        """.split()
    ),
    joiners=frozenset(
        """
        le la les l de du des d un une à au aux en dans sur sous pour par avec sans et ou chez entre vers contre après avant
        """.split()
    ),
)  # fmt: skip
