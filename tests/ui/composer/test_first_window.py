"""What the field *To* leaves for after the first paint."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

LATER = (
    "acquaintance",
    "chip",
    "chip_fold",
    "chip_label",
    "completion",
    "learning",
    "people_dialog",
    "people_file",
    "people_preview",
    "recipient_reading",
    "suggested",
    "suggestion_list",
)
SCRIPT = """
import json, sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from tests.ui.office import Office
app = QApplication(["first"])
office = Office(Path(sys.argv[1]))
from heydesk.ui.composer.composer import Composer
composer = Composer(office.desk, office.account().id, office.now)
print(json.dumps([name for name in sys.argv[2:] if f"heydesk.ui.composer.{name}" in sys.modules]))
office.close()
"""


def test_an_empty_field_loads_nothing_for_chips(tmp_path: Path) -> None:
    """Neither chips nor completion nor files, until the composer has been shown."""
    root = Path(__file__).parents[3]
    command = [sys.executable, "-c", SCRIPT, str(tmp_path), *LATER]
    told = subprocess.run(command, check=True, capture_output=True, text=True, cwd=root)
    assert json.loads(told.stdout) == []
