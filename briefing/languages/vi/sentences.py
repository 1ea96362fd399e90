"""Vietnamese words whose dot does not, or need not, end a sentence."""

from briefing.languages.tables import Sentences

TABLE = Sentences(
    titles=frozenset(
        """
        ts ths gs pgs bs ks kts ls cn ths.bs bs.ckii bs.cki gs.ts pgs.ts ts.bs nsnd nsưt đ.c tp tx tt h
        ncs ths.ks gs.tskh tskh pgs.tskh bsckii bscki bs.ths lm gm đc lg ctv
        """.split()
    ),
    abbreviations=frozenset(
        """
        v.v vv tr tr.cn scn tcn st nxb tc sđt đt fax ql đ q p kp kv gđ tnhh cp ltd inc co corp mr mrs ms dr u.s
        u.s.a vs no vol etc i.e e.g th
        """.split()
    ),
)  # fmt: skip
