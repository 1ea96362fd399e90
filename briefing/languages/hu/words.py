"""Hungarian function words, and the openings of a sentence that hangs on the one before."""

from briefing.languages.tables import Words

TABLE = Words(
    stopwords=frozenset(
        # articles and demonstratives
        """
        a az egy ez ezt ennek erre ezek ezeket ezen ebben ebből ezzel ehhez azt annak arra arról azok azokat azon
        abban abból azzal ahhoz attól ettől ilyen olyan ilyenkor ugyanaz ugyanez ekkora
        """
        # personal and reflexive pronouns
        """
        én te ő mi ti ők engem téged őt minket titeket őket nekem neked neki nekünk nekik velem vele velük tőle
        tőlük hozzá hozzájuk rajta róla róluk benne bennük belőle rá rájuk náluk nála magát maga magának egymást
        saját önt ön önök
        """
        # relatives and interrogatives
        """
        aki akit akinek akik akiket amely amelyet amelynek amelyek amelyben amelyre ami amit aminek amikor ahol
        ahogy ahova ahonnan amíg amint ki kit kinek mit melyik hol hova honnan mikor hogyan miért mennyi hány milyen
        """
        # postpositions
        """
        alatt alá alól által között közé közül előtt elé után mellett mellé miatt szerint nélkül felé felett fölött
        ellen iránt helyett során révén számára részére körül keresztül át kapcsolatban nyomán óta
        """
        # conjunctions
        """
        és s is hogy vagy de hanem azonban viszont mert mivel ha bár noha míg mint mintha sem se pedig illetve
        valamint tehát ezért azért így tovább továbbá akár ugyanis hiszen mégis ugyanakkor amennyiben
        """
        # negation, degree and particles
        """
        nem ne nincs nincsenek igen csak már még nagyon több kevesebb legtöbb sok kevés kicsit túl eléggé inkább
        szinte majdnem mintegy körülbelül legalább akkor éppen meg el fel le be
        """
        # indefinites
        """
        minden mindenki mindent mind valami valaki valamit semmi senki más mások másik egyes néhány többi egész
        egyik mindkét bármely bárki
        """
        # adverbs
        """
        itt ott most ma tegnap holnap mindig soha gyakran újra ismét együtt jól aztán azután majd ide oda innen
        onnan egyébként persze talán végül később korábban eddig
        """
        # to be and to become
        """
        van vannak volt voltak vagyok vagyunk lesz lesznek lenne lennének lett lettek legyen legyenek lenni volna
        """
        # modal and light verbs
        """
        kell kellett kellene lehet lehetett lehetne tud tudja tudják akar fog fogja fognak szokott mond mondta tett
        tesz
        """.split()
    ),
    dangling=(
        "ő", "ők", "őt", "őket", "neki", "nekik", "övé",
        "ez", "ezek", "azok", "ezt", "azt", "ezzel", "azzal", "erre", "arra", "ennek", "annak", "ebben",
        "abban", "ebből", "abból", "ettől", "attól", "ehhez", "ahhoz", "ezen", "erről", "arról", "ilyen", "az ilyen",
        "ugyanez", "ugyanaz", "utóbbi", "az utóbbi", "előbbi", "az előbbi", "mindkettő", "mindketten", "mindkét",
        "egyikük", "egyikőjük", "másikuk", "a másik", "a többi", "a kettő",
        "de", "és", "s", "vagy", "hanem", "azonban", "viszont", "ugyanakkor", "mégis", "ennek ellenére",
        "mindazonáltal", "ezzel szemben", "ellenkezőleg", "épp ellenkezőleg", "másrészt", "másfelől", "egyrészt",
        "ehelyett", "mindenesetre",
        "ezért", "azért", "emiatt", "így", "tehát", "következésképpen", "ennek következtében", "ebből következően",
        "ennek eredményeként", "ebből adódóan", "éppen ezért", "épp ezért",
        "emellett", "ezenkívül", "ezen kívül", "ezen felül", "továbbá", "ráadásul", "mindemellett", "mellette",
        "hasonlóképpen", "ugyanígy", "szintén", "valamint", "egyúttal", "egyidejűleg", "ezzel együtt",
        "ehhez hasonlóan",
        "ugyanis", "hiszen", "valóban", "tulajdonképpen", "vagyis", "azaz", "más szóval", "például", "többek között",
        "különösen", "röviden", "mindent összevetve",
        "akkor", "ekkor", "aztán", "azután", "ezután", "ezt követően", "azt követően", "később", "utána", "majd",
        "időközben", "közben", "eközben", "azóta", "addig", "nem sokkal később", "nem sokkal ezután", "végül",
        "korábban", "előtte", "ezt megelőzően",
        "ott", "itt", "ebben az esetben", "abban az esetben", "ily módon", "ilyen módon", "ellenkező esetben",
        "különben", "máskülönben", "e célból", "ennek érdekében", "köztük", "közülük", "szerinte", "szerintük",
        "elmondása szerint", "véleménye szerint", "hozzátette", "kiemelte", "igen", "nem csak ez",
        "az is", "az viszont", "azok is", "mások szerint", "aznap", "ugyanaznap", "ugyanezen a napon", "másnap",
        "mindez", "mindezek",
        "egy másik példa", "másik példa",
    ),
    standing=(
        "ez a hét", "ez az év", "ez a nyár", "ez a szezon", "ezen a héten", "ezen a hétvégén", "ezen a nyáron",
        "ezen a télen", "ezen a tavaszon", "ezen az őszön", "azok akik", "azok a", "azok az", "azoknak akik",
        "annak aki", "azt aki", "annak ellenére hogy", "annak érdekében", "ahhoz hogy", "ezekben a napokban", "de ha",
        "és ha", "azon kívül",
    ),
    later=frozenset("később".split()),
)  # fmt: skip
