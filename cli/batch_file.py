"""The file of a batch: a CSV with a heading, or one sentence a line. Everything wrong with it is told at once, by line number."""

from __future__ import annotations

import csv
import hashlib
import io
import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from cli.arguments import Option, type_words, value_of
from core.errors import InvalidInput

MOST_LINES = 1000
_DELIMITERS = ",;\t"


@dataclass(frozen=True)
class Line:
    """One thing to make: a sentence, or a tool's arguments. `key` is the same whenever the same line is read again."""

    number: int
    key: str
    text: str = ""
    args: dict[str, Any] = field(default_factory=dict)

    @property
    def title(self) -> str:
        """What tells the line from others: its topic or first argument."""
        return self.text or str(self.args.get("topic") or next(iter(self.args.values()), ""))


class Faults(InvalidInput):
    """Every line that cannot be used, with the reason."""

    def __init__(self, path: Path, faults: list[tuple[int, str]]) -> None:
        told = "\n".join(f"  line {number}: {fault}" for number, fault in sorted(faults)[:20])
        more = f"\n  … and {len(faults) - 20} more" if len(faults) > 20 else ""
        super().__init__(
            f"{path.name} cannot be used as it is:\n{told}{more}", hint="Nothing was started. Correct these lines and run it again."
        )


def is_table(text: str, options: Mapping[str, Option]) -> bool:
    """Whether the first line is a heading: every cell the name of an argument (or it is clearly meant to be one)."""
    first = next((line for line in text.splitlines() if line.strip()), "")
    names = [_name(cell) for cell in _cells(first)]
    return bool(names) and (all(name in options for name in names if name) or (len(names) > 1 and names[0] in options))


def decoded(path: Path) -> str:
    """The file's text. UTF-8 with or without a byte order mark, or UTF-16 with one. InvalidInput names the line that is neither."""
    try:
        data = path.expanduser().read_bytes()
    except OSError as error:
        raise InvalidInput(
            f"Cannot read {path}: {error.strerror}.", hint="Give a CSV file, or a text file with a sentence a line."
        ) from error
    coding = "utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    try:
        return data.decode(coding)
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise InvalidInput(
            f"{path.name}, line {line}: this is not UTF-8 text.", hint="Save the file as UTF-8 (in Excel: “CSV UTF-8”)."
        ) from error


def sentences(text: str) -> list[Line]:
    """A sentence a line; empty lines and those that begin with # are left out."""
    found = [(number, line.strip()) for number, line in enumerate(text.splitlines(), 1)]
    return _keyed([(number, line, {}) for number, line in found if line and not line.startswith("#")])


def rows(path: Path, text: str, options: Mapping[str, Option]) -> list[Line]:
    """Rows of a CSV file as arguments. Faults: unknown columns, values that do not fit, required ones that are missing."""
    first = next(line for line in text.splitlines() if line.strip())
    reader = csv.reader(io.StringIO(text), delimiter=_delimiter(first))
    heading: list[str] = []
    found: list[tuple[int, str, dict[str, Any]]] = []
    faults: list[tuple[int, str]] = []
    begins = 1
    for cells in reader:
        number, begins = begins, reader.line_num + 1
        if not any(cell.strip() for cell in cells):
            continue
        if not heading:
            heading = [_name(cell) for cell in cells]
            faults += [(number, fault) for fault in _heading_faults(heading, options)]
            continue
        args, wrong = _arguments(cells, heading, options)
        faults += [(number, fault) for fault in wrong]
        found.append((number, "", args))
    if faults:
        raise Faults(path, faults)
    return _keyed(found)


def _heading_faults(heading: list[str], options: Mapping[str, Option]) -> list[str]:
    faults = [f"there is no column {name!r}; there are {', '.join(options)}" for name in heading if name and name not in options]
    faults += [f"the column {name} is there twice" for name, times in Counter(filter(None, heading)).items() if times > 1]
    return faults


def _arguments(cells: list[str], heading: list[str], options: Mapping[str, Option]) -> tuple[dict[str, Any], list[str]]:
    """The values of one row and what is wrong with them. An empty cell leaves its argument as it is by default."""
    args: dict[str, Any] = {}
    faults = [f"it has {len(cells)} cells, and the heading {len(heading)}"] if any(cell.strip() for cell in cells[len(heading) :]) else []
    for name, cell in zip(heading, cells, strict=False):
        if not cell.strip() or name not in options:
            continue
        try:
            args[name] = _value(cell.strip(), options[name])
        except InvalidInput as error:
            faults.append(error.message.rstrip("."))
    faults += [f"{option.name} is missing" for option in options.values() if option.required and option.name not in args]
    return args, faults


def _value(cell: str, option: Option) -> Any:
    """A cell as its argument: a list's items are parted by semicolons or bars, or it is JSON."""
    schema = option.schema
    if schema.get("type") == "array" and not cell.startswith("["):
        parts = [part.strip() for part in cell.replace("|", ";").split(";")]
        return [value_of(part, schema.get("items", {}), option.name) for part in parts if part]
    allowed = schema.get("enum")
    if allowed and cell not in map(str, allowed):
        raise InvalidInput(f"{option.name} is {type_words(schema)}, not {cell!r}")
    return value_of(cell.replace(",", ".") if schema.get("type") == "number" else cell, schema, option.name)


def _keyed(found: list[tuple[int, str, dict[str, Any]]]) -> list[Line]:
    """Lines with keys from what they say; the same line twice is two things to make."""
    seen: Counter[str] = Counter()
    lines = []
    for number, text, args in found:
        content = hashlib.sha256(json.dumps([text, args], sort_keys=True, ensure_ascii=False).encode()).hexdigest()[:24]
        seen[content] += 1
        lines.append(Line(number, f"batch:{content}:{seen[content]}", text, args))
    return lines


def _delimiter(heading: str) -> str:
    return max(_DELIMITERS, key=heading.count)


def _cells(line: str) -> list[str]:
    return next(csv.reader([line], delimiter=_delimiter(line)), [])


def _name(cell: str) -> str:
    return cell.strip().strip("\ufeff").lower().replace(" ", "_").replace("-", "_")
