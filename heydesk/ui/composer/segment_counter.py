"""The segment counter under the text box, in words, and the button that replaces costly punctuation."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject

from heydesk.domain.sms import Encoding, SegmentCount
from heydesk.domain.sms import count as count_segments
from heydesk.domain.text_normalization import Replacement, replacements_of
from heydesk.ui.composer.message_editor import MessageEditor, ToolbarButton
from heydesk.ui.shortcuts import shown_keys
from heydesk.ui.text import isolated, join_sentences, translate_plural

_CONTEXT = "Counter"
_MAX_QUOTED = 3
_COMMON = frozenset("“”‘’–—…")
"""What keyboards put in by themselves. What else is replaced looks like a plain character, or like nothing."""


def counter_words(
    count: SegmentCount, *, is_estimate: bool = False, is_group: bool = False, longest_of: int = 0
) -> str:
    """Return what the text is billed as: ``1 text``, ``2 texts``, ``1 picture message``.

    ``is_estimate`` when merge fields were filled in here, ``is_group`` for one message to a group, ``longest_of``
    when this is the longest of so many people's texts.
    """
    tr = QCoreApplication.translate
    texts = max(count.segments, 1)
    if count.mms:
        return tr(_CONTEXT, "1 group message") if is_group else tr(_CONTEXT, "1 picture message")
    if longest_of and texts > 1:
        return translate_plural(_CONTEXT, "Up to %n text each", "Up to %n texts each", texts)
    if longest_of:
        return tr(_CONTEXT, "1 text each")
    if is_estimate:
        return translate_plural(_CONTEXT, "About %n text", "About %n texts", texts)
    return translate_plural(_CONTEXT, "%n text", "%n texts", texts)


def counter_facts(count: SegmentCount) -> str:
    """Return encoding and characters, for a tooltip and for support: ``GSM-7 · 62 of 160 characters``."""
    tr = QCoreApplication.translate
    characters = translate_plural(_CONTEXT, "%n character", "%n characters", count.characters)
    if count.mms:
        return characters
    encoding: str = count.encoding.value
    if count.costly:
        encoding = tr(_CONTEXT, "{encoding} because of {characters}").format(
            encoding=encoding, characters=_culprits([char for _, char in count.costly])
        )
    if count.segments <= 1:
        used = tr(_CONTEXT, "{used} of {most} characters").format(used=count.units, most=count.per_segment)
        return f"{encoding} · {used}"
    left = translate_plural(_CONTEXT, "%n left in the last text", "%n left in the last text", count.left)
    return f"{encoding} · {characters} · {left}"


def counter_tip(count: SegmentCount, appended: str = "", *, longest_of: int = 0) -> str:
    """The counter's tooltip: encoding and characters, why there are several texts, and what Heymarket may add."""
    tr = QCoreApplication.translate
    facts = counter_facts(count)
    if longest_of:
        words = translate_plural(
            _CONTEXT,
            "The longest of %n text, as filled in here.",
            "The longest of %n texts, as filled in here.",
            longest_of,
        )
        facts = f"{facts}\n{words}"
    if count.mms:
        return f"{facts}\n" + tr(_CONTEXT, "Media and group texts are sent as one multimedia message.")
    words = tr(_CONTEXT, "Carriers bill each 160 plain characters as one text; longer ones are cut at 153.")
    if count.costly:
        words = tr(
            _CONTEXT,
            "The underlined characters aren't in the plain alphabet. With them, a text holds 70 characters instead of"
            " 160 (67 instead of 153 in longer ones).",
        )
    if appended:
        follows = tr(_CONTEXT, "Heymarket may add “{words}” to a person's first text.")
        words = join_sentences(words, follows.format(words=isolated(appended)))
    return f"{facts}\n{words}"


def note_words() -> str:
    """The counter of a private note."""
    return QCoreApplication.translate(_CONTEXT, "Only your team sees this")


def texts_begun_words(texts: int) -> str:
    """Say aloud that this many texts are needed now."""
    return translate_plural(_CONTEXT, "This is now %n text.", "This is now %n texts.", texts)


def _culprits(chars: Sequence[str]) -> str:
    """Quote the first few characters, each once; invisible ones by their code point."""
    once = list(dict.fromkeys(chars))
    shown = [f"“{isolated(char)}”" if _is_seen(char) else f"U+{ord(char):04X}" for char in once]
    return " ".join(shown[:_MAX_QUOTED]) + (" …" if len(shown) > _MAX_QUOTED else "")


def _is_seen(char: str) -> bool:
    return char.isprintable() and not char.isspace()


def simplified(text: str, swaps: Sequence[Replacement]) -> str:
    """Return the text with these replacements made."""
    words = list(text)
    for swap in swaps:
        words[swap.place] = swap.words
    return "".join(words)


class SimplifyOffer(QObject):
    """A link behind the counter that replaces typographic and hidden characters by plain ones, where that saves cost.

    One press is one step of undo. The button is made when it is first of use.
    """

    def __init__(self, editor: MessageEditor) -> None:
        super().__init__(editor)
        self._editor = editor
        self._button: ToolbarButton | None = None

    def show_for(self, text: str, counted: SegmentCount | None) -> None:
        """Show or hide the button for this text, which the box shows; None where nothing is costly in it."""
        is_useful = counted is not None and bool(counted.costly) and self._replaces_any(text, counted)
        if self._button is None and is_useful:
            self._button = self._make_button()
        if self._button is not None:
            self._editor.toolbar.show_button(self._button, shown=is_useful)

    def _replaces_any(self, text: str, counted: SegmentCount) -> bool:
        costly = {place for place, _ in counted.costly}
        swaps = tuple(replacements_of(text))
        if not any(swap.place in costly for swap in swaps):
            return False
        after = count_segments(simplified(text, swaps))
        if after.segments < counted.segments:
            return True
        # One text either way, for now: what nobody has typed knowingly would make the next word cost another one.
        return after.encoding is Encoding.GSM7 and any(char not in _COMMON for _, char in counted.costly)

    def _make_button(self) -> ToolbarButton:
        button = ToolbarButton("simplify", self.tr("Simplify punctuation"), short=self.tr("Simplify"), is_link=True)
        button.set_tip(
            self.tr(
                "Quotes, dashes, dots and spaces become plain ones; hidden characters go; letters stay."
                " {keys} undoes it."
            ).format(keys=shown_keys("undoTyping"))
        )
        button.clicked.connect(self._on_button_clicked)
        self._editor.toolbar.add(button)
        return button

    def _on_button_clicked(self) -> None:
        box = self._editor.box
        box.replace_characters([(swap.place, swap.words) for swap in replacements_of(box.toPlainText())])
        box.setFocus()
