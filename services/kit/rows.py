"""Rows of a CSV or XLSX file, read under the names that the caller maps to its columns."""

from __future__ import annotations

import codecs
import csv
import io
import zipfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import BinaryIO

import python_calamine

from services.kit.errors import Invalid, Violation

MOST_ROWS = 2_000_000
MOST_XLSX_CELLS = 2_000_000
MOST_XLSX_BYTES = 200_000_000
"""Unpacked: a small file may unpack to more than the machine has."""
_MOST_SHOWN = 40
MOST_VALUE = 200
"""Letters of a wrong value that are told: a cell may hold a whole page."""
_CHUNK = 1 << 20
_DELIMITERS = (",", "\t", ";")
"""What stands between the cells: whichever the header has most of. Sheets in much of Europe save semicolons."""
_CONSTANT = "="

Opener = Callable[[], BinaryIO]
"""Opens a file that is too large to be held, from its beginning; called more than once."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row. number: in the file; the header is row 1. values: by field, stripped."""

    number: int
    values: Mapping[str, str]
    columns: Mapping[str, str]

    def get(self, field: str) -> str:
        """The value of a field; empty when its column is not there."""
        return self.values.get(field, "")

    def wrong(self, field: str, reason: str, english: str, chinese: str) -> RowError:
        """What is wrong with a value of this row."""
        return RowError(
            self.number, self.columns.get(field, field), reason, english, chinese, self.get(field)[:MOST_VALUE]
        )


@dataclass(frozen=True, slots=True)
class RowError:
    """What is wrong with a value: where it stands, both sentences, and how the value begins."""

    row: int
    column: str
    reason: str
    english: str
    chinese: str
    value: str = ""


def read(
    content: bytes | Opener,
    file_format: str,
    columns: Mapping[str, str],
    *,
    fields: tuple[str, ...],
    needed: tuple[str, ...],
    most: int = MOST_ROWS,
) -> Iterator[Row]:
    """Rows of a file, blank ones left out. content: the file, or how to open it; CSV is read as it is needed.

    columns: field → column of the file, or `=text` for a constant; a field that is not named is looked for in a
    column of its own name. fields: all that are known. needed: those whose column must be there. most: rows.

    Raises:
        Invalid: FILE_UNREADABLE, FIELD_UNKNOWN, COLUMN_MISSING, COLUMN_TWICE, TOO_MANY_ROWS.
    """
    if file_format == "csv":
        table = _csv(content if callable(content) else lambda: io.BytesIO(content))
    else:
        table = _xlsx(content().read() if callable(content) else content)
    header = [cell.strip().lstrip("\ufeff") for cell in next(table, [])]
    places, constants = _places(header, columns, fields)
    if missing := [field for field in needed if field not in places and field not in constants]:
        raise _missing(missing, columns, header)
    names = {field: header[place] for field, place in places.items()}
    for number, cells in enumerate(table, start=2):
        if number > most + 1:
            raise Invalid("TOO_MANY_ROWS", f"At most {most} rows.", f"最多 {most} 行。", most=most)
        if not any(cell.strip() for cell in cells):
            continue
        values = {field: cells[place].strip() if place < len(cells) else "" for field, place in places.items()}
        yield Row(number, constants | values, names)


def refuse(errors: list[RowError], *, most: int = 100, count: int = 0) -> Invalid:
    """The refusal of a file with bad rows: nothing of it was imported. count: of all, when these are not."""
    first, count = errors[0], max(count, len(errors))
    return Invalid(
        "ROWS_INVALID",
        f"{count} {'value is' if count == 1 else 'values are'} wrong; nothing was imported. "
        f"First: row {first.row}, {first.column}: {first.english}",
        f"共有 {count} 处错误，未导入任何数据。首处：第 {first.row} 行“{first.column}”列：{first.chinese}",
        violations=tuple(
            Violation(
                f"row {e.row}, {e.column}",
                e.reason,
                f"Row {e.row}, {e.column}: {e.english}",
                f"第 {e.row} 行“{e.column}”列：{e.chinese}",
            )
            for e in errors[:most]
        ),
        count=count,
        row=first.row,
        column=first.column,
    )


def _places(
    header: list[str], columns: Mapping[str, str], fields: tuple[str, ...]
) -> tuple[dict[str, int], dict[str, str]]:
    if unknown := sorted(set(columns) - set(fields)):
        names = ", ".join(unknown)
        raise Invalid("FIELD_UNKNOWN", f"There is no field {names}.", f"没有字段 {names}。", fields=names)
    constants = {f: c.removeprefix(_CONSTANT) for f, c in columns.items() if c.startswith(_CONSTANT)}
    places = {}
    for field in fields:
        column = columns.get(field, field)
        if field not in constants and column in header:
            if header.count(column) > 1:
                raise _twice(column)
            places[field] = header.index(column)
        elif field in columns and field not in constants:
            raise _missing([field], columns, header)
    return places, constants


def _missing(fields: list[str], columns: Mapping[str, str], header: list[str]) -> Invalid:
    wanted = ", ".join(columns.get(field, field) for field in fields)
    there = ", ".join(cell[:_MOST_SHOWN] for cell in header[:_MOST_SHOWN])
    return Invalid(
        "COLUMN_MISSING",
        f"The file has no column {wanted}. It has: {there}.",
        f"文件中没有“{wanted}”列。现有列:{there}。",
        columns=wanted,
    )


def _twice(column: str) -> Invalid:
    return Invalid(
        "COLUMN_TWICE",
        f"The file has more than one column {column}; nobody can tell which is meant.",
        f"文件中有多个“{column}”列，无法判断以哪一列为准。",
        columns=column,
    )


def _csv(opened: Opener) -> Iterator[list[str]]:
    for encoding in ("utf-8-sig", "gb18030"):
        head = _head(opened, encoding)
        if head is not None:
            break
    else:
        raise _unreadable("neither UTF-8 nor GB 18030", "编码既不是 UTF-8 也不是 GB 18030")
    try:
        # Decoded again as it is read: a StringIO of a large file takes four bytes for each character.
        with io.TextIOWrapper(opened(), encoding=encoding, newline="") as text:
            yield from csv.reader(text, delimiter=max(_DELIMITERS, key=head.count), strict=True)
    except csv.Error as error:
        raise _unreadable(str(error), "CSV 格式有误") from error


def _head(opened: Opener, encoding: str) -> str | None:
    """The first line, as far as it is in the first chunk; None when the file is not in this encoding.

    Raises:
        Invalid: FILE_UNREADABLE where it holds NUL, which no database keeps.
    """
    decoder, head, line = codecs.getincrementaldecoder(encoding)(), None, 1
    with opened() as file:
        try:
            while chunk := file.read(_CHUNK):
                text = decoder.decode(chunk)
                head = text.partition("\n")[0] if head is None else head
                if "\0" in text:
                    line += text.count("\n", 0, text.index("\0"))
                    raise _unreadable(f"row {line} holds NUL", f"第 {line} 行含有空字符（NUL）")
                line += text.count("\n")
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            return None
    return head or ""


def _xlsx(content: bytes) -> Iterator[list[str]]:
    _need_modest(content)
    try:
        sheet = python_calamine.load_workbook(io.BytesIO(content)).get_sheet_by_index(0)
    except (python_calamine.CalamineError, OSError, IndexError) as error:
        raise _unreadable("not an XLSX file", "不是有效的 XLSX 文件") from error
    if sheet.height * sheet.width > MOST_XLSX_CELLS:
        raise Invalid("TOO_MANY_ROWS", "The sheet is too large; send CSV.", "表格过大，请改用 CSV。")
    for cells in sheet.iter_rows():
        yield [_cell(cell) for cell in cells]


def _need_modest(content: bytes) -> None:
    """Refuse what unpacks to too much, before anything is unpacked.

    Raises:
        Invalid: FILE_UNREADABLE, TOO_MANY_ROWS.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            size = sum(part.file_size for part in packed.infolist())
    except (zipfile.BadZipFile, NotImplementedError, OSError, ValueError) as error:
        raise _unreadable("not an XLSX file", "不是有效的 XLSX 文件") from error
    if size > MOST_XLSX_BYTES:
        raise Invalid("TOO_MANY_ROWS", "The sheet is too large; send CSV.", "表格过大，请改用 CSV。")


def _cell(cell: object) -> str:
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell)


def _unreadable(english: str, chinese: str) -> Invalid:
    return Invalid("FILE_UNREADABLE", f"The file cannot be read: {english}.", f"文件无法读取:{chinese}。")
