"""Make a key for the update notice, and sign one. The private key never belongs into the repository.

.venv/bin/python packaging/dev/sign_update.py key update.key          # prints the public key
.venv/bin/python packaging/dev/sign_update.py sign update.key 1.2.0 https://heydesk.example/1.2 > heydesk.json
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from base64 import b64encode
from datetime import datetime, timedelta
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from heydesk.core.bootstrap import now
from heydesk.domain.update_notice import PURPOSE


def sign(key: Ed25519PrivateKey, version: str, notes: str, minimum: str, now: datetime, days: int) -> str:
    """The file to publish."""
    said = {
        "version": version,
        "notes": notes,
        "minimum": minimum,
        "published": now.isoformat(timespec="seconds"),
        "expires": (now + timedelta(days=days)).isoformat(timespec="seconds"),
    }
    text = json.dumps(said)
    signature = key.sign(PURPOSE + text.encode())
    return json.dumps({"signed": text, "signature": b64encode(signature).decode()}, indent=1) + "\n"


def public_key(key: Ed25519PrivateKey) -> str:
    """What HeyDesk's settings or the policy name as ``update_key``."""
    return b64encode(key.public_key().public_bytes_raw()).decode()


def main() -> None:
    """Run one of the two commands."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    verbs = parser.add_subparsers(dest="verb", required=True)
    verbs.add_parser("key").add_argument("file", type=Path)
    signing = verbs.add_parser("sign")
    for name in ("file", "version", "notes"):
        signing.add_argument(name, type=Path if name == "file" else str)
    signing.add_argument("--minimum", default="0", help="the oldest version that is still supported")
    signing.add_argument("--days", type=int, default=60, help="for how long the notice is believed")
    args = parser.parse_args()
    if args.verb == "key":
        key = Ed25519PrivateKey.generate()
        with os.fdopen(os.open(args.file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(key.private_bytes_raw())
        sys.stdout.write(f"{public_key(key)}\n")
    else:
        key = Ed25519PrivateKey.from_private_bytes(args.file.read_bytes())
        sys.stdout.write(sign(key, args.version, args.notes, args.minimum, now(), args.days))


if __name__ == "__main__":
    main()
