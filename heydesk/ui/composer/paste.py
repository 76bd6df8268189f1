"""What may be pasted into the text box, made fit for it."""

from __future__ import annotations

import re

_LINE_END = re.compile("\r\n|[\r\u2028\u2029]")
_UNSENDABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffd]")
"""Invisible characters, halves of characters, and the mark that stands for a damaged one."""


def clean(text: str) -> tuple[str, int]:
    """Give plain text with LF for line ends, and how many characters were left out because they can't be sent."""
    return _UNSENDABLE.subn("", _LINE_END.sub("\n", text))
