"""How French reports what somebody said, and names who said it."""

from briefing.languages.tables import Speech, forms

FIRST = "e es ent ait aient a èrent é ée és ées er ant era eront erait"  # parler
SECOND = "it issent issait issaient i ie is ir issant ira"  # réagir
SOFT = "e ent eait eaient ea èrent é ée és er eant era"  # juger

VERBS = (
    forms(
        "déclar affirm expliqu assur précis soulign indiqu ajout not observ rappel estim dénonc regrett déplor insist confi racont"
        " témoign expos relat rapport signal révél annonc avou argument avertiss prévien constat comment résum justifi critiqu"
        " accus exhort lanc martel mart détaill évoqu considèr considér critiqu revendiqu clam proclam réclam"
        " évalu pronostiqu spécul plaid remarqu assén rétorqu répliqu ironis nuanc admett murmur cit relev suggèr suggér préconis"
        " salu félicit condamn reconnaiss promett tweet twitt post confess retranscri fustig condamn vant lou pest"
        " espèr espér invoqu qualifi décriv rassur interpell certifi spécifi fulmin",
        FIRST,
    )
    | forms("jug interrog exig encourag", SOFT)
    | forms("réag averti avert renchér", SECOND)
    | frozenset("""
        dit dire disait disent disaient dirent disant dite dites dira redit
        écrit écrire écrivait écrivent écrivant écrivit
        répond répondu répondait répondent répondit répondant répondre
        reconnaît reconnait reconnu reconnaissait reconnaissent reconnaître
        soutient soutenu soutenait soutiennent soutenir maintient maintenu
        prévient prévenu prévenait préviennent prévenir
        admet admis admettait admettent promet promis promettait promettent promettre
        prévoit prévoient prévoyait défend défendu défendait décrit décrivait décrivent décrire dément démenti démentait conclut conclu concluait
        souhaite souhaité souhaitait pense pensait pensent croit croyait crut
        dispose stipule disposait stipulait prédit prédisait convient convenu convenait rappelle rappellent révèle révèlent
        espère espèrent répète répétait répété
        considère considèrent suggère suggèrent demande demandé demandait demandent
        appelle appelé appelait appellent
        s'exclame exclame exclamé exclamait insurge insurgé indigne indigné indignait indignent
        s'emporte emporté inquiète inquiété inquiètent inquiétait félicite félicité réjouit réjoui réjouie réjouis réjouissait emportée inquiétée
        """.split())
) - frozenset("note cite critique accuse lance loue vante poste signale commente salue commenta cita rapporter rapporte rapportent "
              "accusé accusée accusés lancé lancée lancés salué annonce emporté".split())  # fmt: skip

TAGS = (
    forms("poursui", "t vi vait vent vit vre vant")
    | forms("ton tranch gliss lâch souri enchaîn interrog souffl soupir plaisant rigol tempêt rag sourit concèd concéd balay renchéri "
             "coup complèt complét risqu hurl cri chant chuchot tempèr tempér reprend object rétorqu entonn continu termin demand "
             "extasi amus désol agac enthousiasm étonn alarm lament résign offusqu émerveill déplor interloqu not cit "
             "critiqu accus lanc commenc lou vant post signal comment salu rapport énerv", FIRST)
    | frozenset("""
        sourit souri souriait reprend repris reprenait concède conclut conclu rit riait riposte riposté répète
        complète tempère lit lisait lâche note cite lance poste signale commente salue rapporte rapportent veut voit
        réplique réagit réagi surenchérit
        """.split())
)  # fmt: skip

ROLES = (
    "président", "présidente", "ministre", "secrétaire", "député", "députée", "sénateur", "sénatrice", "maire", "préfet", "préfète",
    "conseiller", "conseillère", "gouverneur", "gouverneure",
    "agent", "agente", "vigneron", "vigneronne", "élu", "élue", "chancelier", "chancelière", "ambassadeur", "ambassadrice", "commissaire",
    "porte-parole", "directeur", "directrice", "dirigeant", "dirigeante", "patron", "patronne", "pdg", "gérant", "gérante",
    "fondateur", "fondatrice", "propriétaire", "chef", "cheffe", "leader", "responsable", "délégué", "déléguée", "représentant",
    "représentante", "coordinateur", "coordinatrice", "adjoint", "adjointe", "analyste", "économiste", "expert", "experte",
    "spécialiste", "professeur", "professeure", "enseignant", "enseignante", "chercheur", "chercheuse", "scientifique",
    "historien", "historienne", "sociologue", "politologue", "biologiste", "physicien", "physicienne", "psychologue",
    "ingénieur", "ingénieure", "architecte", "auteur", "autrice", "auteure", "écrivain", "écrivaine", "romancier", "romancière",
    "poète", "journaliste", "rédacteur", "rédactrice", "éditeur", "éditrice", "éditorialiste", "animateur", "animatrice",
    "avocat", "avocate", "juge", "procureur", "procureure", "magistrat", "magistrate", "notaire", "commandant", "capitaine",
    "lieutenant", "colonel", "général", "amiral", "policier", "policière", "gendarme", "pompier", "médecin", "infirmier",
    "infirmière", "chirurgien", "chirurgienne", "pharmacien", "pharmacienne", "agriculteur", "agricultrice", "éleveur",
    "éleveuse", "viticulteur", "viticultrice", "apiculteur", "apicultrice", "boulanger", "boulangère", "restaurateur",
    "acteur", "actrice", "comédien", "comédienne", "chanteur", "chanteuse", "musicien", "musicienne", "artiste", "peintre",
    "réalisateur", "réalisatrice", "cinéaste", "metteur", "producteur", "productrice", "humoriste", "rappeur", "rappeuse",
    "joueur", "joueuse", "attaquant", "gardien", "gardienne", "défenseur", "défenseure", "entraîneur", "entraîneuse",
    "sélectionneur", "champion", "championne", "pilote", "candidat", "candidate", "militant", "militante", "bénévole",
    "syndicaliste", "eurodéputé", "eurodéputée", "diplomate", "négociateur", "négociatrice", "entrepreneur", "entrepreneuse",
    "milliardaire", "banquier", "banquière", "trésorier", "trésorière", "conservateur", "conservatrice", "évêque", "archevêque",
    "cardinal", "pape", "prêtre", "imam", "rabbin", "roi", "reine", "prince", "princesse", "témoin", "victime", "habitant",
    "habitante", "riverain", "riveraine", "voisin", "voisine", "mère", "père", "frère", "sœur", "soeur", "fille", "veuve", "époux",
    "épouse", "oncle", "tante", "cousin", "cousine", "collègue", "étudiant", "étudiante", "membre", "vétérinaire", "guide",
    "botaniste", "climatologue", "géologue", "météorologue", "consultant", "consultante", "stratège", "cofondateur", "cofondatrice",
    "parlementaire", "rapporteur", "rapporteure", "codirecteur", "codirectrice",
    "mairesse", "bourgmestre", "échevin", "échevine", "recteur", "rectrice", "doyen", "doyenne", "proviseur", "proviseure",
    "instituteur", "institutrice", "philosophe", "géographe", "mathématicien", "mathématicienne", "chimiste", "astronome",
    "astronaute", "archéologue", "anthropologue", "démographe", "juriste", "virologue", "épidémiologiste", "infectiologue",
    "pédiatre", "urgentiste", "psychiatre", "neurologue", "cardiologue", "oncologue", "gynécologue", "dentiste",
    "sage-femme", "photographe", "documentariste", "scénariste", "dramaturge", "chorégraphe", "danseur", "danseuse",
    "pianiste", "violoniste", "compositeur", "compositrice", "footballeur", "footballeuse", "nageur", "nageuse", "skieur",
    "skieuse", "coureur", "coureuse", "navigateur", "navigatrice", "marin", "pêcheur", "berger", "bergère", "cuisinier",
    "cuisinière", "traiteur", "libraire", "coiffeur", "coiffeuse", "chauffeur", "hôtelier", "hôtelière", "commerçant",
    "commerçante", "artisan", "artisane", "électricien", "plombier", "menuisier", "maçon", "horloger", "jardinier",
    "jardinière", "forestier", "forestière", "garde-champêtre", "secouriste", "ambulancier", "ambulancière",
    "administrateur", "administratrice", "barman", "manifestant", "manifestante",
    "serveur", "serveuse", "inspecteur", "inspectrice", "médiateur", "médiatrice", "maraîcher", "maraîchère",
    "éducateur", "éducatrice", "facteur", "factrice",
    "potier", "potière", "mécanicien", "mécanicienne", "caissier", "caissière", "vendeur", "vendeuse", "ouvrier", "ouvrière",
    "employé", "employée", "retraité", "retraitée", "salarié", "salariée", "soldat", "soldate", "maçonne", "couturier",
    "couturière", "tisserand", "tisserande", "livreur", "livreuse", "conducteur", "conductrice", "passager", "passagère",
    "vidéaste", "youtubeur", "youtubeuse", "blogueur", "blogueuse", "influenceur", "influenceuse",
)  # fmt: skip

TABLE = Speech(
    verbs=VERBS,
    tags=TAGS,
    fillers=frozenset("""
        a ont avait avaient ai eu est était étaient sont fut s se m me nous vous lui leur l le la y en t on n ne pas plus
        aussi encore également même ensuite alors enfin déjà bien donc ainsi toujours surtout notamment d'abord finalement
        aussitôt immédiatement récemment hier aujourd hui demain lundi mardi mercredi jeudi vendredi samedi dimanche matin soir
        midi tout toute tous fait avoir être plutôt fini doit peut vient va nous
        """.split()),
    linkers=frozenset("que qu de d à avoir être un une des le la les l ce qui était est sa son ses comme du il elle en par "
                      "n ne pas sont étaient avait était ait et mais pour se s au".split()),
    sources=("selon", "d après", "pour", "aux yeux de", "de l avis de", "dixit"),
    pronouns=frozenset("il elle lui celui-ci celle-ci".split()),
    plurals=frozenset("ils elles".split()),
    latter=frozenset("dernier dernière".split()),
    definite=frozenset("le la les l ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos".split()),
    indefinite=frozenset("un une des plusieurs quelques certains certaines deux trois quatre aucun aucune chaque".split()),
    prepositions=frozenset("""
        de du des d à au aux en dans par pour sur sous avec sans chez vers contre entre parmi depuis pendant durant avant après
        lors dès devant derrière selon malgré outre hors envers jusque jusqu via afin quand lorsque lorsqu tandis puisque car si
        """.split()),
    genitives=frozenset("de du des d".split()),
    breaks=frozenset("et ou mais qui que qu dont où car ni lorsque quand tandis comme puis".split()),
    relatives=frozenset("qui dont".split()),
    that=frozenset("que qu".split()),
    negations=frozenset("pas jamais".split()),
    conjunctions=frozenset("et".split()),
    adverbs=("ment",),
    participles=("ant",),
    persons=frozenset("homme femme personne enfant adolescent adolescente mineur mineure bébé jeune intéressé intéressée retraité retraitée".split()),
    ages=("génaire",),
    documents=frozenset("communiqué rapport lettre étude courrier note arrêt ordonnance plainte décision texte document courriel".split()),
    titles=frozenset("m mm mme mmes mlle dr pr me mgr sir lady monsieur madame maître docteur père".split()),
    particles=("de", "du", "d", "de la", "le", "la", "van", "von", "der", "den", "ben", "bin", "al", "el", "ibn", "di", "da"),
    synonyms=(
        "édile maire mairesse", "parlementaire député députée sénateur sénatrice", "prélat évêque archevêque cardinal",
        "technicien entraîneur sélectionneur", "sélectionneur entraîneur", "praticien médecin chirurgien",
        "praticienne médecin chirurgienne", "exploitant agriculteur éleveur viticulteur",
        "exploitante agricultrice éleveuse viticultrice", "universitaire professeur professeure chercheur chercheuse",
    ),
    kin=frozenset("""
        mère père fils fille frère sœur soeur jumeau jumelle grand-mère grand-père petit-fils petite-fille arrière-petit-fils
        arrière-petite-fille neveu nièce oncle tante cousin cousine mari femme époux épouse veuf veuve héritier héritière
        descendant descendante ami amie voisin voisine natif native rescapé rescapée habitant habitante riverain riveraine
        """.split()),
    lesser=frozenset("ancien ancienne ex vice ex-".split()),
    roles=frozenset(ROLES),
    places=frozenset("""
        océan mer golfe baie île îles mont vallée rue avenue boulevard place quai pont port aéroport gare porte département
        région université lycée collège école institut hôpital musée théâtre cathédrale stade association comité conseil
        commission ministère agence cour tribunal parlement sénat ligue coupe championnat festival banque groupe fédération
        """.split()),
    writings=frozenset("""
        panneau panneaux pancarte pancartes banderole banderoles affiche affiches affichette affichettes écriteau écriteaux
        t-shirt t-shirts tee-shirt tee-shirts plaque plaques autocollant autocollants graffiti graffitis inscription inscriptions
        enseigne enseignes calicot calicots ardoise étiquette étiquettes manchette manchettes fresque
        """.split()),
    legible=("peut lire", "pouvait lire", "peut-on lire", "pouvait-on lire", "on lit", "on lisait", "lit-on", "lisait-on", "est écrit",
             "était écrit", "il est écrit", "il était écrit", "est inscrit", "était inscrit", "se lit", "se lisait"),
    strangers=frozenset("""
        t-shirt lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre
        décembre etat état république intérieur assemblée sénat gouvernement parlement premier première interrogé interrogée
        cependant lr ps rn fn lfi lrem modem udi eelv pcf
        """.split()),
    verb_first=True,
    dashes=True,
)  # fmt: skip
