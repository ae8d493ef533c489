"""A person's notes as sentences, each with the place it stands at: plain text, Markdown, PDF."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path, PurePath

from core.errors import UnsupportedMedia
from media.identify import decoded, identify
from media.prose.language import abbreviations, sayable
from media.prose.pdf import pages

_READ_BYTES = 2_000_000

_ADDRESS = "\ue000"  # stands for a web address: what is said around one makes no sense without it
_CODE = re.compile(r"^(```|~~~).*?^\1[^\n]*$|\A---\n.*?\n---\n|<!--.*?-->", re.MULTILINE | re.DOTALL)
_INLINE = [
    (re.compile(r"!\[[^\]]*\]\([^)]*\)"), ""),  # pictures
    (re.compile(r"\[([^\]]+)\]\([^)]*\)"), r"\1"),  # links keep their words
    (re.compile(r"\[\^?\d{1,3}\]"), ""),  # references to footnotes
    (re.compile(r"(\*{1,3}|__|~~)(?=\S)(.+?)(?<=\S)\1"), r"\2"),
    (re.compile(r"`([^`]*)`"), r"\1"),
    (re.compile(r"</?[a-zA-Z][^>\n]{0,200}>"), " "),
    (re.compile(r"(?:https?://|www\.)\S+"), _ADDRESS),
]
_HEADING = re.compile(r"^\s{0,3}#{1,6}\s+|^={3,}\s*$|^-{3,}\s*$|^\s*\|")
_ITEM = re.compile(r"^\s*(?:[-*+•–]|\d{1,3}[.)])\s+")
_COUNTED = (
    r"(?:ทุ่ม|โมง|นาที|วินาที|ชั่วโมง|วัน|สัปดาห์|เดือน|ปี|คน|บาท|แก้ว|ครั้ง|ใบ|กิโล|ช้อน|ถ้วย|เท่า|cups?|days?|weeks?|months?|years?|hours?|minutes?|seconds?"
    r"|times|people|spoons?|percent|дн|час|мин|сек|раз|недел|месяц|лет|год|человек|руб|штук|ложк|стакан)"
)
"""Behind a number that counts something, and is no place in a list."""
_POINTS = 2  # numbered so, from one on, a text is a list
_HYPHENS = ("-", "\u00ad", "\u2010")
_BROKEN_WORD = re.compile(r"(?<=[^\W\d_])[-\u00ad\u2010] (?=[a-zа-яё])")
_END = re.compile(r"(?P<mark>[.!?…]+)(?P<close>[\"”»)\]]*)\s+(?=[\"“«(\[]?[^\W_])")
# Not beside a number, whose unit belongs to it, unless the number is a year of an era.
_THAI_SPACE = re.compile(
    r"(?<=[\u0e00-\u0e7f)”\"])\s+(?![พค]\.ศ)(?=[\u0e00-\u0e7f(“\"])|(?<=[พค]\.ศ\. \d{4})\s+(?=[\u0e00-\u0e7f])"
)
_THAI_END = re.compile(r"(?:(?<=[!?…])|(?<=[\u0e00-\u0e7f]{4}\.))\s+")  # the full stop of พ.ศ. ends nothing
_THAI_LETTERS = re.compile(r"[\u0e00-\u0e7f]")
# A Thai phrase that begins so goes on with what was said before it; one of the second kind ends what is said.
_THAI_GOES_ON = re.compile(r"(?:และ|แต่|ซึ่ง|โดย|เพราะ|เนื่องจาก|ที่|หรือ|จึง|ทำให้|เพื่อ|รวมถึง|เช่น|คือ|ว่า|เมื่อ|จน|แล้ว|ก็|ของ|ใน|จาก|กับ|\d)")
_THAI_SENTENCE = (25, 70)  # letters: shorter stretches are phrases of one sentence, longer ones are not said in one breath


@dataclass(frozen=True)
class Sentence:
    """One sentence of the notes. `number` counts from 1 over all files; `place` is the page of a PDF, else the line it starts on."""

    number: int
    text: str
    file: str
    place: int
    paged: bool = False
    item: bool = False


@dataclass(frozen=True)
class _Block:
    text: str
    place: int
    item: bool = False


def read(files: Sequence[tuple[Path, str]]) -> list[Sentence]:
    """Every sentence of the files (path and the name it was sent under), in order.

    Raises UnsupportedMedia for a file that is no text, or has nothing in it that could be said.
    """
    found: list[Sentence] = []
    for path, name in files:
        filename = PurePath(name or path.name).name
        blocks, paged = _blocks(path, filename)
        said = [(text, block) for block in blocks for text in sentences(block.text) if sayable(text)]
        if not said:
            raise UnsupportedMedia(f"{filename} has no sentences in it", hint="Send notes as text, Markdown or PDF.")
        found += [
            Sentence(len(found) + number, text, filename, block.place, paged, block.item) for number, (text, block) in enumerate(said, 1)
        ]
    return found


def read_text(text: str, name: str, after: int = 0) -> list[Sentence]:
    """Every sentence of a text that was said and not sent as a file; `name` is what it is called by. `after`: how many sentences there
    are before it. Empty for a text with nothing in it that could be said."""
    said = [(one, block) for block in _paragraphs(_blanked(_listed(text)), None) for one in sentences(block.text) if sayable(one)]
    return [Sentence(after + number, one, name, block.place, item=block.item) for number, (one, block) in enumerate(said, 1)]


def _point(number: int) -> re.Pattern[str]:
    """Where a point of that number begins: "2. keep it out of the sun", or the bare number before a word that it counts nothing of."""
    return re.compile(rf"(?:\A|(?<=\s)){number}(?:[.)]\s+(?=\S)|\s+(?!{_COUNTED})(?=[^\d\s]))")


def _listed(text: str) -> str:
    """Points that are numbered in one line, each on its own: "1. water weekly 2. no direct sun"."""
    starts: list[int] = []
    while found := _point(len(starts) + 1).search(text, starts[-1] + 1 if starts else 0):
        starts.append(found.start())
    if len(starts) < _POINTS or text[: starts[0]].strip():
        return text
    points = (text[start:end].strip() for start, end in pairwise([*starts, len(text)]))
    return "\n".join(re.sub(r"^(\d+)[.)]?\s+(\w)", lambda match: f"{match[1]}. {match[2].upper()}", point) for point in points)


def _blocks(path: Path, filename: str) -> tuple[list[_Block], bool]:
    identity = identify(path, filename)
    if identity.extension == "pdf":
        return [
            block for number, page in enumerate(_without_margins(pages(path, filename)), 1) for block in _paragraphs(page, number)
        ], True
    if identity.kind not in ("text", "subtitles"):
        raise UnsupportedMedia(f"{filename} is no text", hint="Send notes as text, Markdown or PDF.")
    with path.open("rb") as file:
        text = (decoded(file.read(_READ_BYTES)) or "").lstrip("\ufeff")
    text = re.sub(r"(?m)^(?:WEBVTT.*|\d+|[\d:.,]+ --> .*)$", "", text) if identity.kind == "subtitles" else text
    return list(_paragraphs(_blanked(text), None)), False


def _blanked(text: str) -> str:
    """Without code, comments and front matter; the lines stay, so that line numbers do."""
    return _CODE.sub(lambda match: "\n" * match[0].count("\n"), text.replace("\r\n", "\n").replace("\r", "\n"))


def _without_margins(texts: Sequence[str]) -> list[str]:
    """Pages without the lines that stand on most of them, and without page numbers."""
    seen = Counter(line.strip() for text in texts for line in set(text.splitlines()))
    often = {line for line, count in seen.items() if len(texts) >= 3 and count > len(texts) / 2}
    return ["\n".join(x for x in text.splitlines() if x.strip() not in often and not re.fullmatch(r"\s*[-–]?\s*\d{1,4}\s*[-–]?\s*", x))
            for text in texts]  # fmt: skip


def _paragraphs(text: str, page: int | None) -> Iterator[_Block]:
    """Lines that were broken to fit a width are one paragraph; a list item, a heading and an empty line end one. Headings are left out."""
    lines: list[str] = []
    start, item = 1, False
    for number, raw in enumerate([*text.split("\n"), ""], 1):
        line, begins = raw.strip(), bool(_ITEM.match(raw))
        heading = bool(_HEADING.match(raw))
        if (not line or heading or begins or (lines and _ended(lines[-1]))) and lines:
            yield _Block(_plain(lines), page or start, item)
            lines = []
        if line and not heading:
            if not lines:
                start, item = number, begins
            lines.append(_ITEM.sub("", raw).strip())


def _ended(line: str) -> bool:
    """Whether a paragraph may end with this line: Thai writes one paragraph a line; others end a sentence in a line that is not full."""
    return bool(_THAI_LETTERS.search(line)) or (line[-1:] in ".!?…:" and len(line) < 60)


def _plain(lines: Sequence[str]) -> str:
    text = " ".join(lines)
    if any(line.endswith(_HYPHENS) for line in lines[:-1]):
        text = _BROKEN_WORD.sub("", text)
    for pattern, kept in _INLINE:
        text = pattern.sub(kept, text)
    return re.sub(r"\s+([.,;:!?])", r"\1", " ".join(text.replace("\0", " ").split())).strip(" *_#>|")


def sentences(text: str) -> list[str]:
    """A paragraph's sentences. Thai, which does not mark their ends, is cut at spaces into stretches that can be said in one breath."""
    if len(_THAI_LETTERS.findall(text)) > len(text) / 3:
        return [part for piece in _THAI_END.split(text) for part in _thai(piece) if part and _ADDRESS not in part]
    found, start = [], 0
    for match in _END.finditer(text):
        before = text[start : match.start()].rsplit(maxsplit=1)
        word = before[-1].lower().strip('(«“"') if before else ""
        following = text[match.end()]
        initial = len(word) == 1 and match["mark"] == "." and word.isalpha()
        if match["mark"] == "." and (word in abbreviations() or initial or following.islower() or (word.isdigit() and len(before) == 1)):
            continue
        found.append(text[start : match.end()].strip())
        start = match.end()
    return [sentence for sentence in [*found, text[start:].strip()] if sentence and _ADDRESS not in sentence]


def _thai(text: str) -> list[str]:
    least, most = _THAI_SENTENCE
    found: list[str] = []
    for phrase in _THAI_SPACE.split(text):
        joined = f"{found[-1]} {phrase}" if found else phrase
        if found and len(joined) <= most and (len(found[-1]) < least or _THAI_GOES_ON.match(phrase)):
            found[-1] = joined
        else:
            found.append(phrase)
    return found
