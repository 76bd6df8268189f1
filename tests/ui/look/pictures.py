"""Pictures of every scene in every size and look, drawn off screen in one process: ``dev.py shots --all``."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Collection
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from heydesk.ui.application import Application, log_qt_messages
from heydesk.ui.theme import DARK, LIGHT, palette_of
from tests.ui.look.audit import faults_of
from tests.ui.look.scenes import SCENES
from tests.ui.look.stage import Stage

TARGET = Path(__file__).parents[3] / "build" / "shots"
SCREEN = (1920, 1080)


def high_contrast() -> QPalette:
    """A palette as Windows' *Night sky* has it: few colors, all strong."""
    role, black, white = QPalette.ColorRole, QColor("#000000"), QColor("#ffffff")
    made = QPalette(QColor("#000000"), QColor("#000000"))
    for each in (role.Window, role.Base, role.AlternateBase, role.Button, role.ToolTipBase):
        made.setColor(each, black)
    for each in (role.WindowText, role.Text, role.ButtonText, role.ToolTipText, role.PlaceholderText):
        made.setColor(each, white)
    made.setColor(role.BrightText, white)
    made.setColor(role.Highlight, QColor("#8ee3f0"))
    made.setColor(role.HighlightedText, black)
    made.setColor(role.Link, QColor("#ffff00"))
    for each in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, each, QColor("#a6a6a6"))
    return made


class Variant(NamedTuple):
    """How a scene is looked at."""

    name: str
    size: tuple[int, int] = (1280, 800)
    palette: str = "light"
    points: float = 0
    """The font's size; 0 for what the system has."""
    scale: float = 1
    direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight


VARIANTS = (
    Variant("900", (900, 600)),
    Variant("1280"),
    Variant("1920", (1920, 1080)),
    Variant("200", (960, 540), scale=2),
    Variant("dark", palette="dark"),
    Variant("contrast", palette="contrast"),
    Variant("rtl", (900, 600), direction=Qt.LayoutDirection.RightToLeft),
    Variant("20pt", points=20),
    Variant("20pt-900", (900, 600), points=20),
)
PALETTES = {"light": lambda: palette_of(LIGHT), "dark": lambda: palette_of(DARK), "contrast": high_contrast}


def dress(stage: Stage, variant: Variant) -> None:
    """Give the window this size and look."""
    app = application()
    app.setLayoutDirection(variant.direction)
    app.setPalette(PALETTES[variant.palette]())
    stage.window.resize(*variant.size)
    stage.rest()
    stage.reopen()


def application() -> QApplication:
    """The only one."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app


def tops() -> list[QWidget]:
    """The windows that are open, the lowest first."""
    found = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
    order = {window: at for at, window in enumerate(QApplication.topLevelWindows())}
    return sorted(found, key=lambda one: order.get(one.windowHandle(), 0))


def picture(main: QWidget, scale: float = 1) -> QImage:
    """Draw everything that is open, as on a screen that is as large as the main window or larger."""
    shown = tops()
    frame = main.geometry()
    whole = QRect(frame)
    for one in shown:
        whole = whole.united(one.geometry())
    image = QImage(whole.size() * scale, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(scale)
    image.fill(QColor("#777777"))
    painter = QPainter(image)
    for one in shown:
        part = QImage(one.size() * scale, QImage.Format.Format_RGB32)
        part.setDevicePixelRatio(scale)
        one.render(part, QPoint())
        painter.drawImage(one.geometry().topLeft() - whole.topLeft(), part)
    painter.end()
    return image


def with_screen(folder: Path, size: tuple[int, int] = SCREEN) -> str:
    """Give the value of ``QT_QPA_PLATFORM`` for a screen of this size, off screen; to be set before Qt is loaded."""
    screen = {"name": "look", "x": 0, "y": 0, "width": size[0], "height": size[1], "dpr": 1}
    screen |= {"logicalDpi": 96, "logicalBaseDpi": 96}
    folder.mkdir(parents=True, exist_ok=True)
    config = folder / "screen.json"
    config.write_text(json.dumps({"screens": [screen]}), encoding="utf-8")
    return f"offscreen:configfile={config}"


def draw_all(wanted: Collection[str], tell: Callable[[str], None]) -> int:
    """Draw the scenes and variants that are named, or all, and tell what the audit finds in them; how much that is.

    One window is restyled and resized for all variants of one font. Fonts and languages are read when a window is
    made, so each has a window of its own.
    """
    os.environ["QT_QPA_PLATFORM"] = with_screen(TARGET)
    app = Application(["heydesk"])
    log_qt_messages()
    usual = app.font().pointSizeF()
    variants = [one for one in VARIANTS if one.name in wanted] or list(VARIANTS)
    scenes = [one for one in SCENES if one.name in wanted] or SCENES
    found: dict[str, list[str]] = {}
    for points in sorted({one.points for one in variants}):
        font = app.font()
        font.setPointSizeF(points or usual)
        app.setFont(font)
        stage = Stage()
        alike = [one for one in variants if one.points == points]
        for scene in scenes:
            dress(stage, alike[0])
            stage.show(scene.build)
            for variant in alike:
                dress(stage, variant)
                folder = TARGET / variant.name
                folder.mkdir(exist_ok=True)
                picture(stage.window, variant.scale).save(str(folder / f"{scene.name}.png"))
                for window in tops():
                    for fault in faults_of(window):
                        found.setdefault(str(fault), []).append(f"{scene.name} at {variant.name}")
            tell(scene.name)
        stage.close()
    for words, places in sorted(found.items()):
        tell(f"{words}\n    {', '.join(places)}")
    tell(f"Pictures are in {TARGET}; {len(found)} faults.")
    return len(found)
