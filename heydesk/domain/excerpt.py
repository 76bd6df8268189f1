"""A piece of what somebody typed, fit to be quoted in a sentence."""

from __future__ import annotations

LONGEST = 40
"""Characters of a quotation before it is cut."""


def excerpt(text: str, longest: int = LONGEST) -> str:
    """Quote ``text`` on one line, cut with … at the end, without anything that can't be shown or stored.

    Lone surrogates would break the storing and printing of the sentence; controls and direction marks would
    change how the rest of it reads.
    """
    return _shown(text if len(text) <= longest else text[: longest - 1] + "…")


def excerpt_before(text: str, index: int, longest: int = 20) -> str:
    """Quote the end of what stands before ``index``, so that a person finds the place."""
    before = text[:index]
    return _shown(before if len(before) <= longest else "…" + before[-longest:])


def _shown(text: str) -> str:
    one_line = " ".join(text.split())
    return "".join(char if char.isprintable() else "\ufffd" for char in one_line)
