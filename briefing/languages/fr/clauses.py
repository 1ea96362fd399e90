"""French clauses: what opens them, what joins them, the verbs that figures go with, and the words that say when."""

from briefing.languages.documents import Clauses

TABLE = Clauses(
    articles=frozenset("le la les l un une des".split()),
    light=frozenset(
        """
        le la les l un une des d du de au aux à en dans par pour sur avec sans sous vers chez entre contre depuis pendant avant après dès jusque jusqu
        selon parmi lors hors ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes plus moins très environ presque près quelque
        quelques seulement désormais aussi également encore déjà même comme quant soit notamment ainsi surtout donc puis autour tout tous toute toutes
        chaque plusieurs certains
        """.split()
    ),
    opens=frozenset(
        """
        que qu qui dont où lequel laquelle lesquels lesquelles lorsque lorsqu quand si puisque puisqu alors tandis car parce afin bien comme pourtant
        """.split()
    ),
    joins=frozenset("et ou mais ni or puis".split()),
    verbs=frozenset(
        """
        est sont était étaient sera seront serait seraient fut furent soit a ont avait avaient aura auront aurait auraient eut va vont peut peuvent
        doit doivent veut veulent fait font compte comptent coûte coûtent atteint atteignent représente représentent élève élèvent dépasse dépassent
        vaut valent reste restent passe passent devient deviennent emploie emploient touche touchent perd perdent gagne gagnent paie paient paye verse
        versent vend vendent achète achètent reçoit reçoivent produit produisent concerne concernent prévoit prévoient estime estiment pense pensent
        juge jugent affirme affirment déclare déclarent souhaite souhaitent prononcent ressentent accueille accueillent comprend comprennent compose
        monte montent baisse baissent augmente augmentent recule reculent progresse progressent tombe tombent grimpe grimpent bondit chute chutent
        investit investissent dépense dépensent demande demandent réclame réclament propose proposent offre offrent annonce annoncent totalise
        totalisent rassemble rassemblent réunit réunissent tue tuent blesse meurt meurent vit vivent travaille travaillent habite habitent dispose
        disposent possède possèdent détient détiennent prend prennent met mettent donne donnent tient tiennent vient viennent voit voient sait savent
        dit disent croit croient trouve trouvent arrive arrivent quitte quittent supprime suppriment ferme ferment ouvre ouvrent crée créent signe
        signent vote votent soutient soutiennent approuve approuvent refuse refusent pèse pèsent mesure mesurent dure durent couvre couvrent abrite
        abritent finance financent rapporte rapportent transporte transportent consomme consomment figure figurent
        """.split()
    ),
    times=frozenset(
        """
        an ans année années mois semaine semaines jour jours journée heure heures minute minutes hier demain aujourd hui lundi mardi mercredi jeudi
        vendredi samedi dimanche matin soir soirée nuit midi dernier dernière derniers dernières prochain prochaine précédent précédente suivant
        siècle trimestre semestre décennie printemps été automne hiver tôt tard fin début
        """.split()
    ),
    endings=("èrent", "aient", "ait", "era", "eront", "erait", "iront", "issent"),
)
