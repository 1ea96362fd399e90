"""Whom this machine trusts to say who they are."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import ssl


def trust() -> "ssl.SSLContext":
    """Return the certificates that this machine trusts; where it has none, Mozilla's."""
    import ssl
    from os import scandir

    context = ssl.create_default_context()
    paths = ssl.get_default_verify_paths()
    if not paths.cafile and not (paths.capath and any(scandir(paths.capath))):
        from certifi import where

        context.load_verify_locations(where())
    return context
