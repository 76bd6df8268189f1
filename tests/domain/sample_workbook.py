"""Workbooks that tests read, written byte by byte: no library that writes them is needed."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from datetime import date, datetime, time
from xml.sax.saxutils import escape

Value = str | int | float | date | datetime | time | None

_EPOCH = datetime(1899, 12, 30)  # noqa: DTZ001 - a spreadsheet's days have no zone
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OASIS = "urn:oasis:names:tc:opendocument:xmlns"
_DATE_TIME, _DATE, _TIME = 1, 2, 3


def xlsx(rows: Sequence[Sequence[Value]], *, more: dict[str, Sequence[Sequence[Value]]] | None = None) -> bytes:
    """Write a workbook whose first sheet is called Visits; ``more`` are others, hidden if the name begins with _."""
    sheets = {"Visits": rows, **(more or {})}
    listed = "".join(
        f'<sheet name="{name}" sheetId="{at}" r:id="r{at}" state="{_sight(name)}"/>'
        for at, name in enumerate(sheets, 1)
    )
    links = "".join(
        f'<Relationship Id="r{at}" Type="{_REL}/worksheet" Target="worksheets/sheet{at}.xml"/>'
        for at in range(1, len(sheets) + 1)
    )
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" ContentType='
        f'"application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType='
        f'"application/xml"/><Override PartName="/xl/workbook.xml" ContentType="{_TYPES}.sheet.main+xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="r1" Type='
        f'"{_REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{_MAIN}" xmlns:r="{_REL}"><sheets>{listed}</sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">{links}<Relationship Id='
        f'"s" Type="{_REL}/styles" Target="styles.xml"/></Relationships>',
        "xl/styles.xml": f'<styleSheet xmlns="{_MAIN}"><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="22"/>'
        '<xf numFmtId="14"/><xf numFmtId="18"/></cellXfs></styleSheet>',
    }
    for at, content in enumerate(sheets.values(), 1):
        body = "".join(f'<row r="{row}">{_cells(row, cells)}</row>' for row, cells in enumerate(content, 1))
        parts[f"xl/worksheets/sheet{at}.xml"] = (
            f'<worksheet xmlns="{_MAIN}"><sheetData>{body}</sheetData></worksheet>'
        )
    return archive(parts)


def ods(rows: Sequence[Sequence[str]]) -> bytes:
    """Write an OpenDocument sheet of words."""
    table, text, office = (
        f"urn:oasis:names:tc:opendocument:xmlns:{name}:1.0" for name in ("table", "text", "office")
    )
    body = "".join(
        "<table:table-row>"
        + "".join(
            f'<table:table-cell office:value-type="string"><text:p>{escape(cell)}</text:p></table:table-cell>'
            for cell in row
        )
        + "</table:table-row>"
        for row in rows
    )
    content = (
        f'<office:document-content xmlns:office="{office}" xmlns:table="{table}" xmlns:text="{text}"><office:body>'
        f'<office:spreadsheet><table:table table:name="Visits">{body}</table:table></office:spreadsheet>'
        "</office:body></office:document-content>"
    )
    manifest = f"{_OASIS}:manifest:1.0"
    return archive(
        {
            "mimetype": "application/vnd.oasis.opendocument.spreadsheet",
            "META-INF/manifest.xml": f'<manifest:manifest xmlns:manifest="{manifest}"><manifest:file-entry '
            f'manifest:full-path="content.xml" manifest:media-type="text/xml"/>'
            "</manifest:manifest>",
            "content.xml": content,
        }
    )


def archive(parts: dict[str, str]) -> bytes:
    """Pack named texts into one file."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as written:
        for name, text in parts.items():
            written.writestr(name, text)
    return packed.getvalue()


def _sight(name: str) -> str:
    return "hidden" if name.startswith("_") else "visible"


def _cells(row: int, cells: Sequence[Value]) -> str:
    return "".join(_written(f"{chr(ord('A') + at)}{row}", value) for at, value in enumerate(cells))


def _written(place: str, value: Value) -> str:
    match value:
        case None:
            return ""
        case str():
            return f'<c r="{place}" t="inlineStr"><is><t>{escape(value)}</t></is></c>'
        case datetime():
            return f'<c r="{place}" s="{_DATE_TIME}"><v>{(value - _EPOCH).total_seconds() / 86_400}</v></c>'
        case date():
            return f'<c r="{place}" s="{_DATE}"><v>{(value - _EPOCH.date()).days}</v></c>'
        case time():
            return f'<c r="{place}" s="{_TIME}"><v>{(value.hour * 60 + value.minute) / 1_440}</v></c>'
        case _:
            return f'<c r="{place}"><v>{value}</v></c>'
