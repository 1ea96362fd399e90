"""Italian function words, and the openings of a sentence that hangs on the one before."""

from briefing.languages.tables import Words

TABLE = Words(
    stopwords=frozenset(
        # articles
        """
        il lo la i gli le l un uno una
        """
        # prepositions, and contractions with the article
        """
        di d a ad da in con su per tra fra del dello della dell dei degli delle al allo alla all ai agli alle dal
        dallo dalla dall dai dagli dalle nel nello nella nell nei negli nelle sul sullo sulla sull sui sugli sulle
        verso senza contro dopo prima durante presso sotto sopra oltre entro secondo tramite lungo fino sino dentro
        fuori vicino attraverso
        """
        # personal and reflexive pronouns
        """
        io tu lui lei noi voi loro egli essa essi esse mi ti ci vi si s ne me te ce ve se sé gliene
        """
        # possessives
        """
        mio mia miei mie tuo tua suo sua suoi sue nostro nostra nostri nostre vostro proprio propria propri proprie
        """
        # demonstratives
        """
        questo questa questi queste quest quello quella quelli quelle quei quel quegli quell ciò stesso stessa
        stessi stesse tale tali
        """
        # relatives and interrogatives
        """
        che cui chi quale quali qual quando dove dov come com perché quanto quanta quanti quante cosa cos
        """
        # conjunctions
        """
        e ed o oppure ma però anzi né sia mentre poiché affinché benché sebbene dunque quindi infatti nonché ovvero
        """
        # negation and degree
        """
        non più meno molto molta molti molte poco poca pochi poche troppo tanto tanti tante così abbastanza quasi
        solo soltanto anche nemmeno neanche neppure circa
        """
        # indefinites
        """
        tutto tutta tutti tutte altro altra altri altre alcuni alcune alcuno alcuna qualche qualcuno qualcosa
        nessuno nessuna nessun niente nulla ogni ognuno ciascuno entrambi
        """
        # adverbs
        """
        già ancora sempre mai spesso poi allora ora adesso oggi ieri qui qua lì là bene male invece inoltre infine
        ormai forse insieme
        """
        # to be
        """
        essere è sono sei siamo era erano fu furono sarà saranno sarebbe sarebbero siano fosse fossero stato stata
        stati state essendo sta stanno
        """
        # to have
        """
        avere ha hanno ho abbiamo aveva avevano ebbe avrà avranno avrebbe avrebbero abbia abbiano avuto
        """
        # modal and light verbs
        """
        può possono poteva potrebbe potrebbero deve devono doveva dovrebbe dovrebbero vuole vogliono fa fanno fare
        fatto va viene vengono venne
        """.split()
    ),
    dangling=(
        "lui", "lei", "egli", "essa", "essi", "esse", "loro", "lo stesso", "la stessa", "gli stessi",
        "questo", "questa", "questi", "queste", "quest'", "quello", "quella", "quelli", "quelle", "ciò", "tale",
        "tali", "il suo", "la sua", "i suoi", "le sue", "il loro", "la loro", "i loro", "le loro",
        "quest'ultimo", "quest'ultima", "questi ultimi", "queste ultime", "entrambi", "entrambe", "i due", "le due",
        "l'altro", "l'altra", "gli altri", "le altre", "altri", "altre", "uno di loro", "una di loro",
        "uno di questi",
        "ma", "e", "o", "né", "però", "tuttavia", "eppure", "ciononostante", "ciò nonostante", "nonostante ciò",
        "nondimeno", "invece", "al contrario", "viceversa", "d'altra parte", "d'altronde", "del resto", "comunque",
        "in ogni caso", "anzi", "piuttosto",
        "quindi", "dunque", "perciò", "pertanto", "per questo", "per questa ragione", "per questo motivo",
        "di conseguenza", "così", "ecco perché", "ne consegue", "da qui", "da ciò",
        "inoltre", "anche", "in più", "per di più", "oltre a ciò", "oltre a questo", "allo stesso modo",
        "allo stesso tempo", "al tempo stesso", "altrettanto", "parimenti", "a sua volta", "dal canto suo",
        "da parte sua", "a questo si aggiunge", "a ciò si aggiunge",
        "infatti", "in effetti", "di fatto", "in realtà", "in altre parole", "ossia", "ovvero", "cioè", "vale a dire",
        "ad esempio", "per esempio", "in particolare", "in sostanza", "insomma", "in sintesi",
        "poi", "allora", "in seguito", "successivamente", "dopodiché", "più tardi", "poco dopo", "nel frattempo",
        "intanto", "da allora", "fino ad allora", "infine", "alla fine", "subito dopo",
        "lì", "qui", "là", "in questo modo", "in tal modo", "in questo senso", "in questo contesto", "in questo caso",
        "in quel caso", "a tal fine", "a tale proposito", "a questo proposito", "al riguardo", "altrimenti",
        "in caso contrario", "tra questi", "tra queste", "tra loro", "fra questi",
        "sì", "si tratta", "è lui", "è lei", "ne", "vi",
        "secondo lui", "secondo lei", "secondo loro", "per lui", "per lei", "a quel punto", "in quel momento",
        "a loro volta", "d'altro canto", "uno di essi", "una di esse", "in secondo luogo", "il giorno dopo",
        "il giorno seguente", "lo stesso giorno",
        "un * simile", "un * analogo", "un * analoga", "una * simile", "una * analogo", "una * analoga",
        "lo stesso vale",
        "uno dei suoi", "una delle sue", "uno dei loro", "una delle loro", "alcuni dei suoi", "alcune delle sue",
        "il paese",
        "sul posto", "per l'occasione", "nel video", "nelle immagini", "che",
        "nella stessa direzione", "sulla stessa linea",
        "tutto questo", "tutto ciò", "tutti questi", "tutte queste",
        "un altro esempio", "altro esempio",
    ),
    standing=(
        "questa settimana", "questa mattina", "questa sera", "questa notte", "quest'anno", "quest'estate",
        "questo mese", "questo fine settimana", "in questi giorni", "oltre a", "invece di", "così come", "anche se",
        "quelli che", "coloro che", "e se", "sua maestà", "sua santità",
        "questo weekend", "questo lunedì", "questo martedì", "questo mercoledì", "questo giovedì", "questo venerdì",
        "questo sabato", "questa domenica", "questo pomeriggio", "questo autunno", "questo inverno", "questa estate",
        "questa primavera", "questa stagione", "quest'autunno", "quest'inverno", "quello che", "quella che",
        "ciò che", "piuttosto che", "anche quando", "in più di", "al contrario di", "al contrario del",
    ),
    pointers=frozenset("ciò questo questa questi queste quest tale tali".split()),
    turns=frozenset("tuttavia invece però".split()),
    pictured=("(a sinistra", "(a destra"),
    echoes=frozenset("""
        accusa accuse album annuncio azienda club commenti commento decisione dichiarazione dichiarazioni domanda
        fenomeno film foto gesto giornale hotel idea immagine immagini iniziativa lettera libro messaggio misura
        misure mossa mostra motivo museo negozio ospedale polemica pratica problema proposta quotidiano reazione
        risposta risultato rivista romanzo scelta scena serie società tendenza vicenda video
        """.split()),
    moments=tuple(
        """
        minuti minuto
        articolo settiman mese mesi anno anni stagion mattin pomeriggi sera notte notti primaver estat autunn
        inverno fine week tempo giorn moment ora ore lunedì martedì mercoledì giovedì venerdì sabato domenica
        gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre trimestr
        semestr decennio secolo natale tipo volta ultim prossim punto
        """.split()
    ),
)  # fmt: skip
