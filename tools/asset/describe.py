"""Say what a file is."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from core.phrasebook import Phrasebook
from tools.asset._suits import PLACES, judged
from tools.contract import Asset, Cost, Field, ToolInput, ToolOutput, Workspace, tool

if TYPE_CHECKING:
    from media.identify import Identity
    from media.probe import Probe

_SAY = Phrasebook(Path(__file__).parent / "phrases.toml")

_TEXT_READ_BYTES = 4_000_000
_CODECS = {
    "h264": "H.264",
    "hevc": "H.265",
    "av1": "AV1",
    "vp9": "VP9",
    "vp8": "VP8",
    "aac": "AAC",
    "mp3": "MP3",
    "opus": "Opus",
    "flac": "FLAC",
}
_KINDS = {"image": "a picture", "audio": "a sound", "video": "a video", "text": "a text", "midi": "a MIDI file", "document": "a document"}


class Input(ToolInput):
    asset: Asset = Field(description="The file to look at: a video, sound, picture, text, subtitles, MIDI or document.")
    suits: Literal["tiktok", "reels", "shorts", "youtube", "instagram"] | None = Field(
        None, description="Where a clip is meant to go: it is told whether its shape, length and sound suit that.", json_schema_extra=PLACES
    )


class Output(ToolOutput):
    kind: str = Field(description="video, audio, image, text, subtitles, midi or document.")
    facts: dict[str, Any] = Field(description="What was measured: size_bytes, duration_s, width_px, codecs, loudness and so on.")


def _estimate(args: Input) -> Cost:
    # Five minutes of stereo AAC took 0.9 s of one core (loudness with true peak); everything else is well under a second.
    return Cost(seconds=1.0 + float(args.asset.meta.get("duration_s") or 60.0) / 200)


@tool(
    lane="media",
    estimate=_estimate,
    titles={
        "en": "Look at the file[, for {suits}]",
        "th": "ดูรายละเอียดไฟล์[ สำหรับ {suits}]",
        "ru": "Посмотреть, что за файл[, для {suits}]",
    },
    say=[
        "describe {asset}",
        "describe this file",
        "what is this file",
        "what's this",
        "what is in {asset}",
        "how long is this video",
        "how big is the file",
        "how large is this file",
        "tell me about this clip",
        "what format is it",
        "what resolution is the video",
        "how loud is this recording",
        "show the details of {asset}",
        "is there sound in this file",
        "does the video have audio",
        "ไฟล์นี้คืออะไร",
        "วิดีโอนี้ยาวเท่าไหร่",
        "วิดีโอนี้ยาวกี่นาที",
        "ไฟล์นี้มีเสียงไหม",
        "บอกรายละเอียดของไฟล์",
        "วิดีโอนี้ความละเอียดเท่าไหร่",
        "что это за файл",
        "сколько длится это видео",
        "сколько весит файл",
        "есть ли звук в этом файле",
        "какой это формат",
        "какое разрешение у видео",
        "опиши файл",
        "расскажи про этот файл",
        "расскажи об этом видео",
        "is this clip any good for {suits}", "does it fit {suits}", "is it too long for {suits}",
        "will it work on {suits}", "can it go on {suits} as it is",
        "подойдёт ли это видео для {suits}", "годится ли клип для {suits}", "не длинное ли для {suits}", "нормально ли это для {suits}",
        "คลิปนี้เหมาะกับ {suits} ไหม", "คลิปนี้ยาวไปสำหรับ {suits} ไหม", "คลิปนี้ใช้กับ {suits} ได้ไหม",
    ],
)
def describe(args: Input, work: Workspace) -> Output:
    """Describe a file: what it is, how long or large it is, and how it sounds."""
    from media.identify import identify

    path, name = args.asset.path, args.asset.filename or args.asset.path.name
    work.progress(0.0, _SAY.say("looking", work.language))
    identity = identify(path, name)
    facts: dict[str, Any] = {"filename": name, "size_bytes": path.stat().st_size, "mime": identity.mime, "format": identity.extension}
    if identity.kind in ("video", "audio", "image"):
        words = _describe_media(path, facts, work)
    elif identity.kind in ("text", "subtitles"):
        words = _describe_text(path, identity, facts)
    elif identity.kind == "midi":
        words = _describe_midi(path, facts)
    else:
        words = [identity.extension.upper()]
    what = "subtitles" if identity.kind == "subtitles" else _KINDS[identity.kind]
    if args.suits and identity.kind == "video":
        return Output(summary=_for_a_place(path, facts, args.suits, work), kind=identity.kind, facts=facts)
    sentence = f"{name} is {what}: {', '.join([*words, size_words(facts['size_bytes'])])}."
    return Output(summary=sentence, kind=identity.kind, facts=facts)


def _for_a_place(path: Path, facts: dict[str, Any], place: str, work: Workspace) -> str:
    from media.probe import probe

    return judged(probe(path), facts.get("integrated_lufs"), place, facts["filename"], work.language)


def _describe_media(path: Path, facts: dict[str, Any], work: Workspace) -> list[str]:
    from media.probe import probe

    found = probe(path)
    facts |= found.as_meta()
    words = [length_words(found.duration_s)] if found.duration_s else []
    if found.width_px:
        rate = f" at {found.fps:.2f}".rstrip("0").rstrip(".") + " frames a second" if found.has_video else ""
        words.append(f"{found.width_px}×{found.height_px}{rate}")
    if found.has_video:
        words.append(_codec(found.video_codec))
    if found.has_audio:
        words.append(_sound(path, found, facts, work))
    elif found.kind == "video":
        words.append("no sound")
    return words if found.kind != "image" else [*words, facts["format"].upper()]


def _sound(path: Path, found: Probe, facts: dict[str, Any], work: Workspace) -> str:
    from media.loudness import measure

    work.progress(0.1, _SAY.say("measuring", work.language))
    level = measure(path, cancelled=lambda: work.cancelled)
    layout = {1: "mono", 2: "stereo"}.get(found.channels, f"{found.channels}-channel")
    if level.silent:
        facts["silent"] = True
        return f"silent {layout} {_codec(found.audio_codec)} sound"
    facts |= {
        "silent": False,
        "integrated_lufs": round(level.integrated_lufs, 1),
        "true_peak_dbtp": round(level.true_peak_dbtp, 1),
        "loudness_range_lu": round(level.range_lu, 1),
    }
    return f"{layout} {_codec(found.audio_codec)} sound at {level.integrated_lufs:.1f} LUFS"


def _describe_text(path: Path, identity: Identity, facts: dict[str, Any]) -> list[str]:
    from media.identify import decoded

    with path.open("rb") as file:
        text = decoded(file.read(_TEXT_READ_BYTES)) or ""
    if identity.kind == "subtitles":
        facts["cues"] = text.count("-->") or text.count("\nDialogue:")
        return [identity.extension.upper(), f"{facts['cues']} lines to show"]
    facts |= {
        "lines": len(text.splitlines()),
        "words": len(text.split()),
        "characters": len(text),
        "complete": path.stat().st_size <= _TEXT_READ_BYTES,
    }
    more = "" if facts["complete"] else "more than "
    return [f"{more}{facts['lines']} lines", f"{more}{facts['words']} words"]


def _describe_midi(path: Path, facts: dict[str, Any]) -> list[str]:
    """From the header chunk (MIDI 1.0 file format): `MThd`, its length, format, number of tracks, division."""
    with path.open("rb") as file:
        head = file.read(14)
    facts["tracks"] = int.from_bytes(head[10:12], "big")
    return [f"{facts['tracks']} tracks"]


def _codec(name: str) -> str:
    return _CODECS.get(name, "PCM" if name.startswith("pcm_") else name.upper())


def length_words(seconds: float) -> str:
    """12.3 s, 4:05 min, 1:02:30 h."""
    if seconds < 60:
        return f"{seconds:.1f} s"
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes}:{rest:02} min" if minutes < 60 else f"{minutes // 60}:{minutes % 60:02}:{rest:02} h"


def size_words(size_bytes: int) -> str:
    """Decimal units, as file managers show them: 312 B, 12.4 kB, 1.2 MB, 3.4 GB."""
    size, unit = float(size_bytes), "B"
    for larger in ("kB", "MB", "GB", "TB"):
        if size < 999.95 or unit == "TB":
            break
        size, unit = size / 1000, larger
    return f"{size_bytes} B" if unit == "B" else f"{size:.1f} {unit}"
