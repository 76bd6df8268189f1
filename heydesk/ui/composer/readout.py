"""What the form says of the draft in it: on the button, and under the box."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from heydesk.domain.message import MAX_EACH_ALONE, Draft
from heydesk.ui.composer.counter import counter_tip, counter_words, empty_words, note_words
from heydesk.ui.composer.form import Form
from heydesk.ui.composer.send_word import later_words, send_words
from heydesk.ui.composer.whom import Shape

if TYPE_CHECKING:
    from heydesk.domain.sms import Count
    from heydesk.ui.composer.plain_offer import PlainOffer
    from heydesk.ui.composer.send_time import SendTime


OPENS = "{{"
"""What a merge token begins with: without one, what is read is what was written."""


class Reading(NamedTuple):
    """What will be read: the words, whether they are a guess, and whether pictures come with them.

    Heymarket fills in fields, and templates, when it sends; until then nobody has more than a guess.
    """

    text: str
    is_estimate: bool = False
    has_pictures: bool = False
    longest_of: int = 0
    """Of so many people's texts it is the longest; 0 where all read the same, or one person does."""


class Readout:
    """Names the audience and the time on the button; counts what the text costs; says when it is sent."""

    def __init__(self, form: Form, now: Callable[[], datetime]) -> None:
        self._form = form
        self._now = now
        form.later.button.clicked.connect(lambda: self._time.offer())  # noqa: PLW0108 - it is made only then
        form.later.dropped.connect(lambda: self._time.choose(None))
        self._plain: PlainOffer | None = None

    def say_send(self, draft: Draft, *, asked: bool) -> None:
        """Say what the button does; ``asked`` when the draft's warnings have been shown."""
        words = send_words(draft, self._form.recipients.whom, asked=asked)
        if draft.send_at is not None and not draft.private:
            words = later_words(words, draft.send_at, self._now())
        if self._asks_first(draft):
            words = QCoreApplication.translate("SendButton", "{words}…").format(words=words)
        self._form.send.say(words, private=draft.private)

    def _asks_first(self, draft: Draft) -> bool:
        """Whether a page comes before it goes: it is a broadcast."""
        whom = self._form.recipients.whom
        is_crowd = whom.shape is Shape.SEVERAL and whom.chips > MAX_EACH_ALONE and not draft.group
        return not draft.private and (is_crowd or whom.shape is Shape.LIST)

    def say_count(self, draft: Draft, reading: Reading, appended: str = "") -> None:
        """Say what the text costs, and underline what makes it costly; of a note, who sees it.

        ``reading`` is what the recipient will read, ``appended`` the sentence that Heymarket may put behind it.
        """
        if draft.private or not (reading.text or draft.media_url or reading.has_pictures):
            words = note_words(self._form.recipients.whom) if draft.private else empty_words()
            self._form.editor.say(words, "")
            self._form.editor.box.mark(())
            self._offer_plain("", None)
            return
        from heydesk.domain.sms import count  # an empty box has nothing to count

        mms = draft.group or bool(draft.media_url.strip()) or reading.has_pictures
        whole = f"{reading.text}\n{appended}" if appended else reading.text
        counted = count(whole, mms=mms)
        words = counter_words(
            counted,
            is_estimate=reading.is_estimate,
            has_appended=bool(appended),
            longest_of=reading.longest_of,
        )
        self._form.editor.say(words, counter_tip(counted, appended))
        written = counted if reading.text == draft.text else count(draft.text, mms=mms)
        is_shown = not self._form.editor.box.is_stood_in
        self._form.editor.box.mark([at for at, _ in written.costly if at < len(draft.text)] if is_shown else ())
        self._offer_plain(draft.text, written if is_shown else None)

    def _offer_plain(self, text: str, counted: Count | None) -> None:
        """Offer plain characters in place of typographic ones, where these make it costly."""
        if self._plain is None:
            if counted is None or not counted.costly:
                return  # most texts never need it
            from heydesk.ui.composer.plain_offer import PlainOffer

            self._plain = PlainOffer(self._form.editor)
        self._plain.look(text, counted)

    def say_time(self, draft: Draft) -> None:
        """Say when it is sent, where that is not when Send is pressed."""
        self._time.say(draft)

    @cached_property
    def _time(self) -> SendTime:
        """What the button beside Send does; the first window has the button alone."""
        from heydesk.ui.composer.send_time import SendTime

        return SendTime(self._form, self._now)
