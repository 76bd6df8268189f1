"""What a media URL must be, so that Heymarket's servers can fetch it without a login (contract section 11, *Media*).

Nothing is fetched here; these are the faults that can be seen in the address itself.
"""

from __future__ import annotations

import re
from urllib.parse import SplitResult, urlsplit

from heydesk.domain.excerpt import excerpt
from heydesk.domain.problem import Field, Problem, Severity
from heydesk.domain.sentence import Sentence, say

LONGEST_URL = 2000
"""Characters; what old proxies and servers still take. The API states no limit."""

_LOCAL_FILE = re.compile(r"file:|[a-z]:[\\/]|[/\\~]|\.{1,2}[\\/]|content:|blob:", re.IGNORECASE)
_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):(?!\d)", re.IGNORECASE)
_HOME_ENDINGS = (".local", ".localhost", ".internal", ".intranet", ".lan", ".home", ".home.arpa", ".corp")


def check_media(url: str) -> tuple[Problem, ...]:
    """Give every fault of a media URL; white space around it has been taken off before."""
    if _LOCAL_FILE.match(url):
        return (_not_a_link(url, local=True),)
    if any(char == " " or not char.isprintable() for char in url):
        sentence = say("The media address has a space or an invisible character in it. Copy it again, in one piece.")
        return (_error("media-space", sentence),)
    found = []
    if len(url) > LONGEST_URL:
        sentence = say(
            "The media address is too long ({characters} characters; {most} at most). Use a shorter link.",
            characters=len(url),
            most=LONGEST_URL,
        )
        found.append(_error("media-too-long", sentence))
    try:
        parts = urlsplit(url)
        _ = parts.port  # read for its check: 1 to 65535
    except ValueError:
        return (*found, unreadable(url))
    if parts.scheme not in {"http", "https"} or not url[len(parts.scheme) :].startswith("://"):
        return (*found, _not_a_link(url, local=False))
    return (*found, *_host_problems(url, parts))


def private_host(host: str) -> Problem:
    """Say that this server is none that Heymarket's could reach."""
    sentence = say(
        "Heymarket's servers can't fetch from “{host}”, which only this computer or network knows. Put the file"
        " on the web.",
        host=excerpt(host),
    )
    return Problem("media-private-host", Severity.WARNING, Field.MEDIA, sentence)


def unreadable(url: str) -> Problem:
    """Say that this is no address."""
    sentence = say("“{url}” can't be read as an address. Copy it again from the browser.", url=excerpt(url))
    return _error("media-unreadable", sentence)


def _host_problems(url: str, parts: SplitResult) -> list[Problem]:
    found = []
    if parts.username is not None or parts.password is not None:
        sentence = say(
            "The media address has a user name or password in it, which whoever sees the message would see too."
            " Use a link that opens without one."
        )
        found.append(_error("media-credentials", sentence))
    host = (parts.hostname or "").rstrip(".")
    if not host or "\\" in host:
        found.append(unreadable(url))
    elif _is_private(host):
        found.append(private_host(host))
    return found


def _is_private(host: str) -> bool:
    from ipaddress import ip_address  # most drafts have no address to look at

    try:
        return not ip_address(host.partition("%")[0]).is_global
    except ValueError:
        return "." not in host or f".{host}".endswith(_HOME_ENDINGS)


def _not_a_link(url: str, *, local: bool) -> Problem:
    if local:
        sentence = say(
            "“{url}” is a file on this computer, and Heymarket's API takes no uploads. Put it on the web, where"
            " anybody with the link can open it, and paste its https:// address.",
            url=excerpt(url),
        )
        return _error("media-local-file", sentence)
    if _SCHEME.match(url):
        sentence = say("“{url}” can't be fetched: the address must begin with https://.", url=excerpt(url))
        return _error("media-not-http", sentence)
    sentence = say("“{url}” is no whole address: put https:// before it.", url=excerpt(url))
    return _error("media-no-scheme", sentence)


def _error(identifier: str, sentence: Sentence) -> Problem:
    return Problem(identifier, Severity.ERROR, Field.MEDIA, sentence)
