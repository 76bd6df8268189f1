"""The buttons of a story."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from heydesk.core.outbox_view import Step, Story
from heydesk.ui.button import Button, ButtonKind
from heydesk.ui.notice import Notice
from heydesk.ui.outbox.step import OBJECT_NAMES, ORDER, doubt_about, first_choice, step_words
from heydesk.ui.strip import StripKind
from heydesk.ui.wrap import Wrap


class StepBar(QWidget):
    """One button for each step that is open now. A step with a doubt says it first, and asks for a second press.

    Signals:
        stepped: the person decided; with the Step.
    """

    stepped = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._story: Story | None = None
        self._armed: Step | None = None
        buttons = QWidget()
        flow = Wrap()
        buttons.setLayout(flow)
        self._buttons: dict[Step, Button] = {}
        for step in ORDER:
            if step is Step.TO_COMPOSER:
                flow.add_spring()
            button = self._buttons[step] = Button("")
            button.setObjectName(OBJECT_NAMES[step])
            button.clicked.connect(lambda _checked=False, step=step: self._on_button_clicked(step))
            flow.addWidget(button)
        self._warning = Notice(StripKind.WARNING, "warning")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(buttons)
        layout.addWidget(self._warning)

    def show_story(self, story: Story) -> None:
        """Show what can be done now. A warning that is up stays up as long as it is about the same thing."""
        before, self._story = self._story, story
        same = before is not None and before.entry.id == story.entry.id and before.acts == story.acts
        if not same:
            self._armed = None
            self._warning.say("")
        first = first_choice(story)
        for step, button in self._buttons.items():
            button.setVisible(step in story.acts)
            button.set_kind(ButtonKind.PRIMARY if step is first else ButtonKind.PLAIN)
            button.setText(self._words(step, story))
        self.setVisible(bool(story.acts))

    def focus_first(self) -> bool:
        """Put the keyboard on the first choice, or on the first button; False where there is none."""
        story = self._story
        if story is None or not story.acts:
            return False
        step = first_choice(story) or next(step for step in ORDER if step in story.acts)
        self._buttons[step].setFocus()
        return True

    def _words(self, step: Step, story: Story) -> str:
        doubt = doubt_about(step, story) if step is self._armed else None
        return doubt.button if doubt is not None else step_words(step, story)

    def _on_button_clicked(self, step: Step) -> None:
        story = self._story
        if story is None:
            return
        doubt = doubt_about(step, story)
        ask = doubt is not None and self._armed is not step
        self._armed = step if ask else None
        self._warning.say(doubt.warning if doubt is not None and ask else "")
        self.show_story(story)
        if not ask:
            self.stepped.emit(step)
