"""What was typed can't be used."""

from __future__ import annotations

from heydesk.domain.error.root import HeyDeskError
from heydesk.domain.excerpt import excerpt
from heydesk.domain.sentence import say


class InputError(HeyDeskError):
    """What was typed can't be used as it stands."""


class BadServerAddress(InputError):
    """A base URL that is neither https nor loopback, or that carries more than an address."""

    def __init__(self, typed: str) -> None:
        super().__init__(
            say(
                "“{typed}” can't be used as the server's address. It must begin with https:// (http:// only for"
                " this computer itself) and hold no user name, password or question mark.",
                typed=excerpt(typed, 80),
            )
        )


class NameTaken(InputError):
    """A second account of one name."""

    def __init__(self, name: str) -> None:
        super().__init__(say("There is already an account called “{name}”. Choose another name.", name=name))


class SecretIdTaken(InputError):
    """A second account with one Secret ID: two would sign for each other and share one place in the keyring."""

    def __init__(self, name: str) -> None:
        super().__init__(
            say(
                "The account “{name}” already has this Secret ID. To change its key, replace the key there.",
                name=name,
            )
        )


class TooLate(InputError):
    """An undo, or another step, that came after the message had moved on."""

    def __init__(self) -> None:
        super().__init__(say("That came too late: the message had already moved on. Nothing was changed."))
