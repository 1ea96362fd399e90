"""Every kind of source through the public functions: read, traced back, verified, none of them stopping the others."""

import threading
from pathlib import Path

import pytest
from web import Reply, Time, serve

import briefing
from briefing.errors import InputError
from briefing.load import Way, gather, load, opened
from briefing.load.session import Session
from briefing.models import Failure, Raw

FILES = Path(__file__).parent / "files"
PROSE = (
    "The council of Lorheim decided on Tuesday to close the old bridge over the Arn for at least two years. "
    "Repairs will cost 4.2 million crowns, half of which the province has promised to pay. "
    "“We have waited too long already,” said the mayor, Ines Falk, after the meeting in the town hall."
)


def page(title, *, prose=PROSE):
    paragraphs = "".join(f"<p>{sentence}.</p>" for sentence in prose.split(". "))
    return (
        f"<!doctype html><html lang=en><head><title>{title} | The Lorheim Post</title>"
        f'<meta property="og:title" content="{title}"><meta property="og:site_name" content="The Lorheim Post">'
        '<meta property="article:published_time" content="2026-03-12T06:00:00+01:00"></head>'
        "<body><nav><a href=/>Home</a> <a href=/news>News</a></nav>"
        f"<article><h1>{title}</h1>{paragraphs * 2}</article><footer>Terms of use</footer></body></html>"
    ).encode()


FEED = """<?xml version="1.0"?><rss version="2.0"><channel><title>The Lorheim Post</title>
<item><title>Bridge over the Arn to close</title><link>{site}/bridge</link><description>Two years.</description></item>
<item><title>Gone</title><link>{site}/gone</link><description>Gone.</description></item>
</channel></rss>"""


@pytest.fixture(autouse=True)
def own_cache(tmp_path, monkeypatch):
    monkeypatch.setenv("BRIEFING_CACHE", str(tmp_path / "cache"))


def html(title):
    return Reply(headers={"Content-Type": "text/html; charset=utf-8", "Cache-Control": "max-age=600"}, body=page(title))


@pytest.mark.parametrize("name", ["story.docx", "leaflet.pdf", "newsletter.eml", "saved.mhtml", "clips.jsonl#1"])
def test_file_of_every_kind_is_an_article_whose_words_stand_in_it(name):
    article = briefing.read(FILES / name)
    assert article.title
    assert len(article.text) > 200
    for block in article.blocks:
        assert block.origin.of(article.source.text) == block.span.of(article.text)
    assert article.title not in article.text
    assert "By Jana Brandt" not in article.text


def test_headings_lists_and_tables_of_a_document_are_kept_as_such():
    kinds = {block.kind for block in briefing.read(FILES / "story.docx").blocks}
    assert kinds == {"paragraph", "heading", "list item", "table row"}


def test_briefing_of_all_kinds_verifies_and_lists_what_failed():
    names = ["story.docx", "leaflet.pdf", "locked.pdf", "newsletter.eml", "saved.mhtml", "clips.jsonl"]
    made = briefing.brief([FILES / name for name in names])
    assert len(made.articles) == 6
    locked, left_out = made.failures
    assert "encrypted" in locked.message
    assert left_out.message.startswith("1 attachment left out: ")
    assert briefing.verify(made).ok


def test_web_page_is_read_with_what_it_says_of_itself():
    with serve({"/bridge": html("Bridge over the Arn to close")}) as site:
        article = briefing.read(site.url("/bridge"))
    assert article.title == "Bridge over the Arn to close"
    assert article.site == "The Lorheim Post"
    assert str(article.published).startswith("2026-03-12")
    assert "Terms of use" not in article.text
    assert "Home" not in article.text


def test_fetched_page_verifies_from_the_cache_when_the_site_is_gone():
    with serve({"/bridge": html("Bridge over the Arn to close")}) as site:
        made = briefing.brief([site.url("/bridge")])
        asked = len(site.paths())
        assert briefing.brief([site.url("/bridge")]) == made
        assert len(site.paths()) == asked
    report = briefing.verify(made)
    assert (report.ok, report.sources, report.warnings) == (True, 1, ())


def test_password_in_an_address_does_not_reach_the_briefing():
    with serve({"/bridge": html("Bridge over the Arn to close")}) as site:
        with_password = site.url("/bridge").replace("http://", "HTTP://ann:secret@")
        made = briefing.brief([with_password, with_password.replace("bridge", "gone")])
    assert len(made.articles) == len(made.failures) == 1
    assert b"secret" not in briefing.render(made, "json")


def test_verifying_asks_no_server(tmp_path, monkeypatch):
    with serve({"/bridge": html("Bridge over the Arn to close")}) as site:
        made = briefing.brief([site.url("/bridge")])
        asked = len(site.asked)
        monkeypatch.setenv("BRIEFING_CACHE", str(tmp_path / "another"))
        report = briefing.verify(made)
        assert len(site.asked) == asked
    assert report.ok
    assert ["not in the cache" in warning.message for warning in report.warnings] == [True]


def test_feed_of_teasers_gives_the_articles_pages_and_a_failure_for_one_that_is_gone():
    with serve({"/bridge": html("Bridge")}) as site:
        site.replies["/feed.xml"] = [
            Reply(headers={"Content-Type": "application/rss+xml"}, body=FEED.format(site=site.url("")).encode())
        ]
        found = list(briefing.read_all([site.url("/feed.xml")]))
    assert [type(one) is Failure for one in found] == [False, True]
    assert "town hall" in found[0].text
    assert "404" in found[1].message


WHOLE = """<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>Arn Valley Messenger</title><item><title>Ferry fares frozen</title><link>{link}</link>
<author>desk@messenger.example (Ida Brandt)</author><{tag}><![CDATA[{text}]]></{tag}></item></channel></rss>"""
FARES = (
    "<p>Fares on the Arn ferry stay as they are until the spring of next year, the district said on Friday evening, "
    "after 4,300 people had signed a letter against the rise.</p>"
    "<p>A crossing will go on costing 3.20 crowns. “We have heard the valley,” said Tove Lind, who leads the district."
    "</p>"
)


def test_feeds_own_whole_text_is_the_article_and_no_server_is_asked(tmp_path):
    path = tmp_path / "feed.xml"
    with serve({}) as site:
        path.write_text(WHOLE.format(link=site.url("/fares"), tag="content:encoded", text=FARES))
        (found,) = briefing.read_all([str(path)])
        assert site.asked == []
    assert (found.title, found.authors) == ("Ferry fares frozen", ("Ida Brandt",))
    assert "stay as they are" in found.text
    assert "heard the valley" in found.text


def test_feeds_description_stands_in_for_a_page_that_is_gone_and_that_is_said(tmp_path):
    path = tmp_path / "feed.xml"
    with serve({}) as site:
        path.write_text(WHOLE.format(link=site.url("/fares"), tag="description", text=FARES))
        found, note = briefing.read_all([str(path)])
    assert "heard the valley" in found.text
    assert not note.failed
    assert "404" in note.message
    assert "the feed's own text" in note.message


def test_feeds_beginning_of_an_article_does_not_stand_in_for_its_page(tmp_path):
    path = tmp_path / "feed.xml"
    with serve({}) as site:
        path.write_text(WHOLE.format(link=site.url("/fares"), tag="content:encoded", text=FARES + "<p>A boat […]</p>"))
        (found,) = briefing.read_all([str(path)])
    assert found.failed


RSS = {"Content-Type": "application/rss+xml", "Cache-Control": "max-age=600"}


def feed(*links):
    items = "".join(f"<item><title>T</title><link>{link}</link></item>" for link in links)
    return Reply(headers=RSS, body=f'<?xml version="1.0"?><rss version="2.0"><channel>{items}</channel></rss>'.encode())


@pytest.mark.parametrize(("body", "said"), [
    (None,                                                          "a feed where an article should be"),
    (b'<opml version="2.0"><body><outline xmlUrl="http://127.0.0.1/"/></body></opml>', "a list of feeds where"),
], ids=["feed", "list of feeds"])  # fmt: skip
def test_feed_that_leads_to_feeds_comes_to_an_end(body, said):
    with serve({}) as site:
        again = feed(site.url("/other"), site.url("/feed.xml"))
        site.replies |= {"/feed.xml": [again], "/other": [Reply(headers=RSS, body=body) if body else again]}
        found = list(briefing.read_all([site.url("/feed.xml")]))
        assert len(site.paths()) == 2
    assert said in found[0].message
    assert "a feed where" in found[1].message


def test_records_and_letters_that_a_feed_leads_to_are_articles_each():
    records = b'{"title": "One", "text": "The mill closed."}\n{"title": "Two", "text": "The ferry sails."}\n'
    with serve({"/clips.jsonl": Reply(body=records)}) as site:
        site.replies["/feed.xml"] = [feed(site.url("/clips.jsonl"))]
        pages = list(gather([site.url("/feed.xml")]))
    assert [page.facts.title for page in pages] == ["One", "Two"]


def test_taking_apart_and_reading_again_ask_no_server():
    with serve({"/bridge": html("Bridge")}) as site:
        site.replies["/feed.xml"] = [feed(site.url("/bridge"))]
        list(gather([site.url("/feed.xml")]))
        count = len(site.asked)
        for read in (lambda: load(site.url("/feed.xml"), offline=True),
                     lambda: opened(Raw("feed.xml", feed(site.url("/bridge")).body))):  # fmt: skip
            with pytest.raises(InputError, match="but the beginning") as error:
                read()
            assert site.url("/bridge") in error.value.hint
        assert len(site.asked) == count


def test_everything_that_is_fetched_is_kept():
    kept = []
    with serve({"/bridge": html("Bridge"), "/other.xml": feed("http://127.0.0.1:9/")}) as site:
        site.replies["/feed.xml"] = [feed(site.url("/bridge"), site.url("/other.xml"))]
        with Way(kept=kept.append) as way:
            list(gather([site.url("/feed.xml")], way=way))
        assert [raw.location for raw in kept] == [site.url(path) for path in site.paths()]


def test_pages_of_one_host_are_asked_for_one_at_a_time_whatever_names_them(monkeypatch):
    time = Time()
    monkeypatch.setitem(Session.__init__.__kwdefaults__, "clock", time.clock)
    monkeypatch.setitem(Session.__init__.__kwdefaults__, "sleep", time.sleep)
    pages = {f"/{name}{n}": Reply(linger=0.03, body=page("Bridge")) for name in "ab" for n in range(3)}
    with serve(pages) as site:
        for name in "ab":
            site.replies[f"/{name}.xml"] = [feed(*(site.url(f"/{name}{n}") for n in range(3)))]
        with Way() as way:
            found = [one for _ in range(2) for one in gather([site.url("/a.xml"), site.url("/b.xml")], way=way)]
        assert [raw.location for raw in found] == [site.url(path) for path in pages] * 2
        assert sorted(site.paths()) == sorted([*pages, "/a.xml", "/b.xml"])
        assert all(asked.alone for asked in site.asked)
        assert time.slept == [1.0] * 7


def test_leaving_a_feed_in_the_middle_cuts_off_what_still_runs():
    with serve({"/bridge": html("Bridge"), "/never": Reply(stall=-1)}) as site:
        site.replies["/feed.xml"] = [feed(site.url("/bridge"))]
        found = gather([site.url("/feed.xml"), site.url("/never", host="localhost")])
        assert next(found).location == site.url("/bridge")
        found.close()
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("fetch")]


def test_lists_of_feeds_that_name_each_other_come_to_an_end():
    with serve({}) as site:
        opml = f'<opml version="2.0"><body><outline xmlUrl="{site.url("/list.opml")}"/></body></opml>'
        site.replies["/list.opml"] = [Reply(headers={"Content-Type": "text/x-opml"}, body=opml.encode())]
        (found,) = briefing.read_all([site.url("/list.opml")])
    assert "inside another" in found.message


def test_markdown_is_read_as_what_it_says(tmp_path):
    path = tmp_path / "note.md"
    path.write_text(
        f"# Bridge to *close*\n\n{PROSE}\n\n## Who pays\n\n- The [province](https://x.example)\n- The town\n"
    )
    article = briefing.read(path)
    assert article.title == "Bridge to close"
    assert [block.kind for block in article.blocks] == ["paragraph", "heading", "list item", "list item"]
    assert "The province" in article.text
    assert briefing.verify(briefing.brief(path)).ok


def test_site_that_cannot_be_reached_does_not_stop_the_others():
    found = list(briefing.read_all(["http://127.0.0.1:9/a", FILES / "story.docx"]))
    assert [type(one) is Failure for one in found] == [True, False]
