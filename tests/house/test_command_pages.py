"""The man page and the shells' completion say what the parser takes."""

import subprocess
from pathlib import Path

import pytest

import command_pages
from heydesk.cli.parser import build


def test_man_page_names_every_command_and_option() -> None:
    """Each command has a section, in which its options and values stand."""
    page = command_pages.man_page().replace(r"\-", "-").replace(r"\fB", "").replace(r"\fR", "")
    for command in command_pages.commands(build()):
        head = f".SS {command.prog}\n" if " " in command.prog else ".SH OPTIONS\n"
        _, found, rest = page.partition(head)
        assert found, command.prog
        section = page if head == ".SH OPTIONS\n" else rest.partition("\n.S")[0]
        for action in command_pages.options(command):
            for name in action.option_strings[:1] or [str(action.metavar)]:
                assert name in section, (command.prog, name)


def test_man_page_is_read_without_a_warning(tmp_path: Path) -> None:
    """Groff finds nothing to complain of, and the document's sections are there."""
    page = tmp_path / "heydesk.1"
    page.write_text(command_pages.man_page(), "utf-8")
    answer = subprocess.run(
        ["groff", "-man", "-Kutf8", "-Tutf8", "-ww", page], capture_output=True, text=True, check=True
    )
    assert answer.stderr == ""
    for section in ("EXIT CODES", "SENDING", "THE OUTBOX", "FILES"):
        assert f"\n.SH {section}\n" in page.read_text("utf-8")


@pytest.mark.parametrize("shell", command_pages.COMPLETIONS)
def test_completion_names_every_command_and_option(shell: str) -> None:
    """Each shell's completion has every word that the parser takes."""
    text = command_pages.completion(shell)
    for command in command_pages.commands(build()):
        assert command.prog.split()[-1] in text
        for action in command_pages.options(command):
            for name in action.option_strings:
                assert name in text or name.lstrip("-") in text, (command.prog, name)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (["outb"], "outbox"),
        (["outbox", "ret"], "retry"),
        (["outbox", "retry", "--may"], "--may-go-twice"),
        (["export", "conversation", "--format", "j"], "jsonl"),
    ],
)
def test_bash_completes(tmp_path: Path, words: list[str], found: str) -> None:
    """Bash offers the one word that fits."""
    file = tmp_path / "heydesk"
    file.write_text(command_pages.completion("bash"), "utf-8")
    line = " ".join(["heydesk", *words])
    script = f'source "$1"; COMP_WORDS=({line}); COMP_CWORD={len(words)}; _shtab_heydesk; echo "${{COMPREPLY[*]}}"'
    answer = subprocess.run(["bash", "-c", script, "bash", file], capture_output=True, text=True, check=True)
    assert answer.stdout.split() == [found]
