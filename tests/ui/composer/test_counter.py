"""What is said of a text's cost where Heymarket has a hand in it."""

from __future__ import annotations

import pytest

from heydesk.core.bootstrap import now
from heydesk.domain.merge_fields import RenderedText
from heydesk.domain.message import Draft
from heydesk.ui.composer.composer import Readout
from heydesk.ui.composer.form import Form


@pytest.mark.parametrize(
    ("reading", "says"),
    [
        (RenderedText("Dear Lee", is_estimate=True), "GSM-7 · 8 of 160 · 1 segment · an estimate"),
        (RenderedText("Dear Lee", is_estimate=True, has_pictures=True), "MMS · 8 characters · an estimate"),
        (RenderedText("", has_pictures=True), "MMS · 0 characters"),
        (RenderedText(""), "0 of 160"),
    ],
)
@pytest.mark.usefixtures("qapp")
def test_what_is_filled_in_is_counted_as_an_estimate(reading: RenderedText, says: str) -> None:
    """With a template's pictures it is an MMS."""
    form = Form()
    Readout(form, now).say_count(Draft(text="Dear {{last_name}}"), reading)
    assert form.editor.foot.counter.text() == says


@pytest.mark.usefixtures("qapp")
def test_what_was_typed_is_underlined_and_what_is_filled_in_counted() -> None:
    """The places are those of the box."""
    form = Form()
    form.editor.box.put(private=False, words="{{first_name}}’s")
    Readout(form, now).say_count(form.draft(private=False), RenderedText("Kim’s", is_estimate=True))
    assert form.editor.foot.counter.text() == "UCS-2 because of “’” · 5 of 70 · 1 segment · an estimate"
    assert [mark.cursor.selectedText() for mark in form.editor.box.extraSelections()] == ["’"]
    form.editor.box.stand_in("Kim’s")
    Readout(form, now).say_count(form.draft(private=False), RenderedText("Kim’s", is_estimate=True))
    assert form.editor.box.extraSelections() == []
