"""What the imitated service does where the sources disagree or are silent.

Where docs/api/contract.md settles a point there is no choice here. A person's sandbox runs with the defaults of
`Behavior`; tests choose other values through `heydesk.sandbox.testing.switches`. Sections and unknowns are those of
docs/api/contract.md.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class ErrorBody(StrEnum):
    """What a refusal's body looks like (sections 2 and 12.8; unknown 13.1). Never documented."""

    JSON = "json"
    TEXT = "text"
    EMPTY = "empty"
    HTML = "html"


class SendAnswer(StrEnum):
    """The two answers to a send: `{id, date, gallery_url}` and the one recorded by clients (section 3.3)."""

    DOCUMENTED = "documented"
    OBSERVED = "observed"


class InboxesAnswer(StrEnum):
    """A bare array, or `{"inboxes": [...]}` as one old guide shows it (section 4)."""

    BARE = "bare"
    WRAPPED = "wrapped"


class LocalIdReuse(StrEnum):
    """What becomes of a `local_id` that was used before (section 3.4; unknown 13.3).

    `refusal` is a 400 and `conflict` a 409, both naming the local_id.
    """

    FIRST_ANSWER = "first_answer"
    REFUSAL = "refusal"
    CONFLICT = "conflict"
    SECOND_MESSAGE = "second_message"


class OptedOut(StrEnum):
    """A text to someone who opted out or is blocked (section 3.6; unknown 13.10).

    `refused` is a 400; `accepted` keeps the message, which then fails on its way.
    """

    REFUSED = "refused"
    ACCEPTED = "accepted"


class PrivateByPhone(StrEnum):
    """Whether a private note may name a phone number instead of a chat (section 3.2; unknown 13.7)."""

    ACCEPTED = "accepted"
    REFUSED = "refused"


class UnknownId(StrEnum):
    """The status for a chat, list, template, survey or contact that does not exist (section 3.6).

    An unknown inbox is always a 403, as a sender outside the inbox is (section 12.3).
    """

    BAD_DATA = "bad_data"
    DENIED = "denied"
    NOT_FOUND = "not_found"


class HistoryOrder(StrEnum):
    """The order of `GET /v1/messages` (section 11; unknown 13.16)."""

    NEWEST_FIRST = "newest_first"
    OLDEST_FIRST = "oldest_first"


class HistoryInboxId(StrEnum):
    """Whether `GET /v1/messages` works without `inboxID` (section 11; unknown 13.16)."""

    REQUIRED = "required"
    OPTIONAL = "optional"


class CreatedAt(StrEnum):
    """Which way `created_at` of `POST /v1/messages/all` points (section 11; unknown 13.16)."""

    BEFORE = "before"
    ON_AND_AFTER = "on_and_after"


class ListAccess(StrEnum):
    """Whether lists can be read: no current page documents a way (section 6; unknown 13.13).

    `denied` is a 403 and `missing` a 404, for `POST /v1/lists` and `GET /v1/list/{id}`.
    """

    READABLE = "readable"
    DENIED = "denied"
    MISSING = "missing"


class ListMembers(StrEnum):
    """Whether a list that is read has `targets`; for lists of contacts the field is unknown (unknown 13.13)."""

    SHOWN = "shown"
    HIDDEN = "hidden"


class RepeatedWrite(StrEnum):
    """What becomes of the `local_id` of a list or a schedule that was used before; nothing is documented.

    `first_answer` refuses another body under the same one. `refusal` is a 400.
    """

    FIRST_ANSWER = "first_answer"
    SECOND = "second"
    REFUSAL = "refusal"


class PageCursor(StrEnum):
    """Whether a page begins behind the row whose `updated` is its cursor, or with it (section 2, "Cursor ties").

    Behind it, rows of the very same moment at a page's edge are never seen.
    """

    EXCLUSIVE = "exclusive"
    INCLUSIVE = "inclusive"


class ArchivedRows(StrEnum):
    """Whether lists and templates that are archived show unasked in a page (unknown 13.14)."""

    HIDDEN = "hidden"
    SHOWN = "shown"


class CountAnswer(StrEnum):
    """A count as a string, as documented for messages, or as a number (section 2, "Bare JSON strings")."""

    STRING = "string"
    NUMBER = "number"


class NoteMark(StrEnum):
    """How history tells a private note from a text (section 11); nothing is documented.

    `type`: its type is `private`. `flag`: it has `private: true`. `hidden`: it has `hidden: true`, a field that
    clients saw. `none`: it looks like a text that has no status.
    """

    TYPE = "type"
    FLAG = "flag"
    HIDDEN = "hidden"
    NONE = "none"


class TextToken(StrEnum):
    """What becomes of merge tokens in the `text` of a send to one person (unknown 13.12)."""

    KEPT = "kept"
    MERGED = "merged"


class CustomToken(StrEnum):
    """How the token of a custom field is spelled: its title, the title in snake case, or either (unknown 13.12)."""

    EXACT = "exact"
    SNAKE = "snake"
    EITHER = "either"


class MissingToken(StrEnum):
    """What a token becomes for whom there is no value: nothing, or it stays as typed (unknown 13.12)."""

    EMPTY = "empty"
    KEPT = "kept"


class ScheduleAnswer(StrEnum):
    """The answer to a written schedule: `{id}` as clients saw, or `{id, rev, uuid}` as other writes (section 11)."""

    ID = "id"
    WRITTEN = "written"


class ScheduleDeleted(StrEnum):
    """The answer to a cancelled schedule: not documented (unknown 13.17).

    `object` is `{deleted: true, id}` as for lists, `string` is `"ok"`, `null`, `empty` and `no_content` (204) say
    nothing. Nothing is cancelled by `refused`, a 200 with `success: false`, and by `ignored`, which says `"ok"`.
    """

    OBJECT = "object"
    STRING = "string"
    NULL = "null"
    EMPTY = "empty"
    NO_CONTENT = "no_content"
    REFUSED = "refused"
    IGNORED = "ignored"


class ScheduleChanged(StrEnum):
    """The answer to a changed schedule (unknown 13.17): as to a new one, or as in `ScheduleDeleted`."""

    WRITTEN = "written"
    NO_CONTENT = "no_content"
    REFUSED = "refused"
    IGNORED = "ignored"


class ScheduleLate(StrEnum):
    """What cancelling a schedule does that has been carried out: a 400, or the usual answer, and it is gone."""

    REFUSED = "refused"
    ACCEPTED = "accepted"


class ScheduleDone(StrEnum):
    """Whether a schedule can still be read by its id when it has been carried out; not documented."""

    KEPT = "kept"
    GONE = "gone"


class ScheduledText(StrEnum):
    """Whether a scheduled text goes as it was written, or with a sentence appended on how to opt out."""

    AS_WRITTEN = "as_written"
    OPT_OUT = "opt_out"


class ScheduledLocalId(StrEnum):
    """Whether a scheduled text carries its `local_id` into history; not documented."""

    KEPT = "kept"
    LOST = "lost"


class ConversationShape(StrEnum):
    """`assigned` and `inbox` as integers and `read` too, or the two as objects and `read` a boolean (section 10)."""

    CURRENT = "current"
    OLD = "old"


class ConversationExtras(StrEnum):
    """Whether a conversation has `unread` and `last_msg`, which clients saw and no page documents (section 10)."""

    SHOWN = "shown"
    HIDDEN = "hidden"


class LastInbound(StrEnum):
    """What the integer `last_inbound` counts (section 10): Unix seconds, or message ids. Not documented."""

    SECONDS = "seconds"
    MESSAGE_ID = "message_id"
    HIDDEN = "hidden"


class Replied(StrEnum):
    """What `replied` means (section 10): the team spoke last, or it has ever answered. Not documented."""

    LAST = "last"
    EVER = "ever"
    HIDDEN = "hidden"


class Reading(StrEnum):
    """Whether reading a conversation alone clears `unread`, or only an answer does (section 10). Not documented."""

    CLEARS_UNREAD = "clears_unread"
    KEEPS_UNREAD = "keeps_unread"


class UpdatedBy(StrEnum):
    """Whether `updated` of a conversation moves with closing, reassigning and reading, or with messages alone."""

    EVERY_CHANGE = "every_change"
    MESSAGES = "messages"


class LegacyKey(StrEnum):
    """Whether `Authorization: Bearer <team API key>` still works, and the older HTTP Basic too (section 1).

    The sandbox's API key is its Secret Key. `basic` accepts both.
    """

    BEARER = "bearer"
    BASIC = "basic"
    REFUSED = "refused"


class EmptyArray(StrEnum):
    """Whether `[]` passes for a body without fields, as one client sends it (section 2, "GET with JSON body")."""

    EMPTY_BODY = "empty_body"
    REFUSED = "refused"


class CreatorId(StrEnum):
    """Whether a send works without `creator_id` (section 3.1; unknown 13.8); the first member sends then."""

    REQUIRED = "required"
    OPTIONAL = "optional"


class PhoneFormat(StrEnum):
    """How numbers stand in answers: E.164 digits, or those of the US and Canada without their 1 (section 2)."""

    E164 = "e164"
    NATIONAL = "national"


class ConversationTargets(StrEnum):
    """What `targets` of a group's conversation is: a list, or an object keyed by number as for lists (section 10).

    `object` has the first number as `target` besides.
    """

    LIST = "list"
    OBJECT = "object"


@dataclass(frozen=True, slots=True)
class Behavior:
    """One value for each open point. Numbers are seconds unless their name says otherwise."""

    error_body: ErrorBody = ErrorBody.JSON
    send_answer: SendAnswer = SendAnswer.DOCUMENTED
    inboxes: InboxesAnswer = InboxesAnswer.BARE
    repeated_local_id: LocalIdReuse = LocalIdReuse.FIRST_ANSWER
    """The same `local_id` with the same body."""
    reused_local_id: LocalIdReuse = LocalIdReuse.REFUSAL
    """The same `local_id` with another body."""
    opted_out: OptedOut = OptedOut.REFUSED
    private_by_phone: PrivateByPhone = PrivateByPhone.ACCEPTED
    unknown_id: UnknownId = UnknownId.BAD_DATA
    history_order: HistoryOrder = HistoryOrder.NEWEST_FIRST
    history_inbox_id: HistoryInboxId = HistoryInboxId.REQUIRED
    created_at: CreatedAt = CreatedAt.BEFORE
    lists: ListAccess = ListAccess.READABLE
    list_members: ListMembers = ListMembers.SHOWN
    repeated_list: RepeatedWrite = RepeatedWrite.FIRST_ANSWER
    """The same `local_id` in `POST /v2/lists`."""
    repeated_schedule: RepeatedWrite = RepeatedWrite.SECOND
    """The same `local_id` in `POST /v1/schedule`."""
    cursor: PageCursor = PageCursor.EXCLUSIVE
    page_size: int = 30
    """Rows of a page for which no limit is given."""
    largest_page: int = 30
    """Rows of a page at most, whatever its limit."""
    contacts_page_base: int = 0
    """The number of the first page of `POST /v2/contacts/list` (unknown 13.14)."""
    archived: ArchivedRows = ArchivedRows.HIDDEN
    count: CountAnswer = CountAnswer.STRING
    note_mark: NoteMark = NoteMark.TYPE
    text_token: TextToken = TextToken.KEPT
    custom_token: CustomToken = CustomToken.EITHER
    missing_token: MissingToken = MissingToken.EMPTY
    schedule_answer: ScheduleAnswer = ScheduleAnswer.ID
    schedule_deleted: ScheduleDeleted = ScheduleDeleted.OBJECT
    schedule_changed: ScheduleChanged = ScheduleChanged.WRITTEN
    schedule_late: ScheduleLate = ScheduleLate.REFUSED
    schedule_done: ScheduleDone = ScheduleDone.KEPT
    schedule_lag: float = 0.0
    """For how long a schedule that was changed or cancelled is still read as it was."""
    scheduled_text: ScheduledText = ScheduledText.AS_WRITTEN
    scheduled_local_id: ScheduledLocalId = ScheduledLocalId.KEPT
    conversation_shape: ConversationShape = ConversationShape.CURRENT
    conversation_extras: ConversationExtras = ConversationExtras.SHOWN
    last_inbound: LastInbound = LastInbound.SECONDS
    replied: Replied = Replied.LAST
    reading: Reading = Reading.CLEARS_UNREAD
    legacy_key: LegacyKey = LegacyKey.BEARER
    empty_array: EmptyArray = EmptyArray.EMPTY_BODY
    creator_id: CreatorId = CreatorId.REQUIRED
    phone_format: PhoneFormat = PhoneFormat.E164
    conversation_targets: ConversationTargets = ConversationTargets.LIST
    updated_by: UpdatedBy = UpdatedBy.EVERY_CHANGE
    incoming_gap: float = 300.0
    """Between two of the texts that customers write while the sandbox runs; 0 for none."""
    clock_offset: float = 0.0
    """How far the sandbox's clock is ahead; negative: behind. Moves `Date` and the token's age."""
    future_skew: float = 60.0
    """How far ahead of the sandbox's clock a token's `iat` may be (section 12.1; unknown 13.18)."""
    token_life: float = 300.0
    delivery_after: float = 3.0
    """How long until a text is delivered, or fails."""
    history_lag: float = 0.0
    """How long until a new message shows in history."""
    rate_limit: int = 500
    """Requests a minute."""
