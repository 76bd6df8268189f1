"""Every visible word is in the catalogues: the pseudo-language brackets what is, and shows what is not."""

from __future__ import annotations

import asyncio
import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtGui import QAction, QTextDocumentFragment
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QTreeView,
    QWidget,
)

from heydesk.core.bootstrap import Opened
from heydesk.domain.message import Draft, Side
from heydesk.system.paths import ProfilePaths
from heydesk.ui.composer.composer import Composer
from heydesk.ui.tasks import TaskRunner
from heydesk.ui.window_controller import WindowController
from sentences import make_pseudo
from tests.ui.backend import Backend
from tests.ui.composer.driver import INBOXES
from tests.ui.settling import settle

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

W = TypeVar("W", bound=QWidget)
_PAINTED_MS = 200
"""By then the window is as it stays; the conversation is first read later."""
_INNERMOST = re.compile("⟦[^⟦⟧]*⟧")
_KEYS = re.compile(r"(?:(?:Ctrl|Alt|Shift)\+)+\w+")
"""Qt names keys in its own catalogues."""


@pytest.fixture(scope="module")
def pseudo_language(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The catalogue of the pseudo-language, made from the sources as they are."""
    return make_pseudo(tmp_path_factory.mktemp("pseudo"), Path(sys.executable))


@pytest.fixture
def brackets(qapp: QApplication, pseudo_language: Path) -> Iterator[None]:
    """Speak the pseudo-language, until the test is over."""
    translator = QTranslator()
    assert translator.load(str(pseudo_language))
    assert QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


@pytest.fixture
def workplace(backend: Backend, tmp_path: Path, qtbot: QtBot, brackets: None) -> Iterator[WindowController]:
    """The whole window over a real core, with drafts, errors and messages in every state in it."""
    account = backend.account()
    backend.store.directory.replace(account.id, INBOXES, backend.now())
    for entry in backend.batch(account, "1 + 1"):
        backend.accept(entry)
    backend.doubt(backend.send(account, "2 + 2")[0])
    backend.refuse(backend.send(account, "3 + 3", side=Side.NOTE)[0])
    backend.send(account, "4 + 4")
    backend.core.drafts.keep(account.id, Draft(text="5 + 5"))
    for name in ("config", "state"):
        (tmp_path / name).mkdir()
    places = ProfilePaths(data=tmp_path, config=tmp_path / "config", state=tmp_path / "state")
    tasks = TaskRunner(print)
    made = WindowController(Opened(backend.core, places, backend.store), tasks)
    qtbot.addWidget(made.window)
    made.window.resize(1280, 800)
    made.window.show()
    settle(made.window, _PAINTED_MS)
    yield made
    made.window.set_close_guard(lambda: True)
    made.window.close()
    asyncio.run(tasks.end())


@pytest.mark.parametrize(
    "stage", ["empty", "errors", "warning", "note", "group", "preview", "conversation", "menu", "kept"]
)
def test_no_word_escapes_translation(workplace: WindowController, qtbot: QtBot, stage: str) -> None:
    """Labels, buttons, hints, tooltips, titles, and what screen readers hear."""
    window = workplace.window
    composer = child(window, Composer, "composer")
    line, box = child(window, QLineEdit, "recipients"), child(window, QPlainTextEdit, "messageText")
    match stage:
        case "errors":
            line.setText("12")
            child(window, QLineEdit, "mediaUrl").setText("ftp://x")
            composer.send()
        case "warning":
            line.setText("(900) 555-0103")
            box.setPlainText("’ " * 30)
            composer.send()
        case "note":
            child(window, QAbstractButton, "privateNote").click()
            line.setText("6505550103")
            composer.send()
        case "group":
            line.setText("6505550103, 4155550188")
            line.editingFinished.emit()
            box.setPlainText("’ " * 30)
            composer.send()
        case "preview":
            line.setText("6505550103, 4155550188")
            line.editingFinished.emit()
            box.setPlainText("Hi {{first_name}}")
            child(window, QLineEdit, "mediaUrl").setText("https://…")
            child(window, QPushButton, "showPreview").click()
        case "conversation":
            line.setText("6505550103")
            line.editingFinished.emit()
            settle(window)
        case "menu":
            child(window, QPushButton, "menu").click()
        case "kept":
            child(window, QPushButton, "keptDrafts").click()
        case _:
            pass
    settle(window, _PAINTED_MS)
    popup = QApplication.activePopupWidget()
    found = [*escaped(window), *(escaped(popup) if popup else [])]
    if popup:
        popup.close()
    assert found == []


def test_untranslated_words_are_detected(qtbot: QtBot) -> None:
    """The net has no hole: a bare word is caught wherever it hides."""
    window = QWidget()
    qtbot.addWidget(window)
    QLabel("bare", window)
    button = QPushButton("⟦fine⟧", window)
    button.setToolTip("bare tip")
    button.setAccessibleName("⟦good {x}⟧ but this")
    QAction("bare action", window)
    assert len(escaped(window)) == 4


def escaped(root: QWidget) -> list[str]:
    """Give every visible text below ``root`` with letters in it that did not ask for a translation."""
    found = []
    for widget in (root, *root.findChildren(QWidget)):
        found += [
            f"{type(widget).__name__} {widget.objectName()}: {text!r}" for text in texts(widget) if is_bare(text)
        ]
    for action in root.findChildren(QAction):
        if is_bare(action.text()):
            found.append(f"action: {action.text()!r}")
    return found


def texts(widget: QWidget) -> Iterable[str]:
    """Everything that a widget shows or says, but for what people and servers wrote."""
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(), widget.windowTitle())
    match widget:
        case QLabel() if widget.textFormat() is Qt.TextFormat.RichText:
            yield QTextDocumentFragment.fromHtml(widget.text()).toPlainText()
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QMenu():
            yield widget.title()
        case QLineEdit() | QPlainTextEdit():
            yield widget.placeholderText()
        case QTreeView():
            model = widget.model()
            for row in range(model.rowCount()):
                yield str(model.index(row, 0).data(11))  # what is said of it
        case _:
            pass


def is_bare(text: str) -> bool:
    """Whether letters are left when everything in brackets, and everybody's own words, have been taken out."""
    while _INNERMOST.search(text):
        text = _INNERMOST.sub("", text)
    text = _KEYS.sub("", text)
    for own in (*_OWN, "HeyDesk", QLocale().amText(), QLocale().pmText()):
        text = text.replace(own, "")
    return any(char.isalpha() for char in text)


_OWN = (
    "POST /v1/message/send",
    "Marina Dental",
    "Front desk",
    "Ana Ruiz",
    "https://…",
    "https://api.heymarket.com",
)


def child(window: QWidget, kind: type[W], name: str) -> W:
    """Find a part of the window."""
    found = window.findChild(kind, name)
    assert isinstance(found, kind)
    return found
