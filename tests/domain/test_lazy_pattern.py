"""An expression that is compiled late."""

from __future__ import annotations

import re

from heydesk.domain.lazy_pattern import LazyPattern


def test_it_answers_as_the_compiled_one_does() -> None:
    """Every verb, with the flags that were given."""
    late, early = LazyPattern("[a-c]", re.IGNORECASE), re.compile("[a-c]", re.IGNORECASE)
    text = "xAyb-C"
    assert late.compiled() is late.compiled()
    assert (late.match("Ax") is None, late.match("xA")) == (False, None)
    assert (late.fullmatch("A") is None, late.fullmatch("Ax")) == (False, None)
    found = late.search(text)
    assert found is not None
    assert found.span() == (1, 2)
    assert [each.span() for each in late.finditer(text)] == [each.span() for each in early.finditer(text)]
    assert late.findall(text) == early.findall(text)
    assert late.split(text) == early.split(text)
    assert late.sub("_", text, 1) == early.sub("_", text, count=1)
    assert late.subn("_", text) == early.subn("_", text)
