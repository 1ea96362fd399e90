"""Portuguese function words, and the openings of a sentence that hangs on the one before."""

from briefing.languages.tables import Words

TABLE = Words(
    stopwords=frozenset(
        # articles
        """
        o a os as um uma uns umas
        """
        # prepositions, and contractions with articles and pronouns
        """
        de em por para com sem sob sobre até desde entre após ante contra durante perante mediante conforme segundo
        do da dos das no na nos nas ao à aos às pelo pela pelos pelas num numa nuns dum duma deste desta destes
        destas desse dessa daquele daquela dele dela deles delas neste nesta nestes nestas nesse nessa naquele
        naquela nele nela nisso nisto disso disto
        """
        # personal and reflexive pronouns
        """
        eu tu ele ela você nós vós eles elas vocês me te se lhe lhes vos mim ti si comigo consigo lo
        """
        # possessives
        """
        meu minha meus minhas teu tua seu sua seus suas nosso nossa nossos nossas
        """
        # demonstratives
        """
        este esta isto estes estas esse essa isso esses essas aquele aquela aquilo aqueles aquelas tal tais mesmo
        mesma mesmos mesmas
        """
        # relatives and interrogatives
        """
        que quem qual quais cujo cuja cujos cujas quando onde como quanto quanta quantos porquê quê
        """
        # conjunctions
        """
        e ou mas nem porém porque pois embora enquanto caso contudo todavia entretanto portanto logo
        """
        # negation and degree
        """
        não mais menos muito muita muitos muitas pouco pouca poucos poucas tão tanto tantos demais bastante quase
        apenas só somente também nunca jamais sim
        """
        # indefinites
        """
        todo toda todos todas tudo outro outra outros outras algum alguma alguns algumas algo alguém ninguém nenhum
        nenhuma nada cada qualquer quaisquer vários várias ambos ambas
        """
        # adverbs
        """
        já ainda sempre agora hoje ontem depois antes então assim aqui ali lá aí além bem mal melhor talvez cerca
        """
        # ser
        """
        ser é são sou somos era eram foi foram será serão seria seriam seja sejam fosse fossem sido sendo
        """
        # estar
        """
        estar está estão estava estavam esteve estiveram estará esteja estejam
        """
        # ter, haver
        """
        ter tem têm temos tinha tinham teve tiveram terá terão teria teriam tenha tenham tendo tido há havia houve
        haver haverá
        """
        # modal and light verbs
        """
        pode podem podia poderia poderá pôde deve devem devia deveria deverá vai vão ia faz fazem fez quer querem
        fica ficou
        """.split()
    ),
    dangling=(
        "ele", "ela", "eles", "elas", "seu", "sua", "seus", "suas", "o seu", "a sua", "os seus", "as suas", "lhe",
        "dele", "dela",
        "este", "esta", "isto", "estes", "estas", "esse", "essa", "isso", "esses", "essas", "aquele", "aquela",
        "aquilo", "tal", "tais", "deste", "desta", "desse", "dessa", "nesse", "nessa", "disso", "nisso",
        "este último", "esta última", "estes últimos", "ambos", "ambas", "os dois", "as duas", "o mesmo", "a mesma",
        "um deles", "uma delas", "outro", "outra", "outros", "outras", "os outros", "os demais",
        "mas", "e", "ou", "nem", "pois", "porém", "contudo", "todavia", "no entanto", "entretanto", "ainda assim",
        "mesmo assim", "apesar disso", "apesar de tudo", "pelo contrário", "ao contrário", "em contrapartida",
        "por outro lado", "em vez disso", "de qualquer forma", "de todo modo", "seja como for",
        "por isso", "portanto", "assim", "logo", "dessa forma", "desta forma", "deste modo", "desse modo",
        "por conseguinte", "consequentemente", "em consequência", "como resultado", "por essa razão",
        "por esse motivo", "por este motivo", "daí", "é por isso",
        "além disso", "além do mais", "também", "ainda", "igualmente", "da mesma forma", "do mesmo modo", "ademais",
        "por sua vez", "por seu lado", "por seu turno", "a isso se soma", "a isto junta-se", "ao mesmo tempo",
        "de facto", "de fato", "com efeito", "na verdade", "na realidade", "ou seja", "isto é", "em outras palavras",
        "por outras palavras", "por exemplo", "em particular", "em suma", "em resumo", "afinal", "aliás",
        "então", "depois", "em seguida", "mais tarde", "posteriormente", "depois disso", "após isso", "pouco depois",
        "enquanto isso", "desde então", "até então", "na altura", "na ocasião", "à época", "por fim", "finalmente",
        "antes disso",
        "ali", "lá", "aqui", "aí", "nesse sentido", "neste sentido", "nesse contexto", "neste contexto", "nesse caso",
        "neste caso", "para isso", "para tal", "com isso", "com isto", "caso contrário", "do contrário", "entre eles",
        "entre elas", "a respeito", "a esse respeito", "a propósito",
        "sim", "trata-se", "foi então", "tudo isso", "tudo isto",
        "segundo ele", "segundo ela", "segundo eles", "para ele", "para ela", "naquele dia", "naquela altura",
        "na mesma altura", "no mesmo dia", "em segundo lugar", "nessa altura", "no dia seguinte",
        "um * semelhante", "um * parecido", "um * parecida", "um * similar", "uma * semelhante", "uma * parecido",
        "uma * parecida", "uma * similar", "o mesmo ocorre", "o mesmo vale",
        "um de seus", "uma de suas", "um dos seus", "uma das suas", "alguns de seus", "algumas de suas",
        "o país",
        "no vídeo", "nas imagens", "para a ocasião", "a isso", "a isto",
        "na mesma linha", "no mesmo sentido",
        "todos esses", "todas essas", "todos estes", "todas estas",
        "outro exemplo", "um outro exemplo",
    ),
    standing=(
        "antes de", "antes da", "antes do", "antes que",
        "este ano", "este mês", "este fim de semana", "esta semana", "esta manhã", "esta tarde", "esta noite",
        "esta segunda", "esta terça", "esta quarta", "esta quinta", "esta sexta", "nesta segunda", "nesta terça",
        "nesta quarta", "nesta quinta", "nesta sexta", "neste sábado", "neste domingo", "neste ano", "além de",
        "assim como", "ainda que", "aqueles que", "logo após o",
        "depois de", "depois da", "depois do", "depois que", "logo após", "logo depois de", "logo no", "logo na",
        "assim que", "ainda não", "ainda há", "tal como", "ao mesmo tempo que", "ao mesmo tempo em que",
        "ao contrário do", "ao contrário da", "ao contrário de", "este sábado", "este domingo", "este verão",
        "este outono", "este inverno", "esta primavera", "esta época", "estes dias", "aquele que", "aquela que",
        "sua majestade", "sua santidade", "e se", "nem o", "nem a", "a respeito de", "a respeito da", "a respeito do",
        "a propósito de", "a propósito da", "a propósito do",
    ),
    later=frozenset("depois antes".split()),
    pointers=frozenset(
        """
        isto isso disso nisso este esta estes estas esse essa esses essas deste desta destes destas desse dessa desses dessas neste nesta
        nestes nestas nesse nessa nesses nessas
        """.split()
    ),
    turns=frozenset("porém contudo todavia".split()),
    pictured=("(à esquerda", "(à direita"),
    echoes=frozenset("""
        acusação acusações anúncio carta clube comentário comentários decisão declaração declarações denúncia
        empresa exposição fenómeno fenômeno filme foto fotos gesto hospital hotel ideia imagem imagens incidente
        iniciativa jornal livro loja medida medidas mensagem mensagens motivo museu pergunta polémica polêmica
        problema proposta prática publicação reação resposta resultado revista romance série tendência vídeo
        """.split()),
    moments=tuple(
        """
        minuto minutos horas
        artigo semana mês meses ano anos temporada manhã tarde noite madrugada primavera verão outono inverno fim
        tempo dia dias jornada momento hora segunda terça quarta quinta sexta sábado domingo janeiro fevereiro março
        abril maio junho julho agosto setembro outubro novembro dezembro trimestre semestre década século natal tipo
        vez último última próximo próxima ponto
        """.split()
    ),
)  # fmt: skip
