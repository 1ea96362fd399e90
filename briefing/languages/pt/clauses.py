"""Portuguese clauses: what opens them, what joins them, the verbs that figures go with, and the words that say when."""

from briefing.languages.documents import Clauses

TABLE = Clauses(
    articles=frozenset("o a os as um uma uns umas seu sua seus suas este esta".split()),
    light=frozenset(
        """
        o a os as um uma uns umas de do da dos das em no na nos nas por pelo pela pelos pelas para com sem sobre entre até desde sob ante contra
        durante ao aos à às seu sua seus suas este esta estes estas esse essa esses essas mais menos muito quase cerca apenas só também já ainda como
        cada outro outra outros outras todo toda todos todas agora além num numa após
        """.split()
    ),
    opens=frozenset("que quem cujo cuja cujos cujas onde quando porque embora enquanto se como pois".split()),
    joins=frozenset("e ou mas nem porém".split()),
    verbs=frozenset(
        """
        é são era eram foi foram será serão seria seriam seja está estão estava estavam esteve há havia houve tem têm tinha tinham teve tiveram terá
        terão pode podem poderá poderia deve devem vai vão ia faz fazem fez fizeram custa custam alcança atinge atingem supera superam soma somam
        representa representam chega chegam ganha ganham perde perdem paga pagam recebe recebem vende vendem vive vivem trabalha trabalham morreram
        morreu produz produzem cresce crescem cai caem caiu caíram sobe sobem subiu desce fica ficam ficou deu deram dá dão pôs disse disseram diz
        dizem veio prevê preveem espera esperam emprega empregam conta contam inclui incluem pede pedem oferece estima calcula ocupa ocupam pesa mede
        dura vale valem investe cobre
        """.split()
    ),
    times=frozenset(
        """
        ano anos mês meses semana semanas dia dias hora horas minuto minutos hoje ontem amanhã segunda terça quarta quinta sexta sábado domingo manhã
        tarde noite passado passada próximo próxima anterior último última últimos últimas século trimestre década verão inverno outono primavera fim
        início
        """.split()
    ),
    endings=("ou", "aram", "eram", "iram", "ava", "avam", "ará", "arão", "erá", "erão", "irá", "irão"),
)
