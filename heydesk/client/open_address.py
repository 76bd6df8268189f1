"""Addresses that anybody on the internet can reach, told from those that only this computer or its network can.

A name says nothing: a public one may lead to a machine in this office. So names are resolved first, what they resolve
to is judged, and the connection then goes to just that: a name server can't give another answer in between.
"""

from __future__ import annotations

import asyncio
import socket
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address

_NAT64 = IPv6Network("64:ff9b::/96")
"""IPv4 addresses as networks without IPv4 write them (RFC 6052)."""


class NotOpenError(Exception):
    """This host is on an address that a stranger can't reach."""


async def open_addresses(host: str, port: int, *, local: bool = False) -> tuple[str, ...]:
    """Resolve a host; one address that is not open closes all of them.

    Args:
        host: a name or an address, in ASCII.
        port: where it is to be reached.
        local: whether this computer itself may be meant, and then nothing but it.

    Raises:
        NotOpenError: as the class says.
        OSError: there is no such host, or no name server.
    """
    loop = asyncio.get_running_loop()
    found = await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    addresses = tuple(dict.fromkeys(str(place[0]) for *_, place in found))
    if not (all(map(is_open, addresses)) or (local and all(map(is_loopback, addresses)))):
        raise NotOpenError(host)
    return addresses


def is_loopback(address: str) -> bool:
    """Tell whether this address is this computer's own."""
    return ip_address(address).is_loopback


def is_open(address: str) -> bool:
    """Tell whether this address is one host on the open internet, by what it stands for."""
    ip = _meant(ip_address(address))
    closed = ip.is_multicast or ip.is_reserved or (isinstance(ip, IPv6Address) and ip.is_site_local)
    return ip.is_global and not closed


def _meant(ip: IPv4Address | IPv6Address) -> IPv4Address | IPv6Address:
    """Give the IPv4 address that is written inside an IPv6 one, where there is one."""
    if isinstance(ip, IPv4Address):
        return ip
    if ip in _NAT64:
        return IPv4Address(int(ip) & 0xFFFFFFFF)
    return ip.ipv4_mapped or ip.sixtofour or ip
