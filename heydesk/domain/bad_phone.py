"""Why something typed is not a number that a text can go to."""

from __future__ import annotations

from heydesk.domain.error import InputError
from heydesk.domain.excerpt import excerpt
from heydesk.domain.sentence import Sentence, say


class BadPhone(InputError):
    """What was typed is no number that can be texted. ``identifier`` names the reason for tests and scripts."""

    def __init__(self, identifier: str, sentence: Sentence) -> None:
        super().__init__(sentence)
        self.identifier = identifier


def no_number(typed: str) -> BadPhone:
    """Nothing in it is a number."""
    return BadPhone(
        "not-a-number",
        say("“{typed}” is not a phone number. Type the number in digits.", typed=excerpt(typed)),
    )


def lettered(typed: str) -> BadPhone:
    """It is spelled out ("1-800-FLOWERS") or has words around it, so it may be a name."""
    return BadPhone(
        "letters",
        say("“{typed}” has letters in it. Type the number alone, in digits.", typed=excerpt(typed)),
    )


def shortened(typed: str) -> BadPhone:
    """A spreadsheet has written it with an exponent ("6.50555E+09"), and its last digits are lost."""
    return BadPhone(
        "exponent",
        say(
            "“{typed}” is what a spreadsheet makes of a long number, and its last digits are lost. Make the column"
            " text there, and copy it again.",
            typed=excerpt(typed),
        ),
    )


def extended(typed: str) -> BadPhone:
    """It ends in an extension."""
    return BadPhone(
        "extension",
        say(
            "“{typed}” has an extension, and a text can't reach one. Type the number without it, or call instead.",
            typed=excerpt(typed),
        ),
    )


def emergency(typed: str) -> BadPhone:
    """It would reach an emergency service."""
    return BadPhone(
        "emergency",
        say("“{typed}” is an emergency number. HeyDesk doesn't text it; call it instead.", typed=excerpt(typed)),
    )


def short_code(typed: str) -> BadPhone:
    """It is a service's short number (contract unknown 9)."""
    return BadPhone(
        "short-code",
        say(
            "“{typed}” is a short code. Texts go to full phone numbers only; type one with its area code.",
            typed=excerpt(typed),
        ),
    )


def too_short(typed: str, digits: int) -> BadPhone:
    """Digits are missing, the area code perhaps."""
    return BadPhone(
        "too-short",
        say(
            "“{typed}” is too short (digits: {digits}). Type the whole number with its area code.",
            typed=excerpt(typed),
            digits=digits,
        ),
    )


def too_long(typed: str, digits: int) -> BadPhone:
    """There are more digits than such a number has, or two numbers in one."""
    return BadPhone(
        "too-long",
        say(
            "“{typed}” is too long (digits: {digits}). Take out what is too much; put a comma between two"
            " numbers, and + before a foreign one.",
            typed=excerpt(typed),
            digits=digits,
        ),
    )


def odd_length(typed: str, digits: int) -> BadPhone:
    """Numbers of that country are shorter or longer, never of this length."""
    return BadPhone(
        "wrong-length",
        say(
            "“{typed}” has a length that no number of that country has (digits: {digits}). Compare it with the"
            " original.",
            typed=excerpt(typed),
            digits=digits,
        ),
    )


def no_country(typed: str) -> BadPhone:
    """No country has the code that it begins with."""
    return BadPhone(
        "country-code",
        say(
            "“{typed}” begins with a country code that does not exist. Check what follows the +.",
            typed=excerpt(typed),
        ),
    )
