"""Web addresses as words: nothing here asks a server."""

from urllib.parse import urlsplit


def host(url: str) -> str:
    """Give the host of an address as people write it, "town.example"; "" where it has none."""
    try:
        found = urlsplit(url).hostname or ""
    except ValueError:  # brackets that hold no address, and the like
        return ""
    return found.removeprefix("www.")
