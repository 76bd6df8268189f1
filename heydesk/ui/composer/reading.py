"""What the recipient of a draft will read, as far as it is known before it is sent."""

from __future__ import annotations

from typing import NamedTuple


class Reading(NamedTuple):
    """The words, whether they are a guess, and whether pictures come with them.

    Heymarket fills in fields, and templates, when it sends; until then nobody has more than a guess.
    """

    text: str
    is_estimate: bool = False
    has_pictures: bool = False
    longest_of: int = 0
    """Of so many people's texts it is the longest; 0 where all read the same, or one person does."""
