"""How Thai reports what somebody said: a title, the name, the office and the verb stand before the words."""

from briefing.languages.tables import Speech

TABLE = Speech(
    verbs=frozenset("กล่าวว่า ระบุว่า เปิดเผยว่า บอกว่า ชี้แจงว่า ยืนยันว่า ยอมรับว่า อธิบายว่า เสริมว่า กล่าว ระบุ บอก".split()),
    titles=frozenset("นาย นาง นางสาว ดร. นพ. พญ. พล.ต.อ. พล.ต.ท. พล.ต.ต. พ.ต.อ. พ.ต.ท. พล.อ. ศ.ดร. ผศ.ดร. รศ.ดร.".split()),
    roles=frozenset("""
        นายกเทศมนตรี นายกรัฐมนตรี รัฐมนตรี ผู้ว่าราชการจังหวัด อธิบดี ผู้อำนวยการ ประธาน
        เลขาธิการ โฆษก เจ้าของ อาจารย์ ผู้จัดการ กรรมการ
        """.split()),
    title_first=True,
    uncased=True,
)  # fmt: skip
