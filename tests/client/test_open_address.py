"""Which addresses are on the open internet."""

from __future__ import annotations

import pytest

from heydesk.api.media_probe import NotOpenError, is_open, open_addresses

OPEN = [
    "192.0.43.8",
    "8.8.8.8",
    "2606:2800:21f::1",
    "::ffff:8.8.8.8",
    "64:ff9b::808:808",
    "2002:808:808::1",
]

CLOSED = [
    "127.0.0.1",
    "127.8.9.1",
    "::1",
    "0.0.0.0",
    "::",
    "10.1.2.3",
    "172.16.0.1",
    "192.168.1.4",
    "169.254.169.254",
    "100.64.0.1",
    "198.18.0.1",
    "192.0.2.1",
    "224.0.0.1",
    "240.0.0.1",
    "255.255.255.255",
    "fe80::1%1",
    "fc00::1",
    "fd00::1",
    "fec0::1",
    "ff02::1",
    "ff0e::1",
    "2001:db8::1",
    "2001:0:1::1",
    "::7f00:1",
    "::ffff:127.0.0.1",
    "::ffff:10.0.0.1",
    "::ffff:169.254.169.254",
    "::ffff:100.64.0.1",
    "64:ff9b::a00:1",
    "64:ff9b::7f00:1",
    "64:ff9b:1::808:808",
    "2002:a00:1::1",
    "2002:7f00:1::1",
]


@pytest.mark.parametrize("address", OPEN)
def test_open(address: str) -> None:
    """Anybody can reach it, in whichever form it is written."""
    assert is_open(address)


@pytest.mark.parametrize("address", CLOSED)
def test_closed(address: str) -> None:
    """Private, loopback, link-local, shared, reserved, several hosts at once; also inside another form."""
    assert not is_open(address)


@pytest.mark.parametrize("host", ["192.0.43.8", "2606:2800:21f::1"])
async def test_an_address_needs_no_name_server(host: str) -> None:
    """It is what it says."""
    assert await open_addresses(host, 443) == (host,)


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "127.1", "2130706433", "0x7f.1", "017700000001"])
async def test_this_computer_under_any_name(host: str) -> None:
    """However it is written, it is closed; and open where this computer itself may be meant."""
    with pytest.raises(NotOpenError):
        await open_addresses(host, 80)
    assert "127.0.0.1" in await open_addresses(host, 80, local=True)


@pytest.mark.parametrize("host", ["10.0.0.1", "169.254.169.254", "0.0.0.0"])
async def test_local_means_this_computer_alone(host: str) -> None:
    """Where this computer may be meant, the network around it still may not."""
    with pytest.raises(NotOpenError):
        await open_addresses(host, 80, local=True)
