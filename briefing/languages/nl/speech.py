"""How Dutch reports what somebody said, and names who said it."""

from briefing.languages.tables import Speech, forms

WEAK_T = "t te ten"  # zegt, stelde; the stem alone is the first person's
WEAK_D = "t de den"

VERBS = (
    forms("benadruk waarschuw beaam bekritiseer concludeer reageer verzeker bevestig verkla vertel erken ontken meld opper beklemtoon"
          " beargumenteer bepleit betoog beschuldig bericht herhaal illustreer informeer kondig noem prijs"
          " specificeer suggereer twitter verdedig verduidelijk verkondig verzucht voorspel argumenteer klaag beweer",
          WEAK_D + " t")
    | forms("merk hoop denk maak druk wens herinner schets", WEAK_T)
    | frozenset("""
        zegt zeggen zei zeiden gezegd zeggend stelt stellen stelde stelden gesteld vertelt vertellen vertelde vertelden verteld
        verklaart verklaren verklaarde verklaarden verklaard schrijft schrijven schreef schreven geschreven meent meende menen gemeend
        vindt vinden vond vonden gevonden denkt dacht dachten benadrukt benadrukte benadrukken waarschuwt waarschuwde waarschuwen
        gewaarschuwd antwoordt antwoordde antwoordden geantwoord reageert reageerde gereageerd legt legde uitlegt uitgelegd
        erkent erkende erkend ontkent ontkende ontkend bevestigt bevestigde bevestigd belooft beloofde beloofd beweert beweerde
        beweren beweerd betoogt betoogde concludeert concludeerde geconcludeerd hoopt hoopte verwacht verwachtte herhaalt herhaalde
        noemt noemde genoemd omschrijft omschreef bekritiseert bekritiseerde meldt meldde melden gemeld verzekert verzekerde
        onderstreept onderstreepte klaagt klaagde geklaagd bekent bekende toegegeven geeft gaf vervolgt vervolgde roept riep
        twittert twitterde getwitterd voegt voegde toegevoegd vraagt vroeg gevraagd eist eiste pleit pleitte spreekt sprak sprake
        weet wist adviseert adviseerde oordeelt oordeelde constateert constateerde geconstateerd aldus vreest vreesde gelooft
        geloofde tekent tekende licht lichtte toegelicht kondigt kondigde aangekondigd verwijt verweet
        """.split())
) - frozenset("vinden vind vond vonden gevonden stellen stelt maken gemaakt maakt maakte maakten geeft gaf voegt voegde vraagt vragen sprake "
              "weet wist druk drukt drukte prijs prijst noemt melden merk merkt tekent tekende licht lichtte legt legde roept riep "
              "bericht berichten denkt spreekt sprak aldus verwacht verwachtte".split())  # fmt: skip

TAGS = frozenset("""
    aldus vindt vond vonden stelt geeft gaf voegt voegde vraagt vroeg vroegen weet wist noemt denkt merkt merkte tekent tekende licht
    lichtte legt legde roept riep riepen spreekt sprak verwacht verwachtte lacht lachte glimlacht glimlachte grapt grapte zucht
    zuchtte vervolgt vervolgde besluit besloot begint begon gaat ging klinkt klonk laat liet luidt luidde reageert juicht juichte
    fluistert fluisterde schreeuwt schreeuwde roemt bromt moppert mopperde vult vulde haalt haalde blikt blikte maakt zo kopt
    """.split())  # fmt: skip

ROLES = (
    "president", "presidente", "premier", "minister", "minister-president", "staatssecretaris", "secretaris", "kamerlid", "senator",
    "burgemeester", "wethouder", "schepen", "gedeputeerde", "raadslid", "gouverneur", "kanselier", "ambassadeur", "commissaris",
    "woordvoerder", "woordvoerster", "directeur", "directrice", "manager", "bestuurder", "bestuursvoorzitter", "topman", "topvrouw",
    "voorzitter", "voorzitster", "fractievoorzitter", "fractieleider", "partijleider", "leider", "baas", "chef", "hoofd", "oprichter",
    "oprichtster", "eigenaar", "eigenaresse", "uitbater", "uitbaatster", "ondernemer", "onderneemster", "investeerder", "adviseur",
    "analist", "econoom", "econome", "deskundige", "expert", "specialist", "hoogleraar", "professor", "docent", "docente",
    "leraar", "lerares", "rector", "onderzoeker", "onderzoekster", "wetenschapper", "historicus", "historica", "socioloog",
    "sociologe", "politicoloog", "bioloog", "biologe", "natuurkundige", "psycholoog", "psychologe", "viroloog", "ingenieur",
    "architect", "architecte", "ontwerper", "ontwerpster", "ontwikkelaar", "auteur", "schrijver", "schrijfster", "dichter", "dichteres",
    "journalist", "journaliste", "redacteur", "hoofdredacteur", "presentator", "presentatrice", "advocaat", "advocate", "raadsman",
    "rechter", "officier", "procureur", "notaris", "commandant", "kapitein", "kolonel", "generaal", "admiraal", "agent", "politieman",
    "politiechef", "korpschef", "brandweerman", "brandweercommandant", "arts", "huisarts", "dokter", "verpleegkundige", "chirurg",
    "apotheker", "dierenarts", "boer", "boerin", "veehouder", "akkerbouwer", "visser", "imker", "bakker", "kok", "slager", "acteur",
    "actrice", "zanger", "zangeres", "muzikant", "musicus", "kunstenaar", "kunstenares", "schilder", "regisseur", "filmmaker",
    "producent", "cabaretier", "rapper", "speler", "speelster", "spits", "keeper", "doelman", "verdediger", "middenvelder",
    "aanvoerder", "trainer", "coach", "bondscoach", "kampioen", "piloot", "kandidaat", "lijsttrekker", "activist", "activiste",
    "vrijwilliger", "vrijwilligster", "vakbondsman", "diplomaat", "bankier", "curator", "conservator", "bisschop", "aartsbisschop",
    "kardinaal", "paus", "pastoor", "priester", "dominee", "imam", "rabbijn", "koning", "koningin", "prins", "prinses", "getuige",
    "slachtoffer", "omwonende", "bewoner", "bewoonster", "buurman", "buurvrouw", "inwoner", "moeder", "vader", "broer", "zus", "dochter",
    "zoon", "weduwe", "weduwnaar", "oom", "tante", "neef", "nicht", "collega", "student", "studente", "leerling", "lid", "gids",
    "consultant", "strateeg", "politicus", "politica", "europarlementariër", "parlementslid", "boswachter", "beheerder", "coördinator",
    "medewerker", "medewerkster", "chauffeur", "machinist", "bibliothecaris", "ceo", "wijkagent", "commissaris",
)  # fmt: skip

TABLE = Speech(
    verbs=VERBS,
    tags=TAGS,
    fillers=frozenset("""
        heeft hebben had hadden is zijn was waren wordt werd werden kan kon moet moest zal zou wil ook nog dan nu toen hier daar
        verder later eerder al weer opnieuw altijd slechts zeer gisteren vandaag morgen maandag dinsdag woensdag donderdag vrijdag
        zaterdag zondag niet zich hem haar hen mij me ons zelf eerst tenslotte uiteindelijk echter wel maar onder andere daarop
        eraan toe eens even juist
        """.split()) - frozenset("haar zijn onder".split()),
    linkers=frozenset("dat of hoe waarom de het een die der is zijn was waren werd van als om en in op er hij ze zij ook heeft had zo uit "
                      "aan met voor niet te ten naar toe over maar".split()),
    sources=("volgens", "naar eigen zeggen van", "aldus", "naar mening van", "in de woorden van", "bij monde van", "voor"),
    pronouns=frozenset("hij zij ze".split()),
    plurals=frozenset("wij we".split()),
    latter=frozenset("laatstgenoemde laatste".split()),
    definite=frozenset("de het die dat deze dit zijn haar hun ons onze diens mijn".split()),
    indefinite=frozenset("een meerdere enkele veel vele twee drie vier geen elke ieder iedere andere sommige".split()),
    prepositions=frozenset("""
        in op aan bij met naar van voor uit over onder door tegen tussen na om tot zonder binnen buiten tijdens sinds vanaf vanuit
        langs achter naast wegens ondanks volgens rond te ten ter per via behalve inzake jegens namens als
        """.split()),
    genitives=frozenset("van voor der des".split()),
    breaks=frozenset("en of maar want dat die omdat als wanneer terwijl hoewel waar wie wat zodat toen nadat voordat zoals dus".split()) - {"dat"},
    relatives=frozenset("die".split()),
    conjunctions=frozenset("en".split()),
    that=frozenset("dat".split()),
    negations=frozenset("niet nooit".split()),
    thatless=",",
    persons=frozenset("man vrouw jongere tiener gepensioneerde betrokkene jongen meisje".split()),
    ages=("jarige",),
    documents=frozenset("verklaring rapport brief studie persbericht bericht vonnis arrest uitspraak notitie tekst document advies mail".split()),
    titles=frozenset("dhr heer mw mevr mevrouw meneer dr prof mr drs ir ing sir lord".split()),
    particles=("van", "van de", "van den", "van der", "van het", "van 't", "de", "den", "der", "ten", "ter", "te", "in 't", "von", "di", "la",
               "le", "el", "al", "bin", "ben"),
    synonyms=(
        "burgervader burgemeester", "burgermoeder burgemeester", "bewindsman minister staatssecretaris",
        "bewindsvrouw minister staatssecretaris", "bewindspersoon minister staatssecretaris", "oefenmeester trainer coach", "trainer coach", "coach trainer",
        "topman directeur bestuursvoorzitter ceo", "topvrouw directeur bestuursvoorzitter ceo", "premier minister-president",
        "parlementariër kamerlid senator", "raadsman advocaat", "raadsvrouw advocaat advocate", "medicus arts chirurg",
    ),
    kin=frozenset("""
        moeder vader zoon dochter broer zus opa oma kleinzoon kleindochter achterkleinzoon neef nicht oom tante man vrouw weduwe
        weduwnaar erfgenaam nazaat vriend vriendin buurman buurvrouw bewoner omwonende
        """.split()),
    lesser=frozenset("voormalig voormalige oud ex plaatsvervangend vice gewezen waarnemend".split()),
    roles=frozenset(ROLES),
    compounds=tuple(role for role in ROLES if len(role) > 4),
    writings=frozenset("""
        bord borden spandoek spandoeken poster posters affiche affiches t-shirt t-shirts sticker stickers plakkaat opschrift inscriptie
        muurschildering etiket etiketten krantenkop kop koppen bordje bordjes graffiti plaquette
        """.split()),
    legible=("staat", "stond", "staan", "stonden", "te lezen", "prijkt", "prijkte"),
    strangers=frozenset("""
        maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober
        november december kabinet kamer tweede eerste regering staat gemeente lees bekijk
        """.split()),
    verb_first=True,
)  # fmt: skip
