"""Finnish function words, and the openings of a sentence that hangs on the one before."""

from briefing.languages.tables import Words

TABLE = Words(
    bare=True,
    stopwords=frozenset(
        # personal and reflexive pronouns
        """
        minä sinä hän me te he minun sinun hänen meidän teidän heidän minua häntä meitä teitä heitä minulla hänellä
        meillä heillä minulle hänelle meille heille häneltä heiltä hänestä heistä heihin häneen itse itsensä itseään
        toisiaan
        """
        # demonstratives
        """
        se ne sen niiden sitä niitä siinä siitä siihen sillä siltä sille niissä niistä niihin niillä niille tämä
        nämä tämän näiden tätä näitä tässä tästä tähän tällä tälle näissä näistä tuo tuon tuota tuossa tuolla
        sellainen sellaisia sellaista tällainen tällaista tällaisia sama saman samaa samalla
        """
        # relatives and interrogatives
        """
        joka jotka jonka joiden jota joita jossa josta johon jolla jolta jolle joissa joista joihin joilla joille
        mikä mitä minkä missä mistä mihin millä kuka ketä kenen ketkä milloin miksi miten kuinka kumpi
        """
        # postpositions and prepositions
        """
        mukaan kanssa jälkeen ennen aikana vuoksi takia kautta ilman kohti vastaan välillä välissä yli alle alla
        päällä alueella edessä takana lähellä ympäri vuonna vuoden varten läpi puolesta osalta sijaan lisäksi saakka
        asti lähtien
        """
        # conjunctions
        """
        ja sekä tai vai eli mutta vaan kuin kun koska että jotta jos vaikka ellei mikäli kuten kunnes joten
        kuitenkin eikä eivätkä
        """
        # negation
        """
        ei en et emme ette eivät ettei älä ollut
        """
        # degree and particles
        """
        myös vain jo vielä hyvin erittäin enemmän vähemmän eniten paljon vähän melko aika liian lähes melkein noin
        vajaa ainakin jopa juuri etenkin erityisesti edes enää muun muassa
        """
        # indefinites
        """
        kaikki kaikkien kaikkia kaiken jokainen joku jokin jotain jotkut joitakin moni monet monia monen muut muu
        muita muiden muuta toinen toisen toista eri kukaan mikään mitään yksi yhden kaksi kahden molemmat useita
        useat
        """
        # adverbs
        """
        nyt tänään eilen huomenna silloin sitten siten näin niin täällä siellä tänne aina usein joskus koskaan taas
        uudelleen yhdessä esimerkiksi ehkä kai tosin siksi edelleen jälleen pian heti
        """
        # to be
        """
        on ovat oli olivat olla olen olemme olisi olisivat ole olleet olevan oleva olemassa lienee olkoon
        """
        # modal and light verbs
        """
        voi voivat voisi voidaan voinut pitää pitäisi piti täytyy tulee tulevat tuli saa saada sai saanut aikoo
        haluaa sanoo sanoi kertoo kertoi tehdä tehty tekee tehnyt
        """.split()
    ),
    dangling=(
        "hän", "he", "se", "ne", "hänen", "heidän", "sen", "niiden", "hänet", "häntä", "heitä", "niitä", "sitä",
        "hänellä", "heillä", "hänelle", "heille",
        "tämä", "nämä", "tuo", "nuo", "tämän", "näiden", "tätä", "näitä", "tässä", "tästä", "tähän", "tällä",
        "näistä", "näin", "siinä", "siitä", "siihen", "sillä", "niistä", "niissä", "tällainen", "tällaiset",
        "tällaista", "sellainen", "sellaiset", "sellaista", "jälkimmäinen", "edellinen", "molemmat", "kumpikin",
        "sama", "samat", "samaa", "yksi heistä", "toinen heistä", "toinen niistä", "muut", "toiset", "loput",
        "mutta", "ja", "tai", "vaan", "kuitenkin", "silti", "tosin", "sen sijaan", "toisaalta", "päinvastoin",
        "siitä huolimatta", "tästä huolimatta", "vastaavasti", "joka tapauksessa", "sitä vastoin", "sitä paitsi",
        "siksi", "siis", "niinpä", "joten", "näin ollen", "sen vuoksi", "tämän vuoksi", "sen takia", "tämän takia",
        "siitä syystä", "tästä syystä", "tämän seurauksena", "sen seurauksena", "seurauksena",
        "lisäksi", "sen lisäksi", "tämän lisäksi", "niin ikään", "myös", "samoin", "samalla", "samaan aikaan",
        "samaten", "samalla tavalla", "edelleen", "vieläpä",
        "nimittäin", "todellakin", "itse asiassa", "oikeastaan", "toisin sanoen", "eli", "se tarkoittaa",
        "esimerkiksi", "erityisesti", "etenkin", "lyhyesti sanottuna", "muun muassa",
        "sitten", "silloin", "sen jälkeen", "tämän jälkeen", "myöhemmin", "jälkeenpäin", "sillä välin",
        "siitä lähtien", "siihen asti", "siihen mennessä", "pian sen jälkeen", "pian tämän jälkeen", "lopulta",
        "lopuksi", "viimein", "sitä ennen", "tätä ennen", "aiemmin", "tuolloin",
        "siellä", "täällä", "sieltä", "sinne", "siinä tapauksessa", "tässä tapauksessa", "siten", "muuten", "muutoin",
        "tätä varten", "sitä varten", "heidän joukossaan", "niiden joukossa", "heistä", "hänestä", "hänen mukaansa",
        "heidän mukaansa", "hänen mielestään", "heidän mielestään", "kyllä", "tähän liittyen",
        "samana päivänä", "kaksikko", "seuraavana päivänä",
        "vastaava", "samanlainen",
        "kaikki tämä", "kaikki nämä",
        "toinen esimerkki",
    ),
    standing=(
        "tällä viikolla", "tällä hetkellä", "tällä kaudella", "tässä kuussa", "tässä vaiheessa", "tämä vuosi",
        "tämä viikko", "tämän viikon", "tämän vuoden", "tämän kuun", "tämän kesän", "tämän talven", "tämän syksyn",
        "tämän kevään", "tätä nykyä", "näinä päivinä", "ne jotka", "se joka", "se että", "sen jälkeen kun",
        "siitä lähtien kun", "sitä mukaa", "samalla kun", "samaan aikaan kun", "siinä missä", "ja jos",
        "myöhemmin tänä", "myöhemmin tällä", "aiemmin tänä", "aiemmin tällä", "muut kuin",
    ),
    later=frozenset("myöhemmin aiemmin".split()),
    pointers=frozenset(
        """
        tämä tämän tätä tässä tästä tähän tällä tälle tältä nämä näiden näitä näissä näistä näihin näillä näille
        """.split()
    ),
    moments=tuple(
        """
        artikkel viiko viikko kuun kuussa kuukau vuosi vuonna vuoden kauden kausi aamu aamuna ilta iltana yö yönä
        kevät kevään keväänä kesä kesän kesänä syksy talvi talven talvena viikonlopu päivä päivinä hetki hetkellä
        vaihe maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai tammi helmi maalis huhti touko
        heinä elokuu marras joulu vuosikymmen vuosisa kerta kertaa tyyppi lajin
        """.split()
    ),
)  # fmt: skip
