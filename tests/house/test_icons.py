"""The icon in the forms of Windows and macOS."""

from pathlib import Path

import pytest
from PySide6.QtGui import QImageReader

import icons


@pytest.mark.parametrize(
    ("name", "sizes"), [("heydesk.ico", icons.ICO_SIZES), ("heydesk.icns", icons.ICNS_TYPES.values())]
)
def test_an_icon_file_has_every_size(tmp_path: Path, name: str, sizes: tuple[int, ...]) -> None:
    """Each size can be read back, with a clear corner and the icon's own blue."""
    reader = QImageReader(str(icons.write(tmp_path / name)))
    assert reader.imageCount() == len(sizes)
    found = []
    for number in range(len(sizes)):
        reader.jumpToImage(number)
        picture = reader.read()
        found.append(picture.width())
        assert picture.pixelColor(0, 0).alpha() == 0
        assert picture.pixelColor(picture.width() // 2, picture.height() // 8).name() == "#0b6bcb"
    assert found == list(sizes)
