"""Links of public shorteners, which carriers filter because everybody's links share their address.

Heymarket's own advice on carrier filtering says to avoid them (help.heymarket.com, article 4413646633485).
"""

from __future__ import annotations

import re

from heydesk.domain.guard.case import Case, warning
from heydesk.domain.problem import Field, Problem
from heydesk.domain.sentence import say

SHORTENERS = frozenset(
    {
        # Blocked by US carriers by the list of upccell.zendesk.com (article 35150610082323), read in November 2026.
        *("9qr.de", "alturl.com", "bc.vc", "bit.do", "bit.ly", "bitly.com", "bitly.ws", "budurl.com", "clicky.me"),
        *("cutt.ly", "is.gd", "lc.chat", "linki.la", "lnkd.in", "ow.ly", "rb.gy", "rebrand.ly", "s2r.co"),
        *("shrtco.de", "soo.gd", "t.ly", "tiny.cc", "tinyurl.com"),
        # Of the same kind, by two public lists of shorteners: amnahwaida/blocked-hostlist-pihole (url-shortener)
        # and NinoDiscord/actions (other-links), at github.com.
        *("adf.ly", "buff.ly", "goo.gl", "mcaf.ee", "ouo.io", "su.pr"),
    }
)

_LINK = re.compile(
    rf"(?<![\w@./-])(?:https?://)?(?:www\.)?({'|'.join(sorted(map(re.escape, SHORTENERS)))})(?=[/?#])", re.IGNORECASE
)


def check_shortener(case: Case) -> tuple[Problem, ...]:
    """Find the first link of a public shortener in a text that leaves."""
    match = None if case.private else _LINK.search(case.words)
    if not match:
        return ()
    sentence = say(
        "Carriers often drop texts with {host} links, which anybody can make. Use the full link.",
        host=match[1].lower(),
    )
    return (warning("public-shortener", Field.TEXT, sentence),)
