"""Web addresses as words: nothing here asks a server."""

WEB = ("http://", "https://")


def is_web(location: str) -> bool:
    """Tell a web address from a file's name and from other words."""
    return location[:8].lower().startswith(WEB)


def host(url: str) -> str:
    """Give the host of an address as people write it, "town.example"; "" where it has none."""
    from urllib.parse import urlsplit

    try:
        found = urlsplit(url).hostname or ""
    except ValueError:  # brackets that hold no address, and the like
        return ""
    return found.removeprefix("www.")
