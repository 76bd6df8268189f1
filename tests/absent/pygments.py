"""Hide this library from the programs that tests start: with it and rich, httpx takes 80 ms longer to load.

The developer's environment has them because its tools want them; an installation that a person uses has neither.
"""

raise ImportError(name=__name__)
