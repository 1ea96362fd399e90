"""How Spanish reports what somebody said, and names who said it."""

from briefing.languages.tables import Speech, forms

AR = "a an ó aron aba aban ado ando ar ará aría é"
ER = "e en ió ieron ía ían ido iendo er erá ería"
IR = "e en ió ieron ía ían ido iendo ir irá iría"

VERBS = (
    forms("afirm declar explic asegur señal indic destac subray coment coment manifest express inform apunt recalc aclar detall"
           " recuerd recordó record cont agreg reiter critic denunci lament alert confes preguntó pregunt aconsej conden"
           " argument plante precis opin consider estim pronostic vaticin anunci revel relat narr puntualiz enfatiz remarc"
           " acus calific celebr exclam implor rog recomend ratific constat coment tuite public cuestion"
           " ironiz bromé zanj sentenci juzg", AR)
    | frozenset("""
        dice dicen dijo dijeron decía decían dicho diciendo decir dirá diría respondió respondieron responde responden respondido
        responder respondiendo contestó contestaron contesta contestado escribió escribe escriben escribieron escrito escribir
        advirtió advirtieron advierte advierten advertido advirtiendo advertir sostuvo sostuvieron sostiene sostienen sostenido
        sostener mantuvo mantiene mantienen admitió admite admiten admitieron admitido admitir reconoció reconoce reconocen
        reconocieron reconocido reconocer añadió añade añaden añadieron añadido añadiendo añadir insistió insiste insisten
        insistieron insistido insistir cree creen creía creyó piensa piensan pensaba expuso expone exponen expuesto propuso propone
        pidió pide piden pidieron pedido pidiendo exigió exige exigen exigieron prometió promete prometen prometieron
        concluyó concluye concluyeron predijo predice desmintió desmiente negó niega niegan defendió defiende defienden defendió
        sugirió sugiere sugieren refirió refiere coincidió coincide recuerda recuerdan cuenta cuentan reconociendo espera esperan
        explicó explicaron expresó expresaron indicó planteó tuiteó bromeó recalcó agradeció agradece repitió repite rezaba reza
        describió describe definió define
        """.split())
) - frozenset("cuenta cuentan cuento publica publicó publicado pregunta preguntan critica críticas crítica anuncia conta contó contado "
              "contar conta contando pide piden pedido califica estima espera esperan considera denuncia juzga celebra celebrado celebró "
              "celebrar acusado".split())  # fmt: skip

TAGS = frozenset("""
    cuenta cuentan contó contaron contado contaba publica publicó pregunta preguntan preguntó anuncia pide piden ríe rió bromea
    sonríe sonrió suspira suspiró grita gritó lee lanza lanzó soltó suelta continúa continuó prosigue prosiguió sigue siguió comienza
    considera estima denuncia juzga celebra celebró califica espera esperan zanja critica interrumpe interrumpió apostilla
    apostilló matiza matizó remata remató apunta apuntilla reflexiona reflexionó
    """.split())  # fmt: skip

ROLES = (
    "presidente", "presidenta", "ministro", "ministra", "secretario", "secretaria", "diputado", "diputada", "senador", "senadora",
    "alcalde", "alcaldesa", "gobernador", "gobernadora", "concejal", "concejala", "consejero", "consejera", "canciller",
    "embajador", "embajadora", "comisario", "comisaria", "comisionado", "portavoz", "vocero", "vocera", "director", "directora",
    "gerente", "jefe", "jefa", "líder", "dirigente", "fundador", "fundadora", "dueño", "dueña", "propietario", "propietaria",
    "empresario", "empresaria", "responsable", "representante", "delegado", "delegada", "coordinador", "coordinadora", "analista",
    "economista", "experto", "experta", "especialista", "profesor", "profesora", "maestro", "maestra", "docente", "catedrático",
    "catedrática", "investigador", "investigadora", "científico", "científica", "historiador", "historiadora", "sociólogo",
    "socióloga", "biólogo", "bióloga", "físico", "física", "psicólogo", "psicóloga", "ingeniero", "ingeniera", "arquitecto",
    "arquitecta", "autor", "autora", "escritor", "escritora", "novelista", "poeta", "periodista", "editor", "editora",
    "presentador", "presentadora", "abogado", "abogada", "defensor", "defensora", "juez", "jueza", "fiscal", "magistrado",
    "magistrada", "comandante", "capitán", "coronel", "general", "policía", "agente", "bombero", "bombera", "médico", "médica",
    "doctor", "doctora", "cirujano", "cirujana", "enfermero", "enfermera", "agricultor", "agricultora", "ganadero", "ganadera",
    "pescador", "pescadora", "panadero", "panadera", "cocinero", "cocinera", "actor", "actriz", "cantante", "músico", "música",
    "artista", "pintor", "pintora", "cineasta", "productor", "productora", "jugador", "jugadora", "delantero", "portero",
    "entrenador", "entrenadora", "técnico", "campeón", "campeona", "piloto", "candidato", "candidata", "activista",
    "voluntario", "voluntaria", "sindicalista", "diplomático", "diplomática", "obispo", "arzobispo", "cardenal", "papa",
    "sacerdote", "rey", "reina", "príncipe", "princesa", "testigo", "víctima", "vecino", "vecina", "madre", "padre", "hermano",
    "hermana", "viuda", "esposo", "esposa", "miembro", "integrante", "mandatario", "mandataria", "exmandatario", "titular",
    "funcionario", "funcionaria", "encargado", "encargada", "asesor", "asesora", "subsecretario", "subsecretaria",
    "veterinario", "veterinaria", "guía", "estudiante", "alumno", "alumna", "legislador", "legisladora", "rector", "rectora",
    "premier", "intendente", "intendenta", "regidor", "regidora", "viceministro", "viceministra", "procurador",
    "procuradora", "contralor", "contralora", "filósofo", "filósofa", "geógrafo", "geógrafa", "matemático", "matemática",
    "químico", "astrónomo", "astrónoma", "geólogo", "geóloga", "arqueólogo", "arqueóloga", "antropólogo",
    "antropóloga", "epidemiólogo", "epidemióloga", "virólogo", "viróloga", "pediatra", "psiquiatra", "cardiólogo",
    "cardióloga", "dentista", "farmacéutico", "farmacéutica", "jurista", "politólogo", "politóloga", "meteorólogo",
    "meteoróloga", "fotógrafo", "fotógrafa", "dramaturgo", "dramaturga", "bailarín", "bailarina", "pianista", "violinista",
    "compositor", "compositora", "futbolista", "nadador", "nadadora", "ciclista", "marinero", "marinera", "jardinero",
    "jardinera", "electricista", "carpintero", "carpintera", "librero", "librera", "peluquero", "peluquera", "comerciante",
    "artesano", "artesana", "inspector", "inspectora", "administrador", "administradora", "bibliotecario", "bibliotecaria",
    "conductor", "conductora", "chef", "guardia", "gendarme", "reportero", "manifestante", "reportera", "columnista",
    "alfarero", "alfarera", "mecánico", "cajero", "cajera", "vendedor", "vendedora", "obrero", "obrera", "empleado",
    "empleada", "jubilado", "jubilada", "soldado", "repartidor", "repartidora", "pasajero", "pasajera", "albañil",
    "trabajador", "trabajadora",
)  # fmt: skip

TABLE = Speech(
    verbs=VERBS,
    tags=TAGS,
    fillers=frozenset("""
        ha han había habían he hubo es son fue fueron era eran está estaba ser haber se me te le les lo la los las nos os ya también
        además luego entonces después ayer hoy mañana lunes martes miércoles jueves viernes sábado domingo así aún incluso siempre
        no más tarde recién ahora siguió
        """.split()) - frozenset("siguió".split()),
    linkers=frozenset("que si de el la los las un una unos unas es son era fue está en con por para como lo se su sus a al del y no "
                      "ha han había será sería".split()),
    sources=("según", "de acuerdo con", "de acuerdo a", "en palabras de", "a juicio de", "para", "en opinión de"),
    pronouns=frozenset("él ella".split()),
    plurals=frozenset("ellos ellas".split()),
    latter=frozenset("último última".split()),
    definite=frozenset("el la los las su sus este esta estos estas ese esa esos esas aquel aquella nuestro nuestra mi".split()),
    indefinite=frozenset("un una unos unas varios varias algunos algunas dos tres cuatro otro otra otros otras".split()),
    prepositions=frozenset("""
        de del a al en con por para sin sobre tras ante bajo contra desde hacia hasta entre según durante mediante cuando mientras
        como porque aunque si ex
        """.split()) - frozenset("ex".split()),
    genitives=frozenset("de del para".split()),
    breaks=frozenset("y e o u pero que quien quienes cual donde cuando mientras porque como sino aunque".split()),
    relatives=frozenset("que".split()),
    that=frozenset("que".split()),
    negations=frozenset("no nunca tampoco".split()),
    conjunctions=frozenset("y e".split()),
    adverbs=("mente",),
    participles=("ando", "iendo"),
    persons=frozenset("hombre mujer persona niño niña adolescente menor bebé joven afectado afectada".split()),
    ages=("genario", "genaria", "añero", "añera"),
    documents=frozenset("comunicado informe carta estudio nota sentencia resolución escrito documento texto fallo auto demanda".split()),
    titles=frozenset("sr sra srta don doña dr dra lic ing abg prof mons fray sor señor señora".split()),
    particles=("de", "de la", "de los", "de las", "del", "la", "las", "los", "van", "von", "da", "di", "al", "el", "bin", "ben"),
    synonyms=(
        "edil alcalde alcaldesa concejal concejala", "regidor alcalde concejal", "regidora alcaldesa concejala",
        "mandatario presidente gobernador", "mandataria presidenta gobernadora", "parlamentario diputado senador",
        "parlamentaria diputada senadora", "jurista abogado abogada juez jueza", "prelado obispo arzobispo cardenal",
    ),
    kin=frozenset("""
        madre padre hijo hija hermano hermana abuelo abuela nieto nieta bisnieto bisnieta sobrino sobrina tío tía primo prima
        esposo esposa viudo viuda heredero heredera descendiente amigo amiga vecino vecina
        """.split()),
    lesser=frozenset("ex vice exministro".split()) | frozenset(["antiguo", "antigua"]),
    roles=frozenset(ROLES),
    compounds=tuple(role for role in ROLES if len(role) > 6),
    places=frozenset("""
        océano mar golfo bahía río isla islas monte valle calle avenida plaza puente puerto aeropuerto estación provincia
        región universidad colegio escuela instituto hospital museo teatro catedral estadio asociación comité consejo
        comisión ministerio agencia corte tribunal parlamento senado congreso liga copa campeonato festival banco grupo
        federación
        """.split()),
    writings=frozenset("""
        cartel carteles pancarta pancartas letrero letreros camiseta camisetas póster pósteres afiche afiches rótulo rótulos placa
        placas pegatina pegatinas pintada pintadas grafiti grafitis inscripción inscripciones pizarra
        """.split()),
    legible=("se lee", "se leía", "se leen", "se leían", "se puede leer", "se podía leer", "puede leerse", "podía leerse", "está escrito"),
    strangers=frozenset("""
        lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre setiembre
        octubre noviembre diciembre gobierno estado congreso senado interior lea vea
        """.split()),
    several=("n",),
    drops_pronouns=True,
    verb_first=True,
    dashes=True,
)  # fmt: skip
