"""A few answers by keyboard alone on the real window; ``python -m tests.real.answers`` gives a hundred and more."""

from __future__ import annotations

from pathlib import Path

from tests.real.answers import act_at_random, answer_by_keyboard, working_desk


def test_answers_go_to_whose_name_was_on_screen(tmp_path: Path) -> None:
    """One after another with *Send and next*, then with skips, undos and new messages in between."""
    with working_desk(tmp_path, 8) as desk:
        answer_by_keyboard(desk, 3)
        act_at_random(desk, 6, seed=3)
        desk.driver.wait_gone("#undoSend")
        assert desk.misdirected() == []
        assert len(desk.sandbox.sends()) >= 3
