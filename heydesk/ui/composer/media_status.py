"""What was found at a media address: a small picture, its kind and size, and what speaks against it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from heydesk.domain.problems import Problem
from heydesk.ui.announcement import announce
from heydesk.ui.button import Button, ButtonKind
from heydesk.ui.quiet_label import quiet_label
from heydesk.ui.strip import Strip, StripKind
from heydesk.ui.words import isolated, translate

if TYPE_CHECKING:
    from heydesk.domain.media import MediaReport

_CONTEXT = "MediaStatus"
_HEIGHT = 44
"""Of the small picture, in pixels of the layout."""


class MediaStatus(QWidget):
    """Stands under the field, and hides while there is nothing to say.

    Signals:
        look_asked: the person wants the address looked at, or once more.
    """

    look_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("mediaStatus")
        self._picture = QLabel()
        self._picture.setObjectName("mediaPicture")
        self._facts = quiet_label(wraps=True)
        self._facts.setObjectName("mediaFacts")
        self.button = Button("", ButtonKind.LINK)
        """Looks once more."""
        self.button.setObjectName("lookAtMedia")
        self.button.clicked.connect(self.look_asked)
        self._against = Strip("", StripKind.WARNING)
        self._against.setObjectName("mediaProblems")
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self._picture)
        line.addWidget(self._facts, 1)
        line.addWidget(self.button)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(6)
        rows.addLayout(line)
        rows.addWidget(self._against)
        self.hide()

    @property
    def picture_height(self) -> int:
        """How high the small picture is to be, in pixels of the screen."""
        return round(_HEIGHT * self.devicePixelRatioF())

    def say_nothing(self) -> None:
        """Nothing is written, or not to its end."""
        self._show("", "")
        self.hide()

    def say_unknown(self) -> None:
        """An address that nobody has looked at."""
        self._show(self.tr("Nobody has looked at this address yet."), self.tr("Look at it"))

    def say_looking(self) -> None:
        """It is being fetched."""
        self._show(self.tr("Looking at it as a stranger would…"), "")

    def say_wrong(self, problems: Sequence[Problem]) -> None:
        """It is no address that could be fetched."""
        self._show("", "", problems)

    def say_report(self, report: MediaReport, problems: Sequence[Problem], picture: QImage) -> None:
        """Say what was found, and what speaks against it."""
        self._show(_facts(report), self.tr("Look again") if problems else "", problems, picture)
        announce(self, f"{self._facts.text()} {self._against.text()}")

    def _show(self, facts: str, act: str, problems: Sequence[Problem] = (), picture: QImage | None = None) -> None:
        self._facts.setText(facts)
        self.button.setText(act)
        self.button.setVisible(bool(act))
        against = "\n".join(translate(problem.sentence) for problem in problems)
        self._against.setText(against)
        self._against.setVisible(bool(against))
        has_picture = picture is not None and not picture.isNull()
        if picture is not None and has_picture:
            picture.setDevicePixelRatio(self.devicePixelRatioF())
            self._picture.setPixmap(QPixmap.fromImage(picture))
        self._picture.setVisible(has_picture)
        self._facts.setVisible(bool(facts))
        self.setAccessibleName(" ".join(filter(None, (facts, against))))
        self.show()


def _facts(report: MediaReport) -> str:
    """Put the findings into one line, and the way there into another."""
    from heydesk.domain.l10n import excerpt
    from heydesk.domain.media import size_words

    tr = QCoreApplication.translate
    found = [excerpt(report.kind)] if report.kind and report.is_reachable else []
    if report.is_reachable and report.size is not None:
        found.append(size_words(report.size))
    found.append(tr(_CONTEXT, "reachable") if report.is_reachable else tr(_CONTEXT, "not reachable as a file"))
    lines = [" · ".join(found)]
    if report.hops:
        hosts = [excerpt(urlsplit(place).hostname or place) for place in (report.url, *report.hops)]
        lines.append(tr(_CONTEXT, "Redirected: {places}").format(places=" → ".join(map(isolated, hosts))))
    return "\n".join(lines)
