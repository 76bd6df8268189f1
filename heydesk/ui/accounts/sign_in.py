"""The sign-in page: connect an account or try the sandbox; or give an existing account its key."""

from __future__ import annotations

import asyncio
from collections.abc import Collection
from contextlib import suppress

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from heydesk.core.accounts import Accounts, NewAccount
from heydesk.domain.errors import BadServerAddress, HeyDeskError, TokenRefused, VaultError
from heydesk.domain.records import Account, AccountId, KeyPlace, Secret
from heydesk.domain.server_address import HEYMARKET, base_url_of
from heydesk.system.admin_policy import AdminPolicy, AllowedAccount
from heydesk.ui.shortcuts import bind
from heydesk.ui.tasks import StartTask
from heydesk.ui.text import announce, join_sentences, translate
from heydesk.ui.widgets.buttons import Button, ButtonKind
from heydesk.ui.widgets.inputs import LineField, SecretField
from heydesk.ui.widgets.labels import Card, Heading, Notice, StripKind, quiet_label
from heydesk.ui.widgets.timers import single_shot_timer


class SignInForm(QWidget):
    """The fields: all of them for a new account, the key alone for an existing one.

    Signals:
        submitted: Enter was pressed in a field.
        edited: a field was changed.
        corrected: the field with an error is being changed; with the error.
    """

    submitted = Signal()
    edited = Signal()
    corrected = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)
        self._about = QLabel()
        self._about.setTextFormat(Qt.TextFormat.PlainText)
        self._layout.addWidget(self._about)
        self._name = self._add(LineField(), self.tr("Account name"), "accountName")
        self._secret_id = self._add(LineField(), self.tr("Secret ID"), "secretId")
        self._key = SecretField()
        self._add(self._key, self.tr("Secret Key"), "secretKey")
        self._session_only = QCheckBox(self.tr("Keep for this session only"))
        self._session_only.setObjectName("sessionOnly")
        self._session_is_forced = self._is_session_set = False
        self._layout.addWidget(self._session_only)
        self._layout.addSpacing(4)
        self._advanced = Button(self.tr("Advanced"), ButtonKind.QUIET)
        self._advanced.setObjectName("advanced")
        self._advanced.setAccessibleDescription(self.tr("Shows or hides the server address"))
        self._layout.addWidget(self._advanced, 0, Qt.AlignmentFlag.AlignLeading)
        self._base_url = self._add(LineField(), self.tr("Server address"), "baseUrl")
        self._base_url.setPlaceholderText(HEYMARKET)
        self._base_url.setInputMethodHints(Qt.InputMethodHint.ImhUrlCharactersOnly)
        self._hint = QLabel()
        self._hint.setObjectName("baseUrlHint")
        self._hint.setWordWrap(True)
        self._hint.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._layout.addWidget(self._hint)
        self._show_advanced(False)
        self._show_hint()
        self._base_url.textChanged.connect(self._show_hint)
        self._advanced.clicked.connect(self._on_advanced_clicked)
        self._session_only.toggled.connect(self.edited)

    def _add(self, field: LineField, name: str, object_name: str) -> LineField:
        label = QLabel(name)
        label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        label.setBuddy(field)
        label.setObjectName(f"{object_name}Label")
        field.setObjectName(object_name)
        field.setAccessibleName(name)
        field.returnPressed.connect(self.submitted)
        field.textEdited.connect(lambda _text: self._on_field_edited(field))
        self._layout.addWidget(label)
        self._layout.addWidget(field)
        self._layout.addSpacing(6)
        return field

    @property
    def advanced(self) -> Button:
        """The button above the server's address, which it shows and hides."""
        return self._advanced

    @property
    def session_only(self) -> bool:
        """Whether the person wants the key to be kept in memory only."""
        return self._is_session_set or (self._session_only.isChecked() and not self._session_is_forced)

    def force_session_only(self, forced: bool) -> None:
        """Tick the box for good while no keyring can keep a key, and give it back to the person after that."""
        if forced == self._session_is_forced or self._is_session_set:
            return
        self._session_is_forced = forced
        blocked = self._session_only.blockSignals(True)  # nobody has edited anything
        self._session_only.setChecked(forced)
        self._session_only.blockSignals(blocked)
        self._session_only.setEnabled(not forced)

    def ask_all(self, proposal: str, admin: AdminPolicy, allowed: AllowedAccount | None) -> None:
        """Ask for a new account; ``proposal`` is its name unless another is typed.

        What the administrator has set can't be changed; ``allowed`` is an account that they have named.
        """
        self._about.hide()
        self._name.setPlaceholderText(proposal)
        if allowed is not None:
            self._name.setText(allowed.name)
            self._secret_id.setText(allowed.secret_id)
        server = (allowed.server if allowed is not None else "") or admin.server_address
        if server:
            self._base_url.setText(server)
            self._base_url.setEnabled(False)
            self._hint.setText(self.tr("Set by your administrator."))
        if admin.session_only_keys:
            self._is_session_set = True
            self._session_only.setText(self.tr("Keep for this session only (set by your administrator)"))
            self._session_only.setChecked(True)
            self._session_only.setEnabled(False)
        for field in (self._name, self._secret_id):
            self._set_shown(field, True)
        self._session_only.show()
        self._advanced.show()

    def ask_key(self, account: Account) -> None:
        """Ask for the key of this account alone."""
        self._about.setText(self.tr("Secret ID: {secret_id}").format(secret_id=account.secret_id))
        self._about.show()
        for field in (self._name, self._secret_id):
            self._set_shown(field, False)
        self._session_only.hide()
        self._advanced.hide()
        self._show_advanced(False)

    def problem(self, taken: Collection[str], *, key_alone: bool) -> str:
        """Return the first error, with the focus in its field; "" if the service can be asked."""
        for field in (self._name, self._secret_id, self._key, self._base_url):
            field.set_bad("")
        if key_alone:
            return self._show_error_at(self._key, self.tr("Paste the Secret Key.")) if self._key.is_blank else ""
        if not self._secret_id.text().strip():
            return self._show_error_at(self._secret_id, self.tr("Paste the Secret ID."))
        if self._key.is_blank:
            return self._show_error_at(self._key, self.tr("Paste the Secret Key."))
        if self._name_or_proposal().casefold() in {name.casefold() for name in taken}:
            return self._show_error_at(
                self._name, self.tr("You already have an account with this name. Choose another.")
            )
        try:
            base_url_of(self._base_url.text())
        except BadServerAddress as error:
            self._show_advanced(True)
            return self._show_error_at(self._base_url, translate(error.sentence))
        return ""

    def new_account(self, *, session_only: bool) -> NewAccount:
        """Return what was typed, without the key."""
        return NewAccount(
            name=self._name_or_proposal(),
            secret_id=self._secret_id.text().strip(),
            base_url=self._base_url.text().strip(),
            session_only=session_only or self.session_only,
        )

    def key(self) -> Secret:
        """Return the key. It stays in its field until ``wipe``, or until the field is hidden."""
        return self._key.read()

    def select_key(self) -> None:
        """Focus and select the key, so that what is pasted replaces it."""
        self._key.setFocus()
        self._key.selectAll()

    def wipe(self) -> None:
        """Clear everything that was typed."""
        self._key.wipe()
        for field in (self._name, self._secret_id, self._base_url):
            field.setText("")
            field.set_bad("")
        self._session_only.setChecked(self._is_session_set)

    def focus_first(self) -> None:
        """Focus the first empty field."""
        for field in (self._secret_id, self._key):
            if field.isVisibleTo(self) and not field.text():
                field.setFocus()
                return
        self._key.setFocus()

    def _name_or_proposal(self) -> str:
        return self._name.text().strip() or self._name.placeholderText()

    def _show_error_at(self, field: QLineEdit, words: str) -> str:
        if isinstance(field, LineField):
            field.set_bad(words)
        field.setFocus()
        return words

    def _set_shown(self, field: LineField, shown: bool) -> None:
        field.setVisible(shown)
        label = self.findChild(QLabel, f"{field.objectName()}Label")
        if label is not None:
            label.setVisible(shown)

    def _show_advanced(self, shown: bool) -> None:
        self._set_shown(self._base_url, shown)
        self._hint.setVisible(shown)
        self._advanced.set_icon_name("chevron-down" if shown else "chevron-right")

    def _show_hint(self) -> None:
        """Say what the address is for; of one with foreign letters, which server it really names."""
        if not self._base_url.isEnabled():
            return
        words = self.tr("For a gateway or test server. Must start with https://.")
        with suppress(BadServerAddress):  # said when it is used
            meant = base_url_of(self._base_url.text())
            if not self._base_url.text().isascii():
                words = self.tr("This address has special letters. It means {address}.").format(address=meant)
        self._hint.setText(words)

    def _on_field_edited(self, field: LineField) -> None:
        if error := field.accessibleDescription():
            field.set_bad("")
            self.corrected.emit(error)
        self.edited.emit()

    def _on_advanced_clicked(self) -> None:
        shown = self._base_url.isHidden()
        self._show_advanced(shown)
        if shown:
            self._base_url.setFocus()


class ConnectCard(Card):
    """Connects an account: asks the service first, keeps nothing that it refuses, and says where the key is stored.

    Signals:
        connected: an account was added, or an existing one has a good key again; with its ``AccountId``.
        outcome_shown: the notice at the foot of the card has changed, and must be scrolled into view.
    """

    connected = Signal(int)
    outcome_shown = Signal()

    def __init__(self, accounts: Accounts, start: StartTask, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._accounts = accounts
        self._start = start
        self._account: Account | None = None
        self._vault_trouble = ""
        self._has_looked = False
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
        self._progress = QLabel(self.tr("Checking the key with Heymarket…"))
        self._progress.setWordWrap(True)
        self._look = Button(self.tr("Try again"))
        self._look.setObjectName("lookForKeyring")
        self._looked = quiet_label(self.tr("Checked again. Nothing has changed."))
        self._looked.setObjectName("lookedForKeyring")
        self._looked.hide()
        self._cancel = Button(self.tr("Cancel"))
        self._cancel.setObjectName("cancelConnect")
        self._connect = Button(self.tr("Connect"), ButtonKind.PRIMARY)
        self._connect.setObjectName("connect")
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._progress, 1)
        row.addStretch()
        row.addWidget(self._cancel)
        row.addWidget(self._connect)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(26, 22, 26, 22)
        layout.setSpacing(10)
        for part in (self._title, self._intro, self._form, self._place, self._trouble):
            layout.addWidget(part)
        looking = QHBoxLayout()
        looking.setSpacing(10)
        looking.addWidget(self._look)
        looking.addWidget(self._looked)
        looking.addStretch(1)
        layout.addLayout(looking)
        layout.addStretch()
        layout.addLayout(row)
        self._form.submitted.connect(self._on_connect_clicked)
        self._form.edited.connect(self._update_state)
        self._form.corrected.connect(self._on_form_corrected)
        self._connect.clicked.connect(self._on_connect_clicked)
        self._cancel.clicked.connect(self._on_cancel_clicked)
        self._look.clicked.connect(self._on_look_clicked)

    def ask_all(self) -> None:
        """Ask for a new account."""
        self._account = None
        self._title.say(self.tr("Connect your Heymarket account"))
        self._intro.setText(
            self.tr("In Heymarket, open Settings → Integrations → API and create a secret. The key is shown once.")
        )
        self._form.ask_all(self._proposal(), self._accounts.admin, self._allowed())
        self._begin()

    def ask_key(self, account: Account) -> None:
        """Ask for this account's key: a new one, or the one that was kept for a session."""
        self._account = account
        session = account.key_place is KeyPlace.SESSION
        title = self.tr("Connect “{name}” again") if session else self.tr("Replace the key of “{name}”")
        self._title.say(title.format(name=account.name))
        intro = (
            self.tr("The key was kept for one session only. Paste it again.")
            if session
            else self.tr("The old key stays until Heymarket accepts the new one. Waiting texts are sent then.")
        )
        self._intro.setText(intro)
        self._form.ask_key(account)
        self._begin()

    def check_keyring(self) -> None:
        """Find out whether the keyring can store a key."""
        self._look.setEnabled(False)
        self._look.setText(self.tr("Checking…"))
        self._looked.hide()
        self._start(self._check_vault())

    def _on_look_clicked(self) -> None:
        self._has_looked = True
        self.check_keyring()

    def focus_first(self) -> None:
        """Focus the first empty field."""
        self._form.focus_first()

    def forget(self) -> None:
        """Clear everything that was typed, and cancel the request."""
        self._on_cancel_clicked()
        self._form.wipe()
        self._trouble.say("")

    def _begin(self) -> None:
        self._trouble.say("")
        self._update_state()
        self.check_keyring()

    def _allowed(self) -> AllowedAccount | None:
        """The first account that the administrator has named and that isn't connected yet."""
        known = {account.secret_id for account in self._accounts.all()}
        return next((each for each in self._accounts.admin.accounts or () if each.secret_id not in known), None)

    def _proposal(self) -> str:
        taken = {account.name.casefold() for account in self._accounts.all()}
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

    def _update_state(self) -> None:
        """Show where the key is stored, and the buttons that apply."""
        busy = self._task is not None
        unsafe = bool(self._vault_trouble) and not self._for_session
        label = translate(self._accounts.vault_label)
        advice = self.tr("Make a separate key for this computer.")
        where = (
            self.tr("Kept until you quit HeyDesk, then asked for again.")
            if self._for_session
            else self.tr("Kept in {keyring}, never in a file.").format(keyring=label)
        )
        self._place.say("" if unsafe else join_sentences(where, advice))
        if unsafe and not self._trouble.text():
            self._trouble.say(self._vault_trouble)
        elif self._trouble.text() == self._vault_trouble and not unsafe:
            self._trouble.say("")
        self._look.setVisible(unsafe and not busy)
        self._looked.setVisible(self._looked.isVisibleTo(self) and unsafe and not busy)
        self._form.advanced.setVisible(not busy and self._account is None)
        self._form.setEnabled(not busy)
        self._progress.setVisible(busy)
        self._cancel.setVisible(busy)
        self._connect.setVisible(not busy)
        self._connect.setEnabled(not (unsafe and self._account is not None))
        session_only = unsafe and self._account is None
        self._form.force_session_only(session_only)
        self._connect.setText(self.tr("Connect for this session only") if session_only else self.tr("Connect"))

    @property
    def foot(self) -> QWidget:
        """The button at the foot of the card."""
        return self._cancel if self._connect.isHidden() else self._connect

    async def _check_vault(self) -> None:
        before = self._vault_trouble
        again, self._has_looked = self._has_looked, False
        try:
            await self._accounts.check_vault()
        except VaultError as error:
            self._vault_trouble = translate(error.sentence)
        else:
            self._vault_trouble = ""
        if before and self._trouble.text() == before:
            self._trouble.say("")
        self._look.setEnabled(True)
        self._look.setText(self.tr("Try again"))
        self._update_state()
        if again and before and self._vault_trouble == before:
            self._looked.show()
            announce(self, self._looked.text())

    async def _ask(self, new: NewAccount | None, key: Secret) -> None:
        """Ask the service. The key is kept by nothing but this call."""
        self._task = asyncio.current_task()
        self._trouble.say("")
        self._update_state()
        connected: AccountId | None = None
        refused = False
        try:
            if new is not None:
                connected = (await self._accounts.connect(new, key)).id
            elif self._account is not None:
                await self._accounts.replace_key(self._account.id, key)
                connected = self._account.id
        except VaultError as error:
            self._vault_trouble = translate(error.sentence)
        except HeyDeskError as error:
            refused = isinstance(error, TokenRefused)
            self._trouble.say(translate(error.sentence))
        finally:
            self._task = None
            self._update_state()
            self.outcome_shown.emit()
        if connected is None:
            if refused:
                self._form.select_key()
            else:
                self._form.focus_first()
            return
        self._form.wipe()
        self.connected.emit(connected)

    def _on_form_corrected(self, error: str) -> None:
        if self._trouble.text() == error:
            self._trouble.say("")
            self._update_state()

    def _on_connect_clicked(self) -> None:
        if self._task is not None or not self._connect.isEnabled():
            return
        key_alone = self._account is not None
        problem = self._form.problem([account.name for account in self._accounts.all()], key_alone=key_alone)
        self._trouble.say(problem)
        if problem:
            self._update_state()
            self.outcome_shown.emit()
            return
        new = None if key_alone else self._form.new_account(session_only=bool(self._vault_trouble))
        self._start(self._ask(new, self._form.key()))

    def _on_cancel_clicked(self) -> None:
        if self._task is not None:
            self._task.cancel()


_GAP = 20
_MARGIN = 20


class SignInPage(QScrollArea):
    """Fills the window until an account is connected.

    Signals:
        sandbox_requested: open the sandbox.
        closed: go back to the page before.

    Attributes:
        card: the form; its signal ``connected`` tells of success.
    """

    sandbox_requested = Signal()
    closed = Signal()

    def __init__(self, accounts: Accounts, start: StartTask, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._accounts = accounts
        self.setObjectName("signIn")
        self.setAccessibleName(self.tr("Sign in"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it shows no focus, and scrolls to the focused field by itself
        self.card = ConnectCard(accounts, start)
        self._sandbox = self._make_sandbox()
        self._back = Button(self.tr("Back"), ButtonKind.LINK)
        self._back.setObjectName("backFromSignIn")
        self._cards = QHBoxLayout()
        self._cards.setSpacing(_GAP)
        self._cards.addWidget(self.card, 13)
        self._cards.addWidget(self._sandbox, 10)
        self._place_cards()
        self._scroll_timer = single_shot_timer(self, 0, self._on_scroll_timer_timed_out)
        self.card.outcome_shown.connect(self._on_outcome_shown)
        self._back.clicked.connect(self._on_back_clicked)
        bind(self, "back", self._on_back_clicked).setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _place_cards(self) -> None:
        inside = QWidget()
        across = QHBoxLayout()
        across.addStretch(1)
        across.addLayout(self._cards, 0)
        across.addStretch(1)
        column = QVBoxLayout(inside)
        column.setContentsMargins(_MARGIN, 8, _MARGIN, _MARGIN)
        column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)
        column.addLayout(across)
        column.addStretch(1)
        self.setWidget(inside)
        letter = self.fontMetrics().averageCharWidth()
        self.card.setFixedWidth(max(380, letter * 58))
        self._sandbox.setFixedWidth(max(290, letter * 44))

    def _make_sandbox(self) -> Card:
        card = Card()
        words = QLabel(
            self.tr(
                "A practice account with a small dental office. Nothing leaves this computer and nobody is texted."
            )
        )
        words.setWordWrap(True)
        words.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        button = Button(self.tr("Try the sandbox"))
        button.setObjectName("trySandbox")
        button.clicked.connect(self.sandbox_requested)
        layout = QVBoxLayout(card)
        layout.setContentsMargins(26, 22, 26, 22)
        layout.setSpacing(10)
        layout.addWidget(Heading(self.tr("Try the sandbox")))
        layout.addWidget(words)
        layout.addStretch()
        button.set_wide()
        layout.addWidget(button)
        return card

    def ask_account(self) -> None:
        """Show the form for a new account beside the sandbox, with a way back if there is an account."""
        self._back.setVisible(bool(self._accounts.all()))
        self._sandbox.setVisible(self._accounts.admin.sandbox_allowed)
        self.card.ask_all()
        self._arrange()
        self.card.focus_first()

    def ask_key(self, account: Account) -> None:
        """Ask for the key of this account."""
        self._back.show()
        self._sandbox.hide()
        self.card.ask_key(account)
        self._arrange()
        self.card.focus_first()

    def _arrange(self) -> None:
        """Place the cards side by side, or one above the other in a narrow window."""
        wide = self.card.width() + _GAP + self._sandbox.width() + 2 * _MARGIN
        direction = QBoxLayout.Direction
        self._cards.setDirection(direction.LeftToRight if wide <= self.width() else direction.TopToBottom)

    def _on_outcome_shown(self) -> None:
        if self.isVisible():
            self._scroll_timer.start()

    def _on_scroll_timer_timed_out(self) -> None:
        """Scroll the outcome and the button into view."""
        self.ensureWidgetVisible(self.card.foot, 0, _MARGIN)

    def _on_back_clicked(self) -> None:
        if self._back.isVisibleTo(self):
            self.card.forget()
            self.closed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the cards by the width."""
        super().resizeEvent(event)
        self._arrange()
