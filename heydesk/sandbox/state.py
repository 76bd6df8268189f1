"""Everything that one running sandbox keeps: the API secret, the rate limiter, the account and the stores.

Pages are in the API's main style: the cursor, ``date``, is the ``updated`` of the previous page's last row.
"""

from __future__ import annotations

import base64
import re
import secrets
import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import islice
from pathlib import Path
from typing import Self

import jwt

from heydesk.sandbox.behavior import ArchivedRows, Behavior, CountAnswer, LegacyKey, PageCursor, UnknownId
from heydesk.sandbox.contact_store import ContactStore
from heydesk.sandbox.dated_collection import DatedCollection, DatedT, ServiceClock
from heydesk.sandbox.message_store import MessageStore
from heydesk.sandbox.protocol import ApiError, RequestFields
from heydesk.sandbox.request_log import LoggedRequest, RequestLog
from heydesk.sandbox.schedule_store import ScheduleStore
from heydesk.sandbox.seed_data import (
    InboxRecord,
    ListRecord,
    SeedData,
    TemplateRecord,
    generate_contacts,
    generated_list,
    load_seed_data,
)

_CLAIMS = ("exp", "nbf", "iat", "aud", "iss", "sub", "jti")
_UNCHECKED = {f"verify_{claim}": False for claim in _CLAIMS}


@dataclass(frozen=True, slots=True)
class Credential:
    """A Secret ID and a Secret Key (contract.md section 1)."""

    secret_id: str
    secret_key: str = field(repr=False)

    @classmethod
    def generate(cls) -> Self:
        """Return a random one, in the vendor's form: a UUID and 32 letters and digits."""
        return cls(str(uuid.uuid4()), secrets.token_hex(16))

    def verify(self, authorization: str | None, now: datetime, behavior: Behavior) -> None:
        """Check an Authorization header: a token, or the legacy API key where `behavior` accepts it.

        Extra claims are tolerated, `exp` among them, and ignored (section 12, point 1; whether the
        service honours `exp` is unknown, section 13, point 18).

        Raises:
            ApiError: 401, when the header does not hold a fresh token signed with this secret, or the key.
        """
        scheme, _, token = (authorization or "").partition(" ")
        if self._is_legacy_key(scheme.lower(), token.strip(), behavior.legacy_key):
            return
        if scheme.lower() != "bearer" or not token.strip():
            raise ApiError.unauthorized("A bearer token is needed in the Authorization header.")
        key = f"{self.secret_id}||{self.secret_key}".encode()
        try:
            claims = jwt.decode(token.strip(), key, algorithms=["HS256"], options=_UNCHECKED)  # type: ignore[arg-type]
        except jwt.InvalidTokenError as wrong:
            raise ApiError.unauthorized(f"The token does not hold: {wrong}.") from wrong
        if claims.get("iss") != self.secret_id:
            raise ApiError.unauthorized("The token's iss is not a Secret ID of this team.")
        issued = claims.get("iat")
        if type(issued) is not int:
            raise ApiError.unauthorized("The token's iat must be Unix seconds, an integer.")
        age = now.timestamp() - issued
        if age > behavior.token_life:
            raise ApiError.unauthorized("The token has expired.")
        if age < -behavior.future_skew:
            raise ApiError.unauthorized("The token's iat lies in the future.")

    def _is_legacy_key(self, scheme: str, credentials: str, accepted: LegacyKey) -> bool:
        """Whether this is the API key as a bearer token, or as the user name of HTTP Basic with an empty password."""
        if scheme == "bearer" and accepted is not LegacyKey.REFUSED:
            return secrets.compare_digest(credentials.encode(), self.secret_key.encode())
        if scheme == "basic" and accepted is LegacyKey.BASIC:
            expected = base64.b64encode(f"{self.secret_key}:".encode())
            return secrets.compare_digest(credentials.encode(), expected)
        return False


_WINDOW_S = 60.0


class RateLimiter:
    """Fixed-window rate limiter: a window of a minute begins with the first request after the last window.

    The documents speak of "the current minute" and say no more (contract.md section 2, "Rate limit").
    """

    def __init__(self) -> None:
        self._opened = float("-inf")
        self._count = 0

    def allows(self, at: float, limit: int) -> bool:
        """Count a request that came at `at` (steady seconds) and return whether it is within the limit."""
        if at - self._opened >= _WINDOW_S:
            self._opened = at
            self._count = 0
        self._count += 1
        return self._count <= limit


_ID = re.compile("-?[0-9]{1,18}")


@dataclass(frozen=True, slots=True)
class ApiCall:
    """What an endpoint gets: the query, the body (None when there is none), and the log entry to add to."""

    query: Mapping[str, str]
    body: object
    logged: LoggedRequest
    path_parameters: Mapping[str, str] = field(default_factory=dict)
    """The variable parts of the path."""

    def warn(self, warnings: Sequence[str]) -> None:
        """Log where the request departs from what is documented."""
        self.logged.warnings += warnings

    def warn_of_unread(self, fields: RequestFields) -> None:
        """Log a warning for each field that no endpoint has read: the API does not document it."""
        self.warn([f"{name} is not a documented field" for name in fields.unread_names()])

    def path_id(self) -> int:
        """Return the id in the path.

        Raises:
            ApiError: 400, when it is no integer.
        """
        written = self.path_parameters.get("id", "")
        if not _ID.fullmatch(written):
            raise ApiError.bad_data("The id in the path must be an integer.")
        return int(written)


@dataclass(slots=True)
class SandboxState:
    """The account, what was sent, and how the service behaves."""

    credential: Credential
    seed: SeedData
    clock: ServiceClock
    contacts: ContactStore
    messages: MessageStore
    request_log: RequestLog
    lists: DatedCollection[ListRecord]
    templates: DatedCollection[TemplateRecord]
    schedules: ScheduleStore = field(default_factory=ScheduleStore)
    behavior: Behavior = field(default_factory=Behavior)
    rate_limiter: RateLimiter = field(default_factory=RateLimiter)
    started: float = 0.0
    """When it began to run, in monotonic seconds."""
    incoming_count: int = 0
    """How many of the account's incoming texts have come."""

    @classmethod
    def create(
        cls,
        *,
        secret: tuple[str, str] | None = None,
        data: Path | str | None = None,
        log: Path | None = None,
        behavior: Behavior | None = None,
        base_url: str = "",
    ) -> Self:
        """Return a fresh state; `base_url` is where it will be served. Without a secret one is made up.

        Raises:
            ValueError: the data can't be understood.
            OSError: the data can't be read or the log can't be written.
        """
        behavior = behavior or Behavior()
        clock = ServiceClock()
        clock.offset = behavior.clock_offset
        now = clock.now()
        seed = load_seed_data(data, now, base_url)
        generated = [*generate_contacts(seed.generated_contacts, now)]
        contacts = ContactStore(clock, (*generated, *seed.contacts))
        return cls(
            credential=Credential(*secret) if secret else Credential.generate(),
            seed=seed,
            clock=clock,
            contacts=contacts,
            messages=MessageStore(clock, contacts, seed.conversations),
            request_log=RequestLog(log),
            lists=DatedCollection((*seed.lists, *([generated_list(generated, now)] if generated else []))),
            templates=DatedCollection(seed.templates),
            behavior=behavior,
            started=clock.steady(),
        )

    def set_behavior(self, behavior: Behavior) -> None:
        """Change how the service behaves from now on."""
        self.behavior = behavior
        self.clock.offset = behavior.clock_offset

    def require_inbox(self, id_: int) -> InboxRecord:
        """Return the inbox of that id.

        Raises:
            ApiError: 403, when the team has none (contract.md section 3.6).
        """
        inbox = self.seed.inbox(id_)
        if inbox is None:
            raise ApiError.denied(f"The team has no inbox {id_}.")
        return inbox

    def unknown_id_error(self, what: str, id_: object) -> ApiError:
        """Return the error for an id that nothing has, as `Behavior.unknown_id` says."""
        make_error = {
            UnknownId.BAD_DATA: ApiError.bad_data,
            UnknownId.DENIED: ApiError.denied,
            UnknownId.NOT_FOUND: ApiError.not_found,
        }[self.behavior.unknown_id]
        return make_error(f"There is no {what} {id_}.")


_UNEXPLAINED = ("order", "filter")
_UNEXPLAINED_IDS = ("page", "assigned", "id", "parent_id")


@dataclass(frozen=True, slots=True)
class PageRequest:
    """The page that a request asks for (contract.md section 2, "Pagination"); the latest changed rows come first."""

    cursor: datetime | None = None
    limit: int | None = None
    ascending: bool = False
    archived: bool = False
    ignored: tuple[str, ...] = ()
    """Other fields of the vendor's shared body, which no source explains."""

    @classmethod
    def read(cls, fields: RequestFields) -> Self:
        """Read a page's fields from a body.

        Raises:
            ApiError: 400, when one is of the wrong kind.
        """
        ignored = [name for name in _UNEXPLAINED if fields.text(name) is not None]
        ignored += [name for name in _UNEXPLAINED_IDS if fields.integer(name) is not None]
        return cls(
            cursor=fields.timestamp("date"),
            limit=read_positive(fields, "limit"),
            ascending=fields.boolean("ascending") or False,
            archived=fields.boolean("archived") or False,
            ignored=tuple(ignored),
        )

    def rows(
        self,
        state: SandboxState,
        collection: DatedCollection[DatedT],
        keep: Callable[[DatedT], bool] = lambda _: True,
        skip: int = 0,
    ) -> list[DatedT]:
        """Return the page's rows, of those that `keep` accepts; `skip` is a number of pages."""
        behavior = state.behavior
        rows = collection.iterate(
            self.cursor, ascending=self.ascending, inclusive=behavior.cursor is PageCursor.INCLUSIVE
        )
        largest = max(behavior.page_size, behavior.largest_page)
        count = min(self.limit or behavior.page_size, largest)
        return list(islice(filter(keep, rows), skip * count, (skip + 1) * count))

    def shows(self, state: SandboxState, *, archived: bool) -> bool:
        """Return whether a row may be on the page, given whether it is archived (unknown 13.14)."""
        return not archived or self.archived or state.behavior.archived is ArchivedRows.SHOWN


def read_page_request(call: ApiCall) -> PageRequest:
    """Return the page that a request asks for, with warnings for fields that are undocumented or ignored."""
    fields = RequestFields({} if call.body is None else call.body)
    page = PageRequest.read(fields)
    call.warn([f"{name} is not explained by any source, and not heeded" for name in page.ignored])
    call.warn_of_unread(fields)
    return page


def read_positive(fields: RequestFields, name: str, lowest: int = 1) -> int | None:
    """Read an integer that must not be smaller than `lowest`."""
    value = fields.integer(name)
    if value is not None and value < lowest:
        raise ApiError.bad_data(f"{name} must be at least {lowest}.")
    return value


def count_body(state: SandboxState, number: int) -> object:
    """Return a count in the form that `Behavior.count` says."""
    return str(number) if state.behavior.count is CountAnswer.STRING else number
