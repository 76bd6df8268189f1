"""How many requests a minute are let in."""

_MINUTE = 60.0


class Throttle:
    """A fixed window of a minute that opens with the first request after the last one closed.

    The documents speak of "the current minute" and say no more (contract.md section 2, "Rate limit").
    """

    def __init__(self) -> None:
        self._opened = float("-inf")
        self._count = 0

    def admits(self, at: float, limit: int) -> bool:
        """Count a request that came at `at` (steady seconds) and say whether it is within the limit."""
        if at - self._opened >= _MINUTE:
            self._opened = at
            self._count = 0
        self._count += 1
        return self._count <= limit
