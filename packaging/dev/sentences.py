"""The program's sentences for translators: ``dev.py sentences FILE.ts`` makes Qt's translation file, or updates it.

``lupdate`` alone can't read this program: it takes no context from a constant, marks no plural form without a literal
context, and would give the core's sentences the names of the classes that they stand in. So the calls are read from
the syntax trees here and handed to ``lupdate`` as plain ``translate`` calls; it keeps what is translated already, and
``lrelease`` makes the binary file. Decision record 0018 says how the program uses it.
"""

from __future__ import annotations

import argparse
import ast
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from checkout import ROOT, Problem, must_quietly, say

CORE_CONTEXT = "Sentence"
"""Qt's translation context of what ``say`` and ``say_plural`` write, as in ``heydesk.ui.text``."""
_NO_OPS = frozenset({"QT_TRANSLATE_NOOP"})
_PLURALS = {"say_plural": 0, "translate_plural": 1}
"""Calls with a singular and a plural, and the place of the singular."""


class Message(NamedTuple):
    """One sentence to translate. ``plural`` is its English plural, "" for one without a number."""

    context: str
    text: str
    plural: str
    place: str


class _Reader(ast.NodeVisitor):
    """Reads one file's calls, with the contexts that its constants and helper functions name."""

    def __init__(self, tree: ast.Module, path: str) -> None:
        self.messages: list[Message] = []
        self.problems: list[str] = []
        self._path = path
        self._classes: list[str] = []
        self._constants = {
            target.id: node.value.value
            for node in tree.body
            if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant)
            for target in node.targets
            if isinstance(target, ast.Name) and isinstance(node.value.value, str)
        }
        self._aliases = {"translate"} | {
            target.id
            for node in ast.walk(tree)
            if isinstance(node, ast.Assign) and _name(node.value) == "translate"
            for target in node.targets
            if isinstance(target, ast.Name)
        }
        self._helpers: dict[str, str] = {}
        for node in tree.body:
            if isinstance(node, ast.FunctionDef) and (context := self._helper_context(node)):
                self._helpers[node.name] = context
        self._visit_body(tree)

    def _visit_body(self, tree: ast.Module) -> None:
        for node in tree.body:
            if not (isinstance(node, ast.FunctionDef) and node.name in self._helpers):
                self.visit(node)

    def _helper_context(self, function: ast.FunctionDef) -> str:
        """The context of a function that only hands its one argument on to ``translate``."""
        arguments = [argument.arg for argument in function.args.args]
        last = function.body[-1]
        call = last.value if isinstance(last, ast.Return) else None
        if not isinstance(call, ast.Call) or _name(call.func) != "translate" or len(call.args) < 2:  # noqa: PLR2004 - context and text
            return ""
        is_handed_on = isinstance(call.args[1], ast.Name) and [call.args[1].id] == arguments
        return (self._text(call.args[0]) or [""])[0] if is_handed_on else ""

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        """Remember the class, which is the context of its ``self.tr``."""
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        """Take in one call, if it is of a function that translates."""
        name = _name(node.func)
        if name in {"say", "say_plural"} and isinstance(node.func, ast.Name):
            self._add(node, CORE_CONTEXT, 0, is_plural=name in _PLURALS, is_strict=True)
        elif name == "tr" and isinstance(node.func, ast.Attribute) and self._classes:
            self._add(node, self._classes[0], 0)
        elif name in self._helpers:
            self._add(node, self._helpers[name], 0)
        elif name in _NO_OPS or name in self._aliases or name == "translate_plural":
            contexts = self._text(node.args[0]) if node.args else []
            for context in contexts if len(node.args) > 1 else []:
                self._add(node, context, 1, is_plural=name in _PLURALS)
        self.generic_visit(node)

    def _add(
        self, node: ast.Call, context: str, at: int, *, is_plural: bool = False, is_strict: bool = False
    ) -> None:
        place = f"{self._path}:{node.lineno}"
        texts = self._text(node.args[at])
        plurals = self._text(node.args[at + 1]) if is_plural else [""] * len(texts)
        if is_strict and (not texts or len(texts) != len(plurals)):
            self.problems.append(f"{place}: a sentence that is no literal can't be translated")
        for text, plural in zip(texts, plurals, strict=False):
            if is_plural and not ("%n" in plural or "{count}" in plural):
                self.problems.append(f"{place}: the plural form of a sentence with a number needs %n, or {{count}}")
            self.messages.append(Message(context, text, plural, place))

    def _text(self, node: ast.expr) -> list[str]:
        """The literal texts that an expression may have; none where it is no literal."""
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            return [node.value]
        if isinstance(node, ast.IfExp):
            return [*self._text(node.body), *self._text(node.orelse)]
        if isinstance(node, ast.Name) and node.id in self._constants:
            return [self._constants[node.id]]
        return []


def _name(node: ast.expr) -> str:
    """The last part of what is called."""
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


def read_messages(files: Iterable[Path]) -> tuple[list[Message], list[str]]:
    """Read the sentences of these files, and what is wrong with any of them."""
    messages: list[Message] = []
    problems: list[str] = []
    for path in sorted(files):
        reader = _Reader(ast.parse(path.read_text("utf-8")), str(path.relative_to(ROOT)))
        messages += reader.messages
        problems += reader.problems
    return messages, problems


def as_calls(messages: Iterable[Message]) -> Iterator[str]:
    """Write the sentences as calls that ``lupdate`` reads, each once, with the places where they stand."""
    places: dict[tuple[str, str, str], list[str]] = {}
    for context, text, plural, place in messages:
        places.setdefault((context, text, plural), []).append(place)
    for (context, text, plural), where in places.items():
        yield f"#: {', '.join(where)}"
        more = f", {_quoted(plural)}, 2" if plural else ""
        yield f"QCoreApplication.translate({_quoted(context)}, {_quoted(text)}{more})"


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t")
    return f'"{escaped}"'


def update(target: Path, python: Path) -> None:
    """Make or update one translation file with the tools beside this Python. Raises Problem."""
    messages, problems = read_messages((ROOT / "heydesk").rglob("*.py"))
    if problems:
        raise Problem("\n".join(problems))
    with tempfile.TemporaryDirectory() as folder:
        calls = Path(folder, "sentences.py")
        calls.write_text("\n".join(as_calls(messages)), "utf-8")
        lupdate = python.with_name("pyside6-lupdate")
        must_quietly([lupdate, calls, "-locations", "none", "-ts", target.resolve()], f"{target} can't be written.")


def main(arguments: list[str], python: Path) -> int:
    """Run the command."""
    parser = argparse.ArgumentParser(prog="dev.py sentences", description=__doc__)
    parser.add_argument("file", type=Path, help="such as heydesk_de.ts; its language is told from its name")
    target: Path = parser.parse_args(arguments).file
    update(target, python)
    say(f"{target}: translate it with {python.with_name('pyside6-linguist')}, compile it with pyside6-lrelease.")
    return 0
