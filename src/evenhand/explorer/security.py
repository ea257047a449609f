"""Who may talk to the server: its own page, from its own address, with its token beyond this computer."""

from __future__ import annotations

import hmac
import ipaddress
import re
import socket
from dataclasses import dataclass

HOST = re.compile(
    r"(?:(?P<bare>[\w.-]{1,253})|\[(?P<bracketed>[0-9a-f:.]{2,45})\])(?::(?P<port>\d{1,5}))?", re.ASCII | re.IGNORECASE
)
"""A Host header: a name or an address, an IPv6 address in brackets, and perhaps a port."""

LOOPBACK_NAMES = frozenset({"localhost", "127.0.0.1", "::1"})

CONTENT_SECURITY_POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        # Pictures of charts are made in the page: blob: is that, and reaches no other host.
        "img-src 'self' blob:",
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
    )
)

HEADERS = {
    "Content-Security-Policy": CONTENT_SECURITY_POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "X-Frame-Options": "DENY",
}


def is_loopback(host: str) -> bool:
    """Whether only programs on this computer can reach an address.

    Examples
    --------
    >>> is_loopback("127.0.0.1"), is_loopback("localhost"), is_loopback("0.0.0.0")
    (True, True, False)
    """
    if host.casefold() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


@dataclass(frozen=True)
class Gate:
    """What a request must show to be let in.

    Attributes
    ----------
    host : str
        The address that the server listens on.
    port : int
    token : str or None
        Must stand in the URL; None on loopback.
    """

    host: str
    port: int
    token: str | None = None

    def admits_host(self, header: str | None) -> bool:
        """Whether a Host header names this server: a foreign name would be a page that rebinds its own."""
        found = HOST.fullmatch(header or "")
        if found is None:
            return False
        # A default port is left out of the header.
        name, port = found["bare"] or found["bracketed"], found["port"]
        return int(port or 80) == self.port and self._is_own_name(name.casefold())

    def admits_origin(self, origin: str | None, host: str | None) -> bool:
        """Whether an Origin header is this server's own page; programs that are no browser send none."""
        return origin is None or origin.casefold() == f"http://{(host or '').casefold()}"

    def admits_token(self, token: str | None) -> bool:
        """Whether the token fits, in a time that does not tell how nearly."""
        given = (token or "").encode("utf-8", "surrogatepass")
        return self.token is None or hmac.compare_digest(self.token.encode(), given)

    def _is_own_name(self, name: str) -> bool:
        if name in LOOPBACK_NAMES or name == self.host.casefold():
            return True
        if is_loopback(self.host):
            return False
        # Beyond loopback a bare address cannot be rebound, and this computer's own names are its own.
        return _is_address(name) or name in {socket.gethostname().casefold(), socket.getfqdn().casefold()}


def _is_address(name: str) -> bool:
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True
