"""Validation of a draft: every problem at once, or the messages that may be sent.

Errors stop it; warnings are for a person to weigh. ``check`` is the entry point; the parts below it check recipients,
template or survey, text, inbox and sender, and send time. The checks of meaning are in ``domain.checks``.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import NamedTuple
from unicodedata import category

from heydesk.domain.draft_context import NOTHING_KNOWN, CheckContext, Knowledge, region_in
from heydesk.domain.l10n import Sentence, excerpt_before, say, say_plural
from heydesk.domain.lazy_pattern import LazyPattern
from heydesk.domain.media import check_media, weigh, weigh_link
from heydesk.domain.message import MAX_EACH_ALONE, Draft, Message
from heydesk.domain.phone_numbers import BadPhone, ParsedPhone, national, read_digits, read_phone, split_numbers
from heydesk.domain.problems import Field, Fix, FixKind, Problem, Severity, error, warning
from heydesk.domain.records import ChatId, Inbox, ListId
from heydesk.domain.schedule import is_on_grid, is_wanted_too_near
from heydesk.domain.sms import count_exact
from heydesk.domain.text_normalization import as_sent

_MOST_NAMED = 5
"""Bad pieces that are named one by one; of the rest the number is enough."""

_EACH_ALONE = Fix(FixKind.EACH_ALONE, say("Send separately"))


class DraftRecipients(NamedTuple):
    """Whom a draft goes to: numbers, each once and in order, or one conversation, or one list; and what is wrong."""

    phones: tuple[str, ...]
    problems: tuple[Problem, ...]
    chat_id: ChatId | None = None
    list_id: ListId | None = None


def recipients_of(draft: Draft, inbox: Inbox | None) -> DraftRecipients:
    """Read a draft's recipients. A number that stands in the field counts like a chip."""
    region = region_in(inbox)
    read, refused = _read(draft, region)
    times = Counter(phone.digits for phone in read)
    phones = tuple(times)
    doubts = _doubts({phone.digits: phone for phone in read}.values(), dict(draft.names), region)
    is_crowd = not (draft.chats or draft.lists or draft.group or draft.is_note) and len(phones) > MAX_EACH_ALONE
    refusals = _left_out(refused) if is_crowd else _refusals(refused)
    problems = (*refusals, *doubts, *_duplicates(times, region))
    if draft.chats or draft.lists:
        mixed = _mixed(draft, phones, refused)
        return DraftRecipients(
            phones, (*problems, *mixed), next(iter(draft.chats), None), next(iter(draft.lists), None)
        )
    if not phones and not refused:
        problems = (error("no-recipients", Field.RECIPIENTS, say("Add a recipient: type a name or number.")),)
    return DraftRecipients(phones, (*problems, *_shape(draft, phones, inbox)))


_FEW_DOUBTS = 3
"""Doubtful numbers that are each asked about; of more, one question is about all."""


def _doubt_of_many(identifier: str, count: int) -> Sentence:
    if identifier == "premium-number":
        return say_plural(
            "%n number is a premium-rate number. Texting it may cost extra.",
            "%n numbers are premium-rate numbers. Texting them may cost extra.",
            count,
        )
    return say_plural(
        "%n number doesn't look like one in use. Check it.",
        "%n numbers don't look like numbers in use. Check them.",
        count,
    )


def _doubts(phones: Iterable[ParsedPhone], names: Mapping[str, str], region: str) -> tuple[Problem, ...]:
    """Return what is doubtful about numbers: one by one, or as one warning that lists them."""
    found: dict[str, list[tuple[str, Problem]]] = {}
    for phone in phones:
        for doubt in phone.doubts:
            found.setdefault(doubt.identifier, []).append((phone.digits, doubt))
    problems: list[Problem] = []
    for identifier, doubtful in found.items():
        if len(doubtful) <= _FEW_DOUBTS:
            problems += [doubt for _, doubt in doubtful]
            continue
        digits = " ".join(each for each, _ in doubtful)
        fix = Fix(FixKind.DROP_RECIPIENTS, say("Take them out"), digits)
        details = tuple(f"{names.get(each, '')} {national(each, region)}".strip() for each, _ in doubtful)
        sentence = _doubt_of_many(identifier, len(doubtful))
        problems.append(warning(identifier, Field.RECIPIENTS, sentence, fix, digits)._replace(details=details))
    return tuple(problems)


def _read(draft: Draft, region: str) -> tuple[list[ParsedPhone], list[BadPhone]]:
    read: list[ParsedPhone] = []
    refused: list[BadPhone] = []
    for chip in draft.recipients:
        try:
            read.append(read_digits(chip, region))
        except BadPhone as error:
            refused.append(error)
    for piece in split_numbers(draft.pending, region) if draft.pending.strip() else ():
        try:
            read.append(read_phone(piece, region))
        except BadPhone as error:
            refused.append(error)
    return read, refused


def _mixed(draft: Draft, phones: tuple[str, ...], refused: list[BadPhone]) -> list[Problem]:
    """What is wrong with a list or a conversation: the service takes one, and nobody beside it (section 3.2)."""
    found: list[Problem] = []
    if len(draft.chats) + len(draft.lists) > 1 or phones or refused:
        sentence = (
            say("A list can't be combined with other recipients. Remove the others.")
            if draft.lists
            else say("A conversation can't be combined with other recipients. Remove the others.")
        )
        found.append(error("mixed-recipients", Field.RECIPIENTS, sentence))
    if draft.is_note and draft.lists:
        sentence = say("A private note can't go to a list. Choose one person.")
        found.append(error("list-note", Field.RECIPIENTS, sentence))
    return found


LEFT_OUT_PIECE = "left-out-piece"
"""The name of the warning that says how much of what was typed for a crowd is no number."""


def _left_out(refused: list[BadPhone]) -> list[Problem]:
    """Leave out what is no number among many: who they are is looked at before it is sent."""
    if not refused:
        return []
    sentence = say_plural(
        "%n entry isn't a phone number and is left out.",
        "%n entries aren't phone numbers and are left out.",
        len(refused),
    )
    return [warning(LEFT_OUT_PIECE, Field.RECIPIENTS, sentence)]


def _refusals(refused: list[BadPhone]) -> list[Problem]:
    named = [
        error(bad.identifier, Field.RECIPIENTS, bad.sentence, about=str(bad.sentence))
        for bad in refused[:_MOST_NAMED]
    ]
    more = len(refused) - len(named)
    if more:
        sentence = say_plural(
            "%n more entry isn't a phone number. Fix or remove it.",
            "%n more entries aren't phone numbers. Fix or remove them.",
            more,
        )
        named.append(error("more-bad-numbers", Field.RECIPIENTS, sentence))
    return named


def _duplicates(times: Counter[str], region: str) -> list[Problem]:
    twice = [digits for digits, count in times.items() if count > 1]
    if not twice:
        return []
    if len(twice) == 1:
        sentence = say("{number} was listed twice. It gets one text.", number=national(twice[0], region))
    else:
        sentence = say_plural(
            "%n number was listed twice. It gets one text.",
            "%n numbers were listed twice. Each gets one text.",
            len(twice),
        )
    return [warning("duplicate-recipient", Field.RECIPIENTS, sentence)]


def _shape(draft: Draft, phones: tuple[str, ...], inbox: Inbox | None) -> list[Problem]:
    """What is wrong with one group, or with each alone."""
    if not draft.group:
        if len(phones) <= MAX_EACH_ALONE or not draft.is_note:
            return []
        sentence = say_plural(
            "%n person is too many for a note. At most {most} at a time.",
            "%n people are too many for a note. At most {most} at a time.",
            len(phones),
            most=MAX_EACH_ALONE,
        )
        return [error("too-many-recipients", Field.RECIPIENTS, sentence)]
    found: list[Problem] = []
    if len(phones) == 1:
        sentence = say("A group text needs two or more people. Add someone, or choose Separately.")
        found.append(error("group-of-one", Field.RECIPIENTS, sentence))
    if draft.is_note:
        sentence = say("A private note can't go to a group. Choose Separately: one note for each conversation.")
        found.append(error("group-note", Field.RECIPIENTS, sentence, _EACH_ALONE))
    if inbox and inbox.is_toll_free:
        sentence = say(
            "“{inbox}” has a toll-free number, which can't send group texts. Choose Separately or another inbox.",
            inbox=inbox.name,
        )
        found.append(error("group-from-toll-free", Field.RECIPIENTS, sentence, _EACH_ALONE))
    return found


# What the service makes of two contents at once is unsettled or not addressed in the documents (contract section 3.2,
# unknown 6), so a message has one: a template or a survey takes the place of the text.


def is_ready_made(draft: Draft) -> bool:
    """Whether a template or a survey is sent, and what stands in the box waits."""
    return draft.template_id is not None or draft.survey_id is not None


def check_choice(draft: Draft, media_url: str) -> tuple[Problem, ...]:
    """Return what does not go together with the template or the survey."""
    found: list[Problem] = []
    if draft.template_id is not None and draft.survey_id is not None:
        sentence = say("A text can't have both a template and a survey. Remove one of them.")
        found.append(error("template-and-survey", Field.TEXT, sentence))
    if media_url:
        sentence = (
            say("A survey can't have a media link. Remove the link.")
            if draft.survey_id is not None
            else say("A template has its own pictures. Remove the media link, or insert the template as text.")
        )
        found.append(error("media-beside-choice", Field.MEDIA, sentence))
    if draft.survey_id is not None and draft.is_note:
        sentence = say("A survey can't be a private note. Remove it, or send it as a text.")
        found.append(error("survey-note", Field.TEXT, sentence))
    return tuple(found)


LONGEST_TEXT = 10_000
"""Characters. The API states no limit (contract unknown 11); nobody texts more than this on purpose."""

MOST_SEGMENTS = 10
"""Where the vendor's table of segments ends (contract section 11, *Text length and segments*)."""

_CONTROL = LazyPattern("[\x00-\x08\x0b-\x1f\x7f-\x9f]")
"""Everything invisible but the tab and the line end: phones show boxes for it, or cut the text there."""

_HALF = LazyPattern("[\ud800-\udfff]")
_BLANK = frozenset({"Cc", "Cf", "Zl", "Zp", "Zs"})


def is_blank(text: str) -> bool:
    """Whether there is nothing to see in it: white space, and invisible characters such as the zero-width space."""
    return all(category(char) in _BLANK for char in text)


def check_text(text: str, *, has_media: bool, is_sms: bool) -> tuple[Problem, ...]:
    """Return every fault of a text as it leaves. ``is_sms`` where it is split into segments: no media, no group."""
    found: list[Problem] = []
    if not text and not has_media:
        sentence = say("Write a message or add a media link.")
        found.append(error("no-content", Field.TEXT, sentence))
    elif not has_media and is_blank(text):
        sentence = say("Write a message or add a media link.")
        found.append(error("blank-text", Field.TEXT, sentence))
    found += _bad_characters(text)
    if len(text) > LONGEST_TEXT:
        sentence = say_plural(
            "The text is too long: %n character, at most {most}. Shorten it.",
            "The text is too long: %n characters, at most {most}. Shorten it.",
            len(text),
            most=LONGEST_TEXT,
        )
        found.append(error("text-too-long", Field.TEXT, sentence))
    elif is_sms and (segments := count_exact(text).segments) > MOST_SEGMENTS:
        sentence = say_plural(
            "This counts as %n text. Heymarket allows {most}, so it may not arrive whole. Shorten it if you can.",
            "This counts as %n texts. Heymarket allows {most}, so it may not arrive whole. Shorten it if you can.",
            segments,
            most=MOST_SEGMENTS,
        )
        found.append(warning("many-segments", Field.TEXT, sentence))
    return tuple(found)


def _bad_characters(text: str) -> list[Problem]:
    """The first of each kind, with its place: it can't be seen, so a person must be told where to look."""
    found: list[Problem] = []
    if control := _CONTROL.search(text):
        code, before = f"U+{ord(control.group()):04X}", excerpt_before(text, control.start())
        sentence = (
            say(
                "There is a hidden character ({code}) after “{before}” that can't be sent. Delete it.",
                code=code,
                before=before,
            )
            if before
            else say("The text starts with a hidden character ({code}) that can't be sent. Delete it.", code=code)
        )
        found.append(error("text-control", Field.TEXT, sentence))
    if half := _HALF.search(text):
        before = excerpt_before(text, half.start())
        sentence = (
            say("There is a broken character after “{before}”. Delete it and type it again.", before=before)
            if before
            else say("The text starts with a broken character. Delete it and type it again.")
        )
        found.append(error("text-surrogate", Field.TEXT, sentence))
    return found


def inbox_of(draft: Draft, inboxes: Sequence[Inbox]) -> Inbox | None:
    """Find the draft's inbox; None when none is chosen, or when it is not there any more."""
    return next((inbox for inbox in inboxes if inbox.id == draft.inbox_id), None)


def check_origin(draft: Draft, inboxes: Sequence[Inbox]) -> tuple[Problem, ...]:
    """Return what is wrong with the inbox or the sender: one problem at most, as the sender depends on the inbox."""
    inbox = inbox_of(draft, inboxes)
    if not inboxes:
        sentence = say("This account has no inboxes. Add one in Heymarket, then press F5.")
        return (error("no-inboxes", Field.INBOX, sentence),)
    if inbox:
        return _check_sender(draft, inbox)
    if draft.inbox_id is None:
        return (error("no-inbox", Field.INBOX, say("Choose an inbox to send from.")),)
    sentence = say("The chosen inbox no longer exists. Choose another one.")
    return (error("inbox-gone", Field.INBOX, sentence),)


def _check_sender(draft: Draft, inbox: Inbox) -> tuple[Problem, ...]:
    if not inbox.members:
        sentence = say(
            "Nobody is a member of “{inbox}”. Add a member in Heymarket, or choose another inbox.",
            inbox=inbox.name,
        )
        return (error("inbox-empty", Field.INBOX, sentence),)
    if draft.sender_id is None:
        return (error("no-sender", Field.SENDER, say("Choose who you are, next to From.")),)
    if inbox.member(draft.sender_id) is None:
        sentence = say("The chosen sender isn't a member of “{inbox}”. Choose one of its members.", inbox=inbox.name)
        return (error("sender-not-member", Field.SENDER, sentence),)
    return ()


# The fields of a schedule have no place for a private note, a survey, an author, an activity or one media URL
# (contract section 11, *Schedule*).


def check_schedule(draft: Draft, media_url: str, now: datetime | None = None) -> tuple[Problem, ...]:
    """Return what keeps a draft with a time from being scheduled; nothing for one that is sent now.

    Without ``now`` nothing is said of the time itself.
    """
    if draft.send_at is None:
        return ()
    return (*schedule_obstacles(draft, media_url), *_check_send_time(draft.send_at, now))


def schedule_obstacles(draft: Draft, media_url: str) -> tuple[Problem, ...]:
    """Return what would keep a draft from being scheduled, whatever the time."""
    found: list[Problem] = []
    if draft.is_note:
        found.append(error("later-note", Field.TEXT, say("A private note can't be scheduled. Add it now.")))
    if draft.survey_id is not None:
        found.append(
            error("later-survey", Field.TEXT, say("A survey can't be scheduled. Send it now, or send a text."))
        )
    if media_url:
        sentence = say("Heymarket can't schedule a media link. Send it now, or remove the link.")
        found.append(error("later-media", Field.MEDIA, sentence))
    if draft.author.strip() or draft.activity_id.strip():
        sentence = say("Author and activity ID can't be scheduled. Clear them under Advanced, or send now.")
        found.append(error("later-advanced", Field.TEXT, sentence))
    return tuple(found)


def _check_send_time(send_at: datetime, now: datetime | None) -> tuple[Problem, ...]:
    if not is_on_grid(send_at):
        sentence = say("Heymarket sends on quarter hours only, for example 8:00 or 8:15.")
        return (error("later-off-quarter", Field.TIME, sentence),)
    if now is not None and is_wanted_too_near(send_at, now):
        sentence = say("Too late to schedule this (Heymarket needs 15 minutes). Pick a new time or send it now.")
        return (error("later-too-near", Field.TIME, sentence),)
    return ()


def load_checks() -> Sequence[Callable[[CheckContext], Iterable[Problem]]]:
    """Load the checks of a draft's meaning, which the first window does not need, and return them."""
    from heydesk.domain.checks import CHECKS

    return CHECKS


def run_checks(case: CheckContext) -> tuple[Problem, ...]:
    """Run every check of a draft's meaning."""
    return tuple(problem for check in load_checks() for problem in check(case))


@dataclass(frozen=True, slots=True)
class Checked:
    """What a check found. ``messages`` is empty while there is an error, and of a crowd.

    ``crowd`` are people, each alone, who are too many for messages of their own: they first become a list.
    """

    problems: tuple[Problem, ...]
    messages: tuple[Message, ...]
    crowd: tuple[str, ...] = ()

    @property
    def is_broadcast(self) -> bool:
        """Whether it goes to a list, or will once there is one."""
        return bool(self.crowd) or any(message.is_broadcast for message in self.messages)

    @property
    def errors(self) -> tuple[Problem, ...]:
        """What stops it."""
        return tuple(problem for problem in self.problems if problem.severity is Severity.ERROR)

    @property
    def warnings(self) -> tuple[Problem, ...]:
        """What a person may want to know first."""
        return tuple(problem for problem in self.problems if problem.severity is Severity.WARNING)


def check(
    draft: Draft, inboxes: Sequence[Inbox], knowledge: Knowledge = NOTHING_KNOWN, *, in_full: bool = True
) -> Checked:
    """Check a draft as it stands: *each alone* gives a message for every recipient, anything else a single one.

    Without ``in_full`` only what could not leave is found, which is enough to show what would.
    """
    inbox = inbox_of(draft, inboxes)
    audience = recipients_of(draft, inbox)
    media_url = draft.media_url.strip()
    text = "" if is_ready_made(draft) else as_sent(draft.text)
    is_sms = not (draft.is_note or draft.group or media_url)
    problems = (
        *check_origin(draft, inboxes),
        *audience.problems,
        *(check_choice(draft, media_url) if is_ready_made(draft) else ()),
        *(() if is_ready_made(draft) else check_text(text, has_media=bool(media_url), is_sms=is_sms)),
        *(_media_problems(media_url, draft, knowledge) if media_url else ()),
        *check_schedule(draft, media_url, knowledge.now),
        *check_reach(audience, draft, knowledge),
        *(_check_meaning(draft, text, inbox, audience, knowledge) if in_full else ()),
    )
    checked = Checked(problems, ())
    if checked.errors or draft.inbox_id is None or draft.sender_id is None:
        return checked
    message = Message(
        inbox_id=draft.inbox_id,
        sender_id=draft.sender_id,
        phones=audience.phones,
        text="" if is_blank(text) else text,
        media_url=media_url,
        side=draft.side,
        template_id=draft.template_id,
        survey_id=draft.survey_id,
        title=_title(draft, knowledge),
        author=draft.author.strip(),
        activity_id=draft.activity_id.strip(),
        send_at=draft.send_at,
    )
    if _is_crowd(audience, draft):
        return replace(checked, crowd=audience.phones)
    addressed = _addressed(message, audience, draft, knowledge)
    return replace(checked, messages=tuple(_named(each, knowledge) for each in addressed))


def _media_problems(media_url: str, draft: Draft, knowledge: Knowledge) -> tuple[Problem, ...]:
    """What speaks against the address by itself, and what does by a look at it, if somebody has looked."""
    found = check_media(media_url)
    if any(problem.severity is Severity.ERROR for problem in found):
        return found
    report = knowledge.media
    seen = () if report is None or report.url != media_url else weigh(report, side=draft.side)
    link = () if knowledge.now is None else weigh_link(media_url, knowledge.now, draft.send_at)
    said = {problem.identifier for problem in found}
    return (*found, *(problem for problem in (*seen, *link) if problem.identifier not in said))


def _check_meaning(
    draft: Draft, text: str, inbox: Inbox | None, audience: DraftRecipients, knowledge: Knowledge
) -> tuple[Problem, ...]:
    """Run the checks of meaning on a draft with recipients and content; without both there is nothing to check."""
    if not (draft.has_words and (audience.phones or draft.chats or draft.lists)):
        return ()
    chat = None if audience.chat_id is None else knowledge.chats.get(audience.chat_id)
    phones = audience.phones if chat is None else chat.phones
    case = CheckContext(
        text=text,
        phones=phones,
        inbox=inbox,
        sender_id=draft.sender_id,
        side=draft.side,
        group=draft.group if chat is None else len(phones) > 1,
        chat=chat,
        list_ids=draft.lists,
        template_id=draft.template_id,
        send_at=draft.send_at,
        can_wait=not schedule_obstacles(draft, draft.media_url.strip()),
        known=knowledge,
    )
    return run_checks(case)


def check_reach(audience: DraftRecipients, draft: Draft, knowledge: Knowledge) -> tuple[Problem, ...]:
    """Refuse what reaches more people than the administrator allows, or nobody knows how many."""
    most = knowledge.largest_broadcast
    if most is None or draft.is_note or draft.group or audience.chat_id is not None:
        return ()
    reached: int | None = len(audience.phones)
    if audience.list_id is not None:
        known = knowledge.lists.get(audience.list_id)
        reached = None if known is None else known.count
    if reached is None:
        sentence = say_plural(
            "Your administrator allows %n recipient at a time, and how many are on this list isn't known.",
            "Your administrator allows %n recipients at a time, and how many are on this list isn't known.",
            most,
        )
    elif reached > most:
        sentence = say_plural(
            "Your administrator allows %n recipient at a time. Take some out.",
            "Your administrator allows %n recipients at a time. Take some out.",
            most,
        )
    else:
        return ()
    return (error("too-many-for-policy", Field.RECIPIENTS, sentence),)


def _is_crowd(audience: DraftRecipients, draft: Draft) -> bool:
    is_of_people = audience.list_id is None and audience.chat_id is None
    return is_of_people and not draft.group and len(audience.phones) > MAX_EACH_ALONE


def _addressed(
    message: Message, audience: DraftRecipients, draft: Draft, knowledge: Knowledge
) -> tuple[Message, ...]:
    """Return the message with its address, or a copy of it for each recipient."""
    if audience.list_id is not None:
        known = knowledge.lists.get(audience.list_id)
        name, people = ("", 0) if known is None else (known.name, known.count or 0)
        return (replace(message, list_id=audience.list_id, list_name=name, people=people),)
    if audience.chat_id is not None:
        chat = knowledge.chats.get(audience.chat_id)
        return (replace(message, chat_id=audience.chat_id, phones=() if chat is None else chat.phones),)
    if draft.group:
        return (message,)
    texted = [phone for phone in audience.phones if draft.is_note or not _is_refused(phone, knowledge)]
    alone = (replace(message, phones=(phone,)) for phone in texted or audience.phones)
    if not draft.is_note:
        return tuple(alone)
    # The vendor's current guide wants a note in an existing conversation; an older sample has the number.
    return tuple(replace(note, chat_id=knowledge.chat_of(note.phones[0])) for note in alone)


def _is_refused(phone: str, knowledge: Knowledge) -> bool:
    person = knowledge.people.get(phone)
    return person is not None and person.is_refused


def _named(message: Message, knowledge: Knowledge) -> Message:
    """Note what the recipients are called now, so that the outbox needs no directory to say who they are."""
    people = (knowledge.people.get(phone) for phone in message.phones)
    names = tuple(person.name if person else "" for person in people)
    return replace(message, names=names) if any(names) else message


def _title(draft: Draft, knowledge: Knowledge) -> str:
    if draft.template_id is not None:
        template = knowledge.templates.get(draft.template_id)
        return "" if template is None else template.title
    survey = None if draft.survey_id is None else knowledge.surveys.get(draft.survey_id)
    return "" if survey is None else survey.name


class WarningsAnswer:
    """Warnings that a person was asked about once, and the draft (audience, text, time) that they were about.

    The words of a warning may change while it stays the same (minutes pass), so it is known by its identifier and
    by what it is about.
    """

    def __init__(self, draft: Draft, warnings: Iterable[Problem]) -> None:
        self._draft = draft
        self._asked = frozenset(map(_key, warnings))

    def covers(self, draft: Draft, warnings: Iterable[Problem]) -> bool:
        """Whether the answer to it holds: nothing of the draft was changed, and no warning has come since."""
        return draft == self._draft and self._asked.issuperset(map(_key, warnings))


def _key(problem: Problem) -> tuple[str, str]:
    return problem.identifier, problem.about
