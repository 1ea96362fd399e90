"""The small files that tests/test_load_kinds.py reads, one of each kind; run this to write them again.

People, places and papers are invented. The PDFs depend on the machine's fonts, so they are written only on `--pdf`.
"""

import io
import json
import sys
import zipfile
from pathlib import Path

HERE = Path(__file__).parent


def paragraphs(text: str) -> tuple[str, ...]:
    """Part a text at its blank lines."""
    return tuple(" ".join(block.split()) for block in text.split("\n\n"))


TITLE = "Storm cuts off the lake villages"
PARAGRAPHS = paragraphs("""
    A storm that nobody in the Lorvane valley had expected tore down four electricity pylons on Monday evening and left
    eleven villages without power, the regional administration said.

    The fire brigade counted 340 interventions until midnight. “We have never had a night like this one,” said Odile
    Marchetti, who has commanded the brigade for nineteen years.

    Self-employed fishermen on the northern shore lost twenty-three boats. The well-known harbour master, a long-time
    resident, spoke of three million crowns of damage, and of insurance contracts that nobody had renewed.

    Schools stay closed until Thursday. The engineers want to check every roof in the valley before the children
    return, and the bus company has promised to run a shuttle from Ostrel to the gymnasium in Lorvane.
""")
LIST = ("Power returns on Thursday.", "Schools open on Friday.")
TABLE = (("Village", "Houses", "Without power"), ("Ostrel", "212", "198"), ("Brenne", "97", "97"))

FRENCH_TITLE = "À Lorvane, l’été s’achève sous l’eau"
FRENCH = paragraphs("""
    Le niveau du lac est monté de quarante centimètres en deux jours, a indiqué jeudi la préfecture, qui déconseille
    toute baignade jusqu’à la fin du mois.

    « Nous n’avions pas vu cela depuis 1987 », soupire Hélène Courtois, maire d’Ostrel, où la cave de l’école a été
    noyée. Près de 60 habitants ont été relogés.
""")


def html(title: str, paragraphs: tuple[str, ...], *, head: str = "") -> str:
    """Write a page."""
    body = "\n".join(f"<p>{words}</p>" for words in paragraphs)
    head = f"<head><title>{title}</title>{head}</head>"
    return f"<!DOCTYPE html>\n<html>{head}\n<body><h1>{title}</h1>\n{body}\n</body></html>\n"


# --- DOCX ------------------------------------------------------------------------------------------------------------

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
TYPES = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/word/document.xml"
 ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
<Override PartName="/word/styles.xml"
 ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>
<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>
</Types>
"""
RELATIONS = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="rId1" Target="word/document.xml"
 Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>
</Relationships>
"""
CORE = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"
 xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>Storm cuts off the lake villages</dc:title>
<dc:creator>Jana Brandt; user17</dc:creator><dc:language>en-GB</dc:language>
<dcterms:created xsi:type="dcterms:W3CDTF">2013-12-23T23:15:00Z</dcterms:created></cp:coreProperties>
"""
STYLES = f"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:styles xmlns:w="{WORD}">
<w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>
<w:style w:type="paragraph" w:styleId="berschrift2"><w:name w:val="heading 2"/></w:style>
<w:style w:type="paragraph" w:styleId="Zwischentitel"><w:name w:val="Zwischentitel"/>
<w:basedOn w:val="berschrift2"/></w:style>
<w:style w:type="paragraph" w:styleId="Listenabsatz"><w:name w:val="List Paragraph"/></w:style>
</w:styles>
"""


def run(words: str, properties: str = "") -> str:
    """Write a run of text."""
    return f'<w:r>{properties}<w:t xml:space="preserve">{words}</w:t></w:r>'


def paragraph(inside: str, style: str = "") -> str:
    """Write a paragraph."""
    properties = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{properties}{inside}</w:p>"


def word_text() -> str:
    """Write a text with what editors leave behind: a deletion under review, hidden words, a text box said twice."""
    first, rest = PARAGRAPHS[0].split(" on ", 1)
    box = paragraph(run("Our reporters are on the lake."))
    rows = "".join(
        "<w:tr>" + "".join(f"<w:tc>{paragraph(run(cell))}</w:tc>" for cell in row) + "</w:tr>" for row in TABLE
    )
    return "".join(
        (
            paragraph(run(TITLE), "Titel"),
            paragraph(run("By Jana Brandt")),
            paragraph(
                run(first)
                + '<w:del w:id="1" w:author="x"><w:r><w:delText> on Sunday</w:delText></w:r></w:del>'
                + f'<w:ins w:id="2" w:author="x">{run(" on ")}</w:ins>'
                + run(rest)
                + run(" CHECK THIS", "<w:rPr><w:vanish/></w:rPr>")
            ),
            paragraph(
                run(PARAGRAPHS[1])
                + '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
                + f"<mc:Choice><w:txbxContent>{box}</w:txbxContent></mc:Choice>"
                + f"<mc:Fallback><w:txbxContent>{box}</w:txbxContent></mc:Fallback></mc:AlternateContent>"
            ),
            paragraph(run("What comes next"), "Zwischentitel"),
            *(paragraph(run(words), "Listenabsatz") for words in LIST),
            f"<w:tbl>{rows}</w:tbl>",
            paragraph(run(PARAGRAPHS[2] + " ") + f"<w:hyperlink>{run('More on page 4')}</w:hyperlink>"),
        )
    )


def docx(body: str, **parts: str) -> bytes:
    """Write a DOCX of the given body; further parts replace what it holds otherwise."""
    document = f'<?xml version="1.0"?>\n<w:document xmlns:w="{WORD}"><w:body>{body}</w:body></w:document>'
    files = {
        "[Content_Types].xml": TYPES,
        "_rels/.rels": RELATIONS,
        "word/document.xml": document,
        "word/styles.xml": STYLES,
        "docProps/core.xml": CORE,
        **parts,
    }
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        for name, words in files.items():
            archive.writestr(zipfile.ZipInfo(name), words, zipfile.ZIP_DEFLATED)
    return content.getvalue()


# --- messages --------------------------------------------------------------------------------------------------------


def newsletter() -> bytes:
    """Write a newsletter in two forms and with an attachment, its header in encoded words."""
    from email.message import EmailMessage
    from email.policy import SMTP

    message = EmailMessage(policy=SMTP)
    message["From"] = "Le Courrier du Lac <lettre@courrier.example>"
    message["To"] = "lecteur@maison.example"
    message["Subject"] = FRENCH_TITLE
    message["Date"] = "Thu, 05 Sep 2024 23:40:00 +0200"
    message["List-Id"] = "<lettre.courrier.example>"
    message["Message-ID"] = "<1@courrier.example>"
    message.set_content("\n\n".join(FRENCH), charset="utf-8", cte="quoted-printable")
    page = html(FRENCH_TITLE, FRENCH).replace("’", "&rsquo;")
    message.add_alternative(page, subtype="html", charset="iso-8859-15", cte="base64")
    message.add_attachment(b"not for reading", maintype="application", subtype="octet-stream", filename="plan.bin")
    for part in message.walk():
        if part.is_multipart():
            part.set_boundary(f"part-{part.get_content_subtype()}")
    return message.as_bytes()


def mailbox() -> bytes:
    """Write a mailbox of two letters, as mail programs keep them; the first has a line that starts "From "."""
    letter = [
        "From jana@ledger.example Tue Mar  5 23:30:00 2024",
        "From: Jana Brandt <jana@ledger.example>",
        "To: desk@ledger.example",
        f"Subject: {TITLE}",
        "Date: Tue, 05 Mar 2024 23:30:00 -0500",
        "",
        *"\n\n".join(PARAGRAPHS[:2]).split("\n"),
        "",
        "From the northern shore, where the pylons stood, nobody has reported by telephone since Monday evening.",
        "",
        ">From Ostrel on Tuesday 2024: the ferry sails again, and takes the children of eleven villages to school.",
        "",
        "",
    ]
    second = newsletter().replace(b"\r\n", b"\n")
    return "\n".join(letter).encode() + b"From - Thu Sep 05 23:40:00 2024\n" + second + b"\n"


def saved_page() -> bytes:
    """Write a page as Chromium saves it."""
    page = html(TITLE, PARAGRAPHS, head='<link rel="stylesheet" href="cid:css-1@mhtml.blink">')
    from quopri import encodestring

    lines = [
        "From: <Saved by Blink>",
        "Snapshot-Content-Location: https://ledger.example/storm",
        f"Subject: {TITLE}",
        "Date: Tue, 5 Mar 2024 09:10:11 -0000",
        "MIME-Version: 1.0",
        'Content-Type: multipart/related; type="text/html"; boundary="----MultipartBoundary--x----"',
        "", "",
        "------MultipartBoundary--x----",
        "Content-Type: text/css",
        "Content-Transfer-Encoding: quoted-printable",
        "Content-Location: cid:css-1@mhtml.blink",
        "",
        "body { color: black; }",
        "------MultipartBoundary--x----",
        "Content-Type: text/html; charset=utf-8",
        "Content-ID: <frame-1@mhtml.blink>",
        "Content-Transfer-Encoding: quoted-printable",
        "Content-Location: https://ledger.example/storm",
        "",
        encodestring(page.encode()).decode(),
        "------MultipartBoundary--x------",
        "",
    ]  # fmt: skip
    return "\r\n".join(lines).encode()


# --- feeds and records -----------------------------------------------------------------------------------------------


def escaped(words: str) -> str:
    """Write words so that XML takes them for words."""
    return words.replace("&", "&amp;").replace("<", "&lt;")


def rss() -> str:
    """Write a feed with a whole article and a teaser."""
    whole = "".join(f"<p>{words}</p>" for words in PARAGRAPHS)
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>The Lorvane Ledger</title><link>https://ledger.example/</link><language>en-gb</language>
<item><title>{TITLE}</title><link>https://ledger.example/storm</link><dc:creator>Jana Brandt</dc:creator>
<pubDate>Tue, 05 Mar 2024 23:30:00 -0500</pubDate><category>Valley</category>
<description>{escaped(PARAGRAPHS[0])}</description>
<content:encoded><![CDATA[{whole}]]></content:encoded></item>
<item><title>Council &amp;amp; harbour at odds</title><link>/harbour</link>
<pubDate>Wed, 06 Mar 2024 08:00:00 GMT</pubDate>
<description>{escaped(f"<p>{PARAGRAPHS[2]} […]</p>")}</description></item>
</channel></rss>
"""


def atom() -> str:
    """Write an Atom feed with its article as XHTML."""
    whole = "".join(f"<p>{words}</p>" for words in FRENCH * 3)
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr"><title>Le Courrier du Lac</title><id>urn:x</id>
<entry><title>{FRENCH_TITLE}</title><link rel="alternate" href="https://courrier.example/lac"/><id>urn:x:1</id>
<author><name>Hélène Courtois</name></author><author><name>Luc Perrin</name></author>
<published>2024-09-05T23:40:00+02:00</published><updated>2024-09-06T07:00:00+02:00</updated>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">{whole}</div></content></entry>
</feed>
"""


def json_feed() -> str:
    """Write a JSON Feed."""
    item = {
        "id": "1",
        "url": "https://ledger.example/storm",
        "title": TITLE,
        "content_text": "\n\n".join(PARAGRAPHS),
        "date_published": "2024-03-05T23:30:00-05:00",
        "authors": [{"name": "Jana Brandt"}],
        "tags": ["Valley"],
    }
    version = "https://jsonfeed.org/version/1.1"
    feed = {"version": version, "title": "The Lorvane Ledger", "language": "en", "items": [item]}
    return json.dumps(feed, indent=1, ensure_ascii=False) + "\n"


OPML = """<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0"><head><title>Papers</title></head><body><outline text="Valley">
<outline text="Ledger" type="rss" xmlUrl="https://ledger.example/feed.xml"/>
<outline text="Courrier" type="rss" xmlUrl="https://courrier.example/atom.xml" htmlUrl="https://courrier.example/"/>
</outline><outline text="Ledger again" type="rss" xmlUrl="https://ledger.example/feed.xml"/></body></opml>
"""


def records() -> list[dict[str, object]]:
    """Write two records, by the names that two programs give the same things."""
    return [
        {"title": TITLE, "text": "\n\n".join(PARAGRAPHS), "published": "2024-03-05", "authors": ["Jana Brandt"],
         "language": "en", "url": "https://ledger.example/storm", "site": "The Lorvane Ledger"},
        {"title": FRENCH_TITLE, "maintext": "\n\n".join(FRENCH), "date_publish": "2024-09-05 23:40:00",
         "author": "Hélène Courtois, Luc Perrin", "language": "fr_FR", "source_domain": "courrier.example"},
    ]  # fmt: skip


def write_pdfs() -> None:
    """Print a leaflet of two columns and several pages; and lock a copy."""
    import pikepdf
    from weasyprint import HTML

    style = """@page { size: A5; margin: 2cm; @top-center { content: "The Lorvane Ledger" }
        @bottom-center { content: "Page " counter(page) " of " counter(pages) } }
        body { font: 11pt/1.4 serif; hyphens: auto; text-align: justify } h1 { font-size: 22pt; text-align: left }
        p { margin: 0; text-indent: 1em } p:first-of-type { text-indent: 0 } div { columns: 2 }"""
    head = f'<meta name="author" content="Jana Brandt"><style>{style}</style>'
    body = "".join(f"<p>{words}</p>" for words in PARAGRAPHS * 2)
    items = "".join(f"<li>{words}</li>" for words in LIST)
    page = f'<html lang="en"><head><title>{TITLE}</title>{head}</head><body><h1>{TITLE}</h1><p>By Jana Brandt</p>'
    page += f"<div><h2>What happened</h2>{body}<h2>What comes next</h2><ul>{items}</ul></div></body></html>"
    HTML(string=page).write_pdf(HERE / "leaflet.pdf")
    with pikepdf.open(HERE / "leaflet.pdf") as leaflet:
        leaflet.save(HERE / "locked.pdf", encryption=pikepdf.Encryption(owner="owner", user="reader"))


def files() -> dict[str, bytes]:
    """Return what each file holds, the PDFs aside."""
    rows = records()
    return {
        "story.docx": docx(word_text()),
        "newsletter.eml": newsletter(),
        "letters.mbox": mailbox(),
        "saved.mhtml": saved_page(),
        "rss.xml": rss().encode(),
        "atom.xml": atom().encode(),
        "feed.json": json_feed().encode(),
        "feeds.opml": OPML.encode(),
        "clips.jsonl": "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows).encode(),
        "clips.json": (json.dumps(rows, indent=1, ensure_ascii=False) + "\n").encode(),
    }


if __name__ == "__main__":
    for name, content in files().items():
        (HERE / name).write_bytes(content)
    if "--pdf" in sys.argv:
        write_pdfs()
