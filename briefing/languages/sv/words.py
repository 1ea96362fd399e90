"""Swedish function words, and the openings of a sentence that hangs on the one before."""

from briefing.languages.tables import Words

TABLE = Words(
    bare=True,
    stopwords=frozenset(
        # articles and demonstratives
        """
        en ett den det de denna denne detta dessa samma sådan sådana sådant
        """
        # personal and reflexive pronouns
        """
        jag du han hon vi ni mig dig honom henne oss er dem sig dom man själv själva
        """
        # possessives
        """
        min mitt mina din ditt dina hans hennes vår vårt våra ert era deras dess sin sitt sina
        """
        # relatives and interrogatives
        """
        som vem vad vilken vilket vilka vars var när där hur varför vart varifrån
        """
        # prepositions
        """
        i på av för till från med om vid mot genom under över mellan efter före innan utan hos inom ur bland enligt
        kring runt trots sedan sen åt längs bakom bredvid framför utanför ut upp ner in
        """
        # conjunctions
        """
        och eller men att så än samt både antingen varken medan eftersom därför fast fastän huruvida ifall
        """
        # negation and degree
        """
        inte ej aldrig ingen inget inga mycket mer mest många flera fler färre mindre minst lite alltför ganska
        nästan bara endast cirka även också ännu just redan
        """
        # indefinites
        """
        någon något några all allt alla annan annat andra varje båda hela helt varandra ingenting någonting
        """
        # adverbs
        """
        nu då här dit hit alltid ofta ibland igen åter tillbaka tillsammans idag igår imorgon dock alltså därmed
        dessutom däremot ju nog väl kanske bra länge snart
        """
        # to be, to become
        """
        är vara varit vore bli blir blev blivit blivande
        """
        # to have
        """
        har hade haft ha
        """
        # modal and light verbs
        """
        kan kunde kunna kunnat ska skall skulle vill ville vilja måste bör borde får fick få fått gör gjorde göra
        gjort går gick gå kommer kom finns fanns säger sade sa låter tar
        """.split()
    ),
    dangling=(
        "han", "hon", "hans", "hennes", "dess", "deras", "honom", "henne", "dem",
        "denna", "denne", "detta", "dessa", "sådan", "sådant", "sådana", "en sådan", "ett sådant", "den senare",
        "det senare", "de senare", "båda", "bägge", "de båda", "de två", "samma", "en av dem", "den andra",
        "den andre", "övriga",
        "men", "och", "eller", "så", "fast", "ändå", "dock", "likväl", "emellertid", "däremot",
        "tvärtom", "å andra sidan", "i stället", "istället", "trots det", "trots detta", "i gengäld", "hur som helst",
        "i alla fall",
        "därför", "alltså", "följaktligen", "således", "därmed", "av den anledningen", "av det skälet",
        "på grund av detta", "som en följd", "som ett resultat",
        "dessutom", "vidare", "även", "också", "likaså", "likaledes", "därtill", "därutöver", "utöver det",
        "till detta kommer", "på samma sätt", "samtidigt", "i sin tur",
        "nämligen", "faktiskt", "i själva verket", "med andra ord", "det vill säga", "det innebär", "det betyder",
        "till exempel", "exempelvis", "särskilt", "framför allt", "kort sagt",
        "då", "därefter", "senare", "efteråt", "efter det", "sedan dess", "under tiden", "kort därefter",
        "strax därefter", "slutligen", "till slut", "till sist", "dessförinnan", "innan dess",
        "där", "här", "dit", "därifrån", "på så sätt", "på det sättet", "i så fall", "i det fallet", "i detta fall",
        "annars", "bland dem", "av dem", "därav", "däribland", "härmed", "för detta", "med det", "med detta",
        "ja", "nej", "å ena sidan", "för egen del", "för sin del",
        "den är", "den var", "den har", "den blev", "den ska", "den kan", "den vill", "det är", "det var", "det har",
        "det blev", "det ska", "det kan", "det vill", "det säger", "det sker", "det gäller", "det anser", "det gör",
        "de är", "de var", "de har", "de hade", "de blev", "de ska", "de kan", "de vill", "de säger", "de får",
        "de fick", "de andra", "enligt honom", "enligt henne", "enligt dem", "dagen efter", "nästa dag", "samma dag",
        "det * att", "det * en", "det * ett", "det * den", "det * det", "det * sig", "det * inte", "det * också",
        "en liknande", "ett liknande", "detsamma gäller",
        "en av hans", "en av hennes", "en av deras", "ett av deras",
        "allt detta", "alla dessa",
        "ett annat exempel", "ytterligare ett exempel",
    ),
    standing=(
        "denna vecka", "denna månad", "denna säsong", "denna helg", "denna sommar", "denna vinter", "detta år",
        "dessa dagar", "det är möjligt", "det är oklart", "det är inte", "det är första gången", "så många",
        "så mycket", "så länge", "så snart", "senare i", "senare på", "samtidigt som", "i stället för",
        "istället för", "även om", "fast i", "här i landet",
    ),
    later=frozenset("senare tidigare".split()),
    pointers=frozenset("denna denne detta dessa".split()),
    moments=tuple(
        """
        timmar minuter
        artikel vecka månad år säsong morgon förmiddag eftermiddag kväll natt vår sommar höst vinter helg tid dag
        dagar ögonblick stund måndag tisdag onsdag torsdag fredag lördag söndag januari februari mars april maj juni
        juli augusti september oktober november december kvartal årtionde århundrade jul slag typ gång
        """.split()
    ),
)  # fmt: skip
