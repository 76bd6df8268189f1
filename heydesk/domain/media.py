"""Media: faults of a URL, file types by their first bytes, the report of a probe, and what speaks against sending.

Heymarket's servers must be able to fetch a media URL without a login (contract section 11, *Media*). Nothing is
fetched here; ``api.media_probe`` does that and makes a ``MediaReport``, which ``weigh`` turns into warnings.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from itertools import pairwise
from urllib.parse import SplitResult, parse_qsl, urlsplit

from heydesk.domain.l10n import excerpt, say, say_plural
from heydesk.domain.lazy_pattern import LazyPattern
from heydesk.domain.message import Side
from heydesk.domain.problems import Field, Problem, error, warning

LONGEST_URL = 2000
"""Characters; what old proxies and servers still take. The API states no limit."""

_LOCAL_FILE = LazyPattern(r"file:|[a-z]:[\\/]|[/\\~]|\.{1,2}[\\/]|content:|blob:", re.IGNORECASE)
_SCHEME = LazyPattern(r"([a-z][a-z0-9+.-]*):(?!\d)", re.IGNORECASE)
_HOME_ENDINGS = (".local", ".localhost", ".internal", ".intranet", ".lan", ".home", ".home.arpa", ".corp")


def check_media(url: str) -> tuple[Problem, ...]:
    """Return every fault of a media URL; white space around it has been taken off before."""
    if _LOCAL_FILE.match(url):
        return (_not_a_link(url, local=True),)
    if any(char == " " or not char.isprintable() for char in url):
        sentence = say("The media link has a space or a hidden character in it. Copy it again.")
        return (error("media-space", Field.MEDIA, sentence),)
    found = []
    if len(url) > LONGEST_URL:
        sentence = say_plural(
            "The media link is too long (%n character, at most {most}). Use a shorter link.",
            "The media link is too long (%n characters, at most {most}). Use a shorter link.",
            len(url),
            most=LONGEST_URL,
        )
        found.append(error("media-too-long", Field.MEDIA, sentence))
    try:
        parts = urlsplit(url)
        _ = parts.port  # read for its check: 1 to 65535
    except ValueError:
        return (*found, unreadable(url))
    if parts.scheme not in {"http", "https"} or not url[len(parts.scheme) :].startswith("://"):
        return (*found, _not_a_link(url, local=False))
    return (*found, *_host_problems(url, parts))


def private_host(host: str) -> Problem:
    """Return the warning that Heymarket's servers could not reach this one."""
    sentence = say(
        "Heymarket can't open “{host}”: it's on your own network. Put the file on the web.",
        host=excerpt(host),
    )
    return warning("media-private-host", Field.MEDIA, sentence)


def unreadable(url: str) -> Problem:
    """Return the error that this is no address."""
    sentence = say("“{url}” isn't a valid link. Copy it again from the browser.", url=excerpt(url))
    return error("media-unreadable", Field.MEDIA, sentence)


def _host_problems(url: str, parts: SplitResult) -> list[Problem]:
    found = []
    if parts.username is not None or parts.password is not None:
        sentence = say(
            "The media link contains a user name or password that others would see. Use a link without one."
        )
        found.append(error("media-credentials", Field.MEDIA, sentence))
    host = (parts.hostname or "").rstrip(".")
    if not host or "\\" in host:
        found.append(unreadable(url))
    elif _is_private(host):
        found.append(private_host(host))
    return found


def _is_private(host: str) -> bool:
    try:
        return not ip_address(host.partition("%")[0]).is_global
    except ValueError:
        return "." not in host or f".{host}".endswith(_HOME_ENDINGS)


def _not_a_link(url: str, *, local: bool) -> Problem:
    if local:
        sentence = say(
            "“{url}” is a file on this computer, and Heymarket can't take uploads from HeyDesk. Put it"
            " on the web and paste its link.",
            url=excerpt(url),
        )
        return error("media-local-file", Field.MEDIA, sentence)
    if _SCHEME.match(url):
        sentence = say("“{url}” can't be opened. The link must start with https://.", url=excerpt(url))
        return error("media-not-http", Field.MEDIA, sentence)
    sentence = say("“{url}” isn't a complete link. Add https:// in front.", url=excerpt(url))
    return error("media-no-scheme", Field.MEDIA, sentence)


# File signatures are the formats' own. A library would bring hundreds of kinds that nobody texts; these are the
# ones that phones and web servers give.

HEAD = 1024
"""So many bytes are enough to tell."""

_PREFIXES = (
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"II*\0", "image/tiff"),
    (b"MM\0*", "image/tiff"),
    (b"BM", "image/bmp"),
    (b"%PDF-", "application/pdf"),
    (b"PK\x03\x04", "application/zip"),
    (b"ID3", "audio/mpeg"),
    (b"\xff\xfb", "audio/mpeg"),
    (b"\xff\xf3", "audio/mpeg"),
    (b"\xff\xf2", "audio/mpeg"),
    (b"#!AMR", "audio/amr"),
    (b"OggS", "audio/ogg"),
    (b"\x1aE\xdf\xa3", "video/webm"),
    (b"BEGIN:VCARD", "text/vcard"),
)
_RIFF = {b"WEBP": "image/webp", b"WAVE": "audio/wav", b"AVI ": "video/x-msvideo"}
_BRANDS = {
    b"avif": "image/avif",
    b"heic": "image/heic",
    b"heix": "image/heic",
    b"mif1": "image/heic",
    b"qt  ": "video/quicktime",
    b"M4A ": "audio/mp4",
}
_MARKUP = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?>(?:<!--.*?-->\s*)*)<(?:!doctype\s+)?(html|head|body|svg)\b",
    re.DOTALL | re.IGNORECASE,
)


def type_of(content: bytes) -> str:
    """Return the media type by the first bytes of a file; an empty one where they tell nothing."""
    head = content[:HEAD]
    if head.startswith(b"RIFF"):
        return _RIFF.get(head[8:12], "")
    if head[4:8] == b"ftyp":
        brand = head[8:12]
        return "video/3gpp" if brand.startswith(b"3g") else _BRANDS.get(brand, "video/mp4")
    if markup := _MARKUP.match(head):
        return "image/svg+xml" if markup[1].lower() == b"svg" else "text/html"
    return next((kind for prefix, kind in _PREFIXES if head.startswith(prefix)), "")


PAGES = frozenset({"text/html", "application/xhtml+xml"})
_DRAWABLE = frozenset({"image/jpeg", "image/png", "image/gif", "image/webp"})
_UNSAID = frozenset({"application/octet-stream", "binary/octet-stream", "application/binary", "*/*"})
"""What servers say when they don't know."""
_SAME = {"image/jpg": "image/jpeg", "image/pjpeg": "image/jpeg", "image/x-png": "image/png"}
_LOGIN_PATH = LazyPattern(
    r"(?i)(^|[/._-])(log-?in|sign-?in|sso|saml2?|oauth2?|authorize|accounts?\.google)([/._?-]|$)"
)
_PASSWORD = re.compile(rb"(?i)\btype\s*=\s*[\"']?password\b")
_PAGE_HEAD = 200_000
_SUCCESS = range(200, 300)
_KILO = 1000


@dataclass(frozen=True, slots=True)
class MediaReport:
    """One look at one address. Whatever is in it came from a server that nobody vouches for."""

    url: str
    """As it was asked for."""
    at: datetime
    status: int = 0
    """HTTP's, of the last answer; 0 when there was none."""
    hops: tuple[str, ...] = ()
    """Where redirects led, one after the other."""
    declared: str = ""
    """The media type that the server named, in small letters; empty where it named none."""
    detected: str = ""
    """The media type by the file's first bytes; empty where they tell nothing."""
    size: int | None = None
    """Bytes; None where there are more than are read and the server did not say how many."""
    is_whole: bool = True
    """Whether the file was read to its end."""
    asks_login: bool = False
    """Whether what came is a page to log in on."""
    picture: bytes = field(default=b"", repr=False)
    """The file itself, where it is a picture that can be drawn."""
    obstacle: Problem | None = None
    """What kept it from being fetched; None when a server answered."""

    @property
    def is_reachable(self) -> bool:
        """Whether a stranger gets a file here."""
        return self.obstacle is None and self.status in _SUCCESS and not self.is_page

    @property
    def is_page(self) -> bool:
        """Whether it is a web page, by its first bytes or else by its server's word."""
        return (self.detected or self.declared) in PAGES

    @property
    def kind(self) -> str:
        """The media type to be shown: by the bytes, else as the server says."""
        return self.detected or self.declared

    @property
    def place(self) -> str:
        """The address where it ended."""
        return self.hops[-1] if self.hops else self.url


def report_of(
    asked: MediaReport, *, status: int, declared: str, content: bytes, size: int | None, is_whole: bool
) -> MediaReport:
    """Make the report of a response.

    Args:
        asked: the address, and the way to it.
        status: of the last answer.
        declared: the ``Content-Type`` as it came.
        content: what was read of the file.
        size: of the file, where it is known.
        is_whole: whether that was all of it.
    """
    detected = type_of(content)
    named = declared.partition(";")[0].strip().lower()[:100]
    kind = _SAME.get(named, named)
    is_page = (detected or kind) in PAGES
    path = urlsplit(asked.place).path
    return MediaReport(
        url=asked.url,
        at=asked.at,
        status=status,
        hops=asked.hops,
        declared="" if kind in _UNSAID else kind,
        detected=detected,
        size=size,
        is_whole=is_whole,
        asks_login=is_page
        and bool(_PASSWORD.search(content[:_PAGE_HEAD]) or (asked.hops and _LOGIN_PATH.search(path))),
        picture=content if is_whole and status in _SUCCESS and detected in _DRAWABLE else b"",
    )


def size_words(size: int) -> str:
    """Write a size as people read it: 182 KB. Thousands, as carriers count."""
    if size < _KILO:
        return f"{size} B"
    if size < _KILO * _KILO:
        return f"{round(size / _KILO)} KB"
    return f"{size / _KILO / _KILO:.1f} MB"


# Signed links of file stores end at an instant that stands in their query, in one of a few forms.

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
    """Return the instant from which a signed link works no more; None where it has no end, or none that is known."""
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


# All findings of a probe are warnings: what this computer can fetch is a good guess at what Heymarket's servers can.

MOST_CARRIED = 600_000
"""Bytes that every carrier takes; some take more. The API states no limit (contract section 11, *Media*)."""
SOON = timedelta(days=1)
"""A link that ends within this is worth a word: a message may wait a night for the network or for a person."""
_CARRIED = frozenset(
    {
        "image/jpeg",
        "image/png",
        "image/gif",
        "video/mp4",
        "video/3gpp",
        "audio/mpeg",
        "audio/mp4",
        "audio/amr",
        "text/vcard",
        "text/x-vcard",
    }
)
_CARRIERS = frozenset({"media-large", "media-type-dropped"})
"""What is said of carriers."""
_FAILURE = 300
_CLOSED = frozenset({401, 403, 407})
_GONE = frozenset({404, 410})


def weigh(report: MediaReport, *, side: Side = Side.TEXT) -> tuple[Problem, ...]:
    """Return everything that speaks against it, the gravest first. No carrier has to do with a ``private`` note."""
    if report.obstacle is not None:
        return (*_way(report), report.obstacle)
    if not report.is_reachable:
        return (*_way(report), _closed(report))
    found = (*_way(report), *_kind(report), *_size(report))
    return tuple(problem for problem in found if not (side is Side.NOTE and problem.identifier in _CARRIERS))


def weigh_link(url: str, now: datetime, send_at: datetime | None = None) -> tuple[Problem, ...]:
    """Return a warning where a signed link expires before, or soon after, the message leaves. Needs no probe."""
    end = ends_at(url)
    if end is None or end - max(now, send_at or now) > SOON:
        return ()
    if end <= now:
        return (
            warning(
                "media-ended",
                Field.MEDIA,
                say("This link has expired. Make a new one."),
            ),
        )
    if send_at is not None and end <= send_at:
        sentence = say("This link expires before the text is sent. Make one that lasts longer.")
        return (warning("media-ends-before", Field.MEDIA, sentence),)
    left = int((end - now).total_seconds()) // 60
    hours, minutes = divmod(left, 60)
    sentence = (
        say("This link expires in {hours} h {minutes} min.", hours=hours, minutes=minutes)
        if hours
        else say("This link expires in {minutes} min.", minutes=minutes)
    )
    return (warning("media-ends-soon", Field.MEDIA, sentence),)


def _way(report: MediaReport) -> list[Problem]:
    way = [place.partition(":")[0].lower() for place in (report.url, *report.hops)]
    if ("https", "http") not in pairwise(way):
        return []
    sentence = say("This link redirects from https to http, which isn't secure.")
    return [warning("media-downgrade", Field.MEDIA, sentence)]


def _closed(report: MediaReport) -> Problem:
    host = excerpt(urlsplit(report.place).hostname or report.place)
    if report.asks_login or report.status in _CLOSED:
        sentence = say(
            "“{host}” asks for a login, so Heymarket can't open the file. Share it with anyone who has the link.",
            host=host,
        )
        return warning("media-login", Field.MEDIA, sentence)
    if report.status in _GONE:
        sentence = say("There is no file at this link on “{host}” ({status}).", host=host, status=report.status)
        return warning("media-missing", Field.MEDIA, sentence)
    if report.status >= _FAILURE:
        sentence = say("“{host}” can't provide the file right now ({status}).", host=host, status=report.status)
        return warning("media-status", Field.MEDIA, sentence)
    sentence = say("This link opens a web page, not a file. Use “Copy image address” in the browser.")
    return warning("media-page", Field.MEDIA, sentence)


def _kind(report: MediaReport) -> list[Problem]:
    found = []
    if not report.declared:
        sentence = say("The file's type is unknown. Carriers may drop it.")
        found.append(warning("media-type-unsaid", Field.MEDIA, sentence))
    elif report.detected and report.detected != report.declared:
        sentence = say(
            "The server says {declared}, but the file is {detected}. Carriers may drop it.",
            declared=excerpt(report.declared),
            detected=report.detected,
        )
        found.append(warning("media-type-differs", Field.MEDIA, sentence))
    if report.kind and report.kind not in _CARRIED:
        sentence = say("Carriers often drop {kind} files. Use a JPEG or PNG picture.", kind=excerpt(report.kind))
        found.append(warning("media-type-dropped", Field.MEDIA, sentence))
    return found


def _size(report: MediaReport) -> list[Problem]:
    if report.size == 0:
        return [warning("media-empty", Field.MEDIA, say("The file is empty."))]
    if report.size is None:
        return [warning("media-large", Field.MEDIA, say("The file is larger than 10 MB. No carrier accepts that."))]
    if report.size <= MOST_CARRIED:
        return []
    sentence = say(
        "The file is {size}. Some carriers shrink or drop files over {most}.",
        size=size_words(report.size),
        most=size_words(MOST_CARRIED),
    )
    return [warning("media-large", Field.MEDIA, sentence)]
