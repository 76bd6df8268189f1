"""What one reader will have before their eyes, as far as it can be told."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from heydesk.domain.merge_fields import Merge, find_tokens, values_of
from heydesk.domain.sms import count
from heydesk.domain.text_normalization import as_sent

if TYPE_CHECKING:
    from heydesk.domain.draft_context import Knowledge
    from heydesk.domain.message import Draft
    from heydesk.domain.sms import Count
    from heydesk.ui.preview.reader import Reader


@dataclass(frozen=True, slots=True)
class Page:
    """The words and the pictures, and what is doubtful about them."""

    text: str = ""
    pictures: tuple[str, ...] = ()
    """Their addresses."""
    count: Count | None = None
    """What it costs; None for a note, and where there is nothing to count."""
    filled: tuple[tuple[int, int], ...] = ()
    """Where in the text stands what Heymarket is going to put in: a guess."""
    empties: tuple[str, ...] = ()
    """Fields that have nothing to show for this reader."""
    unknowns: tuple[str, ...] = ()
    """Fields that there are none of."""
    has_tokens: bool = False
    is_gone: bool = False
    """Whether the template or survey is not among those that were last read."""


def page_of(draft: Draft, known: Knowledge, reader: Reader | None, appended: str = "") -> Page:
    """Fill the draft for one reader. For None, a group, or somebody unknown its fields stand as they were written.

    ``appended`` is a sentence that the service may put behind the text; it is counted, too.
    """
    words = _words(draft, known)
    if words is None:
        return Page(is_gone=True)
    text, pictures = words
    # Neither the contract nor anybody's report says that fields are filled in a note.
    has_tokens = not draft.private and any(token.is_whole for token in find_tokens(text))
    page = Page(text, pictures, has_tokens=has_tokens)
    if has_tokens and reader is not None and reader.is_known:
        page = _filled(page, values_of(reader.contact, reader.member, known.fields))
    if draft.private or not (page.text or pictures):
        return page
    mms = bool(pictures) or (reader is not None and reader.is_group)
    whole = f"{page.text}\n{appended}" if appended else page.text
    return replace(page, count=count(whole, mms=mms))


def _words(draft: Draft, known: Knowledge) -> tuple[str, tuple[str, ...]] | None:
    """Give the text with its tokens, and the addresses of pictures; None where they are not known."""
    media = (draft.media_url.strip(),) if draft.media_url.strip() else ()
    if draft.template_id is not None:
        template = known.templates.get(draft.template_id)
        return None if template is None else (template.text, (*media, *template.pictures))
    if draft.survey_id is not None:
        survey = known.surveys.get(draft.survey_id)
        return None if survey is None else (survey.question, media)
    return as_sent(draft.text), media


def _filled(page: Page, values: Mapping[str, str]) -> Page:
    """Put the values in, and remember where."""
    merge = Merge(page.text)
    shown = merge.fill(values)
    parts: list[str] = []
    places: list[tuple[int, int]] = []
    length = at = 0
    for token, value in zip((token for token in find_tokens(page.text) if token.is_whole), shown, strict=True):
        before = page.text[at : token.start]
        here = page.text[token.start : token.end] if value is None else value
        length += len(before)
        if value:
            places.append((length, length + len(value)))
        length += len(here)
        parts += (before, here)
        at = token.end
    text = "".join((*parts, page.text[at:]))
    return replace(
        page, text=text, filled=tuple(places), empties=merge.empties(shown), unknowns=merge.unknowns(shown)
    )
