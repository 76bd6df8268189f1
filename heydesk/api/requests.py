"""Request bodies, written strictly: no field without a value, no null, integers as integers.

Pure, so that the *Request* pane can show what would leave before the HTTP stack is loaded.
"""

from __future__ import annotations

import json
import re
import shlex
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote

from heydesk.domain.lazy_pattern import LazyPattern
from heydesk.domain.message import Message
from heydesk.domain.records import ConversationAddress, InboxId, LocalId, MemberId, StatusWord

SEND_PATH = "/v1/message/send"
SCHEDULE_PATH = "/v1/schedule"
LISTS_PATH = "/v2/lists"


def path_of(message: Message) -> str:
    """Return the path that a message is posted to."""
    return SEND_PATH if message.send_at is None else SCHEDULE_PATH


def body_of(message: Message, local_id: LocalId) -> str:
    """Write the exact JSON that is posted there. Raises ValueError as ``send_body`` does."""
    return send_body(message, local_id) if message.send_at is None else schedule_body(message, local_id)


def fits(message: Message, local_id: LocalId, body: str) -> bool:
    """Whether this JSON says what the message says, no more and no less; the order of its fields may be another."""
    try:
        wanted = body_of(message, local_id)
        return body == wanted or _sorted(body) == _sorted(wanted)
    except (ValueError, TypeError, AttributeError, RecursionError):
        return False  # it is no JSON, or a message that none can be made of


def _sorted(body: str) -> str:
    """Write the pairs of every object in order, all of them: of a field that comes twice, who knows which counts."""
    return json.dumps(json.loads(body, object_pairs_hook=sorted))


def send_body(message: Message, local_id: LocalId) -> str:
    """Write the exact JSON of a send (contract sections 3.1 and 3.2).

    ``local_id`` always goes along, although only broadcasts need one: history carries it back, which is how a lost
    answer is looked up (section 3.4).

    Raises:
        ValueError: the message is none that may leave. Checks come before, so this is a bug and not a person's.
    """
    _make_sure(message, local_id)
    fields: dict[str, Any] = {"inbox_id": int(message.inbox_id), "creator_id": int(message.sender_id)}
    fields |= _target(message, "chat_id")
    fields |= filled(
        text=message.text,
        template_id=message.template_id,
        survey_id=message.survey_id,
        media_url=message.media_url,
        local_id=str(local_id),
        private=message.is_note,
        author=message.author,
        activity_id=message.activity_id,
    )
    return _body(fields)


def schedule_body(message: Message, local_id: LocalId) -> str:
    """Write the exact JSON of a scheduled send (contract section 11, *Schedule*), which has names of its own.

    ``user_id`` always goes along: without it the service sends as the team's owner. ``template`` is an integer, as
    in the current page; the older one has an object.

    Raises:
        ValueError: the message is none that can be scheduled, or has no time to be sent at.
    """
    _make_sure(message, local_id)
    if message.send_at is None or message.is_note or message.survey_id or message.media_url:
        raise ValueError("only text and templates can be scheduled, for a time")
    fields: dict[str, Any] = {
        "inbox_id": int(message.inbox_id),
        "user_id": int(message.sender_id),
        "execute_at": instant(message.send_at),
    }
    fields |= _target(message, "conversation_id")
    fields["content"] = filled(text=message.text, template=message.template_id)
    fields["local_id"] = str(local_id)
    return _body(fields)


def _make_sure(message: Message, local_id: LocalId) -> None:
    """Refuse what has no target, no content or more than one, and a note that would reach more than its thread."""
    contents = [each for each in (message.text, message.template_id, message.survey_id) if each]
    if not (message.phones or message.chat_id or message.list_id) or not local_id:
        raise ValueError("a message needs a recipient and a local_id")
    if message.chat_id and message.list_id:
        raise ValueError("a message goes to a conversation or to a list")
    if len(contents) > 1 or not (contents or message.media_url):
        raise ValueError("a message says one thing: text, a template or a survey, or shows media")
    if message.media_url and not message.text and contents:
        raise ValueError("media goes along with text alone")
    if message.is_note and (message.is_broadcast or (message.is_group and not message.chat_id)):
        raise ValueError("a private note goes to one conversation")


def _target(message: Message, chat: str) -> dict[str, Any]:
    """Write whom it goes to: one family, never two (contract section 3.2). ``chat`` is a conversation's name here."""
    if message.list_id is not None:
        return {"list_id": int(message.list_id)}
    if message.chat_id is not None:
        return {chat: int(message.chat_id)}
    if message.is_group:
        return {"targets": list(message.phones)}
    return {"phone_number": message.phones[0]}


def filled(**fields: Any) -> dict[str, Any]:  # noqa: ANN401 - JSON can be anything
    """Leave out what has no value: JSON null means absent, and an empty text might mean something else."""
    return {name: value for name, value in fields.items() if value}


def instant(at: datetime) -> str:
    """Write a time as the API wants it (contract section 2, *Timestamps*)."""
    return at.astimezone(UTC).isoformat().replace("+00:00", "Z")


def _body(fields: dict[str, Any]) -> str:
    body = compact(fields)
    body.encode()  # a lone surrogate is no text: stop it here, before it is kept or leaves
    return body


def page_body(cursor: datetime | None, limit: int, *, ascending: bool = False) -> str:
    """Write the question for the team's newest messages (contract section 11, ``POST /v1/messages/all``).

    ``created_at`` with ``ascending`` false is the one reading on which most sources agree to mean "before".
    """
    fields: dict[str, Any] = {"order": "created_at", "ascending": ascending, "limit": limit}
    if cursor is not None:
        fields["created_at"] = instant(cursor)
    return compact(fields)


def contact_body(phone: str) -> str:
    """Write the question for a number's status (contract section 9, ``POST /v1/contact/status``)."""
    return compact({"phone": phone})


def cursor_body(cursor: str, limit: int | None = None) -> str:
    """Write the question for the page behind a cursor; "" for the first one."""
    return compact(filled(date=cursor, limit=limit))


def number_body(number: int, limit: int | None = None) -> str:
    """Write the question for a page by its number, from 1 (contract section 8)."""
    return compact(filled(limit=limit, page=number))


def list_body(title: str, phones: Sequence[str], local_id: LocalId) -> str:
    """Write the body of a new list."""
    return compact({"title": title, "phones": list(phones), "local_id": str(local_id)})


def template_body(title: str, text: str, local_id: LocalId) -> str:
    """Write the body of a new template (contract section 7)."""
    return compact({"title": title, "content": {"text": text}, "local_id": str(local_id)})


def conversations_body(
    inbox_ids: Sequence[InboxId], cursor: str, *, unread: bool | None = None, closed: bool | None = None
) -> str:
    """Write the question for a page of these inboxes' conversations: all, or those that the filters let through.

    ``id`` is a member whose access is checked; the vendor's own sample has 0, for nobody in particular.
    """
    filters: dict[str, Any] = {"inboxes": [int(each) for each in inbox_ids]}
    filters |= {name: value for name, value in (("closed", closed), ("unread", unread)) if value is not None}
    return compact({"id": 0, "filters": filters, **filled(date=cursor)})


def conversation_body(address: ConversationAddress, member_id: MemberId, *, by_id: bool) -> str:
    """Write what is asked of one conversation in a member's name (contract section 10).

    ``by_id`` says that the endpoint takes a ``chat_id``. The others take numbers alone; they get the id only where
    no number is known.
    """
    fields: dict[str, Any] = {"inbox_id": int(address.inbox_id), "user_id": int(member_id)}
    if address.chat_id is not None and (by_id or not address.phones):
        fields["chat_id"] = int(address.chat_id)
    elif len(address.phones) == 1:
        fields["target"] = address.phones[0]
    else:
        fields["targets"] = list(address.phones)
    return compact(fields)


def reassign_body(address: ConversationAddress, member_id: MemberId, to: MemberId) -> str:
    """Write who is to have a conversation from now on (contract section 10, ``/reassign``)."""
    return compact({**json.loads(conversation_body(address, member_id, by_id=False)), "reassign_id": int(to)})


def set_status_body(phone: str, word: StatusWord) -> str:
    """Write what a contact is to be (contract section 9, ``POST /v1/contact/set_status``)."""
    return compact({"phone": phone, "status": word.value})


def pretty(body: str) -> str:
    """Show a body on several lines, for reading; one that is no JSON, from a damaged file, as it stands."""
    try:
        return json.dumps(json.loads(body), ensure_ascii=False, indent=2)
    except (ValueError, RecursionError):
        return body


def curl_line(base_url: str, body: str, path: str = SEND_PATH) -> str:
    """Write the send as one shell command, which takes its token from ``$HEYMARKET_JWT`` and holds no secret."""
    return " ".join(
        (
            f"curl -X POST {shlex.quote(base_url + path)}",
            '-H "Authorization: Bearer $HEYMARKET_JWT"',
            "-H 'Content-Type: application/json'",
            f"--data-raw {shlex.quote(body)}",
        )
    )


_LONGEST_CMD = 8191
_LONGEST_POWERSHELL = 32_000
"""Characters of a line that cmd takes; of a command that Windows starts, less what PowerShell adds."""
_SPELLED_OUT = LazyPattern(r"""\\["\\]|[^A-Za-z0-9 _.,:/+@#=\-{}\[\]"\\]""")
"""In JSON: escaped quotes and backslashes, and what a shell of Windows could take for its own."""
_UNSAFE_IN_URL = LazyPattern(r"[^A-Za-z0-9:/.\-_~%\[\]@+,=]")


def cmd_line(base_url: str, body: str, path: str = SEND_PATH) -> str:
    """Write the send as one line for cmd's prompt, which takes its token from ``%HEYMARKET_JWT%``.

    "" where it would be longer than cmd takes. The address stands last: a percent sign in it can't pair with the
    token's, and behind a caret it begins no variable.
    """
    line = f"curl.exe {_arguments_on_windows(body)} {_url_on_windows(base_url + path).replace('%', '^%')}"
    return line if len(line) <= _LONGEST_CMD else ""


def powershell_line(base_url: str, body: str, path: str = SEND_PATH) -> str:
    """Write the send as one line for PowerShell on Windows, which takes its token from ``$env:HEYMARKET_JWT``.

    "" where it would be longer than Windows takes. Behind ``--%`` PowerShell hands the rest on as it stands, with
    ``%HEYMARKET_JWT%`` filled in: its versions 5 and 7 differ in how they hand on a quote that they have parsed.
    """
    line = f"curl.exe --% {_arguments_on_windows(body)} {_url_on_windows(base_url + path)}"
    return line if len(line) <= _LONGEST_POWERSHELL else ""


def _arguments_on_windows(body: str) -> str:
    """Everything but the address, as Windows' programs part it into arguments.

    curl.exe is given its arguments in the code page, in which most letters are missing; and cmd ends a quotation at
    every quote, escaped or not. So what isn't plain is written as JSON's own escape: the same JSON in other bytes.
    """
    plain = _SPELLED_OUT.sub(_spelled_out, body).replace('"', '\\"')
    return (
        f'-X POST -H "Authorization: Bearer %HEYMARKET_JWT%" -H "Content-Type: application/json" --data-raw "{plain}"'
    )


def _spelled_out(found: re.Match[str]) -> str:
    units = found.group()[-1].encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[at]:02x}{units[at + 1]:02x}" for at in range(0, len(units), 2))


def _url_on_windows(url: str) -> str:
    return _UNSAFE_IN_URL.sub(lambda found: quote(found.group(), safe=""), url)


def compact(fields: Mapping[str, Any]) -> str:
    """Write JSON in one line, letters as they are."""
    return json.dumps(fields, ensure_ascii=False, separators=(",", ":"))
