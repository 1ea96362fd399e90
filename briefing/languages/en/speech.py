"""How English reports what somebody said, and names who said it."""

from briefing.languages.tables import Speech, forms

VERBS = (
    frozenset("""
        said say says saying told tell tells telling wrote write writes writing written spoke speak speaks
        quoted quoting admitted admit admits admitting denied deny denies denying replied reply replies replying
        argued argue argues arguing declared declare declares declaring acknowledged acknowledge acknowledges acknowledging
        described describe describes describing called calling calls call dubbed accused accuse accuses accusing
        tweeted tweet tweets tweeting testified testify testifies testifying
        thought thinks believes believed believing hoped hopes vowed vows vowing swore swears urged urges urging
        promised promises promising pledged pledges pledging asked asks asking announced announces announcing
        """.split())
    | forms("add boast insist explain claim warn remark complain contend recall respond report comment predict joke suggest lament"
             " assert maintain stress mention boast confess counter disclos question answer shout explain repeat confirm"
             " emphasiz emphasis reveal proclaim quipp rejoin retort caution demand point express signal sneer",
             "- ed s ing")
    | forms("stat not conclud observ disclos declar reiterat continu acknowledg criticis criticiz characteriz characteris"
             " denounc advis emphasis emphasiz summaris summariz theoriz propos hypothesiz reminisc enthus agre",
             "e ed es ing")
) - frozenset("state states note report reports claim claims comment comments question questions demand demands point call calls "
              "answer signal signals joke suggest pledge promise repeat advise agre".split())  # fmt: skip

TAGS = (
    frozenset("""
        state states note notes report reports claim claims comment comments point answers calls joke jokes suggest repeat
        went goes began begins started laughed laughs smiled sighed cried cries whispered yelled screamed muttered
        sings sang yells added shouts chants types typed labeled read reads reading thundered fumed shot agreed agrees agreeing
        concluded offered offers put puts
        recalled texted posted posts posting chanted chanting yelling wondered wonders marveled marvelled gushed
        """.split())
    | forms("snapp shout scream chant laugh interject interrupt urg mus", "ed ing")
)  # fmt: skip

ROLES = (
    "president", "minister", "secretary", "senator", "governor", "mayor", "chancellor", "ambassador", "commissioner",
    "congressman", "congresswoman", "representative", "lawmaker", "councillor", "councilman", "councilwoman", "councilor",
    "chairman", "chairwoman", "chairperson", "chair", "convener", "officer", "executive", "founder", "owner", "boss",
    "director", "manager", "chief", "head", "leader", "spokesman", "spokeswoman", "spokesperson", "adviser", "advisor", "aide", "analyst", "strategist",
    "economist", "professor", "lecturer", "researcher", "scientist", "historian", "biologist", "physicist", "psychologist",
    "sociologist", "engineer", "architect", "designer", "developer", "author", "writer", "novelist", "poet", "journalist",
    "reporter", "editor", "columnist", "correspondent", "host", "anchor", "moderator", "commentator", "critic",
    "lawyer", "attorney", "solicitor", "barrister", "judge", "justice", "prosecutor", "sheriff", "detective", "inspector",
    "superintendent", "constable", "sergeant", "captain", "lieutenant", "colonel", "general", "admiral", "commander", "marshal",
    "doctor", "surgeon", "physician", "nurse", "paramedic", "teacher", "principal", "student", "farmer", "fisherman", "driver",
    "actor", "actress", "singer", "musician", "composer", "artist", "painter", "filmmaker", "producer", "comedian", "rapper",
    "player", "striker", "goalkeeper", "midfielder", "defender", "coach", "trainer", "champion", "winner", "pilot", "astronaut",
    "candidate", "nominee", "activist", "campaigner", "organizer", "organiser", "volunteer", "coordinator", "consultant",
    "expert", "specialist", "official", "diplomat", "envoy", "negotiator", "investor", "entrepreneur", "businessman",
    "businesswoman", "billionaire", "banker", "broker", "trader", "treasurer", "curator", "librarian", "bishop", "archbishop",
    "cardinal", "pope", "priest", "pastor", "imam", "rabbi", "king", "queen", "prince", "princess", "duke", "duchess", "witness",
    "victim", "survivor", "resident", "neighbour", "neighbor", "mother", "father", "brother", "sister", "daughter", "widow",
    "husband", "wife", "uncle", "aunt", "cousin", "friend", "colleague", "member", "delegate", "pollster", "deputy", "speaker",
    "fellow", "dean", "provost", "rector", "warden", "guard", "ranger", "keeper", "buyer", "seller", "baker", "cook", "waiter",
    "premier", "whip", "comptroller", "auditor", "ombudsman", "regulator", "headteacher", "headmaster", "headmistress",
    "philosopher", "geographer", "mathematician", "chemist", "astronomer", "geologist", "climatologist", "meteorologist",
    "ecologist", "anthropologist", "archaeologist", "archeologist", "demographer", "statistician", "epidemiologist",
    "virologist", "immunologist", "psychiatrist", "pediatrician", "paediatrician", "cardiologist", "neurologist",
    "oncologist", "dentist", "midwife", "pharmacist", "veterinarian", "botanist", "zoologist", "criminologist", "theologian",
    "linguist", "photographer", "dramatist", "choreographer", "dancer", "pianist", "violinist", "conductor",
    "swimmer", "skier", "cyclist", "footballer", "quarterback", "referee", "umpire", "sailor", "skipper", "gardener",
    "electrician", "plumber", "carpenter", "mechanic", "hairdresser", "chef", "butcher", "grocer", "shopkeeper", "landlord",
    "firefighter", "policeman", "policewoman", "lifeguard", "caretaker", "tutor", "programmer",
    "blogger", "broadcaster", "demonstrator", "protester", "presenter", "bookseller", "biographer", "playwright", "translator",
    "interpreter",
    "passenger", "worker", "employee", "commuter", "shopper", "motorist", "pensioner", "bystander", "onlooker",
    "retiree", "potter", "builder", "soldier", "cashier", "courier", "cleaner", "clerk",
)  # fmt: skip

TABLE = Speech(
    verbs=VERBS,
    tags=TAGS,
    fillers=frozenset("""
        has have had is was are were be been being will would can could did does do may might also then later now once again
        ever even just still already recently repeatedly too only not never n t s ll ve d later afterwards afterward once
        first today yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday
        me him her them us himself herself themselves
        """.split()) - frozenset("him her them us".split()),
    linkers=frozenset("that how why whether as to of a an the is was his her its their being been like about for by with this "
                      "these it had and but because if were are would we they i he she".split()),
    sources=("according to", "in the words of", "as told by", "per"),
    pronouns=frozenset("he she him".split()),
    plurals=frozenset("they we it".split()),
    latter=frozenset("latter former".split()),
    definite=frozenset("the his her its their our this these those my your".split()),
    indefinite=frozenset("a an one another some several many two three four both no any each".split()),
    prepositions=frozenset("""
        of to in on at by for with from about against after before during over under between among through into near via as
        since until without within than like despite behind beyond toward towards amid alongside including citing upon per
        regarding concerning following outside inside beside above below across around when while because if although though where
        """.split()),
    genitives=frozenset("of for".split()),
    breaks=frozenset("and or but who whom whose which that while when because if as whereas so although though where than".split()),
    relatives=frozenset("that which".split()),
    that=frozenset("that".split()),
    negations=frozenset("not n never".split()),
    thatless=" ",
    conjunctions=frozenset("and".split()),
    adverbs=("ly",),
    participles=("ing",),
    persons=frozenset("woman man teenager pensioner".split()),
    ages=("year-old",),
    documents=frozenset("""
        statement report letter study email memo complaint indictment lawsuit filing ruling release document brochure leaflet pamphlet
        """.split()),
    titles=frozenset("""
        mr mrs ms miss mx dr prof sir dame lord lady rev hon fr sen rep gov gen col maj capt lt sgt cpl adm cmdr pres sr jr st
        madam mister del
        """.split()) - frozenset("jr sr st".split()),
    particles=("van", "von", "de", "der", "den", "la", "le", "du", "da", "dos", "di", "del", "al", "el", "bin", "ibn", "ben", "ter"),
    synonyms=(
        "lawmaker senator representative congressman congresswoman deputy",
        "legislator senator representative congressman congresswoman deputy",
        "cleric priest pastor bishop archbishop imam",
        "scholar professor lecturer researcher historian",
    ),
    kin=frozenset("""
        mother father parent son daughter brother sister twin grandmother grandfather grandson granddaughter grandchild
        great-grandson great-granddaughter great-grandfather great-grandmother nephew niece uncle aunt cousin husband wife widow
        widower heir heiress descendant friend neighbour neighbor native veteran survivor resident fan
        """.split()),
    lesser=frozenset("vice prime deputy former ex assistant acting".split()),
    roles=frozenset(ROLES),
    places=frozenset("""
        ocean sea gulf bay river valley mountain mountains island islands peninsula coast desert street road avenue boulevard
        square airport harbour harbor bridge county province district university college school institute academy hospital
        museum theatre theater cathedral stadium arena association committee council commission department ministry agency
        bureau court parliament congress senate league championship championships cup olympics games festival airlines
        airways bank inc corp ltd llc lines ferries shipping railways motors holdings group industries foundation trust
        """.split()),
    writings=frozenset("""
        sign signs banner banners placard placards poster posters billboard billboards plaque plaques headline headlines
        t-shirt t-shirts tee-shirt tee-shirts shirt shirts hat hats sticker stickers graffiti inscription inscriptions
        marquee mural murals label labels gravestone tombstone headstone caption captions blackboard chalkboard signboard
        """.split()),
    legible=("is written", "was written", "were written", "are written", "emblazoned", "scrawled"),
    strangers=frozenset("""
        t-shirt monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
        october november december i i'm american british french german english european russian chinese
        republican democrat democratic republicans democrats however meanwhile asked speaking earlier later
        today yesterday tomorrow tonight based born backed bound controlled educated funded listed owned trained
        """.split()),
)  # fmt: skip
