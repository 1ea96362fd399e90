"""Hungarian words whose dot does not, or need not, end a sentence."""

from briefing.languages.tables import Sentences

TABLE = Sentences(
    titles=frozenset(
        """
        dr prof ifj id özv br gr szt st vit kft ft nt ngos alez ezr őrgy szds hdgy fhdgy tbk
        ddr habil ezds vezds altbgy dd tábn főhdgy zls ftőrm törm tzls szkv őrm főtörm képv polgm alpolgm titk
        áll.titk ig főig nagyköv msgr lic
        """.split()
    ),
    abbreviations=frozenset(
        """
        stb pl ún ill kb vö ld i.m i.h uo uaz vmi vki vhol vmint tkp kül ua u.n közp sz old o p pp köt fej bek tv
        par szerk kiad ford rend áll tábl ábr mell i.e i.sz kr.e kr.u kr e.sz du de óra perc mp bt zrt nyrt rt ltd
        inc co corp gmbh e mrd m eft db max min átl kp jan feb febr márc ápr máj jún júl aug szept okt nov dec hétf
        csüt szomb vas u krt rkp ltp ker tel fax mob út ép em fszt hrsz usa u.s u.s.a vs e.g f.é n.b mn bp
        kht tv.ell megy négyzetm mrd.ft
        """.split()
    ),
    months=frozenset(
        """
        január januári januárban február februári februárban március márciusi márciusban április áprilisi áprilisban
        május májusi májusban június júniusi júniusban július júliusi júliusban augusztus augusztusi augusztusban
        szeptember szeptemberi szeptemberben október októberi októberben november novemberi novemberben december
        decemberi decemberben század századi században évf
        """.split()
    ),
    ordinal_dot=True,
)  # fmt: skip
