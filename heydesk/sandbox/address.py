"""Where a running sandbox is, and what to sign with."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Address:
    """A sandbox that accepts connections: its root on 127.0.0.1 and the secret it was given or made up.

    The key is kept out of `repr`: it is worthless, yet nothing here should teach a log to show one.
    """

    base_url: str
    secret_id: str
    secret_key: str = field(repr=False)
