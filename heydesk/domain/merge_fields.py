"""Merge tokens, ``{{first_name}}``, filled as the service will probably fill them: always an estimate.

And fields of a spreadsheet, ``{Name}``, which HeyDesk itself fills in before a text leaves (``FieldText``).

The service fills them itself, from the contact, or from a list's own names where there is no contact. How it spells
custom fields, whether there are defaults, and what it sends for a missing value is unknown (contract section 7 and
unknown 12); so names match whatever their case, spaces and underscores, and a missing value leaves nothing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple, cast

from heydesk.domain.caches import customer_cache
from heydesk.domain.lazy_pattern import LazyPattern
from heydesk.domain.records import Contact, ListMember

FIRST_NAME, LAST_NAME = "first_name", "last_name"
"""The two tokens that every account has."""

OPENING_BRACES = "{{"
"""What a token begins with: a text without them is sent as it was written."""

_TOKEN = LazyPattern(r"\{\{([^{}\n]*)\}\}|\{\{")
_FIELD = LazyPattern(r"(?<!\{)\{([^{}|\n]*)(?:\|([^{}\n]*))?\}(?!\})")
_BLANK = LazyPattern(r"\[(?!sic\])(?=[^\W\d_])[^\[\]\n]{2,40}\](?!\()|(?<![^\W_])_{3,}(?![^\W_])")
_BETWEEN = LazyPattern(r"[\s_-]+")


@dataclass(frozen=True, slots=True)
class Token:
    """A token in a text, from ``start`` to ``end``. ``name`` is as written; "" for a ``{{`` that nothing ends."""

    start: int
    end: int
    name: str

    @property
    def is_whole(self) -> bool:
        """Whether it has a name and both pairs of braces."""
        return bool(self.name)


class RenderedText(NamedTuple):
    """What will be read: the words, whether they are a guess, and whether pictures come with them.

    Heymarket fills in fields, and templates, when it sends; until then nobody has more than a guess.
    """

    text: str
    is_estimate: bool = False
    has_pictures: bool = False
    longest_of: int = 0
    """Of so many people's texts it is the longest; 0 where all read the same, or one person does."""


def find_blanks(text: str) -> tuple[tuple[int, int], ...]:
    """Return where a text has blanks to be filled in by hand, begin and end of each: ``[date]``, ``____``."""
    return tuple(match.span() for match in _BLANK.finditer(text))


@dataclass(frozen=True, slots=True)
class MergeResult:
    """A text as it will probably read for one person. The names are as written, each once, in order."""

    text: str
    empties: tuple[str, ...] = ()
    """Tokens that have no value for this person; nothing stands in their place."""
    unknowns: tuple[str, ...] = ()
    """Tokens that are no known field; they stay in the text as they are."""


def find_tokens(text: str) -> tuple[Token, ...]:
    """Find all tokens, and each ``{{`` that is none."""
    if "{{" not in text:
        return ()
    return tuple(Token(*match.span(), (match[1] or "").strip()) for match in _TOKEN.finditer(text))


@customer_cache(maxsize=1024)
def key_of(name: str) -> str:
    """Return the form in which names of fields are compared: ``Order Number`` is ``order_number``."""
    return _BETWEEN.sub("", name).casefold()


def values_of(
    contact: Contact | None, member: ListMember | None = None, fields: Iterable[str] = ()
) -> dict[str, str]:
    """Return a person's values by ``key_of`` their names. A field of the team that they lack is an empty value."""
    values = dict(_blank(tuple(fields)))
    if contact is not None:
        values |= {key_of(title): value for title, value in contact.custom}
    source = contact if contact is not None else member
    values[key_of(FIRST_NAME)] = "" if source is None else source.first
    values[key_of(LAST_NAME)] = "" if source is None else source.last
    return values


@customer_cache(maxsize=8)
def _blank(fields: tuple[str, ...]) -> Mapping[str, str]:
    """Return the values of somebody who has none; a list of thousands asks for them again and again."""
    return dict.fromkeys(map(key_of, fields), "")


def render(text: str, values: Mapping[str, str]) -> MergeResult:
    """Fill a text for one person; ``values`` are those of ``values_of``."""
    return MergeTemplate(text).render(values)


class MergeTemplate:
    """A text taken apart once, to be filled for many people."""

    def __init__(self, text: str) -> None:
        self.text = text
        found = [token for token in find_tokens(text) if token.is_whole]
        starts = [0, *(token.end for token in found)]
        ends = [*(token.start for token in found), len(text)]
        self.fixed = tuple(text[start:end] for start, end in zip(starts, ends, strict=True))
        """What stands before, between and behind the tokens: one more than there are tokens."""
        self.names = tuple(token.name for token in found)
        self.places = tuple((self.names.index(name), times) for name, times in Counter(self.names).items())
        """Where each name stands first among the tokens, and how often it is there."""
        self._keys = tuple(key_of(name) for name in self.names)
        self._written = tuple(text[token.start : token.end] for token in found)

    def fill(self, values: Mapping[str, str]) -> tuple[str | None, ...]:
        """Return each token's value; None where no field has its name."""
        return tuple(map(values.get, self._keys))

    def shown(self, filled: tuple[str | None, ...]) -> tuple[str, ...]:
        """Return what stands in each token's place."""
        if None not in filled:
            return cast("tuple[str, ...]", filled)
        pairs = zip(filled, self._written, strict=True)
        return tuple(written if value is None else value for value, written in pairs)

    def join(self, filled: tuple[str | None, ...]) -> str:
        """Join the text again; a token without a field stays as written."""
        parts = [self.fixed[0]]
        for shown, fixed in zip(self.shown(filled), self.fixed[1:], strict=True):
            parts += (shown, fixed)
        return "".join(parts)

    def empties(self, filled: tuple[str | None, ...]) -> tuple[str, ...]:
        """Name the tokens that have nothing to show."""
        shown = ((place, filled[place]) for place, _ in self.places)
        return tuple(self.names[place] for place, value in shown if value is not None and not value.strip())

    def gaps(self, filled: tuple[str | None, ...]) -> tuple[int, ...]:
        """Return where in the joined text a token has nothing to show, as indices of characters."""
        found, at = [], len(self.fixed[0])
        for shown, fixed in zip(self.shown(filled), self.fixed[1:], strict=True):
            if not shown.strip():
                found.append(at)
            at += len(shown) + len(fixed)
        return tuple(found)

    def unknowns(self, filled: tuple[str | None, ...]) -> tuple[str, ...]:
        """Name the tokens that no field has the name of."""
        return tuple(self.names[place] for place, _ in self.places if filled[place] is None)

    def render(self, values: Mapping[str, str]) -> MergeResult:
        """Fill it for one person."""
        filled = self.fill(values)
        return MergeResult(self.join(filled), self.empties(filled), self.unknowns(filled))


class FieldPlace(NamedTuple):
    """A spreadsheet's field in a text, from ``start`` to ``end``; ``default`` is None where none is written."""

    start: int
    end: int
    name: str
    default: str | None = None


class FieldText:
    """A text with fields of a spreadsheet, ``{Name}`` or ``{Name|there}``, taken apart once and filled row by row.

    A field's name is compared as a merge token's is. Merge tokens, in double braces, stay as they are, and what a
    cell holds is never read as a field.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        found = (FieldPlace(*match.span(), match[1].strip(), match[2]) for match in _FIELD.finditer(text))
        self.places = tuple(place for place in found if place.name)
        """Where the fields stand."""
        starts = [0, *(place.end for place in self.places)]
        ends = [*(place.start for place in self.places), len(text)]
        self._fixed = [text[start:end] for start, end in zip(starts, ends, strict=True)]
        self._keys = [key_of(place.name) for place in self.places]

    @property
    def keys(self) -> frozenset[str]:
        """The names as they are compared."""
        return frozenset(self._keys)

    def unknowns(self, columns: Iterable[str]) -> tuple[str, ...]:
        """Name the fields that no column has; ``columns`` are keys."""
        known = frozenset(columns)
        pairs = zip(self.places, self._keys, strict=True)
        return tuple(dict.fromkeys(place.name for place, key in pairs if key not in known))

    def fill(self, values: Mapping[str, str]) -> MergeResult:
        """Fill in one row's values, by keys. A default stands where a value is blank."""
        parts = [self._fixed[0]]
        empties: dict[str, None] = {}
        unknowns: dict[str, None] = {}
        for place, key, fixed in zip(self.places, self._keys, self._fixed[1:], strict=True):
            value = values.get(key)
            if value is None:
                unknowns[place.name] = None
                value = self.text[place.start : place.end]
            elif not value and place.default is not None:
                value = place.default.strip()
            elif not value:
                empties[place.name] = None
            parts += (value, fixed)
        return MergeResult("".join(parts), tuple(empties), tuple(unknowns))
