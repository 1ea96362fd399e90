"""English words whose dot does not, or need not, end a sentence."""

from briefing.languages.tables import Sentences

TABLE = Sentences(
    titles=frozenset(
        """
        dr drs mr mrs ms mx messrs prof sts ste rev revd hon rt fr bro gen lt col maj capt cpl sgt pvt cmdr cdr adm
        brig sen rep reps gov pres amb atty supt insp det dep asst pte lieut msgr mgr esq
        cllr cllrs ald congr comdr commr cpt pfc spc ssgt msgt sfc radm vadm lcdr cmsr abp archbp adml sgts dets
        sens govs profs lts mme mlle attys revs assoc mons ven
        """.split()
    ),
    abbreviations=frozenset(
        """
        st mt ft sr sec etc e.g i.e eg ie cf vs v viz al et.al approx ca c est no nos p pp vol vols ch chap fig figs
        ed eds edn repr trans ibid op inc ltd co cos corp plc llc l.l.c bros assn dept univ inst govt intl mfg jan
        feb mar apr jun jul aug sep sept oct nov dec tue tues wed thu thur thurs fri a.m p.m pm a.d b.c b.c.e c.e
        u.s u.s.a u.k u.n e.u u.a.e d.c n.y l.a n.j calif fla tex conn va md ga mich minn ariz colo tenn wis ala ark
        okla la n.c s.c n.d s.d jr ph.d m.d b.a m.a m.b.a j.d d.phil m.p q.c k.c ave blvd rd ln hwy sq apt bldg tel
        ext fl oz lb lbs mi yd hr hrs tsp tbsp min mins secs max avg r.i.p p.s n.b a.k.a d.i.y f.b.i c.i.a
        neb nev wyo mont w.va r.i n.h ky kans penn hosp misc yr yrs wks mos qt pts gal attn encl cont subj sect para
        paras dist div bn reg yds sq.ft sq.mi no.s rpm
        """.split()
    ),
    capitals=frozenset("a i me one d still done more most own down just even well like may will under into between up above over off out through".split()),
    joiners=frozenset(
        """
        the a an of in on at to for with from by and or over under after before between against without into
        """.split()
    ),
    speaker_first=True,
)  # fmt: skip
