"""How Portuguese reports what somebody said, and names who said it."""

from briefing.languages.tables import Speech, forms

AR = "a am ou aram ava avam ado ada ando ar ará aria"
ER = "e em eu eram ia iam ido endo er erá eria"
IR = "e em iu iram ia iam ido indo ir irá iria"

VERBS = (
    forms("afirm declar explic assegur salient destac sublinh coment manifest inform apont recalc esclarec detalh relat narr"
          " reiter critic denunci lament alert confess questiono confidenci argument avali precis opin consider estim prognostic"
          " anunci revel enfatiz ressalt frisou fris realç observ not relembr lembr garant indic confirm conden"
          " acus classific celebr exclam implor recomend ratific constat public tuit ironiz brinc sentenci julg coment avis"
          " desabaf enumer analis defend protest reclam contrapos minimiz ponder pontu sinaliz cit indag retruc rebat", AR)
    | forms("respond escrev esclarec reconhec promet defend entend", ER)
    | forms("garant admit insist sugeri assum repet reflet", IR)
    | frozenset("""
        diz dizem disse disseram dizia diziam dito dizer dizendo dirá diria disseste
        acrescenta acrescentam acrescentou acrescentaram acrescentado acrescentando adianta adiantou adiantaram
        respondeu responde respondem responderam escreveu escreve escrevem escreveram escrito advertiu adverte advertem
        sustenta sustentou sustentam mantém manteve admitiu admite admitem admitiram reconheceu reconhece reconhecem
        insistiu insiste insistem crê acredita acreditam acreditava acreditou pensa pensam pensava expôs expõe propôs propõe
        pediu pedem exigiu exige prometeu promete concluiu conclui previu prevê desmentiu desmente negou nega negam
        sugeriu sugere referiu refere referem referiram repetiu repete descreveu descreve definiu define conta contam contou contaram
        contava agradeceu agradece rebateu rebate espera esperam questionou questiona indagou perguntou rematou
        garante garantem garantiu garantiram assume assumiu
        """.split())
) - frozenset("conta contam nota notas notado cita cite critica críticas julga considera celebra celebrou celebrado anuncia publica "
              "publicou publicado acusa acusado acusada denuncia indica indicado indicada condena condenado condenada espera esperam "
              "pede pedem estima avisa classifica aponta apontado questiona lembra marca protesta reclama defende defendem".split())  # fmt: skip

TAGS = frozenset("""
    conta contam contou contaram nota notou critica acusa anuncia publica publicou pede pedem pediu pergunta perguntou ri riu brinca
    brincou sorri sorriu suspira suspirou grita gritou lê lança lançou solta soltou continua continuou prossegue prosseguiu segue
    seguiu começa começou considera estima denuncia julga celebra celebrou celebram espera esperam indica aponta completa completou
    complementa complementou finaliza finalizou conclui encerra encerrou remata rematou atira atirou dispara disparou reflete refletiu
    interrompe interrompeu comemora comemorou defende defendem reclama reclamou protesta protestou lembra questiona avisa resume
    resumiu define cita emenda emendou arremata arrematou desabafa vaticina
    """.split())  # fmt: skip

ROLES = (
    "presidente", "presidenta", "vice-presidente", "ministro", "ministra", "primeiro-ministro", "primeira-ministra", "secretário",
    "secretária", "subsecretário", "deputado", "deputada", "senador", "senadora", "prefeito", "prefeita", "vice-prefeito",
    "governador", "governadora", "vereador", "vereadora", "autarca", "chanceler", "embaixador", "embaixadora", "comissário",
    "comissária", "porta-voz", "diretor", "diretora", "director", "directora", "diretor-executivo", "diretora-executiva",
    "gerente", "gestor", "gestora", "administrador", "administradora", "chefe", "líder", "dirigente", "fundador", "fundadora",
    "cofundador", "cofundadora", "dono", "dona", "proprietário", "proprietária", "empresário", "empresária", "empreendedor",
    "empreendedora", "responsável", "representante", "delegado", "delegada", "coordenador", "coordenadora", "superintendente",
    "analista", "economista", "especialista", "perito", "perita", "professor", "professora", "docente", "catedrático",
    "catedrática", "reitor", "reitora", "investigador", "investigadora", "pesquisador", "pesquisadora", "cientista", "historiador",
    "historiadora", "sociólogo", "socióloga", "politólogo", "biólogo", "bióloga", "físico", "física", "psicólogo", "psicóloga",
    "geólogo", "geóloga", "engenheiro", "engenheira", "arquiteto", "arquiteta", "autor", "autora", "escritor", "escritora", "poeta",
    "romancista", "jornalista", "editor", "editora", "apresentador", "apresentadora", "advogado", "advogada", "juiz", "juíza",
    "procurador", "procuradora", "promotor", "promotora", "defensor", "defensora", "desembargador", "desembargadora", "magistrado",
    "magistrada", "comandante", "capitão", "capitã", "tenente", "coronel", "general", "almirante", "policial", "polícia",
    "agente", "bombeiro", "bombeira", "médico", "médica", "doutor", "doutora", "cirurgião", "cirurgiã", "enfermeiro", "enfermeira",
    "veterinário", "veterinária", "farmacêutico", "farmacêutica", "infectologista", "agricultor", "agricultora", "pecuarista",
    "pescador", "pescadora", "viticultor", "apicultor", "apicultora", "padeiro", "padeira", "cozinheiro", "cozinheira", "chef",
    "ator", "atriz", "cantor", "cantora", "músico", "artista", "pintor", "pintora", "cineasta", "realizador", "realizadora",
    "produtor", "produtora", "humorista", "jogador", "jogadora", "atacante", "avançado", "guarda-redes", "goleiro", "goleira",
    "zagueiro", "médio", "treinador", "treinadora", "técnico", "técnica", "campeão", "campeã", "piloto", "candidato", "candidata",
    "ativista", "activista", "voluntário", "voluntária", "sindicalista", "diplomata", "banqueiro", "curador", "curadora", "bispo",
    "arcebispo", "cardeal", "papa", "padre", "pastor", "pastora", "rei", "rainha", "príncipe", "princesa", "testemunha", "vítima",
    "morador", "moradora", "vizinho", "vizinha", "mãe", "pai", "irmão", "irmã", "filho", "filha", "viúva", "viúvo", "esposa", "marido",
    "tio", "tia", "primo", "prima", "colega", "estudante", "aluno", "aluna", "membro", "sócio", "sócia", "guia", "consultor",
    "consultora", "parlamentar", "eurodeputado", "eurodeputada", "mandatário", "mandatária", "titular", "funcionário", "funcionária",
    "assessor", "assessora", "conselheiro", "conselheira", "motorista", "taxista", "bibliotecário", "bibliotecária", "delegado-geral",
)  # fmt: skip

TABLE = Speech(
    verbs=VERBS,
    tags=TAGS,
    fillers=frozenset("""
        tem têm tinha tinham há havia foi foram era eram é são está estava ser haver se me te lhe lhes nos já também ainda além disso
        depois então logo hoje ontem amanhã segunda-feira terça-feira quarta-feira quinta-feira sexta-feira segunda terça quarta
        quinta sexta sábado domingo assim sempre não mais tarde agora porém entretanto novamente mesmo aqui
        """.split()),
    linkers=frozenset("que se de o a os as um uma uns umas é são foi era está em com por para como seu sua seus suas ao à do da dos das "
                      "no na não tem teve será seria ser ter e mas".split()),
    sources=("segundo", "de acordo com", "conforme", "para", "na opinião de", "nas palavras de", "na avaliação de", "no entender de"),
    pronouns=frozenset("ele ela".split()),
    plurals=frozenset("eles elas".split()),
    latter=frozenset("último última".split()),
    definite=frozenset("o a os as seu sua seus suas este esta estes estas esse essa esses essas aquele aquela nosso nossa meu minha".split()),
    indefinite=frozenset("um uma uns umas vários várias alguns algumas dois duas três quatro outro outra outros outras cada nenhum "
                         "nenhuma".split()),
    prepositions=frozenset("""
        de do da dos das dum duma em no na nos nas num numa por pelo pela pelos pelas para pra com sem sob sobre entre contra desde
        até após ante perante durante mediante segundo conforme ao à aos às quando enquanto como porque embora junto através
        neste nesta deste desta desse dessa daquele nesse nessa antes
        """.split()),
    genitives=frozenset("de do da dos das para".split()),
    breaks=frozenset("e ou mas que quem cujo cuja onde quando enquanto porque como porém nem embora".split()),
    relatives=frozenset("que".split()),
    conjunctions=frozenset("e".split()),
    that=frozenset("que".split()),
    negations=frozenset("não nunca".split()),
    adverbs=("mente",),
    participles=("ando", "endo", "indo"),
    persons=frozenset("homem mulher jovem rapaz moça idoso idosa aposentado aposentada reformado reformada".split()),
    ages=("genário", "genária"),
    documents=frozenset("comunicado relatório carta estudo nota sentença acórdão texto documento ofício despacho mensagem ação".split()),
    titles=frozenset("sr sra srta senhor senhora dom dona dr dra prof profa eng arq pe frei dep sen gov".split()),
    particles=("de", "da", "do", "dos", "das", "e", "di", "del", "la", "van", "von", "al", "el", "bin", "ben"),
    synonyms=(
        "autarca presidente prefeito prefeita", "edil presidente prefeito vereador", "mandatário presidente governador prefeito",
        "mandatária presidente presidenta governadora prefeita", "parlamentar deputado senador deputada senadora",
        "treinador técnico", "treinadora técnica", "técnico treinador", "técnica treinadora", "premiê primeiro-ministro",
        "governante ministro ministra secretário", "repórter jornalista", "prelado bispo arcebispo cardeal", "jurista advogado advogada juiz juíza",
    ),
    kin=frozenset("""
        mãe pai filho filha irmão irmã avô avó neto neta bisneto bisneta sobrinho sobrinha tio tia primo prima esposa marido viúva
        viúvo herdeiro herdeira descendente amigo amiga vizinho vizinha morador moradora
        """.split()),
    lesser=frozenset("ex vice antigo antiga".split()),
    roles=frozenset(ROLES),
    compounds=tuple(role for role in ROLES if len(role) > 6),
    writings=frozenset("""
        cartaz cartazes faixa faixas placa placas letreiro letreiros camiseta camisetas camisola camisolas autocolante autocolantes
        adesivo adesivos grafite grafites inscrição inscrições lousa mural murais etiqueta etiquetas panfleto panfletos tabuleta
        """.split()),
    legible=("lê-se", "lia-se", "se lê", "se lia", "pode ler-se", "podia ler-se", "pode-se ler", "está escrito", "estava escrito"),
    strangers=frozenset("""
        segunda-feira terça-feira quarta-feira quinta-feira sexta-feira segunda terça quarta quinta sexta sábado domingo janeiro
        fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro governo estado congresso senado câmara
        município leia veja
        """.split()),
    several=("m",),
    drops_pronouns=True,
    verb_first=True,
    dashes=True,
)  # fmt: skip
