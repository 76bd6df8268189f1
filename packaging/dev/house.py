"""The structure of the program in figures: ``dev.py house`` prints them beside their targets.

Everything is read from the code itself (its syntax trees) and from one real send, so the figures can be taken of any
revision. What they mean:

- **Module**: a Python file of the package. An ``__init__.py`` counts only where it defines a function or a class.
- **Line**: every line of a file, blank ones too.
- **Header**: the lines of a module above its first code: docstring, imports, ``if TYPE_CHECKING:`` and the blank
  lines among and after them.
- **Internal import**: a file of the package imports another one, wherever the import stands (at the top, inside a
  function, below ``TYPE_CHECKING``). Two imports of the same file by the same file are one.
- **Import inside a function**: every import statement there, also of other packages.
- **Import chain**: the number of files on the longest way along internal imports; a cycle counts as one file.
- **Import cycle**: files that reach each other along internal imports. The second figure leaves out imports inside
  functions and below ``TYPE_CHECKING``: what remains runs when the program is loaded.
- **One importer**: exactly one file of the package imports the module.
- **Class name used twice**: the name of a class at the top level of more than one file. **File name used twice**:
  leaving out the names that every package may have (``__init__``, ``__main__``, ``page``, ``pane``).
- **Send**: one message, from the click until its row says *Accepted*; ``tests/real/send_trace.py`` runs it and says
  what is recorded. **File passed**: a function in it was entered. **Turn-back**: a function calls another file that
  the send had entered before the caller's own; the same two functions count once. **Call upward**: a call into a room
  that stands in a higher layer than the caller's, as the import contracts in ``pyproject.toml`` order them; here each
  call counts.
"""

from __future__ import annotations

import argparse
import ast
import io
import json
import os
import statistics
import subprocess
import tarfile
import tempfile
import tomllib
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from checkout import ROOT, Problem, say

PACKAGE = "heydesk"
TRACE = ROOT / "tests" / "real" / "send_trace.py"
SMALL = 60
"""Lines below which a module with one importer might as well be a part of it."""
SHARED_FILE_NAMES = frozenset({"__init__", "__main__", "page", "pane"})
_SEND_LIMIT_S = 300


class Place(Enum):
    """Where an import statement stands."""

    TOP = "at the top"
    TYPES = "below TYPE_CHECKING"
    FUNCTION = "inside a function"


@dataclass(frozen=True, slots=True)
class Import:
    """An import statement: the dotted names that it may mean, most precise first, for each thing it imports."""

    place: Place
    meanings: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A Python file of the package; ``name`` is dotted, ``path`` is relative to the package."""

    name: str
    path: str
    lines: int
    header: int
    imports: tuple[Import, ...]
    classes: tuple[str, ...]
    is_module: bool


Edges = frozenset[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Structure:
    """The files of a package and who imports whom."""

    files: Mapping[str, SourceFile]
    edges: Edges
    """Every internal import, as importer and imported."""
    loading_edges: Edges
    """Those that run when the importer is loaded."""

    @property
    def modules(self) -> list[SourceFile]:
        """The files that hold code."""
        return [file for file in self.files.values() if file.is_module]

    @property
    def header_share(self) -> float:
        """The percentage of all modules' lines that stands in their headers."""
        return 100 * sum(one.header for one in self.modules) / sum(one.lines for one in self.modules)

    @property
    def imports_per_100_lines(self) -> float:
        """Internal imports of modules, for every hundred of their lines."""
        count = sum(self.files[importer].is_module for importer, _ in self.edges)
        return 100 * count / sum(one.lines for one in self.modules)

    @property
    def imports_in_functions(self) -> int:
        """How many import statements stand inside functions."""
        return sum(one.place is Place.FUNCTION for file in self.files.values() for one in file.imports)

    @property
    def with_one_importer(self) -> list[SourceFile]:
        """The modules that exactly one file imports."""
        count = Counter(imported for _, imported in self.edges)
        return [one for one in self.modules if count[one.name] == 1]

    @property
    def repeated_classes(self) -> dict[str, list[str]]:
        """Names of classes that several files define, with those files."""
        return _repeated((name, file.path) for file in self.files.values() for name in file.classes)

    @property
    def repeated_file_names(self) -> dict[str, list[str]]:
        """Names that several files have, with their paths."""
        named = ((Path(one.path).stem, one.path) for one in self.files.values())
        return _repeated((name, path) for name, path in named if name not in SHARED_FILE_NAMES)


@dataclass(frozen=True, slots=True)
class Send:
    """What one send ran."""

    files: tuple[str, ...]
    """In the order in which they were entered."""
    turn_backs: int
    upward: Mapping[tuple[str, str], int]
    """How many calls go into a higher layer, for each pair of files."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A row of the table; one with a target is missed where the value is above it."""

    words: str
    value: float | None
    target: float | None = None
    unit: str = ""


def read_structure(package: Path) -> Structure:
    """Read every Python file below a package's folder.

    Raises:
        SyntaxError: a file can't be parsed.
    """
    files = {file.name: file for file in (_read(path, package) for path in sorted(package.rglob("*.py")))}
    edges = {place: set[tuple[str, str]]() for place in Place}
    for file in files.values():
        for one in file.imports:
            for meanings in one.meanings:
                imported = next((name for name in meanings if name in files), file.name)
                if imported != file.name:
                    edges[one.place].add((file.name, imported))
    return Structure(files, frozenset(set().union(*edges.values())), frozenset(edges[Place.TOP]))


def find_cycles(edges: Edges) -> list[list[str]]:
    """Give the groups of files that reach each other, each sorted."""
    return [sorted(group) for group in _components(edges) if len(group) > 1]


def longest_chain(edges: Edges) -> list[str]:
    """Give a longest way along the imports, importers first; of a cycle, one file stands for all."""
    groups = _components(edges)
    group_of = {name: number for number, group in enumerate(groups) for name in group}
    below: dict[int, set[int]] = defaultdict(set)
    for importer, imported in edges:
        if group_of[importer] != group_of[imported]:
            below[group_of[importer]].add(group_of[imported])
    chains: list[list[str]] = []
    for number, group in enumerate(groups):  # what is imported comes before its importers
        chains.append([min(group), *max((chains[one] for one in sorted(below[number])), key=len, default=[])])
    return max(chains, key=len, default=[])


def read_send(entered: Sequence[tuple[str, str, str]], layers: Mapping[str, int]) -> Send:
    """Take the figures from what `TRACE` printed: thread, function and caller of each entry.

    ``layers`` has the height of each room.
    """
    first: dict[str, int] = {}
    back: set[tuple[str, str]] = set()
    upward: Counter[tuple[str, str]] = Counter()
    for _, function, caller in entered:
        file, above = _file(function), _file(caller)
        first.setdefault(file, len(first))
        if not caller or file == above:
            continue
        if first[file] < first.get(above, -1):
            back.add((caller, function))
        room, room_above = (path.partition("/")[0].removesuffix(".py") for path in (file, above))
        if room in layers and room_above in layers and layers[room] > layers[room_above]:
            upward[above, file] += 1
    return Send(tuple(first), len(back), upward)


def read_layers(tree: Path) -> dict[str, int]:
    """Give the height of each room of the package, from the import contracts; empty where none orders the rooms."""
    settings = tomllib.loads((tree / "pyproject.toml").read_text(encoding="utf-8"))
    for contract in settings.get("tool", {}).get("importlinter", {}).get("contracts", ()):
        if contract["type"] == "layers" and contract.get("containers") == [PACKAGE]:
            rows = [[room.strip(" ()") for room in row.replace(":", "|").split("|")] for row in contract["layers"]]
            return {room: height for height, row in enumerate(reversed(rows)) for room in row}
    return {}


def figures(structure: Structure, send: Send | None) -> list[Figure]:
    """Give the rows of the table."""
    sizes = [one.lines for one in structure.modules]
    alone = structure.with_one_importer
    return [
        Figure("Modules", len(sizes), 190),
        Figure("  median", statistics.median(sizes), unit=" lines"),
        Figure("  mean", statistics.mean(sizes), unit=" lines"),
        Figure("  largest", max(sizes), unit=" lines"),
        Figure("  with one importer", len(alone)),
        Figure(f"    and under {SMALL} lines", sum(one.lines < SMALL for one in alone)),
        Figure("Header share", structure.header_share, 10, " %"),
        Figure("Internal imports per 100 lines", structure.imports_per_100_lines, 2.6),
        Figure("Longest import chain", len(longest_chain(structure.edges)), 16),
        Figure("Import cycles", len(find_cycles(structure.edges)), 0),
        Figure("  of imports that run on loading", len(find_cycles(structure.loading_edges)), 0),
        Figure("Imports inside functions", structure.imports_in_functions, 60),
        Figure("Class names used twice", len(structure.repeated_classes)),
        Figure("File names used twice", len(structure.repeated_file_names)),
        Figure("Files that a send passes", len(send.files) if send else None, 45),
        Figure("  turn-backs", send.turn_backs if send else None),
        Figure("  calls upward", sum(send.upward.values()) if send else None),
    ]


@dataclass(frozen=True, slots=True)
class Measured:
    """A revision: its structure, and its send or why there is none."""

    structure: Structure
    send: Send | None
    trouble: str = ""


def main(arguments: Sequence[str], interpreter: Callable[[], Path]) -> int:
    """Print the table; ``interpreter`` is asked for a Python that can run the window, if a send is to be run."""
    asked = _options(arguments)
    python = None if asked.no_send else interpreter()
    columns: list[tuple[str, Measured]] = []
    if asked.compare:
        with _checked_out(asked.compare) as tree:
            columns.append((asked.compare, _measure(tree, python)))
    now = _measure(ROOT, python)
    columns.append(("now", now))
    say(table([(name, figures(one.structure, one.send)) for name, one in columns]))
    for name, one in columns:
        if one.trouble:
            say(f"\nNo send could be run ({name}): {one.trouble}")
    if asked.details:
        say("\n" + "\n".join(_details(now.structure)))
    if now.send and (asked.files or asked.details):
        say("\nFiles that a send passes, in the order in which it enters them:")
        say("\n".join(f"  {file}" for file in now.send.files))
        say("\nCalls of a send upward:")
        say("\n".join(f"  {count:3}  {above} -> {file}" for (above, file), count in sorted(now.send.upward.items())))
    return 0


def table(columns: Sequence[tuple[str, Sequence[Figure]]]) -> str:
    """Lay the figures out, a column for each revision; the last one is held against the targets."""
    widths = [max(12, len(name) + 2) for name, _ in columns]
    head = "".join(f"{name:>{width}}" for width, (name, _) in zip(widths, columns, strict=True))
    lines = [f"{'':34}{head}{'target':>12}".rstrip()]
    for row in zip(*(of for _, of in columns), strict=True):
        last = row[-1]
        values = "".join(f"{_shown(one):>{width}}" for width, one in zip(widths, row, strict=True))
        target = "" if last.target is None else f"{'≤ ' if last.target else ''}{last.target:g}{last.unit}"
        is_missed = last.target is not None and last.value is not None and last.value > last.target
        lines.append(f"{last.words:34}{values}{target:>12}{'   missed' if is_missed else ''}".rstrip())
    return "\n".join(lines)


def run_send(tree: Path, python: Path) -> Send:
    """Send once in the window of a checkout, in a home of its own.

    Raises:
        Problem: the window could not be worked.
    """
    with tempfile.TemporaryDirectory(prefix="heydesk-house-") as home:
        places = ("XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "APPDATA", "LOCALAPPDATA")
        env = {**os.environ, **dict.fromkeys(("HOME", "USERPROFILE"), home)}
        env |= {name: str(Path(home, name)) for name in places}
        env |= {"QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8", "PYTHONDONTWRITEBYTECODE": "1"}
        for name in ("XDG_RUNTIME_DIR", "DBUS_SESSION_BUS_ADDRESS"):
            env.pop(name, None)
        command: list[str | Path] = [python, "-P", TRACE, tree]
        try:
            done = subprocess.run(
                command, cwd=home, env=env, check=False, capture_output=True, text=True, timeout=_SEND_LIMIT_S
            )
        except subprocess.TimeoutExpired as late:
            raise Problem(f"the window was still open after {_SEND_LIMIT_S} seconds.") from late
    try:
        told = json.loads(done.stdout.splitlines()[-1])
    except (IndexError, ValueError) as wrong:
        raise Problem(done.stderr.strip()[-2000:] or "the program printed nothing.") from wrong
    if "trouble" in told:
        raise Problem(told["trouble"])
    return read_send(told["entered"], read_layers(tree))


def _measure(tree: Path, python: Path | None) -> Measured:
    structure = read_structure(tree / PACKAGE)
    if python is None:
        return Measured(structure, None)
    try:
        return Measured(structure, run_send(tree, python))
    except Problem as problem:
        return Measured(structure, None, str(problem))


@contextmanager
def _checked_out(revision: str) -> Iterator[Path]:
    """The files of a revision, in a folder that goes away again."""
    command = ["git", "archive", "--format=tar", revision]
    archive = subprocess.run(command, cwd=ROOT, check=False, capture_output=True)
    if archive.returncode:
        raise Problem(f"git has no files of {revision}: {archive.stderr.decode(errors='replace').strip()}")
    with tempfile.TemporaryDirectory(prefix="heydesk-house-") as folder:
        with tarfile.open(fileobj=io.BytesIO(archive.stdout)) as files:
            files.extractall(folder, filter="data")
        yield Path(folder).resolve()


def _options(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="dev.py house", description="Print the structure's figures.")
    parser.add_argument("--compare", metavar="REVISION", help="measure this revision too, in a column before")
    parser.add_argument("--files", action="store_true", help="list the files that a send passes")
    parser.add_argument("--details", action="store_true", help="list whatever is counted; includes --files")
    parser.add_argument(
        "--no-send", action="store_true", help="read the code only: takes a second, needs no libraries"
    )
    return parser.parse_args(arguments)


def _details(structure: Structure) -> Iterator[str]:
    """Say which files are behind the figures."""
    yield "Longest import chain:"
    yield from (f"  {name}" for name in longest_chain(structure.edges))
    yield "\nImport cycles:"
    yield from ("  " + ", ".join(cycle) for cycle in find_cycles(structure.edges))
    yield f"\nModules with one importer, under {SMALL} lines:"
    importer_of = {imported: importer for importer, imported in structure.edges}
    small = (one for one in structure.with_one_importer if one.lines < SMALL)
    yield from (f"  {one.lines:3}  {one.name} <- {importer_of[one.name]}" for one in small)
    yield "\nImports inside functions:"
    in_functions = Counter(
        file.path for file in structure.files.values() for one in file.imports if one.place is Place.FUNCTION
    )
    yield from (f"  {count:3}  {path}" for path, count in in_functions.most_common())
    for what, repeated in (("Class", structure.repeated_classes), ("File", structure.repeated_file_names)):
        yield f"\n{what} names used twice:"
        yield from (f"  {name}: {', '.join(places)}" for name, places in sorted(repeated.items()))


def _shown(figure: Figure) -> str:
    if figure.value is None:
        return "-"
    number = f"{figure.value:.0f}" if float(figure.value).is_integer() else f"{figure.value:.1f}"
    return number + figure.unit


def _file(function: str) -> str:
    return function.partition(":")[0]


def _repeated(named: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    places: dict[str, list[str]] = defaultdict(list)
    for name, path in named:
        if path not in places[name]:
            places[name].append(path)
    return {name: paths for name, paths in places.items() if len(paths) > 1}


def _read(path: Path, package: Path) -> SourceFile:
    text = path.read_text(encoding="utf-8")
    body = ast.parse(text, str(path)).body
    inside = path.relative_to(package)
    parts = (package.name, *inside.with_suffix("").parts)
    is_init = parts[-1] == "__init__"
    home = parts[:-1]
    length = len(text.splitlines())
    code = next((number for number, one in enumerate(body) if not _is_header(one, number)), None)
    definitions = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
    return SourceFile(
        name=".".join(home if is_init else parts),
        path=inside.as_posix(),
        lines=length,
        header=length if code is None else _first_line(body[code]) - 1,
        imports=tuple(_imports(body, home, Place.TOP)),
        classes=tuple(one.name for one in body if isinstance(one, ast.ClassDef)),
        is_module=not is_init or any(isinstance(one, definitions) for one in body),
    )


def _is_header(statement: ast.stmt, number: int) -> bool:
    is_docstring = number == 0 and isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)
    return is_docstring or isinstance(statement, ast.Import | ast.ImportFrom) or _is_for_types(statement)


def _is_for_types(node: ast.AST) -> bool:
    return isinstance(node, ast.If) and ast.unparse(node.test).removeprefix("typing.") == "TYPE_CHECKING"


def _first_line(statement: ast.stmt) -> int:
    decorators: list[ast.expr] = getattr(statement, "decorator_list", [])
    return min([statement.lineno, *(one.lineno for one in decorators)])


def _imports(nodes: Iterable[ast.AST], home: tuple[str, ...], place: Place) -> Iterator[Import]:
    """Give the imports among these nodes and inside them; ``home`` has the names of their file's package."""
    for node in nodes:
        if isinstance(node, ast.Import):
            yield Import(place, tuple((one.name,) for one in node.names))
        elif isinstance(node, ast.ImportFrom):
            above = home[: len(home) + 1 - node.level] if node.level else ()
            source = ".".join((*above, *(node.module or "").split("."))).strip(".")
            yield Import(place, tuple((f"{source}.{one.name}", source) for one in node.names))
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            yield from _imports(ast.iter_child_nodes(node), home, Place.FUNCTION)
        elif isinstance(node, ast.If) and place is Place.TOP and _is_for_types(node):
            yield from _imports(node.body, home, Place.TYPES)
            yield from _imports(node.orelse, home, place)
        else:
            yield from _imports(ast.iter_child_nodes(node), home, place)


def _components(edges: Edges) -> list[list[str]]:
    """Give the strongly connected groups, by Tarjan's algorithm: a group comes after all that it imports."""
    below: dict[str, list[str]] = defaultdict(list)
    for importer, imported in sorted(edges):
        below[importer].append(imported)
    order: dict[str, int] = {}
    lowest: dict[str, int] = {}
    waiting: list[str] = []
    groups: list[list[str]] = []
    done: set[str] = set()

    def visit(name: str) -> None:
        order[name] = lowest[name] = len(order)
        waiting.append(name)
        for other in below[name]:
            if other not in order:
                visit(other)
                lowest[name] = min(lowest[name], lowest[other])
            elif other not in done:
                lowest[name] = min(lowest[name], order[other])
        if lowest[name] == order[name]:
            start = waiting.index(name)
            groups.append(waiting[start:])
            done.update(waiting[start:])
            del waiting[start:]

    for name in sorted({name for edge in edges for name in edge}):
        if name not in order:
            visit(name)
    return groups
