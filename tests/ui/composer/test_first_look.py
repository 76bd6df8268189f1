"""What a composer loads before anybody has touched it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from tests.house.checkout import ROOT

LATER = (
    "emoji",
    "enchant",
    "heydesk.desk.media",
    "heydesk.domain.media_report",
    "heydesk.domain.plain",
    "heydesk.host.speller",
    "heydesk.ui.composer.emoji_picker",
    "heydesk.ui.composer.mark",
    "heydesk.ui.composer.media_status",
    "heydesk.ui.composer.media_watch",
    "heydesk.ui.composer.plain_offer",
    "heydesk.ui.composer.spelling",
    "heydesk.ui.composer.thumbnail",
)
SCRIPT = """
import json, sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from heydesk.ui.composer.composer import Composer
from tests.ui.office import Office

app = QApplication([])
office = Office(Path(sys.argv[1]))
composer = Composer(office.desk, office.account().id, office.now)
composer.show()
app.processEvents()
print(json.dumps([name for name in sys.argv[2:] if name in sys.modules]))
composer.hide()
office.close()
"""


def test_what_is_needed_at_a_press_is_loaded_then(tmp_path: Path) -> None:
    """Looking at media, emoji, underlines and spelling cost the first window nothing."""
    command = [sys.executable, "-c", SCRIPT, str(tmp_path), *LATER]
    told = subprocess.run(command, check=True, capture_output=True, text=True, cwd=ROOT)
    assert json.loads(told.stdout) == []
