"""How long a signed link works, as far as the link itself says it.

Stores of files give links out that end: the end stands in the query, in one of a few forms. Nothing is fetched.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qsl, urlsplit

_BEGIN_AND_LENGTH = (
    ("x-amz-date", "x-amz-expires"),
    ("x-goog-date", "x-goog-expires"),
    ("x-oss-date", "x-oss-expires"),
)
"""The names of the instant of signing and of the seconds from there: Amazon's, Google's and Alibaba's newer way."""
_SECONDS = (("expires", "signature"), ("expires", "key-pair-id"))
"""The end in seconds since 1970, beside what makes it a signature: Amazon's and Google's older way, CloudFront."""
_HEX = (("ex", "hm"), ("oe", "oh"))
"""The same in hexadecimal: Discord and Facebook, whose pictures people like to copy."""


def ends_at(url: str) -> datetime | None:
    """Give the instant from which a signed link works no more; None where it has no end, or none that is known."""
    try:
        query = urlsplit(url).query
    except ValueError:
        return None
    found = {name.lower(): value for name, value in parse_qsl(query, max_num_fields=None)}
    try:
        return _end(found)
    except (ValueError, OverflowError, OSError):  # the last for a year that no clock of the system reaches
        return None  # what merely has the names of a signature


def _end(found: dict[str, str]) -> datetime | None:
    for begin, length in _BEGIN_AND_LENGTH:
        if begin in found and length in found:
            signed = datetime.strptime(found[begin], "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
            return signed + timedelta(seconds=int(found[length]))
    if "se" in found and "sig" in found:  # Azure's
        end = datetime.fromisoformat(found["se"])
        return end.replace(tzinfo=UTC) if end.tzinfo is None else end.astimezone(UTC)
    for names, base in ((_SECONDS, 10), (_HEX, 16)):
        for end_name, beside in names:
            if end_name in found and beside in found:
                return datetime.fromtimestamp(int(found[end_name], base), UTC)
    return None
