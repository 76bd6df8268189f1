"""Tables from files: any encoding, dialect and workbook, the headings, and the column with the numbers."""

from __future__ import annotations

import codecs
from datetime import date, datetime, time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from heydesk.domain.phone_numbers import BadPhone, read_phone
from heydesk.domain.spreadsheet import (
    LARGEST,
    NumberColumn,
    Table,
    UnreadableTable,
    find_names,
    find_phone_column,
    numbers_in,
    read_lines,
    read_numbers,
    read_table,
)
from tests.domain.sample_workbook import archive, ods, xlsx

TABLE = "Name,Phone\nZoë Lee,(650) 555-0103\nRenée,212-555-0150\n"
KIM, PAT = "16505550103", "12125550150"


def table(*lines: str) -> Table:
    """Read lines as a file."""
    return read_table("\r\n".join(lines).encode())


def numbers(read: Table, place: int | None = None, region: str = "US") -> NumberColumn:
    """Read a column to its end."""
    found = find_phone_column(read, region)
    column = found.column if place is None else place
    assert column is not None
    made = NumberColumn(read, column, region, found.code)
    while not made.is_done:
        made.read_more(2)
    return made


class TestEncoding:
    """Nobody says in which encoding a list was saved."""

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
    def test_any_encoding_is_read(self, data: bytes, encoding: str) -> None:
        """By its mark, by its zeros, as UTF-8, or else as Windows writes it; names stay whole."""
        sheet = read_table(data)
        assert (sheet.rows[1], sheet.encoding) == (("Zoë Lee", "(650) 555-0103"), encoding)

    @pytest.mark.parametrize(
        ("text", "encoding"),
        [
            ("Имя,Телефон\nОльга Петрова,+7 495 555 0101\nИван Сидоров,+7 495 555 0102\n", "cp1251"),
            ("Όνομα,Τηλέφωνο\nΓιώργος Παπαδόπουλος,210 555 0101\n", "cp1253"),
            ("名前,電話\n山田太郎,03-5550-0101\n佐藤花子,03-5550-0102\n", "cp932"),
        ],
    )
    def test_other_scripts_are_told_by_what_they_spell(self, text: str, encoding: str) -> None:
        """A list that was saved without saying so."""
        sheet = read_table(text.encode(encoding))
        assert sheet.rows[1][0] == text.split("\n")[1].split(",", maxsplit=1)[0]

    def test_utf_16_of_another_script_is_told_by_its_line_ends(self) -> None:
        """Only the digits and the commas have zeros then."""
        assert read_table("Имя,Телефон\nОльга,5550101\n".encode("utf-16-le")).rows[0] == ("Имя", "Телефон")

    def test_bytes_that_spell_nothing_are_still_read(self) -> None:
        """As Windows would: a stray byte loses no row."""
        assert len(read_table(b"Name,Phone\n\x81\x8d\x8f,6505550103\n").rows) == 2


class TestDialect:
    """Nor by what its cells are parted."""

    @pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
    def test_any_separator_is_found(self, separator: str) -> None:
        """Also where the cells hold another one."""
        sheet = table(f"Name{separator}Phone", f'"Lee, Kim; x"{separator}6505550103', f"Pat{separator}2125550150")
        assert sheet.separator == separator
        assert sheet.rows[1] == ("Lee, Kim; x", "6505550103")

    @pytest.mark.parametrize("line", ["sep=;", '"sep=;"', "SEP=;"])
    def test_line_for_excel_names_the_separator(self, line: str) -> None:
        """It is no row: Excel does not show it either."""
        sheet = table(line, "a,b;c,d", "e;f")
        assert sheet.rows == (("a,b", "c,d"), ("e", "f"))

    def test_table_of_one_column_has_no_separator(self) -> None:
        """A list of numbers is a table, too."""
        sheet = read_table(b"6505550103\r\n2125550150\r\n\r\n")
        assert (sheet.rows, sheet.separator, sheet.width) == ((("6505550103",), ("2125550150",)), "", 1)

    def test_line_of_many_numbers_is_a_column(self) -> None:
        """Nobody has five phones in a row."""
        read = numbers(table("707-555-0110; 707-555-0111; 707-555-0112"))
        assert read.good == ("17075550110", "17075550111", "17075550112")

    def test_rows_are_made_equally_wide(self) -> None:
        """Short ones are filled, so that every column has a cell in every row."""
        assert read_table(b"a,b,c\nd,e\n\nf,g,h\n").rows[1:3] == (("d", "e", ""), ("", "", ""))

    def test_old_line_ends_are_line_ends(self) -> None:
        """A lone return is one; the separators that Unicode has are not."""
        assert read_table("a,b\rc\u2028,d\n".encode()).rows == (("a", "b"), ("c", "d"))

    def test_quotation_marks_may_hold_line_ends_and_marks(self) -> None:
        """As spreadsheets write them."""
        sheet = read_table(b'Name,Phone\n"Kim ""K""\nLee",6505550103\nPat,2125550150\n')
        assert sheet.rows[1] == ('Kim "K"\nLee', "6505550103")
        assert sheet.rows[2] == ("Pat", "2125550150")

    @pytest.mark.parametrize(
        "line",
        ['"Birk, Noa","12" hose",7075550111', '"Birk, Noa",12" hose,7075550111', 'Birk,"12 hose,7075550111'],
    )
    def test_stray_mark_spoils_its_own_cell_at_most(self, line: str) -> None:
        """Inside a quoted cell, in a plain one, or before one: the columns of everybody else stay."""
        sheet = table("Name,Part,Phone", '"Ash, Ivy","Wed, 8 am",7075550110', line, '"Cobb, Max",Thu,7075550112')
        assert [row[2] for row in sheet.rows] == ["Phone", "7075550110", "7075550111", "7075550112"]
        assert [row[0] for row in sheet.rows][1::2] == ["Ash, Ivy", "Cobb, Max"]

    def test_mark_that_never_ends_swallows_nobody(self) -> None:
        """Then it was an inch, and every row is still there."""
        sheet = read_table(b'Size,Phone\n"5,6505550103\n7,2125550150\n')
        assert [row[1] for row in sheet.rows[1:]] == ["6505550103", "2125550150"]

    @pytest.mark.parametrize(
        "cell", ["'6505550103", '="6505550103"', " 6505550103 ", "16505550103.0", "6505550103,00"]
    )
    def test_text_markers_around_a_number_are_removed(self, cell: str) -> None:
        """Nor is the zero after the point that some programs write."""
        assert numbers(table("Phone;Name", f"{cell};Kim", "6505550103;Lee")).good == (KIM,)

    def test_formula_without_a_value_is_an_empty_cell(self) -> None:
        """Nobody wants to read of it in a text."""
        assert table("Name;Visit", "Kim;#N/A").rows[1] == ("Kim", "")


class TestWorkbook:
    """Workbooks of Excel and of OpenDocument."""

    def test_cells_keep_their_kind(self) -> None:
        """Days and times are known as such; a number is written as a person sees it."""
        sheet = read_table(
            xlsx(
                [
                    ["Phone", "Visit", "Day", "At", "Due"],
                    [6505550103, datetime(2026, 12, 1, 16, 15), date(2026, 12, 2), time(9, 30), 60.5],  # noqa: DTZ001
                    [None, datetime(2026, 12, 3)],  # noqa: DTZ001
                ]
            )
        )
        assert sheet.rows[1] == (
            "6505550103",
            datetime(2026, 12, 1, 16, 15),  # noqa: DTZ001
            date(2026, 12, 2),
            time(9, 30),
            "60.5",
        )
        assert sheet.rows[2] == ("", date(2026, 12, 3), "", "", "")

    def test_rows_are_counted_as_the_spreadsheet_counts_them(self) -> None:
        """Empty ones above the headings, too."""
        sheet = read_table(xlsx([[], [None, "December"], [], [None, "Name", "Phone"], [None, "Kim", 6505550103]]))
        assert sheet.heading_at == 3
        assert sheet.records == (4,)

    def test_first_sheet_in_sight_is_read(self) -> None:
        """An empty one and a hidden one are passed over, and the others are named."""
        data = xlsx([], more={"_secret": [["x"]], "May": [["Phone"]], "June": [["Mobile"]]})
        assert (read_table(data).sheet, read_table(data).other_sheets) == ("May", ("June",))
        assert read_table(data, "June").rows == (("Mobile",),)

    def test_open_document_is_read(self) -> None:
        """LibreOffice's own format."""
        assert read_table(ods([["Name", "Phone"], ["Kim", "650-555-0103"]])).rows[1] == ("Kim", "650-555-0103")

    @pytest.mark.parametrize(
        ("data", "words"),
        [
            (b"PK\x03\x04rest", "This workbook can't be read"),
            (b"\xd0\xcf\x11\xe0rest", "This workbook can't be read"),
            (b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"), "This workbook has a password."),
            (archive({"photo.jpg": "x"}), "This is a ZIP file, not a table."),
            (archive({"xl/workbook.xml": "x"}), "This workbook can't be read"),
            (archive({"xl/workbook.xml": " " * 200_000_001}), "This workbook is too large."),
            (xlsx([]), "This workbook is empty."),
        ],
    )
    def test_workbook_that_cannot_be_read_says_why(self, data: bytes, words: str) -> None:
        """Damaged, locked, something else, too large, or empty."""
        with pytest.raises(UnreadableTable) as caught:
            read_table(data)
        assert str(caught.value).startswith(words)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "This file is empty."),
        (b"\n \n,,\n", "This file is empty."),
        (b"x" * 200_000, "This file isn't a table."),
        (b'"' + b"x" * 200_000, "This file isn't a table."),
        (b"ab\x00cd\x00ef\x00\x00", "This file isn't a table."),
        (b"x" * (LARGEST + 1), "This file is too large. HeyDesk reads 10 MB at most."),
        (b"," * 100_000 + b"\na,b" * 1000, "This table is too large."),
        (b"BEGIN:VCARD\r\nVERSION:3.0\r\n", "These contact cards are empty."),
        (codecs.BOM_UTF8 + b"begin:vcard\nNOTE:x\nend:vcard\n", "These contact cards are empty."),
        (b"BEGIN:VCARD\nEND:VCARD\n" * 10_001, "There are too many cards."),
        (b"%PDF-1.7\n", "This is a PDF file, not a table."),
        (b"{\\rtf1\\ansi", "This is a RTF file, not a table."),
        (b"\n<html><table>", "This is a HTML file, not a table."),
    ],
)
def test_unreadable_table_explains_what_to_do(data: bytes, words: str) -> None:
    """Each in its own words."""
    with pytest.raises(UnreadableTable) as caught:
        read_table(data)
    assert str(caught.value).startswith(words)


class TestHeadings:
    """A row of headings is known by what it is."""

    @pytest.mark.parametrize(
        ("lines", "at"),
        [
            (("Name,Phone", "Kim,6505550103"), 0),
            (("Kundin,Termin", "Kim,12/01/2026"), 0),
            (("Kim,6505550103",), -1),
            (("Kim,Lee",), -1),
            (("Kim,Lee", "Pat,Ray"), -1),
            (("Kim,6505550103 x 12", "Pat,6505550104"), -1),
            (("Kim,ask first", "Pat,6505550104", "Ray,6505550105"), -1),
            (("Kim,n/a", "Pat,6505550104"), -1),
            (("Kim,no phone", "Pat,6505550104"), -1),
            (("Kim,1-800-FLOWERS", "Pat,6505550104"), -1),
            (("Kundin,Wunsch", "Pat,6505550104"), 0),
            (("Kim,kim@example.com", "Pat,pat@example.com"), -1),
            (("Name,Phone",), -1),
            (("December visits,", ",", "Name,Phone", "Kim,6505550103"), 2),
            (("Phone", "6505550103"), 0),
            (("x" * 80 + ",Phone", "Kim,6505550103"), -1),
            (("a,", "b,", *(["c,"] * 10), "Name,Phone"), -1),
        ],
    )
    def test_headings_are_found(self, lines: tuple[str, ...], at: int) -> None:
        """Words that name a column, or what is unlike the cells below; never a number, a time or an address."""
        assert table(*lines).heading_at == at

    def test_headings_in_any_language_are_told_by_what_is_below(self) -> None:
        """A workbook knows its days."""
        assert read_table(xlsx([["Kundin", "Termin"], ["Kim", date(2026, 12, 1)]])).heading_at == 0

    def test_headings_are_on_one_line(self) -> None:
        """However the cell was wrapped."""
        assert table('"Phone\nnumber",Name', "6505550103,Kim").headings == ("Phone number", "Name")
        assert table("Kim,6505550103").headings == ("", "")

    def test_headings_come_within_the_first_rows(self) -> None:
        """A table of single cells has none further down."""
        rows = tuple((str(at), "") for at in range(12)) + (("Name", "Phone"),) * 30
        assert Table(rows).heading_at == -1
        assert Table((("", ""),)).heading_at == -1

    def test_person_may_say_where_the_headings_are(self) -> None:
        """A first row that looks like headings may be somebody."""
        read = table("Mobile,Home", "6505550103,Kim")
        assert read.heading_at == 0
        assert read.with_headings_at(-1).headings == ("", "")

    def test_column_gives_its_cells_without_empty_rows(self) -> None:
        """One for each record."""
        assert table("Name,Phone", "Kim,1", ",", ",2").column(0) == ["Kim", ""]


class TestPhoneColumn:
    """Nobody is texted by an id, and where two columns could be meant a person is asked."""

    @pytest.mark.parametrize(
        ("lines", "column"),
        [
            (("Phone,Name", "6505550103,Kim"), 0),
            (("Kim,6505550103", "Pat,2125550150"), 1),
            (("Order,Mobile", "4155550188,6505550103"), 1),
            (("Customer Number,Phone", "3125550100,", "3125550103,(707) 555-0111"), 1),
            (("Number,Phone", "3125550100,7075550110", "3125550103,7075550111"), 1),
            (("acct_id,cell", "3125550100,7075550110"), 1),
            (("MemberId,Handy", "3125550100,7075550110"), 1),
            (("Fax,Phone", "3125550100,7075550110"), 1),
            (("Business Phone,Home Phone,Mobile Phone", "3125550100,3125550101,7075550110"), 2),
            (("Land line,Cell", "3125550100,7075550110"), 1),
            (("Emergency phone,Phone", "3125550100,7075550110"), 1),
            (
                (
                    "Phone 1 - Type,Phone 1 - Value,Phone 2 - Type,Phone 2 - Value",
                    "Home,3125550100,Mobile,7075550110",
                ),
                3,
            ),
            (("Phone,Appt", "555-0103,12/1/2026", "555-0104,12/2/2026"), 0),
            (("Work phone", "3125550100"), 0),
            (("Name,Teléfono,Nº de cliente", "Kim,7075550110,3125550100"), 1),
            (("Kundennummer;Mobiltelefon;Festnetz", "3125550100;7075550110;3125550101"), 1),
            (("Номер клиента,Телефон", "3125550100,7075550110"), 1),
            (("Acct No,Home Ph,Cell Ph", "3125550100,3125550101,7075550110"), 2),
            (("Phone ID,Phone", "3125550100,7075550110"), 1),
            (("Contact #,Docket", "7075550110,3125550100"), 0),
            (("Assistant's Phone,Other Phone,Primary Phone", "3125550100,3125550101,7075550110"), 2),
            (("Text to,Phone", "7075550110,3125550100"), 0),
        ],
    )
    def test_column_is_clear(self, lines: tuple[str, ...], column: int) -> None:
        """By its heading first, and by what its cells hold."""
        assert find_phone_column(table(*lines)).column == column

    @pytest.mark.parametrize(
        ("lines", "candidates"),
        [
            (("Home phone,Work phone", "3125550100,7075550110"), (0, 1)),
            (("Ann,3125550100,7075550110", "Bo,3125550120,7075550115"), (1, 2)),
            (("Phone,Telephone", "3125550100,7075550110"), (0, 1)),
            (("Name,Fax", "Kim,3125550100"), (1,)),
            (("Name,Spouse phone", "Kim,3125550100"), (1,)),
            (("Order No.,Name", "3125550100,Kim"), ()),
            (("Name,Note", "Kim,Lee"), ()),
            (("Mobile,Phone", "7075550110,3125550100", ",3125550101", ",3125550102"), (0, 1)),
            (("Number,Name", "3125550100,Kim", "3125550103,Pat", "3125550106,Ray"), (0,)),
            (("Docket,Name", "3125550188,Kim", "4155550103,Pat"), (0,)),
            (("Number,Contact,Name", "3125550188,7075550110,Kim", "4155550103,7075550111,Pat"), (0, 1)),
            (("x,y", "3125550109,Kim", "3125550103,Pat"), (0,)),
            (("3125550109,Kim,(707) 555-0110", "3125550103,Pat,(707) 555-0111"), (0, 2)),
        ],
    )
    def test_person_is_asked(self, lines: tuple[str, ...], candidates: tuple[int, ...]) -> None:
        """Two of a kind, only a fax, only ids, or bare digits that count up or down."""
        found = find_phone_column(table(*lines))
        assert (found.column, found.candidates) == (None, candidates)

    def test_day_is_no_number(self) -> None:
        """A workbook knows it as a day."""
        found = find_phone_column(read_table(xlsx([["Phone", "Mobile"], [date(2026, 12, 1), "650-555-0103"]])))
        assert found.column == 1

    @pytest.mark.parametrize(
        ("lines", "good"),
        [
            (("Code,Phone", "+44,7700900111", "+1,7075550111", "+61,491570110"), ("447700900111", "17075550111")),
            (("Phone,Country code", "07700900111,44", "7075550111,1"), ("447700900111", "17075550111")),
            (("Phone,Country code", "+447700900111,1", "7075550111,1.0"), ("447700900111", "17075550111")),
            (("Area code,Phone", "(707),555-0111", "707,555-0112"), ("17075550111", "17075550112")),
            (("Area,Phone", "707,415-555-0111", "707,555-0112"), ("14155550111", "17075550112")),
            (("CC,Phone", "0044,07700900111", "001,7075550111"), ("447700900111", "17075550111")),
            (("Prefix,Phone", "+44 (UK),7700 900111", ",7075550111"), ("447700900111", "17075550111")),
            (("Code,Phone", "44,447700900111", "1,"), ("447700900111",)),
            (("Country,Phone", "UK,07700900111", "DE,7075550111"), ("447700900111", "17075550111")),
            (("Country,Phone", "DE,(707) 555-0111", "US,7075550112"), ("17075550111", "17075550112")),
        ],
    )
    def test_code_in_a_column_of_its_own_belongs_to_the_number(
        self, lines: tuple[str, ...], good: tuple[str, ...]
    ) -> None:
        """A country's, or an area's; a number that has one keeps it."""
        assert numbers(table(*lines)).good[:2] == good

    def test_column_that_is_no_dialing_code_is_left_alone(self) -> None:
        """A promotion's code, or a postal one."""
        for lines in (
            ("Code,Phone", "12,7075550111"),
            ("Code,Phone", "33,7075550111", "91,7075550112"),
            ("ZIP code,Phone", "95400,7075550111"),
            ("Area,Phone", "North,7075550111"),
            ("Country,Phone", "XX,7075550111"),
            ("Country,Phone", ",7075550111"),
        ):
            assert find_phone_column(table(*lines)).code is None


class TestKinds:
    """Google Contacts says beside each number what it is, for each contact anew."""

    PAIRS = "Phone 1 - Label,Phone 1 - Value,Phone 2 - Label,Phone 2 - Value"

    @pytest.mark.parametrize(
        ("headings", "usual", "row", "good"),
        [
            (PAIRS, "Mobile,2125550150,,", "Home,3125550100,* Mobile,7075550110", True),
            (PAIRS, "Mobile,2125550150,,", "Mobile,7075550110,Work,3125550100", True),
            (PAIRS, "Mobile,2125550150,,", "Other,7075550110,,", True),
            (PAIRS, "Mobile,2125550150,,", "Work,3125550100,,", False),
            (PAIRS, "Mobile,2125550150,,", ",,Work,3125550100", False),
            (PAIRS, "Mobile,2125550150,,", "Mobile,,,", False),
            (
                "Phone 1,Phone 1 Type,Phone 2,Phone 2 Type",
                "2125550150,Cell,,",
                "3125550100,Home,7075550110,Cell",
                True,
            ),
            ("Name,Phone Type,Phone", "Pat,Mobile,2125550150", "Kim,Fax,3125550100", False),
            ("Name,Phone,Phone Type", "Pat,2125550150,Mobile", "Kim,7075550110,Cell", True),
            ("Name,Type,Phone", "Pat,Mobile,2125550150", "Kim,Cell,7075550110", True),
        ],
    )
    def test_mobile_number_of_the_row_is_taken(self, headings: str, usual: str, row: str, *, good: bool) -> None:
        """Whichever column it is in; a row without one gives nobody, and says why."""
        read = numbers(table(headings, row, usual, usual))
        assert read.good == (("17075550110", PAT) if good else (PAT,))
        assert (1 in read.nobody) is not good

    def test_column_of_work_numbers_is_taken_where_it_is_usual(self) -> None:
        """Everybody's number is one there."""
        assert numbers(table("Name,Phone Type,Phone", "Kim,Work,6505550103", "Pat,Work,2125550150")).good == (
            KIM,
            PAT,
        )

    def test_kinds_of_something_else_are_no_kinds(self) -> None:
        """An address has one, too."""
        assert table("E-mail 1 - Type,E-mail 1 - Value,Type", "Home,kim@example.com,x").kinds == ()


class TestCards:
    """Contact cards, as phones and address books export them."""

    @pytest.mark.parametrize(
        ("lines", "name", "last"),
        [
            ("VERSION:3.0|N:Ash;Ivy;;;|FN:Ivy Ash|TEL;TYPE=CELL:+1 707-555-0110", "Ivy Ash", "0"),
            ("VERSION:3.0|FN:Ivy Ash|TEL;TYPE=WORK:3125550100|TEL;TYPE=CELL:7075550110", "Ivy Ash", "0"),
            ("VERSION:3.0|FN:Ivy|item1.TEL;type=pref:7075550110|item1.X-ABLabel:mobile", "Ivy", "0"),
            ("VERSION:3.0|FN:Ivy|TEL;TYPE=CELL:7075550110|TEL;TYPE=CELL,PREF:7075550111", "Ivy", "10"),
            ('VERSION:4.0|FN:Ivy|TEL;VALUE=uri;TYPE="voice,cell":tel:+1-707-555-0110', "Ivy", "0"),
            ("VERSION:4.0|FN:Ivy|TEL;PREF=1:+17075550110|TEL;TYPE=home:3125550100", "Ivy", "0"),
            (
                "VERSION:2.1|N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=84sh;Ivy|TEL;CELL:7075550110",
                "Ivy Äsh",
                "0",
            ),
            ("VERSION:2.1|FN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:Z=|=EB|TEL;CELL:7075550110", "Zë", "0"),
            ("VERSION:2.1|N:Lee;Kim|PHOTO;ENCODING=BASE64:/9j/|QSkZ|TEL;CELL:7075550110|TEL;FAX:3", "Kim Lee", "0"),
            ("VERSION:3.0|NICKNAME:Iv|TEL;TYPE=CELL:707555|  0110|NOTE:a|  b", "Iv", "0"),
            ("VERSION:3.0|N:;;;;|ORG:Elm Garage;Desk|TEL:7075550110", "Elm Garage", "0"),
            ("VERSION:3.0|TEL;TYPE=IPHONE:7075550110", "", "0"),
            ("VERSION:2.1|FN:Ivy|N;CHARSET=X-NONE;ENCODING=QUOTED-PRINTABLE:=EB|TEL:7075550110", "Ivy", "0"),
        ],
    )
    def test_card_becomes_a_row(self, lines: str, name: str, last: str) -> None:
        """Its name, and its mobile number; one without a kind counts as mobile where there is no other."""
        read = read_table("\r\n".join(("BEGIN:VCARD", *lines.split("|"), "END:VCARD", "")).encode())
        assert read.headings[:2] == ("Name", "Mobile")
        assert numbers(read).people == dict.fromkeys([f"1707555011{digit}" for digit in last], name)

    def test_several_cards_are_as_many_rows(self) -> None:
        """One that never ends is over where the next begins; who has no mobile number is listed."""
        read = read_table(
            b"BEGIN:VCARD\nFN:Ivy\nTEL;TYPE=CELL:7075550110\nBEGIN:VCARD\nFN:Noa\nTEL;TYPE=WORK:3125550100\nEND:VCARD\n"
            b"BEGIN:VCARD\nFN: \nORG:Elm\nTEL;TYPE=FAX:3125550199\nEND:VCARD\n"
            b"junk\nBEGIN:VCARD\nFN:Max\nTEL;TYPE=CELL:7075550112\n"
        )
        assert read.headings == ("Name", "Mobile", "Work phone", "Fax")
        found = numbers(read)
        assert found.people == {"17075550110": "Ivy", "17075550112": "Max"}
        assert [(cell.place, cell.name, str(cell.reason)) for cell in found.nobody.values()] == [
            (2, "Noa", "No number here, only 3125550100 (Work phone)."),
            (3, "Elm", "No number here, only 3125550199 (Fax)."),
        ]


class TestNumbers:
    """What a cell holds."""

    @pytest.mark.parametrize(
        ("cell", "digits"),
        [
            ("", ()),
            ("707-555-0110 (cell)", ("17075550110",)),
            ("Mobile 707-555-0111", ("17075550111",)),
            ("707-555-0112, 707-555-0113", ("17075550112", "17075550113")),
            ("707-555-0112 ::: 707-555-0113", ("17075550112", "17075550113")),
            ("707-555-0112/707-555-0113", ("17075550112", "17075550113")),
            ("707-555-0114 or 707-555-0115", ("17075550114", "17075550115")),
            ("H 707-555-0114 C 707-555-0115", ("17075550115", "17075550114")),
            ("707-555-0114 (home), 707-555-0115 (cell)", ("17075550115", "17075550114")),
            ("7075550110.0", ("17075550110",)),
            ("707-555-0114; 0115", ("17075550114",)),
            ("c7075550110", ("17075550110",)),
            ("7075550110w", ("17075550110",)),
            ("707-555-0110; fax 312-555-0100", ("17075550110",)),
        ],
    )
    def test_numbers_of_a_cell_are_read(self, cell: str, digits: tuple[str, ...]) -> None:
        """Several in one, words beside them; one that is marked as mobile comes first."""
        assert read_numbers(cell) == digits

    @pytest.mark.parametrize(
        ("cell", "identifier"),
        [
            ("555-0103", "too-short"),
            ("ask Kim", "not-a-number"),
            ("707-555-0110 ext 12", "extension"),
            ("6.50555E+09", "exponent"),
            ("911", "emergency"),
            ("Kim 12", "letters"),
        ],
    )
    def test_cell_without_a_number_says_why(self, cell: str, identifier: str) -> None:
        """The reason is the one of the number in it."""
        with pytest.raises(BadPhone) as caught:
            read_numbers(cell)
        assert caught.value.identifier == identifier

    def test_day_in_the_column_of_numbers_is_refused(self) -> None:
        """Its digits are nobody's number."""
        with pytest.raises(BadPhone):
            numbers_in(read_table(xlsx([["Phone"], [date(2026, 12, 1)]])), 1, 0)

    def test_column_is_counted(self) -> None:
        """Good ones once and in order; twice, bad with row and reason, and empty are told apart."""
        read = numbers(
            table("Phone,x", "6505550103,", "+1 650 555 0103,", "12345,", ",y", "2125550150,", "ask Kim,"), 0
        )
        assert read.good == (KIM, PAT)
        assert (read.twice, read.empty) == (1, 1)
        assert [(cell.row, cell.text) for cell in read.bad] == [(4, "12345"), (7, "ask Kim")]
        assert "too short" in str(read.bad[0].reason)

    @pytest.mark.parametrize("cell", ["6.50555E+09", "6,50555e+9", "1.65055501E+10", "6E9"])
    def test_number_that_a_spreadsheet_shortened_is_refused(self, cell: str) -> None:
        """Its last digits are lost, and nobody else's number is made of the rest."""
        with pytest.raises(BadPhone) as caught:
            read_phone(cell)
        assert caught.value.identifier == "exponent"
        read = numbers(table("Phone;Name", f"{cell};Kim"), 0)
        assert read.good == ()
        assert "spreadsheet" in str(read.bad[0].reason)


@pytest.mark.parametrize(
    ("headings", "row", "name"),
    [
        ("Given Name,Family Name,Phone", "Ivy,Ash,7075550110", "Ivy Ash"),
        ("First,Phone", "Ivy,7075550110", "Ivy"),
        ("Full name,Phone", "Ivy Ash,7075550110", "Ivy Ash"),
        ("Patient,Phone", '"Ash, Ivy",7075550110', "Ivy Ash"),
        ("Name,Phone", '"Ivy Ash, Jr",7075550110', "Ivy Ash, Jr"),
        ("Name,First name,Phone", "Ivy Ash,,7075550110", "Ivy Ash"),
        ("Pet,Phone", "Rex,7075550110", ""),
    ],
)
def test_names_are_read_beside_the_numbers(headings: str, row: str, name: str) -> None:
    """Given and family, full, or the family name first."""
    read = table(headings, row)
    assert find_names(read).name_of(read.rows[1]) == name
    assert list(numbers(read).people.values()) == [name]


def test_numbers_of_one_cell_have_one_name() -> None:
    """Who is greeted by another name is asked about, at either number."""
    assert numbers(table("Name,Phone", 'Ivy,"7075550110, 7075550111"')).people == dict.fromkeys(
        ["17075550110", "17075550111"], "Ivy"
    )


@pytest.mark.parametrize(
    ("lines", "names"),
    [
        (("Ivy Ash,7075550110", "Noa Birk,7075550111"), ["Ivy Ash", "Noa Birk"]),
        (("A-12,7075550110", "A-13,7075550111"), ["", ""]),
        (("7075550110",), [""]),
        (("Client,Phone", "31255,7075550110"), [""]),
        (("Name,Last name,Phone", "Ivy Ash,Ash,7075550110"), ["Ivy Ash"]),
        (("Last name,Phone", "Ash,7075550110"), ["Ash"]),
    ],
)
def test_names_are_words(lines: tuple[str, ...], names: list[str]) -> None:
    """Without headings they are told by that; and an id is nobody's name."""
    assert list(numbers(table(*lines)).people.values()) == names


class TestRowsThatGiveNobody:
    """Each is listed with its reason, and can be mended."""

    LINES = ("Name,Phone", "Ivy,7075550110", "Noa,ask", "Max,", "Lea,707-555-0110", "Jon,12345")

    def test_they_are_listed_with_their_reasons(self) -> None:
        """No number, none that can be read, one that came before."""
        read = numbers(table(*self.LINES))
        assert [(cell.row, cell.name, cell.text) for cell in read.nobody.values()] == [
            (3, "Noa", "ask"),
            (4, "Max", ""),
            (5, "Lea", "707-555-0110"),
            (6, "Jon", "12345"),
        ]
        assert str(read.nobody[3].reason) == "No phone number."
        assert str(read.nobody[4].reason) == "Same number as row 2."
        assert [cell.name for cell in read.bad] == ["Noa", "Jon"]

    def test_they_are_corrected(self) -> None:
        """What is typed is read like the file's own; the counts follow."""
        read = numbers(table(*self.LINES))
        assert not read.correct(2, "1234")
        assert read.correct(2, "(707) 555-0111")
        assert read.correct(3, "707-555-0112")
        assert not read.correct(5, "")
        assert read.people == {"17075550110": "Ivy", "17075550111": "Noa", "17075550112": "Max"}
        assert (list(read.nobody), read.empty, read.bad, read.twice) == ([4, 5], 1, [], 1)

    def test_correction_of_a_number_that_came_twice_ends_the_repetition(self) -> None:
        """It is counted no more."""
        read = numbers(table(*self.LINES))
        assert read.correct(4, "7075550119")
        assert read.twice == 0


def test_list_in_lines_is_one_column() -> None:
    """Numbers as people write them, with commas at the ends of the lines."""
    assert numbers(table("707-555-0110, 707-555-0111,", "707-555-0112, 707-555-0113")).good == tuple(
        f"1707555011{at}" for at in range(4)
    )


def test_pasted_table_is_read() -> None:
    """As it comes from a spreadsheet."""
    assert read_lines("Name\tPhone\nKim\t6505550103\n").headings == ("Name", "Phone")


@given(st.binary(max_size=300) | st.text(alphabet='",;\t\n1a0+ ', max_size=300).map(str.encode))
def test_any_file_is_read_or_refused(data: bytes) -> None:
    """Whatever somebody drops on the field: it is read, or refused in words."""
    try:
        sheet = read_table(data)
    except UnreadableTable:
        return
    assert sheet.rows
    assert len({len(row) for row in sheet.rows}) == 1
    find_phone_column(sheet)


def test_bytes_that_spell_nothing_are_read_as_western_windows() -> None:
    """The number beside them is what counts."""
    noise = bytes([0xFD, 0xFE, 0xFF, 0x81, 0x8D, 0x8F, 0x90, 0x9D]) * 8
    table = read_table(b"Name,Phone\n" + noise + b",(650) 555-0103\n")
    assert table.rows[-1][-1] == "(650) 555-0103"


HEADINGS = {
    "phone": ["Phone", "Mobile", "Cell #", "Tel.", "Mobiltelefon", "Teléfono", "Contact Number", "Phone Number"],
    "id": ["Customer Number", "Order No.", "Account #", "MRN", "Kundennummer", "RecordId", "Invoice Number"],
    "name": ["Name", "Full Name", "Patient", "Client Name"],
    "other": ["Home Phone", "Work Phone", "Business Fax", "Emergency Contact Phone"],
}


@settings(max_examples=40)
@given(
    st.fixed_dictionaries({kind: st.sampled_from(names) for kind, names in HEADINGS.items()}),
    st.permutations(list(HEADINGS)),
    st.sampled_from([",", ";", "\t", "|"]),
    st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-16-le"]),
    st.sampled_from(["{}", "({}) {}-{}", "+1 {}", "{}.0", "{} (cell)", "'{}"]),
    st.lists(st.integers(0, 99), min_size=1, max_size=12, unique=True),
)
def test_people_are_the_same_in_any_layout(
    named: dict[str, str], order: list[str], separator: str, encoding: str, form: str, people: list[int]
) -> None:
    """Whatever the columns are called, in whatever order and dialect: the ids and the other lines are nobody."""
    rows = [separator.join(named[kind] for kind in order)]
    for at in people:
        phone = f"70755501{at:02}"
        cells = {
            "phone": form.format(phone[:3], phone[3:6], phone[6:]) if "-" in form else form.format(phone),
            "id": f"31255501{at:02}",
            "name": f"Person {chr(ord('A') + at % 26)}",
            "other": f"(212) 555-01{at:02}",
        }
        rows.append(separator.join(cells[kind] for kind in order))
    read = read_table("\r\n".join(rows).encode(encoding))
    found = numbers(read)
    assert found.good == tuple(f"170755501{at:02}" for at in people)
    assert all(name.startswith("Person ") for name in found.people.values())
