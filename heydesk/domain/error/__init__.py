"""The error tree. Branches end in ``Error``; leaves state the fact. Each carries one sentence for a person.

HeyDeskError
├── InputError            what was typed can't be used
│   ├── BadServerAddress
│   ├── NameTaken · SecretIdTaken
│   ├── TooLate           an undo that came after the hold
│   ├── BadPhone          no number that can be texted (bad_phone.py)
│   └── BadSheet          no table in a file (sheet.py)
├── ServiceError          talking to Heymarket
│   ├── NeverLeftError    the request did not leave this computer
│   │   ├── Unreachable   no network, no such host, refused, no connection in time
│   │   └── UntrustedLine TLS failed: this line can't be trusted
│   ├── UnknownOutcomeError  it may have arrived
│   │   ├── NoAnswer      the connection broke, or no answer in time
│   │   ├── ServerFault   5xx and 408
│   │   ├── UnreadableAnswer  a 2xx that can't be read
│   │   └── RepeatedLocalId   the service says that it knows this local_id
│   ├── Throttled         429
│   ├── TokenRefused      401 after one fresh signature
│   └── Refused           3xx, 403 and every other 4xx
├── VaultError            where the key rests
│   ├── NoKeyring · UnsafeKeyring · VaultLocked · VaultDenied · VaultTimedOut · VaultBroken
│   └── KeyAbsent         the keyring works and holds no key for this account
└── StoreError            the disk and the database
    ├── DiskFull · DiskReadOnly · StoreCorrupt · StoreFromFuture · StoreBusy · DiskTrouble
"""

from __future__ import annotations

from heydesk.domain.error.entered import BadServerAddress, InputError, NameTaken, SecretIdTaken, TooLate
from heydesk.domain.error.root import HeyDeskError
from heydesk.domain.error.service import (
    NeverLeftError,
    NoAnswer,
    Refused,
    RepeatedLocalId,
    ServerFault,
    ServiceError,
    Throttled,
    TokenRefused,
    UnknownOutcomeError,
    Unreachable,
    UnreadableAnswer,
    UntrustedLine,
)
from heydesk.domain.error.store import (
    DiskFull,
    DiskReadOnly,
    DiskTrouble,
    StoreBusy,
    StoreCorrupt,
    StoreError,
    StoreFromFuture,
)
from heydesk.domain.error.vault import (
    KeyAbsent,
    NoKeyring,
    UnsafeKeyring,
    VaultBroken,
    VaultDenied,
    VaultError,
    VaultLocked,
    VaultTimedOut,
)

__all__ = [
    "BadServerAddress",
    "DiskFull",
    "DiskReadOnly",
    "DiskTrouble",
    "HeyDeskError",
    "InputError",
    "KeyAbsent",
    "NameTaken",
    "NeverLeftError",
    "NoAnswer",
    "NoKeyring",
    "Refused",
    "RepeatedLocalId",
    "SecretIdTaken",
    "ServerFault",
    "ServiceError",
    "StoreBusy",
    "StoreCorrupt",
    "StoreError",
    "StoreFromFuture",
    "Throttled",
    "TokenRefused",
    "TooLate",
    "UnknownOutcomeError",
    "Unreachable",
    "UnreadableAnswer",
    "UnsafeKeyring",
    "UntrustedLine",
    "VaultBroken",
    "VaultDenied",
    "VaultError",
    "VaultLocked",
    "VaultTimedOut",
]
