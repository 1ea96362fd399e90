"""Web addresses that may be followed: what an article says is its address is text until it proves to be one."""

import re
from urllib.parse import quote

KEPT = "!#$%&'()*+,-./:;=?@_~"  # the signs an address may hold; what else there is gets escaped
PERCENT = r"%(?![0-9A-Fa-f]{2})"
ADDRESS = r"(?i:https?)://(?:[\w-]+\.)*[\w-]+\.?(?::\d{1,5})?(?:[/?#]\S*)?"


def link(url: str) -> str:
    """Return a web address fit for a link; "" where it is none: a file's, a script's."""
    if not re.fullmatch(ADDRESS, url):
        return ""
    return quote(re.sub(PERCENT, "%25", url), safe=KEPT)
