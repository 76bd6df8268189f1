"""Scenes can be read, reached and told apart, in the sizes and looks that leave the least room.

Here are those that differ most; ``dev.py shots --all`` looks at every scene in every size and look.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QDialog, QWidget

import heydesk.ui
from tests.ui.look.audit import faults_of, keyboard_faults
from tests.ui.look.pictures import Variant, dress, tops
from tests.ui.look.scenes import PARTS, SCENES
from tests.ui.look.stage import Stage

if TYPE_CHECKING:
    from heydesk.ui.application import Application

NARROW = Variant("narrow", (900, 600), direction=Qt.LayoutDirection.RightToLeft)
DARK = Variant("dark", palette="dark")
CONTRAST = Variant("contrast", palette="contrast")
LOOKED_AT = {
    "empty": (NARROW, DARK),
    "conversation": (NARROW, CONTRAST),
    "note": (NARROW, DARK),
    "several": (NARROW, CONTRAST),
    "broadcast": (NARROW, DARK),
    "discard": (NARROW, CONTRAST),
    "checks": (NARROW, DARK),
    "template-card": (NARROW, CONTRAST),
    "templates": (NARROW, DARK),
    "header-menu": (CONTRAST,),
    "scheduled": (NARROW, CONTRAST),
    "another-time": (DARK, CONTRAST),
    "contact": (DARK,),
    "details": (CONTRAST,),
    "spreadsheet": (NARROW, DARK),
    "pasted-table": (CONTRAST,),
    "settings": (NARROW, CONTRAST),
    "quick-replies": (DARK,),
    "open-file": (NARROW, CONTRAST),
    "sign-in": (NARROW, DARK),
    "who-are-you": (NARROW,),
}


@pytest.fixture(scope="module")
def stage(qapp: Application) -> Iterator[Stage]:
    """One window for all scenes."""
    made = Stage()
    yield made
    made.close()
    qapp.setPalette(QPalette())
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize("name", LOOKED_AT)
def test_a_scene_has_no_fault(stage: Stage, name: str) -> None:
    """No words are cut, no controls overlap, none has the keyboard out of sight, and contrast is WCAG's AA."""
    scene = next(one for one in SCENES if one.name == name)
    dress(stage, LOOKED_AT[name][0])
    stage.show(scene.build)
    faults: list[str] = []
    for variant in LOOKED_AT[name]:
        dress(stage, variant)
        shown = tops()
        found = [fault for window in shown for fault in faults_of(window)] + keyboard_faults(shown[-1])
        faults += [f"{variant.name}: {fault}" for fault in found]
    assert faults == []


def test_every_dialog_and_page_has_a_scene() -> None:
    """Whoever adds one adds a scene that shows it."""
    made = set()
    for module in pkgutil.walk_packages(heydesk.ui.__path__, "heydesk.ui."):
        for kind in vars(importlib.import_module(module.name)).values():
            if isinstance(kind, type) and issubclass(kind, QWidget) and kind.__module__ == module.name:
                is_page = kind.__name__.endswith(("Page", "Pane", "Review"))
                made |= {kind.__name__} if is_page or issubclass(kind, QDialog) else set()
    assert made - PARTS.keys() == set()
    assert set(PARTS.values()) <= {scene.name for scene in SCENES}
