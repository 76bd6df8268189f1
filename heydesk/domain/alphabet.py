"""The alphabet of a cheap text: GSM 03.38 (3GPP TS 23.038), without national shift tables.

Those exist in the standard; that Heymarket or carriers in the US use them is not documented, so they don't count.
"""

from __future__ import annotations

import re

BASIC = (
    "@£$¥èéùìòÇ\nØø\rÅå"
    "Δ_ΦΓΛΩΠΨΣΘΞÆæßÉ"
    " !\"#¤%&'()*+,-./"
    "0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNO"
    "PQRSTUVWXYZÄÖÑÜ§"
    "¿abcdefghijklmno"
    "pqrstuvwxyzäöñüà"
)
"""One unit (septet) each: 127 characters; the 128th place is the escape that opens the extension."""

EXTENSION = "\f^{}\\[~]|€"
"""Two units each: the escape and one more."""

_CHEAP = f"[{re.escape(BASIC + EXTENSION)}]"
ALL_CHEAP = re.compile(f"{_CHEAP}*")
"""Matches a whole text that needs no costly encoding."""

COSTLY = re.compile(f"[^{re.escape(BASIC + EXTENSION)}]")
"""Matches each character that is not in the alphabet: one is enough to make the whole text costly."""
