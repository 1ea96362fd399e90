"""How Turkish reports what somebody said, and names who said it: the verb comes last, the speaker before the quote."""

from briefing.languages.tables import Speech, forms

VERBS = (
    forms("söyle açıkla vurgula uyar anlat aktar ekle yanıtla hatırlat savun kaydet belirt paylaş cevapla yinele", "di dı du dü ti tı "
          "tu tü yor mişti mıştı ler dılar diler tılar tiler")
    | frozenset("""
        dedi diyor demişti dediler diyen diyerek söyledi söylüyor söyleyen belirtti belirtiyor belirten vurguladı vurguluyor
        vurgulayan açıkladı açıklıyor konuştu konuşan kaydetti kaydeden aktardı aktaran anlattı anlatıyor anlatan ekledi ekliyor
        ekleyen yanıtladı uyardı uyaran yazdı yazıyor savundu savunan hatırlattı bildirdi bildiren değerlendirdi sordu soruyor
        """.split())
)  # fmt: skip
ROLES = """
    bakan bakanı bakanımız başkan başkanı cumhurbaşkanı başbakan başbakanı milletvekili vekili vali valisi kaymakam belediye müdür müdürü
    genel sözcü sözcüsü sekreter sekreteri danışman danışmanı uzman uzmanı yönetici yöneticisi direktör direktörü ceo kurucu kurucusu
    sahibi işletmeci işletmecisi analist analisti ekonomist ekonomisti profesör profesörü doçent öğretmen öğretmeni rektör rektörü
    dekan dekanı araştırmacı araştırmacısı tarihçi sosyolog biyolog fizikçi psikolog mühendis mühendisi mimar mimarı yazar yazarı
    şair gazeteci gazetecisi muhabir muhabiri editör editörü avukat avukatı hakim savcı savcısı komutan komutanı kaptan kaptanı
    albay general amiral polis doktor doktoru doç hekim hekimi cerrah hemşire çiftçi balıkçı fırıncı aşçı oyuncu oyuncusu şarkıcı müzisyen
    sanatçı ressam yönetmen yönetmeni yapımcı futbolcu kaleci forvet teknik direktörü antrenör antrenörü şampiyon pilot aday adayı
    aktivist gönüllü diplomat büyükelçi büyükelçisi lider lideri üye üyesi temsilci temsilcisi koordinatör koordinatörü
    muhtar muhtarı imam kral kraliçe prens görgü tanık tanığı sakin sakini anne annesi baba babası kardeşi eşi öğrenci öğrencisi
"""

TABLE = Speech(
    verbs=VERBS,
    tags=frozenset("etti ediyor eden kullandı kullanan bulundu bulunan yaptı yapan verdi veren geçti gülümsedi güldü bağırdı seslendi "
                   "devam sürdürdü tamamladı".split()),
    fillers=frozenset("""
        diye ifade ifadesini ifadelerini ifadeleri iddia şeklinde sözlerini sözleriyle açıklamasını açıklamasında açıklamada
        değerlendirmesinde değerlendirmesini yorumunu yorumunda çağrısında uyarısında uyarısını bilgisini yanıtını cevabını diyerek
        konuşmasını da de ise bugün dün yarın ayrıca sonra daha şunları şöyle şu şunu sözleri sözlerle a e ya ye devam
        pazartesi salı çarşamba perşembe cuma cumartesi pazar
        """.split()) - {"diyerek"},
    linkers=frozenset("ki şöyle şunları şunu olarak".split()),
    trailing_sources=("göre",),
    pronouns=frozenset("o kendisi".split()),
    plurals=frozenset("onlar".split()),
    definite=frozenset("bu şu".split()),
    indefinite=frozenset("bir bazı birçok birkaç iki üç dört".split()),
    prepositions=frozenset(),
    breaks=frozenset("ve veya ama fakat ancak çünkü eğer".split()),
    conjunctions=frozenset("ve".split()),
    titles=frozenset("dr prof doç av bay bayan sayın".split()),
    particles=("bin", "el", "al", "de", "van", "von"),
    lesser=frozenset("eski yardımcısı".split()),
    roles=frozenset(ROLES.split()) - {"belediye", "genel", "teknik", "görgü"},
    writings=frozenset("pankart pankartta tabela tabelada afiş afişte tişört döviz dövizde yazılı".split()),
    legible=("yazıyordu", "yazılıydı", "yazılı", "yazan"),
    strangers=frozenset("pazartesi salı çarşamba perşembe cuma cumartesi pazar ocak şubat mart nisan mayıs haziran temmuz ağustos eylül "
                        "ekim kasım aralık türkiye bu bir ama".split()),
    several=("ler", "lar",),
    drops_pronouns=True,
    verb_last=True,
    dashes=True,
)  # fmt: skip
