"""Romanian function words, and the openings of a sentence that hangs on the one before."""

from briefing.languages.tables import Words

TABLE = Words(
    stopwords=frozenset(
        # articles
        """
        un o unui unei unor niște lui cel cea cei cele celui celei celor al a ai ale
        """
        # personal and reflexive pronouns
        """
        eu tu el ea noi voi ei ele mine tine îl îi le lor nouă vouă mă te se ne vă îmi îți își mi ți i sine dânsul
        dumneavoastră l s m
        """
        # possessives
        """
        meu mea mei mele tău său sa săi sale nostru noastră noștri noastre vostru
        """
        # demonstratives
        """
        acest această acesta aceasta aceștia acestea acestui acestei acestor acel acea acela aceea acei acele acelui
        acelei acelor ăsta asta astea aceeași același aceiași aceleași astfel atare
        """
        # relatives and interrogatives
        """
        care cărui cărei căror cine cui ce unde când cum cât câtă câți câte
        """
        # prepositions
        """
        de la în din pe cu pentru prin spre până după fără sub peste între către despre lângă contra dintre printre
        dinspre conform potrivit împotriva înainte înaintea timpul cauza precum ca într dintr printr deasupra
        """
        # conjunctions
        """
        și sau dar iar însă ci ori că să dacă deși deoarece fiindcă încât decât deci așadar căci nici întrucât
        totuși
        """
        # negation and degree
        """
        nu mai foarte prea mult multă mulți multe puțin puțină puțini puține atât tot doar numai chiar aproape cam
        destul aproximativ circa
        """
        # indefinites
        """
        toți toate toată totul tuturor fiecare fiecărui alt altă alți alte altul altele altor vreun vreo unii unele
        unul una cineva ceva nimeni nimic niciun nicio orice oricare oricine ambele ambii
        """
        # adverbs
        """
        acum aici acolo apoi atunci azi astăzi ieri mâine încă deja mereu niciodată uneori adesea iarăși nou
        împreună bine abia așa poate
        """
        # to be
        """
        este e sunt era erau eram fi fie fost fiind suntem va vor vom ar aș am fusese
        """
        # to have and auxiliaries
        """
        are au avem avea aveau aibă având avut
        """
        # modal and light verbs
        """
        pot putea puteau putut trebuie trebuia trebui vrea face fac făcut spus
        """
        # the same with the cedillas of older keyboards
        """
        aceeaşi aceiaşi acelaşi aceleaşi aceştia alţi aş aşa aşadar câţi deşi iarăşi mulţi nişte noştri puţin puţine
        puţini puţină totuşi toţi îşi îţi şi ţi
        """.split()
    ),
    dangling=(
        "el", "ea", "ei", "ele", "lui", "îl", "îi", "ai săi", "ale sale", "al său",
        "acesta", "aceasta", "aceștia", "aceştia", "acestea", "acest", "această", "acestui", "acestei", "acestor",
        "acela", "aceea", "aceia", "acelea", "acel", "acea", "acei", "acele", "asta", "un astfel de", "o astfel de",
        "astfel de", "acesta din urmă", "aceasta din urmă", "aceștia din urmă", "aceştia din urmă", "ambii", "ambele",
        "amândoi", "amândouă", "cei doi", "cele două", "același lucru", "acelaşi lucru", "unul dintre ei",
        "una dintre ele", "celălalt", "cealaltă", "ceilalți", "ceilalţi", "celelalte", "alții", "alţii", "altele",
        "dar", "și", "şi", "sau", "ci", "iar", "însă", "totuși", "totuşi", "cu toate acestea",
        "în ciuda acestui fapt", "cu toate astea", "dimpotrivă", "în schimb", "pe de altă parte", "pe de o parte",
        "în orice caz", "oricum", "în loc de asta", "chiar și așa", "chiar şi aşa",
        "de aceea", "prin urmare", "așadar", "aşadar", "deci", "astfel", "drept urmare", "în consecință",
        "în consecinţă", "ca urmare", "ca rezultat", "din acest motiv", "din această cauză", "din această cauza",
        "iată de ce",
        "în plus", "mai mult", "de asemenea", "totodată", "pe lângă asta", "pe lângă aceasta", "la fel",
        "în același timp", "în acelaşi timp", "la rândul său", "la rândul lor", "la rândul lui", "la rândul ei",
        "la acestea se adaugă", "la aceasta se adaugă",
        "într-adevăr", "de fapt", "de altfel", "cu alte cuvinte", "adică", "de exemplu", "spre exemplu", "în special",
        "în particular", "pe scurt", "în concluzie", "altfel spus",
        "apoi", "atunci", "ulterior", "mai târziu", "după aceea", "între timp", "de atunci", "până atunci",
        "la scurt timp", "la scurt timp după", "la puțin timp după", "la puţin timp după", "în cele din urmă",
        "în final", "la final", "în sfârșit", "în sfârşit", "înainte de asta", "anterior",
        "acolo", "aici", "în acest sens", "în acest caz", "în acest context", "în această situație",
        "în această situaţie", "în acest fel", "în acest mod", "în caz contrar", "altfel", "în acest scop",
        "printre ei", "printre ele", "printre aceștia", "printre aceştia", "printre acestea", "potrivit lui",
        "potrivit acestuia", "potrivit acesteia", "potrivit acestora", "potrivit ei", "da", "nu numai atât",
        "potrivit lor", "în opinia sa", "în opinia lui", "în opinia ei", "în aceeași zi", "în acea zi", "tot el",
        "tot ea", "tot ei", "a doua zi",
        "un * similar", "o * similară",
        "țara a",
        "toate acestea", "toate astea",
        "un alt exemplu", "alt exemplu",
    ),
    standing=(
        "această săptămână", "acest an", "acest weekend", "această lună", "această vară", "această iarnă",
        "această primăvară", "această toamnă", "această dimineață", "această seară", "această noapte", "aceste zile",
        "aceia care", "acela care", "aceea care", "acei care", "mai mult de", "mai mult decât", "ca urmare a",
        "la fel ca", "la fel de", "și dacă", "dar dacă", "ei bine",
    ),
    later=frozenset("târziu".split()),
    pointers=frozenset("acest această aceşti acești aceste acestui acestei acestor".split()),
    moments=tuple(
        """
        articol săptămân lună luni luna an anul ani sezon dimine seară seri noapte nopți primăvar vară vara toamn
        iarnă iarna sfârșit weekend timp zile ziua zi moment oră ore marți miercuri joi vineri sâmbăt duminic
        ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie trimestru
        deceniu secol crăciun fel tip dată
        """.split()
    ),
)  # fmt: skip
