"""The fields of signing in, and what of them is wrong before anybody is asked."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from heydesk.core.accounts import NewAccount
from heydesk.domain.errors import BadServerAddress
from heydesk.domain.records import HEYMARKET, Account, Secret, base_url_of
from heydesk.ui.button import Button, ButtonKind
from heydesk.ui.check_box import CheckBox
from heydesk.ui.field import Field
from heydesk.ui.icon import icon
from heydesk.ui.secret_field import SecretField
from heydesk.ui.theme import tokens
from heydesk.ui.words import translate


class SignInForm(QWidget):
    """For a new account all fields; for one that is there already the key alone.

    Signals:
        submitted: Enter was pressed in a field.
        edited: something in it changed.
        corrected: the field that was complained of is being changed; with the complaint.
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
        self._name = self._add(Field(), self.tr("Account name"), "accountName")
        self._secret_id = self._add(Field(), self.tr("Secret ID"), "secretId")
        self._key = SecretField()
        self._add(self._key, self.tr("Secret Key"), "secretKey")
        self._session_only = CheckBox(self.tr("Keep for this session only"))
        self._session_only.setObjectName("sessionOnly")
        self._layout.addWidget(self._session_only)
        self._layout.addSpacing(4)
        self._advanced = Button(self.tr("Advanced"), ButtonKind.QUIET)
        self._advanced.setObjectName("advanced")
        self._advanced.setAccessibleDescription(self.tr("Shows or hides the server's address"))
        self._base_url = self._add(Field(), self.tr("Server address"), "baseUrl")
        self._base_url.setPlaceholderText(HEYMARKET)
        self._base_url.setInputMethodHints(Qt.InputMethodHint.ImhUrlCharactersOnly)
        self._hint = QLabel(self.tr("A gateway or a test server: https, or this computer itself."))
        self._hint.setWordWrap(True)
        self._hint.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._layout.addWidget(self._hint)
        self._show_advanced(False)
        self._advanced.clicked.connect(self._on_advanced_clicked)
        self._session_only.toggled.connect(self.edited)

    def _add(self, field: Field, name: str, object_name: str) -> Field:
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
        """Shows and hides the server's address. The card places it."""
        return self._advanced

    @property
    def session_only(self) -> bool:
        """Whether the key is to be kept until the program ends."""
        return self._session_only.isChecked()

    def ask_all(self, proposal: str) -> None:
        """Ask for a new account; ``proposal`` is its name as long as none is typed."""
        self._about.hide()
        self._name.setPlaceholderText(proposal)
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
        """What can't be so, in words, with the keyboard put there; empty when all may be asked."""
        for field in (self._name, self._secret_id, self._key, self._base_url):
            field.set_bad("")
        if key_alone:
            return self._complaint(self._key, self.tr("Paste the Secret Key.")) if self._key.is_blank else ""
        if not self._secret_id.text().strip():
            return self._complaint(self._secret_id, self.tr("Paste the Secret ID."))
        if self._key.is_blank:
            return self._complaint(self._key, self.tr("Paste the Secret Key."))
        if self._name_or_proposal().casefold() in {name.casefold() for name in taken}:
            return self._complaint(self._name, self.tr("There is an account of this name already. Choose another."))
        try:
            base_url_of(self._base_url.text())
        except BadServerAddress as error:
            self._show_advanced(True)
            return self._complaint(self._base_url, translate(error.sentence))
        return ""

    def new_account(self, *, session_only: bool) -> NewAccount:
        """What stands here, without the key."""
        return NewAccount(
            name=self._name_or_proposal(),
            secret_id=self._secret_id.text().strip(),
            base_url=self._base_url.text().strip(),
            session_only=session_only or self.session_only,
        )

    def key(self) -> Secret:
        """Read the key. It stays in its field until ``wipe``, or until the field goes out of sight."""
        return self._key.read()

    def doubt_key(self) -> None:
        """Put the keyboard on the whole key: what is pasted next takes its place."""
        self._key.setFocus()
        self._key.selectAll()

    def wipe(self) -> None:
        """Forget everything that was typed."""
        self._key.wipe()
        for field in (self._name, self._secret_id, self._base_url):
            field.setText("")
            field.set_bad("")
        self._session_only.setChecked(False)

    def focus_first(self) -> None:
        """Put the keyboard where something is missing."""
        for field in (self._secret_id, self._key):
            if field.isVisibleTo(self) and not field.text():
                field.setFocus()
                return
        self._key.setFocus()

    def _name_or_proposal(self) -> str:
        return self._name.text().strip() or self._name.placeholderText()

    def _complaint(self, field: QLineEdit, words: str) -> str:
        if isinstance(field, Field):
            field.set_bad(words)
        field.setFocus()
        return words

    def _set_shown(self, field: Field, shown: bool) -> None:
        field.setVisible(shown)
        label = self.findChild(QLabel, f"{field.objectName()}Label")
        if label is not None:
            label.setVisible(shown)

    def _show_advanced(self, shown: bool) -> None:
        self._set_shown(self._base_url, shown)
        self._hint.setVisible(shown)
        self._advanced.setIcon(icon("chevron-down" if shown else "chevron-right", tokens().soft))

    def _on_field_edited(self, field: Field) -> None:
        if complaint := field.accessibleDescription():
            field.set_bad("")
            self.corrected.emit(complaint)
        self.edited.emit()

    def _on_advanced_clicked(self) -> None:
        shown = self._base_url.isHidden()
        self._show_advanced(shown)
        if shown:
            self._base_url.setFocus()
