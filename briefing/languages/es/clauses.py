"""Spanish clauses: what opens them, what joins them, the verbs that figures go with, and the words that say when."""

from briefing.languages.documents import Clauses

TABLE = Clauses(
    articles=frozenset("el la los las un una unos unas".split()),
    light=frozenset(
        """
        el la los las un una unos unas de del a al en por para con sin sobre entre hasta desde hacia según tras ante bajo contra durante mediante su
        sus este esta estos estas ese esa esos esas más menos muy casi cerca alrededor aproximadamente solo sólo también ya aún todavía como cada otro
        otra otros otras todo toda todos todas ahora además así incluso apenas hace
        """.split()
    ),
    opens=frozenset(
        """
        que quien quienes cuyo cuya cuyos cuyas donde cuando porque aunque mientras si como pues puesto ya
        """.split()
    ),
    joins=frozenset("y e o u pero sino ni".split()),
    verbs=frozenset(
        """
        es son era eran fue fueron será serán sería serían sea está están estaba estaban estuvo ha han había habían hubo habrá hay tiene tienen tenía
        tenían tuvo tuvieron tendrá tendrán puede pueden podrá podría podrían debe deben va van iba iban hace hacen hizo hicieron cuesta cuestan
        alcanza alcanzan alcanzó supera superan suma suman representa representan asciende ascienden gana ganan pierde pierden paga pagan recibe
        reciben vende venden vive viven trabaja trabajan murieron murió produce producen crece crecen cae caen cayó cayeron sube suben subió baja
        bajan bajó queda quedan quedó dio dieron da dan puso pusieron dijo dijeron dice dicen vino llega llegan llegó considera consideran cree creen
        prefiere incluye incluyen emplea emplean cuenta cuentan espera esperan prevé prevén busca buscan ofrece ofrecen exige pide piden calcula
        estima consta ocupa ocupan cubre pesa mide dura aporta aportan destina destinan invierte invierten
        """.split()
    ),
    times=frozenset(
        """
        año años mes meses semana semanas día días hora horas minuto minutos hoy ayer mañana lunes martes miércoles jueves viernes sábado domingo
        tarde noche pasado pasada próximo próxima anterior anteriores último última últimos últimas siglo trimestre década verano invierno otoño
        primavera finales principios
        """.split()
    ),
    endings=("ó", "aron", "ieron", "aban", "aba", "arán", "erán", "irán", "ará", "erá", "irá", "arían"),
)
