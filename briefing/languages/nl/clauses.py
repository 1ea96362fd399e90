"""Dutch clauses: what opens them, what joins them, the verbs that figures go with, and the words that say when."""

from briefing.languages.documents import Clauses

TABLE = Clauses(
    articles=frozenset("de het een zijn hun deze dit".split()),
    light=frozenset(
        """
        de het een van in op aan voor met door bij uit naar over onder tussen tegen tot om te als dan zonder sinds tijdens na per zo ongeveer circa
        bijna ruim slechts maar nog al ook meer minder minstens zeker maximaal zijn haar hun ons onze deze dit die dat ieder elke andere zeer heel wel
        nu inmiddels
        """.split()
    ),
    opens=frozenset(
        """
        dat die wie wat waar omdat hoewel terwijl wanneer als toen of waarbij waarmee waarvan waardoor zodat nadat voordat doordat
        """.split()
    ),
    joins=frozenset("en maar of want noch".split()),
    verbs=frozenset(
        """
        is zijn was waren wordt worden werd werden heeft hebben had hadden kan kunnen kon konden zal zullen zou zouden moet moeten moest moesten mag
        mogen wil willen wilde steeg stegen daalde daalden viel vielen kost kosten kostte kostten bedraagt bedroeg bereikte bereikt ligt lag liggen
        lagen staat stond gaat ging gaan gingen komt kwam komen kwamen krijgt kreeg krijgen kregen verloor verloren verliest won wonnen wint betaalt
        betaalde betaalden betalen verkocht verkoopt kocht koopt telt telde werkt werken werkte werkten woont wonen groeide groeit stijgt daalt blijft
        bleef blijven vindt vinden vond vonden geeft gaf geven gaven doet deed maakt maakte maken maakten zegt zei verwacht verwachten schrapt
        schrapte sluit sloot opent opende trok trekt bouwt bouwde stierf stierven overleden vraagt vroeg leverde levert investeert investeerde steekt
        stak verdient verdienen neemt nam
        """.split()
    ),
    times=frozenset(
        """
        jaar jaren maand maanden week weken dag dagen uur uren minuut minuten vandaag gisteren morgen maandag dinsdag woensdag donderdag vrijdag
        zaterdag zondag ochtend middag avond nacht vorig vorige afgelopen komende volgend volgende laatste eeuw kwartaal decennium zomer winter herfst
        lente eind begin
        """.split()
    ),
    framed="en",
    endings=("eerde", "eerden"),
)
