"""English function words, and the openings of a sentence that hangs on the one before."""

from briefing.languages.tables import Words

TABLE = Words(
    bare=True,
    stopwords=frozenset(
        # articles and demonstratives
        """
        the a an this that these those such
        """
        # personal pronouns, subject and object
        """
        i you he she it we they me him us them myself yourself himself herself itself ourselves yourselves
        themselves one
        """
        # possessives
        """
        my your his her its our their mine yours hers ours theirs
        """
        # relatives and interrogatives
        """
        who whom whose which what when where why how whether whatever whoever
        """
        # prepositions
        """
        of in to for on with at by from into onto upon about against between among through throughout during before
        after above below over under within without across along around behind beneath beside beyond despite except
        inside near off out per since till until toward towards up down via like unlike amid
        """
        # conjunctions
        """
        and or but nor so yet if because although though unless while whereas than as once
        """
        # to be
        """
        be am is are was were been being
        """
        # to have, to do
        """
        have has had having do does did done doing
        """
        # modal verbs
        """
        will would shall should can could may might must cannot ought
        """
        # contracted forms, as they fall apart at the apostrophe
        """
        s t d m re ve ll don didn doesn isn aren wasn weren won wouldn couldn shouldn hasn haven hadn ain mustn
        """
        # negation and degree
        """
        not no never very too more most much many less least few fewer enough rather quite
        """
        # indefinites and quantifiers
        """
        all any both each either neither every everyone everything some someone something nothing none nobody anyone
        anything other others another own same several
        """
        # adverbs
        """
        also just only even still already again always often sometimes here there then now thus however therefore
        perhaps almost ever later soon away back together instead
        """
        # light verbs
        """
        get got gets make made makes let says said say
        """.split()
    ),
    dangling=(
        "the news organization", "the news organisation", "the news agency", "the news outlet", "the news site",
        "the man", "the woman", "the teenager", "the suspect", "the couple", "the men", "the two men", "the two women",
        "he", "she", "they", "it", "his", "her", "its", "their", "him", "them",
        "this", "that", "these", "those", "such", "the latter", "the former", "the two", "both", "neither",
        "the same", "others", "another", "one of them",
        "he's", "she's", "they're", "it's", "that's",
        "but", "and", "or", "so", "yet", "nor",
        "however", "nevertheless", "nonetheless", "still", "even so", "though", "that said", "all the same",
        "instead", "rather", "conversely", "by contrast", "in contrast", "on the contrary", "on the other hand",
        "therefore", "thus", "hence", "consequently", "as a result", "accordingly", "for this reason",
        "for that reason", "that is why", "this is why", "which is why",
        "moreover", "furthermore", "in addition", "additionally", "besides", "also", "what is more", "likewise",
        "similarly", "equally", "indeed", "in fact", "in other words", "that is",
        "meanwhile", "in the meantime", "at the same time", "then", "later", "afterwards", "afterward", "after that",
        "since then", "until then", "before that", "by then", "at that point", "at the time", "soon after",
        "shortly after",
        "for his part", "for her part", "for their part", "for its part", "in turn", "in response", "in doing so",
        "in this way", "in that case", "if so", "if not", "otherwise",
        "for example", "for instance", "in particular", "namely", "of these", "of those", "of them", "among them",
        "among these", "some of them", "most of them", "many of them", "all of them", "none of them",
        "finally", "lastly", "secondly", "thirdly", "to that end", "to this end", "with that", "with this",
        "despite this", "despite that", "because of this", "like him", "like her",
        "yes", "here", "not only that", "hers", "theirs", "as such", "not so", "not everyone agrees", "as for",
        "what follows",
        "on top of that", "apart from that", "after this", "following this", "following that", "at that time",
        "during that time", "by that time", "from there", "the pair", "the duo", "the trio", "the others",
        "one of these", "one of those", "each of them", "even then", "only then", "just then", "in that time",
        "according to him", "according to her", "according to them", "to do so", "to do this", "in his view",
        "in her view", "that same", "until that point", "there he", "there she", "there they", "all this", "all that",
        "the next day", "the following day", "the same day", "a day later", "one day later",
        "a similar", "similar", "the same goes", "the same applies", "the same holds",
        "one of its", "one of his", "one of her", "one of their", "two of its", "two of his", "two of her",
        "two of their", "some of its", "some of his", "some of her", "some of their", "many of its", "many of his",
        "many of her", "many of their", "most of its", "most of his", "most of her", "most of their",
        "several of its", "several of his", "several of her", "several of their", "each of its", "each of his",
        "each of her", "each of their", "part of its", "part of his", "part of her", "part of their", "all of its",
        "all of his", "all of her", "all of their",
        "the country", "the incident", "the remark", "the remarks",
        "for the occasion", "on the spot", "in the clip", "in the footage", "no wonder", "the rest",
        "as a consequence", "apart from him", "apart from her", "little wonder", "to make matters worse",
        "worse still", "better still", "on the same day", "that way",
        "in the same vein", "in a similar vein", "along the same lines",
        "all they", "all these", "all those", "all of this", "all of these", "all of that", "as we said", "as mentioned",
        "another example", "a further example", "one more example",
    ),
    standing=(
        "the man who", "the woman who", "the man behind", "the woman behind", "the man of", "the couple behind",
        "this week", "this weekend", "this month", "this year", "this season", "this morning", "this afternoon",
        "this evening", "this spring", "this summer", "this autumn", "this fall", "this winter", "this time last year",
        "these days", "all those who", "all those with", "all those in", "those who", "those with", "those in", "those living", "those affected",
        "later this", "so far", "so called", "because of the", "because of a",
        "rather than", "instead of", "in addition to", "besides the", "here is",
        "here are", "here's", "as for the", "both the",
        "neither the", "yet another", "it is possible", "it is not clear", "it is unclear", "it is unlikely",
        "it is likely", "it is thought", "it is believed", "it is estimated", "it is hoped", "it is understood",
        "it was reported", "it emerged", "it has emerged", "it takes", "it remains to", "it is time", "it has been",
        "such as",
        "this coming", "these past", "this past", "this month's", "this week's", "this year's", "then president",
        "then prime", "here in", "here at", "that of", "so many", "so much", "so long as", "so as", "it seems",
        "it is rare", "it rained", "it is difficult", "it is hard", "it is easy", "it is the first time",
        "it was the first time", "it's not every day", "his majesty", "her majesty", "his holiness", "similarly to",
        "also known", "thus far", "this is the moment", "this is how", "later in", "later on",
        "similar to",
        "the country of", "the country music", "the incident at", "the incident in", "the remarks by", "the remark by",
        "the rest of",
    ),
    later=frozenset("later earlier afterwards".split()),
    pointers=frozenset("this these those".split()),
    turns=frozenset("however nevertheless nonetheless".split()),
    pictured=("pictured", "(left", "(right", ", left,", ", right,", "(l)", "(r)", "above)", "below)"),
    echoes=frozenset("""
        accusation accusations allegation allegations announcement answer argument book brand channel claim claims
        clip club comment comments company controversy decision dispute exhibition firm footage hospital hotel
        idea image images incident initiative interview issue letter magazine measure measures message messages
        move museum newspaper occasion outcome phenomenon photo photograph photographs photos picture pictures post
        practice problem programme proposal question questions reason remark remarks response restaurant result row
        scene scheme series shop show song speech store trend tweet video website
        """.split()),
    moments=tuple(
        """
        hour hours minute minutes
        post posts article guide video week month year years season morning afternoon evening night spring summer
        autumn fall winter weekend time times day days point stage moment monday tuesday wednesday thursday friday
        saturday sunday january february march april may june july august september october november december
        quarter decade century term christmas easter holiday one ones kind kinds sort type way past coming last next
        end
        """.split()
    ),
)  # fmt: skip
