"""A paywall's notice is no article: who copied one is told so, and a short article beside an offer stays one."""

import pytest

from briefing.clean import clean, page
from briefing.errors import InputError
from briefing.load import load, source

NOTICES = {
    "en": """The Lorheim Ledger
Sign in  Subscribe
Home World Markets Opinion

Subscribe to read this article

Try all of the Ledger
Only 2 crowns for 6 weeks
Then 49 crowns a month. All of the paper on every device. Cancel anytime during your free trial.

See offers for subscribers.
For individuals
For firms
Terms & Conditions apply
""",
    "en, a line of it": """The Lorheim Ledger
Menu

Bridge over the Arn to close for two years, council decides
By Jane Alder
12 March 2026

The council of Lorheim decided on Tuesday to close the old bridge over the Arn for at least two years.

Subscribe to continue reading
Only 2 crowns for 6 weeks. Cancel anytime.
Already a subscriber? Log in
© 2026 The Lorheim Ledger
""",
    "fr, a line of it": """Le Courrier de l'Arne
Menu

Le vieux pont sur l'Arne fermera deux ans
Par Hélène Courtois
Publié le 12 mars 2026

Le conseil de Lorheim a décidé mardi de fermer le vieux pont sur l'Arne pendant au moins deux ans.

Il vous reste 85 % de cet article à lire.
La suite est réservée aux abonnés.
Déjà abonné ? Se connecter
Abonnez-vous à partir de 1 €, sans engagement
""",
    "de": """Lorheimer Bote
Menü
Anmelden

Dieser Artikel ist nur für Abonnenten
Jetzt weiterlesen mit dem Digital-Abo
4 Wochen für 1 Euro, danach 12,90 Euro im Monat. Das Abo ist jederzeit kündbar.
Sie haben bereits ein Abo? Anmelden
Impressum
""",
    "zh, a line of it": """洛海姆晚报
首页

洛海姆将关闭阿恩河老桥两年
记者 李文博
2026年3月12日

洛海姆市议会周二决定，将阿恩河上的老桥关闭至少两年。

订阅后继续阅读
已经是会员？登录
开通会员
""",
}
SHORT = """The Lorheim Ledger
Subscribe from 2 crowns

Bridge over the Arn to close for two years
By Jane Alder
12 March 2026

The council of Lorheim decided on Tuesday to close the old bridge over the Arn for at least two years.

Farmers will have to drive through Weiden, which is 14 kilometres longer. The mayor, Ines Falk, promised a ferry.

Already a subscriber? Log in
Subscribe to our newsletter
"""
ON_SUBSCRIPTIONS = """Paper ends free trials

The Ledger will end its free trials in May, it told its subscribers on Tuesday. A subscription will cost 9 crowns more.

“Those who read us for nothing will have to register or leave,” said its publisher, Tom van Rijn, in Lorheim. The paper
lost 4,100 of its 30,000 readers last year, most of them in the villages along the river, and closed its office there.

A second paper in the valley, which 12,000 people buy, said that it would not follow. Its owner wants to open offices.

Farmers and shops, who have paid for most of the advertisements since 1951, learned of it from the council's letter, as
did the printers, of whom 14 are to go by the summer. The council of Lorheim will talk about the paper's fate in June.
"""


@pytest.mark.parametrize("text", NOTICES.values(), ids=NOTICES)
def test_notice_with_a_line_of_the_article_at_most_is_a_failure_that_says_so(text):
    with pytest.raises(InputError, match="only a paywall notice") as caught:
        clean(source(text, location="page.txt"))
    assert "copy the whole article" in caught.value.hint


def test_notice_in_a_page_of_html_is_none_either(tmp_path):
    path = tmp_path / "page.html"
    lines = "".join(f"<p>{line}</p>" for line in NOTICES["en, a line of it"].splitlines() if line)
    path.write_text(f"<html><body><article>{lines}</article></body></html>")
    with pytest.raises(InputError, match="only a paywall notice"):
        page.clean(load(str(path)))


@pytest.mark.parametrize("text", [SHORT, ON_SUBSCRIPTIONS], ids=["beside offers", "on subscriptions"])
def test_short_article_stays_one(text):
    assert "The " in clean(source(text, location="page.txt")).text
