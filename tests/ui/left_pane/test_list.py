"""The model changes where the answer changed, and nowhere else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from heydesk.ui.left_pane.list import PaneModel
from heydesk.ui.left_pane.rows import PaneLine, Section

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def _line(key: str, state: str = "Held", parts: tuple[str, ...] = ()) -> PaneLine:
    below = tuple(_line(f"{key}/{part}", state) for part in parts)
    return PaneLine(key, Section.SENDING, key, "words", state, spoken=f"{key}, {state}", parts=below)


@pytest.fixture
def model(qtbot: QtBot) -> PaneModel:
    """A model that Qt's own tester watches: it aborts the run on any broken promise."""
    made = PaneModel("Texts")
    made.tester = QAbstractItemModelTester(made)  # type: ignore[attr-defined]  # kept as long as the model
    return made


def _keys(model: PaneModel) -> list[str]:
    return [model.line(model.index(row, 0)).key for row in range(model.rowCount())]


def test_a_new_row_comes_in_where_it_belongs(model: PaneModel) -> None:
    """What is there stays, and an index that was kept points at the same row."""
    model.show([_line("b"), _line("a")])
    kept = model.index_of("a")
    assert kept.row() == 1
    from PySide6.QtCore import QPersistentModelIndex

    persistent = QPersistentModelIndex(kept)
    model.show([_line("c"), _line("b"), _line("a")])
    assert _keys(model) == ["c", "b", "a"]
    assert persistent.row() == 2


def test_only_what_differs_is_told(model: PaneModel) -> None:
    """One changed state repaints one row."""
    model.show([_line("b"), _line("a")])
    changed: list[int] = []
    model.dataChanged.connect(lambda first, _last: changed.append(first.row()))
    model.show([_line("b"), _line("a", "Sending")])
    model.show([_line("b"), _line("a", "Sending")])
    assert changed == [1]


def test_a_message_of_a_batch_changes_alone(model: PaneModel) -> None:
    """The batch and its one changed message are repainted, the other message is not."""
    before = _line("a", parts=("1", "2"))
    model.show([before])
    changed: list[tuple[bool, int]] = []
    model.dataChanged.connect(lambda first, _last: changed.append((first.parent().isValid(), first.row())))
    model.show([before._replace(parts=(before.parts[0], before.parts[1]._replace(aside="Sending")))])
    assert sorted(changed) == [(False, 0), (True, 1)]


def test_a_screen_reader_gets_the_whole_sentence(model: PaneModel) -> None:
    """The accessible text is the line's own."""
    model.show([_line("a")])
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "a, Held"


def test_unknown_key_has_no_index(model: PaneModel) -> None:
    """A key that nobody shows gives no row."""
    model.show([_line("a", parts=("1",))])
    assert model.index_of("a/1").parent().row() == 0
    assert not model.index_of("z").isValid()
    assert model.data(QModelIndex()) is None


def test_a_heading_can_not_be_chosen(model: PaneModel) -> None:
    """The keyboard and a screen reader's action pass it by."""
    model.show([_line("a")._replace(is_heading=True), _line("b")])
    assert not model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsSelectable
    assert model.flags(model.index(1, 0)) & Qt.ItemFlag.ItemIsSelectable


def test_many_new_rows_come_in_one_step(model: PaneModel) -> None:
    """Thousands that come at once are laid out once, not one by one."""
    model.show([_line("a")])
    steps: list[int] = []
    model.rowsInserted.connect(lambda _parent, first, last: steps.append(last - first + 1))
    lines = [_line(f"row {number}") for number in range(2000)]
    model.show(lines)
    assert (steps, model.rowCount()) == ([2000], 2000)
    model.show([*lines[:-1], _line("another")])
    assert steps == [2000, 1]


_SHAPES = st.lists(
    st.tuples(st.sampled_from("abcdefgh"), st.sampled_from(["Held", "Sending"]), st.booleans()),
    unique_by=lambda each: each[0],
)


@settings(max_examples=40)
@given(st.lists(_SHAPES, min_size=2, max_size=4))
def test_any_answer_can_follow_any_other(shapes: list[list[tuple[str, str, bool]]]) -> None:
    """Whatever was shown before, the model becomes the new answer without breaking Qt's rules."""
    model = PaneModel("Texts")
    tester = QAbstractItemModelTester(model)
    for shape in shapes:
        lines = [_line(key, state, ("1", "2") if batch else ()) for key, state, batch in shape]
        model.show(lines)
        assert [model.line(model.index(row, 0)) for row in range(model.rowCount())] == lines
    tester.deleteLater()
