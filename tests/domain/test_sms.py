"""Segments: the sizes, what straddles, and the vectors that gateways were seen to bill."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heydesk.domain.merge_fields import MergeTemplate
from heydesk.domain.sms import (
    BASIC,
    EXTENSION,
    MOST_COSTLY,
    Encoding,
    MergeSegmentCounter,
    SegmentCount,
    count,
    count_exact,
)
from heydesk.domain.text_normalization import as_sent

COMPOSED = st.text(st.sampled_from("ab]€é中😀🐳\n'’"), max_size=400)


@pytest.mark.parametrize(
    ("text", "segments"),
    [
        pytest.param("a" * 160, 1, id="160 a"),
        pytest.param("a" * 161, 2, id="161 a"),
        pytest.param("a" * 80 + "\r\n" + "a" * 79, 2, id="80 a, CRLF, 79 a"),
        pytest.param("a" * 80 + "\n" + "a" * 79, 1, id="80 a, LF, 79 a"),
        pytest.param("é" * 70, 1, id="70 é"),
        pytest.param("e\u0301" * 70, 3, id="70 e with U+0301"),
        pytest.param("中" * 70, 1, id="70 中"),
        pytest.param("中" * 71, 2, id="71 中"),
        pytest.param("]" * 153, 3, id="153 ]: a pair never straddles"),
        pytest.param("🐳" * 35, 1, id="35 whales"),
        pytest.param("🐳" * 36, 2, id="36 whales"),
        pytest.param("中" * 66 + "😀" + "中" * 10, 2, id="66 中, emoji, 10 中"),
        pytest.param("中" * 66 + "😀" + "中" * 66, 3, id="66 中, emoji, 66 中: a hole"),
        pytest.param("中" + "🐳" * 33 + "中" * 4, 2, id="a pair that ends a piece stays in it"),
        pytest.param("中" + "🐳" * 33 + "中" * 67, 2, id="and the rest fills the next"),
        pytest.param("b" * 66 + "😀" + "b" * 66, 3, id="66 b, emoji, 66 b: a hole"),
    ],
)
def test_gateways_count_so(text: str, segments: int) -> None:
    """The vectors that gateways were seen to bill, and the edges of a pair, to the letter."""
    assert count_exact(text).segments == segments


@pytest.mark.parametrize(
    ("text", "segments"),
    [("a" * 80 + "\r\n" + "a" * 79, 1), ("e\u0301" * 70, 1), ("e\u0301" * 161, 2)],
    ids=["CRLF", "70 decomposed é", "161 decomposed é"],
)
def test_line_ends_and_decomposed_letters_count_as_sent(text: str, segments: int) -> None:
    """A line end and a decomposed letter are one unit, because they leave so."""
    assert count(text).segments == segments


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", SegmentCount(Encoding.GSM7, 0, 0, 0, 160, 160)),
        ("Hi", SegmentCount(Encoding.GSM7, 2, 2, 1, 158, 160, ends=(2,))),
        ("€", SegmentCount(Encoding.GSM7, 1, 2, 1, 158, 160, ends=(1,))),
        ("€中", SegmentCount(Encoding.UCS2, 2, 2, 1, 68, 70, costly=((1, "中"),), ends=(2,))),
        ("a👍", SegmentCount(Encoding.UCS2, 2, 3, 1, 67, 70, costly=((1, "👍"),), ends=(2,))),
        ("a" * 160, SegmentCount(Encoding.GSM7, 160, 160, 1, 0, 160, ends=(160,))),
        ("a" * 161, SegmentCount(Encoding.GSM7, 161, 161, 2, 145, 153, ends=(153, 161))),
        ("a" * 152 + "]" + "a" * 10, SegmentCount(Encoding.GSM7, 163, 164, 2, 141, 153, ends=(152, 163))),
        ("a" * 306, SegmentCount(Encoding.GSM7, 306, 306, 2, 0, 153, ends=(153, 306))),
        ("a" * 307, SegmentCount(Encoding.GSM7, 307, 307, 3, 152, 153, ends=(153, 306, 307))),
        (
            "中" * 66 + "😀" + "中" * 3,
            SegmentCount(
                Encoding.UCS2,
                70,
                71,
                2,
                62,
                67,
                costly=(*((i, "中") for i in range(66)), (66, "😀"), *((i, "中") for i in range(67, 70))),
                ends=(66, 70),
            ),
        ),
    ],
    ids=lambda value: f"{len(value)} characters {value[:1]!a}" if isinstance(value, str) else "",
)
def test_a_count_says_all(text: str, expected: SegmentCount) -> None:
    """Units, what is left, where pieces end, and what is costly, with its place."""
    assert count(text) == expected


@pytest.mark.parametrize(
    ("emoji", "units"),
    [("👍", 2), ("👍🏽", 4), ("🇺🇸", 4), ("❤️", 2), ("👨‍👩‍👧‍👦", 11)],
)
def test_emoji_count_by_their_code_units(emoji: str, units: int) -> None:
    """UTF-16 code units."""
    assert count(emoji).units == units


def test_the_alphabet_is_whole() -> None:
    """127 characters of one unit and ten of two, none of them twice; what people take for members is not."""
    assert len(set(BASIC)) == len(BASIC) == 127
    assert len(set(EXTENSION)) == len(EXTENSION) == 10
    assert not set(BASIC) & set(EXTENSION)
    assert count_exact(BASIC).encoding is Encoding.GSM7
    assert count_exact(BASIC).units == 127
    assert count_exact(EXTENSION).units == 20
    outside = "áíóúâêîôãõç`‘’“”–—…•\xa0\u200b\t\x1b\x00"
    assert [char for char in outside if count(char).encoding is not Encoding.UCS2] == []


@pytest.mark.parametrize("text", ["", "Hi", "中’" * 500, "e\u0301"])
def test_an_mms_is_not_cut(text: str) -> None:
    """With media or to a group there are no segments, and nothing is costly."""
    counted = count(text, mms=True)
    assert counted.mms
    assert (counted.segments, counted.left, counted.per_segment, counted.costly, counted.ends) == (0, 0, 0, (), ())


def test_places_are_those_of_the_box() -> None:
    """What leaves is shorter than what stands in the box, but the underline belongs in the box."""
    counted = count("e\u0301\r\n’")
    assert counted.characters == 3
    assert counted.costly == ((4, "’"),)
    assert counted.ends == (5,)


def test_costly_characters_are_listed_up_to_a_limit() -> None:
    """A whole text in Chinese is underlined at each key press, so the list ends somewhere."""
    counted = count("中" * (MOST_COSTLY + 5))
    assert len(counted.costly) == MOST_COSTLY
    assert counted.units == MOST_COSTLY + 5


@pytest.mark.parametrize("text", ["\ud83d" * 100, "a" + "\udc33\ud83d" * 40])
def test_half_characters_are_counted_without_a_crash(text: str) -> None:
    """They may not leave; but the counter runs before the check says so."""
    counted = count(text)
    assert counted.segments == 2
    assert counted.ends[-1] <= len(text)


@given(COMPOSED | st.text())
def test_pieces_fit_and_lose_nothing(text: str) -> None:
    """Each piece holds at most its size, none could take the next character too, and together they are the text."""
    counted = count_exact(text)
    starts = (0, *counted.ends[:-1])
    pieces = [text[start:end] for start, end in zip(starts, counted.ends, strict=False)]
    assert "".join(pieces) == text
    assert len(pieces) == counted.segments
    gsm = counted.encoding is Encoding.GSM7
    sizes = [_units(piece, gsm=gsm) for piece in pieces]
    assert sum(sizes) == counted.units
    assert all(size <= counted.per_segment for size in sizes)
    for size, after in zip(sizes, pieces[1:], strict=False):
        assert size + _units(after[0], gsm=gsm) > counted.per_segment
    if sizes:
        assert counted.left == counted.per_segment - sizes[-1]


@given(COMPOSED)
def test_text_is_ucs2_exactly_if_it_has_costly_characters(text: str) -> None:
    """UCS-2 exactly where something is costly, and every costly one is named."""
    counted = count(text)
    assert (counted.encoding is Encoding.UCS2) is bool(counted.costly)
    assert [char for _, char in counted.costly] == [char for char in text if char not in BASIC + EXTENSION]
    assert all(text[index] == char for index, char in counted.costly)


def _units(piece: str, *, gsm: bool) -> int:
    if gsm:
        return sum(2 if char in EXTENSION else 1 for char in piece)
    return sum(2 if ord(char) > 0xFFFF else 1 for char in piece)


PIECES = st.sampled_from(["", "a", "a b", "é", "e\u0301", "\u0301", "[x]", "’", "😀", "\r", "\n", "\u1112", "\u1161"])
VALUES = st.lists(PIECES, max_size=3).map("".join) | st.text(max_size=4)
FIXED = st.builds(lambda piece, times: piece * times, VALUES, st.sampled_from([1, 1, 20, 34, 75, 153]))


@given(st.lists(FIXED, min_size=4, max_size=4), st.lists(st.tuples(st.none() | VALUES, VALUES), max_size=5))
def test_merge_counter_equals_counting_each_rendered_text(
    fixed: list[str], people: list[tuple[str | None, str]]
) -> None:
    """Whatever stands between the tokens and in them, and whoever was weighed before."""
    first, second, *rest = (as_sent(piece).replace("{", "(").replace("}", ")") for piece in fixed)
    text = first + "{{a}}" + second + "{{b}}" + "{{a}}".join(rest)
    merge = MergeTemplate(text)
    scale = MergeSegmentCounter(merge)
    appended = MergeTemplate(text + "\nReply [STOP]")
    beside = MergeSegmentCounter(appended, scale)
    for one, other in people:
        filled = one, other, one
        for weighed, rendered in ((scale, merge), (beside, appended)):
            exact = count_exact(as_sent(rendered.join(filled)))
            assert weighed.weigh(filled) == (exact.segments, exact.units)


@pytest.mark.parametrize(
    ("text", "value", "weight"),
    [
        ("{{a}}", "", (0, 0)),
        ("{{a}}", None, (1, 9)),
        ("{{a}}" + "x" * 155, "Kim", (1, 158)),
        ("{{a}}" + "x" * 158, "Kim", (2, 161)),
        ("{{a}}" + "x" * 158, "Zoë", (3, 161)),
        ("{{a}}" + "]" * 153, "", (3, 306)),
        ("{{a}}" + "]" * 153, "x", (3, 307)),
        ("x" * 158 + "{{a}}", "]]", (2, 162)),
        ("e{{a}}", "\u0301", (1, 1)),
    ],
)
def test_merge_counter_on_edge_cases(text: str, value: str | None, weight: tuple[int, int]) -> None:
    """An empty text, a token nobody fills, both encodings, pairs that straddle, and a mark that joins."""
    scale = MergeSegmentCounter(MergeTemplate(text))
    assert scale.weigh((value,)) == scale.weigh((value,)) == weight
