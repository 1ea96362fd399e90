"""The options that say what of a briefing is shown, and how it looks."""

from typing import Annotated

import typer

from briefing.options import DEFAULT_PDF, PARTS, PDFS, Design

Theme = Annotated[str, typer.Option("--theme", help="How the document looks: digest, brief, newspaper, or a folder.")]
Page = Annotated[
    str, typer.Option("--page", help="The PDF's page: A4, Letter, A5, reMarkable, Kindle-Scribe or 6-inch.")
]
Duplex = Annotated[
    bool, typer.Option("--duplex", help="The PDF is printed on both sides: wider margins where it is bound.")
]
Variant = Annotated[
    str, typer.Option("--pdf-variant", help=f"{PDFS[0]}: accessible; {PDFS[1]}: for archives, with the JSON attached.")
]
Without = Annotated[
    str,
    typer.Option(
        "--without", help=f"Parts to leave out, as figures,quotes: any of {', '.join(PARTS)}.", show_default=False
    ),
]
Edits = Annotated[
    str, typer.Option("--edits", help="An editor's changes: a file that `briefing edit` begins.", show_default=False)
]
Pages = Annotated[
    int | None,
    typer.Option(
        "--page-budget", min=1, show_default=False, help="Most pages of the PDF: the lesser stories are told in less."
    ),
]
DEFAULT_VARIANT = f"pdf/{DEFAULT_PDF}"


def design(*, theme: str, page: str, duplex: bool, variant: str, without: str, pages: int | None) -> Design:
    """Put together how a document looks. Raises UsageError for a part or a variant there is not."""
    parts = tuple(part.strip().lower() for part in without.split(",") if part.strip())
    kind = variant.lower().removeprefix("pdf/")
    return Design(theme=theme, page=page, duplex=duplex, pdf=kind, without=parts, pages=pages or 0)
