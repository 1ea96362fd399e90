"""How German reports what somebody said, and names who said it."""

from briefing.languages.tables import Speech, forms

WEAK = "t te ten en e end"  # erklärt, erklärte, erklärten, erklären, erkläre

VERBS = (
    forms("sag erklär erläuter betont beton versicher warn mein erzähl bericht kritisier kommentier bemängel beklag forder frag"
           " ergänz behaupt vermut erinner mahn kündig bestätig bekräftig unterstreich bedauer begründ schilder prophezei lob"
           " äußer verkünd verteidig schwärm spekulier konstatier resümier argumentier urteil attestier prognostizier appellier"
           " informier signalisier bezeichn nenn wünsch hoff glaub find zitier entgegn erwider verspr plädier raun twitter"
           " klag wett witzel flüster antwort bilanzier präzisier relativier räum", WEAK + " tet")
    | frozenset("""
        erklärte meinte antwortete antworteten berichtete warnte warnten forderte gesagt erklärt betont gewarnt gefordert gefragt
        erzählt berichtet geschrieben schreibt schrieb schrieben schreiben spricht sprach sprachen sprechen gesprochen
        weiß wusste findet fand fanden gefunden hieß heißt nannte nannten genannt nennt bezeichnete bezeichnet gibt gab
        verspricht versprach versprochen versprachen widerspricht widersprach wies weist verwies hervorhob unterstrich
        unterstrichen unterstreicht bekannte gestand gestanden gesteht gab räumte zitiert rief riefen ruft bat bittet
        hofft hoffte kritisiert kritisierte mahnte mahnt appelliert appellierte freut freute ärgert ärgerte wundert wunderte
        kündigte kündigt angekündigt stellte stellt hob hebt fügte fügt führte führt teilte teilt mitgeteilt zeigte zeigt lautet
        lautete postete postet denkt dachte urteilte sieht sah
        """.split())
) - frozenset("stellt stellte hebt hob zeigte zeigt führt gibt gab sieht sah findet fand fanden finden führte weist nennen hoffen "
              "äußern bericht berichten wünschen fragen klagen forderten fordern antworten lautet heißt hieß ruft rief teilt "
              "teilte weiß".split())  # fmt: skip

TAGS = frozenset("""
    so stellt stellte hebt hob zeigte zeigt führt gibt gab sieht sah findet fand fanden führte weist finden teilt teilte weiß
    macht machte machten lacht lachte lächelt lächelte seufzt seufzte scherzt scherzte schimpft schimpfte ruft rief lautet lautete
    heißt hieß beginnt begann setzt setzte fährt fuhr wirft warf legt legte nimmt nahm berichten sinniert
    sinnierte grübelt jubelt jubelte tobt tobte wettert wetterte donnert stöhnt stöhnte hakt hakte pflichtet schließt schloss steht
    stand liest las fasst fasste schreit schrie strahlt strahlte antworten fordern forderten
    """.split())  # fmt: skip

ROLES = (
    *(role + ending for role in """
    präsident minister kanzler sekretär abgeordneter bürgermeister landrat senator botschafter kommissar sprecher chef leiter
    direktor geschäftsführer manager vorsitzender vorstand gründer inhaber besitzer unternehmer investor berater experte
    forscher wissenschaftler professor historiker soziologe ökonom biologe physiker psychologe ingenieur architekt designer
    entwickler autor schriftsteller dichter journalist redakteur moderator kritiker anwalt richter staatsanwalt polizist
    kommandant oberst general arzt chirurg pfleger lehrer rektor student landwirt bauer winzer imker bäcker wirt koch
    schauspieler sänger musiker komponist künstler maler regisseur filmemacher produzent spieler stürmer torwart trainer
    meister pilot kandidat aktivist tierschützer organisator veranstalter gewerkschafter diplomat bischof kardinal papst
    pfarrer könig prinz zeuge anwohner nachbar bewohner mitglied geschäftsführer betreiber förster gärtner händler
    publizist philosoph mathematiker chemiker astronom geologe klimaforscher meteorologe archäologe virologe epidemiologe psychiater
    kinderarzt jurist notar politologe theologe blogger fotograf tänzer pianist radfahrer schwimmer schiedsrichter kellner friseur
    handwerker tischler elektriker fahrer lokführer arbeiter angestellter rentner soldat mechaniker verkäufer erzieher
    politiker verteidiger angreifer coach volkswirt analyst referent dezernent kämmerer intendant kurator kapitän bundestrainer
    """.split() for ending in ("", "in")),
    *(role + ending for role in "gastgeber arbeitgeber leiter mitarbeiter arbeiter fahrer führer helfer retter macher".split()
      for ending in ("", "in")),
    "landrätin", "stadträtin", "gemeinderätin", "vorständin",
    "mutter", "vater", "sohn", "tochter", "witwe", "ärztin", "anwältin", "abgeordnete", "vorsitzende",
    "vorsitzenden", "beauftragte", "beauftragter", "expertin", "ökonomin", "soziologin", "biologin", "psychologin", "chefin",
    "bäuerin", "köchin", "zeugin", "königin", "prinzessin", "präsidenten", "ministers", "sprechers", "experten", "abgeordneten",
)  # fmt: skip

TABLE = Speech(
    verbs=VERBS,
    tags=TAGS,
    fillers=frozenset("""
        hat haben hatte hatten habe ist sind war waren wird werden wurde wurden kann konnte muss soll sollte will wollte möchte
        auch noch dann nun jetzt hier da dort damals zudem außerdem weiter weiterhin später zuletzt schon bereits bisher wieder
        immer nur sehr gestern heute morgen montag dienstag mittwoch donnerstag freitag samstag sonntag nicht sich ihm ihr ihnen mir
        uns mich ihn selbst selber erst zunächst schließlich gar doch aber jedoch dagegen indes etwa deutlich klar dazu daraufhin
        hinzu fest aus an mit
        """.split()) - frozenset("aus an mit ihr wollte".split()),
    linkers=frozenset("dass ob wie warum der die das den dem ein eine einen einer eines es sei seien ist sind war wäre sich von als um "
                      "und in im man er sie auch habe hat so hinzu fest an aus mit zu zur zum für nicht nur sondern".split()),
    sources=("laut", "nach angaben von", "nach angaben", "nach einschätzung von", "nach ansicht von", "nach worten von", "gemäß",
             "nach aussage von", "aus sicht von"),
    trailing_sources=("zufolge",),
    pronouns=frozenset("er sie ihm".split()),
    plurals=frozenset("wir".split()),
    latter=frozenset("letzterer letztere".split()),
    definite=frozenset("""
        der die das den dem dieser diese dieses diesen diesem sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer unser
        unsere jener jene deren dessen
        """.split()),
    indefinite=frozenset("ein eine einen einem einer mehrere einige viele zwei drei vier kein keine".split()),
    prepositions=frozenset("""
        in im ins an am ans auf aus bei beim mit nach von vom zu zum zur für gegen um durch über unter vor neben zwischen seit während
        wegen trotz ohne bis gegenüber laut gemäß hinter entlang statt per samt mitsamt binnen des eines
        """.split()),
    genitives=frozenset("von vom für des eines".split()),
    breaks=frozenset("und oder aber denn dass weil wenn als ob wie während sondern sowie welcher welche bevor nachdem da".split()),
    that=frozenset("dass".split()),
    negations=frozenset("nicht nie".split()),
    thatless=",",
    conjunctions=frozenset("und".split()),
    adverbs=("weise",),
    persons=frozenset("mann frau betroffene rentner rentnerin".split()),
    ages=("jährige", "jähriger"),
    documents=frozenset("mitteilung bericht studie schreiben brief erklärung urteil papier gutachten antrag stellungnahme antwort".split()),
    titles=frozenset("herr herrn frau dr prof dipl ing professor".split()) - frozenset(["professor"]),
    particles=("von", "von der", "vom", "van", "van der", "van den", "van de", "de", "di", "da", "al", "el", "bin", "ibn", "ben", "le", "la"),
    synonyms=(
        "rathauschef bürgermeister oberbürgermeister", "rathauschefin bürgermeisterin oberbürgermeisterin",
        "stadtoberhaupt bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin",
        "verwaltungschef bürgermeister oberbürgermeister landrat", "verwaltungschefin bürgermeisterin oberbürgermeisterin landrätin",
        "regierungschef kanzler bundeskanzler ministerpräsident", "regierungschefin kanzlerin bundeskanzlerin ministerpräsidentin",
        "ressortchef minister", "ressortchefin ministerin", "firmenchef geschäftsführer inhaber gründer vorstand",
        "firmenchefin geschäftsführerin inhaberin gründerin vorständin", "übungsleiter trainer coach",
        "coach trainer chefcoach cheftrainer", "trainer coach chefcoach cheftrainer",
        "mediziner arzt chirurg", "medizinerin ärztin chirurgin", "jurist anwalt richter", "juristin anwältin richterin",
    ),
    kin=frozenset("""
        mutter vater sohn tochter bruder schwester großmutter großvater enkel enkelin urenkel urenkelin neffe nichte onkel tante
        cousin cousine mann frau witwe witwer erbe erbin nachfahre nachfahrin freund freundin nachbar nachbarin anwohner anwohnerin
        """.split()),
    lesser=frozenset("ehemaliger ehemalige ehemaligen früherer frühere früheren stellvertretender stellvertretende ex".split()),
    roles=frozenset(ROLES),
    compounds=ROLES,
    places=frozenset("""
        ozean meer golf see fluss insel inseln tal straße allee platz brücke hafen flughafen bahnhof landkreis universität
        hochschule schule institut krankenhaus klinikum museum theater dom stadion verband verein ausschuss ministerium
        behörde gericht bundestag landtag bundesrat liga bundesliga pokal meisterschaft festival bank gmbh ag
        """.split()),
    writings=frozenset("""
        schild schilder schildern plakat plakate plakaten transparent transparente transparenten banner bannern spruchband
        spruchbänder spruchbändern tafel tafeln t-shirt t-shirts aufkleber aufklebern schlagzeile schlagzeilen überschrift
        überschriften inschrift inschriften aufschrift graffito graffiti plakette
        """.split()),
    legible=("steht", "stehen", "stand", "standen", "zu lesen", "prangt", "prangte"),
    strangers=frozenset("""
        montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september oktober
        november dezember sie ihr ihnen ihre uhr euro prozent millionen milliarden jahr jahre jahren ende anfang mitte bund
        land stadt nachfrage anfrage gespräch interview
        """.split()),
    noun_capitals=True,
    verb_first=True,
)  # fmt: skip
