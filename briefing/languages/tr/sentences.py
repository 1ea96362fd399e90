"""Turkish words whose dot does not, or need not, end a sentence."""

from briefing.languages.tables import Sentences

TABLE = Sentences(
    titles=frozenset(
        """
        dr prof doç yrd.doç av müh mim op uzm öğr.gör arş.gör sn alb yb bnb yzb ütğm org tuğg tümg korg hz ecz vet
        öğr gör araş arş yrd vek bşk bşkv gen müd müdv ünv üniv kd üsğm asb atğm tğm bçvş çvş üçvş kıd koram oram
        tuğa tüma orgen psk dyt hem opr dt fzt ögr ogr
        """.split()
    ),
    abbreviations=frozenset(
        """
        vb vs vd bkz krş örn yy s ss sf sy c cilt böl md bas yay çev ed haz der hzl ör no nu tel faks cad sok sk blv
        bul mah mh apt kat d şti ltd ltd.şti a.ş san tic inc co corp m.ö m.s i.ö i.s ö.s t.c t.b.m.m a.b.d a.b u.s
        u.s.a yak yakl ort maks min dk sa oca şub mar nis may tem ağu eyl eki pzt sal çar per cum cmt paz
        cd mev bld bşk.lığı hst bkn onb dak metre.kare tl kş bk haf
        """.split()
    ),
    months=frozenset(
        """
        ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık yüzyıl yüzyılda yüzyılın
        """.split()
    ),
    ordinal_dot=True,
)  # fmt: skip
