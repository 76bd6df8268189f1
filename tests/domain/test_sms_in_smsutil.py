"""Segments, counted by an independent implementation of the same standard.

``smsutil`` splits any text to the letter, as ``count_exact`` does, and gives the same pieces but for three texts that
never leave HeyDesk:

- An empty text is one empty piece of UCS-2 to it. HeyDesk counts no piece: there is nothing to send.
- It takes U+001B for a cheap character. On the wire that is the escape which opens an extension pair, so HeyDesk
  counts it as costly, and refuses it besides, as it does any other control character.
- Half of a surrogate pair, which is no character, may be the last of a piece to it, and the first of the next one to
  HeyDesk, where no piece ends between two that could be a pair.
"""

from __future__ import annotations

import smsutil
from hypothesis import example, given, settings
from hypothesis import strategies as st

from heydesk.domain.problems import Severity
from heydesk.domain.sms import BASIC, EXTENSION, Encoding, count_exact
from heydesk.domain.validation import check_text

CHEAP = st.text(st.sampled_from(BASIC + EXTENSION), max_size=700)
PAIRS = st.text(st.sampled_from("ab€]{|"), min_size=140, max_size=700)
ANY = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x1b"), max_size=400)
COSTLY = st.text(st.sampled_from("ab中é😀🐳’"), min_size=60, max_size=400)
LONG = st.builds(lambda piece, times: piece * times, ANY.filter(bool), st.integers(1, 200)).map(
    lambda text: text[:900]
)


@settings(max_examples=400)
@given((CHEAP | PAIRS | ANY | COSTLY | LONG).filter(bool))
@example("a" * 160)
@example("a" * 161)
@example("]" * 80)
@example("]" * 153)
@example("a" * 152 + "]" + "a" * 10)
@example("中" * 70)
@example("中" * 71)
@example("🐳" * 36)
@example("中" * 66 + "😀" + "中" * 66)
def test_segments_equal_those_of_smsutil(text: str) -> None:
    """The same encoding, and the same pieces at the same places."""
    ours, theirs = count_exact(text), smsutil.split(text)
    assert (ours.encoding is Encoding.GSM7) is smsutil.is_valid_gsm(text)
    starts = (0, *ours.ends)
    assert [text[start:end] for start, end in zip(starts, ours.ends, strict=False)] == [
        part.content for part in theirs.parts
    ]
    assert ours.segments == len(theirs.parts)
    assert ours.units * (1 if ours.encoding is Encoding.GSM7 else 2) == theirs.total_bytes


def test_texts_counted_differently_from_smsutil_are_refused() -> None:
    """No text at all, an escape, and half of a pair: each is refused before anybody counts."""
    assert (len(smsutil.split("").parts), count_exact("").segments) == (1, 0)
    assert smsutil.is_valid_gsm("\x1b")
    assert count_exact("\x1b").encoding is Encoding.UCS2
    for text, name in (("", "no-content"), ("\x1b", "text-control"), ("a\ud800", "text-surrogate")):
        problems = check_text(text, has_media=False, is_sms=True)
        assert name in {problem.identifier for problem in problems if problem.severity is Severity.ERROR}
