"""The user's table of times: which file is of which time."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from pathlib import Path, PurePosixPath

from ..problem import Problem
from .clock import Time, iso, parse_time

_FILE_COLUMNS = ("file", "filename", "name", "path", "filepath", "location", "image", "raster")
_TIME_COLUMNS = ("time", "datetime", "date", "timestamp", "acquisition", "acquisitiondate")


def read_table(path: str | Path) -> dict[str, Time]:
    """Read a CSV table of times; keys are the files as they are written in it.

    The header names a file column (file, name, path, ...) and a time column (time, date, ...) in
    any case; columns are separated by comma, semicolon or tab; times are ISO 8601, UTC. Empty lines
    are passed over. Raises a Problem that names the table and the line.
    """
    source = Path(path)
    try:
        lines = source.read_text(encoding="utf-8-sig").splitlines()
    except UnicodeDecodeError as error:
        raise _unusable(source, "it is not text in UTF-8") from error
    except OSError as error:
        raise _unusable(source, error.strerror or str(error)) from error
    header = lines[0] if lines else ""
    reader = csv.reader(lines, delimiter=max(",;\t", key=header.count))
    try:
        rows = [(reader.line_num, row) for row in reader]
    except csv.Error as error:
        raise _unusable(source, str(error)) from error
    columns = ["".join(filter(str.isalnum, name)).lower() for name in (rows[0][1] if rows else [])]
    file_column, time_column = _column(columns, _FILE_COLUMNS), _column(columns, _TIME_COLUMNS)
    if file_column is None or time_column is None:
        raise _unusable(source, "its first line does not name a file column and a time column")
    table: dict[str, Time] = {}
    for line, row in rows[1:]:
        cells = [cell.strip() for cell in row]
        if not any(cells):
            continue
        cells += [""] * (len(columns) - len(cells))
        _add(table, source, line, cells[file_column], cells[time_column])
    if not table:
        raise _unusable(source, "it has no line below the header")
    return table


def look_up(path: str, table: Mapping[str, Time]) -> tuple[str, Time] | None:
    """Return the key and time of a file, or None; a key is its path, or the end of it, or its stem.

    `path` has "/" between folders. The longest key wins.
    """
    parts = path.split("/")
    ends = ["/".join(parts[i:]) for i in range(len(parts))]
    for key in (*ends, PurePosixPath(parts[-1]).stem):
        for written in (key, key.replace("/", "\\")):
            if written in table:
                return written, table[written]
    return None


def _column(columns: list[str], names: tuple[str, ...]) -> int | None:
    """Return the place of the first of the names that is a column."""
    return next((columns.index(name) for name in names if name in columns), None)


def _add(table: dict[str, Time], source: Path, line: int, file: str, text: str) -> None:
    time = parse_time(text)
    if not file or time is None:
        raise Problem(
            'Line {line} of the table of times {name} cannot be read: file "{file}", time "{time}".'
            " Write the file's name and a time such as 2021-06-05 or 2021-06-05T10:00:31Z.",
            line=line,
            name=source.name,
            file=file,
            time=text,
        )
    if table.setdefault(file, time) != time:
        raise Problem(
            "Line {line} of the table of times {name} gives {file} a second time, {time} after "
            "{first}. Leave one line for each file.",
            line=line,
            name=source.name,
            file=file,
            time=iso(time),
            first=iso(table[file]),
        )


def _unusable(source: Path, reason: str) -> Problem:
    return Problem(
        "The table of times {name} cannot be used: {reason}. Give a CSV file whose first line is "
        "file,time and whose further lines are such as NDVI_1.tif,2021-06-05.",
        name=str(source),
        reason=reason,
    )
