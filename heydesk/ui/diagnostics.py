"""Dialogs to look at what HeyDesk knows of itself and to copy it: the crash report, and the diagnostics."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from heydesk.core.core import Core
from heydesk.core.diagnostics import Diagnosis, Finding, Section, Verdict, as_text, count_bad
from heydesk.domain.l10n import Sentence
from heydesk.system.crash import CrashReport
from heydesk.system.paths import ProfilePaths
from heydesk.ui.tasks import StartTask
from heydesk.ui.text import announce, isolated, translate, translate_plural
from heydesk.ui.theme import Theme
from heydesk.ui.widgets.buttons import Button, ButtonKind
from heydesk.ui.widgets.labels import Heading, Notice, StripKind, TextLook, TextView, quiet_label, subheading

_SIDE = 24
_WIDTH, _HEIGHT = 660, 520
_MOST_LINES = 400
_TALL, _NAMES = 680, 26


class ReportDialog(QDialog):
    """Shows a text with its lines as they are, to be copied. Opened, never executed.

    Signals:
        put_away: the person has seen enough of it and wants it gone.
    """

    put_away = Signal()

    def __init__(self, report: str, parent: QWidget | None, *, title: str = "", intro: str = "") -> None:
        super().__init__(parent)
        self.setObjectName("crashReport")
        title = title or self.tr("Problem report")
        self.setWindowTitle(title)
        self._text = TextView(TextLook.CODE, _MOST_LINES, gives_way=True)
        self._text.setObjectName("reportText")
        self._text.setAccessibleName(title)
        self._text.show_text(report or self.tr("The report is empty."))
        self._text.setMaximumHeight(16_777_215)
        self._said = quiet_label()
        self._said.setObjectName("copied")
        copy = Button(self.tr("Copy report"), ButtonKind.PRIMARY)
        copy.setObjectName("copyReport")
        copy.clicked.connect(self._on_copy_clicked)
        away = Button(self.tr("Dismiss report"))
        away.setObjectName("dismissReport")
        away.clicked.connect(self._on_away_clicked)
        close = Button(self.tr("Close"))
        close.setObjectName("close")
        close.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(copy)
        foot.addWidget(self._said, 1)
        foot.addWidget(away)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, 20, _SIDE, 20)
        column.setSpacing(12)
        column.addWidget(Heading(title))
        told = intro or self.tr(
            "No names, numbers, texts or keys are in it, and HeyDesk sends it nowhere. Copy it for whoever helps you."
        )
        column.addWidget(quiet_label(told, wraps=True))
        column.addWidget(self._text, 100)
        column.addLayout(foot)
        room = parent.window().size() if parent is not None else None
        self.resize(
            _WIDTH if room is None else min(_WIDTH, room.width()),
            _HEIGHT if room is None else min(_HEIGHT, room.height() - _SIDE),
        )
        copy.setFocus()

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._text.toPlainText())
        self._said.setText(self.tr("Copied."))
        announce(self, self._said.text())

    def _on_away_clicked(self) -> None:
        self.put_away.emit()
        self.accept()


def fault_dialog(app: QApplication, report: CrashReport, sentence: Sentence) -> ReportDialog:
    """Make the dialog that says that HeyDesk has ended by a fault of its own."""
    for widget in app.topLevelWidgets():
        widget.hide()
    Theme(app, "system")  # a child of the application
    title = QCoreApplication.translate("FaultDialog", "HeyDesk had to close")
    dialog = ReportDialog(report.text(), None, title=title, intro=translate(sentence))
    dialog.put_away.connect(report.put_away)
    return dialog


class DiagnosticsDialog(QDialog):
    """Shows each part of the diagnostics as it is found out, and copies all of it. Opened, never executed."""

    def __init__(self, places: ProfilePaths, core: Core, start: StartTask, parent: QWidget) -> None:
        super().__init__(parent)
        diagnosis = Diagnosis(places, core.clock, core, window=QGuiApplication.platformName())
        self._diagnosis = diagnosis
        self._start = start
        self._sections: list[Section] = []
        self._round = 0
        self.setObjectName("diagnostics")
        self.setWindowTitle(self.tr("Diagnostics"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._told = quiet_label(wraps=True)
        self._told.setObjectName("diagnosticsState")
        self._bad = Notice(StripKind.ERROR)
        self._bad.setObjectName("diagnosticsTrouble")
        self._area = QScrollArea()
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setAccessibleName(self.tr("Diagnostics"))
        self._copy = Button(self.tr("Copy report"), ButtonKind.PRIMARY)
        self._copy.setObjectName("copyReport")
        self._copy.clicked.connect(self._on_copy_clicked)
        self._again = Button(self.tr("Check again"))
        self._again.setObjectName("checkAgain")
        self._again.clicked.connect(self._begin)
        close = Button(self.tr("Close"))
        close.setObjectName("close")
        close.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(self._copy)
        foot.addWidget(self._again)
        foot.addStretch(1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, 20, _SIDE, 20)
        column.setSpacing(12)
        column.addWidget(Heading(self.tr("Diagnostics")))
        for part in (self._told, self._bad):
            column.addWidget(part)
        column.addWidget(self._area, 1)
        column.addLayout(foot)
        room = parent.window().size()
        self.resize(min(_WIDTH, room.width()), min(_TALL, room.height() - _SIDE))
        close.setFocus()
        self._begin()

    def _begin(self) -> None:
        self._round += 1
        self._sections = []
        self._copy.setEnabled(False)
        self._again.setEnabled(False)
        self._bad.say("")
        self._told.setText(self.tr("Checking…"))
        self._content = QWidget()
        self._column = QVBoxLayout(self._content)
        self._column.setContentsMargins(0, 0, 8, 0)
        self._column.setSpacing(8)
        self._column.addStretch(1)
        self._area.setWidget(self._content)
        self._start(self._gather(self._round))

    async def _gather(self, number: int) -> None:
        async for section in self._diagnosis.sections():
            if number != self._round:
                return
            self._sections.append(section)
            self._show(section)
        bad = count_bad(self._sections)
        self._copy.setEnabled(True)
        self._again.setEnabled(True)
        self._told.setText(
            self.tr("No names, numbers, texts or keys are in it. Copy it for whoever helps you. No text was sent.")
        )
        words = translate_plural(
            "DiagnosticsDialog",
            "%n thing keeps HeyDesk from working.",
            "%n things keep HeyDesk from working.",
            bad,
        )
        self._bad.say(words if bad else "")
        announce(self, self.tr("The check has ended."))

    def _show(self, section: Section) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(0, self.fontMetrics().averageCharWidth() * _NAMES)
        for row, finding in enumerate(section.findings):
            name = quiet_label(translate(finding.name), wraps=True)
            grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(self._value(finding), row, 1)
        at = self._column.count() - 1
        self._column.insertWidget(at, subheading(translate(section.title)))
        self._column.insertLayout(at + 1, grid)

    def _value(self, finding: Finding) -> QLabel:
        words = isolated(translate(finding.value))
        value = QLabel({Verdict.BAD: f"✕ {words}", Verdict.NOTE: f"! {words}"}.get(finding.verdict, words))
        value.setAccessibleName(f"{translate(finding.name)}: {words}")
        value.setWordWrap(True)
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        if finding.verdict is Verdict.BAD:
            value.setForegroundRole(QPalette.ColorRole.BrightText)
        return value

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(as_text(self._sections))
        self._told.setText(self.tr("Copied."))
        announce(self, self._told.text())

    def reject(self) -> None:
        """Close; what is still being found out is shown nowhere."""
        self._round += 1
        super().reject()
