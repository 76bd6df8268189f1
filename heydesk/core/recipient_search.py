"""Autocomplete for recipients: people, lists, tags, groups and bare numbers, within the time of one frame.

Somebody and the conversation with them alone are one entry, found by the words of either.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import islice
from time import perf_counter

from heydesk.domain.draft_context import region_in
from heydesk.domain.l10n import Sentence, say
from heydesk.domain.phone_numbers import BadPhone, national, read_phone
from heydesk.domain.records import AccountId, Contact, ContactList, Conversation, InboxId
from heydesk.domain.suggestions import Suggestion, SuggestionKind, Suggestions
from heydesk.domain.text_normalization import fold, is_begun_by
from heydesk.storage.contacts import AccountDirectory
from heydesk.storage.store import Store

_BESIDE = 2
"""Places that are kept for lists and tags, and as many for groups, however many people there are."""
_MOST_TAGGED = 1000
"""People of one tag that are counted while somebody types."""
_FRAME_LEFT = 0.008
"""Seconds. Where finding contacts took longer, there is no time left to look through conversations too."""
_NAMED = 2
"""Of so many contacts that were found by name the conversations are looked for, which mostly have no name."""
_LOOKED_AT = 4
"""As many conversations as are wanted, times this, are looked at: some are closed, or of another inbox."""


class RecipientSearch:
    """Mixes people, lists, tags, groups and the number itself."""

    def __init__(self, store: Store, clock: Callable[[], float] = perf_counter) -> None:
        self._store = store
        self._clock = clock

    def suggest(self, account_id: AccountId, inbox_id: InboxId | None, typed: str, limit: int) -> Suggestions:
        """Give the best rows; those last talked to where nothing was typed. Raises StoreError."""
        book = self._store.directory_of(account_id)
        region = self._region(account_id, inbox_id)
        if not typed.strip():
            return Suggestions(tuple(self._last(book, inbox_id, region, limit)))
        began = self._clock()
        found = book.contacts.search(typed, limit)
        rows = sorted(found.rows, key=lambda each: not _begins(each, typed))
        known = {each.phone: each for each in rows if each.phone}
        people = {phone: _contact(each, region, typed) for phone, each in known.items()}
        lists = [_list(each) for each in book.lists.all(typed)[:limit]]
        tags = islice((tag for tag in book.tags.all().values() if is_begun_by(tag, typed)), _BESIDE)
        lists += [tagged for tag in tags if (tagged := _tagged(book, tag)).people != 0]
        talks: list[Conversation] = []
        complete = False
        if not people or self._clock() - began < _FRAME_LEFT:
            by_words = book.conversations.search(typed, limit * _LOOKED_AT)
            talks = _open(by_words.rows, inbox_id)
            complete = found.complete and by_words.complete
        for phone in islice(known, _NAMED):
            if self._clock() - began >= _FRAME_LEFT:
                complete = False
                break
            talks += filter(_is_group, _open(book.conversations.search(phone, limit).rows, inbox_id))
        for talk in (each for each in talks if not _is_group(each)):
            people.setdefault(talk.phones[0], _alone(book, talk, region, typed))
        groups = [_chat(book, each, region) for each in dict.fromkeys(filter(_is_group, talks))][:limit]
        number = _number(book, typed, region)
        if number is not None:
            people = {number.phone: number, **people}
        return Suggestions(_mixed(tuple(people.values()), lists, groups, limit), complete)

    def _region(self, account_id: AccountId, inbox_id: InboxId | None) -> str:
        inboxes = self._store.directory.inboxes(account_id)
        return region_in(next((each for each in inboxes if each.id == inbox_id), None))

    def _last(
        self, book: AccountDirectory, inbox_id: InboxId | None, region: str, limit: int
    ) -> Iterator[Suggestion]:
        """Give whom this inbox talked to last: a person by their number, a group by its conversation."""
        talks = book.conversations.search("", limit * _LOOKED_AT).rows
        for talk in _open(talks, inbox_id)[:limit]:
            yield _chat(book, talk, region) if _is_group(talk) else _alone(book, talk, region)


def _is_group(talk: Conversation) -> bool:
    return len(talk.phones) > 1


def _open(talks: Iterable[Conversation], inbox_id: InboxId | None) -> list[Conversation]:
    return [each for each in talks if each.is_open and each.phones and inbox_id in {None, each.inbox_id}]


def _number(book: AccountDirectory, typed: str, region: str) -> Suggestion | None:
    """Read what was typed as one whole number; as its contact, where it has one."""
    try:
        phone = read_phone(typed, region).digits
    except BadPhone:
        return None
    known = book.contacts.by_phone((phone,)).get(phone)
    return _contact(known, region) if known else _bare(phone, region)


def _alone(book: AccountDirectory, talk: Conversation, region: str, typed: str = "") -> Suggestion:
    """Show the one whom a conversation is with, as the contact where there is one."""
    phone = talk.phones[0]
    known = book.contacts.by_phone((phone,)).get(phone)
    if known is None or not known.name:
        row = _bare(phone, region)
        if not any(char.isalpha() for char in talk.name):
            return row  # the service names a conversation by the number where it knows no name
        return replace(row, kind=SuggestionKind.CONTACT, label=talk.name, detail=national(phone, region))
    row = _contact(known, region)
    if typed and talk.name and not is_begun_by(known.name, typed) and is_begun_by(talk.name, typed):
        return replace(row, why=say("conversation “{name}”", name=talk.name))
    return row


def _contact(contact: Contact, region: str, typed: str = "") -> Suggestion:
    number = national(contact.phone, region)
    detail = number if contact.name else ""
    why = _why(contact, typed)
    tag = next(iter(contact.tags), "")
    return Suggestion(SuggestionKind.CONTACT, contact.name or number, detail, phone=contact.phone, why=why, tag=tag)


def _why(contact: Contact, typed: str) -> Sentence | None:
    """Say by what somebody was found whose name does not begin with what was typed, nor the number."""
    if is_begun_by(contact.name, typed) or not any(char.isalpha() for char in typed):
        return None
    if is_begun_by(contact.email, typed):
        return say("{email}", email=contact.email)
    tag = next((tag for tag in contact.tags if is_begun_by(tag, typed)), "")
    return say("tag “{tag}”", tag=tag) if tag else None


def _begins(contact: Contact, typed: str) -> bool:
    """Whether the name as a whole begins with what was typed: before ``Grace Kim`` *kim* means ``Kim Lee``."""
    return fold(contact.name).startswith(fold(typed.strip()))


def _bare(phone: str, region: str) -> Suggestion:
    return Suggestion(SuggestionKind.NUMBER, national(phone, region), phone=phone)


def _list(one: ContactList) -> Suggestion:
    return Suggestion(SuggestionKind.LIST, one.name or str(one.id), list_id=one.id, people=one.count)


def _tagged(book: AccountDirectory, tag: str) -> Suggestion:
    count = len(book.contacts.tagged(tag, _MOST_TAGGED + 1))
    return Suggestion(SuggestionKind.TAG, tag, people=count if count <= _MOST_TAGGED else None)


def _chat(book: AccountDirectory, talk: Conversation, region: str) -> Suggestion:
    """Show a group by its name, else by its people's names."""
    known = book.contacts.by_phone(talk.phones)
    numbers = ", ".join(national(phone, region) for phone in talk.phones)
    names = ", ".join(known[phone].name or national(phone, region) for phone in talk.phones if phone in known)
    whole = all(phone in known for phone in talk.phones)
    label = talk.name or (names if whole else "")
    return Suggestion(
        SuggestionKind.CONVERSATION,
        label or numbers,
        numbers if label else "",
        chat_id=talk.id,
        people=len(talk.phones),
    )


def _mixed(
    people: Sequence[Suggestion], lists: Sequence[Suggestion], chats: Sequence[Suggestion], limit: int
) -> tuple[Suggestion, ...]:
    """Put people first, but leave the others some room; what they don't need is the people's.

    Whoever was found by a tag or an address comes after all that has the name: somebody in a hurry takes the first.
    """
    few_lists, few_chats = lists[:_BESIDE], chats[:_BESIDE]
    named = [each for each in people if each.why is None]
    first = named[: max(1, limit - len(few_lists) - len(few_chats))]
    others = [each for each in people if each.why is not None]
    mixed = (*first, *few_lists, *few_chats, *others, *lists[_BESIDE:], *chats[_BESIDE:])
    return mixed[:limit]
