"""Dutch function words, and the openings of a sentence that hangs on the one before."""

from briefing.languages.tables import Words

TABLE = Words(
    bare=True,
    stopwords=frozenset(
        # articles
        """
        de het een t n der des
        """
        # personal and reflexive pronouns
        """
        ik jij je u hij zij ze wij we jullie mij me jou hem haar ons hen hun zich zichzelf men elkaar ikzelf
        """
        # possessives
        """
        mijn jouw uw zijn onze
        """
        # demonstratives and relatives
        """
        dit dat deze die dezelfde hetzelfde zulke dergelijke wiens
        """
        # interrogatives
        """
        wie wat welke welk waar waarom wanneer hoe hoeveel
        """
        # prepositions
        """
        van in op te met voor aan uit bij naar door over om onder tegen tussen tot na sinds zonder binnen buiten
        achter naast boven rond volgens tijdens vanaf vanuit wegens ondanks per via
        """
        # conjunctions
        """
        en of maar want dus omdat als dan toen terwijl hoewel zodat nadat voordat doordat indien mits tenzij noch
        zoals zowel
        """
        # pronominal adverbs
        """
        er daar hier daarom daarvoor daarmee daarna daarbij daarover daaruit daardoor daarvan daarop hierbij
        hierdoor waarbij waarin waarmee waarop waarvan waardoor waarvoor waaronder hiervoor
        """
        # negation and degree
        """
        niet geen niets niks nooit nee ja heel zeer erg meer minder meest veel vele weinig genoeg bijna ongeveer
        ruim slechts alleen ook wel zelfs
        """
        # indefinites
        """
        alle alles iedereen iemand niemand elk elke ieder iedere enkele sommige andere anderen ander beide beiden
        iets zelf
        """
        # adverbs
        """
        nog al nu weer steeds altijd vaak soms inmiddels eerst later echter toch verder samen vandaag gisteren
        opnieuw weg terug af mee toe bovendien misschien
        """
        # to be, to become
        """
        ben bent is was waren geweest wees zijnde wordt worden werd werden geworden
        """
        # to have
        """
        heb hebt heeft hebben had hadden gehad
        """
        # modal and light verbs
        """
        kan kun kunnen kon konden zal zullen zou zouden moet moeten moest moesten mag mogen mocht wil willen wilde
        wilden gaat gaan ging doet doen komt laat laten blijft staat
        """.split()
    ),
    dangling=(
        "hij", "zij", "ze", "het is", "het was", "het gaat", "het zou", "het zal", "het heeft", "hem", "haar", "hun", "zijn", "hen",
        "dit", "dat", "deze", "die", "dergelijke", "zulke", "deze laatste", "dit laatste", "laatstgenoemde",
        "eerstgenoemde", "beide", "beiden", "de twee", "hetzelfde", "dezelfde", "een van hen", "een van hun",
        "de ander", "de andere", "anderen",
        "maar", "en", "of", "want", "dus", "toch", "echter", "niettemin", "desondanks", "desalniettemin", "evenwel",
        "daarentegen", "integendeel", "anderzijds", "aan de andere kant", "in tegenstelling daarmee", "wel",
        "al met al", "hoe dan ook", "in plaats daarvan",
        "daarom", "daardoor", "vandaar", "vandaar dat", "bijgevolg", "dientengevolge", "derhalve", "om die reden",
        "om deze reden", "als gevolg daarvan", "hierdoor", "zodoende", "aldus",
        "bovendien", "daarnaast", "verder", "ook", "tevens", "eveneens", "daarbij", "daarbij komt",
        "daar komt bij", "evenzo", "op zijn beurt", "van zijn kant", "van haar kant", "tegelijk", "tegelijkertijd",
        "immers", "namelijk", "inderdaad", "in feite", "met andere woorden", "dat wil zeggen", "dat betekent",
        "bijvoorbeeld", "zo", "met name", "kortom", "sterker nog",
        "toen", "daarna", "vervolgens", "later", "intussen", "ondertussen", "inmiddels", "sindsdien", "tot die tijd",
        "tot dan toe", "kort daarna", "kort daarop", "even later", "daarvoor", "eerder", "ten slotte", "tenslotte",
        "uiteindelijk", "tot slot",
        "daar", "hier", "daarmee", "hiermee", "daarvan", "hiervan", "daarin", "hierin", "daarop", "hierop", "daartoe",
        "hiertoe", "daarover", "hierover", "daaruit", "hieruit", "daaronder", "hierbij", "in dat geval",
        "in dit geval", "op die manier", "op deze manier", "anders", "zo niet", "onder hen", "enerzijds", "bij hen",
        "ja", "nee", "evenmin", "hetzelfde geldt",
        "volgens hem", "volgens haar", "volgens hen", "de anderen", "een ander", "de volgende dag", "dezelfde dag",
        "een dag later", "het zijn", "het waren", "het wordt", "het werd",
        "een soortgelijke", "een soortgelijk", "een vergelijkbare",
        "een van zijn", "een van haar", "veel van zijn", "veel van hun",
        "het land is", "het land heeft",
        "op de beelden", "in de video", "ter plaatse", "geen wonder", "sterker",
        "al dit", "al dat", "al deze", "al die",
        "een ander voorbeeld", "nog een voorbeeld",
    ),
    standing=(
        "dit jaar", "dit weekend", "dit seizoen", "dit najaar", "dit voorjaar", "deze week", "deze maand",
        "deze zomer", "deze winter", "deze ochtend", "deze avond", "het is mogelijk", "het is niet",
        "ook al", "zo veel",
        "toen de", "toen het", "eerder dit", "eerder deze", "later dit", "later deze",
        "zo'n", "deze dagen", "deze zondag", "deze maandag", "deze dinsdag", "deze woensdag", "deze donderdag",
        "deze vrijdag", "deze zaterdag", "deze lente", "deze herfst", "dit kwartaal", "het is de eerste keer",
        "het gaat goed", "het gaat slecht", "zij die", "in plaats van", "verder dan", "later in", "eerder in",
        "ook als", "of de", "of het",
    ),
    later=frozenset("later eerder daarvoor".split()),
    pointers=frozenset("deze dit".split()),
    turns=frozenset("echter daarentegen evenwel".split()),
    pictured=("(links", "(rechts"),
    echoes=frozenset("""
        aankondiging antwoord bedrijf beelden beschuldiging beschuldigingen beslissing besluit blad boek boodschap
        brief club film filmpje foto gebaar hotel idee incident initiatief krant kwestie maatregel maatregelen
        museum opmerking opmerkingen praktijk probleem reactie reden resultaat roman ruzie serie stap tweet
        uitspraak uitspraken video voorstel voorval vraag winkel zender ziekenhuis
        """.split()),
    moments=tuple(
        """
        uren minuten
        artikel week weken weekend maand jaar jaren seizoen ochtend middag avond nacht voorjaar lente zomer najaar
        herfst winter tijd dag dagen moment uur maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari
        februari maart april mei juni juli augustus september oktober november december kwartaal decennium eeuw
        kerst soort keer punt
        """.split()
    ),
)  # fmt: skip
