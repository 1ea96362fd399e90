"""Portuguese words whose dot does not, or need not, end a sentence."""

from briefing.languages.tables import Sentences

TABLE = Sentences(
    titles=frozenset(
        """
        sr sra srta srs d dr dra drs dras prof profa profª prof.ª eng enga arq adv exmo exma gen cel cap maj ten sgt
        alm brig pe fr mons dom dep sen gov sto sta v.exa s.exa comte
        vice-pref pref pres des proc prom ten-cel maj-brig gal subten insp bpo card ex.mo ex.ma ilmo ilma ilm.º
        eng.º arq.º msc phd ph.d enf téc psic vet del mme rvmo rev revmo revdo pref.º verª corm
        """.split()
    ),
    abbreviations=frozenset(
        """
        min etc ex p.ex por.ex pág págs p pp vol vols n nº n.º no núm art arts caps fig figs ed eds cf cfr obs vs v
        id ibid op.cit tab aprox máx mín tel telef fax av r al trav pça pç pq lj apto ap bl qd hab séc a.c d.c a.m
        p.m s.a ltda lda cia inc ltd corp s.a.r.l e.p s.a.d irmãos jan fev mar abr mai jun jul ago set out nov qua
        qui sáb e.u.a eua u.s u.s.a o.n.u u.e r.j s.p n.t n.r n.e q.b p.s s.f.f dept dpto depto gab univ nac int lic
        adm
        ver hosp inst fund assoc fed conf dir subdir coop soc mts hrs kgs gr s/n ref dec mun post próx mil.ões
        """.split()
    ),
    joiners=frozenset(
        """
        o a os as um uma de do da dos das em no na nos nas por pelo pela para com sem sobre entre e ou contra ao à aos às
        """.split()
    ),
)  # fmt: skip
