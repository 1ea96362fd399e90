"""French function words, and the openings of a sentence that hangs on the one before."""

from briefing.languages.tables import Words

TABLE = Words(
    stopwords=frozenset(
        # articles and contractions of articles
        """
        le la les l un une des d du de au aux
        """
        # personal and reflexive pronouns
        """
        je j tu il elle on nous vous ils elles me m te t se s lui leur eux moi toi soi y en même mêmes
        """
        # demonstratives
        """
        ce c cet cette ces ceci cela ça celui celle ceux celles ci là
        """
        # possessives
        """
        mon ma mes ton ta tes son sa ses notre nos votre vos leurs
        """
        # relatives and interrogatives
        """
        qui que qu quoi dont où lequel laquelle lesquels lesquelles duquel auquel auxquels auxquelles desquels
        desquelles quel quelle quels quelles comment quand combien
        """
        # prepositions
        """
        à dans par pour sur avec sans sous vers chez entre contre depuis pendant avant après dès jusque jusqu selon
        malgré parmi devant derrière durant lors hors envers outre afin
        """
        # conjunctions
        """
        et ou mais donc or ni car si comme lorsque lorsqu puisque puisqu quoique quoiqu tandis alors ainsi
        """
        # negation and degree
        """
        ne n pas plus moins très trop peu assez aussi autant tant guère jamais rien aucun aucune non oui
        """
        # indefinites
        """
        tout tous toute toutes autre autres certains certaines plusieurs chaque chacun chacune quelque quelques
        quelqu tel telle tels telles personne
        """
        # adverbs
        """
        encore toujours déjà souvent parfois ensuite puis enfin surtout notamment cependant pourtant toutefois ici
        maintenant bien mieux presque environ également aujourd hui désormais seulement
        """
        # être
        """
        être est sont suis es sommes êtes était étaient étais étions fut furent sera seront serait seraient soit
        soient été étant
        """
        # avoir
        """
        avoir a ont ai as avons avez avait avaient avais eut eurent aura auront aurait auraient ait aient eu ayant
        """
        # modal and light verbs
        """
        peut peuvent pouvait pourrait pourraient pourra doit doivent devait devrait devraient devra faut fallait
        faudra fait font faire faisait va vont allait veut veulent
        """.split()
    ),
    dangling=(
        "l'homme", "la femme", "le jeune homme", "la jeune femme", "l'adolescent", "l'adolescente", "le suspect", "le couple",
        "l'intéressé", "l'intéressée", "les deux hommes", "les deux femmes",
        "il", "elle", "ils", "elles", "lui", "eux",
        "ce dernier", "cette dernière", "ces derniers", "ces dernières",
        "celui-ci", "celle-ci", "ceux-ci", "celles-ci", "celui-là", "celle-là",
        "cela", "ceci", "ça", "c'est", "ce sont", "c'était", "ce fut", "ce n'est", "voilà",
        "cet", "cette", "ces", "ce",
        "un tel", "une telle", "de tels", "de telles",
        "son", "sa", "ses", "leur", "leurs",
        "les deux", "tous deux", "toutes deux", "l'un", "l'une", "les uns", "d'autres", "les autres",
        "mais", "or", "donc", "car", "et", "ni", "puis",
        "cependant", "toutefois", "pourtant", "néanmoins", "en revanche", "au contraire", "à l'inverse", "par contre",
        "ainsi", "aussi", "c'est pourquoi", "voilà pourquoi", "par conséquent", "en conséquence", "de ce fait",
        "du coup", "dès lors",
        "en effet", "de fait", "en fait", "d'ailleurs", "du reste", "au demeurant", "en outre", "de plus",
        "par ailleurs", "qui plus est",
        "également", "de même", "de son côté", "de leur côté", "pour sa part", "pour leur part", "quant à lui",
        "quant à elle", "quant à eux",
        "ensuite", "enfin", "puis vient", "dans la foulée", "par la suite", "après quoi",
        "malgré cela", "malgré tout", "pour autant", "cela dit", "ceci dit", "autrement dit", "en clair", "en somme",
        "bref",
        "à cet égard", "à ce titre", "à ce sujet", "dans ce cadre", "dans ce contexte", "pour cela", "pour ce faire",
        "c'est ainsi",
        "là", "en particulier", "notamment", "surtout", "une façon de", "un moyen de", "de quoi", "d'où", "d'autant",
        "oui", "non", "certes", "bien sûr", "sinon",
        "d'autre part", "d'un autre côté", "à son tour", "à leur tour", "entre-temps", "depuis lors",
        "pendant ce temps", "dans le même temps", "au même moment", "parmi eux", "parmi elles", "parmi ceux-ci",
        "parmi celles-ci", "selon lui", "selon elle", "selon eux", "selon elles", "d'après lui", "d'après elle",
        "même constat", "même chose", "résultat", "là-bas", "pour lui", "pour elle", "pour eux", "pour cette raison",
        "ce soir-là", "ce jour-là", "ce matin-là", "ce mois-là", "cette nuit-là", "cette année-là",
        "cette semaine-là", "ces jours-là", "même situation", "même scénario", "le lendemain", "la veille",
        "le jour même", "le même jour", "l'année suivante",
        "un * similaire", "un * semblable", "un * comparable", "un * analogue", "une * similaire",
        "une * semblable", "une * comparable", "une * analogue", "il en va", "il en est", "il en va de même",
        "bien entendu", "suivent", "suit", "la seconde", "le second", "la première des", "autre témoignage",
        "autre exemple",
        "l'un de ses", "l'un de leurs", "l'une de ses", "l'une de leurs", "un de ses", "un de leurs", "une de ses",
        "une de leurs", "certains de ses", "certains de leurs", "certaines de ses", "certaines de leurs",
        "plusieurs de ses", "plusieurs de leurs", "beaucoup de ses", "beaucoup de leurs", "la plupart de ses",
        "la plupart de leurs",
        "le pays", "l'incident",
        "y", "pour l'occasion", "sur place", "s'ensuit", "s'ensuivent", "s'ensuivit", "s'y ajoute",
        "s'y ajoutent", "sauf que", "reste que", "toujours est-il", "n'empêche", "preuve que", "preuve en est",
        "raison pour laquelle", "idem", "que", "à l'époque", "sur les images", "dans la vidéo", "dans la séquence",
        "en attendant", "dans la même veine", "dans le même esprit", "dans la même lignée", "même son de cloche",
        "même réaction",
        "dans le même registre",
        "tout cela", "tout ça", "tout ceci", "tous ces", "toutes ces",
        "un autre exemple", "dernier exemple",
    ),
    standing=(
        "l'homme d'affaires", "l'homme politique", "l'homme fort", "l'homme le plus", "la femme de", "la femme d'", "la femme du", "le couple franco",
        "l'homme de la", "le suspect de", "l'homme est un",
        "il y a", "il n'y a", "il y avait", "il y aura", "il y aurait", "il faut", "il ne faut", "il faudra",
        "il faudrait", "il fallait", "il existe", "il reste", "il manque", "il est possible", "il est interdit",
        "il est temps", "il est difficile", "il est prévu", "il fait", "il aura fallu", "il suffit", "il convient",
        "ce lundi", "ce mardi", "ce mercredi", "ce jeudi", "ce vendredi", "ce samedi", "ce dimanche", "ce matin",
        "ce soir", "ce mois", "ce week-end", "ce printemps", "cet après-midi", "cet été", "cet automne", "cet hiver",
        "cette semaine", "cette année", "cette nuit", "cette saison", "ces derniers jours", "ces dernières heures",
        "ces derniers mois", "ces dernières semaines", "ces dernières années", "et si",
        "les deux tiers", "ni le", "ni la", "ni les",
        "ainsi que", "là où", "l'un des", "l'une des",
        "c'est à", "c'est en", "c'est au", "c'est dans", "ce que", "ce qui",
        "cette rentrée", "ce trimestre", "ces jours-ci", "aussi bien", "aussi longtemps", "sa majesté", "sa sainteté",
        "son altesse", "son excellence", "il s'est écoulé", "il a fallu", "il pleut", "il est rare", "il n'existe",
        "il est à noter", "au contraire de", "au contraire d'", "au contraire du",
        "à l'inverse de", "à l'inverse d'", "à l'inverse du", "résultat net", "il s'agit", "il est question",
        "la seconde guerre", "le second tour", "la seconde édition", "résultat des",
        "le pays de", "le pays du", "le pays d'", "le pays des", "le pays basque",
        "en attendant de", "en attendant d'", "en attendant que", "en attendant le", "en attendant la",
        "en attendant les",
        "en attendant l'", "en attendant un", "en attendant une", "en attendant son", "que ce soit", "que l'on",
        "y a-t-il", "à l'époque de", "à l'époque du", "à l'époque des",
        "à l'époque où",
    ),
    later=frozenset("tard auparavant".split()),
    pointers=frozenset("cela ceci ça cet cette ces ce".split()),
    turns=frozenset("quant néanmoins toutefois cependant pourtant".split()),
    pictured=("(à gauche", "(à droite", "ci-contre", "ci-dessous", "ci-dessus"),
    echoes=frozenset("""
        accusation accusations affaire annonce argument chaîne choix cliché clichés clip club controverse critique
        critiques dispositif décision déclaration déclarations démarche entreprise exposition film geste groupe
        hebdomadaire hôpital hôtel idée image images incident initiative interview journal lettre livre magasin
        magazine message messages mesure mesures musée occasion photo photos phrase phénomène polémique post
        pratique problème proposition publication question questions quotidien raison remarque remarques
        rendez-vous roman réaction réponse résultat scène société séquence série tendance tweet vidéo établissement
        """.split()),
    moments=tuple(
        """
        minute minutes
        article semaine mois an ans année saison matin midi après soir soirs soirée nuit nuits printemps été automne
        hiver week temps jour jours moment heure heures stade lundi mardi mercredi jeudi vendredi samedi dimanche
        janvier février mars avril mai juin juillet août septembre octobre novembre décembre trimestre rentrée
        décennie siècle dernier prochain noël fête fêtes genre type point niveau fin début n qu
        """.split()
    ),
)  # fmt: skip
