"""The program's sentences for translators: ``dev.py sentences`` updates the catalogues of ``resources/i18n``.

``lupdate`` alone can't read this program: it takes no context from a constant, marks no plural form without a literal
context, and would give the core's sentences the names of the classes that they stand in. So the calls are read from
the syntax trees here and handed to ``lupdate`` as plain ``translate`` calls; it keeps what is translated already, and
``lrelease`` makes the binary files. Decision records 0018 and 0046 say how the program uses them.
"""

from __future__ import annotations

import argparse
import ast
import json
import re
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple
from xml.etree import ElementTree as ET

from checkout import ROOT, Problem, must_quietly, say

FOLDER = ROOT / "resources" / "i18n"
LANGUAGES = ("ar", "es", "fr")
"""The languages that HeyDesk speaks beside English."""
PSEUDO = "pseudo"
"""A language made from the English, for finding text that is cut or not translated."""

PLURAL_FORMS = {
    "ar": ("zero", "one", "two", "few: 3 to 10, 103 to 110 …", "many: 11 to 99 …", "other: 100, 101, 102 …"),
    "es": ("one", "other"),
    "fr": ("one: also 0", "other"),
}
"""The plural forms of each language in Qt's order, with what the translator must know of them."""
_MAY_LACK_NUMBER = frozenset({"zero", "one", "two", "one: also 0"})

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
        self._aliases = {"translate", *_aliases(tree, "translate")}
        self._own_aliases = set(_aliases(tree, "tr"))
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
        elif self._is_own_tr(node) and self._classes:
            self._add(node, self._classes[0], 0)
        elif name in self._helpers:
            self._add(node, self._helpers[name], 0)
        elif name in _NO_OPS or name in self._aliases or name == "translate_plural":
            contexts = self._text(node.args[0]) if node.args else []
            for context in contexts if len(node.args) > 1 else []:
                self._add(node, context, 1, is_plural=name in _PLURALS)
        self.generic_visit(node)

    def _is_own_tr(self, node: ast.Call) -> bool:
        """Whether this is ``self.tr(text)``, also by a name of its own; with two arguments that is another's."""
        if isinstance(node.func, ast.Attribute):
            return node.func.attr == "tr"
        return _name(node.func) in self._own_aliases and len(node.args) == 1

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


def _aliases(tree: ast.Module, name: str) -> Iterator[str]:
    """Give the names that a method or function of this name is assigned to, alone or among others."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Assign):
            continue
        for target in node.targets:
            pairs = [(target, node.value)]
            if isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple):
                pairs = list(zip(target.elts, node.value.elts, strict=False))
            for one, value in pairs:
                if isinstance(one, ast.Name) and isinstance(value, ast.Attribute) and value.attr == name:
                    yield one.id


def read_messages(files: Iterable[Path], root: Path = ROOT) -> tuple[list[Message], list[str]]:
    """Read the sentences of these files below ``root``, and what is wrong with any of them."""
    messages: list[Message] = []
    problems: list[str] = []
    for path in sorted(files):
        reader = _Reader(ast.parse(path.read_text("utf-8")), str(path.relative_to(root)))
        messages += reader.messages
        problems += reader.problems
    return messages, problems


def as_calls(messages: Iterable[Message]) -> Iterator[str]:
    """Write the sentences as calls that ``lupdate`` reads, each once, with the files where they stand."""
    places: dict[tuple[str, str, str], dict[str, None]] = {}
    for context, text, plural, place in messages:
        places.setdefault((context, text, plural), {})[place.partition(":")[0]] = None
    for (context, text, plural), where in places.items():
        yield f"#: {', '.join(where)}"
        more = f", {_quoted(plural)}, 2" if plural else ""
        yield f"QCoreApplication.translate({_quoted(context)}, {_quoted(text)}{more})"


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t")
    return f'"{escaped}"'


class Catalogue:
    """Qt's translation file of one language, read as a tree; ``save`` writes it in ``lupdate``'s form."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.language = path.stem.partition("_")[2]
        self._tree = ET.parse(path)  # noqa: S314 - a file of this checkout

    def entries(self) -> Iterator[Translation]:
        """Give every message of the file with its translation."""
        for context in self._tree.iter("context"):
            for node in context.iter("message"):
                yield Translation(context.findtext("name") or "", node)

    def save(self) -> None:
        """Write the file, in the form that ``lupdate`` gives it when it updates the file next."""
        self._tree.write(self.path, "utf-8", xml_declaration=True)


class Translation:
    """One message of a catalogue."""

    def __init__(self, context: str, node: ET.Element) -> None:
        self.context = context
        self.source = node.findtext("source") or ""
        self.plural = node.findtext("comment") or ""
        """The English plural; "" for a message without a number."""
        self.where = node.findtext("extracomment") or ""
        found = node.find("translation")
        self._node = ET.SubElement(node, "translation") if found is None else found

    @property
    def key(self) -> tuple[str, str, str]:
        """What it is found by."""
        return self.context, self.source, self.plural

    @property
    def forms(self) -> list[str]:
        """The words: one text, or as many plural forms as the language has; empty ones where none are written."""
        if self.plural:
            return [form.text or "" for form in self._node.iter("numerusform")]
        return [self._node.text or ""]

    @property
    def is_finished(self) -> bool:
        """Whether a translator has said that it is done."""
        return "type" not in self._node.attrib

    def write(self, forms: Sequence[str]) -> None:
        """Set the words, and call them done."""
        self._node.attrib.pop("type", None)
        if self.plural:
            for form in self._node.findall("numerusform"):
                self._node.remove(form)
            for words in forms:
                ET.SubElement(self._node, "numerusform").text = words
        else:
            self._node.text = forms[0]


_TOKENS = re.compile(r"\{\{.*?\}\}|\{[^{}]*\}|%n|</?[a-z][^>]*>")
"""What a translation keeps as it is: placeholders, fields quoted in a sentence, the number, marks of rich text."""


def faults(message: Translation, forms: Sequence[str], language: str) -> list[str]:
    """Tell what is wrong with a translation, in words for the translator; nothing where it may be taken."""
    names = PLURAL_FORMS[language] if message.plural else ("",)
    if len(forms) != len(names):
        return [f"needs {len(names)} plural forms ({'; '.join(names)}), has {len(forms)}"]
    english = message.plural or message.source
    found = [
        problem
        for name, words in zip(names, forms, strict=True)
        for problem in _faults(english, words, may_lack_number=name in _MAY_LACK_NUMBER)
    ]
    return list(dict.fromkeys(found))


def _faults(english: str, words: str, *, may_lack_number: bool) -> Iterator[str]:
    lacking, added = _tokens(english) - _tokens(words), _tokens(words) - _tokens(english)
    if may_lack_number:
        lacking -= Counter({"%n": 1, "{count}": 1})
    if not words.strip():
        yield "is empty"
    if lacking or added:
        yield f"lacks {sorted(lacking)}, has {sorted(added)} too many"
    if _BRACE.search(_TOKENS.sub("", words)):
        yield "has a brace that belongs to no placeholder"
    if _edges(english) != _edges(words):
        yield "begins or ends with other spaces than the English"
    if english.endswith("…") != words.endswith("…"):
        yield "keep an ellipsis at the end, and add none"
    if words.count("\n") != english.count("\n"):
        yield "has other line breaks than the English"
    if len(_MNEMONIC.findall(words)) != len(_MNEMONIC.findall(english)):
        yield "has another number of mnemonics (&) than the English"


_BRACE = re.compile(r"[{}]")
_MNEMONIC = re.compile(r"&(?=\w)")


def _tokens(text: str) -> Counter[str]:
    return Counter(_TOKENS.findall(text))


def _edges(text: str) -> tuple[str, str]:
    return text[: len(text) - len(text.lstrip(" "))], text[len(text.rstrip(" ")) :]


def pseudo(text: str) -> str:
    """Write a sentence in the pseudo-language: accented, longer by 40 %, in brackets; what is no word stays."""
    parts = _TOKENS.split(text)
    kept = [*_TOKENS.findall(text), ""]
    letters = sum(map(len, parts))
    to_add = max(1, round(letters * _LONGER))
    written = []
    for part, token in zip(parts, kept, strict=True):
        for char in part:
            written.append(char.translate(_ACCENTS))
            if char in _VOWELS and to_add > 0:
                written.append(char.translate(_ACCENTS))
                to_add -= 1
        written.append(token)
    left, right = _edges(text)
    body = "".join(written).strip(" ")
    return f"{left}⟦{body}{'~' * to_add}⟧{right}"


_LONGER = 0.4
_VOWELS = frozenset("aeiouyAEIOUY")
_ACCENTS = str.maketrans(
    "aceghijklnorstuwyzACEGHIJKLNORSTUWYZ",
    "åçéğĥîĵķļñöŕšţüŵýžÅÇÉĞĤÎĴĶĻÑÖŔŠŢÜŴÝŽ",
)


def update(target: Path, python: Path, messages: Sequence[Message] | None = None) -> None:
    """Make or update one translation file with the tools beside this Python. Raises Problem.

    What is translated stays. A message that is new, or not the same any more, is unfinished; one that is gone is
    taken out.
    """
    if messages is None:
        messages, problems = read_messages((ROOT / "heydesk").rglob("*.py"))
        if problems:
            raise Problem("\n".join(problems))
    language = target.stem.partition("_")[2]
    with tempfile.TemporaryDirectory() as folder:
        calls = Path(folder, "sentences.py")
        calls.write_text("\n".join(as_calls(messages)), "utf-8")
        lupdate = python.with_name("pyside6-lupdate")
        options = ["-locations", "none", "-no-obsolete", "-disable-heuristic", "similartext"]
        options += ["-source-language", "en", "-target-language", "en" if language == PSEUDO else language]
        must_quietly([lupdate, calls, *options, "-ts", target.resolve()], f"{target} can't be written.")
    if language == PSEUDO:
        catalogue = Catalogue(target)
        for message in catalogue.entries():
            message.write([pseudo(words) for words in (message.source, message.plural) if words])
        catalogue.save()


def compile_catalogue(source: Path, target: Path, python: Path) -> None:
    """Compile one translation file into the form that the program loads; unfinished messages stay out."""
    lrelease = python.with_name("pyside6-lrelease")
    must_quietly([lrelease, "-silent", "-nounfinished", source, "-qm", target], f"{target} can't be written.")


def make_pseudo(folder: Path, python: Path) -> Path:
    """Make the catalogue of the pseudo-language in this folder from the sources as they are; return its path."""
    source = folder / f"heydesk_{PSEUDO}.ts"
    source.unlink(missing_ok=True)
    update(source, python)
    target = source.with_suffix(".qm")
    compile_catalogue(source, target, python)
    return target


def export(catalogue: Catalogue, *, is_all: bool) -> str:
    """Give a catalogue as JSON, which people and scripts fill in without knowing Qt's form."""
    messages = [
        {
            "context": each.context,
            "source": each.source,
            **({"plural": each.plural} if each.plural else {}),
            "where": each.where,
            "translation": each.forms if each.plural else each.forms[0],
        }
        for each in catalogue.entries()
        if is_all or not each.is_finished
    ]
    forms = PLURAL_FORMS[catalogue.language]
    return json.dumps({"language": catalogue.language, "plural_forms": forms, "messages": messages}, **_FORM)


_FORM: Mapping[str, Any] = {"ensure_ascii": False, "indent": 1}


def take_in(catalogue: Catalogue, text: str) -> tuple[int, list[str]]:
    """Take the translations of such JSON into a catalogue; return how many, and what is wrong with the others."""
    known = {each.key: each for each in catalogue.entries()}
    taken, wrong = 0, []
    for given in json.loads(text)["messages"]:
        key = given["context"], given["source"], given.get("plural", "")
        words = given["translation"]
        forms = [words] if isinstance(words, str) else list(words)
        if not any(forms):
            continue
        if key not in known:
            wrong.append(f"{key[0]}: “{key[1]}” is not in the program any more")
        elif problems := faults(known[key], forms, catalogue.language):
            wrong.append(f"{key[0]}: “{key[1]}” → {words!r}: {'; '.join(problems)}")
        else:
            known[key].write(forms)
            taken += 1
    return taken, wrong


def open_faults(catalogue: Catalogue, messages: Iterable[Message]) -> list[str]:
    """Tell what keeps a catalogue from being complete: what is missing, unfinished, gone from the source or wrong."""
    known = {each.key: each for each in catalogue.entries()}
    wanted = {(message.context, message.text, message.plural): None for message in messages}
    found = [f"{key[0]}: “{key[1]}” is missing" for key in wanted if key not in known]
    found += [f"{key[0]}: “{key[1]}” is in no source any more" for key in known if key not in wanted]
    for key, each in known.items():
        if key in wanted:
            problems = faults(each, each.forms, catalogue.language) if each.is_finished else ["is not translated"]
            found += [f"{key[0]}: “{key[1]}” {problem}" for problem in problems]
    return found


def main(arguments: list[str], python: Path) -> int:
    """Run the command."""
    parser = argparse.ArgumentParser(prog="dev.py sentences", description=__doc__)
    parser.add_argument("languages", nargs="*", help="such as es; by default all that there are, and the pseudo one")
    kinds = parser.add_mutually_exclusive_group()
    kinds.add_argument("--export", metavar="LANGUAGE", help="print what is to be translated as JSON")
    kinds.add_argument("--import", dest="taken", nargs=2, metavar=("LANGUAGE", "FILE"), help="take such JSON in")
    kinds.add_argument("--compile", action="store_true", help="only compile, without looking into the sources")
    kinds.add_argument("--check", action="store_true", help="only tell what is missing or wrong")
    parser.add_argument("--all", action="store_true", help="export what is translated, too")
    wanted = parser.parse_args(arguments)
    if wanted.export:
        print(export(Catalogue(_path(wanted.export)), is_all=wanted.all))
        return 0
    if wanted.taken:
        return _import(wanted.taken[0], Path(wanted.taken[1]), python)
    messages, problems = read_messages((ROOT / "heydesk").rglob("*.py"))
    if problems:
        raise Problem("\n".join(problems))
    languages = wanted.languages or [*LANGUAGES, PSEUDO]
    if wanted.check:
        lists = [open_faults(Catalogue(_path(each)), messages) for each in languages if each != PSEUDO]
        say("\n".join(line for lines in lists for line in lines) or "Every catalogue is complete.")
        return int(any(lists))
    for language in languages:
        path = _path(language)
        if not wanted.compile:
            update(path, python, messages)
        compile_catalogue(path, path.with_suffix(".qm"), python)
        say(f"{path.relative_to(ROOT)}: {_count(Catalogue(path))}")
    return 0


def _path(language: str) -> Path:
    return FOLDER / f"heydesk_{language}.ts"


def _count(catalogue: Catalogue) -> str:
    done = [each.is_finished for each in catalogue.entries()]
    return f"{sum(done)} of {len(done)} messages translated"


def _import(language: str, file: Path, python: Path) -> int:
    catalogue = Catalogue(_path(language))
    taken, wrong = take_in(catalogue, file.read_text("utf-8"))
    catalogue.save()
    update(catalogue.path, python)
    compile_catalogue(catalogue.path, catalogue.path.with_suffix(".qm"), python)
    say("\n".join([*wrong, f"{taken} taken in, {len(wrong)} refused. {_count(Catalogue(catalogue.path))}."]))
    return int(bool(wrong))
