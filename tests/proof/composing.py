"""Random sequences of what a person can do in the composer; every text and note that leaves is judged by the screen.

One composer, over a real core and a real outbox file, with nobody behind it: what Send puts into the outbox is what
would leave, down to its JSON. Each sequence begins with what the one before has left, now and then with nothing.
After every act the screen is read by its controls alone: the tab that is in front, the words in the box, the chips.
What enters the outbox must be exactly what a screen showed before Send was pressed: those words, on that side, for
those people, from that inbox.
"""

from __future__ import annotations

import json
import re
import sys
import tempfile
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from random import Random
from typing import NamedTuple, TypeVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPlainTextEdit, QWidget

from heydesk.domain.errors import HeyDeskError
from heydesk.domain.message import Draft, Side
from heydesk.domain.outbox_entry import Entry
from heydesk.domain.records import BatchId, ConversationAddress, Inbox, InboxId, Member, MemberId
from heydesk.ui.application import Application
from heydesk.ui.composer.composer import Composer
from heydesk.ui.widgets.inputs import Picker
from tests.ui.backend import FRONT, Backend

W = TypeVar("W", bound=QWidget)

BILLING = Inbox(InboxId(414), "Billing", ("14155550117",), (Member(MemberId(14), "Ben Okafor"),))
PEOPLE = tuple(f"1650555010{number}" for number in range(6))
ACTS_AT_MOST = 4

_DIGITS = re.compile(r"\(?(\d{3})\)? ?(\d{3})-?(\d{4})")
_CTRL = Qt.KeyboardModifier.ControlModifier


class Screen(NamedTuple):
    """What somebody who looks at the composer sees."""

    side: Side
    text: str
    phones: frozenset[str]
    group: bool
    inbox_id: InboxId | None


def difference(seen: Screen, batch: Sequence[Entry]) -> str:
    """Say in what a batch is not what a screen showed before it was sent; "" where it is just that."""
    everybody = {phone for entry in batch for phone in entry.message.phones}
    for entry in batch:
        message, body = entry.message, json.loads(entry.body)
        words = body.get("content", body).get("text", "")  # a scheduled text has its words a level deeper
        named = {body.get("phone_number"), *body.get("targets", ())} - {None}
        is_group = seen.group and len(seen.phones) > 1 and seen.side is Side.TEXT
        is_as_shown = (
            (body.get("private") is True) is (seen.side is Side.NOTE)
            and message.side is seen.side
            and words in {seen.text, seen.text.strip()}
            and everybody == seen.phones
            and named == set(message.phones)
            and (len(message.phones) > 1) is is_group
            and message.inbox_id == seen.inbox_id == body["inbox_id"]
        )
        if not is_as_shown:
            return f"the screen showed {seen}, and {entry.body} left"
    return ""


class Violation(Exception):
    """Something left that no screen had shown."""


class Desk:
    """A composer and the hands of a person who does anything."""

    def __init__(self, folder: Path, seed: str, *, painted: bool) -> None:
        """``painted`` puts the composer on a screen, which takes ten times as long."""
        self._is_painted = painted
        self.chance = Random(seed)
        self.backend = Backend(folder)
        self.accounts = [self.backend.account(name) for name in ("Marina Dental", "Harbor Vet")]
        for account in self.accounts:
            self.backend.store.directory.replace(account.id, (FRONT, BILLING), self.backend.now())
            for inbox in (FRONT, BILLING):
                self.backend.core.directory.set_own_member(account.id, inbox.id, inbox.members[0].id)
        self.account = self.accounts[0]
        self.batches: list[BatchId] = []
        self.sent = self.notes = self.words = 0
        self.told: list[str] = []
        self._newest = 0
        self.composer = Composer(self.backend.core, self.account.id, self.backend.now)
        self.composer.sent.connect(self.batches.append)
        for timer in self.composer.findChildren(QTimer):
            if timer.isSingleShot():
                timer.setInterval(0)  # a person has time; what they wait for comes when events are processed
        self.composer.resize(700, 760)
        self.composer.show()  # once, so that everything has its place and size
        QApplication.processEvents()
        self.composer.setVisible(painted)
        self._box = self.find(QPlainTextEdit, "messageText")
        self._to = self.find(QLineEdit, "recipients")
        self._text, self._note = (self.find(QAbstractButton, name) for name in ("customerText", "privateNote"))
        self._send, self._keep = (self.find(QAbstractButton, name) for name in ("send", "keepEditing"))
        self._group, self._each = (self.find(QAbstractButton, name) for name in ("oneGroup", "eachAlone"))
        self._inbox = self.find(Picker, "inbox")
        self._shown = self.screen()

    def close(self) -> None:
        """Close the file."""
        self.composer.close()
        self.composer.deleteLater()
        QApplication.processEvents()
        self.backend.close()

    def find(self, kind: type[W], name: str) -> W:
        """A control by its name."""
        found = self.composer.findChild(kind, name)
        assert isinstance(found, kind), name
        return found

    def run(self, sequence: int) -> None:
        """Do one sequence, from an empty composer. Raises Violation."""
        self.chance.seed(f"{sequence}/{self.chance.random()}")
        self._begin()
        for act in self.chance.choices([*ACTS], [*ACTS.values()], k=self.chance.randint(2, ACTS_AT_MOST)):
            self.told.append(act.__name__)
            with suppress(HeyDeskError):  # a person is told, and goes on
                act(self)
            self._judge()
            is_seen = self.chance.random() < 0.5
            if is_seen:
                self._turn_events()
            if is_seen or act is not Desk.open_person:  # somebody else is open suddenly, and no screen has shown it
                self._look()

    def _turn_events(self) -> None:
        """Let the program do what waits, and see its screen."""
        QApplication.processEvents()
        if not self._is_painted:
            self.composer.form.painted.emit()
            QApplication.processEvents()

    def _begin(self) -> None:
        """Begin where the last one ended; now and then with nobody chosen and no saved drafts."""
        self.told = []
        if self.chance.random() < 0.1:
            self.composer.open_empty()
            drafts = self.backend.core.drafts
            for kept in drafts.saved(self.account.id):
                drafts.drop_kept(kept.id)
            self.composer.reload_kept()
            self.batches.clear()
            self._turn_events()
            self._look()

    def screen(self) -> Screen:
        """Read it."""
        chips = self._chips()
        written = [*(chip.text() for chip in chips), self._to.text()]
        phones = frozenset("1" + "".join(found) for each in written for found in _DIGITS.findall(each))
        side = Side.NOTE if self._note.isChecked() else Side.TEXT
        value = self._inbox.value
        inbox_id = None if value is None else InboxId(value)
        return Screen(side, self._box.toPlainText(), phones, self._group.isChecked(), inbox_id)

    def _chips(self) -> list[QAbstractButton]:
        row = self._to.parentWidget()
        found = [] if row is None else row.findChildren(QAbstractButton, "chip")
        return [chip for chip in found if not chip.isHidden()]

    def _look(self) -> None:
        """See what stands on the screen now."""
        self._shown = self.screen()

    def _judge(self) -> None:
        """Compare what is new in the outbox with what was on screen."""
        newest = self.backend.store.database.connection.execute("SELECT max(id) FROM entry").fetchone()[0] or 0
        if newest == self._newest:
            return
        new = [entry for entry in self.backend.store.outbox.recent(limit=50) if entry.id > self._newest]
        self._newest = newest
        self.sent += len(new)
        self.notes += sum(entry.message.is_note for entry in new)
        if words := difference(self._shown, new):
            raise Violation(words)

    def _type(self, field: QWidget, words: str) -> None:
        """Type words: key by key where it is painted, else all of them as one, as dictation does."""
        if self._is_painted:
            QTest.keyClicks(field, words)
            return
        event = QInputMethodEvent()
        event.setCommitString(words)
        QApplication.sendEvent(field, event)

    # What a person can do.

    def write(self) -> None:
        """Type a word."""
        self.words += 1
        self._type(self._box, f"w{self.words} ")

    def erase(self) -> None:
        """Take back, or delete, what was typed."""
        key, with_ctrl = self.chance.choice(
            ((Qt.Key.Key_Z, _CTRL), (Qt.Key.Key_Backspace, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_X, _CTRL))
        )
        if key is Qt.Key.Key_X:
            QTest.keyClick(self._box, Qt.Key.Key_A, _CTRL)
        QTest.keyClick(self._box, key, with_ctrl)

    def paste(self) -> None:
        """Paste what is in the clipboard."""
        QTest.keyClick(self._box, Qt.Key.Key_V, _CTRL)

    def add(self) -> None:
        """Type a number into To; ended, or left as it is."""
        self._type(self._to, self.chance.choice(PEOPLE)[1:])
        ended = self.chance.random()
        if ended < 0.7:
            QTest.keyClick(self._to, Qt.Key.Key_Return)
        elif ended < 0.8:
            QTest.keyClick(self._to, Qt.Key.Key_Comma)

    def remove(self) -> None:
        """Take somebody out of To."""
        chips = self._chips()
        if chips and not self._to.text():
            QTest.keyClick(self.chance.choice(chips), Qt.Key.Key_Delete)
        else:
            QTest.keyClick(self._to, Qt.Key.Key_Backspace)

    def turn_side(self) -> None:
        """Go to the other tab."""
        tab = self._text if self._note.isChecked() else self._note
        tab.click()

    def choose_audience(self) -> None:
        """One group, or each alone."""
        choice = self.chance.choice((self._group, self._each))
        if choice.isVisible() or not choice.isHidden():
            choice.click()

    def choose_inbox(self) -> None:
        """Send from another inbox."""
        QTest.keyClick(self._inbox, self.chance.choice((Qt.Key.Key_Down, Qt.Key.Key_Up)))

    def open_person(self) -> None:
        """Open a conversation of the left pane."""
        address = ConversationAddress(self.chance.choice((FRONT.id, BILLING.id)), (self.chance.choice(PEOPLE),))
        self.composer.open_person(address)

    def open_empty(self) -> None:
        """Ctrl+N."""
        self.composer.open_empty()

    def press_send(self) -> None:
        """Press Send; a disabled button does nothing."""
        self._send.click()

    def press_keys(self) -> None:
        """Ctrl+Enter in the box."""
        QTest.keyClick(self._box, Qt.Key.Key_Return, _CTRL)

    def send_anyway(self) -> None:
        """Press Send twice: what was asked is answered."""
        self._send.click()
        self._judge()
        self._turn_events()
        self._look()
        self._send.click()

    def keep_editing(self) -> None:
        """Take a question back."""
        if not self._keep.isHidden():
            self._keep.click()

    def repair(self) -> None:
        """Press a button that stands beside a problem or a notice."""
        found = [each for each in self.composer.findChildren(QAbstractButton, "repair") if not each.isHidden()]
        if found:
            self.chance.choice(found).click()

    def undo(self) -> None:
        """Take the newest batch back."""
        if self.batches:
            batch = self.batches.pop()
            self.composer.restore_draft(self.backend.core.outbox.undo(batch, self.composer.unsent_drafts()))

    def open_kept(self) -> None:
        """Open a saved draft."""
        account_id = self.composer.written()[0]
        kept = () if account_id is None else self.backend.core.drafts.saved(account_id)
        if kept:
            draft = self.backend.core.drafts.open_kept(self.chance.choice(kept).id, self.composer.unsent_drafts())
            self.composer.restore_draft(draft, chosen=True)

    def open_link(self) -> None:
        """Follow a link to a number, as a browser hands it over."""
        self.words += 1
        side = self.chance.choice((Side.TEXT, Side.TEXT, Side.NOTE))
        text = self.chance.choice(("", f"link{self.words}"))
        self.composer.open_draft(Draft(pending=self.chance.choice(PEOPLE)[1:], text=text, side=side))

    def attach(self) -> None:
        """Give a media address, or take it away."""
        field = self.find(QLineEdit, "mediaUrl")
        field.setText(self.chance.choice(("", "https://files.example/plan.png")))

    def turn_account(self) -> None:
        """Turn to the other account."""
        self.account = self.chance.choice(self.accounts)
        self.composer.set_account(self.account.id)

    def wait(self) -> None:
        """Let whatever waits come."""
        self._turn_events()
        self.backend.later(self.chance.choice((1, 90, 4000)))


ACTS: dict[Callable[[Desk], None], int] = {
    Desk.write: 10,
    Desk.add: 10,
    Desk.press_send: 9,
    Desk.send_anyway: 9,
    Desk.turn_side: 5,
    Desk.open_person: 5,
    Desk.undo: 3,
    Desk.open_kept: 3,
    Desk.remove: 3,
    Desk.press_keys: 2,
    Desk.choose_audience: 2,
    Desk.choose_inbox: 2,
    Desk.open_empty: 2,
    Desk.open_link: 1,
    Desk.repair: 2,
    Desk.erase: 2,
    Desk.paste: 1,
    Desk.keep_editing: 1,
    Desk.attach: 1,
    Desk.turn_account: 1,
    Desk.wait: 2,
}
"""What a person may do next, the more often the more."""


class Outcome(NamedTuple):
    """How many messages left in how many sequences, how many of them were notes, and what was wrong."""

    sequences: int
    sent: int
    notes: int
    wrong: list[str]


BLOCK = 500
"""Sequences with one composer. Each begins where the one before ended, so a block is repeated as a whole."""


def compose_at_random(folder: Path, seed: str, count: int, *, painted: bool = False) -> Outcome:
    """Do so many sequences with one composer."""
    wrong = []
    desk = Desk(folder, seed, painted=painted)
    for number in range(count):
        try:
            desk.run(number)
        except Violation as violation:
            wrong.append(f"{seed}, sequence {number}: {violation}; after {', '.join(desk.told)}")
    desk.close()
    return Outcome(count, desk.sent, desk.notes, wrong)


def main() -> int:
    """Do blocks of sequences in this process; one line of JSON for each block.

    ``python -m tests.proof.composing SEED COUNT PART PARTS``: every PARTS-th block, beginning with number PART. Each
    fiftieth block is painted as on a screen.
    """
    seed, (count, part, parts) = sys.argv[1], map(int, sys.argv[2:])
    Application([])
    for first in range(part * BLOCK, count, parts * BLOCK):
        with tempfile.TemporaryDirectory(prefix="heydesk-composing-") as folder:
            painted = first // BLOCK % 50 == 1
            found = compose_at_random(
                Path(folder), f"{seed}/{first}", min(BLOCK, count - first) // (10 if painted else 1), painted=painted
            )
            sys.stdout.write(json.dumps(found) + "\n")
            sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
