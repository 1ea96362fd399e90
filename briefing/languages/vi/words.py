"""Vietnamese function words, and the openings of a sentence that hangs on the one before."""

from briefing.languages.tables import Words

TABLE = Words(
    stopwords=frozenset(
        # classifiers, articles and plural marks
        """
        các những một mỗi mọi từng cái con chiếc sự việc cuộc nỗi niềm vài nhiều ít
        """
        # pronouns and the words of kinship that serve as such
        """
        tôi ta chúng họ nó mình anh chị ông bà cô em bạn người ai hắn ấy
        """
        # demonstratives
        """
        này đó kia nọ đây đấy vậy thế nào gì đâu sao mấy bao
        """
        # prepositions
        """
        của ở trong ngoài trên dưới trước sau giữa bên cạnh từ đến tới vào ra lên xuống qua về cho với bằng tại theo
        để do bởi vì như đối cùng kể khỏi quanh gần xa suốt
        """
        # conjunctions
        """
        và hay hoặc nhưng mà thì là rằng nếu khi tuy dù mặc nên vừa cả lẫn còn song lúc hễ
        """
        # tense, aspect and voice
        """
        đã đang sẽ sắp mới rồi xong bị được phải cần có thể muốn hãy chớ đừng chưa chẳng không
        """
        # degree and focus
        """
        rất quá lắm hơn nhất khá cũng đều chỉ vẫn lại nữa càng cực thật ngay luôn chính tận riêng
        """
        # indefinites and quantifiers
        """
        tất toàn bộ khác nhau số phần đa
        """
        # adverbs and particles
        """
        nay thường hiện xưa hôm mai ngày năm à ạ nhé nhỉ vâng dạ
        """
        # frequent verbs of little sense
        """
        làm biết nói thấy gồm thành đưa lấy đi giúp
        """.split()
    ),
    dangling=(
        "ông ấy", "bà ấy", "anh ấy", "cô ấy", "chị ấy", "họ", "nó", "hắn", "ông này",
        "bà này", "người này", "những người này",
        "đây", "đó", "điều này", "điều đó", "việc này", "việc đó", "việc làm này", "vụ việc này", "cả hai", "hai bên",
        "cái này", "cái đó", "những điều này", "một trong số đó", "một trong số họ", "số còn lại", "số khác",
        "người khác", "những người khác",
        "nhưng", "và", "hay", "hoặc", "tuy nhiên", "tuy vậy", "tuy thế", "nhưng mà", "song", "dù vậy", "mặc dù vậy",
        "dẫu vậy", "thế nhưng", "ngược lại", "trái lại", "mặt khác", "thay vào đó", "dù sao", "bất chấp điều đó",
        "vì vậy", "vì thế", "do đó", "do vậy", "bởi vậy", "bởi thế", "cho nên", "nên", "vì lý do đó", "vì lý do này",
        "kết quả là", "chính vì vậy", "chính vì thế", "nhờ đó", "qua đó", "từ đó",
        "ngoài ra", "bên cạnh đó", "hơn nữa", "thêm vào đó", "đồng thời", "cũng vậy", "tương tự", "không những thế",
        "không chỉ vậy", "chưa hết", "cùng với đó", "đáng chú ý", "trong khi đó",
        "thật vậy", "thực vậy", "thực tế", "nói cách khác", "tức là", "nghĩa là", "chẳng hạn", "ví dụ", "cụ thể",
        "đặc biệt", "tóm lại", "nói chung",
        "sau đó", "rồi", "tiếp đó", "tiếp theo", "lúc đó", "khi đó", "khi ấy", "trước đó", "từ đó đến nay",
        "kể từ đó", "cuối cùng", "không lâu sau", "không lâu sau đó", "ngay sau đó", "trong lúc đó", "đến lúc đó",
        "ở đó", "tại đó", "tại đây", "theo đó", "trong đó", "trong trường hợp này", "trong trường hợp đó",
        "bằng cách này", "bằng cách đó", "nếu không", "như vậy", "như thế", "với mục đích này", "về vấn đề này",
        "về việc này", "theo họ", "vâng",
        "ông cho", "ông nói", "ông cũng", "ông đã", "ông là", "ông sẽ", "ông nhấn", "ông bị", "ông được", "ông có",
        "bà cho", "bà nói", "bà cũng", "bà đã", "bà là", "bà sẽ", "bà nhấn", "bà bị", "bà được", "bà có", "anh cho",
        "anh nói", "anh cũng", "anh đã", "anh là", "anh sẽ", "anh nhấn", "anh bị", "anh được", "anh có", "chị cho",
        "chị nói", "chị cũng", "chị đã", "chị là", "chị sẽ", "chị nhấn", "chị bị", "chị được", "chị có", "cô cho",
        "cô nói", "cô cũng", "cô đã", "cô là", "cô sẽ", "cô nhấn", "cô bị", "cô được", "cô có", "cùng ngày", "hôm đó",
        "vào thời điểm đó", "theo ông ấy", "theo bà ấy", "theo anh ấy", "theo cô ấy", "ngày hôm sau",
        "tất cả những điều này", "tất cả điều này",
        "một ví dụ khác",
    ),
    standing=(
        "song song", "họ hàng", "họ nhà", "rồi đây", "đó đây", "hay nói", "và nếu", "nhưng nếu", "nên hay không",
        "tương tự như", "đồng thời với", "ngược lại với", "trái lại với", "thực tế ảo",
    ),
)  # fmt: skip
