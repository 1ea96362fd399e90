"""Web addresses that may be followed: what an article says is its address is text until it proves to be one."""

import re
from urllib.parse import quote

KEPT = "!#$%&'()*+,-./:;=?@_~"  # the signs an address may hold; what else there is gets escaped
LONGEST_HOST, LONGEST_NAME = 253, 63  # of a host, and of each name in it
PERCENT = r"%(?![0-9A-Fa-f]{2})"
ADDRESS = r"(?i:https?)://(?P<host>(?:[\w-]+\.)*[\w-]+\.?)(?::\d{1,5})?(?:[/?#]\S*)?"


def link(url: str) -> str:
    """Return a web address fit for a link; "" where it is none: a file's, a script's."""
    found = re.fullmatch(ADDRESS, url)
    if not found or not _is_host(found["host"].removesuffix(".")):
        return ""
    return quote(re.sub(PERCENT, "%25", url), safe=KEPT)


def _is_host(host: str) -> bool:
    """Tell whether a host's name is short enough to be asked for, letters that are no ASCII written as it is asked."""
    names = [name if name.isascii() else f"xn--{name.encode('punycode').decode()}" for name in host.split(".")]
    return len(".".join(names)) <= LONGEST_HOST and all(len(name) <= LONGEST_NAME for name in names)
