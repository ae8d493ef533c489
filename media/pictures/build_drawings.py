"""Build `data/drawings.zip` again: `python -P -m media.pictures.build_drawings FOLDER`, FOLDER holding the unpacked npm packages.

Drawings are Noto Emoji's, without flags, signs and the variants of skin and hair; keywords are emojibase's in English, Thai and
Russian. `data/README.md` has the commands.
"""

from __future__ import annotations

import json
import re
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from media.pictures.drawings import ARCHIVE, INDEX, LANGUAGES

# Signs, letters and arrows picture nothing; flags are politics; hearts and faces stay, they are what people talk about.
_LEFT_OUT = {
    "skin-tone", "hair-style", "transport-sign", "arrow", "zodiac", "av-symbol", "gender", "punctuation", "keycap", "alphanum",
    "geometric", "country-flag", "subdivision-flag", "person-symbol",
}  # fmt: skip
_LONGEST = 40_000  # one drawing (a lizard of 178,000 characters) would be a tenth of the archive
_DECIMAL = re.compile(r"-?\d*\.\d+")


def entries(folder: Path) -> Iterator[tuple[dict[str, Any], str]]:
    """Index entry and SVG of every drawing that is kept."""
    icons = json.loads((folder / "noto" / "icons.json").read_text())
    keys = json.loads((folder / "noto" / "chars.json").read_text())
    words = {code: json.loads((folder / "emojibase-data" / code / "data.json").read_text()) for code in LANGUAGES}
    messages = json.loads((folder / "emojibase-data" / "en" / "messages.json").read_text())
    groups = {entry["order"]: entry["key"] for entry in messages["subgroups"]}
    by_code = {code: {entry["hexcode"]: entry for entry in found} for code, found in words.items()}
    for code, entry in by_code["en"].items():
        key = keys.get(code.lower().replace("-fe0f", ""), "")
        key = icons["aliases"].get(key, {}).get("parent", key)
        group = groups.get(entry.get("subgroup"), "")
        if key not in icons["icons"] or not group or group in _LEFT_OUT or len(icons["icons"][key]["body"]) > _LONGEST:
            continue
        body = _DECIMAL.sub(lambda match: f"{float(match[0]):.1f}", icons["icons"][key]["body"])
        known = {language: [by_code[language][code]["label"], *by_code[language][code].get("tags", [])] for language in LANGUAGES}
        yield {"id": code.lower(), "name": entry["label"], "group": group, "words": known}, body


def main() -> None:
    """Write the archive: an SVG for each drawing and their index."""
    index: list[dict[str, Any]] = []
    with zipfile.ZipFile(ARCHIVE, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for entry, body in entries(Path(sys.argv[1])):
            svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 128 128">{body}</svg>'
            archive.writestr(zipfile.ZipInfo(f"{entry['id']}.svg", (2026, 1, 1, 0, 0, 0)), svg, zipfile.ZIP_DEFLATED)
            index.append(entry)
        archive.writestr(zipfile.ZipInfo(INDEX, (2026, 1, 1, 0, 0, 0)), json.dumps(index, ensure_ascii=False), zipfile.ZIP_DEFLATED)
    sys.stdout.write(f"{len(index)} drawings, {ARCHIVE.stat().st_size // 1024} KB\n")


if __name__ == "__main__":
    main()
