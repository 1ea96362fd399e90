"""How Vietnamese reports what somebody said, and names who said it; verbs of two syllables go by the second."""

from briefing.languages.tables import Speech

TABLE = Speech(
    verbs=frozenset("nói biết rằng định mạnh sẻ biểu thích tỏ kể viết đáp bố thêm".split()),
    tags=frozenset("hay hỏi cười thốt báo giãi trả lời luận".split()),
    fillers=frozenset("""
        cho khẳng nhận nhấn chia phát giải bày tuyên bình cảnh trả cũng đã đang sẽ còn vừa mới tiếp tục hôm nay qua sau đó trước
        với tại buổi nói thẳng thắn xúc động
        """.split()),
    linkers=frozenset("rằng là về".split()),
    sources=("theo", "theo lời"),
    pronouns=frozenset("ông bà anh chị cô".split()),
    plurals=frozenset("họ".split()),
    definite=frozenset("vị người".split()),
    indefinite=frozenset("một nhiều hai ba các những".split()),
    prepositions=frozenset("của ở tại trong trên dưới với từ cho đến về vào bởi theo sau trước giữa để".split()),
    genitives=frozenset("của".split()),
    breaks=frozenset("và hoặc nhưng khi nếu vì mà nên do".split()),
    conjunctions=frozenset("và".split()),
    that=frozenset("rằng".split()),
    titles=frozenset("ông bà anh chị cô gs ts pgs ths bs".split()),
    lesser=frozenset("cựu nguyên phó".split()),
    roles=frozenset("tịch đốc trưởng sĩ sư viên thư tướng lý ký quan sự nhân".split()),
    writings=frozenset("biển bảng áp phích khẩu hiệu".split()) - frozenset("áp khẩu".split()),
    strangers=frozenset("thứ chủ nhật tháng việt nội bộ sở theo khi sau ngày".split()),
)  # fmt: skip
