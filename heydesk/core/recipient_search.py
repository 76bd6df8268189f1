"""Autocomplete for recipients: contacts, lists, conversations and bare numbers, within the time of one frame."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
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
"""Places that are kept for lists, and as many for conversations, however many people there are."""
_FRAME_LEFT = 0.008
"""Seconds. Where finding contacts took longer, there is no time left to look through conversations too."""
_NAMED = 2
"""Of so many contacts that were found by name the conversations are looked for, which mostly have no name."""
_LOOKED_AT = 4
"""As many conversations as are wanted, times this, are looked at: some are closed, or of another inbox."""


class RecipientSearch:
    """Mixes contacts, lists, conversations and the number itself."""

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
        contacts = {each.phone: _contact(each, region, typed) for each in rows if each.phone}
        lists = [_list(each) for each in book.lists.all(typed)[:limit]]
        talks: list[Conversation] = []
        complete = False
        if not contacts or self._clock() - began < _FRAME_LEFT:
            by_words = book.conversations.search(typed, limit * _LOOKED_AT)
            talks = _open(by_words.rows, inbox_id)
            complete = found.complete and by_words.complete
        for phone in islice(contacts, _NAMED):
            if self._clock() - began >= _FRAME_LEFT:
                complete = False
                break
            talks += _open(book.conversations.search(phone, limit).rows, inbox_id)
        chats = [_chat(book, each, region) for each in sorted(dict.fromkeys(talks), key=_is_alone)[:limit]]
        number = _number(book, typed, region)
        people = [number] if number and number.kind is SuggestionKind.NUMBER else []
        if number and number.kind is SuggestionKind.CONTACT:
            contacts = {number.phone: number, **contacts}
        return Suggestions(_mixed((*people, *contacts.values()), lists, chats, limit), complete)

    def _region(self, account_id: AccountId, inbox_id: InboxId | None) -> str:
        inboxes = self._store.directory.inboxes(account_id)
        return region_in(next((each for each in inboxes if each.id == inbox_id), None))

    def _last(
        self, book: AccountDirectory, inbox_id: InboxId | None, region: str, limit: int
    ) -> Iterator[Suggestion]:
        """Give whom this inbox talked to last: a person by their number, a group by its conversation."""
        talks = book.conversations.search("", limit * _LOOKED_AT).rows
        for talk in _open(talks, inbox_id)[:limit]:
            if len(talk.phones) > 1:
                yield _chat(book, talk, region)
                continue
            phone = talk.phones[0]
            known = book.contacts.by_phone((phone,)).get(phone)
            yield _contact(known, region) if known else _bare(phone, region)


def _is_alone(talk: Conversation) -> bool:
    """Groups come first: somebody alone can be reached by their number as well."""
    return len(talk.phones) == 1


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


def _contact(contact: Contact, region: str, typed: str = "") -> Suggestion:
    number = national(contact.phone, region)
    detail = number if contact.name else ""
    why = _why(contact, typed)
    return Suggestion(SuggestionKind.CONTACT, contact.name or number, detail, phone=contact.phone, why=why)


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


def _chat(book: AccountDirectory, talk: Conversation, region: str) -> Suggestion:
    """Show a conversation by its name, else by its people's names."""
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
