# ruff: noqa: E501 - tables of words and patterns read better unbroken
"""A long instruction in pieces: what is given, what is to be done, and the kinds of media each piece speaks of."""

from __future__ import annotations

import mimetypes
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from agent.local.lexicon import lexicon
from agent.local.slots.quoted import QUOTE
from agent.local.words import LIGHT_WEIGHT, tokens
from tools.contract import Asset

_URL = re.compile(r"(?:https?://|www\.)[^\s'\"<>]*[\w/]", re.IGNORECASE)
_FILE = re.compile(r"['\"]?(?P<name>[\w()-]+(?:\.[\w-]+)*\.(?P<ext>[A-Za-z][A-Za-z0-9]{1,4}))['\"]?")
_DOCUMENTS = {"pdf", "doc", "docx", "ppt", "pptx", "xls", "xlsx"}
_TEXTS = {"txt", "md", "csv", "json", "srt", "html", "xml"}

_END = re.compile(r"[.!?;:]+(?=\s|$)|\n+")
_CUT = re.compile(
    r",?\s*\b(?:and then|and also|and finally|and afterwards|as well as|after that|afterwards|followed by|so that|in order to|and|then|but|plus|finally|next(?! to\b)|which|while)\b,?"
    r"|,|\b(?:that|because|since)\b(?= (?:i|we|it|is|should|needs?|then)\b)|\bwith (?=(?:the|its|an?) \w+ \w+ed\b)|\b(?=(?:after \w+ing|without (?:the|any|its)|based on|using it|use it|after (?:the|it|that|this) [\w ]*(?:has|have|is|are)\b))"
    r"|\s*(?:แล้วก็|แล้ว|และ|จากนั้น)\s*|\b(?:потом|затем|а также|и)\b",
    re.IGNORECASE,
)
_STATEMENT = re.compile(
    r"^\W*(?:(?:hi|hello|hey)\W+)?(?:(?:i|we)(?:'ve| have)(?: got)?\b(?! to\b)|there(?:'s| is| are| was)\b|here(?:'s| is| are)\b|this is\b|these are\b|my (?:old |new )?\w+ .{0,20}\b(?:is|are)\b"
    r"|it(?:'s| is| was| has)\b|(?:given|based on|using|starting (?:from|with))\b|(?:i|we|you|they|one) (?:can|could|may|might|will|cannot|can't)\b|i (?:found|took|recorded|made|wrote|shot)\b|its? (?:url|address|link)|the (?:url|address|link) is\b|у меня есть|ผมมี|ฉันมี|มีไฟล์)",
    re.IGNORECASE,
)
_WRAP = re.compile(
    r"^\W*(?:please|kindly|also|just|now|first(?:ly)?|second(?:ly)?|lastly|finally|next|(?:(?:i|we)(?:'d| would)? )?(?:also )?(?:like|love|want|need|wish)(?: you)?(?: to)?(?: have)?|(?:can|could|would) you(?: please| also)?|help me(?: to)?|let me|to|it should(?: be)?|i need|you to)\b\s*",
    re.IGNORECASE,
)
_WISH = re.compile(r"\b(?:like|love|want|need|wish|please|you)\b", re.IGNORECASE)
_CONTENT = re.compile(r"(?<=\w )(?<!me )(?<!us )(?<!know )(?<!see )(?<!read )(?<!say )(?<!hear )(?<!out )(?<!down )what (?:is|was|are|were|has been|can be) (?:being )?(?:said|spoken|written|shown|printed|told|sung) (?:in|on) ", re.IGNORECASE)
"""Behind a verb that does something with it, it says no more than the file: "summarize what is said in talk.mp3"."""
_WITHOUT = re.compile(r"^without (?:(?:the|any|its)\s+)?(?=\w)", re.IGNORECASE)
_MENDS = re.compile(r"^(?:fix|solve|repair|sort|change|correct|improve|do something about|get rid of)\s+(?:that|it|this|them)(?: out)?$", re.IGNORECASE)
"""What is to be mended was told right before: "my clip is very shaky, could you fix that"."""
_NOUN = re.compile(r"^(?:an?|the|another|my|our|two|some)\s", re.IGNORECASE)
_EARLIER = re.compile(r"^\W*after\b", re.IGNORECASE)
_ANOTHER = re.compile(r"\b(?:another|one more|a second|the second|a different|ещё од\w+|อีก)\b", re.IGNORECASE)

_KIND_WORDS = {
    "image": "images?|pictures?|photos?|photographs?|drawings?|paintings?|illustrations?|collages?|panoramas?|frames?|stills?|screenshots?|sketch(?:es)?|artworks?|scans?"
             "|картинк\\w*|изображени\\w*|фото\\w*|рисун\\w*|ภาพ|รูป",
    "audio": "audios?|sounds?|speech(?:es)?|voices?|recordings?|songs?|music|podcasts?|melod(?:y|ies)|narrations?|soundtracks?|noise|аудио|звук\\w*|речь|речи|музык\\w*|เสียง|เพลง",
    "video": "videos?|clips?|films?|movies?|footage|slideshows?|видео\\w*|ролик\\w*|วิดีโอ|คลิป",
    "text": "texts?|words|transcripts?|transcriptions?|descriptions?|captions?|summar(?:y|ies)|articles?|stor(?:y|ies)|translations?|keywords?|sentences?|poems?|paragraphs?|answers?|tales?|texto"
            "|текст\\w*|слова|описани\\w*|перевод\\w*|ข้อความ|คำบรรยาย",
    "url": "urls?|links?|web ?pages?|websites?|web address(?:es)?|ссылк\\w*|ลิงก์",
}  # fmt: skip
KIND_WORD = re.compile("|".join(rf"(?P<{kind}>(?<!\w)(?:{words})(?![\w-]))" for kind, words in _KIND_WORDS.items()), re.IGNORECASE)
_INTO = re.compile(r"\b(?:to|into|as|в)\s+(?:(?:an?|the|some|my|one|short|new|spoken|written|animated)\s+)*$", re.IGNORECASE)
_OUTOF = re.compile(r"\b(?:from|of|in|on|for|based on|behind|with|to|that fits|из|на)\s+(?:(?:an?|the|this|that|my|some|given)\s+)*(?:[\w-]+\s+){0,2}$", re.IGNORECASE)
_CONVERTS = re.compile(r"^\W*(?:convert|turn|change|transform|render|make|переведи|преврати|แปลง)\b", re.IGNORECASE)
_PRODUCES = re.compile(
    r"^\W*(?:(?:me|us)\s+)?(?:generate|create|make(?! (?:it|them|this|that)\b)|produce|draw|compose|write|give|get|take|extract|grab|find|search|look|download|show|want|need|have|an?|the|some|pull|pick|turn|list|out)\b"
    r"|^\W*(?:создай|сделай|нарисуй|найди|скачай|สร้าง|ทำ|หา|ขอ)",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Given:
    """Something the message names or quotes: `ref` stands in the plan for it."""

    ref: str
    kind: str
    start: int
    name: str = ""


@dataclass(frozen=True)
class Piece:
    """A part of an instruction. `masked`: names and quotes replaced by what they are. `into`, `outof`: kinds it speaks of as result and as
    source. `statement`: it tells what is there. `earlier`: it begins with "after". `another`: it has a thing of its own to work on."""

    text: str
    masked: str
    start: int
    sentence: int
    given: tuple[Given, ...] = ()
    into: frozenset[str] = frozenset()
    outof: frozenset[str] = frozenset()
    statement: bool = False
    earlier: bool = False
    another: bool = False
    wished: bool = False


@dataclass(frozen=True)
class Instruction:
    """A message as pieces, with everything it is given."""

    pieces: tuple[Piece, ...]
    given: tuple[Given, ...]
    declared: tuple[str, ...] = field(default=())

    @property
    def kinds_at_hand(self) -> set[str]:
        return {given.kind for given in self.given} | set(self.declared)


def read(message: str, attachments: Sequence[Asset]) -> Instruction:
    """Cut a normalised message into pieces."""
    given = list(_given(message, attachments))
    masked = _masked(message, given)
    pieces = list(_pieces(message, masked, given))
    at_hand = [*given, *(Given(f"$attachment.{n}", a.actual_kind, -1, a.filename) for n, a in enumerate(attachments, 1))]
    seen = {item.ref for item in given}
    every = [*given, *(item for item in at_hand if item.start < 0 and item.ref not in seen)]
    declared = tuple(kind for piece in pieces if piece.statement for kind in _kinds_in(piece.masked))
    return Instruction(tuple(pieces), tuple(every), declared)


def kind_of_file(extension: str) -> str:
    """The kind of media a file name's extension stands for; empty when it is none."""
    low = extension.lower()
    if low in _TEXTS:
        return "text"
    if low in _DOCUMENTS:
        return "document"
    main = (mimetypes.guess_type(f"x.{low}")[0] or "").split("/")[0]
    return main if main in ("image", "audio", "video") else ""


def _given(message: str, attachments: Sequence[Asset]) -> Iterator[Given]:
    taken: list[tuple[int, int]] = []
    named = {asset.filename.lower(): number for number, asset in enumerate(attachments, 1) if asset.filename}

    def free(match: re.Match[str]) -> bool:
        return not any(match.start() < end and start < match.end() for start, end in taken)

    for match in _URL.finditer(message):
        taken.append(match.span())
        yield Given(match[0], "url", match.start(), match[0])
    for match in _FILE.finditer(message):
        kind = kind_of_file(match["ext"])
        number = named.get(match["name"].lower())
        if free(match) and (kind or number):
            taken.append(match.span())
            actual = attachments[number - 1].actual_kind if number else kind
            yield Given(f"$attachment.{number}" if number else match["name"], actual, match.start(), match["name"])
    for match in QUOTE.finditer(message):
        if free(match):
            taken.append(match.span())
            yield Given((match["d"] or match["s"]).strip(), "text", match.start())


def _masked(message: str, given: Sequence[Given]) -> str:
    """The message with names and quotes replaced, letter for letter as long, by what they are."""
    text = message
    for item in given:
        for pattern in (_URL, _FILE, QUOTE):
            match = pattern.match(text, item.start)
            if match:
                word = {"url": "URL", "text": "text"}.get(item.kind, item.kind)
                text = text[: match.start()] + word.ljust(len(match[0])) + text[match.end() :]
                break
    return text


def _pieces(message: str, masked: str, given: Sequence[Given]) -> Iterator[Piece]:
    at, sentence = 0, 0
    for end in [*(match for match in _END.finditer(masked)), None]:
        stop = end.start() if end else len(masked)
        telling, verb = False, ""
        cut = _mended(list(_cut(message, masked, at, stop, sentence, given)))
        for piece in cut:
            telling = piece.statement or (telling and bool(_NOUN.match(piece.masked)))
            if verb and not telling and re.match(r"(?:an?|another|one)\s", piece.masked, re.IGNORECASE):
                piece = replace(piece, masked=f"{verb} {piece.masked}", another=True)  # "make a picture of a fox and a picture of an owl"
            started = _PRODUCES.match(piece.masked)
            verb = started[0].strip() if started and " " not in started[0].strip() and not _NOUN.match(piece.masked) else verb
            yield replace(piece, statement=telling or (not piece.wished and _only_names(piece.masked)))
        at, sentence = (end.end() if end else stop), sentence + 1


def _mended(pieces: list[Piece]) -> list[Piece]:
    """What tells of a fault is itself what is wished when "fix that" follows it."""
    out: list[Piece] = []
    for piece in pieces:
        if out and _MENDS.match(piece.masked) and out[-1].statement:
            out[-1] = replace(out[-1], statement=False, wished=True)
        else:
            out.append(piece)
    return out


def _cut(message: str, masked: str, start: int, stop: int, sentence: int, given: Sequence[Given]) -> Iterator[Piece]:
    at = start
    for match in [*_CUT.finditer(masked, start, stop), None]:
        if match and _lists_files(masked, match, given):
            continue
        end = match.start() if match else stop
        piece = _piece(message, masked, at, end, sentence, given)
        if piece:
            yield piece
        at = match.end() if match else stop


def _lists_files(masked: str, cut: re.Match[str], given: Sequence[Given]) -> bool:
    """Whether a cut would part two files that are named together ("beach.jpg and hill.jpg")."""
    if not any(item.start == cut.end() + len(masked[cut.end() :]) - len(masked[cut.end() :].lstrip()) for item in given):
        return False
    return any(re.fullmatch(r"(?:image|audio|video|document|URL)\s*", masked[item.start : cut.start()]) for item in given)


def _piece(message: str, masked: str, start: int, end: int, sentence: int, given: Sequence[Given]) -> Piece | None:
    own = tuple(item for item in given if start <= item.start < end)
    text = re.sub(r"\s+", " ", masked[start:end]).strip(" ,-")
    if not re.search(r"\w", text):
        return None
    bare = text
    statement = bool(_STATEMENT.match(text))
    wished = False
    while (wrap := _WRAP.match(bare)) and wrap.end() < len(bare):
        bare, wished = bare[wrap.end() :], wished or bool(_WISH.search(wrap[0]))
    bare = _WITHOUT.sub("remove the ", _CONTENT.sub("", bare))
    into, outof = _roles(bare)
    return Piece(
        message[start:end].strip(" ,"), bare, start, sentence, own, into, outof, statement, bool(_EARLIER.match(text)),
        bool(_ANOTHER.search(text)) or len(own) > 0, wished,
    )  # fmt: skip


def _only_names(text: str) -> bool:
    """Nothing but things: "the two pictures left.jpg"."""
    first = next(iter(tokens(text)), None)
    if first and first.text in lexicon().verbs:
        return False
    return not [token for token in tokens(KIND_WORD.sub(" ", text)) if token.base > LIGHT_WEIGHT]


def _kinds_in(text: str) -> list[str]:
    return [match.lastgroup for match in KIND_WORD.finditer(text) if match.lastgroup]


def _roles(text: str) -> tuple[frozenset[str], frozenset[str]]:
    """Kinds that are the result, and kinds it is made from."""
    into: set[str] = set()
    outof: set[str] = set()
    produces = bool(_PRODUCES.match(text))
    last = -1
    for number, match in enumerate(KIND_WORD.finditer(text)):
        kind = str(match.lastgroup)
        before = text[: match.start()]
        if 0 <= match.start() - last <= 1 and kind in into | outof:
            continue  # "a still image" is one thing
        last = match.end()
        if _INTO.search(before) and (number or not before.rstrip().lower().endswith("to") or _CONVERTS.match(text)):
            into.add(kind)
        elif _OUTOF.search(before):
            outof.add(kind)
        elif produces and not into:
            into.add(kind)
        else:
            outof.add(kind)
    return frozenset(into), frozenset(outof)
