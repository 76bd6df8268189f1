"""Tables of people from files: any encoding, any separator, and the column with the numbers."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heydesk.domain.csv_contacts import LARGEST, NumberColumn, UnreadableTable, guess_column, has_head, read_table
from heydesk.domain.phone_numbers import BadPhone, read_phone

TABLE = "Name,Phone\nZoë Lee,(650) 555-0103\nPat,212-555-0150\n"
KIM, PAT = "16505550103", "12125550150"


def column(text: str, place: int | None = None) -> NumberColumn:
    """Read a column to its end."""
    sheet = read_table(text.encode())
    made = NumberColumn(sheet, guess_column(sheet) if place is None else place)
    while not made.is_done:
        made.read_more(2)
    return made


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (TABLE.encode(), "utf-8"),
        (codecs.BOM_UTF8 + TABLE.encode(), "utf-8"),
        (TABLE.encode("utf-16"), "utf-16"),
        (codecs.BOM_UTF16_BE + TABLE.encode("utf-16-be"), "utf-16"),
        (TABLE.encode("utf-16-le"), "utf-16"),
        (TABLE.encode("utf-16-be"), "utf-16"),
        (TABLE.encode("cp1252"), "cp1252"),
    ],
)
def test_any_encoding_is_read(data: bytes, encoding: str) -> None:
    """By its mark, by its zeros, as UTF-8, or else as Windows writes it; names stay whole."""
    sheet = read_table(data)
    assert (sheet.rows[1], sheet.encoding) == (("Zoë Lee", "(650) 555-0103"), encoding)


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_any_separator_is_found(separator: str) -> None:
    """Also where the cells hold another one."""
    text = f'Name{separator}Phone\n"Lee, Kim; x"{separator}6505550103\nPat{separator}2125550150\n'
    sheet = read_table(text.encode())
    assert sheet.separator == separator
    assert sheet.rows[1] == ("Lee, Kim; x", "6505550103")


def test_table_of_one_column_has_no_separator() -> None:
    """A list of numbers is a table, too."""
    sheet = read_table(b"6505550103\r\n2125550150\r\n\r\n")
    assert (sheet.rows, sheet.separator, sheet.width) == ((("6505550103",), ("2125550150",)), "", 1)


def test_rows_are_made_equally_wide() -> None:
    """Short ones are filled, so that every column has a cell in every row."""
    assert read_table(b"a,b,c\nd,e\n\nf,g,h\n").rows[1:3] == (("d", "e", ""), ("", "", ""))


def test_quotation_marks_may_hold_line_ends_and_marks() -> None:
    """As spreadsheets write them."""
    sheet = read_table(b'Name,Phone\n"Kim ""K""\nLee",6505550103\n')
    assert sheet.rows[1] == ('Kim "K"\nLee', "6505550103")


def test_a_mark_that_never_ends_swallows_nobody() -> None:
    """Then it was an inch, and every row is still there."""
    sheet = read_table(b'Size,Phone\n"5,6505550103\n7,2125550150\n')
    assert [row[1] for row in sheet.rows[1:]] == ["6505550103", "2125550150"]


@pytest.mark.parametrize("cell", ["'6505550103", '="6505550103"', " 6505550103 ", "16505550103.0"])
def test_text_markers_around_a_number_are_removed(cell: str) -> None:
    """Nor is the zero after the point that some programs write."""
    assert column(f"Phone;Name\n{cell};Kim\n6505550103;Lee\n", 0).good == (KIM,)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "The file is empty."),
        (b"\n \n,,\n", "The file is empty."),
        (b"PK\x03\x04rest", "This is a workbook"),
        (b"\xd0\xcf\x11\xe0rest", "This is a workbook"),
        (b"x" * 200_000, "This is not a table of text."),
        (b"ab\x00cd\x00ef", "This is not a table of text."),
        (b"x" * (LARGEST + 1), "The file is too large: 10 MB at most"),
        (b"," * 100_000 + b"\na,b" * 1000, "The table is too large: 2000000 cells at most"),
    ],
)
def test_unreadable_table_explains_what_to_do(data: bytes, words: str) -> None:
    """Each in its own words."""
    with pytest.raises(UnreadableTable) as caught:
        read_table(data)
    assert str(caught.value).startswith(words)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Phone,Name\n6505550103,Kim\n2125550150,Pat\n", 0),
        ("Kim,6505550103\nPat,2125550150\n", 1),
        ("Order,Mobile\n4155550188,6505550103\n4155550189,2125550150\n", 1),
        ("Phone,Other\n,6505550103\nx,2125550150\n", 1),
        ("Name,Note\nKim,Lee\n", 0),
    ],
)
def test_the_column_with_the_numbers_is_guessed(text: str, place: int) -> None:
    """By what can be read, and by its name; the first where nothing tells."""
    assert guess_column(read_table(text.encode())) == place


def test_the_names_of_columns_are_no_numbers() -> None:
    """A first row without a number names them; where there is nothing below, it doesn't."""
    assert has_head(read_table(TABLE.encode()))
    assert not has_head(read_table(b"Kim,6505550103\n"))
    assert not has_head(read_table(b"Kim,Lee\n"))


def test_a_column_is_counted() -> None:
    """Good ones once and in order; twice, bad with row and reason, and empty are told apart."""
    read = column("Phone\n6505550103\n+1 650 555 0103\n12345\n\n2125550150\nask Kim\n")
    assert read.good == (KIM, PAT)
    assert (read.twice, read.empty) == (1, 1)
    assert [(cell.row, cell.text) for cell in read.bad] == [(4, "12345"), (7, "ask Kim")]
    assert "too short" in str(read.bad[0].reason)


@pytest.mark.parametrize("cell", ["6.50555E+09", "6,50555e+9", "1.65055501E+10", "6E9"])
def test_a_number_that_a_spreadsheet_shortened_is_refused(cell: str) -> None:
    """Its last digits are lost, and nobody else's number is made of the rest."""
    with pytest.raises(BadPhone) as caught:
        read_phone(cell)
    assert caught.value.identifier == "exponent"
    read = column(f"Phone;Name\n{cell};Kim\n", 0)
    assert read.good == ()
    assert "spreadsheet" in str(read.bad[0].reason)


@given(st.binary(max_size=300))
def test_any_file_is_read_or_refused(data: bytes) -> None:
    """Whatever somebody drops on the field: it is read, or refused in words."""
    try:
        sheet = read_table(data)
    except UnreadableTable:
        return
    assert {len(row) for row in sheet.rows} == {sheet.width}
    assert 0 <= guess_column(sheet) < sheet.width


@given(
    st.lists(st.tuples(st.text("abc ,;\"'\n", max_size=8), st.sampled_from(["6505550103", "2125550150"])), min_size=1)
)
def test_quoted_csv_round_trips(rows: list[tuple[str, str]]) -> None:
    """Quoted as its own writer quotes."""
    import csv
    import io

    out = io.StringIO()
    csv.writer(out, quoting=csv.QUOTE_ALL).writerows([("Name", "Phone"), *rows])
    sheet = read_table(out.getvalue().encode())
    assert [row[1] for row in sheet.rows[1:]] == [phone for _, phone in rows]
