"""Spanish function words, and the openings of a sentence that hangs on the one before."""

from briefing.languages.tables import Words

TABLE = Words(
    stopwords=frozenset(
        # articles and contractions
        """
        el la los las lo un una unos unas al del
        """
        # personal and reflexive pronouns
        """
        yo tú él ella ello nosotros nosotras vosotros ustedes usted ellos ellas me te se nos os le les mí ti sí
        consigo conmigo
        """
        # possessives
        """
        mi mis tu tus su sus nuestro nuestra nuestros nuestras suyo suya suyos suyas
        """
        # demonstratives
        """
        este esta esto estos estas ese esa eso esos esas aquel aquella aquello aquellos aquellas tal tales
        """
        # relatives and interrogatives
        """
        que qué quien quién quienes cual cuál cuales cuyo cuya cuyos cuyas cuando cuándo donde dónde adonde como
        cómo cuanto cuánto cuántos
        """
        # prepositions
        """
        a ante bajo con contra de desde durante en entre hacia hasta mediante para por según sin sobre tras
        """
        # conjunctions
        """
        y e o u ni pero sino mas aunque porque pues si mientras luego conque
        """
        # negation, degree
        """
        no más menos muy mucho mucha muchos muchas poco poca pocos pocas tan tanto tanta tantos demasiado bastante
        casi
        """
        # indefinites
        """
        todo toda todos todas otro otra otros otras algo alguien algún alguna alguno algunos algunas nada nadie
        ningún ninguna ninguno cada cualquier cualquiera varios varias mismo misma mismos mismas ambos ambas
        """
        # adverbs
        """
        también tampoco ya aún todavía siempre nunca jamás aquí ahí allí allá ahora antes después entonces así
        además sólo solo solamente incluso apenas hoy ayer bien mal mejor quizá quizás
        """
        # ser
        """
        ser es son soy somos era eran fue fueron será serán sería serían sea sean fuera fueran sido siendo
        """
        # estar
        """
        estar está están estaba estaban estuvo estuvieron estará esté estado
        """
        # haber
        """
        haber ha han he hemos había habían hubo habrá habrán habría habrían haya hayan hay habiendo
        """
        # tener, modal and light verbs
        """
        tiene tienen tenía tenían tuvo tuvieron tendrá puede pueden podía podría podrían podrá debe deben debía
        debería hace hacen hizo va iba quiere quieren
        """.split()
    ),
    dangling=(
        "el hombre", "la mujer", "el joven", "la joven", "el sospechoso", "la pareja", "los dos hombres",
        "él", "ella", "ellos", "ellas", "ello", "le", "les", "lo", "su", "sus", "éste", "ésta", "éstos", "éstas",
        "ése", "ésa",
        "este", "esta", "esto", "estos", "estas", "ese", "esa", "eso", "esos", "esas", "aquel", "aquella", "aquellos",
        "aquellas", "tal", "tales", "dicho", "dicha", "dichos", "dichas",
        "este último", "esta última", "estos últimos", "estas últimas", "ambos", "ambas", "los dos", "las dos",
        "el mismo", "la misma", "lo mismo", "uno de ellos", "una de ellas", "otro", "otra", "otros", "otras",
        "el otro", "la otra", "los otros", "los demás",
        "pero", "y", "o", "ni", "pues", "sino", "porque", "aunque también", "es que",
        "sin embargo", "no obstante", "con todo", "en cambio", "por el contrario", "al contrario", "por contra",
        "ahora bien", "aun así", "pese a ello", "a pesar de ello", "a pesar de esto", "a pesar de todo",
        "pese a todo", "de todos modos", "de todas formas", "en todo caso", "en cualquier caso", "eso sí",
        "por eso", "por ello", "por esto", "por lo tanto", "por tanto", "por consiguiente", "en consecuencia",
        "así que", "de ahí", "de ahí que", "por esta razón", "por este motivo", "por ese motivo", "debido a ello",
        "debido a esto",
        "además", "asimismo", "así mismo", "también", "tampoco", "igualmente", "incluso", "es más", "a ello se suma",
        "a esto se suma", "a eso se suma", "por otra parte", "por otro lado", "por su parte", "por su lado",
        "a su vez",
        "así", "de este modo", "de esta manera", "de esta forma", "de ese modo", "de hecho", "en efecto",
        "en realidad", "efectivamente", "es decir", "o sea", "en otras palabras", "dicho de otro modo", "en concreto",
        "en particular", "por ejemplo", "en resumen", "en suma", "en definitiva",
        "entonces", "luego", "después", "más tarde", "posteriormente", "mientras tanto", "entretanto",
        "a continuación", "finalmente", "por último", "al mismo tiempo", "desde entonces", "hasta entonces",
        "tras ello", "tras esto", "tras eso", "poco después", "antes de eso",
        "allí", "ahí", "aquí", "en ese sentido", "en este sentido", "en ese contexto", "en este contexto",
        "en este caso", "en ese caso", "al respecto", "para ello", "para eso", "con ello", "con eso",
        "de lo contrario", "de ellos", "de ellas", "entre ellos", "entre ellas", "en él", "en ella",
        "sí", "fue entonces",
        "según él", "según ella", "según ellos", "para él", "para ella", "el primero de ellos", "en segundo lugar",
        "en tanto", "a su juicio", "en su opinión", "prueba de ello", "a él", "a ella", "al día siguiente",
        "el mismo día", "un día después",
        "un * similar", "un * parecido", "un * parecida", "un * semejante", "una * similar", "una * parecido",
        "una * parecida", "una * semejante", "algo similar", "algo parecido", "lo mismo ocurrió",
        "lo mismo ocurre", "lo mismo pasa",
        "uno de sus", "una de sus", "algunos de sus", "algunas de sus", "varios de sus", "varias de sus",
        "muchos de sus", "muchas de sus",
        "el país", "el incidente", "el hecho",
        "para la ocasión", "de igual forma", "de igual manera", "del mismo modo", "de la misma forma",
        "de la misma manera", "en paralelo", "a la par", "en las imágenes", "en el video", "en el vídeo", "que",
        "a esto", "a ello", "a eso",
        "en la misma línea", "en el mismo sentido",
        "todo esto", "todo ello", "todo eso", "todos estos", "todas estas", "todos esos", "todas esas",
        "otro ejemplo", "un ejemplo más",
    ),
    standing=(
        "la mujer de", "el hombre de", "el hombre que", "la mujer que", "la pareja de",
        "antes de", "antes del", "después del", "después que", "antes que",
        "este lunes", "este martes", "este miércoles", "este jueves", "este viernes", "este sábado", "este domingo",
        "este año", "este mes", "este fin de semana", "este verano", "esta semana", "esta mañana", "esta tarde",
        "esta noche", "esta madrugada", "esta temporada", "estos días", "su majestad", "lo que",
        "así como", "incluso en", "además de", "pese a todo el", "también en", "ni el", "ni la",
        "luego de", "después de", "lo importante", "lo cierto", "lo más", "lo mejor", "lo peor", "lo único",
        "tal como", "tal y como", "tal vez", "al mismo tiempo que", "con todo el", "con todo lo", "este mediodía",
        "este otoño", "este invierno", "esta primavera", "esta jornada", "estas fiestas", "estas navidades",
        "aquellos que", "aquellas que", "aquel que", "ese que", "su santidad", "incluso si", "incluso cuando",
        "al contrario de", "al contrario que", "y si", "en tanto que",
        "el país vasco", "el hecho de", "el hecho de que",
        "que se", "a la par de", "a la par con",
    ),
    later=frozenset("después antes".split()),
    pointers=frozenset("esto eso ello este esta estos estas ese esa esos esas dicho dicha dichos dichas".split()),
    turns=frozenset("asimismo tampoco".split()),
    pictured=("(izquierda", "(derecha", "(izq", "(der.", ", izquierda,", ", derecha,"),
    echoes=frozenset("""
        acusaciones acusación anuncio cadena carta clip club comentario comentarios compañía debate decisión
        declaraciones declaración denuncia diario empresa exposición fenómeno foto fotos gesto hospital hotel idea
        imagen imágenes incidente iniciativa libro medida medidas mensaje mensajes motivo museo novela pelea
        película polémica pregunta preguntas problema propuesta práctica publicación reacción respuesta resultado
        revista serie tendencia tienda tuit video vídeo
        """.split()),
    moments=tuple(
        """
        minuto minutos hora horas
        artículo semana mes meses año años temporada mañana mediodía tarde noche madrugada primavera verano otoño
        invierno fin tiempo día días jornada momento hora horas lunes martes miércoles jueves viernes sábado domingo
        enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre trimestre semestre
        década siglo navidad tipo vez último última próximo próxima punto
        """.split()
    ),
)  # fmt: skip
