"""Links that name whom to text: ``sms:`` (RFC 5724), ``smsto:``, ``mms:``, ``mmsto:``, ``tel:`` and ``callto:``.

A link comes from a web page, so it is taken for no more than numbers and a text. Everything else in it is left out:
no parameter of it reaches a setting, an account or a key. It fills the form; nothing here or behind it sends.
"""

from __future__ import annotations

import re
from typing import NamedTuple
from unicodedata import category
from urllib.parse import unquote

from heydesk.domain.errors import InputError
from heydesk.domain.l10n import Sentence, excerpt, say, say_plural
from heydesk.domain.lazy_pattern import LazyPattern

_LONGEST = 20_000
"""Characters. Windows hands over no longer arguments than 32,767."""
_MOST = 100
"""Numbers. Whoever has more of them has a list, not a link."""
_WRITING = frozenset({"sms", "smsto", "mms", "mmsto"})
_CALLING = frozenset({"tel", "callto"})

_SCHEME = LazyPattern(r"\s*([a-z][a-z0-9+.-]+):(?://)?", re.IGNORECASE)
_QUERY = LazyPattern(r"[?&]|;(?=body=)", re.IGNORECASE)
"""Where the text begins: by the RFC, as Android once wrote it, and as iOS once did."""
_SEPARATOR = LazyPattern(r"[,،，]|;(?!\s*[a-z-]+=)", re.IGNORECASE)
_NUMBER = LazyPattern(r"\+?[0-9(][0-9() .*#/\u00a0\u2010-\u2015-]*")
_PARAMETER = LazyPattern(r"\s*(?:ext=[0-9]{1,11}|phone-context=\+[0-9]{1,7})\s*", re.IGNORECASE)
_HIDING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""They show a text in another order than it is sent in."""


class Link(NamedTuple):
    """What a link asks for. The numbers are as written, with an extension where they have one."""

    recipients: tuple[str, ...]
    text: str = ""


class BadLink(InputError):
    """A link that is not taken, with the reason."""


def is_link(typed: str) -> bool:
    """Whether this has the form of a link of any kind, as ``mailto:`` is one, too."""
    return _SCHEME.match(typed) is not None


def read_link(link: str) -> Link:
    """Read a link's numbers and its text. Raises BadLink with the reason; then nothing of it is used."""
    scheme = _SCHEME.match(link)
    kind = "" if scheme is None else scheme[1].lower()
    if scheme is None or kind not in _WRITING | _CALLING:
        raise BadLink(
            say(
                "HeyDesk opens sms:, smsto: and tel: links. “{link}” is another kind.",
                link=excerpt(link, 40),
            )
        )
    if len(link) > _LONGEST:
        raise _refused(say("It is too long."))
    rest = link[scheme.end() :].strip().partition("#")[0]
    start = _QUERY.search(rest) if kind in _WRITING else None
    path = rest.partition("?")[0] if start is None else rest[: start.start()]
    fields = {} if start is None else _fields(rest[start.end() :])
    if path.strip("/").lower() == "open" and "addresses" in fields:
        path = fields["addresses"]
    recipients = tuple(_number(piece) for piece in _SEPARATOR.split(_plain(path.strip("/"))) if piece.strip())
    if not recipients and kind in _CALLING:
        raise _refused(say("It has no phone number."))
    if len(recipients) > _MOST:
        raise _refused(say_plural("It has more than %n number.", "It has more than %n numbers.", _MOST))
    return Link(recipients, _plain(fields.get("body", "")))


def _fields(query: str) -> dict[str, str]:
    """The fields of a query by their names; of two with one name, the first."""
    found: dict[str, str] = {}
    for field in query.split("&"):
        name, _, value = field.partition("=")
        found.setdefault(name.strip().lower(), value)
    return found


def _plain(encoded: str) -> str:
    """The characters that a part stands for; a plus is a plus. Raises BadLink."""
    try:
        text = unquote(encoded, errors="strict")
        text.encode()  # an argument that is no UTF-8 has lone surrogates
    except UnicodeError as error:
        raise _refused(say("Its characters can't be read.")) from error
    if any((category(char) == "Cc" and char not in "\t\n\r") or char in _HIDING for char in text):
        raise _refused(say("It has hidden characters."))
    return text


def _number(piece: str) -> str:
    """One number as written, with the parameters that a phone number may need. Raises BadLink."""
    number, *parameters = piece.split(";")
    if not _NUMBER.fullmatch(number.strip()):
        raise _refused(say("“{typed}” isn't a phone number.", typed=excerpt(piece.strip(), 40)))
    return ";".join((number.strip(), *(each.strip() for each in parameters if _PARAMETER.fullmatch(each))))


def _refused(why: Sentence) -> BadLink:
    return BadLink(say("HeyDesk can't use this link. {why}", why=why))
