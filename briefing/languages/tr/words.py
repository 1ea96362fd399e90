"""Turkish function words, and the openings of a sentence that hangs on the one before."""

from briefing.languages.tables import Words

TABLE = Words(
    bare=True,
    stopwords=frozenset(
        # personal and reflexive pronouns
        """
        ben sen o biz siz onlar beni seni onu bizi sizi onları bana sana ona bize size onlara bende onda bizde
        onlarda benden ondan bizden onlardan onunla bizimle kendi kendisi kendini kendine kendileri birbirini
        birbirine
        """
        # possessives
        """
        benim senin onun bizim sizin onların
        """
        # demonstratives
        """
        bu şu bunu şunu buna şuna bunun bundan bunda bununla bunlar bunları bunların bunlara şunlar böyle şöyle öyle
        aynı burada orada şurada buradan oradan buraya oraya böylece
        """
        # interrogatives and the clitic of questions
        """
        ne neden niçin niye nasıl kim kimin kimi kime hangi hangisi kaç nerede nereye nereden mi mı mu mü
        """
        # postpositions
        """
        için ile gibi kadar göre sonra önce beri karşı rağmen dolayı doğru üzere üzerine üzerinde üzerinden altında
        altına içinde içine arasında arasındaki hakkında tarafından boyunca dışında yanında yönelik ilişkin dair
        itibaren nedeniyle sırasında
        """
        # conjunctions
        """
        ve veya ya yahut da de ki ama fakat ancak lakin çünkü hem eğer ise oysa yani hatta ayrıca üstelik
        dolayısıyla yoksa meğer halde
        """
        # negation, degree and particles
        """
        değil yok hayır evet çok daha en az pek fazla sadece yalnızca bile dahi artık hiç hiçbir biraz oldukça
        neredeyse yaklaşık tam
        """
        # indefinites and quantifiers
        """
        bir biri birisi birçok birkaç bazı her herkes hepsi tüm bütün bazıları başka diğer diğerleri kimse şey şeyi
        şeyler ilk son iki
        """
        # adverbs
        """
        şimdi bugün dün yarın hâlâ hala yine gene tekrar zaten hep bazen sık henüz geri birlikte beraber belki
        elbette şekilde olarak
        """
        # to be and to become
        """
        olan olduğu olduğunu olduğuna olup olmak olması oldu olur olacak olacağı olmuş olmadığı olmayan olsa idi
        imiş iken var vardı yoktu dır dir
        """
        # auxiliaries and light verbs
        """
        etti eden ederek edecek ettiği ettiğini edildi edilen etmek yapılan yaptığı yapıldı diye dedi diyor söyledi
        belirtti gerekiyor gerek lazım
        """.split()
    ),
    dangling=(
        "o", "onlar", "onun", "onların", "ona", "onu", "onlara",
        "bu", "şu", "bunlar", "bunun", "buna", "bunu", "bundan", "bununla", "böyle bir", "söz konusu", "ikisi de",
        "ikisi", "her ikisi", "her ikisi de", "aynı", "ikincisi", "diğeri", "diğerleri", "öteki", "bunlardan biri",
        "onlardan biri", "bunlardan", "aralarında",
        "ama", "fakat", "ancak", "ve", "yine de", "gene de", "buna rağmen", "buna karşın", "bununla birlikte", "oysa",
        "oysaki", "halbuki", "öte yandan", "aksine", "tam tersine", "bunun yerine", "ne var ki", "her şeye rağmen",
        "her halükarda",
        "bu nedenle", "bu sebeple", "bu yüzden", "bundan dolayı", "bunun için", "dolayısıyla", "böylece",
        "böylelikle", "sonuç olarak", "bunun sonucunda", "onun için", "o yüzden",
        "ayrıca", "üstelik", "dahası", "bunun yanında", "bunun yanı sıra", "buna ek olarak", "bunun dışında", "hatta",
        "benzer şekilde", "aynı şekilde", "aynı zamanda", "bu arada",
        "çünkü", "zira", "gerçekten de", "nitekim", "aslında", "yani", "başka bir deyişle", "diğer bir deyişle",
        "örneğin", "mesela", "özellikle de", "kısacası", "özetle",
        "sonra", "daha sonra", "ardından", "bunun ardından", "bunun üzerine", "daha önce", "o zaman", "o sırada",
        "o dönemde", "o günden beri", "o zamandan beri", "kısa süre sonra", "son olarak", "sonunda", "nihayet",
        "bir süre sonra",
        "orada", "burada", "bu durumda", "o durumda", "bu şekilde", "bu amaçla", "bu bağlamda", "bu kapsamda",
        "bu açıdan", "aksi halde", "aksi takdirde", "yoksa", "evet", "hayır", "öyle ki",
        "bu sırada", "ona göre", "onlara göre", "kendisi", "ertesi gün", "başka bir",
        "benzer", "benzer bir",
        "tüm bunlar", "bütün bunlar", "tüm bu", "bütün bu",
        "bir başka örnek", "bir diğer örnek", "başka bir örnek",
    ),
    standing=(
        "bu yıl", "bu sabah", "bu akşam", "bu gece", "bu hafta", "bu ay", "bu sezon", "bu yaz", "bu kış",
        "bu hafta sonu", "bu yılın", "bu yılki", "bu ayın", "bu haftanın", "bu sonbahar", "bu bahar", "bu ilkbahar",
        "bu dönem", "bu sezonun", "bu pazartesi", "bu salı", "bu çarşamba", "bu perşembe", "bu cuma", "bu cumartesi",
        "bu pazar", "bu günlerde", "bu aralar", "bu akşamki", "bu sabahki", "o kadar çok", "o gün bugündür",
    ),
    later=frozenset("sonra".split()),
    pointers=frozenset("bu şu".split()),
    pictured=("(solda", "(sağda"),
    moments=tuple(
        """
        dakika
        yazı yazıda yazının hafta ay ayın ayki ayda yıl yılın yılki yıla sene sezon sabah öğle akşam gece ilkbahar
        bahar yaz yazın sonbahar kış zaman zamana gün günün güne günlerde an anda dönem saat saatte pazartesi salı
        çarşamba perşembe cuma cumartesi pazar ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım
        aralık çeyrek bayram ramazan kez kadar tür türden arada yana
        """.split()
    ),
)  # fmt: skip
