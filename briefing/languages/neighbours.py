"""Languages without tables, and the signs of each that tell it from one with tables in its script."""

# Commonest words of two letters and more, then the letters beyond ASCII.
SIGNS = {
    "arabic": {
        "fa": "در به از که این را با است برای آن یک خود تا کرد بر هم شد گفت شده وی یا باید شود ها اما می نیز دارد "
              "او اند اگر پس بود هر کرده کند بین هزار پ چ ژ ک گ ی",
        "ur": "کے کی میں ہے کا اور سے کو نے پر اس کہ ہیں یہ بھی ایک کیا نہیں تھا وہ تو ان جس تک لیے ہو کر گئے گا "
              "رہے تھے ہی جو اپنے کہا گیا ساتھ بعد ٹ پ چ ڈ ڑ ژ ک گ ں ھ ہ ی ے",
    },
    "cyrillic": {
        "be": "на што не да за як па гэта ад яго былі быў але гэтым каб таксама для пра пры калі яны быць яшчэ які "
              "якія пасля ці іх было ёсць можа толькі ё і ў ы э",
        "bg": "на да се за от по не са че но като до ще които при си или към това след има беше само още бе те му "
              "той тази през който обаче която ли така вече пред щ ъ",
        "mk": "на во да се за од со не ќе што ги го како до по но која кој кои дека тоа или ја беше му ако овој "
              "оваа биде само сите меѓу повеќе поради има бил нема ѓ ѕ ј љ њ ќ џ",
        "sr": "је на се да за су од са не који као из ће што која то али би није које до или смо био после пре "
              "према само због код још може све како бити ђ ј љ њ ћ џ",
    },
    "latin": {
        "af": "die van en in het is nie te wat vir om sy dit op met hy as aan was dat ook sal kan hulle wees na by "
              "deur maar word moet daar uit oor tot ons se gesê ê ë ô",
        "ca": "de la el que les els en un per una no es al del amb dels va són ha com més però seva seu aquest "
              "aquesta també han ser és hi això quan fins entre des pels pel perquè à è é í ï ò ó ú ü ç",
        "et": "ja on ei et oli ka kui mis see ning ta aga kes ole seda selle oma või tema pärast ainult nii siis "
              "juba välja mida üks olid pole veel kuid saab kõik mille ä õ ö ü š ž",
        "eu": "eta da ez dira zuen du dute baina ere dela egin izan bat ziren hau duela baino zen behar gabe "
              "dituzte ditu beste bere edo baita hori den egingo dago zuten ari gehiago ñ",
        "ga": "an na agus ar go is le ag do tá sé bhí don ní nach leis sin faoi bheith chun raibh seo mar sa ach "
              "siad níos iad á é í ó ú",
        "gl": "de que do da en un unha os as non por para na no se co con dos das ao como máis xa aínda unhas nunha despois pola polo aos foi "
              "súa seu está tamén nos nas pero hai este esta cando á é í ó ú ñ",
        "hr": "je na se da za su od kako će koji ne iz koja bi nije ili ali to koje bio smo bila te što nakon prema "
              "također samo kod više tko gdje sve može kao još zbog č ć đ š ž",
        "id": "yang dan di untuk dengan ini dari pada itu dalam tidak akan ke oleh juga adalah telah sebagai karena "
              "ada bisa mereka atau ia sudah tersebut lebih saat bahwa kepada para dapat hingga kata menjadi "
              "setelah",
        "is": "og að sem er til um ekki var við en það með hann fyrir af því hefur frá eru verið ef þá hún sé eftir "
              "úr þess þeim verður hafa þar segir vegna yfir á æ é í ð ó ö ú ý þ",
        "lt": "ir kad iš su bei tai yra per nuo bet buvo dėl kaip jau bus po taip apie kuris kuri jo ar tik savo "
              "prie prieš dar tačiau metų ne pagal iki šio kurie ą č ę ė į š ų ū ž",
        "lv": "un ir ka no ar par uz bet arī tika kas pēc bija gan pie tas to jau līdz lai kā viņš kuru kad būs "
              "gada ne tā savu vai nav šo ko ja vēl vairāk tiek pirms starp ā č ē ģ ī ķ ļ ņ š ū ž",
        "ms": "yang dan di untuk dengan ini dari pada itu dalam tidak akan ke oleh juga adalah telah sebagai kerana "
              "ada boleh mereka atau beliau sudah tersebut lebih bahawa kepada para dapat sehingga kata menjadi "
              "selepas",
        "sk": "sa na je že do aj ako za si po sú pre ktorý ktorá ktoré podľa od nie však už ale bol bola alebo by "
              "pri iba len čo tak som ich jeho ešte aby či bude á ä č ď é í ĺ ľ ň ó ô ŕ š ť ú ý ž",
        "sl": "in je na se da za so ki pa tudi bi po kot ne od do iz bo še ni kar pri ali ter lahko bil bila če "
              "zaradi več med vse sta smo že jih pred č š ž",
        "sq": "të në dhe për me që një nga së është më si do nuk ka janë ishte por kjo ky edhe pas kur ku tij saj "
              "kanë mund gjatë vetëm kishte ata ajo deri këtë ç ë",
        "sr": "je na se da za su od sa kako će koji ne iz koja bi nije ili ali to koje bio smo bila što posle prema "
              "takođe samo pre više ko gde sve može kao još zbog č ć đ š ž",
        "sw": "na ya wa kwa ni katika la za kuwa hiyo huo hii yake alisema cha hayo pia baada huku ambao lakini "
              "hivyo kama si zaidi watu wake hata bila mwaka",
        "tl": "ang ng sa na mga ay at si ni para hindi ito kay din nang pa may kung ko siya niya rin ayon dahil "
              "kanyang noong isang namin sila po wala ñ",
    },
    "devanagari": {
        "mr": "आहे आणि या की तर ते हे असे केले होते त्यांनी नाही मात्र म्हणून झाले येथे त्या असून करण्यात केली "
              "त्याच्या यांनी होती आता होता आहेत ही हा ळ",
        "ne": "को मा ले पनि भएको गरेको छन् हुन गर्न लागि भने यो तथा हो अनुसार थियो बताए रहेको गर्ने भन्ने एक त्यो "
              "गरी उनले साथै",
    },
    "hebrew": {
        "yi": "די דער און אין אַז מיט פֿון פון אויף איז האָט האט נישט צו דאָס דאס פאַר פאר וואָס וואס זיי ער אויך "
              "זיין האָבן האבן אָבער ווי מען ביי",
    },
}  # fmt: skip
NEIGHBOURS = {
    script: {code: frozenset(signs.split()) for code, signs in told.items()} for script, told in SIGNS.items()
}
