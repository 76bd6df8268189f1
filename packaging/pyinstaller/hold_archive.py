"""Keep hold of the program's own file, in which the modules are that are loaded later; runs before anything else.

A package manager exchanges that file during an update, also under a HeyDesk that is open. What it loads then must
still be its own. Windows and macOS exchange no program that runs.
"""

import os
import sys

if sys.platform == "linux":
    from pyimod02_importers import pyz_archive  # PyInstaller's, inside every program that it makes

    kept = os.open(pyz_archive._filename, os.O_RDONLY)  # noqa: SLF001 - it opens its file by name for each module
    pyz_archive._filename = f"/proc/self/fd/{kept}"  # noqa: SLF001
