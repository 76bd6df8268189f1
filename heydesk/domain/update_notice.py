"""The update notice: a small signed file that names the newest HeyDesk, read and judged here without the network.

Its signature is Ed25519 (RFC 8032), checked below in Python's own arithmetic: only what is public goes in, so that
nothing can leak by the time that it takes, and no library has to be shipped to two more systems for one look a day
(decision 52). Whoever signs uses a library (``packaging/dev/sign_update.py``).
"""

from __future__ import annotations

import json
from base64 import b64decode
from datetime import datetime
from hashlib import sha512
from typing import NamedTuple
from urllib.parse import urlsplit

from heydesk.domain.errors import HeyDeskError
from heydesk.domain.l10n import Sentence, say
from heydesk.domain.lazy_pattern import LazyPattern

LARGEST = 20_000
"""Bytes of a notice."""
PURPOSE = b"HeyDesk update notice 1\n"
"""Signed before the text, so that a signature of anything else is none of a notice."""
_VERSION = LazyPattern(r"\d{1,4}(?:\.\d{1,4}){0,3}")
_PARTS = 4


class UpdateNotice(NamedTuple):
    """A notice that was signed, and is newer than what is installed."""

    version: str
    notes: str
    """Where a person reads what is new."""
    is_required: bool = False
    """Whether the installed version is no longer supported."""

    @property
    def sentence(self) -> Sentence:
        """What to tell the person."""
        if self.is_required:
            return say("HeyDesk {version} is available. This version is no longer supported.", version=self.version)
        return say("HeyDesk {version} is available.", version=self.version)


class BadNotice(HeyDeskError):
    """A notice that is not believed, with the reason."""


class ReadNotice(NamedTuple):
    """A notice that is believed."""

    version: str
    published: datetime
    newer: UpdateNotice | None
    """None where what is installed is as new."""


def read_notice(
    raw: bytes, key: str, now: datetime, installed: str, seen: str = "", since: datetime | None = None
) -> ReadNotice:
    """Check a notice's signature, then read it. Raises BadNotice; nothing of it is used then.

    Args:
        raw: the file.
        key: the public key, 32 bytes in base64.
        now: the time.
        installed: the version of this HeyDesk.
        seen: the newest version that was announced so far; an older one is somebody's replay.
        since: when the notice that was believed last was published; an earlier one is a replay, too.
    """
    text = _signed_text(raw, key)
    try:
        said = json.loads(text)
        version, notes, least = str(said["version"]), str(said["notes"]), str(said.get("minimum", "0"))
        published, expires = _instant(said["published"]), _instant(said["expires"])
        link = urlsplit(notes)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise _bad(say("it isn't complete.")) from error
    if not (_VERSION.fullmatch(version) and _VERSION.fullmatch(least)):
        raise _bad(say("it names no version."))
    if link.scheme != "https" or not link.hostname or not notes.isprintable() or " " in notes:
        raise _bad(say("its link isn't a secure one."))
    if not published <= now <= expires:
        raise _bad(say("it has expired, or isn't valid yet."))
    if _order(version) < _order(seen or "0") or (since is not None and published < since):
        raise _bad(say("it is older than the last one."))
    newer = None
    if _order(version) > _order(installed):
        newer = UpdateNotice(version, notes, _order(installed) < _order(least))
    return ReadNotice(version, published, newer)


def _signed_text(raw: bytes, key: str) -> str:
    if len(raw) > LARGEST:
        raise _bad(say("it is too large."))
    try:
        envelope = json.loads(raw)
        text, signature = envelope["signed"], b64decode(envelope["signature"], validate=True)
        public = b64decode(key, validate=True)
        message = PURPOSE + text.encode()
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise _bad(say("it can't be read.")) from error
    if not is_signed(public, signature, message):
        raise _bad(say("its signature is wrong."))
    return str(text)


def _bad(why: Sentence) -> BadNotice:
    return BadNotice(say("The update notice isn't used: {why}", why=why))


def _instant(value: object) -> datetime:
    at = datetime.fromisoformat(str(value))
    if at.tzinfo is None:
        raise ValueError
    return at


def _order(version: str) -> tuple[int, ...]:
    numbers = [int(part) for part in version.split(".") if part.isdecimal()][:_PARTS]
    return (*numbers, *[0] * (_PARTS - len(numbers)))


_P = 2**255 - 19
_ORDER = 2**252 + 27742317777372353535851937790883648493
_D = -121665 * pow(121666, -1, _P) % _P
_ROOT = pow(2, (_P - 1) // 4, _P)
_SIZE, _SIGNATURE = 32, 64
_Point = tuple[int, int, int, int]
"""Extended coordinates (RFC 8032, section 5.1.4): X, Y, Z, T."""
_NEUTRAL: _Point = (0, 1, 1, 0)


def is_signed(key: bytes, signature: bytes, message: bytes) -> bool:
    """Whether this Ed25519 signature of the message was made with the key (RFC 8032, section 5.1.7).

    Strictly: no encoding but the one that the standard gives, and no key of small order, under which one signature
    would fit many messages.
    """
    if len(signature) != _SIGNATURE:
        return False
    point, first = _decoded(key), _decoded(signature[:_SIZE])
    scalar = int.from_bytes(signature[_SIZE:], "little")
    if point is None or first is None or scalar >= _ORDER or _is_same(_times(8, point), _NEUTRAL):
        return False
    digest = int.from_bytes(sha512(signature[:_SIZE] + key + message).digest(), "little") % _ORDER
    return _is_same(_times(scalar, _base()), _sum(first, _times(digest, point)))


def _base() -> _Point:
    y = 4 * pow(5, -1, _P) % _P
    x = _x_of(y, 0) or 0
    return x, y, 1, x * y % _P


def _x_of(y: int, sign: int) -> int | None:
    """Return the x of a point by its y and the sign of x; None where there is no such point."""
    square = (y * y - 1) * pow(_D * y * y + 1, -1, _P) % _P
    x = pow(square, (_P + 3) // 8, _P)
    if (x * x - square) % _P:
        x = x * _ROOT % _P
    if (x * x - square) % _P or (x == 0 and sign):
        return None
    return _P - x if x & 1 != sign else x


def _decoded(encoded: bytes) -> _Point | None:
    if len(encoded) != _SIZE:
        return None
    number = int.from_bytes(encoded, "little")
    sign, y = number >> 255, number & ((1 << 255) - 1)
    x = _x_of(y, sign) if y < _P else None
    return None if x is None else (x, y, 1, x * y % _P)


def _sum(one: _Point, other: _Point) -> _Point:
    a = (one[1] - one[0]) * (other[1] - other[0]) % _P
    b = (one[1] + one[0]) * (other[1] + other[0]) % _P
    c = 2 * one[3] * other[3] * _D % _P
    d = 2 * one[2] * other[2] % _P
    e, f, g, h = b - a, d - c, d + c, b + a
    return e * f % _P, g * h % _P, f * g % _P, e * h % _P


def _times(scalar: int, point: _Point) -> _Point:
    result = _NEUTRAL
    while scalar:
        if scalar & 1:
            result = _sum(result, point)
        point, scalar = _sum(point, point), scalar >> 1
    return result


def _is_same(one: _Point, other: _Point) -> bool:
    same_x = (one[0] * other[2] - other[0] * one[2]) % _P == 0
    return same_x and (one[1] * other[2] - other[1] * one[2]) % _P == 0
