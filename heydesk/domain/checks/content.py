"""Checks of what a text contains: links of public shorteners, words of private notes, secrets."""

from __future__ import annotations

import re

from heydesk.domain.draft_context import CheckContext
from heydesk.domain.l10n import Sentence, excerpt, say
from heydesk.domain.problems import Field, Problem, warning

# Carriers filter links of public shorteners, because everybody's links share their address. Heymarket's own advice on
# carrier filtering says to avoid them (help.heymarket.com, article 4413646633485).

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


def check_shortener(context: CheckContext) -> tuple[Problem, ...]:
    """Find the first link of a public shortener in a text that leaves."""
    match = None if context.is_note else _LINK.search(context.words)
    if not match:
        return ()
    sentence = say(
        "Carriers often block texts with {host} links. Use the full link.",
        host=match[1].lower(),
    )
    return (warning("public-shortener", Field.TEXT, sentence),)


RUN = 8
"""So many words in a row are no chance."""

_LONGEST = 80
_WORD = re.compile(r"[\w’'-]+")


def check_note_words(context: CheckContext) -> tuple[Problem, ...]:
    """Find words that also stand in the note being written, or in notes in the conversation."""
    written = _WORD.findall(context.text)
    if context.is_note or len(written) < RUN:
        return ()
    runs = _runs(written)
    notes = [context.known.note_text]
    notes += [seen.text for phone in context.phones for seen in context.person(phone).messages if seen.private]
    for note in dict.fromkeys(notes):
        shared = set(_runs(_WORD.findall(note)))
        if (at := next((at for at, run in enumerate(runs) if run in shared), None)) is not None:
            words = excerpt(" ".join(written[at : at + RUN]), _LONGEST)
            sentence = say("This text repeats a private note: “{words} …”", words=words)
            return (warning("words-of-a-note", Field.TEXT, sentence),)
    return ()


def _runs(words: list[str]) -> list[tuple[str, ...]]:
    folded = [word.casefold() for word in words]
    return [tuple(folded[at : at + RUN]) for at in range(len(folded) - RUN + 1)]


_KEY_BLOCK = re.compile(r"-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY-----")
_TOKEN = re.compile(r"\beyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]*")
_KNOWN_KEY = re.compile(
    # Prefixes that services give their keys so that they can be found: AWS, GitHub, GitLab, Slack, Stripe, Google,
    # OpenAI and the like, SendGrid, npm, PyPI.
    r"(?<![A-Za-z0-9])(?:(?:AKIA|ASIA)[A-Z0-9]{16}|gh[pousr]_[A-Za-z0-9]{30,}|github_pat_\w{30,}|glpat-[\w-]{20,}"
    r"|xox[abprs]-[\w-]{10,}|[sr]k_(?:live|test)_[A-Za-z0-9]{16,}|AIza[\w-]{35}|sk-[\w-]{20,}"
    r"|SG\.[\w-]{16,}\.[\w-]{16,}|npm_[A-Za-z0-9]{30,}|pypi-[\w-]{40,})"
)
_LONG_WORD = re.compile(
    r"(?<![\w/=?&#.%+-])(?=[A-Za-z]*\d)(?=[A-Z0-9]*[a-z])(?=[a-z0-9]*[A-Z])[A-Za-z0-9]{24,}(?!\w|[/.-]\w)"
)
"""Letters of both sizes and digits mixed, too long for a code that people read out; not a part of a link."""

_DIGITS = re.compile(r"(?<![\w+.,/=-])\d(?:[ -]?\d){12,18}(?![\w/=-]|[.,]\d)")
_FOURS = re.compile(r"(?<!\d)\d{4}([ -])\d{4}\1\d{4}\1\d{4}(?!\d)")
"""As cards have it printed, also beside other digits."""

_CARD = re.compile(
    r"4\d{12}(?:\d{3}){0,2}"  # Visa
    r"|(?:5[1-5]\d\d|222[1-9]|22[3-9]\d|2[3-6]\d\d|27[01]\d|2720)\d{12}"  # Mastercard
    r"|3[47]\d{13}"  # American Express
    r"|3(?:0[0-5]|[68]\d)\d{11}"  # Diners Club
    r"|6(?:011|5\d\d|4[4-9]\d)\d{12}"  # Discover
    r"|35(?:2[89]|[3-8]\d)\d{12}"  # JCB
    r"|62\d{14,17}"  # UnionPay
)


def check_secrets(context: CheckContext) -> tuple[Problem, ...]:
    """Find what should not be texted, nor kept in a note. The sentence says what it looks like, never what it is."""
    sentence = _shape(context.words)
    return () if sentence is None else (warning("secret-in-text", Field.TEXT, sentence),)


def _shape(text: str) -> Sentence | None:
    if _KEY_BLOCK.search(text):
        return say("This text contains a private key. Texts aren't encrypted. Remove it?")
    if _TOKEN.search(text) or _KNOWN_KEY.search(text) or _LONG_WORD.search(text):
        return say("This text seems to contain a password or key. Texts aren't encrypted. Remove it?")
    if any(is_card(match.group()) for shape in (_DIGITS, _FOURS) for match in shape.finditer(text)):
        return say("This text seems to contain a card number. Texts aren't encrypted. Remove it?")
    return None


def is_card(written: str) -> bool:
    """Whether digits, spaces and dashes are a card number: an issuer's prefix and length, a right check digit."""
    digits = re.sub("[ -]", "", written)
    return bool(digits.isascii() and _CARD.fullmatch(digits) and _is_luhn(digits))


def _is_luhn(digits: str) -> bool:
    doubled = (sum(divmod(2 * int(digit), 10)) for digit in digits[-2::-2])
    return (sum(int(digit) for digit in digits[-1::-2]) + sum(doubled)) % 10 == 0
