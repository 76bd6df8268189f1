"""Filling the merge tokens of a text, as the service does before it leaves (contract.md section 7)."""

import re
from collections.abc import Mapping

from heydesk.sandbox.stage import Stage
from heydesk.sandbox.switch import CustomToken, MissingToken

_TOKEN = re.compile(r"\{\{([^{}]*)\}\}")


def merged(stage: Stage, text: str, phone: str, names: Mapping[str, str] | None = None) -> str:
    """Fill names and custom fields for a number; `names` are those of a list, `f` and `l`, for who has no contact.

    What the service sends for a missing value, and how the token of a custom field is spelled, is unknown
    (section 13.12): both are switches. Tokens that mean nothing stay as they are.
    """
    contact = stage.contacts.of_phone(phone)
    names = names or {}
    values = {
        "first_name": (contact.first if contact and contact.name else names.get("f", "")),
        "last_name": (contact.last if contact and contact.name else names.get("l", "")),
    }
    custom = contact.custom if contact else {}
    for id_, title in stage.practice.contact_fields.items():
        for spelling in _spellings(title, stage.switches.custom_token):
            values.setdefault(spelling, custom.get(str(id_), ""))

    def value(token: re.Match[str]) -> str:
        found = values.get(token[1].strip())
        if found is None or (not found and stage.switches.missing_token is MissingToken.KEPT):
            return token[0]
        return found

    return _TOKEN.sub(value, text)


def _spellings(title: str, rule: CustomToken) -> list[str]:
    snake = re.sub(r"\W+", "_", title.lower())
    return {
        CustomToken.EXACT: [title],
        CustomToken.SNAKE: [snake],
        CustomToken.EITHER: [title, snake],
    }[rule]
