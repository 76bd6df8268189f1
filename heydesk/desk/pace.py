"""How fast the desk works. All in seconds; tests make it faster, and nothing else differs for them."""

from __future__ import annotations

from typing import NamedTuple


class Pace(NamedTuple):
    """The intervals of the dispatcher."""

    tick: float = 1
    """How often it tries the lock, looks at what other processes wrote, and at the clock."""
    sends_at_once: int = 4
    look_gap: float = 1
    """Between two look-ups: sends share the limit of 500 requests a minute with them (contract section 2)."""
    probes: tuple[float, ...] = (60, 120, 240, 480)
    """After how long a paused account is tried again; the last for ever."""
    reaches: tuple[float, ...] = (5, 10, 20, 30)
    """The same for a server that can't be reached."""
    save_again: tuple[float, ...] = (1, 2, 4, 8)
    """After how long a save that failed is tried again; the last for ever."""
    grace: float = 3
    """How long sends in flight may still take when the program ends."""
    fetch_most: int = 100
    """Pages that a fetch may ask for within ``fetch_span``: sends always have room (contract section 2)."""
    fetch_span: float = 60
    fetch_again: tuple[float, ...] = (2, 8)
    """After how long a page that did not come is asked for again; then the fetch ends until the next time."""
    fetch_tell: float = 2
    """How often a fetch says that there is more to see."""
    watch: float = 0.1
    """How often the command line looks at what another process does for it."""
