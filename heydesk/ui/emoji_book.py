"""Emoji by their names, from the Unicode data that the ``emoji`` library carries."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

_USUAL = """
👍 🙏 😊 🙂 😀 😂 😉 😍 🥳 🤗 🤔 😅 😢 😬 👋 👏 🙌 💪 🤝 👌 ❤️ 🎉 ✨ ⭐ 🔥 💯 ✅ ❌ ❓ ❗ ⚠️ ℹ️ ➡️ 🔔
📅 ⏰ ⏳ 📍 🏠 🚗 📞 📱 💬 📷 📎 📄 💳 🎁 🎂 ☀️ ☕ 🦷 🐶 🐱
"""
USUAL = tuple(_USUAL.split())
"""What people who text customers use, offered before anything is typed."""

_NEWEST = 15
"""Of emoji's versions: what came later is an empty box on many phones."""
_TONES = frozenset({"light", "medium", "dark", "skin", "tone"})
"""Words that ask for the colour of a skin; without one, the five of each hand would hide what is looked for."""


@dataclass(frozen=True, slots=True)
class Emoji:
    """One emoji: how it is written, what it is called, and the words that find it."""

    char: str
    name: str
    words: tuple[str, ...]


@cache
def book() -> dict[str, Emoji]:
    """All that can be chosen, by how they are written. The first call reads the library, which takes a moment."""
    from emoji import EMOJI_DATA, STATUS

    found = {}
    for char, told in EMOJI_DATA.items():
        if told["status"] == STATUS["fully_qualified"] and told["E"] <= _NEWEST:
            every = [_spelled(name) for name in (told["en"], *told.get("alias", ()))]
            words = dict.fromkeys(word for name in every for word in name.casefold().split())
            found[char] = Emoji(char, every[0], tuple(words))
    return found


def find(typed: str) -> list[Emoji]:
    """Give those that have, for each typed word, one that begins with it.

    The usual ones come first, then those whose name begins with what was typed, short names before long ones.
    """
    parts = typed.casefold().replace("_", " ").strip(": ").split()
    usual = set(USUAL)
    is_toned = any(part in _TONES for part in parts)
    found = [
        each
        for each in book().values()
        if (is_toned or "tone" not in each.words)
        and all(any(word.startswith(part) for word in each.words) for part in parts)
    ]
    begin = " ".join(parts)

    def rank(each: Emoji) -> tuple[bool, bool, int, str]:
        return each.char not in usual, not each.name.casefold().startswith(begin), len(each.name), each.name

    return sorted(found, key=rank)


def _spelled(name: str) -> str:
    """Make words of the library's ``:thumbs_up:``."""
    return name.strip(":").replace("_", " ").replace("-", " ").replace("’", "'")
