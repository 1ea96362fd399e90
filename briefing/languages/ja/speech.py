"""How Japanese reports what somebody said, and names who said it: the speaker is the topic, the verb comes last."""

from briefing.languages.tables import Speech

TABLE = Speech(
    verbs=frozenset("""
        述べ 話し 話す 話して 語っ 語り 語る 説明し 説明す コメント 訴え 指摘し 指摘す 強調し 強調す 批判し 主張し 明かし 明かす 振り返 答え
        言っ 言う 言い いう いい つづっ 書い 発表し 呼びかけ 呼び掛け 警告し 認め 否定し 発言し 喜ん 喜び 期待し 期待を 見て みて 表明し
        伝え 質問し 尋ね 反論し 打ち明け 懸念し 謝罪し 投稿し 分析し 見方を 考えを 意気込 力を込め 胸を張 漏らし 締めくくっ 強調 指摘 説明
        """.split()),
    closers=("などと", "だと", "と", "って"),
    relatives=frozenset(["のは"]),
    topics=("は", "が", "も"),
    trailing_sources=("によると", "によれば"),
    pronouns=frozenset("彼 彼女 同氏 同社長 同市長".split()),
    fillers=frozenset("また さらに 一方 一方で これに対し これについて 同日 この日 その後 続けて そして しかし".split()),
    prepositions=frozenset("に対して に対し について による".split()),
    roles=frozenset("""
        首相 大統領 大臣 外相 財務相 防衛相 官房長官 長官 知事 副知事 市長 副市長 町長 村長 区長 議長 議員 委員長 委員 幹事長 党首 代表 社長
        副社長 会長 専務 取締役 部長 課長 局長 所長 院長 校長 園長 館長 理事長 理事 学長 教授 准教授 名誉教授 研究員 博士 医師 弁護士
        監督 コーチ 選手 主将 投手 店長 容疑者 被告 裁判長 検事 警部 隊長 大使 作家 俳優 歌手 組合長
        """.split()),
    persons=frozenset("担当者 関係者 責任者 広報 男性 女性 住民 店員 職員 遺族 幹部 当局者 報道官 利用者".split()),
    titles=frozenset("氏 さん 君 様".split()),
    uncased=True,
)  # fmt: skip
