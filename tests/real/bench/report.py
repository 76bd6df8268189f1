"""The figures as a table to read, beside what HeyDesk allows itself."""

from __future__ import annotations

from typing import Any

LIMITS = {
    "start": "at most 1.8 times the bare editor",
    "memory": "at most 120 MB",
    "keys": "at most 1.3 times the bare editor",
    "send": "at most 1.5 times a bare POST with three commits",
    "checks": "at most 50 ms",
}


def table(figures: dict[str, Any]) -> str:
    """Return the figures in Markdown: medians, with the smallest and largest in brackets."""
    start, keys = figures["start"], figures["keys"]
    floor, own = start["bare editor"], start["HeyDesk"]
    lines = [
        "# How fast and how heavy",
        "",
        "| what | bare | HeyDesk | ratio | limit |",
        "| --- | --- | --- | --- | --- |",
    ]
    lines.append(_line("start until it looks finished, s", floor["finished_s"], own["finished_s"], LIMITS["start"]))
    lines.append(_line("first pixels, s", floor["appeared_s"], own["appeared_s"], ""))
    sandboxed = start["HeyDesk on its sandbox"]
    lines.append(_line("the same, on its sandbox, s", floor["finished_s"], sandboxed["finished_s"], ""))
    lines.append(_line("memory 5 s later, MB", floor["memory_mb"], own["memory_mb"], LIMITS["memory"]))
    lines.append(_line("the same, on its sandbox, MB", floor["memory_mb"], sandboxed["memory_mb"], ""))
    bare_keys, own_keys = keys["bare editor"]["key_ms"], keys["HeyDesk"]["key_ms"]
    lines.append(_line("key to pixels, ms", bare_keys, own_keys, LIMITS["keys"]))
    send = figures["send"]
    lines.append(_line("warm send, ms", send["bare"], send["HeyDesk"], LIMITS["send"]))
    checks = figures["checks"]
    lines.append(
        _line("check of 1,600 characters to ten people, ms", checks["bare"], checks["ten"], LIMITS["checks"])
    )
    lines.append(_line("the same to a list of 5,000, ms", checks["bare"], checks["list"], LIMITS["checks"]))
    lines.append(_line("plan of that broadcast (in a thread), ms", checks["bare"], checks["plan"], ""))
    machine = figures["machine"]
    lines += ["", f"{machine['cores']} cores, Python {machine['python']}, {machine['system']}.", ""]
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


def _line(what: str, bare: dict[str, float], own: dict[str, float], limit: str) -> str:
    ratio = own["median"] / bare["median"]
    return f"| {what} | {_spread(bare)} | {_spread(own)} | {ratio:.2f} | {limit} |"


def _spread(values: dict[str, float]) -> str:
    return f"{values['median']:.3g} [{values['min']:.3g} to {values['max']:.3g}]"
