"""The segment counter under the text box, in words, and the button that replaces costly punctuation."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject

from heydesk.domain.sms import SegmentCount
from heydesk.domain.text_normalization import replacements_of
from heydesk.ui.composer.message_editor import MessageEditor, ToolbarButton
from heydesk.ui.composer.recipients.audience import AudienceSummary, Shape
from heydesk.ui.text import isolated, join_sentences, translate_plural

_CONTEXT = "Counter"
_MAX_QUOTED = 3


def empty_words() -> str:
    """The counter of an empty text."""
    return QCoreApplication.translate(_CONTEXT, "0 of 160")


def counter_words(
    count: SegmentCount, *, is_estimate: bool = False, has_appended: bool = False, longest_of: int = 0
) -> str:
    """Return the cost as a row of separate facts: encoding, characters and segments; of an MMS, that it is one.

    ``is_estimate`` when merge fields were filled in here, ``has_appended`` when a sentence that Heymarket appends is
    counted, ``longest_of`` when this is the longest of so many people's texts.
    """
    tr = QCoreApplication.translate
    facts = _cost(count)
    if longest_of:
        facts.append(translate_plural(_CONTEXT, "the longest of %n", "the longest of %n", longest_of))
    if has_appended:
        facts.append(tr(_CONTEXT, "with the opt-out sentence"))
    if is_estimate:
        facts.append(tr(_CONTEXT, "an estimate"))
    return " · ".join(facts)


def _cost(count: SegmentCount) -> list[str]:
    tr = QCoreApplication.translate
    if count.mms:
        return [tr(_CONTEXT, "MMS"), translate_plural(_CONTEXT, "%n character", "%n characters", count.characters)]
    encoding: str = count.encoding.value
    if count.costly:
        encoding = tr(_CONTEXT, "{encoding} because of {characters}").format(
            encoding=encoding, characters=_culprits([char for _, char in count.costly])
        )
    segments = translate_plural(_CONTEXT, "%n segment", "%n segments", max(count.segments, 1))
    if count.segments <= 1:
        used = tr(_CONTEXT, "{used} of {most}").format(used=count.units, most=count.per_segment)
        return [encoding, used, segments]
    characters = translate_plural(_CONTEXT, "%n character", "%n characters", count.characters)
    left = translate_plural(_CONTEXT, "%n left in the last", "%n left in the last", count.left)
    return [encoding, characters, segments, left]


def counter_tip(count: SegmentCount, appended: str = "") -> str:
    """The counter's tooltip: explains segments and why characters are costly."""
    tr = QCoreApplication.translate
    if appended:
        follows = tr(_CONTEXT, "Heymarket may put “{words}” behind it, the first time that somebody gets a text.")
        return join_sentences(counter_tip(count), follows.format(words=isolated(appended)))
    if count.mms:
        return tr(_CONTEXT, "With media, or to a group, it goes as one multimedia message.")
    words = tr(_CONTEXT, "Carriers cut texts into segments and bill each.")
    if count.costly:
        costly = tr(
            _CONTEXT,
            "The underlined characters are not in the plain alphabet, so each segment holds 70 characters"
            " instead of 160 (67 instead of 153 where there are several).",
        )
        return join_sentences(words, costly)
    plain = tr(_CONTEXT, "One holds 160 plain characters; where there are several, 153 each.")
    return join_sentences(words, plain)


def note_words(audience: AudienceSummary) -> str:
    """Say who sees a note; names nobody where the recipients can't get one."""
    tr = QCoreApplication.translate
    if audience.shape in {Shape.NOBODY, Shape.LIST, Shape.MIXED}:
        return tr(_CONTEXT, "Only your team sees this.")
    if audience.label is not None:
        return tr(_CONTEXT, "Only your team sees this. {who} does not.").format(who=isolated(audience.label.who))
    return translate_plural(
        _CONTEXT,
        "Only your team sees this. The %n recipient does not.",
        "Only your team sees this. The %n recipients do not.",
        audience.chips,
    )


def _culprits(chars: Sequence[str]) -> str:
    """Quote the first few characters, each once; invisible ones by their code point."""
    once = list(dict.fromkeys(chars))
    shown = [f"“{isolated(char)}”" if _is_seen(char) else f"U+{ord(char):04X}" for char in once]
    return " ".join(shown[:_MAX_QUOTED]) + (" …" if len(shown) > _MAX_QUOTED else "")


def _is_seen(char: str) -> bool:
    return char.isprintable() and not char.isspace()


class SimplifyOffer(QObject):
    """A button under the box that replaces typographic characters by plain ones, shown while that saves cost.

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
        return any(swap.place in costly for swap in replacements_of(text))

    def _make_button(self) -> ToolbarButton:
        button = ToolbarButton("simplify", self.tr("Simplify punctuation"), short=self.tr("Simplify"), is_link=True)
        button.set_tip(
            self.tr("Quotes, dashes, dots and spaces become plain ones; letters stay. Ctrl+Z takes it back.")
        )
        button.clicked.connect(self._on_button_clicked)
        self._editor.toolbar.add(button)
        return button

    def _on_button_clicked(self) -> None:
        box = self._editor.box
        box.replace_characters([(swap.place, swap.words) for swap in replacements_of(box.toPlainText())])
        box.setFocus()
