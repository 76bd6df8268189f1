"""A draft checked before it may leave: every problem at once, or the messages that may.

Errors stop it; warnings are for a person to weigh. That a text needs the costly encoding is neither: the counter
under the box says so.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from heydesk.domain.audience import Audience, audience_of
from heydesk.domain.choice import check_choice, is_ready_made
from heydesk.domain.content import check_text, is_blank
from heydesk.domain.knowledge import NOTHING_KNOWN, Knowledge
from heydesk.domain.later import check_later, what_keeps
from heydesk.domain.media import check_media
from heydesk.domain.message import MAX_EACH_ALONE, Draft, Message
from heydesk.domain.origin import check_origin, inbox_of
from heydesk.domain.problem import Field, Problem, Severity
from heydesk.domain.sender import Inbox
from heydesk.domain.wording import as_sent

__all__ = ["MAX_EACH_ALONE", "Checked", "Field", "Problem", "Severity", "check"]


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
    draft: Draft, inboxes: Sequence[Inbox], knowledge: Knowledge = NOTHING_KNOWN, *, guarded: bool = True
) -> Checked:
    """Check a draft as it stands: *each alone* gives a message for every recipient, anything else a single one.

    Without ``guarded`` only what could not leave is found, which is enough to show what would.
    """
    inbox = inbox_of(draft, inboxes)
    audience = audience_of(draft, inbox)
    media_url = draft.media_url.strip()
    text = "" if is_ready_made(draft) else as_sent(draft.text)
    is_sms = not (draft.private or draft.group or media_url)
    problems = (
        *check_origin(draft, inboxes),
        *audience.problems,
        *(check_choice(draft, media_url) if is_ready_made(draft) else ()),
        *(() if is_ready_made(draft) else check_text(text, has_media=bool(media_url), is_sms=is_sms)),
        *(_media_problems(media_url, draft, knowledge) if media_url else ()),
        *check_later(draft, media_url, knowledge.now),
        *(_watched(draft, text, inbox, audience, knowledge) if guarded else ()),
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
        private=draft.private,
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
    from heydesk.domain.media_verdict import weigh, weigh_link  # few drafts have media

    report = knowledge.media
    seen = () if report is None or report.url != media_url else weigh(report, private=draft.private)
    link = () if knowledge.now is None else weigh_link(media_url, knowledge.now, draft.send_at)
    said = {problem.identifier for problem in found}
    return (*found, *(problem for problem in (*seen, *link) if problem.identifier not in said))


def _watched(
    draft: Draft, text: str, inbox: Inbox | None, audience: Audience, knowledge: Knowledge
) -> tuple[Problem, ...]:
    """Have the guards look at a draft that goes to somebody and says something; before, there is nothing to see."""
    if not (draft.has_words and (audience.phones or draft.chats or draft.lists)):
        return ()
    from heydesk.domain.guard.case import Case  # the first window shows a draft and checks none
    from heydesk.domain.guard.round import make_round

    chat = None if audience.chat_id is None else knowledge.chats.get(audience.chat_id)
    phones = audience.phones if chat is None else chat.phones
    case = Case(
        text=text,
        phones=phones,
        inbox=inbox,
        sender_id=draft.sender_id,
        private=draft.private,
        group=draft.group if chat is None else len(phones) > 1,
        chat=chat,
        list_ids=draft.lists,
        template_id=draft.template_id,
        send_at=draft.send_at,
        can_wait=not what_keeps(draft, draft.media_url.strip()),
        known=knowledge,
    )
    return make_round(case)


def _is_crowd(audience: Audience, draft: Draft) -> bool:
    is_of_people = audience.list_id is None and audience.chat_id is None
    return is_of_people and not draft.group and len(audience.phones) > MAX_EACH_ALONE


def _addressed(message: Message, audience: Audience, draft: Draft, knowledge: Knowledge) -> tuple[Message, ...]:
    """Give the message its address, or a copy of it for each recipient."""
    if audience.list_id is not None:
        known = knowledge.lists.get(audience.list_id)
        name, people = ("", 0) if known is None else (known.name, known.count or 0)
        return (replace(message, list_id=audience.list_id, list_name=name, people=people),)
    if audience.chat_id is not None:
        chat = knowledge.chats.get(audience.chat_id)
        return (replace(message, chat_id=audience.chat_id, phones=() if chat is None else chat.phones),)
    if draft.group:
        return (message,)
    alone = (replace(message, phones=(phone,)) for phone in audience.phones)
    if not draft.private:
        return tuple(alone)
    # The vendor's current guide wants a note in an existing conversation; an older sample has the number.
    return tuple(replace(note, chat_id=knowledge.chat_of(note.phones[0])) for note in alone)


def _named(message: Message, knowledge: Knowledge) -> Message:
    """Note what the recipients are called now, so that the outbox needs no directory to say who they are."""
    people = (knowledge.people.get(phone) for phone in message.phones)
    names = tuple(person.contact.name if person and person.contact else "" for person in people)
    return replace(message, names=names) if any(names) else message


def _title(draft: Draft, knowledge: Knowledge) -> str:
    if draft.template_id is not None:
        template = knowledge.templates.get(draft.template_id)
        return "" if template is None else template.title
    survey = None if draft.survey_id is None else knowledge.surveys.get(draft.survey_id)
    return "" if survey is None else survey.name
