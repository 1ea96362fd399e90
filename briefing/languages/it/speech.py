"""How Italian reports what somebody said, and names who said it."""

from briefing.languages.tables import Speech, forms

ARE = "a ano ò arono ava avano ato ata ati ando are erà erebbe"
ERE = "e ono é ette eva evano endo ere erà"
IRE = "isce iscono ì irono iva ivano ito ita iti endo ire irà"
IARE = "ia iano iò iarono iava iavano iato iata iati iando iare ierà"

VERBS = (
    forms("dichiar afferm spieg sottoline raccont ricord conferm precis rilev osserv assicur puntualizz chiar replic critic"
          " lament confid domand rivel evidenzi illustr argoment ipotizz annot insist rimarc auspic auspici denunci"
          " minimizz rilanci incalz confess ironizz polemizz esort invoc not rassicur garant ammon scherz mand"
          " comment sentenzi profetizz profess twitt sospett accus attacc ringrazi conced giur segnal avvis sinceri",
          ARE)
    | forms("annunc denunc lanc rilanc minacc ringraz conclud evidenz rinunc", IARE)
    | forms("ribad chiar garant ammon avvert sugger defin", IRE)
    | forms("rispond ripet insist promett ammett ritien conced pretend", ERE)
    | frozenset("""
        dice dicono disse dissero diceva dicevano detto dire dicendo dirà direbbe dica
        scrive scrivono scrisse scrissero scritto scrivendo scrivere scriveva
        risponde rispose risposero risposto rispondere aggiunge aggiungono aggiunse aggiunto aggiungere aggiungendo
        sostiene sostengono sostenne sostenuto sostenere sosteneva ritiene ritengono ritenuto riteneva
        ammette ammise ammesso promette promise promesso ripete ripeté ripetuto ribatte ribatté ribattuto
        conclude concluse concluso concludere avverte avvertono avvertito avvertì crede credono credeva pensa pensano pensava
        spera sperano auspica riferisce riferiscono riferì riferito riferire chiarisce chiarì chiarito
        riconosce riconobbe riconosciuto espresso esprime espresse chiede chiesto chiese difende difese difeso
        prevede prevedono previde previsto stima stimano
        smentisce smentì smentito suggerisce suggerito definisce definì definito rassicura predice predisse mette
        """.split())
) - frozenset("not nota note noti critica critiche accusa denuncia comment commento attacca mandare manda mandato mandata mandati lancia "
              "lanciato annuncia minaccia minacce replica insista pensa spera sperano chiede ritiene conferma defini mette "
              "ammonia noto nota notò ringrazia segnalato segnala raccont accusato accusata accusati attaccato".split())  # fmt: skip

TAGS = (
    forms("scherz esclam sbott sorrid rid prosegu continu insist incalz tuon gongol glissa sospir sussurr grid url attacc accus"
          " precis minimizz ironizz", ARE)
    | frozenset("""
        nota osserva commenta critica accusa denuncia attacca lancia annuncia minaccia replica pensa spera chiede ritiene conferma
        prosegue proseguì proseguito continua continuò continuato ride rise sorride sorrise tuona tuonò esclama esclamò sbotta
        conclude termina riprende riprese ripreso taglia tagliò chiosa chiosò sintetizza riassume riflette si legge fa mette
        ringrazia segnala legge leggono racconta aggiunge insorge esulta festeggia incalza attaccato accusato ammonisce
        """.split())
) - frozenset(["si"])  # fmt: skip

ROLES = (
    "presidente", "presidentessa", "premier", "ministro", "ministra", "viceministro", "sottosegretario", "sottosegretaria",
    "segretario", "segretaria", "deputato", "deputata", "senatore", "senatrice", "sindaco", "sindaca", "vicesindaco", "vicesindaca",
    "assessore", "assessora", "consigliere", "consigliera", "governatore", "governatrice", "prefetto", "questore", "cancelliere",
    "ambasciatore", "ambasciatrice", "commissario", "commissaria", "portavoce", "direttore", "direttrice", "dirigente", "manager",
    "amministratore", "amministratrice", "amministratore-delegato", "capo", "capogruppo", "leader", "numero uno", "fondatore",
    "fondatrice", "titolare", "proprietario", "proprietaria", "imprenditore", "imprenditrice", "responsabile", "rappresentante",
    "delegato", "delegata", "coordinatore", "coordinatrice", "analista", "economista", "esperto", "esperta", "specialista",
    "professore", "professoressa", "docente", "insegnante", "maestro", "maestra", "preside", "rettore", "rettrice", "ricercatore",
    "ricercatrice", "scienziato", "scienziata", "storico", "storica", "sociologo", "sociologa", "politologo", "biologo", "biologa",
    "fisico", "psicologo", "psicologa", "geologo", "geologa", "ingegnere", "architetto", "architetta", "autore", "autrice",
    "scrittore", "scrittrice", "poeta", "giornalista", "redattore", "redattrice", "editore", "conduttore", "conduttrice",
    "avvocato", "avvocata", "avvocatessa", "legale", "giudice", "magistrato", "procuratore", "procuratrice", "notaio", "comandante",
    "capitano", "tenente", "colonnello", "generale", "ammiraglio", "maresciallo", "poliziotto", "poliziotta", "agente",
    "carabiniere", "vigile", "pompiere", "medico", "dottore", "dottoressa", "infermiere", "infermiera", "chirurgo", "farmacista",
    "virologo", "virologa", "veterinario", "veterinaria", "agricoltore", "agricoltrice", "allevatore", "allevatrice", "pescatore",
    "pescatrice", "viticoltore", "apicoltore", "panettiere", "fornaio", "fornaia", "cuoco", "cuoca", "ristoratore", "ristoratrice",
    "barista", "attore", "attrice", "cantante", "musicista", "artista", "pittore", "pittrice", "regista", "produttore",
    "produttrice", "comico", "comica", "rapper", "giocatore", "giocatrice", "attaccante", "portiere", "difensore", "centrocampista",
    "allenatore", "allenatrice", "tecnico", "ct", "campione", "campionessa", "pilota", "candidato", "candidata", "attivista",
    "volontario", "volontaria", "sindacalista", "diplomatico", "diplomatica", "banchiere", "curatore", "curatrice", "vescovo",
    "arcivescovo", "cardinale", "papa", "parroco", "sacerdote", "imam", "rabbino", "re", "regina", "principe", "principessa",
    "testimone", "vittima", "residente", "abitante", "vicino", "vicina", "madre", "padre", "fratello", "sorella", "figlio", "figlia",
    "vedova", "moglie", "marito", "zio", "zia", "cugino", "cugina", "collega", "studente", "studentessa", "alunno", "alunna", "membro",
    "socio", "socia", "guida", "consulente", "parlamentare", "europarlamentare", "funzionario", "funzionaria", "primario",
    "bibliotecario", "bibliotecaria", "operaio", "operaia", "autista", "tassista", "cliente", "cittadino", "cittadina",
)  # fmt: skip

TABLE = Speech(
    verbs=VERBS,
    tags=TAGS,
    fillers=frozenset("""
        ha hanno aveva avevano è sono era erano fu stato stata viene venne ho si mi ti ci vi gli le lo la li ne non più poi anche ancora
        inoltre quindi infine già subito sempre proprio così oggi ieri domani lunedì martedì mercoledì giovedì venerdì sabato
        domenica stamattina stasera ora adesso invece però intanto tuttavia successivamente nuovamente pure avere essere deve può
        vuole voluto tenuto tiene tiene tenuta stesso
        """.split()) - frozenset("le la lo gli si".split()) | frozenset(["si", "gli"]),
    linkers=frozenset("che di come se il lo la i gli le l un una uno è sono era del della dei delle da per con in su a al alla e ma non "
                      "sia stato stata essere avere suo sua questo questa quello".split()),
    sources=("secondo", "a detta di", "a giudizio di", "per", "stando a", "nelle parole di", "ad avviso di", "a parere di"),
    pronouns=frozenset("lui lei egli ella".split()),
    plurals=frozenset("loro essi".split()),
    latter=frozenset("ultimo ultima".split()),
    definite=frozenset("il lo la i gli le l questo questa questi queste quel quello quella quei quelle suo sua suoi sue loro nostro "
                       "nostra mio mia".split()),
    indefinite=frozenset("un uno una alcuni alcune diversi diverse molti molte due tre quattro nessun nessuno nessuna ogni altro "
                         "altra altri altre".split()),
    prepositions=frozenset("""
        di del dello della dei degli delle dell d a ad al allo alla ai agli alle all da dal dallo dalla dai dagli dalle dall in nel
        nello nella nei negli nelle nell con col su sul sullo sulla sui sugli sulle sull per tra fra verso senza contro sotto sopra
        dopo prima durante entro oltre presso secondo mentre quando perché se benché attraverso
        """.split()),
    genitives=frozenset("di del dello della dei degli delle dell d per".split()),
    breaks=frozenset("e ed o ma che cui chi dove quando mentre perché come però anzi oppure né quindi".split()),
    relatives=frozenset("che cui".split()),
    conjunctions=frozenset("e ed".split()),
    that=frozenset("che".split()),
    negations=frozenset("non mai".split()),
    adverbs=("mente",),
    participles=("ando", "endo"),
    persons=frozenset("uomo donna persona bambino bambina minore neonato giovane ragazzo ragazza pensionato pensionata interessato interessata".split()),
    ages=("enne", "antenne"),
    documents=frozenset("comunicato rapporto lettera studio nota sentenza testo documento relazione esposto ordinanza messaggio".split()),
    titles=frozenset("sig sigra signor signora dott dottssa dr prof profssa ing avv on sen mons don donna suor padre arch geom cav".split()),
    particles=("de", "di", "da", "del", "della", "dei", "degli", "dal", "dalla", "lo", "la", "li", "d", "van", "von", "al", "el", "bin"),
    synonyms=(
        "primo cittadino sindaco", "edile sindaco", "parlamentare deputato senatore", "guardasigilli ministro", "inquirente procuratore",
        "tecnico allenatore ct", "mister allenatore", "allenatore tecnico", "prelato vescovo arcivescovo cardinale", "premier presidente",
    ),
    kin=frozenset("""
        madre padre figlio figlia fratello sorella nonno nonna nipote pronipote zio zia cugino cugina marito moglie vedovo vedova
        erede discendente amico amica vicino vicina abitante residente
        """.split()),
    lesser=frozenset("ex vice già".split()),
    roles=frozenset(ROLES),
    compounds=tuple(role for role in ROLES if len(role) > 6),
    places=frozenset("""
        oceano mare golfo baia isola isole monte valle via viale piazza ponte porto aeroporto stazione provincia regione
        università liceo scuola istituto ospedale museo teatro duomo stadio associazione comitato consiglio commissione
        ministero agenzia corte tribunale parlamento senato lega coppa campionato festival banca gruppo federazione
        """.split()),
    writings=frozenset("""
        cartello cartelli striscione striscioni manifesto manifesti maglietta magliette targa targhe adesivo adesivi scritta scritte
        insegna insegne locandina locandine lavagna lapide murale murales etichetta etichette volantino volantini graffito graffiti
        """.split()),
    legible=("si legge", "si leggeva", "si può leggere", "si poteva leggere", "è scritto", "era scritto", "c'è scritto", "campeggia"),
    strangers=frozenset("""
        lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre
        ottobre novembre dicembre governo stato parlamento senato camera comune regione interno leggi
        """.split()),
    several=("no", "nno", "ero",),
    drops_pronouns=True,
    verb_first=True,
    dashes=True,
)  # fmt: skip
