"""The man page, and the shells' completion, made from the argument parser; the page also from docs/command-line.md.

``python packaging/dev/command_pages.py FOLDER`` writes ``heydesk.1`` and a completion for each shell.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Container, Iterator
from pathlib import Path

import shtab

from checkout import ROOT
from heydesk import __version__
from heydesk.cli.parser import build

DOCUMENT = ROOT / "docs" / "command-line.md"
METAINFO = ROOT / "packaging" / "linux" / "io.github.heydesk.HeyDesk.metainfo.xml"
COMPLETIONS = {"bash": "heydesk", "zsh": "_heydesk", "fish": "heydesk.fish", "powershell": "heydesk.ps1"}
"""Each shell's file, under the name by which the shell finds it."""
_EVERYWHERE = ("--help", "--profile", "--sandbox")
"""Options of every command, explained once."""
_INLINE = re.compile(r"`([^`]+)`|\*\*([^*]+)\*\*|\*([^*]+)\*|\[([^\]]+)\]\([^)]*\)")


def commands(parser: argparse.ArgumentParser) -> Iterator[argparse.ArgumentParser]:
    """Yield a parser, and then every parser of a command below it, in the order in which they were added."""
    yield parser
    for action in parser._actions:  # noqa: SLF001 - argparse has no public way to what was added
        if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001
            for below in action.choices.values():
                yield from commands(below)


def options(parser: argparse.ArgumentParser) -> Iterator[argparse.Action]:
    """Yield what may be given to a command, but for its commands."""
    for action in parser._actions:  # noqa: SLF001
        if not isinstance(action, argparse._SubParsersAction) and action.help != argparse.SUPPRESS:  # noqa: SLF001
            yield action


def man_page() -> str:
    """Return the page in roff: what the parser takes, then what the document tells."""
    parser = build()
    released = re.search(r'<release version="[^"]+" date="([^"]+)"', METAINFO.read_text("utf-8"))
    lines = [
        f'.TH HEYDESK 1 "{released[1] if released else ""}" "HeyDesk {__version__}" "User Commands"',
        ".SH NAME",
        r"heydesk \- text customers by hand, through the Heymarket API",
        ".SH SYNOPSIS",
        *_synopsis(parser),
        ".SH DESCRIPTION",
        _escaped(parser.description or ""),
        ".SH OPTIONS",
        *_options(parser),
        ".SH COMMANDS",
    ]
    for command in list(commands(parser))[1:]:
        lines += [f".SS {_escaped(command.prog)}", *_synopsis(command)]
        lines += [
            ".PP",
            _escaped(" ".join((command.description or "").split())),
            *_options(command, besides=_EVERYWHERE),
        ]
    lines += document(DOCUMENT.read_text("utf-8"))
    lines += [".SH SEE ALSO", r".BR secret\-tool (1)"]
    return "\n".join(lines) + "\n"


def document(text: str) -> list[str]:
    """Turn the document's Markdown into roff: headings, paragraphs, tables of two or more columns, and code."""
    lines: list[str] = []
    in_code = False
    heads: list[str] = []
    for line in text.splitlines()[1:]:
        if line.startswith("```"):
            in_code = not in_code
            lines += [".PP", ".nf", ".RS 4"] if in_code else [".RE", ".fi", ".PP"]
        elif in_code:
            lines.append(_escaped(line))
        elif line.startswith("#"):
            lines.append(f".SH {_escaped(line.lstrip('# ').upper())}")
        elif line.startswith("|"):
            first, *rest = [_styled(cell.strip()) for cell in line.strip("|").split("|")]
            if not heads:
                heads = rest
            elif first.strip(r"\-"):  # not the rule below a table's head
                said = [rest[0], *(f"{head} {cell}" for head, cell in zip(heads[1:], rest[1:], strict=True))]
                lines += [".TP", f".B {first}", "; ".join(said)]
        else:
            heads = []
            lines.append(_styled(line) if line.strip() else ".PP")
    # A heading, an example and a table begin a paragraph themselves.
    return [
        line
        for line, after in zip(lines, [*lines[1:], ".SH"], strict=True)
        if line != ".PP" or not after.startswith((".SH", ".PP", ".TP"))
    ]


def completion(shell: str) -> str:
    """Return the completion for ``bash``, ``zsh``, ``fish`` or ``powershell``."""
    return shtab.complete(build(), shell)


def write(folder: Path) -> list[Path]:
    """Write the page and the completions; return their paths."""
    texts = {"heydesk.1": man_page(), **{name: completion(shell) for shell, name in COMPLETIONS.items()}}
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")
    return [folder / name for name in texts]


def _synopsis(parser: argparse.ArgumentParser) -> list[str]:
    usage = " ".join(parser.format_usage().removeprefix("usage: ").split())
    words = usage.removeprefix(parser.prog)
    return [rf"\fB{_escaped(parser.prog)}\fR{_escaped(words)}"]


def _options(parser: argparse.ArgumentParser, besides: Container[str] = ()) -> Iterator[str]:
    for action in options(parser):
        if action.option_strings and action.option_strings[-1] in besides:
            continue
        value = action.metavar or (action.dest.upper() if action.nargs is None else "")
        if action.choices:
            value = "{" + ",".join(str(choice) for choice in action.choices) + "}"
        shown = f" {value}" if value else ""
        names = ", ".join(rf"\fB{_escaped(name)}\fR" for name in action.option_strings)
        yield ".TP"
        yield f"{names}{_italic(shown)}" if names else _italic(str(value))
        yield _escaped(action.help or "")


def _italic(words: str) -> str:
    return rf"\fI{_escaped(words)}\fR" if words else ""


def _styled(line: str) -> str:
    def shown(match: re.Match[str]) -> str:
        code, strong, stressed, link = match.groups()
        font = "I" if stressed else "B"
        return link or rf"\f{font}{code or strong or stressed}\fR"

    escaped = _INLINE.sub(shown, _escaped(line, at_start=False))
    return rf"\&{escaped}" if escaped[:1] in {".", "'"} else escaped


def _escaped(text: str, *, at_start: bool = True) -> str:
    text = text.replace("\\", r"\e").replace("-", r"\-")
    return rf"\&{text}" if at_start and text[:1] in {".", "'"} else text


if __name__ == "__main__":
    write(Path(sys.argv[1]))
