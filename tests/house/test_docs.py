"""What the documents say of the program: its commands, its labels, its keys, and the links between the pages."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from dev import COMMANDS
from heydesk.cli import parser
from heydesk.ui.shortcuts import SHORTCUTS, Platform
from sentences import read_messages
from tests.house.checkout import ROOT

GUIDES = sorted([*ROOT.glob("docs/guide/*.md"), *ROOT.glob("docs/admin/*.md")])
PAGES = [*GUIDES, *ROOT.glob("docs/*.md"), ROOT / "README.md", ROOT / "SECURITY.md"]
_BLOCK = re.compile(r"^```sh\n(.*?)^```", re.DOTALL | re.MULTILINE)
_INLINE = re.compile(r"(?<!`)`(heydesk [^`]+)`(?!`)")
_DEV = re.compile(r"dev\.py ([a-z]+)")
_LABEL = re.compile(r"(?<![*\w])\*([^*]+)\*(?!\*)(\{ \.outside \})?")
_KEY = re.compile(r"\+\+([a-z0-9+-]+?)\+\+")
_PLACEHOLDER = re.compile(r"\{\w+\}|%n")


def commands(page: Path) -> list[list[str]]:
    """The words of each command of HeyDesk that a page shows, without what a shell does around it.

    One within a sentence may be named without what it requires: of such, the help is asked.
    """
    text = page.read_text("utf-8")
    named = [f"{line.replace('COMMAND', 'send')} --help" for line in _INLINE.findall(text)]
    shown = [line for block in _BLOCK.findall(text) for line in block.splitlines()] + named
    found: list[list[str]] = []
    for line in shown:
        lexer = shlex.shlex(line, posix=True, punctuation_chars="|<>;&")
        lexer.whitespace_split = True
        words: list[str] = []
        for word in [*lexer, "|"]:
            if not set(word) - set("|<>;&"):
                if words[:1] == ["heydesk"]:
                    found.append(words[1:])
                words = []
            else:
                words.append(word)
    return found


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_command_is_understood(page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Each that a page shows is one that the program takes."""
    for words in commands(page):
        code: object = 0
        try:
            parser.parse(words)
        except SystemExit as end:
            code = end.code
        assert code == 0, f"{shlex.join(words)}: {capsys.readouterr().err}"


def test_the_pages_show_commands() -> None:
    """So that the test above has something to read."""
    assert sum(len(commands(page)) for page in PAGES) >= 40


def test_every_command_of_the_developer_exists() -> None:
    """What a page names as one of ``dev.py`` is in its help."""
    named = {name for page in PAGES for name in _DEV.findall(page.read_text("utf-8"))}
    assert {"run", "test"} <= named
    assert named <= {line.split()[0] for line in COMMANDS.splitlines()[1:]}


def test_every_label_is_one_of_the_program() -> None:
    """A guide sets what is on the screen in italics; those words are sentences of the program, letter for letter."""
    messages, _ = read_messages((ROOT / "heydesk").rglob("*.py"))
    texts = {text for message in messages for text in (message.text, message.plural) if text}
    fixed = [_PLACEHOLDER.split(text) for text in texts if _PLACEHOLDER.search(text)]
    patterns = [re.compile(".+".join(map(re.escape, parts))) for parts in fixed if sum(map(len, parts)) >= 6]
    labels = [
        (page.name, " ".join(label.split()))
        for page in GUIDES
        for label, is_outside in _LABEL.findall(page.read_text("utf-8"))
        if not is_outside
    ]
    assert len(labels) >= 60
    unknown = [
        (page, label)
        for page, label in labels
        if label not in texts and not any(pattern.fullmatch(label) for pattern in patterns)
    ]
    assert unknown == []


def test_every_key_is_one_of_the_table() -> None:
    """A guide writes the keys that people have by default, on a keyboard with Ctrl."""
    names = {"page-down": "PgDown", "page-up": "PgUp", "enter": "Return", "esc": "Escape", "comma": ","}
    known = {key for row in SHORTCUTS for key in row.default(Platform.LINUX)} | {"Down", "Backspace", "Delete"}
    written = {key for page in GUIDES for key in _KEY.findall(page.read_text("utf-8"))}
    assert len(written) >= 20
    assert {"+".join(names.get(part, part.title()) for part in key.split("+")) for key in written} <= known


def test_the_site_is_built_without_a_warning(tmp_path: Path) -> None:
    """Every link between the pages leads somewhere, and every page is in the navigation."""
    env = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", str(tmp_path / "site")]
    built = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, check=False)
    assert (built.returncode, built.stderr) == (0, "")
    assert (tmp_path / "site" / "guide" / "first-text.html").is_file()
