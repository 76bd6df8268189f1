"""What the form says of the draft in it: on the button, and under the box."""

from __future__ import annotations

from heydesk.domain.message import Draft
from heydesk.ui.composer.counter import counter_tip, counter_words, empty_words, note_words
from heydesk.ui.composer.form import Form
from heydesk.ui.composer.send_word import send_words


class Readout:
    """Names the audience on the button, and counts what the text costs."""

    def __init__(self, form: Form) -> None:
        self._form = form

    def say_send(self, draft: Draft, *, asked: bool) -> None:
        """Say what the button does; ``asked`` when the draft's warnings have been shown."""
        words = send_words(draft, self._form.numbers, asked=asked)
        self._form.send.say(words, private=draft.private)

    def say_count(self, draft: Draft) -> None:
        """Say what the text costs, and underline what makes it costly; of a note, who sees it."""
        if draft.private or not (draft.text or draft.media_url):
            words = note_words(self._form.numbers) if draft.private else empty_words()
            self._form.editor.say(words, "")
            self._form.editor.box.mark(())
            return
        from heydesk.domain.segment import count  # an empty box has nothing to count

        counted = count(draft.text, mms=draft.group or bool(draft.media_url.strip()))
        self._form.editor.say(counter_words(counted), counter_tip(counted))
        self._form.editor.box.mark([place for place, _ in counted.costly])
