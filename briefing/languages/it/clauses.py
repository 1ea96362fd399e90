"""Italian clauses: what opens them, what joins them, the verbs that figures go with, and the words that say when."""

from briefing.languages.documents import Clauses

TABLE = Clauses(
    articles=frozenset("il lo la i gli le l un uno una questo questa".split()),
    light=frozenset(
        """
        il lo la i gli le l un uno una di del dello della dei degli delle dell d a al allo alla ai agli alle all da dal dallo dalla dai dagli dalle
        dall in nel nello nella nei negli nelle nell con su sul sullo sulla sui sugli sulle sull per tra fra senza sotto sopra verso entro oltre circa
        quasi più meno molto solo soltanto anche ancora già ormai suo sua suoi sue loro questo questa questi queste quel quella quei quelle ogni altri
        altre altro altra tutti tutte come dopo prima durante contro presso fino secondo almeno
        """.split()
    ),
    opens=frozenset(
        """
        che chi cui quale quali dove quando perché poiché mentre se sebbene benché come affinché dopo prima
        """.split()
    ),
    joins=frozenset("e ed o ma né oppure".split()),
    verbs=frozenset(
        """
        è sono era erano fu furono sarà saranno sarebbe sarebbero sia ha hanno aveva avevano avrà avranno avrebbe ebbe può possono potrà potrebbe deve
        devono dovrà dovrebbe va vanno fa fanno fece costa costano raggiunge raggiungono ammonta ammontano supera superano vale valgono rappresenta
        rappresentano conta contano guadagna guadagnano perde perdono paga pagano riceve ricevono vende vendono vive vivono lavora lavorano produce
        producono cresce crescono scende scendono sale salgono cade cadono resta restano rimane rimangono prevede prevedono chiede chiedono offre
        offrono impiega impiegano occupa occupano dice dicono crede credono ritiene ritengono spende spendono perse vinse prese diede mise chiuse
        scese corse nacque morì finì salì colpì partì serve servono copre pesa misura dura vola risulta risultano
        """.split()
    ),
    times=frozenset(
        """
        anno anni mese mesi settimana settimane giorno giorni ora ore minuto minuti oggi ieri domani lunedì martedì mercoledì giovedì venerdì sabato
        domenica mattina sera notte pomeriggio scorso scorsa scorsi prossimo prossima precedente ultimo ultima ultimi ultime secolo trimestre decennio
        estate inverno autunno primavera fine inizio
        """.split()
    ),
    endings=("ò", "arono", "irono", "erono", "ava", "avano", "evano", "erà", "eranno", "irà", "iranno"),
)
