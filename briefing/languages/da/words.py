"""Danish function words, and the openings of a sentence that hangs on the one before."""

from briefing.languages.tables import Words

TABLE = Words(
    bare=True,
    stopwords=frozenset(
        # articles and demonstratives
        """
        en et den det de denne dette disse samme sådan sådanne sådant selve
        """
        # personal and reflexive pronouns
        """
        jeg du han hun vi i mig dig ham hende os jer dem sig man selv hinanden
        """
        # possessives
        """
        min mit mine din dit dine hans hendes vores vor vort vore jeres deres dens dets sin sit sine
        """
        # relatives and interrogatives
        """
        som der hvem hvad hvilken hvilket hvilke hvis hvor hvornår hvordan hvorfor hvorhen
        """
        # prepositions
        """
        på af for til fra med om ved mod gennem under over mellem efter før uden hos inden blandt ifølge omkring
        trods siden ad langs bag foran udenfor indenfor via per ud op ned ind
        """
        # conjunctions
        """
        og eller men at så end samt både enten hverken mens fordi da når selvom skønt såfremt førend dog altså
        """
        # negation and degree
        """
        ikke ej aldrig ingen intet meget mere mest mange flere flest færre mindre mindst lidt alt ganske næsten kun
        blot cirka også endnu lige netop allerede især
        """
        # indefinites
        """
        nogen noget nogle al alle anden andet andre hver hvert begge hele helt enhver ingenting
        """
        # adverbs
        """
        nu her dér derfor dermed desuden derimod derefter dertil deraf heraf hermed herefter imidlertid altid ofte
        igen tilbage sammen dag går morgen jo nok vel måske godt længe snart bort hen imod nemlig
        """
        # to be, to become
        """
        er var være været bliver blev blive blevet
        """
        # to have
        """
        har havde haft have
        """
        # modal and light verbs
        """
        kan kunne kunnet skal skulle vil ville måtte må bør burde får fik få fået gør gjorde gøre gjort gik gå
        kommer kom findes siger sagde lade tager
        """.split()
    ),
    dangling=(
        "han", "hun", "hans", "hendes", "dens", "dets", "deres", "ham", "hende", "dem",
        "denne", "dette", "disse", "sådan", "sådanne", "sådant", "en sådan", "et sådant", "den sidste", "sidstnævnte",
        "førstnævnte", "begge", "begge dele", "de to", "samme", "det samme", "en af dem", "den anden", "den ene",
        "de øvrige", "øvrige",
        "men", "og", "eller", "så", "alligevel", "dog", "imidlertid", "derimod", "tværtimod",
        "på den anden side", "i stedet", "trods det", "på trods af det", "til gengæld", "under alle omstændigheder",
        "i hvert fald", "omvendt", "ikke desto mindre",
        "derfor", "altså", "følgelig", "således", "dermed", "af den grund", "af samme grund", "som følge heraf",
        "som følge deraf", "som resultat",
        "desuden", "endvidere", "også", "ligeledes", "dertil kommer", "derudover", "ud over det", "herudover",
        "oveni", "på samme måde", "samtidig", "samtidigt", "til sammenligning",
        "nemlig", "faktisk", "i virkeligheden", "med andre ord", "det vil sige", "det betyder", "for eksempel",
        "eksempelvis", "især", "kort sagt", "blandt andet",
        "dengang", "derefter", "herefter", "senere", "bagefter", "efter det", "siden da", "imens",
        "i mellemtiden", "kort efter", "kort tid efter", "endelig", "til sidst", "til slut", "inden da", "forinden",
        "her", "dér", "derfra", "på den måde", "i så fald", "i det tilfælde", "i dette tilfælde", "ellers",
        "blandt dem", "heraf", "deraf", "hertil", "heri", "derved", "herved", "hermed", "derpå", "til det formål",
        "med det", "dertil", "hvilket",
        "ja", "nej", "på den ene side", "for sit vedkommende",
        "den er", "den var", "den har", "den blev", "den skal", "den kan", "den vil", "det er", "det var", "det har",
        "det blev", "det skal", "det kan", "det vil", "det siger", "det sker", "det gælder", "det mener", "det gør",
        "de er", "de var", "de har", "de havde", "de blev", "de skal", "de kan", "de vil", "de siger", "de får",
        "de fik", "de andre", "ifølge ham", "ifølge hende", "ifølge dem", "dagen efter", "næste dag", "samme dag",
        "det * at", "det * en", "det * et", "det * den", "det * det", "det * sig", "det * ikke", "det * også",
        "en lignende", "et lignende", "det samme gælder",
        "en af hans", "en af hendes", "en af deres", "et af deres",
        "alt dette", "alle disse",
        "et andet eksempel", "endnu et eksempel",
    ),
    standing=(
        "denne uge", "denne måned", "denne sæson", "denne weekend", "denne sommer", "denne vinter", "dette år",
        "dette efterår", "dette forår", "disse dage", "disse uger", "det er muligt", "det er uklart",
        "det er ikke", "det er første gang", "det har været muligt", "så mange", "så meget", "så længe", "så snart",
        "senere i", "senere på", "samtidig med", "i stedet for", "her til lands",
    ),
    later=frozenset("senere forinden".split()),
    pointers=frozenset("denne dette disse".split()),
    moments=tuple(
        """
        timer minutter
        artikel uge uger måned år sæson morgen formiddag eftermiddag aften nat forår sommer efterår vinter weekend
        tid dag dage moment time mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar marts april maj
        juni juli august september oktober november december kvartal årti århundrede jul slags type gang
        """.split()
    ),
)  # fmt: skip
