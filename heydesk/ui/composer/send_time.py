"""Choosing when the service sends what stands in the form."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, QPoint

from heydesk.ui.moment import coming
from heydesk.ui.words import on_button, translate

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from heydesk.domain.message import Draft
    from heydesk.ui.composer.form import Form

_NAMES = {
    "in_an_hour": QT_TRANSLATE_NOOP("Preset", "In an hour"),
    "this_evening": QT_TRANSLATE_NOOP("Preset", "This evening"),
    "tomorrow_morning": QT_TRANSLATE_NOOP("Preset", "Tomorrow morning"),
    "tomorrow_afternoon": QT_TRANSLATE_NOOP("Preset", "Tomorrow afternoon"),
    "monday_morning": QT_TRANSLATE_NOOP("Preset", "Monday morning"),
}


class SendTime(QObject):
    """Offers times, keeps the chosen one with the words of its side, and says what becomes of them then."""

    def __init__(self, form: Form, now: Callable[[], datetime]) -> None:
        super().__init__(form)
        self._form = form
        self._now = now

    def say(self, draft: Draft) -> None:
        """Say when this is sent, or why it can't be at that time."""
        later, at = self._form.later, draft.send_at
        why_not = self._refusal(draft)
        later.explain(why_not)
        if at is None:
            later.say("")
        elif why_not:
            later.say(why_not, bad=True)
        elif self._is_too_near(at):
            words = self.tr("{time} has come too near: the service wants to know 15 minutes before. Choose another.")
            later.say(words.format(time=coming(at, self._now())), bad=True)
        else:
            words = self.tr("Heymarket sends it at {time}, also while this computer is off.")
            later.say(" ".join((words.format(time=coming(at, self._now())), self._there(at))).strip())

    def _refusal(self, draft: Draft) -> str:
        from heydesk.domain.schedule import check_later, soonest

        problems = check_later(replace(draft, send_at=soonest(self._now())), draft.media_url.strip())
        return translate(problems[0].sentence) if problems else ""

    def _is_too_near(self, at: datetime) -> bool:
        from heydesk.domain.schedule import is_wanted_too_near

        return is_wanted_too_near(at, self._now())

    def _there(self, at: datetime) -> str:
        from heydesk.ui.composer.there import there_words

        form = self._form
        return there_words(form.draft(form.private), at, form.origin.region, form.recipients.zone_of)

    def _menu(self) -> QMenu:
        from PySide6.QtCore import Qt
        from PySide6.QtWidgets import QMenu

        from heydesk.domain.schedule import presets

        now = self._now()
        menu = QMenu(self._form.later.button)
        menu.setObjectName("laterMenu")
        menu.setAccessibleName(self.tr("Send later"))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for preset, at in presets(now):
            name = QCoreApplication.translate("Preset", str(_NAMES[preset]))
            words = self.tr("{name}, {time}").format(name=name, time=coming(at, now))
            menu.addAction(on_button(words), self._choosing(at)).setObjectName(preset)
        menu.addSeparator()
        menu.addAction(self.tr("Another time…"), self._ask).setObjectName("anotherTime")
        if self._form.extra(private=self._form.private).send_at is not None:
            menu.addAction(self.tr("No time: send now"), self._choosing(None)).setObjectName("noTime")
        return menu

    def _choosing(self, at: datetime | None) -> Callable[[], None]:
        return lambda: self.choose(at)

    def choose(self, at: datetime | None) -> None:
        """Have it sent at this time; None for when Send is pressed."""
        form = self._form
        form.change_extra(form.extra(private=form.private)._replace(send_at=at))
        form.later.button.setFocus()

    def _ask(self) -> None:
        from heydesk.ui.time_dialog import TimeDialog

        at = self._form.extra(private=self._form.private).send_at
        dialog = TimeDialog(self.tr("Send later"), self._now, at, self._there, self._form.window())
        dialog.chosen.connect(self.choose)
        dialog.open()

    def offer(self) -> None:
        """Offer times; of what can't be sent later, say why."""
        why_not = self._refusal(self._form.draft(self._form.private))
        if why_not:
            self._form.checks.show_notice(why_not)
            return
        menu, button = self._menu(), self._form.later.button
        menu.popup(button.mapToGlobal(QPoint(0, -menu.sizeHint().height())))
