"""Czech function words, and the openings of a sentence that hangs on the one before."""

from briefing.languages.tables import Words

TABLE = Words(
    bare=True,
    stopwords=frozenset(
        # personal and reflexive pronouns
        """
        já ty on ona ono my vy oni ony mě mne mně mi mnou tě ti tebe jeho ho něj něho jemu mu němu ním jím jej ji jí
        ní jich nich jim nim jimi nimi nás nám námi vás vám vámi se si sebe sobě sebou
        """
        # possessives
        """
        můj moje má mého tvůj svůj svá své svého svou svým svých svému jejich její jejího náš naše našeho našich
        naší váš vaše
        """
        # demonstratives
        """
        ten ta to toho té tomu tu tím tou těch těm těmi tento tato toto tito tyto tohoto této tomuto tuto tímto
        touto těchto takový taková takové takových sám sama sami samotný
        """
        # relatives and interrogatives
        """
        který která které kteří kterého kterému kterou kterým kterých kterými jenž jež jehož kdo koho komu kým co
        čeho čemu čím jaký jaká jaké jakých kde kam odkud kdy jak proč kolik
        """
        # prepositions
        """
        v ve z ze s na do od o u k ke po za pro před přes při pod nad bez mezi během podle kvůli díky proti kolem
        vedle kromě místo mimo okolo vůči včetně
        """
        # conjunctions
        """
        a i ale nebo anebo však avšak že aby protože neboť proto tedy takže jestli jestliže pokud když až než
        zatímco ačkoli přestože ani zda či jako také taky rovněž
        """
        # negation, degree and particles
        """
        ne není nejsou nebyl nebyla nebylo nebude jen jenom pouze ještě už již velmi více méně nejvíce hodně mnoho
        málo moc příliš právě asi téměř zhruba prý přitom dokonce alespoň
        """
        # indefinites
        """
        vše všechno všichni všechny všech všem celý celá celé každý každá každé každého jiný jiná jiné jiných někdo
        něco nikdo nic žádný žádná žádné některé někteří některých několik oba obě druhý jeden jedna jedno
        """
        # adverbs
        """
        tam tady zde teď nyní potom pak tehdy dnes včera zítra vždy nikdy často někdy znovu opět spolu dobře stále
        dosud zatím třeba tak navíc dále
        """
        # to be
        """
        být je jsou jsem jsme jste jsi byl byla bylo byli byly bude budou budu budeme by bych bychom byste bývá
        """
        # to have, modal and light verbs
        """
        mají mám měl měla mělo měli mít může mohou mohl mohla mohli moci musí museli musel lze chce chtějí chtěl smí
        došlo jde
        """.split()
    ),
    dangling=(
        "on", "ona", "ono", "oni", "jeho", "její", "jejich", "jemu", "jim",
        "ten", "ta", "to", "ti", "ty", "tento", "tato", "toto", "tito", "tyto", "tohoto", "této", "těchto", "tomu",
        "tím", "takový", "taková", "takové", "ten samý", "totéž", "oba", "obě", "jeden z nich", "jedna z nich",
        "další z nich", "ostatní", "jiní",
        "ale", "a", "i", "však", "avšak", "nicméně", "přesto", "přece", "přesto však", "ovšem", "naopak",
        "naproti tomu", "na druhou stranu", "na druhé straně", "místo toho", "zato", "i tak", "jenže",
        "proto", "tedy", "takže", "a tak", "tak", "z tohoto důvodu", "z toho důvodu", "kvůli tomu", "v důsledku toho",
        "díky tomu", "tudíž",
        "navíc", "kromě toho", "vedle toho", "dále", "také", "rovněž", "taktéž", "i proto", "podobně", "stejně tak",
        "zároveň", "současně", "přitom", "k tomu", "mimo to",
        "totiž", "skutečně", "ve skutečnosti", "jinými slovy", "to znamená", "například", "konkrétně", "zejména",
        "především pak", "zkrátka", "stručně řečeno",
        "pak", "potom", "poté", "následně", "později", "tehdy", "mezitím", "od té doby", "do té doby", "krátce poté",
        "nakonec", "předtím", "v té době", "posléze",
        "tam", "zde", "tady", "v takovém případě", "v tomto případě", "v tom případě", "jinak", "v opačném případě",
        "za tímto účelem", "tímto způsobem", "mezi nimi", "podle něj", "podle něho", "podle ní", "podle nich", "ano",
        "právě proto", "z toho", "o tom", "tomu odpovídá",
        "podle svých slov", "podle jeho slov", "podle jejích slov", "podle jejich slov", "následujícího dne",
        "následující den", "druhý den", "téhož dne",
        "podobný", "podobná", "podobné",
        "všechno to", "všechny tyto", "všechny ty",
        "jiný příklad", "další příklad",
    ),
    standing=(
        "tento týden", "tento rok", "tento měsíc", "tento víkend", "tato sezona", "této noci", "této zimy",
        "toto léto", "ten kdo", "ti kdo", "ti kteří", "ty které", "to co", "to že", "stejně tak jako", "tak zvaný",
        "tak jako", "i když", "a když", "dále od", "kromě toho že", "podobně jako", "současně s", "zároveň s",
    ),
    later=frozenset("později předtím".split()),
    pointers=frozenset("tento tato toto tohoto této tuto tyto těchto těmto tomuto tomto".split()),
    moments=tuple(
        """
        článek článku týden týdnu týdny týdne měsíc rok roku sezon ráno dopoledne odpoledne večer noc noci jaro jara
        jaře léto léta létě podzim zima zimu zimy víkend času dny dnů dní dnech den okamžik chvíl hodin pondělí
        úterý středu čtvrtek pátek sobotu neděli leden lednu únoru březnu dubnu květnu červnu červenci srpnu září
        říjnu listopadu prosinci čtvrtlet desetilet stolet vánoc druhu typu
        """.split()
    ),
)  # fmt: skip
