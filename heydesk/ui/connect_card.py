"""The first door: connect an account, or give one that is there its key."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from heydesk.core.accounts import NewAccount
from heydesk.core.core import Desk
from heydesk.domain.errors import HeyDeskError, TokenRefused, VaultError
from heydesk.domain.ids import AccountId
from heydesk.domain.records import Account, KeyPlace, Secret
from heydesk.ui.button import Button, ButtonKind
from heydesk.ui.card import Card
from heydesk.ui.heading import Heading
from heydesk.ui.notice import Notice
from heydesk.ui.signin_form import SignInForm
from heydesk.ui.starter import Work
from heydesk.ui.strip import StripKind
from heydesk.ui.words import translate

if TYPE_CHECKING:
    import asyncio


class ConnectCard(Card):
    """Asks the service before anything is kept, and says where the key will rest, or why it can't.

    Signals:
        connected: the account is there and its key is good; with its AccountId.
        told: there is something new to read at the foot of the card.
    """

    connected = Signal(object)
    told = Signal()

    def __init__(self, desk: Desk, start: Callable[[Work], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._start = start
        self._account: Account | None = None
        self._vault_trouble = ""
        self._task: asyncio.Task[object] | None = None
        self._build()

    def _build(self) -> None:
        self._title = Heading()
        self._intro = QLabel()
        self._intro.setTextFormat(Qt.TextFormat.PlainText)
        self._intro.setWordWrap(True)
        self._intro.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._form = SignInForm()
        self._place = Notice(StripKind.WARNING, "key")
        self._trouble = Notice(StripKind.ERROR)
        self._trouble.setObjectName("signInTrouble")
        self._progress = QLabel(self.tr("Asking the service whether the key is good…"))
        self._progress.setWordWrap(True)
        self._look = Button(self.tr("Look again"))
        self._look.setObjectName("lookForKeyring")
        self._cancel = Button(self.tr("Cancel"))
        self._cancel.setObjectName("cancelConnect")
        self._connect = Button(self.tr("Connect"), ButtonKind.PRIMARY)
        self._connect.setObjectName("connect")
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._progress, 1)
        row.addWidget(self._form.advanced)
        row.addStretch()
        row.addWidget(self._cancel)
        row.addWidget(self._connect)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(26, 22, 26, 22)
        layout.setSpacing(10)
        for part in (self._title, self._intro, self._form, self._place, self._trouble):
            layout.addWidget(part)
        layout.addWidget(self._look, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addStretch()
        layout.addLayout(row)
        self._form.submitted.connect(self._on_connect_clicked)
        self._form.edited.connect(self._show_state)
        self._form.corrected.connect(self._on_form_corrected)
        self._connect.clicked.connect(self._on_connect_clicked)
        self._cancel.clicked.connect(self._on_cancel_clicked)
        self._look.clicked.connect(self.look_for_vault)

    def ask_all(self) -> None:
        """Ask for a new account."""
        self._account = None
        self._title.say(self.tr("Connect your Heymarket account"))
        self._intro.setText(
            self.tr("In Heymarket: Settings → Integrations → API → create a secret. The key is shown there once.")
        )
        self._form.ask_all(self._proposal())
        self._begin()

    def ask_key(self, account: Account) -> None:
        """Ask for the key of this account: a new one, or the one that was kept for a session."""
        self._account = account
        session = account.key_place is KeyPlace.SESSION
        title = self.tr("Connect “{name}” again") if session else self.tr("Replace the key of “{name}”")
        self._title.say(title.format(name=account.name))
        intro = (
            self.tr("Its key was kept for one session only. Paste it once more.")
            if session
            else self.tr("The old key stays until the service has accepted the new one. Messages that wait go then.")
        )
        self._intro.setText(intro)
        self._form.ask_key(account)
        self._begin()

    def look_for_vault(self) -> None:
        """Find out whether a key can rest safely here."""
        self._look.setEnabled(False)
        self._start(self._check_vault())

    def focus_first(self) -> None:
        """Put the keyboard where something is missing."""
        self._form.focus_first()

    def forget(self) -> None:
        """Drop everything that was typed, and stop asking."""
        self._on_cancel_clicked()
        self._form.wipe()
        self._trouble.say("")

    def _begin(self) -> None:
        self._trouble.say("")
        self._show_state()
        self.look_for_vault()

    def _proposal(self) -> str:
        taken = {account.name.casefold() for account in self._desk.accounts()}
        first, count = "Heymarket", 1
        name = first
        while name.casefold() in taken:
            count += 1
            name = f"{first} {count}"
        return name

    @property
    def _for_session(self) -> bool:
        if self._account is not None:
            return self._account.key_place is KeyPlace.SESSION
        return self._form.session_only

    def _show_state(self) -> None:
        """Say where the key will rest, and offer what can be done."""
        busy = self._task is not None
        unsafe = bool(self._vault_trouble) and not self._for_session
        label = self._desk.vault_label
        advice = self.tr("Heymarket asks that keys stay on trusted machines: make one for this computer alone.")
        where = (
            self.tr("Kept in memory until HeyDesk closes, then asked for again.")
            if self._for_session
            else self.tr("Kept in {keyring}, never in a file.").format(keyring=label)
        )
        self._place.say("" if unsafe else f"{where} {advice}")
        if unsafe and not self._trouble.text():
            self._trouble.say(self._vault_trouble)
        elif self._trouble.text() == self._vault_trouble and not unsafe:
            self._trouble.say("")
        self._look.setVisible(unsafe and not busy)
        self._form.advanced.setVisible(not busy and self._account is None)
        self._form.setEnabled(not busy)
        self._progress.setVisible(busy)
        self._cancel.setVisible(busy)
        self._connect.setVisible(not busy)
        self._connect.setEnabled(not (unsafe and self._account is not None))
        session_only = unsafe and self._account is None
        self._connect.setText(self.tr("Connect for this session only") if session_only else self.tr("Connect"))

    @property
    def foot(self) -> QWidget:
        """The button that everything leads to."""
        return self._cancel if self._connect.isHidden() else self._connect

    async def _check_vault(self) -> None:
        before = self._vault_trouble
        try:
            await self._desk.check_vault()
        except VaultError as error:
            self._vault_trouble = translate(error.sentence)
        else:
            self._vault_trouble = ""
        if before and self._trouble.text() == before:
            self._trouble.say("")
        self._look.setEnabled(True)
        self._show_state()

    async def _ask(self, new: NewAccount | None, key: Secret) -> None:
        """Ask the service. What it is asked with goes no further than here."""
        import asyncio

        self._task = asyncio.current_task()
        self._trouble.say("")
        self._show_state()
        connected: AccountId | None = None
        refused = False
        try:
            if new is not None:
                connected = (await self._desk.connect(new, key)).id
            elif self._account is not None:
                await self._desk.replace_key(self._account.id, key)
                connected = self._account.id
        except VaultError as error:
            self._vault_trouble = translate(error.sentence)
        except HeyDeskError as error:
            refused = isinstance(error, TokenRefused)
            self._trouble.say(translate(error.sentence))
        finally:
            self._task = None
            self._show_state()
            self.told.emit()
        if connected is None:
            if refused:
                self._form.doubt_key()
            else:
                self._form.focus_first()
            return
        self._form.wipe()
        self.connected.emit(connected)

    def _on_form_corrected(self, complaint: str) -> None:
        if self._trouble.text() == complaint:
            self._trouble.say("")
            self._show_state()

    def _on_connect_clicked(self) -> None:
        if self._task is not None or not self._connect.isEnabled():
            return
        key_alone = self._account is not None
        problem = self._form.problem([account.name for account in self._desk.accounts()], key_alone=key_alone)
        self._trouble.say(problem)
        if problem:
            self._show_state()
            self.told.emit()
            return
        new = None if key_alone else self._form.new_account(session_only=bool(self._vault_trouble))
        self._start(self._ask(new, self._form.key()))

    def _on_cancel_clicked(self) -> None:
        if self._task is not None:
            self._task.cancel()
