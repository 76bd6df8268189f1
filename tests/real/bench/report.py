"""The figures as a table to read, beside what HeyDesk allows itself."""

from __future__ import annotations

from typing import Any, NamedTuple


class Limit(NamedTuple):
    """The most that a figure's median may be: so many times the bare program's, or so much."""

    times: float | None = None
    most: float | None = None

    def is_met(self, bare: dict[str, float], own: dict[str, float]) -> bool:
        """Whether HeyDesk stays within it."""
        ratio = own["median"] / bare["median"]
        return (self.times is None or ratio <= self.times) and (self.most is None or own["median"] <= self.most)

    def __str__(self) -> str:
        return f"{self.times:g} times" if self.times is not None else f"{self.most:g}"


LIMITS = {
    "start": Limit(times=1.8),
    "memory": Limit(most=120),
    "keys": Limit(times=1.3),
    "send": Limit(times=1.5),
    "checks": Limit(most=50),
}


def table(figures: dict[str, Any]) -> str:
    """Return the figures in Markdown: medians, with the smallest and largest in brackets."""
    start, keys = figures["start"], figures["keys"]
    floor, own = start["bare editor"], start["HeyDesk"]
    lines = [
        "# How fast and how heavy",
        "",
        "| what | bare | HeyDesk | ratio | limit | |",
        "| --- | --- | --- | --- | --- | --- |",
    ]
    lines.append(_line("start until it looks finished, s", floor["finished_s"], own["finished_s"], LIMITS["start"]))
    lines.append(_line("first pixels, s", floor["appeared_s"], own["appeared_s"]))
    sandboxed = start["HeyDesk on its sandbox"]
    lines.append(_line("the same, on its sandbox, s", floor["finished_s"], sandboxed["finished_s"]))
    lines.append(_line("memory 5 s later, MB", floor["memory_mb"], own["memory_mb"], LIMITS["memory"]))
    lines.append(_line("the same, on its sandbox, MB", floor["memory_mb"], sandboxed["memory_mb"]))
    bare_keys, own_keys = keys["bare editor"]["key_ms"], keys["HeyDesk"]["key_ms"]
    lines.append(_line("key to pixels, ms", bare_keys, own_keys, LIMITS["keys"]))
    send = figures["send"]
    lines.append(
        _line("warm send (a bare POST with three commits), ms", send["bare"], send["HeyDesk"], LIMITS["send"])
    )
    checks = figures["checks"]
    lines.append(
        _line("check of 1,600 characters to ten people, ms", checks["bare"], checks["ten"], LIMITS["checks"])
    )
    lines.append(_line("the same to a list of 5,000, ms", checks["bare"], checks["list"], LIMITS["checks"]))
    lines.append(_line("plan of that broadcast (in a thread), ms", checks["bare"], checks["plan"]))
    machine = figures["machine"]
    lines += ["", f"{machine['cores']} cores, Python {machine['python']}, {machine['system']}.", ""]
    return "\n".join(lines)


def start_budget_table(figures: dict[str, Any]) -> str:
    """Return the start budget in Markdown; what is over it says **missed**."""
    costs, budget = figures["costs"], figures["budget"]
    bare, own = costs["bare editor"], costs["HeyDesk"]
    millions = [round(cost["instructions"] / 1e6) for cost in (bare, own)]
    ratio = own["instructions"] / bare["instructions"]
    modules = figures["more_modules"]
    packages = len(bare["packages"]), len(own["packages"]), len(figures["more_packages"])
    lines = [
        "## The start, up to the first paint",
        "",
        "| what | bare | HeyDesk | compared | budget | |",
        "| --- | --- | --- | --- | --- | --- |",
        _budget("instructions, million", millions[0], millions[1], round(ratio, 2), budget["times_bare"], "times"),
        _budget("third-party modules", bare["modules"], own["modules"], len(modules), budget["more_modules"], "more"),
        _budget("third-party packages", *packages, budget["more_packages"], "more"),
        f"| modules of the standard library | {bare['standard']} | {own['standard']} | | | |",
        "",
        f"Only HeyDesk loads: {', '.join(modules) or 'nothing'}.",
        "",
    ]
    return "\n".join(lines)


def directory_table(figures: dict[str, Any]) -> str:
    """Return what was measured of the directory in Markdown."""
    own, trigram, scan = figures["HeyDesk"], figures["trigram"], figures["scan"]
    lines = [
        f"## Finding one of {figures['people']:,} people",
        "",
        "| a key press, ms | p50 | p99 | its own time, p99 | worst | keys | cut short |",
        "| --- | --- | --- | --- | --- | --- | --- |",
        *(_keys(way, taken) for way, taken in own["ways_ms"].items()),
        _keys("**all of them**", own["keys_ms"]),
        _keys("suggestions, with conversations and lists", own["suggestions_ms"]),
        _keys("SQLite's index of three letters, from the third letter on", trigram["keys_ms"]),
        _keys("a scan with LIKE", scan["keys_ms"]),
        "",
        _filled(own, trigram),
        "",
    ]
    return "\n".join(lines)


def texts_table(figures: dict[str, Any]) -> str:
    """Return what was measured of the search for texts in Markdown."""
    part, known = figures["slice_ms"], figures["known_slice_ms"]
    lines = [
        f"## Finding texts among {figures['texts']:,}",
        "",
        "| a key press, ms | p50 | p99 | its own time, p99 | worst | keys | cut short |",
        "| --- | --- | --- | --- | --- | --- | --- |",
        _keys("texts", figures["keys_ms"]),
        "",
        f"Ten at a time are added in {part['p50']} ms (p99 {part['p99']}), all in {figures['added_s']} s.",
        f"Ten that are known are skipped in {known['p50']} ms (p99 {known['p99']}). {figures['size_mb']} MB on disk.",
        "",
    ]
    return "\n".join(lines)


def queue_table(figures: dict[str, Any]) -> str:
    """Return for how long the window's thread was busy at a time over long outboxes, in Markdown."""
    acts = {
        "after_opening": "after opening",
        "keys": "typing",
        "thread": "back in the thread",
        "sending": "100 are sent",
        "scrolling": "the left pane scrolls",
        "searching": "the search is typed",
    }
    lines = [
        "## The window over a long outbox",
        "",
        "The longest time that the window's thread was busy at once, in ms of its own processor time.",
        "",
        f"| outbox | open | {' | '.join(acts.values())} | memory, MB |",
        "| --- " * (len(acts) + 3) + "|",
    ]
    for scene, taken in figures["scenes"].items():
        worst = " | ".join(str(taken[act]["worst"]) if taken[act] else "" for act in acts)
        lines.append(f"| {scene} | {taken['opened_ms']} | {worst} | {taken['rss_mb']} |")
    return "\n".join([*lines, ""])


def _filled(own: dict[str, Any], trigram: dict[str, Any]) -> str:
    page = own["page_ms"]
    return (
        f"Filled in {own['contacts_s']} s, a page of 100 in {page['p50']} ms (p99 {page['p99']}); conversations with "
        f"every tenth in {own['conversations_s']} s. {own['size_mb']} MB on disk, opened in {own['open_ms']} ms. "
        f"The index of three letters: {trigram['build_s']} s, {trigram['size_mb']} MB beside its table."
    )


def _keys(what: str, taken: dict[str, float]) -> str:
    count, cut_short = int(taken["count"]), int(taken["cut_short"])
    spread = f"{taken['p50']} | {taken['p99']} | {taken['own_p99']} | {taken['worst']}"
    return f"| {what} | {spread} | {count} | {cut_short} |"


def _line(what: str, bare: dict[str, float], own: dict[str, float], limit: Limit | None = None) -> str:
    ratio = own["median"] / bare["median"]
    verdict = f"{limit} | {_verdict(met=limit.is_met(bare, own))}" if limit else " | "
    return f"| {what} | {_spread(bare)} | {_spread(own)} | {ratio:.2f} | {verdict} |"


def _budget(what: str, bare: int, own: int, compared: float, most: float, unit: str) -> str:
    return f"| {what} | {bare:,} | {own:,} | {compared} {unit} | {most} {unit} | {_verdict(met=compared <= most)} |"


def _verdict(*, met: bool) -> str:
    return "met" if met else "**missed**"


def _spread(values: dict[str, float]) -> str:
    return f"{values['median']:.3g} [{values['min']:.3g} to {values['max']:.3g}]"
