"""Text normalization: the text as it is sent, plain typography, folding for search, similarity, words to spell-check.

``as_sent`` gives the text that is counted, shown in the *Request* pane, and sent. Two things are normalized and
nothing else. Line ends become LF: CRLF would cost two units, Qt gives U+2029 in places, and the soft breaks of word
processors are U+000B, U+000C or U+0085. And a letter that was typed as base and combining marks (e and U+0301, as
files from macOS have it) becomes the one composed character, because the mark alone would make the text cost three
times as much. That is NFC where it makes a text shorter; where NFC only replaces one character by another (U+FA19, a
variant in Japanese names, by U+795E) or decomposes one, the text stays as typed.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache
from unicodedata import category, decimal, is_normalized, name, normalize

from heydesk.domain.caches import customer_cache
from heydesk.domain.lazy_pattern import LazyPattern

_LINE_ENDS = "\r\v\f\x85\u2028\u2029"
_LINE_END = LazyPattern(f"\r\n|[{_LINE_ENDS}]")

_MARK = "\u0300-\u036f\u0653-\u0655\u3099\u309a"
"""The marks of European, Arabic and Japanese letters that have one-character forms."""

_CLUSTER = LazyPattern(
    # A base with marks, or a Korean syllable in its parts.
    f"[^{_MARK}][{_MARK}]+|[\u1100-\u115f][\u1160-\u11a7][\u11a8-\u11ff]?"
)
_PIECE = LazyPattern(f"{_LINE_END.pattern}|{_CLUSTER.pattern}")


def with_line_feeds(text: str) -> str:
    """Return ``text`` with LF for every kind of line end."""
    return _LINE_END.sub("\n", text)


def as_sent(text: str) -> str:
    """Return ``text`` as it leaves. What has been through it comes back the same."""
    plain = with_line_feeds(text)
    if plain.isascii() or is_normalized("NFC", plain):
        return plain
    return _CLUSTER.sub(lambda match: _composed(match.group()), plain)


def origins(typed: str) -> tuple[int, ...]:
    """For each place in ``as_sent(typed)``, and for its end, give the place in ``typed`` that it came from."""
    places: list[int] = []
    at = 0
    for match in _PIECE.finditer(typed):
        places += range(at, match.start())
        piece, at = match.group(), match.end()
        places += range(match.start(), match.start() + (1 if piece[0] in _LINE_ENDS else len(_composed(piece))))
    places += range(at, len(typed) + 1)
    return tuple(places)


@lru_cache(maxsize=1024)
def _composed(cluster: str) -> str:
    whole = normalize("NFC", cluster)
    return whole if len(whole) < len(cluster) else cluster


# Typographic characters and their plain equivalents, which keep the cheap encoding: punctuation, spaces, fractions,
# bullets, ligatures and invisible characters. A letter is never replaced: á made a would be another name. What only
# looks like punctuation and belongs to a word somewhere stays too: the ʻokina, the Catalan middle dot, joiners in
# Persian and in emoji, direction marks in a text that runs both ways.

_ALWAYS = {
    **dict.fromkeys("“”„‟«»″〝〞＂", '"'),
    **dict.fromkeys("‘’‚‛‹›′`´＇", "'"),
    **dict.fromkeys("‐‑‒–—―−﹘﹣－", "-"),
    **dict.fromkeys("•‣◦∙⁃\uf0b7\uf0a7\uf0a8\uf0d8\uf06e\uf071\uf076", "-"),
    **dict.fromkeys(
        "\t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u2800\u3000"
        "\uf020",
        " ",
    ),
    "…": "...",
    "‥": "..",
    "⁄": "/",
    # What Outlook sends for a smiley and an arrow: letters of the font Wingdings.
    "\uf04a": ":)",
    "\uf0e0": "->",
}
"""Those of the private use area are what Word gives for the letters of a symbol font."""
_FULL_WIDTH = {chr(0xFF00 + code - 0x20): chr(code) for code in range(0x21, 0x7F) if not chr(code).isalpha()}
"""Digits and punctuation as Japanese keyboards give them; their letters are letters."""
_FRACTIONS = {"¼": "1/4", "½": "1/2", "¾": "3/4", "⅓": "1/3", "⅔": "2/3"}
_LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
"""Of typesetting, as PDF files have them; no language spells with them."""
_TABLE = _FULL_WIDTH | _ALWAYS | _FRACTIONS | _LIGATURES
_AT_LINE_START = "▪▫■□●○◆◇❖➢➤►▸\uf0fc\uf0b2\uf0be"
"""Bullets where they begin a line; elsewhere they are signs of their own."""
_FIRST_FOREIGN = "\u0530"
"""From here on scripts need joiners (and emoji do); Latin, Greek and Cyrillic, which come before, don't."""
_DIRECTION = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u206a-\u206f"
"""What phones and address books put around a number, and other marks of direction."""
_BREAKS = "\u00ad\u200b\u2060-\u2064\ufeff\ufff9-\ufffc"
"""Where a line may break or not, and what stood for a picture."""
_JOINING = (
    "\u034f\u115f\u1160\u180b-\u180f\u200c\u200d\u3164\uffa0\ufe00-\ufe0f\U000e0020-\U000e007f\U000e0100-\U000e01ef"
)
"""Joiners, fillers, variation selectors and tags: a part of what is written beside them, or of nothing."""
_TYPOGRAPHIC = LazyPattern(
    f"[{re.escape(''.join(_TABLE))}·{_AT_LINE_START}]|(?P<unseen>[{_DIRECTION}{_BREAKS}{_JOINING}]+)"
)
_IS_DIRECTION = LazyPattern(f"[{_DIRECTION}]")
_IS_BREAK = LazyPattern(f"[{_BREAKS}]")
_RIGHT_TO_LEFT = LazyPattern(
    "[\u0590-\u061b\u061d-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
"""The letters of scripts that are written from right to left."""
_LINE_START = LazyPattern(r"(?:\A|\n)[^\S\n]{0,20}\Z")
_WIDEST_MARGIN = 22
"""Characters before a bullet that are looked at: so many spaces, and the line end."""


@dataclass(frozen=True, slots=True)
class Replacement:
    """Put ``words`` in place of the one character at ``place``, an index into the text."""

    place: int
    words: str


def replacements_of(text: str) -> Iterator[Replacement]:
    """Return the typographic characters of a text, one after the other, each with what says the same."""
    runs_both_ways: bool | None = None
    for match in _TYPOGRAPHIC.finditer(text):
        if match["unseen"] is not None:
            if runs_both_ways is None:
                runs_both_ways = _RIGHT_TO_LEFT.search(text) is not None
            yield from _unseen(text, match.start(), match.end(), keeps_direction=runs_both_ways)
        elif (words := _plain(text, match.start())) is not None:
            yield Replacement(match.start(), words)


def plain(text: str) -> str:
    """Return the text with all of them replaced."""
    pieces: list[str] = []
    at = 0
    for swap in replacements_of(text):
        pieces += text[at : swap.place], swap.words
        at = swap.place + 1
    return "".join((*pieces, text[at:]))


def _unseen(text: str, start: int, end: int, *, keeps_direction: bool) -> Iterator[Replacement]:
    """Take out what can't be seen, but for what the characters around this run of it need."""
    before, after = text[start - 1 : start] if start else "", text[end : end + 1]
    for place in range(start, end):
        char = text[place]
        if _IS_DIRECTION.match(char):
            stays = keeps_direction
        elif _IS_BREAK.match(char):
            stays = _is_foreign(before) and before.isalpha() and _is_foreign(after) and after.isalpha()
        else:
            # The copyright signs, and what has a place in the table of signs alone, have a form as emoji.
            stays = _is_foreign(before) or _is_foreign(after) or before in {"©", "®"}
        if not stays:
            yield Replacement(place, "")


def _is_foreign(char: str) -> bool:
    """Whether this is of a script, or an emoji, that joiners may belong to; "" is not."""
    return char >= _FIRST_FOREIGN and char not in _TABLE and category(char) != "Co"


def _plain(text: str, place: int) -> str | None:
    """What to put in place of this character; None where it is to stay."""
    char, before, after = text[place], text[place - 1 : place] if place else "", text[place + 1 : place + 2]
    if char == "·":
        return None if before.isalpha() and after.isalpha() else "-"
    if char in _AT_LINE_START:
        is_bullet = after.isspace() and _LINE_START.search(text[max(0, place - _WIDEST_MARGIN) : place]) is not None
        return "-" if is_bullet else None
    words = _TABLE[char]
    return f" {words}" if char in _FRACTIONS and before.isdigit() else words


_PLAIN = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "ħ": "h", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th", "ـ": ""}
)
"""Letters that Unicode does not take apart, and the Arabic stroke that only makes a word longer."""
_UNSEEN = frozenset({"Mn", "Mc", "Me", "Cf"})
"""Marks, and what only steers how text is set."""
_APOSTROPHES = LazyPattern("['’‘ʼ`´＇]")
_FOLDED_WORD = LazyPattern(r"\w+|[^\w\s]+")
_ASCII_WORD = LazyPattern("[a-z0-9]+")
_UNSPACED = LazyPattern("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff]{2,}")
"""Scripts that put no space between a family name and a given one."""
_ARTICLE = "\u0627\u0644"
"""The Arabic article, which is written as part of a name and often left out."""


def fold(text: str) -> str:
    """Reduce text: ``Łukasz`` and ``LUKASZ`` are one, full-width and Arabic digits are ``0`` to ``9``."""
    if text.isascii():
        return text.lower()
    # Taken apart twice: ℠ becomes capitals, and a capital may become a letter with a mark.
    marked = normalize("NFKD", normalize("NFKD", text).casefold()).translate(_PLAIN)
    kept = "".join(_digit(char) for char in marked if category(char) not in _UNSEEN)
    return normalize("NFC", kept)


def words(text: str) -> tuple[str, ...]:
    """Return the folded words of text, in order. An apostrophe is no end of a word; an emoji is a word of its own."""
    joined = _APOSTROPHES.sub("", fold(text))
    if joined.isascii():
        return tuple(_ASCII_WORD.findall(joined))
    found = _FOLDED_WORD.findall(joined.replace("_", " "))
    return tuple(word for run in found if (word := run if run[0].isalnum() else _symbols(run)))


def findable_words(text: str) -> tuple[str, ...]:
    """Return the words that find text: ``O'Brien`` as ``brien`` too, 山田太郎 as 太郎, and without an article."""
    found = dict.fromkeys(words(text))
    if _APOSTROPHES.search(text):
        found.update(dict.fromkeys(words(_APOSTROPHES.sub(" ", text))))
    if not text.isascii():
        found.update(dict.fromkeys([word.removeprefix(_ARTICLE) for word in found if len(word) > len(_ARTICLE) + 1]))
        for run in [run for word in found for run in _UNSPACED.findall(word)]:
            found.update(dict.fromkeys(run[start:] for start in range(1, len(run))))
    return tuple(found)


def is_begun_by(text: str, typed: str) -> bool:
    """Whether each word that was typed begins one of the words that find this text; False where none was typed."""
    begun, found = words(typed), findable_words(text)
    return bool(begun) and all(any(word.startswith(part) for word in found) for part in begun)


def _symbols(run: str) -> str:
    """Return the emoji among punctuation."""
    return "".join(char for char in run if category(char) == "So")


def _digit(char: str) -> str:
    return str(decimal(char)) if char.isdecimal() else char


_MOST_COMPARED = 300
"""Words whose order is looked at where two texts differ; of more, only how often each is there."""


def similarity(one: str, other: str, least: float = 0) -> float:
    """Return the share of words, from 0 to 1, that two texts have in common and in the same order.

    What can't reach ``least`` is 0, without a closer look.
    """
    first, second = _words(one), _words(other)
    total = len(first) + len(second)
    if first == second:
        return 1.0
    ahead = _same_ahead(first, second)
    behind = _same_ahead(first[ahead:][::-1], second[ahead:][::-1])
    first, second = first[ahead : len(first) - behind], second[ahead : len(second) - behind]
    same = ahead + behind
    # Words that are there at all, before they are counted: a person may have got many texts lately.
    if 2 * (same + sum(map(set(second).__contains__, first))) / total < least:
        return 0.0
    shared = (Counter(first) & Counter(second)).total()
    if 2 * (same + shared) / total < least:
        return 0.0
    if max(len(first), len(second)) <= _MOST_COMPARED:
        blocks = SequenceMatcher(None, first, second, autojunk=False).get_matching_blocks()
        shared = sum(block.size for block in blocks)
    return 2 * (same + shared) / total


@customer_cache(maxsize=512)
def _words(text: str) -> tuple[str, ...]:
    return tuple(text.casefold().split())


def _same_ahead(first: Sequence[str], second: Sequence[str]) -> int:
    return next(
        (index for index, (one, other) in enumerate(zip(first, second, strict=False)) if one != other),
        min(len(first), len(second)),
    )


_NO_WORDS = LazyPattern(r"\{\{[^{}\n]*\}\}|(?<!\S)\S*@\S*|(?:https?://|www\.)\S+|#\w+|\b\w*\d\w*", re.IGNORECASE)
"""Merge tokens, links, addresses, tags, and whatever has a digit in it."""
_SPELLED_WORD = LazyPattern("(?:[^\\W\\d_][\u0300-\u036f]*)+(?:['’](?:[^\\W\\d_][\u0300-\u036f]*)+)*")
"""Letters, with marks on them where these stand apart, and apostrophes between them."""
_LATIN = "LATIN"
_SCRIPTS = {
    "ar": "ARABIC",
    "be": "CYRILLIC",
    "bg": "CYRILLIC",
    "el": "GREEK",
    "fa": "ARABIC",
    "he": "HEBREW",
    "hi": "DEVANAGARI",
    "hy": "ARMENIAN",
    "ka": "GEORGIAN",
    "kk": "CYRILLIC",
    "ko": "HANGUL",
    "mk": "CYRILLIC",
    "mn": "CYRILLIC",
    "mr": "DEVANAGARI",
    "ne": "DEVANAGARI",
    "ru": "CYRILLIC",
    "sr": "CYRILLIC",
    "uk": "CYRILLIC",
    "ur": "ARABIC",
}
"""Languages that are not written in Latin letters, by the Unicode names of their scripts. Those that part no words
with spaces have no place here: nothing would find their words."""


def scripts_of(languages: Collection[str]) -> frozenset[str]:
    """Return the scripts that these languages (``en_US``, ``uk``) are written in."""
    return frozenset(_SCRIPTS.get(re.split("[-_]", language)[0].lower(), _LATIN) for language in languages)


def words_of(text: str, scripts: Collection[str]) -> Iterator[tuple[int, str]]:
    """Return the words in these scripts, with where they begin. Abbreviations and coined names are left out.

    A dictionary of one language knows nothing of a word in another's letters, so that is not asked about.
    """
    covered = _NO_WORDS.sub(lambda match: " " * len(match.group()), text)
    for match in _SPELLED_WORD.finditer(covered):
        word = match.group()
        is_plain = len(word) > 1 and (word.islower() or word.istitle() or word[1:].islower() or not word.isascii())
        if is_plain and not word.isupper() and _script(word) in scripts:
            yield match.start(), word


def _script(word: str) -> str:
    return name(word[0], "").partition(" ")[0]
