"""How Polish reports what somebody said, and names who said it."""

from briefing.languages.tables import Speech, forms

VERBS = (
    forms("powiedzia stwierdzi podkreśli doda zaznaczy wyjaśni poinformowa oświadczy oceni przyzna przekaza zauważy"
          " tłumaczy opowiedzia opowiada napisa odpowiedzia przypomnia ostrzeg zapewni ogłosi potwierdzi zapowiedzia skomentowa"
          " wskaza mówi twierdzi uważa uściśli podsumowa argumentowa zaapelowa zadeklarowa relacjonowa zaprzeczy podziękowa"
          " wspomina wspomnia doprecyzowa przekonywa komentowa pisa zwróci", "ł ła li ły")
    | frozenset("""
        mówi mówią twierdzi twierdzą podkreśla podkreślają dodaje dodają zaznacza wyjaśnia wyjaśniają informuje informują ocenia
        przyznaje przyznają zauważa tłumaczy tłumaczą opowiada opowiadają pisze piszą odpowiada przypomina ostrzega ostrzegają
        zapewnia zapewniają ogłasza potwierdza zapowiada komentuje wskazuje uważa uważają podsumowuje argumentuje apeluje
        relacjonuje zaprzecza dziękuje wspomina przekonuje sądzi czytamy dowodzi stwierdza stwierdzają zastrzega zastrzegł zastrzegła
        powiedzieli powiedziały orzekł orzekła rzekł rzekła ostrzegł ostrzegła przekazał przekazała mówiąc dodając podkreślając
        """.split())
)  # fmt: skip
ROLES = """
    prezydent premier minister ministra wiceminister wicepremier poseł posłanka senator senatorka wojewoda marszałek burmistrz wójt
    starosta radny radna kanclerz ambasador komisarz rzecznik rzeczniczka sekretarz dyrektor dyrektorka wicedyrektor prezes
    wiceprezes przewodniczący przewodnicząca szef szefowa kierownik kierowniczka lider liderka założyciel założycielka właściciel
    właścicielka przedsiębiorca analityk analityczka ekonomista ekonomistka ekspert ekspertka specjalista specjalistka profesor
    wykładowca nauczyciel nauczycielka naukowiec badacz badaczka historyk socjolog politolog biolog biolożka fizyk psycholog
    inżynier architekt autor autorka pisarz pisarka poeta dziennikarz dziennikarka redaktor redaktorka adwokat prawnik prawniczka
    sędzia prokurator komendant kapitan pułkownik generał admirał policjant policjantka strażak lekarz lekarka chirurg
    pielęgniarka rolnik rolniczka rybak piekarz kucharz aktor aktorka piosenkarz piosenkarka muzyk artysta artystka malarz malarka
    reżyser reżyserka producent piłkarz napastnik bramkarz trener trenerka mistrz mistrzyni pilot kandydat kandydatka aktywista
    aktywistka wolontariusz wolontariuszka dyplomata bankier biskup arcybiskup kardynał papież ksiądz proboszcz król królowa książę
    świadek mieszkaniec mieszkanka sąsiad sąsiadka matka ojciec brat siostra córka syn wdowa żona mąż student studentka członek
    członkini koordynator koordynatorka doradca doradczyni rektor dziekan leśniczy bibliotekarka
"""

TABLE = Speech(
    verbs=VERBS,
    tags=frozenset("kontynuuje kontynuował kontynuowała śmieje śmiał śmiała żartuje żartował żartowała pyta pytał pytała zapytał "
                   "zapytała wzdycha westchnął westchnęła krzyczy krzyknął krzyknęła woła zawołał zawołała szepnął szepnęła "
                   "uśmiecha kończy zakończył zakończyła".split()),
    fillers=frozenset("się też także również potem następnie teraz już jeszcze znowu wczoraj dziś dzisiaj jutro w poniedziałek wtorek "
                      "środę czwartek piątek sobotę niedzielę nam mi mu jej im dziennikarzom później wcześniej".split()) - {"w", "jej"},
    linkers=frozenset("że iż jak to jest są był była było w na i a ale nie o dla się z do".split()),
    sources=("zdaniem", "według", "jak powiedział", "jak powiedziała", "w opinii", "w ocenie", "jak podkreślił", "jak podkreśliła"),
    pronouns=frozenset("on ona".split()),
    plurals=frozenset("oni one".split()),
    definite=frozenset("ten ta te ci jego jej ich nasz nasza swój".split()),
    indefinite=frozenset("jeden jedna kilka kilku wielu wiele dwaj dwa dwie trzej trzy inny inna".split()),
    prepositions=frozenset("w we na z ze do od o po za pod nad przy przez dla bez u przed między podczas wobec według oprócz "
                           "wśród mimo zamiast ku".split()),
    genitives=frozenset("do".split()),
    breaks=frozenset("i oraz lub ale a że który która które kiedy gdy jeśli ponieważ bo żeby gdzie jak choć".split()),
    conjunctions=frozenset("i oraz".split()),
    that=frozenset("że iż".split()),
    negations=frozenset("nie".split()),
    titles=frozenset("pan pani dr prof mgr inż hab ks gen płk kpt mec".split()),
    particles=("de", "von", "van", "al", "el", "bin", "ben", "di", "da"),
    lesser=frozenset("były była wice".split()),
    roles=frozenset(ROLES.split()),
    cases=("owi", "iem", "ego", "emu", "ymi", "imi", "ami", "ym", "im", "ej", "em", "ów", "ą", "ę"),
    writings=frozenset("transparent transparencie baner banerze plakat plakacie tablica tablicy napis koszulka koszulce szyld".split()),
    legible=("napisano", "widnieje", "widniał", "głosi"),
    strangers=frozenset("poniedziałek wtorek środa czwartek piątek sobota niedziela polska polski sejm senat zdaniem według jak "
                        "podczas rząd".split()),
    several=("li", "ły", "ją", "ą",),
    drops_pronouns=True,
    verb_first=True,
    dashes=True,
)  # fmt: skip
