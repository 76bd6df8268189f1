"""What speaks against sending the file at a media address, by what a stranger found there.

All of it is warnings: a look from this computer is a good guess at what Heymarket's servers will find, and no more.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from itertools import pairwise
from urllib.parse import urlsplit

from heydesk.domain.excerpt import excerpt
from heydesk.domain.link_life import ends_at
from heydesk.domain.media_report import MediaReport, size_words
from heydesk.domain.problem import Field, Problem, Severity
from heydesk.domain.sentence import Sentence, say

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


def weigh(report: MediaReport, *, private: bool = False) -> tuple[Problem, ...]:
    """Give everything that speaks against it, the gravest first. No carrier has to do with a ``private`` note."""
    if report.obstacle is not None:
        return (*_way(report), report.obstacle)
    if not report.is_reachable:
        return (*_way(report), _closed(report))
    found = (*_way(report), *_kind(report), *_size(report))
    return tuple(problem for problem in found if not (private and problem.identifier in _CARRIERS))


def weigh_link(url: str, now: datetime, send_at: datetime | None = None) -> tuple[Problem, ...]:
    """Say when a signed link ends before, or not long after, the message leaves. Needs no look."""
    end = ends_at(url)
    if end is None or end - max(now, send_at or now) > SOON:
        return ()
    if end <= now:
        return (
            _warning("media-ended", say("This link has ended: it is signed, and its time is over. Make a new one.")),
        )
    if send_at is not None and end <= send_at:
        sentence = say("This link is signed, and ends before the message leaves. Make one that lasts longer.")
        return (_warning("media-ends-before", sentence),)
    left = int((end - now).total_seconds()) // 60
    hours, minutes = divmod(left, 60)
    sentence = (
        say("This link is signed, and ends in {hours} h {minutes} min.", hours=hours, minutes=minutes)
        if hours
        else say("This link is signed, and ends in {minutes} min.", minutes=minutes)
    )
    return (_warning("media-ends-soon", sentence),)


def _way(report: MediaReport) -> list[Problem]:
    way = [place.partition(":")[0].lower() for place in (report.url, *report.hops)]
    if ("https", "http") not in pairwise(way):
        return []
    sentence = say("A redirect leads from https to http, where anybody on the way can read or change the file.")
    return [_warning("media-downgrade", sentence)]


def _closed(report: MediaReport) -> Problem:
    host = excerpt(urlsplit(report.place).hostname or report.place)
    if report.asks_login or report.status in _CLOSED:
        sentence = say(
            "“{host}” asks for a login first, so Heymarket can't fetch the file. Share it with anybody who has the"
            " link.",
            host=host,
        )
        return _warning("media-login", sentence)
    if report.status in _GONE:
        sentence = say("“{host}” has no file at this address ({status}).", host=host, status=report.status)
        return _warning("media-missing", sentence)
    if report.status >= _FAILURE:
        sentence = say("“{host}” does not give the file just now ({status}).", host=host, status=report.status)
        return _warning("media-status", sentence)
    sentence = say(
        "This address opens a web page, not a file. Use the file's own address, as “copy image address” gives it."
    )
    return _warning("media-page", sentence)


def _kind(report: MediaReport) -> list[Problem]:
    found = []
    if not report.declared:
        sentence = say("The server does not say what kind of file this is, so it may be refused on its way.")
        found.append(_warning("media-type-unsaid", sentence))
    elif report.detected and report.detected != report.declared:
        sentence = say(
            "The server says {declared}, but the file is {detected}. It may be refused on its way.",
            declared=excerpt(report.declared),
            detected=report.detected,
        )
        found.append(_warning("media-type-differs", sentence))
    if report.kind and report.kind not in _CARRIED:
        sentence = say(
            "Carriers often drop files of the kind {kind}. A JPEG or PNG picture arrives.", kind=excerpt(report.kind)
        )
        found.append(_warning("media-type-dropped", sentence))
    return found


def _size(report: MediaReport) -> list[Problem]:
    if report.size == 0:
        return [_warning("media-empty", say("The file is empty."))]
    if report.size is None:
        return [_warning("media-large", say("The file is larger than 10 MB: no carrier takes that."))]
    if report.size <= MOST_CARRIED:
        return []
    sentence = say(
        "The file has {size}. Over {most} some carriers shrink or drop it; a smaller one arrives everywhere.",
        size=size_words(report.size),
        most=size_words(MOST_CARRIED),
    )
    return [_warning("media-large", sentence)]


def _warning(identifier: str, sentence: Sentence) -> Problem:
    return Problem(identifier, Severity.WARNING, Field.MEDIA, sentence)
