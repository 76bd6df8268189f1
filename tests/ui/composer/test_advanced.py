"""Author and activity, for the few who need them."""

from __future__ import annotations

import json

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from tests.ui.composer.writing import Writing


def test_they_are_folded_away_and_go_along(writing: Writing) -> None:
    """Nobody meets them who does not ask; what is typed there leaves with the message."""
    fields = writing.find(QWidget, "advancedFields")
    assert fields.isHidden()
    writing.press("advanced")
    assert not fields.isHidden()
    QTest.keyClicks(writing.find(QLineEdit, "author"), "Ana")
    QTest.keyClicks(writing.find(QLineEdit, "activityId"), "a-1")
    writing.add("6505550103")
    writing.write("Hi Kim")
    writing.press("send")
    body = json.loads(writing.entries[0].body)
    assert (body["author"], body["activity_id"]) == ("Ana", "a-1")
    assert writing.find(QLineEdit, "author").text() == ""


def test_a_draft_that_has_them_unfolds_them(writing: Writing) -> None:
    """What will leave is in sight, after a restart too."""
    writing.press("advanced")
    QTest.keyClicks(writing.find(QLineEdit, "author"), "Ana")
    writing.composer.flush()
    writing.open()
    assert writing.find(QAbstractButton, "advanced").isChecked()
    assert writing.find(QLineEdit, "author").text() == "Ana"


def test_each_side_has_its_own(writing: Writing) -> None:
    """The author of a note is not the text's."""
    writing.press("advanced")
    QTest.keyClicks(writing.find(QLineEdit, "author"), "Ana")
    writing.press("privateNote")
    assert writing.find(QLineEdit, "author").text() == ""
    writing.press("customerText")
    assert writing.find(QLineEdit, "author").text() == "Ana"
