"""The figures of ``dev.py house``, taken of a package whose figures are known."""

from __future__ import annotations

from pathlib import Path

import pytest

import house

FILES = {
    "__init__.py": '"""A package."""\n',
    "low/__init__.py": '"""A room."""\n',
    "high/__init__.py": '"""A room that is a module too."""\n\n\ndef ring() -> None:\n    """Ring."""\n',
    "low/base.py": '"""Imports none of ours."""\n\nimport os\n\n\nclass Thing:\n    """A thing."""\n\n    o = os\n',
    "low/first.py": "from made.low.base import Thing\n\nMADE = Thing()\n",
    "low/second.py": (
        '"""Imports at every place."""\n'
        "\n"
        "from __future__ import annotations\n"
        "\n"
        "from typing import TYPE_CHECKING\n"
        "\n"
        "from made.low import first\n"
        "\n"
        "if TYPE_CHECKING:\n"
        "    from made.high.page import Page\n"
        "\n"
        "\n"
        "@staticmethod\n"
        "def late() -> Page | None:\n"
        "    import json\n"
        "    from made.low.base import Thing\n"
        "\n"
        "    return json.loads(str((Thing, first)))\n"
    ),
    "high/page.py": "from ..low.second import late\n\n\nclass Page:\n    late = late\n",
    "high/base.py": "from made.high import page, ring\n\n\nclass Thing:\n    page = page, ring\n",
}

LAYERS = {"low": 0, "high": 1}


@pytest.fixture
def structure(tmp_path: Path) -> house.Structure:
    """The structure of the package ``made``."""
    for name, text in FILES.items():
        file = tmp_path / "made" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    return house.read_structure(tmp_path / "made")


def test_module_is_a_file_with_code(structure: house.Structure) -> None:
    """An ``__init__`` counts where it defines something."""
    names = [one.path for one in structure.modules]
    assert names == [
        "high/__init__.py",
        "high/base.py",
        "high/page.py",
        "low/base.py",
        "low/first.py",
        "low/second.py",
    ]


def test_header_ends_where_code_begins(structure: house.Structure) -> None:
    """Docstring, imports, the block for types and blank lines belong to it; a decorator does not."""
    headers = {one.path: one.header for one in structure.modules}
    assert headers == {
        "high/__init__.py": 3,
        "high/base.py": 3,
        "high/page.py": 3,
        "low/base.py": 5,
        "low/first.py": 2,
        "low/second.py": 12,
    }
    assert structure.header_share == pytest.approx(100 * 28 / 45)


def test_imports_are_found_wherever_they_stand(structure: house.Structure) -> None:
    """At the top, relative ones too, inside a function and for types; each pair of files counts once."""
    assert structure.edges == {
        ("made.low.first", "made.low.base"),
        ("made.low.second", "made.low.first"),
        ("made.low.second", "made.low.base"),
        ("made.low.second", "made.high.page"),
        ("made.high.page", "made.low.second"),
        ("made.high.base", "made.high.page"),
        ("made.high.base", "made.high"),
    }
    assert structure.imports_in_functions == 2
    assert structure.imports_per_100_lines == pytest.approx(100 * 7 / 45)
    assert [one.name for one in structure.with_one_importer] == ["made.high", "made.low.first", "made.low.second"]


def test_cycle_through_an_import_for_types_is_one_that_loading_does_not_run(structure: house.Structure) -> None:
    """Both figures are given, and a chain passes a cycle as one file."""
    assert house.find_cycles(structure.edges) == [["made.high.page", "made.low.second"]]
    assert house.find_cycles(structure.loading_edges) == []
    chain = ["made.high.base", "made.high.page", "made.low.first", "made.low.base"]
    assert house.longest_chain(structure.edges) == chain


def test_repeated_names_leave_out_those_that_every_package_has(structure: house.Structure) -> None:
    """A class and a file that two packages have are told with their places."""
    assert structure.repeated_classes == {"Thing": ["high/base.py", "low/base.py"]}
    assert structure.repeated_file_names == {"base": ["high/base.py", "low/base.py"]}


def test_send_turns_back_where_it_calls_a_file_that_it_had_entered_before() -> None:
    """The same call counts once as a turn-back, and each time as one upward."""
    send = house.read_send(
        [
            ("main", "high/page.py:Page.click", ""),
            ("main", "low/first.py:send", "high/page.py:Page.click"),
            ("main", "low/first.py:_send", "low/first.py:send"),
            ("main", "low/second.py:save", "low/first.py:_send"),
            ("main", "high/page.py:Page.show", "low/second.py:save"),
            ("main", "high/page.py:Page.show", "low/second.py:save"),
            ("main", "low/first.py:told", "low/second.py:save"),
        ],
        LAYERS,
    )
    assert send.files == ("high/page.py", "low/first.py", "low/second.py")
    assert send.turn_backs == 2
    assert send.upward == {("low/second.py", "high/page.py"): 2}


def test_missed_target_is_said(structure: house.Structure) -> None:
    """In the last column alone: what was before has no target."""
    rows = house.table([("before", house.figures(structure, None)), ("now", house.figures(structure, None))])
    (line,) = (line for line in rows.splitlines() if line.startswith("Header share"))
    assert line.split() == ["Header", "share", "62.2", "%", "62.2", "%", "≤", "10", "%", "missed"]
    (line,) = (line for line in rows.splitlines() if line.startswith("Modules"))
    assert line.split() == ["Modules", "6", "6", "≤", "190"]
