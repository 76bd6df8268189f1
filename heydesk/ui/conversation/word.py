"""What the conversation pane says: why there is nothing to see, how the reading goes, who may not be texted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from heydesk.ui.words import isolated, translate

if TYPE_CHECKING:
    from heydesk.domain.ids import AccountId
    from heydesk.domain.message import Draft
    from heydesk.domain.records import ContactStatus
    from heydesk.ui.conversation.reading import ThreadReading


def why_none(account_id: AccountId | None, draft: Draft) -> str:
    """Say why there is no one thread that belongs to this draft."""
    if not (draft.recipients or draft.lists or draft.chats):
        return _tr("With one recipient, what was said before stands here.")
    if account_id is None or draft.inbox_id is None:
        return _tr("Choose an inbox, and what was said before stands here.")
    if draft.lists:
        return _tr("A list has no conversation: everybody on it has their own.")
    if len(draft.recipients) + len(draft.chats) > 1:
        return _tr("With several recipients there is no one conversation to show.")
    return _tr("Messages of a conversation of several people, or of one that is not known here, can't be shown.")


def how_it_stands(thread: ThreadReading, who: str, *, has_bubbles: bool) -> str:
    """Say how far the reading has come; "" when there is nothing to say."""
    if thread.error is not None:
        return _tr("The conversation can't be read. {why}").format(why=translate(thread.error.sentence))
    if not thread.is_read:
        return _tr("Reading the conversation…")
    if thread.is_busy and thread.has_more:
        return _tr("Reading older messages…")
    return "" if has_bubbles else _tr("Nothing has been said with {who} yet.").format(who=isolated(who))


def warning(status: ContactStatus | None, who: str) -> str:
    """Say whether nothing would reach them; "" when it would, or when nobody knows."""
    if status is not None and status.blocked:
        return _tr("{who} is blocked: nothing passes in either direction.").format(who=isolated(who))
    if status is not None and status.unsubscribed:
        return _tr("{who} has opted out: texts to them are not delivered.").format(who=isolated(who))
    return ""


def _tr(words: str) -> str:
    return QCoreApplication.translate("Conversation", words)
