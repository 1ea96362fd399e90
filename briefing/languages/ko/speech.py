"""How Korean reports what somebody said, and names who said it: the speaker is the topic, the verb comes last."""

from briefing.languages.tables import Speech

TABLE = Speech(
    verbs=frozenset("""
        말했 말한 말하 밝혔 밝힌 전했 전한 설명했 설명한 강조했 강조한 덧붙였 덧붙인 지적했 지적한 주장했 주장한 비판했 답했 반박했 토로했
        썼 적었 평가했 분석했 당부했 호소했 경고했 인정했 부인했 발표했 약속했 물었 외쳤 회상했 전망했 내다봤 우려했 기대했 소감을 고백했
        """.split()),
    closers=("이라고", "라고", "이라며", "라며", "이라면서", "라면서", "고", "며", "이라는", "라는", "하고"),
    topics=("은", "는", "이", "가", "도"),
    trailing_sources=("에 따르면",),
    pronouns=frozenset("그 그녀 그들 이들".split()),
    fillers=frozenset("이날 이어 또 또한 한편 그러면서 특히 앞서 이에 대해 당시".split()),
    prepositions=frozenset(),
    roles=frozenset("""
        대통령 총리 장관 차관 의원 시장 군수 구청장 도지사 지사 위원장 위원 대변인 대표 원내대표 사장 부사장 회장 부회장 이사장 이사 전무 상무
        부장 과장 팀장 국장 실장 본부장 소장 원장 교장 총장 학장 교수 연구원 박사 의사 변호사 기자 감독 코치 선수 주장 투수 판사 검사 서장 경감
        대사 작가 배우 가수 관계자 담당자 책임자 센터장 관장 어부 농민 주민 학생 씨
        """.split()) - {"씨"},
    titles=frozenset(["씨"]),
    uncased=True,
)  # fmt: skip
