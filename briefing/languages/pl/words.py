"""Polish function words, and the openings of a sentence that hangs on the one before."""

from briefing.languages.tables import Words

TABLE = Words(
    bare=True,
    stopwords=frozenset(
        # personal and reflexive pronouns
        """
        ja ty on ona ono my wy oni one mnie mną ci ciebie go jego jemu mu nim niego niemu ją jej nią niej nas nam
        nami was wam wami ich im nich nimi się siebie sobie sobą
        """
        # possessives
        """
        mój moja moje twój swój swoja swoje swoją swoim swojej swoich swego nasz nasza nasze naszych wasz
        """
        # demonstratives
        """
        ten ta to te tego tej temu tę tą tym tych tymi tamten tamta taki taka takie takich takiego takim sam sama
        samo sami
        """
        # relatives and interrogatives
        """
        który która które którzy którego której któremu którą którym których którymi kto kogo komu kim co czego
        czemu czym jaki jaka jakie jakich gdzie kiedy dlaczego jak ile skąd dokąd
        """
        # prepositions
        """
        w we z ze na do od o po za przed przez przy pod nad u dla bez między wśród podczas według wobec oprócz poza
        mimo dzięki około ku obok
        """
        # conjunctions
        """
        i a oraz lub albo ale lecz jednak że żeby aby by bo ponieważ gdyż więc zatem jeśli jeżeli gdy chociaż choć
        ani niż czy jako także również natomiast zaś
        """
        # negation, degree and particles
        """
        nie tak też tylko nawet już jeszcze bardzo bardziej najbardziej więcej mniej dużo wiele wielu mało niech no
        właśnie prawie ponad zbyt dość całkiem
        """
        # indefinites
        """
        wszystko wszyscy wszystkie wszystkich każdy każda każde każdego inny inna inne innych ktoś coś nikt nic
        żaden żadna jakiś jakieś niektóre niektórzy kilka kilku oba obie obaj
        """
        # adverbs
        """
        tu tam teraz potem wtedy dziś dzisiaj wczoraj zawsze nigdy często czasem znowu ponownie razem dobrze obecnie
        dopiero dotąd ciągle wciąż stąd dlatego
        """
        # to be, to become
        """
        być jest są jestem jesteśmy był była było byli były będzie będą będę byłby byłoby byłaby został została
        zostało zostali zostały bywa
        """
        # to have, modal and light verbs
        """
        mieć ma mają mam miał miała miało mieli może mogą mógł mogła mogli można musi muszą musiał trzeba należy
        powinien powinna powinno powinny chce chcą wolno warto
        """.split()
    ),
    dangling=(
        "on", "ona", "ono", "oni", "one", "jego", "jej", "ich", "jemu", "im",
        "ten", "ta", "to", "te", "ci", "tego", "tej", "tych", "tym", "taki", "taka", "takie", "tacy", "ten ostatni",
        "ta ostatnia", "obaj", "obie", "oba", "oboje", "ten sam", "ta sama", "to samo", "jeden z nich",
        "jedna z nich", "inni", "inne", "pozostali",
        "ale", "i", "a", "lecz", "jednak", "jednakże", "mimo to", "mimo tego", "pomimo to", "niemniej", "tymczasem",
        "natomiast", "z kolei", "przeciwnie", "wręcz przeciwnie", "z drugiej strony", "zamiast tego", "za to",
        "tyle że", "choć nie tylko",
        "dlatego", "więc", "zatem", "toteż", "stąd", "z tego powodu", "w związku z tym", "w rezultacie", "w efekcie",
        "w konsekwencji", "wobec tego", "tym samym",
        "ponadto", "poza tym", "co więcej", "oprócz tego", "dodatkowo", "również", "także", "też", "do tego",
        "przy tym", "podobnie", "tak samo", "jednocześnie", "równocześnie", "zarazem",
        "bowiem", "istotnie", "w rzeczywistości", "innymi słowy", "to znaczy", "czyli", "na przykład", "przykładowo",
        "zwłaszcza", "w szczególności", "słowem", "krótko mówiąc",
        "potem", "następnie", "później", "wtedy", "wówczas", "po czym", "od tego czasu", "od tamtej pory",
        "do tego czasu", "wkrótce potem", "niedługo potem", "w tym czasie", "w międzyczasie", "wreszcie", "w końcu",
        "na koniec", "przedtem", "wcześniej",
        "tam", "tu", "tutaj", "w ten sposób", "w tym celu", "w takim przypadku", "w tym przypadku", "w tej sytuacji",
        "w przeciwnym razie", "inaczej", "wśród nich", "jego zdaniem", "jej zdaniem", "ich zdaniem", "tak", "otóż",
        "pierwszy z nich",
        "według niego", "według niej", "według nich", "następnego dnia", "tego samego dnia",
        "podobny", "podobna", "podobne",
        "jeden z jego", "jedna z jego", "jeden z jej", "jedna z jej", "jeden z ich", "jedna z ich", "jedno z ich",
        "kraj ten",
        "wszystko to", "wszystkie te",
        "inny przykład", "kolejny przykład",
    ),
    standing=(
        "ten tydzień", "ten rok", "ten miesiąc", "ten weekend", "ten sezon", "te wakacje", "te święta", "tej zimy",
        "tej jesieni", "tej wiosny", "tego lata", "tego roku", "tej nocy", "ten kto", "ci którzy", "ci co",
        "te które", "to co", "im więcej", "im mniej", "im bardziej", "im dłużej", "podobnie jak", "tak jak",
        "tak zwany", "tak zwana", "tak zwane", "tak samo jak", "poza tym że", "dlatego że", "a jeśli",
    ),
    later=frozenset("później wcześniej".split()),
    pointers=frozenset("ten ta te tej tego tych tę tą".split()),
    moments=tuple(
        """
        minut
        artykuł tydzień tygodn miesiąc miesięc rok roku sezon ranek poranek popołudni wieczor wieczór noc nocy wiosn
        wiosen lato lata zimy zima zimę jesie weekend czas czasu dni dzień dnia dniach moment chwil chwila chwili
        godzin poniedział wtorek wtorku środa środę czwart piątek piątku sobota sobotę niedziel styczeń styczni luty
        lutego marzec marca kwiecień kwietni maj maja czerwiec czerwca lipiec lipca sierp wrześ październik listopad
        grudz grudnia kwartał dekad wieku święta święt rodzaj typu razem
        """.split()
    ),
)  # fmt: skip
