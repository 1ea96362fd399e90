"""Which hosts stand inside: this machine, and networks that the public one does not reach."""

import socket
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address

# Names that stand for nothing outside (RFC 6761, 6762, 8375; .internal is ICANN's).
RESERVED = (".localhost", ".local", ".internal", ".home.arpa")
TRANSLATED = IPv6Network("64:ff9b::/96")  # holds an IPv4 address (RFC 6052)


def is_inside(number: str) -> bool:
    """Tell whether the public network does not reach an IP address."""
    found = ip_address(number)
    if isinstance(found, IPv6Address):
        translated = IPv4Address(int(found) % 2**32) if found in TRANSLATED else None
        found = found.ipv4_mapped or found.sixtofour or translated or found
    return not found.is_global or found.is_multicast


def leads_inside(host: str, *, look_up: bool) -> bool:
    """Tell whether all that a host's name stands for is inside; a name that nobody knows leads nowhere.

    Where names are not looked up here but by a proxy, numbers and reserved names can be told.
    """
    name = host.strip("[]").rstrip(".").lower()
    if f".{name}".endswith(RESERVED):
        return True
    try:
        found = socket.getaddrinfo(name, None, type=socket.SOCK_STREAM, flags=0 if look_up else socket.AI_NUMERICHOST)
    except (OSError, UnicodeError):
        return False
    return all(is_inside(str(place[0])) for *_, place in found)
