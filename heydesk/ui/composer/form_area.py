"""The composer's form in a frame that scrolls where the window is too low for it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from heydesk.ui.composer.foot_button import FootButton
from heydesk.ui.composer.form import Form
from heydesk.ui.scroll_bar import SlimBar

if TYPE_CHECKING:
    from heydesk.ui.composer.emoji_picker import EmojiPicker
    from heydesk.ui.memory import WindowMemory

_SETTLING = 50
"""Milliseconds after a key in which more may come: counting, checking and showing wait for the paint."""

_BAR = 10
"""The scroll bar's width."""


class FormArea(QScrollArea):
    """Holds the form, and the way to its emoji; never scrolls sideways."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ground = QWidget()  # asking Qt for its own would have Python know every widget there is
        self._ground.setAutoFillBackground(True)
        self.setViewport(self._ground)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        SlimBar(self)
        self._form = Form()
        self.setWidget(self._form)
        self._memory: WindowMemory | None = None
        self._emoji_button = FootButton("emoji", self.tr("Emoji"), icon="emoji")
        self._emoji_button.clicked.connect(lambda _checked: self._emoji.open())
        self._form.editor.foot.add(self._emoji_button)
        self._refresh = QTimer(self)
        """Whoever fills the form has it bring up to date what follows from it."""
        self._refresh.setSingleShot(True)
        self._refresh.setInterval(_SETTLING)
        for tab in (self._form.editor.text, self._form.editor.note):
            tab.clicked.connect(self._on_tab_clicked)

    @property
    def form(self) -> Form:
        """The fields, for what watches them."""
        return self._form

    def remember_in(self, memory: WindowMemory) -> None:
        """Keep here which emoji were used lately."""
        self._memory = memory

    @cached_property
    def _emoji(self) -> EmojiPicker:
        from heydesk.ui.composer.emoji_picker import EmojiPicker

        return EmojiPicker(self._form.editor.box, self._emoji_button, self._ground, self._memory)

    def _on_tab_clicked(self) -> None:
        """A click on a tab is followed by writing; who went there with the keyboard may want to go on."""
        tabs = (self._form.editor.text, self._form.editor.note)
        if not any(tab.hasFocus() for tab in tabs):
            self._form.editor.box.setFocus()

    def show_checks(self) -> None:
        """Scroll to what is asked before Send: what was out of sight would be answered unread by the next press."""
        QTimer.singleShot(0, self, lambda: self.ensureWidgetVisible(self._form.checks))  # once it has its place

    def minimumSizeHint(self) -> QSize:
        """As wide as the form must be; what is lower is scrolled."""
        return QSize(self._form.minimumSizeHint().width() + _BAR, super().minimumSizeHint().height())
