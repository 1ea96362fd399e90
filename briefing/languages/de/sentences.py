"""German words whose dot does not, or need not, end a sentence."""

from briefing.languages.tables import Sentences

TABLE = Sentences(
    titles=frozenset(
        """
        v n dr dres prof hr hrn fr frl dipl dipl-ing ing mag st hl gen frhr rer.nat dr.med dr.jur rechtsanw ra p.d
        pd priv-doz msgr
        abg obst oberstlt obltn olt ltn hptm hauptm lt ofw fw stfw uffz kptlt bgm obgm stv stellv vors präs vizepräs
        min.rat univ.-prof univ-prof habil bakk dkfm lic phil jur rer nat oec theol vet techn rer.pol rer.oec h.c hc
        dr.h.c kard pfr pfrn dek rabb ltd.min prok insp
        """.split()
    ),
    abbreviations=frozenset(
        """
        z.b d.h u.a u.u u.ä o.ä u.v.m usw usf etc bzw ca vgl evtl ggf ggfs sog bspw beisp insb insbes inkl exkl
        zzgl
        abzgl max min mind durchschn s.o s.u z.t z.z z.zt zt z.hd i.d.r i.a i.v i.r.v m.e m.w u.s.w v.a v.chr n.chr
        chr a.d a.m a.o o.g nr nrn art abs ziff bd bde aufl ausg hrsg hg verl jg jh jhd jahrh kap s ff f vol anm
        abb
        tab tel fax str pl co ges gmbh mbh e.v a.g inh bhf hbf geb gest verh verw led ehem jr sen jun mio mrd tsd
        std sek stdn tägl wöchentl monatl jährl jan feb febr mrz apr jul aug sep sept okt nov dez allg amtl bes
        betr
        dt dtsch engl frz franz ital europ intern österr schweiz lat u.s u.s.a u.n e.u st.gallen vs resp rd zit ebd
        a.a.o ders dies ebda s.a w.o
        bzgl einschl zuzügl abzügl lfd gem tgl wg hsg eigtl urspr derg jmd jmds mögl möglw wahrsch n.n evang kath
        röm nördl südl westl östl verf gez gesch vorm nachm vorl erw bf bez pol unterfr oberfr niederbay oberbay
        baden-württ nordrh rhld schlesw m.ü.m ü.m a.o.univ
        """.split()
    ),
    months=frozenset(
        """
        januar jänner jan februar feber feb märz mrz april apr mai juni jun juli jul august aug september sept sep
        oktober okt november nov dezember dez montag dienstag mittwoch donnerstag freitag samstag sonntag
        jahrhundert jahrhunderts
        """.split()
    ),
    ordinal_dot=True,
    compounds=("str",),
    capitals=frozenset("sie ihr ihre ihrem ihren ihrer ihres ihnen".split()),
    joiners=frozenset(
        """
        der die das den dem des ein eine einer eines von vom zu zum zur in im mit für auf an am aus bei nach über
        unter um gegen ohne und oder vor durch zwischen
        """.split()
    ),
)  # fmt: skip
