"""Norwegian function words, and the openings of a sentence that hangs on the one before."""

from briefing.languages.tables import Words

TABLE = Words(
    bare=True,
    stopwords=frozenset(
        # articles and demonstratives
        """
        en ei et den det de denne dette disse samme slik slike slikt selve dei
        """
        # personal and reflexive pronouns
        """
        jeg du han hun vi dere meg deg ham henne oss dem seg man selv sjøl hverandre eg ho dykk
        """
        # possessives
        """
        min mitt mine din ditt dine hans hennes vår vårt våre deres dens dets sin sitt sine
        """
        # relatives and interrogatives
        """
        som hvem hva hvilken hvilket hvilke hvis hvor når hvordan hvorfor hvorhen kven korleis
        """
        # prepositions
        """
        i på av for til fra med om ved mot gjennom under over mellom etter før uten hos innen blant ifølge rundt
        omkring tross siden langs bak foran utenfor innenfor via per ut opp ned inn frå
        """
        # conjunctions
        """
        og eller men at så enn samt både enten verken mens fordi da skjønt dersom ettersom altså
        """
        # negation and degree
        """
        ikke ikkje aldri ingen intet mye mer mest mange flere flest færre mindre minst litt ganske nesten bare kun
        cirka også ennå enda like nettopp allerede særlig svært veldig
        """
        # indefinites
        """
        noen noe all alle alt annen annet andre hver hvert begge hele helt enhver ingenting
        """
        # adverbs
        """
        nå her der derfor dermed dessuden dessuten derimot deretter dertil derav imidlertid likevel alltid ofte
        igjen tilbake sammen dag går morgen jo nok vel kanskje godt lenge snart bort hjem videre fremdeles fortsatt
        """
        # to be, to become
        """
        er var være vært blir ble bli blitt vart
        """
        # to have
        """
        har hadde hatt ha
        """
        # modal and light verbs
        """
        kan kunne kunnet skal skulle vil ville måtte må bør burde får fikk få fått gjør gjorde gjøre gjort gikk gå
        kommer kom finnes sier sa la tar
        """.split()
    ),
    dangling=(
        "han", "hun", "hans", "hennes", "dens", "dets", "deres", "ham", "henne", "dem",
        "denne", "dette", "disse", "slik", "slike", "slikt", "en slik", "et slikt", "sistnevnte", "førstnevnte",
        "begge", "begge deler", "de to", "samme", "det samme", "en av dem", "den andre", "den ene",
        "de øvrige", "øvrige",
        "men", "og", "eller", "så", "likevel", "allikevel", "dog", "imidlertid", "derimot", "tvert imot",
        "tvert om", "på den annen side", "på den andre siden", "i stedet", "isteden", "istedenfor",
        "til tross for dette", "tross dette", "til gjengjeld", "uansett", "i alle fall", "omvendt",
        "ikke desto mindre",
        "derfor", "altså", "følgelig", "således", "dermed", "av den grunn", "av samme grunn", "som følge av dette",
        "som et resultat",
        "dessuten", "videre", "også", "likeledes", "i tillegg", "i tillegg kommer", "utover det", "på samme måte",
        "samtidig", "til sammenligning",
        "nemlig", "faktisk", "i virkeligheten", "med andre ord", "det vil si", "det betyr", "for eksempel",
        "eksempelvis", "særlig", "kort sagt", "blant annet",
        "den gang", "deretter", "etterpå", "senere", "seinere", "etter det", "siden da",
        "siden den gang", "imens", "i mellomtiden", "kort tid etter", "like etter", "endelig", "til slutt",
        "til sist", "før det",
        "her", "derfra", "på den måten", "på denne måten", "i så fall", "i det tilfellet", "i dette tilfellet",
        "ellers", "blant dem", "herav", "derav", "dertil", "deri", "herved", "slik sett", "med det", "med dette",
        "for å oppnå dette",
        "ja", "nei", "på den ene siden", "på sin side", "for sin del",
        "den er", "den var", "den har", "den ble", "den skal", "den kan", "den vil", "det er", "det var", "det har",
        "det ble", "det skal", "det kan", "det vil", "det sier", "det skjer", "det gjelder", "det mener", "det gjør",
        "de er", "de var", "de har", "de hadde", "de ble", "de skal", "de kan", "de vil", "de sier", "de får",
        "de fikk", "de andre", "ifølge ham", "ifølge henne", "ifølge dem", "dagen etter", "neste dag", "samme dag",
        "det * at", "det * en", "det * et", "det * den", "det * det", "det * seg", "det * ikke", "det * også",
        "en lignende", "et lignende", "det samme gjelder",
        "en av hans", "en av hennes", "en av deres", "et av deres",
        "alt dette", "alle disse",
        "et annet eksempel", "enda et eksempel",
    ),
    standing=(
        "denne uken", "denne uka", "denne måneden", "denne sesongen", "denne helgen", "denne helga", "denne sommeren",
        "denne vinteren", "dette året", "disse dager", "det er mulig", "det er uklart", "det er ikke",
        "det er første gang", "så mange", "så mye", "så lenge", "så snart", "senere i", "senere på", "samtidig med",
        "i stedet for", "i tillegg til", "her til lands", "videre til",
    ),
    later=frozenset("senere".split()),
    pointers=frozenset("denne dette disse".split()),
    moments=tuple(
        """
        timer minutter
        artikkel uke uken uka måned år året sesong morgen formiddag ettermiddag kveld natt natten vår våren sommer
        høst høsten vinter helg helgen helga tid tiden dag dagen dager øyeblikk time mandag tirsdag onsdag torsdag
        fredag lørdag søndag januar februar mars april mai juni juli august september oktober november december
        kvartal tiår århundre jul slags type gang
        """.split()
    ),
)  # fmt: skip
