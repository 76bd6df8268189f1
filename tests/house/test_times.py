"""Which modules may format a time or a date for people."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

import pytest

from tests.house.checkout import ROOT, sources

if TYPE_CHECKING:
    from collections.abc import Iterator

FORMATTERS = {"heydesk/ui/text.py", "heydesk/domain/l10n.py"}
"""The window's formatter, by the reader's locale, and the command line's, in English."""
NAMES = {"strftime", "ctime", "asctime", "dayName", "monthName", "timeFormat", "dateFormat", "dateTimeFormat"}
QT = {"QTime", "QDateTime"}


def formats(tree: ast.AST) -> Iterator[int]:
    """Give the lines on which a time or a date is made text."""
    for node in ast.walk(tree):
        if (isinstance(node, ast.Attribute) and node.attr in NAMES) or (
            isinstance(node, ast.alias) and node.name in QT
        ):
            yield node.lineno
        elif isinstance(node, ast.FormattedValue) and isinstance(node.format_spec, ast.JoinedStr):
            yield from (
                node.lineno
                for part in node.format_spec.values
                if isinstance(part, ast.Constant) and "%" in str(part.value)[:-1]
            )


@pytest.mark.parametrize(
    ("code", "found"),
    [('f"{at:%H:%M}"', 1), ("at.strftime(form)", 1), ("QLocale().dayName(1)", 1), ('f"{share:.0%}"', 0)],
)
def test_formatting_a_time_is_recognized(code: str, found: int) -> None:
    """A percentage is none."""
    assert len(list(formats(ast.parse(code)))) == found


def test_only_the_two_formatters_format_times() -> None:
    """ISO 8601 on the wire, in the store and in JSON is no text for people."""
    places = {
        f"{path.relative_to(ROOT).as_posix()}:{line}"
        for path in sources("heydesk")
        for line in formats(ast.parse(path.read_text("utf-8")))
    }
    assert {place for place in places if place.split(":")[0] not in FORMATTERS} == set()
    assert places
