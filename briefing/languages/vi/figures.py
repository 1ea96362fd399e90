"""Vietnamese numbers, units and currencies."""

from briefing.languages.documents import Figures

TABLE = Figures(
    decimal=",",
    loose=True,
    times=frozenset({10, 100}),
    numbers={
        "không": 0, "một|mốt": 1, "hai": 2, "ba": 3, "bốn|tư": 4, "năm|lăm": 5, "sáu": 6, "bảy|bẩy": 7, "tám": 8, "chín": 9, "mười|mươi": 10, "trăm": 100,
    },
    scales={
        "nghìn|ngàn": 1000, "vạn": 10**4, "triệu": 10**6, "tỷ|tỉ": 10**9, "nghìn tỷ|nghìn tỉ|ngàn tỷ|ngàn tỉ": 10**12, "triệu tỷ": 10**15, "tá": 12, "chục": 10,
    },
    parts={"một nửa|nửa": "1/2", "một phần ba": "1/3", "hai phần ba": "2/3", "một phần tư": "1/4", "ba phần tư": "3/4", "một phần năm": "1/5"},
    point="phẩy",
    minus="âm",
    below="dưới 0",
    units={
        "%": "phần trăm", "percentage point": "điểm phần trăm|điểm %", "basis point": "điểm cơ bản", "second": "giây", "minute": "phút",
        "hour": "giờ đồng hồ|tiếng|tiếng đồng hồ|giờ", "day": "ngày|hôm", "week": "tuần", "month": "tháng", "quarter": "quý",
        "year": "năm|tuổi", "decade": "thập kỷ|thập niên", "century": "thế kỷ", "mm": "milimét|mi li mét", "cm": "xentimét|centimet|phân",
        "m": "mét|thước", "km": "kilômét|kilomet|cây số|ki lô mét", "inch": "inch", "foot": "feet|bộ", "mile": "dặm",
        "nautical mile": "hải lý", "light year": "năm ánh sáng", "m²": "mét vuông", "km²": "kilômét vuông|kilomet vuông|cây số vuông",
        "hectare": "hecta|héc ta|ha", "acre": "mẫu anh", "ml": "mililít", "l": "lít", "m³": "mét khối", "barrel": "thùng",
        "gallon": "gallon", "mg": "miligam", "g": "gam|gram", "kg": "kilôgam|ký|cân|kilogam|kí", "tonne": "tấn", "hundredweight": "tạ", "pound": "pound",
        "ounce": "ounce|lượng", "km/h": "km giờ|kilômét một giờ|km một giờ", "knot": "hải lý giờ",
        "°C": "độ c|độ celsius", "°F": "độ f", "degree": "độ", "W": "oát|watt", "kW": "kilowatt|ki lô oát", "MW": "megawatt",
        "kWh": "kilowatt giờ|số điện", "kcal": "kilocalo", "cal": "calo", "hp": "mã lực", "MB": "megabyte", "GB": "gigabyte",
    },
    money={
        "VND": "đồng|đ|vnđ|đồng việt nam", "USD": "đô la|đôla|đô la mỹ|đô|usd|mỹ kim|đôla mỹ", "EUR": "euro|ơ rô", "GBP": "bảng anh|bảng",
        "JPY": "yên|yên nhật", "CNY": "nhân dân tệ|tệ", "KRW": "won", "THB": "baht|bạt", "AUD": "đô la úc|đôla úc", "CAD": "đô la canada",
        "SGD": "đô la singapore", "HKD": "đô la hồng kông", "TWD": "đô la đài loan", "CHF": "franc thụy sĩ", "franc": "franc", "RUB": "rúp",
        "INR": "rupee ấn độ", "rupee": "rupee", "MYR": "ringgit", "IDR": "rupiah", "LAK": "kíp", "KHR": "riel", "peso": "peso",
        "BTC": "bitcoin",
    },
    cents={"cent": "xu|cent", "penny": "penny|pence"},
    per={"một": "day month year hour week second", "mỗi": "day month year hour week", "một lượng": ""},
    joints=(("từ", "đến"), ("từ", "tới"), ("khoảng", "đến"), ("", "đến"), ("", "tới")),
    changes=frozenset("tăng giảm".split()),
    ratio="trên|trong",
    scores=frozenset("trận thắng thua hòa bàn tỷ số tỉ".split()),
    ages="ở tuổi",
    aged="tuổi",
    about="khoảng|chừng|ước tính|gần|xấp xỉ|hơn|trên|ít nhất|tối thiểu|không dưới|dưới|chưa đến|chưa tới|tới|lên đến|lên tới|tối đa|không quá|nhiều nhất|chỉ|"
    "vỏn vẹn|đúng|tổng cộng|thêm|trung bình|đạt|vượt|hơn một",
    after="trở lên|trở xuống",
    splits=frozenset("và rằng mà nhưng nếu khi vì".split()),
    nouns=frozenset("người chiếc cái con ca vụ lần hộ căn ngôi xe tàu trường điểm suất vé".split()),
    numbered=frozenset("số điều trang chương khoản tập mùa tuyến quốc lộ kênh phòng tầng quận phường tháng ngày năm quý thứ hạng lô đội khóa khoá nhóm "
    "loại".split()),
    never="năm nay|năm ngoái|năm sau|năm trước|năm qua|năm tới|năm học|một số|một trong|một cách|một lần|một người|một khi|một mình|một phần|một chút|không|"
    "thứ hai|thứ ba|thứ tư|thứ năm|thứ sáu|thứ bảy|ba mẹ|tư nhân|"
    "tư vấn|tư pháp|tháng một|tháng hai|tháng ba|tháng tư|tháng năm|tháng sáu|tháng bảy|tháng tám|tháng chín|tháng mười",
    clock="lúc|vào lúc",
    oclock=frozenset({"giờ", "h"}),
)  # fmt: skip
