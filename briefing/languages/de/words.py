"""German function words, and the openings of a sentence that hangs on the one before."""

from briefing.languages.tables import Words

TABLE = Words(
    stopwords=frozenset(
        # articles
        """
        der die das den dem des ein eine einen einem einer eines
        """
        # personal and reflexive pronouns
        """
        ich du er sie es wir ihr mich mir dich dir ihn ihm ihnen uns euch sich man selbst selber einander
        """
        # possessives
        """
        mein meine meinen meinem meiner sein seine seinen seinem seiner seines ihre ihren ihrem ihrer ihres unser
        unsere unseren unserer
        """
        # demonstratives
        """
        dies diese dieser dieses diesen diesem jene jener jenes jenen derer dessen deren denen derselbe dieselbe
        solche solcher solchen
        """
        # interrogatives
        """
        wer wen wem wessen was wann wo wohin woher wie warum wieso welche welcher welches welchen welchem
        """
        # prepositions, and contractions with the article
        """
        in im ins an am ans auf aufs aus bei beim mit nach von vom vor zu zum zur über unter durch durchs für fürs
        gegen ohne um bis seit zwischen während wegen trotz laut gegenüber innerhalb außerhalb ab
        """
        # conjunctions
        """
        und oder aber sondern denn doch dass daß ob weil wenn als falls obwohl damit sodass sowie sowohl weder noch
        entweder indem nachdem bevor jedoch
        """
        # pronominal adverbs
        """
        da dabei dafür dagegen daher dahin danach daran darauf daraus darin darüber darum davon davor dazu deshalb
        hier dort dann hin her
        """
        # negation, degree and focus particles
        """
        nicht nichts nie kein keine keinen keinem keiner sehr mehr weniger viel viele vielen etwas etwa nur auch
        schon erst immer wieder ganz gar so zwar eben ja nein rund fast kaum sogar
        """
        # indefinites
        """
        alle allen aller alles andere anderen anderer anderes einige einigen jede jeder jedem jeden jedes jemand
        niemand mehrere beide beiden
        """
        # adverbs
        """
        jetzt nun heute oft zudem außerdem allerdings bereits weiter weiterhin zunächst dennoch also wohl vielleicht
        """
        # to be, to have, to become
        """
        bin bist ist sind seid war waren wäre wären gewesen sei seien habe haben hat hast hatte hatten hätte hätten
        wird werden wurde wurden würde würden worden geworden
        """
        # modal verbs
        """
        kann können konnte konnten könnte könnten muss müssen musste mussten müsste soll sollen sollte sollten will
        wollen wollte wollten darf dürfen dürfte mag möchte möchten
        """
        # light verbs
        """
        gibt gab geht lassen lässt macht
        """
        # the same as folding for comparisons leaves them
        """
        ausserdem ausserhalb
        """.split()
    ),
    dangling=(
        "der mann", "die frau", "der jugendliche", "der verdächtige", "das paar", "die beiden männer", "die beiden frauen",
        "er", "sie", "es", "ihm", "ihr", "ihnen", "ihn", "seine", "sein", "seiner", "seinem", "seinen", "ihre",
        "ihren", "ihrem", "ihrer",
        "dies", "diese", "dieser", "dieses", "diesem", "diesen", "das ist", "das sei", "das war", "das wäre",
        "das hat", "das habe", "das soll", "das gilt", "das heißt", "das bedeutet",
        "die ist", "die war", "die hat", "die habe", "die sind",
        "die waren", "die haben", "denen", "dessen", "deren",
        "jene", "jener", "jenes", "solche", "ein solcher", "eine solche", "ein solches", "letzterer", "letztere",
        "ersterer", "erstere", "beide", "die beiden", "derselbe", "dieselbe", "dasselbe", "das gleiche", "ersteres",
        "letzteres",
        "aber", "doch", "und", "denn", "oder", "sondern", "also", "so", "auch",
        "jedoch", "dennoch", "trotzdem", "gleichwohl", "nichtsdestotrotz", "allerdings", "hingegen", "dagegen",
        "demgegenüber", "im gegensatz dazu", "im gegenteil", "andererseits", "vielmehr", "stattdessen", "immerhin",
        "indes", "indessen",
        "deshalb", "daher", "deswegen", "darum", "folglich", "somit", "demnach", "infolgedessen", "dementsprechend",
        "entsprechend", "aus diesem grund", "aus diesen gründen",
        "außerdem", "zudem", "darüber hinaus", "ferner", "des weiteren", "hinzu kommt", "dazu kommt", "überdies",
        "zusätzlich", "ebenso", "ebenfalls", "gleichzeitig", "zugleich", "weiterhin",
        "dabei", "dafür", "damit", "danach", "daran", "darauf", "daraus", "darin", "darüber", "darunter", "davon",
        "davor", "dazu", "dadurch", "daneben", "dahinter", "dort", "hierzu", "hierfür", "hierbei", "dorthin",
        "dann", "anschließend", "daraufhin", "später", "zuvor", "vorher", "seitdem", "seither", "inzwischen",
        "unterdessen", "währenddessen", "kurz darauf", "wenig später", "schließlich", "zum schluss",
        "im anschluss", "bis dahin",
        "nämlich", "tatsächlich", "in der tat", "mit anderen worten", "kurzum", "das heißt also", "beispielsweise",
        "zum beispiel", "insbesondere", "vor allem aber",
        "seinerseits", "ihrerseits", "einerseits", "zum einen", "zum anderen", "ein anderer", "eine andere", "andere",
        "die anderen", "der andere", "einer von ihnen", "eine von ihnen", "viele von ihnen", "einige von ihnen",
        "in diesem fall", "unter diesen umständen", "auf diese weise",
        "ja", "nein", "sonst", "ansonsten", "andernfalls", "umso",
        "da ist", "da sind", "da war", "da hat", "da kann", "der ist", "der war", "der hat", "laut ihm",
        "ihm zufolge", "ihr zufolge", "ihnen zufolge", "unter ihnen", "sei es", "drittens", "zweitens", "hinzu kommen",
        "das passiert", "das geschieht", "das zeigt", "das zeigen", "das teilte", "das teilten", "das geht",
        "das ging", "das liegt", "das macht", "das sagte", "das sagt", "das berichtet", "das ergab", "das hatte",
        "das wird", "das wurde", "das kann", "das könnte", "das sind", "das waren", "das führt", "am nächsten tag",
        "am selben tag", "am gleichen tag", "einen tag später", "tags darauf",
        "das * den", "das * dem", "das * die", "das * der", "das * das", "das * ein", "das * eine", "das * einen",
        "das * einem", "das * sich", "das * nicht", "das * auch", "das * aber", "das * er", "das * sie",
        "das * es", "das * ihm", "das * ihn", "das * ihnen", "das * uns", "die * den", "die * dem", "die * das",
        "die * ein", "die * eine", "die * einen", "die * sich", "die * nicht", "die * auch", "die * aber",
        "das bringt", "das kostet", "das kostete", "das steht", "das trifft", "das betrifft", "das gelang",
        "das gelingt", "das sorgt", "das sorgte", "das erklärt", "das erklärte", "das freut", "das verstößt",
        "das entspricht", "das ermöglicht", "das hilft", "das reicht", "das schafft", "das bestätigt",
        "das bestätigte", "das gab", "das gibt",
        "ähnlich", "ähnliches", "ein ähnliches", "eine ähnliche", "ein ähnlicher", "ähnliche",
        "einer seiner", "eines seiner", "eine seiner", "einer ihrer", "eine ihrer", "eines ihrer", "viele seiner",
        "viele ihrer", "einige ihrer", "einige seiner", "das muss", "das müssen", "das müsst", "das sollte",
        "das sollten", "das darf", "das dürfen", "das will", "das wollen", "das mag", "das können", "das konnte",
        "das würde", "das würden", "das werden", "das haben",
        "das land ist", "das land hat", "das land war", "der vorfall",
        "vor ort", "mehr noch", "nicht nur das", "kein wunder", "grund dafür", "grund hierfür", "hintergrund ist",
        "weitere", "weiterer", "weiteres", "folge", "fazit", "dahingehend", "da es sich", "in dem video",
        "in dem clip", "auf den bildern", "auf dem foto",
        "in die gleiche kerbe", "in dieselbe kerbe", "im selben atemzug",
        "das alles", "all das", "all dies", "all diese", "alles das",
        "ein anderes beispiel", "ein weiteres beispiel", "noch ein beispiel",
    ),
    standing=(
        "die frau des", "der mann, der", "die frau, die", "die frau von", "der mann von",
        "es gibt", "es gab", "es gebe", "es wird", "es war einmal", "es bleibt", "es geht um", "es fehlt", "es fehlen",
        "es kommt", "es kam", "es kamen", "es ist möglich", "es ist nicht", "es herrscht", "es herrschte",
        "diese woche", "diese saison", "dieses jahr", "dieses wochenende", "diesen montag", "diesen dienstag",
        "diesen mittwoch", "diesen donnerstag", "diesen freitag", "diesen samstag", "diesen sonntag", "diesen sommer",
        "diesen winter", "diesen herbst", "dieser tage", "in diesem jahr",
        "so viele", "so viel", "so genannte", "später am", "nur wenige", "nur noch", "nur jeder", "nur ein",
        "nur eine", "auch wenn", "auch wer", "und wenn", "oder die", "etwa ein", "etwa zwei", "etwa jeder", "so lange",
        "damit sich", "damit die", "damit der", "damit das", "da die", "da der", "da das",
        "dieses frühjahr", "diesen frühling", "diesen monat", "diese tage", "diese nacht", "in dieser woche",
        "es heißt", "es gelten", "es geht", "es begann", "es war das erste mal", "es ist das erste mal", "so wie",
        "damit es", "damit ein", "damit eine", "sie alle", "diejenigen", "seine majestät", "ihre majestät",
        "seine heiligkeit", "später in", "zusätzlich zu", "entsprechend dem", "entsprechend der",
        "auch in diesem jahr",
        "ähnlich wie",
        "vor ort in", "folge der", "folge von", "folge des",
    ),
    later=frozenset("später zuvor danach darauf".split()),
    pointers=frozenset("diese dieser dieses diesem diesen dies solche solchen solcher solches".split()),
    turns=frozenset("jedoch allerdings hingegen dagegen dennoch trotzdem".split()),
    pictured=("(links", "(rechts", ", links,", ", rechts,", "(oben", "(unten", "bildergalerie"),
    echoes=frozenset("""
        album ankündigung antwort aufforderung aussage aussagen ausstellung brief buch clip debatte entscheidung
        ergebnis film firma foto fotos frage fragen geste grund herausforderung hotel idee initiative interview
        klinik konzern krankenhaus kritik lage magazin maßnahme maßnahmen meldung museum nachricht phänomen post
        praxis problem reaktion roman schritt sender serie streit szene trend tweet unternehmen verein video
        vorfall vorfälle vorgehen vorschlag vorwurf vorwürfe zeitung äußerung äußerungen
        """.split()),
    moments=tuple(
        """
        stunden minuten
        beitrag blogbeitrag artikel artikels text ratgeber woche monat jahr jahre jahres jahren saison morgen
        vormittag nachmittag abend nacht nächte frühjahr frühling sommer herbst winter wochenende zeit zeiten tag
        tage tagen tages stunde moment augenblick montag dienstag mittwoch donnerstag freitag samstag sonnabend
        sonntag januar februar märz april mai juni juli august september oktober november dezember quartal jahrzehnt
        jahrhundert weihnacht ostern art weise ende
        """.split()
    ),
)  # fmt: skip
