"""Finnish words whose dot does not, or need not, end a sentence."""

from briefing.languages.tables import Sentences

TABLE = Sentences(
    titles=frozenset(
        """
        tri toht prof dos hra rva nti fil.tri fil.maist maist dipl.ins ins rov past kenr ev ltn kapt maj pyh st dr
        mr mrs ms
        kom luutn kenrm kenrl vänr kers alik ylik ylil komkapt amir kansaned tj toimj päätoim lääk ylilääk lkt ft fm
        kt tkt dipl arkkit prk apul.prof ylim vt.joht
        """.split()
    ),
    abbreviations=frozenset(
        """
        esim ym yms jne mm ns ts eli ks vrt n noin tms tmv em ko ao siht os lk lkm lyh huom klo nro n:o s ss p luk
        kpl kuv taul liite toim suom julk pain nid vsk eaa jaa ekr jkr e.kr j.kr v vs vsta vv mrd milj t min sek h
        kk vk pv oy oyj ay ky ry rf inc ltd co corp ma ti ke to pe la su puh fax krs huon as katu jr sr u.s u.s.a
        i.e e.g p.s evl ent synt alk kesk tav yht pj vt va
        prosenttiyks yliop sair kunn kaup maak asuk hlö hehtaar
        """.split()
    ),
    months=frozenset(
        """
        tammikuu tammikuuta tammikuun tammikuussa helmikuu helmikuuta helmikuun helmikuussa maaliskuu maaliskuuta
        maaliskuun maaliskuussa huhtikuu huhtikuuta huhtikuun huhtikuussa toukokuu toukokuuta toukokuun toukokuussa
        kesäkuu kesäkuuta kesäkuun kesäkuussa heinäkuu heinäkuuta heinäkuun heinäkuussa elokuu elokuuta elokuun
        elokuussa syyskuu syyskuuta syyskuun syyskuussa lokakuu lokakuuta lokakuun lokakuussa marraskuu marraskuuta
        marraskuun marraskuussa joulukuu joulukuuta joulukuun joulukuussa päivä päivänä vuosisata
        """.split()
    ),
    ordinal_dot=True,
)  # fmt: skip
