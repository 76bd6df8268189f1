"""Lists: written by the v2 family, read by the deprecated v1 one (contract.md section 6)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from heydesk.sandbox.behavior import ListAccess, ListMembers, RepeatedWrite
from heydesk.sandbox.protocol import PHONE, ApiError, RequestFields
from heydesk.sandbox.seed_data import ListRecord
from heydesk.sandbox.state import ApiCall, SandboxState, read_page_request

_FIRST_NEW_ID = 6_001

Members = dict[str, Mapping[str, str]]


def page(state: SandboxState, call: ApiCall) -> object:
    """Answer `POST /v1/lists`: a page, the latest changed first."""
    _check_access(state)
    requested = read_page_request(call)
    rows = requested.rows(
        state, state.lists, lambda contact_list: requested.shows(state, archived=contact_list.archived)
    )
    return [_api_object(state, contact_list) for contact_list in rows]


def read(state: SandboxState, call: ApiCall) -> object:
    """Answer `GET /v1/list/{id}`."""
    _check_access(state)
    return _api_object(state, _known(state, call))


def create(state: SandboxState, call: ApiCall) -> object:
    """Answer `POST /v2/lists`, and `POST /v1/list`, with `{id, rev, uuid}`; the list can be read and sent to then."""
    fields = RequestFields(call.body)
    title, local_id = _title(fields), fields.nonempty_text("local_id")
    fields.text("type")
    if title is None or local_id is None:
        raise ApiError.bad_data(f"{'title' if title is None else 'local_id'} is missing.")
    members, emails = _people(state, fields, "contacts", "phones", "emails")
    call.warn_of_unread(fields)
    if not members and not emails:
        raise ApiError.bad_data("One of contacts, phones and emails must name somebody.")
    earlier = next((contact_list for contact_list in state.lists if contact_list.local_id == local_id), None)
    if earlier is not None and state.behavior.repeated_list is not RepeatedWrite.SECOND:
        same = (earlier.name, earlier.members.keys(), set(earlier.emails)) == (title, members.keys(), set(emails))
        if state.behavior.repeated_list is RepeatedWrite.REFUSAL or not same:
            raise ApiError.bad_data(f"The local_id {local_id} was used before.")
        return _written(earlier)
    _check_size(state, members, emails)
    now = state.clock.now()
    id_ = (
        max(_FIRST_NEW_ID, *(contact_list.id + 1 for contact_list in state.lists))
        if len(state.lists)
        else _FIRST_NEW_ID
    )
    call.logged.kept = True
    return _written(state.lists.save(ListRecord(id_, title, now, now, members, tuple(emails), local_id)))


def update(state: SandboxState, call: ApiCall) -> object:
    """Answer `PUT /v2/lists/{id}`: a new name, a whole new membership, or some in and some out."""
    contact_list = _known(state, call)
    fields = RequestFields(call.body)
    title = _title(fields)
    whole, whole_emails = _people(state, fields, "contacts", "phones", "emails")
    more, more_emails = _people(state, fields, "add_contacts", "add_phones", "add_emails")
    less, less_emails = _people(state, fields, "remove_contacts", "remove_phones", "remove_emails")
    call.warn_of_unread(fields)
    replaced = bool(whole or whole_emails)
    members: Members = {**(whole if replaced else contact_list.members), **more}
    emails = dict.fromkeys([*(whole_emails if replaced else contact_list.emails), *more_emails])
    for phone in less:
        members.pop(phone, None)
    for email in less_emails:
        emails.pop(email, None)
    _check_size(state, members, [*emails])
    changed = replace(
        contact_list,
        name=title or contact_list.name,
        members=members,
        emails=tuple(emails),
        updated_at=state.clock.now(),
        rev=contact_list.rev + 1,
    )
    call.logged.kept = True
    state.lists.save(changed)
    return {"id": changed.id, "rev": changed.rev}


def update_v1(state: SandboxState, call: ApiCall) -> object:
    """Answer the deprecated `PUT /v1/list/{id}`: a new name, numbers in and out, and the names that go with them."""
    contact_list = _known(state, call)
    fields = RequestFields(call.body)
    title = _title(fields)
    more, less = fields.phone_list("add_phone") or (), fields.phone_list("remove_phone") or ()
    named = _named_members(fields)
    call.warn_of_unread(fields)
    members: Members = {**contact_list.members, **{phone: {} for phone in more}, **named}
    for phone in less:
        members.pop(phone, None)
    _check_size(state, members, [*contact_list.emails])
    changed = replace(
        contact_list,
        name=title or contact_list.name,
        members=members,
        updated_at=state.clock.now(),
        rev=contact_list.rev + 1,
    )
    call.logged.kept = True
    state.lists.save(changed)
    return {"id": changed.id, "rev": changed.rev}


def _named_members(fields: RequestFields) -> Members:
    """Take `members`, an object of names (`f` and `l`) by number, as one client wrote it."""
    written = fields.nested_object("members")
    named: Members = {}
    for phone in [] if written is None else written.unread_names():
        if not PHONE.fullmatch(phone):
            raise ApiError.bad_data("members must be keyed by E.164 digits without a plus.")
        names = written.nested_object(phone) if written else None
        named[phone] = {} if names is None else {key: names.text(key) or "" for key in ("f", "l")}
    return named


def delete(state: SandboxState, call: ApiCall) -> object:
    """Answer `DELETE /v2/lists/{id}`, and `DELETE /v1/list/{id}`; the people on it stay."""
    contact_list = _known(state, call)
    state.lists.remove(contact_list.id)
    return {"deleted": True, "id": contact_list.id}


def _check_access(state: SandboxState) -> None:
    if state.behavior.lists is ListAccess.DENIED:
        raise ApiError.denied("Lists can't be read.")
    if state.behavior.lists is ListAccess.MISSING:
        raise ApiError.not_found("There is no such path.")


def _known(state: SandboxState, call: ApiCall) -> ListRecord:
    id_ = call.path_id()
    contact_list = state.lists.get(id_)
    if contact_list is None:
        raise state.unknown_id_error("list", id_)
    return contact_list


def _title(fields: RequestFields) -> str | None:
    title = fields.nonempty_text("title")
    if title is not None and not title.strip():
        raise ApiError.bad_data("title must not be blank.")
    return title


def _people(
    state: SandboxState, fields: RequestFields, contacts: str, phones: str, emails: str
) -> tuple[Members, list[str]]:
    """Take who is named in three fields: those with a number, by phone, and the addresses of the rest."""
    members: Members = {}
    rest: list[str] = []
    for id_ in fields.integer_list(contacts) or ():
        contact = state.contacts.get(id_)
        if contact is None:
            raise state.unknown_id_error("contact", id_)
        members[contact.phone] = {"f": contact.first, "l": contact.last}
    for phone in fields.phone_list(phones) or ():
        contact = state.contacts.find_by_phone(phone)
        members[phone] = {"f": contact.first, "l": contact.last} if contact else {}
    for email in fields.text_list(emails) or ():
        contact = state.contacts.find_by_email(email)
        if contact is None:
            rest.append(email)
        else:
            members[contact.phone] = {"f": contact.first, "l": contact.last}
    return members, rest


def _check_size(state: SandboxState, members: Members, emails: list[str]) -> None:
    """Refuse a list that is larger than the team's `list_size` (section 5; whether the service does: unknown)."""
    most = state.seed.team.get("list_size")
    if isinstance(most, int) and len(members) + len(emails) > most:
        raise ApiError.bad_data(f"A list holds {most} at most.")


def _api_object(state: SandboxState, contact_list: ListRecord) -> dict[str, object]:
    return contact_list.to_api_object(state.seed.team_id, members=state.behavior.list_members is ListMembers.SHOWN)


def _written(contact_list: ListRecord) -> dict[str, object]:
    return {"id": contact_list.id, "rev": contact_list.rev, "uuid": contact_list.uuid}
