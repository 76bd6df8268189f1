"""What is held or needs somebody is in sight, whether the outbox is folded away or not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from heydesk.ui.outbox.notifications import OutboxSummaryButton
from heydesk.ui.outbox.pane import OutboxPane

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.ui.backend import Backend


def _sign(qtbot: QtBot, backend: Backend) -> OutboxSummaryButton:
    """The sign, fed by the outbox pane as in the window."""
    pane, sign = OutboxPane(backend.core, lambda _batch_id: None, backend.now), OutboxSummaryButton()
    for widget in (pane, sign):
        qtbot.addWidget(widget)
    pane.counted.connect(sign.show_counts)
    sign.show_counts(pane.counts)
    return sign


def test_the_sign_shows_only_while_the_outbox_does_not(qtbot: QtBot, backend: Backend) -> None:
    """Folded away with a message held, the outbox leaves a sign; unfolded, it needs none."""
    sign = _sign(qtbot, backend)
    sign.set_outbox_visible(False)
    assert sign.isHidden()
    backend.send(backend.account(), "16505550103")
    qtbot.waitUntil(lambda: not sign.isHidden())
    assert "1 held" in sign.text()
    sign.set_outbox_visible(True)
    assert sign.isHidden()


def test_an_empty_outbox_leaves_no_sign(qtbot: QtBot, backend: Backend) -> None:
    """Nothing to know of, nothing in the header."""
    sign = _sign(qtbot, backend)
    sign.set_outbox_visible(False)
    assert sign.isHidden()
