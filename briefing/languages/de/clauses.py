"""German clauses: what opens them, what joins them, the verbs that figures go with, and the words that say when."""

from briefing.languages.documents import Clauses

TABLE = Clauses(
    articles=frozenset("der die das den dem des ein eine einen einem einer eines".split()),
    light=frozenset(
        """
        der die das den dem des ein eine einen einem einer eines in im ins an am ans auf aus bei beim mit nach von vom vor zu zum zur zwischen über
        unter um für durch gegen ohne seit bis als wie rund etwa ungefähr fast knapp nur noch schon bereits auch sehr mehr weniger mindestens
        höchstens insgesamt sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer unser unsere dieser diese dieses diesen diesem jeder jede jedes
        pro je sowie so dabei davon damit dazu etwas gut jeweils derzeit aktuell zuletzt inzwischen mittlerweile weitere weiteren
        """.split()
    ),
    opens=frozenset(
        """
        dass daß weil obwohl während wenn ob wo wobei womit wodurch damit da sodass nachdem bevor indem wie was wer
        """.split()
    ),
    joins=frozenset("und aber oder sondern doch denn sowie".split()),
    verbs=frozenset(
        """
        ist sind war waren wird werden wurde wurden worden hat haben hatte hatten kann können konnte konnten soll sollen sollte sollten will wollen
        wollte wollten muss müssen musste mussten darf dürfen dürfte dürften würde würden könnte könnten sei seien habe stieg stiegen sank sanken fiel
        fielen lag lagen liegen gab gaben geben kam kamen kommen ging gingen gehen stand standen stehen nahm nahmen nehmen verlor verloren verlieren
        gewann gewannen gewinnen bekam bekamen bekommen erhielt erhielten erhalten blieb blieben bleiben fand fanden finden wuchs wuchsen wachsen trug
        trugen betrug betrugen betragen kosten zahlen steigen sinken fallen machen leben arbeiten starben sterben starb fuhren fahren sprach sprachen
        brachte brachten schloss schlossen schrieb sah sahen sehen sagen fehlen gehören verdienen verkaufen bauen planen umfassen beschäftigen rechnen
        erwarten stammen entfallen entspricht entsprechen verließ traf trafen riss hielt hielten ließ ließen fordern sitzen nutzen
        """.split()
    ),
    times=frozenset(
        """
        jahr jahre jahren jahres monat monate monaten woche wochen tag tage tagen stunde stunden minute minuten heute gestern morgen montag dienstag
        mittwoch donnerstag freitag samstag sonntag sonnabend abend nacht vormittag nachmittag mittag jahrzehnt jahrhundert quartal vergangenen
        vergangene letzten letzte nächsten kommenden vorjahr sommer winter frühjahr herbst ende anfang mitte zeit
        """.split()
    ),
    framed="en",
    endings=("te", "ten", "t"),
)
