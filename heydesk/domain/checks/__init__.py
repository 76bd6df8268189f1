"""One round of all guards."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, datetime

from heydesk.domain.checks.consent import check_consent
from heydesk.domain.checks.duplicate import check_repeat
from heydesk.domain.checks.greeting import check_salutation
from heydesk.domain.checks.merge_fields import check_blanks
from heydesk.domain.checks.quiet_hours import check_quiet
from heydesk.domain.draft_context import Case, show_conversation, warning
from heydesk.domain.l10n import Sentence, excerpt, say, say_plural
from heydesk.domain.phone_numbers import HOME, country_of, region_of
from heydesk.domain.problems import Field, Problem
from heydesk.domain.records import Sighting

# A reply in a conversation that another inbox has.


def check_elsewhere(case: Case) -> tuple[Problem, ...]:
    """Compare the conversation's inbox with the draft's: the customer would hear from a number they do not know."""
    if case.chat is None or case.inbox is None or case.chat.inbox_id == case.inbox.id:
        return ()
    sentence = say(
        "This conversation is not one of “{inbox}”: choose the inbox that it belongs to, or write to the number.",
        inbox=case.inbox.name,
    )
    return (warning("conversation-elsewhere", Field.INBOX, sentence),)


# Links of public shorteners, which carriers filter because everybody's links share their address. Heymarket's own
# advice on carrier filtering says to avoid them (help.heymarket.com, article 4413646633485).

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


# Words in a text to a customer that were written for the team alone.

RUN = 8
"""So many words in a row are no chance."""

_LONGEST = 80
_WORD = re.compile(r"[\w’'-]+")


def check_borrowed(case: Case) -> tuple[Problem, ...]:
    """Find words that also stand in the note being written, or in notes in the conversation."""
    written = _WORD.findall(case.text)
    if case.private or len(written) < RUN:
        return ()
    runs = _runs(written)
    notes = [case.known.note_text]
    notes += [seen.text for phone in case.phones for seen in case.person(phone).messages if seen.private]
    for note in dict.fromkeys(notes):
        shared = set(_runs(_WORD.findall(note)))
        if (at := next((at for at, run in enumerate(runs) if run in shared), None)) is not None:
            words = excerpt(" ".join(written[at : at + RUN]), _LONGEST)
            sentence = say("Words in this text come from a private note: “{words} …”", words=words)
            return (warning("words-of-a-note", Field.TEXT, sentence),)
    return ()


def _runs(words: list[str]) -> list[tuple[str, ...]]:
    folded = [word.casefold() for word in words]
    return [tuple(folded[at : at + RUN]) for at in range(len(folded) - RUN + 1)]


# Text that looks like a secret: a key, a token, a card number. It is never quoted, only named.

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


def check_secrets(case: Case) -> tuple[Problem, ...]:
    """Find what should not be texted, nor kept in a note. The sentence says what it looks like, never what it is."""
    sentence = _shape(case.words)
    return () if sentence is None else (warning("secret-in-text", Field.TEXT, sentence),)


def _shape(text: str) -> Sentence | None:
    if _KEY_BLOCK.search(text):
        return say("There is a private key in the text. Texts are not encrypted, and are kept.")
    if _TOKEN.search(text) or _KNOWN_KEY.search(text) or _LONG_WORD.search(text):
        return say("Something in the text looks like a key or a token. Texts are not encrypted, and are kept.")
    if any(is_card(match.group()) for shape in (_DIGITS, _FOURS) for match in shape.finditer(text)):
        return say("Something in the text looks like a card number. Texts are not encrypted, and are kept.")
    return None


def is_card(written: str) -> bool:
    """Whether digits, spaces and dashes are a card number: an issuer's prefix and length, a right check digit."""
    digits = re.sub("[ -]", "", written)
    return bool(digits.isascii() and _CARD.fullmatch(digits) and _is_luhn(digits))


def _is_luhn(digits: str) -> bool:
    doubled = (sum(divmod(2 * int(digit), 10)) for digit in digits[-2::-2])
    return (sum(int(digit) for digit in digits[-1::-2]) + sum(doubled)) % 10 == 0


# Numbers of another country than the inbox's: they may cost more, or never arrive.

_NORTH_AMERICA = "1"
_FEW = 50
"""So many numbers are each looked up; of more, only how they begin is seen."""


def check_abroad(case: Case) -> tuple[Problem, ...]:
    """Name the first number abroad, and say how many there are.

    Who has written from there is texted there, and nobody is asked each time. A number of no country, toll-free for
    one, is nowhere abroad. Of a crowd or a list only those are seen whose number begins otherwise than the inbox's
    country; Canada and the US begin alike.
    """
    if case.private or case.inbox is None or not case.inbox.phones:
        return ()
    own = case.inbox.phones[0]
    strangers = [phone for phone in case.phones if not _has_written(case, phone)]
    members = (member.phone for member in case.members)
    abroad = [*(_abroad if len(strangers) <= _FEW else _far)(strangers, own), *_far(members, own)]
    if not abroad:
        return ()
    number = case.number(abroad[0])
    if len(abroad) > 1:
        sentence = say_plural(
            "%n number is in another country than “{inbox}”, {number} first. Texts there may cost more, or not"
            " arrive.",
            "%n numbers are in another country than “{inbox}”, {number} first. Texts there may cost more, or not"
            " arrive.",
            len(abroad),
            inbox=case.inbox.name,
            number=number,
        )
        return (warning("another-country", Field.RECIPIENTS, sentence),)
    sentence = say(
        "{number} is in another country than “{inbox}”. A text there may cost more, or not arrive.",
        number=number,
        inbox=case.inbox.name,
    )
    fix = None if case.list_ids else case.drop(abroad[0])
    return (warning("another-country", Field.RECIPIENTS, sentence, fix),)


def _has_written(case: Case, phone: str) -> bool:
    person = case.known.people.get(phone)
    return person is not None and any(seen.inbound for seen in person.messages)


def _abroad(phones: Iterable[str], own: str) -> list[str]:
    home = country_of(own) or HOME
    return [phone for phone in phones if (country_of(phone) or home) != home]


def _far(phones: Iterable[str], own: str) -> list[str]:
    if own.startswith(_NORTH_AMERICA):
        return [phone for phone in phones if not phone.startswith(_NORTH_AMERICA)]
    region = region_of(own)
    return [phone for phone in phones if region_of(phone) != region]


# What was said since the person last looked: an answer or a teammate's reply that crosses with what they write.

_EPOCH = datetime.min.replace(tzinfo=UTC)


def check_crossing(case: Case) -> tuple[Problem, ...]:
    """Show the newest thing said in each conversation since it was last looked at, by anybody but the sender."""
    opened_at = case.known.opened_at
    if opened_at is None:
        return ()
    found: list[Problem] = []
    for phone in case.phones:
        newer = [seen for seen in case.person(phone).messages if _at(seen) > opened_at and not _is_own(case, seen)]
        if newer:
            last = max(newer, key=_at)
            about = f"{phone} {_at(last).isoformat()}"
            found.append(
                warning("crossing", Field.TEXT, _sentence(case, phone, last), show_conversation(phone), about=about)
            )
    return tuple(found)


def _at(seen: Sighting) -> datetime:
    return seen.sent_at or _EPOCH


def _is_own(case: Case, seen: Sighting) -> bool:
    return seen.inbound is not True and seen.sender_id is not None and seen.sender_id == case.sender_id


def _sentence(case: Case, phone: str, seen: Sighting) -> Sentence:
    name, words = case.name_of(phone), excerpt(seen.text)
    if seen.inbound:
        if not words:
            return say("{name} sent a picture while you were writing.", name=name)
        return say("{name} wrote while you were writing: “{words}”", name=name, words=words)
    member = case.inbox.member(seen.sender_id) if case.inbox else None
    who = member.label if member else seen.author
    if not words:
        return say("Something new with {name} came while you were writing.", name=name)
    if who and seen.private:
        return say(
            "{who} left a note about {name} while you were writing: “{words}”", who=who, name=name, words=words
        )
    if who:
        return say("{who} wrote to {name} while you were writing: “{words}”", who=who, name=name, words=words)
    return say("Something new with {name} came while you were writing: “{words}”", name=name, words=words)


GUARDS = (
    check_elsewhere,
    check_consent,
    check_crossing,
    check_salutation,
    check_repeat,
    check_blanks,
    check_borrowed,
    check_secrets,
    check_quiet,
    check_abroad,
    check_shortener,
)
"""In the order in which a person should hear of them."""


def make_round(case: Case) -> tuple[Problem, ...]:
    """Ask every guard."""
    return tuple(problem for check in GUARDS for problem in check(case))
