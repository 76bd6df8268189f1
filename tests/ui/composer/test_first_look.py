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
    "heydesk.ui.chooser",
    "heydesk.ui.composer.beside",
    "heydesk.ui.composer.check",
    "heydesk.ui.composer.choosing",
    "heydesk.ui.composer.emoji_picker",
    "heydesk.ui.composer.estimate",
    "heydesk.ui.composer.longest",
    "heydesk.ui.composer.mark",
    "heydesk.ui.composer.media_status",
    "heydesk.ui.composer.mending",
    "heydesk.ui.composer.media_watch",
    "heydesk.ui.composer.picture_name",
    "heydesk.ui.composer.plain_offer",
    "heydesk.ui.composer.ready_made",
    "heydesk.ui.composer.shelf",
    "heydesk.ui.composer.spelling",
    "heydesk.ui.composer.stand_in",
    "heydesk.ui.composer.thumbnail",
    "heydesk.ui.palette",
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
    """Looking at media, emoji, underlines, spelling, and what is chosen by name cost the first window nothing."""
    command = [sys.executable, "-c", SCRIPT, str(tmp_path), *LATER]
    told = subprocess.run(command, check=True, capture_output=True, text=True, cwd=ROOT)
    assert json.loads(told.stdout) == []
