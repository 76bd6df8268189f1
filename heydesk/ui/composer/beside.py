"""What goes on beside the window while a draft is written."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from heydesk.ui.composer.media_watch import MediaWatch
from heydesk.ui.composer.template_pictures import TemplatePictures

if TYPE_CHECKING:
    from heydesk.ui.composer.form import Form
    from heydesk.ui.composer.media_watch import Looking, Start, Written
    from heydesk.ui.composer.stand_in import StandIn


class Beside:
    """Media addresses and a template's pictures are looked at, and lists are gone through. Nobody waits for it."""

    def __init__(
        self,
        media: Looking,
        start: Start,
        written: Written,
        form: Form,
        stand_in: StandIn,
        tell: Callable[[], None],
    ) -> None:
        """``tell`` hears when what the recipients will read is known better."""
        self._parts = (
            MediaWatch(media, start, written, form),
            TemplatePictures(media, start, written, stand_in),
            stand_in.begin(start, tell),
        )

    def end(self) -> None:
        """The window is going: ask nothing any more."""
        for part in self._parts:
            part.end()
