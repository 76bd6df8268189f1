"""The digits by which people look for a number that they remember in part."""

from __future__ import annotations

from heydesk.domain.folding import fold

_LOCAL = 7
"""Digits of a North American number without its area code."""
_LAST = 4
"""Digits that people tell a number by."""
_HOME_CODE = "1"
_HOME_LENGTH = 11
_OUT_OF_HOME = "011"
_OUT_OF_ELSEWHERE = "00"
_TRUNK = "0"
_PUNCTUATION = frozenset("+-‐‑‒–—.()/[] \t ")


def ways_to_dial(digits: str) -> tuple[str, ...]:
    """Give what a number starts with in somebody's mind: whole, without its country, its last seven or four digits.

    ``digits`` as the wire has them, country first, without ``+``. The country of a North American number is left
    out: ``dialled`` leaves it out of what is typed.
    """
    national = _national(digits)
    whole = () if national == digits[len(_HOME_CODE) :] and digits.startswith(_HOME_CODE) else (digits,)
    return tuple(dict.fromkeys((*whole, national, digits[-_LOCAL:], digits[-_LAST:])))


def dialled(typed: str) -> tuple[str, ...] | None:
    """Read what was typed as the start of a number: its digits, in each way that they can be meant.

    None for what holds anything but digits and the marks between them: it is no number.
    """
    digits = "".join(char for char in fold(typed) if char not in _PUNCTUATION)
    if not (digits.isascii() and digits.isdecimal()):
        return None
    # As long as it may be somebody's last four digits, a leading zero is one of them.
    prefixes = (_OUT_OF_HOME, _OUT_OF_ELSEWHERE, _TRUNK) if len(digits) > _LAST else ()
    prefix = next((prefix for prefix in (*prefixes, _HOME_CODE) if digits.startswith(prefix)), "")
    return (digits, digits.removeprefix(prefix)) if prefix and digits != prefix else (digits,)


def _national(digits: str) -> str:
    if digits.startswith(_HOME_CODE):
        return digits[1:] if len(digits) == _HOME_LENGTH else digits
    from phonenumbers import COUNTRY_CODE_TO_REGION_CODE  # loading it takes longer than the first window may

    for length in (1, 2, 3):
        if digits[:length].isdecimal() and int(digits[:length]) in COUNTRY_CODE_TO_REGION_CODE:
            return digits[length:]
    return digits
