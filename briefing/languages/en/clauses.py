"""English clauses: what opens them, what joins them, the verbs that figures go with, and the words that say when."""

from briefing.languages.documents import Clauses

TABLE = Clauses(
    articles=frozenset("the a an".split()),
    light=frozenset(
        """
        a an the of to for with by from in on at as into onto about over under than per its their his her our my your this that these those some
        around more less only just also now still even within during through between among against towards toward since until upon across near after
        before without via including like approximately roughly such each every both another other any all very
        """.split()
    ),
    opens=frozenset(
        """
        that which who whom whose because although though while whereas when where if unless since until so as before after despite whether what how
        why
        """.split()
    ),
    joins=frozenset("and but or nor yet plus".split()),
    verbs=frozenset(
        """
        is are was were be been am has have had will would could should may might can must does did do isn aren wasn weren won rose fell grew cost
        costs paid pays pay spent spends spend sold sells bought buys wins lost loses made makes make took takes take gave gives give got gets hit
        hits cut cuts saw sees see reached reaches reach totals totalled stands stood runs ran holds held keeps kept left leaves leave brought brings
        sent sends put puts set sets went goes go came comes come became becomes become began begins drew draws drove drives ate beat beats broke
        breaks built builds caught chose cover covers earn earns expects expect face faces feel feels felt find finds found gain gains include
        includes involves know knows lies lay live lives means meant meet met need needs offer offers own owns plan plans produce produces receive
        receives rise rises remain remains represent represents say says said show shows showed shut shrank sank spread stole stretches struck support
        supports swept think thinks thought told tells tripled use uses voted want wants weighs work works account accounts add adds agree agrees
        amount amounts believe believes belong carry carries contain contains contribute die dies employ employs equal equals exceed exceeds fall
        falls grow grows hope suffer suffers serve serves start starts stay stays drop drops double doubles fetch fetches
        """.split()
    ),
    times=frozenset(
        """
        year years month months week weeks day days hour hours minute minutes today yesterday tomorrow monday tuesday wednesday thursday friday
        saturday sunday morning afternoon evening night last next ago earlier later annually daily monthly weekly yearly quarter decade decades
        century weekend summer winter spring autumn previous
        """.split()
    ),
    endings=("ed",),
)
