"""Swedish words whose dot does not, or need not, end a sentence."""

from briefing.languages.tables import Sentences

TABLE = Sentences(
    titles=frozenset(
        """
        dr doc prof hr fru frk ing civ.ing jur.kand fil.dr fil.kand med.dr tekn.dr kap löjtn öv övlt gen maj sgt st
        s:t s:ta e.o
        adj univ.lekt lekt tekn jur pol.mag lic fänr serg korp amir komm insp kriminalkomm krim.komm åkl adv borgm
        statsr ordf sekr överl khde bisk ärkeb prof.em riksd hrr bitr
        """.split()
    ),
    abbreviations=frozenset(
        """
        t.ex tex t.o.m m.m mm m.fl mfl o.s.v osv o.d o.dyl dyl d.v.s dvs bl.a bla s.k sk f.d fd f.n fn p.g.a pga
        m.a.o i.o.m t.h t.v e.d el.dyl etc resp ev jfr jmf obs ca c:a kl nr n:o s sid fig tab bil bd uppl utg red
        övers par anm avd max min inkl exkl moms tfn tel fax adr f.kr e.kr f.m e.m tim sek h mån vard sönd kr mkr
        tkr milj mdr mnkr inc ltd co corp ab jan feb febr mar apr jun jul aug sep sept okt nov dec tis ons tors fre
        lör sön gm sv eng ty fr lat u.s u.s.a vs i.e e.g p.s a.a ang betr bost enl förf förk genomsn hänv prel urspr
        ung vol
        univ sjukh kom.fullm kvm milj.kr bet prop skr mom st.v
        """.split()
    ),
    joiners=frozenset(
        """
        i på av för med till från om vid hos och eller utan mot mellan under över den det de en ett
        """.split()
    ),
)  # fmt: skip
