"""A secret that does not show itself."""

from __future__ import annotations

from typing import NoReturn


class Secret:
    """Text that must not reach a screen, a log, a file or a traceback by accident.

    ``repr``, ``str`` and formatting give stars; it can't be pickled or copied into JSON. ``reveal`` is the one
    way to the text, so that every use can be found by searching for that word.
    """

    __slots__ = ("__text",)

    def __init__(self, text: str) -> None:
        self.__text = text

    def reveal(self) -> str:
        """Give the text itself. Keep it in no name longer than one expression."""
        return self.__text

    def __repr__(self) -> str:
        return "Secret(****)"

    def __str__(self) -> str:
        return "****"

    def __format__(self, spec: str) -> str:
        return "****"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and self.__text == other.__text

    def __hash__(self) -> int:
        return hash(self.__text)

    def __bool__(self) -> bool:
        return bool(self.__text)

    def __reduce__(self) -> NoReturn:
        raise TypeError("a Secret is not for storing")
