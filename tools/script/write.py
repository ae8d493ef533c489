"""Write a script for a spoken video."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Literal, Self

from pydantic import model_validator

from core.errors import ToolRetry
from core.models import cost_usd
from core.phrasebook import Phrasebook
from tools.contract import Document, Field, Text, ToolInput, ToolOutput, Workspace, tool
from tools.script.contract import (
    ASK_TOPIC,
    CAPABILITY,
    CLOSING,
    CLOSING_CHARS,
    DETAILS,
    EXACT,
    AngleField,
    Brief,
    Details,
    Draft,
    Exact,
    Notes,
    Origin,
    Scene,
    Script,
    Source,
    StyleField,
    ToneField,
    told_whole_s,
    writing_cost,
)

if TYPE_CHECKING:
    from media.prose.notes import Sentence

_SAY = Phrasebook(Path(__file__).parent / "phrases.toml")

SHORTEST_S, LONGEST_S = 6, 600
SHOWN_SCENES = 12  # of a script in the reply: about what fits on a screen; the rest is in the file


class Input(ToolInput):
    topic: str = Field(
        "",
        max_length=300,
        description="What the script is about: a name or a question. Empty: what the notes are about.",
        json_schema_extra={"ask": ASK_TOPIC},
    )
    duration_s: float = Field(
        30.0,
        ge=SHORTEST_S,
        le=LONGEST_S,
        description="How long it takes to say, in seconds, pauses included. Empty: 30, or all of a short pasted text or of `details`.",
    )
    language: str | None = Field(
        None,
        pattern=r"^[a-z]{2,3}$",
        description="Language it is spoken in: en, th, ru, others with a model. Empty: the notes' or the topic's.",
    )
    style: StyleField = Field("explainer", description="How it is told: explainer, narrative, list or quiz.")
    tone: ToneField = Field("neutral", description="How it sounds: neutral, calm, playful, serious or energetic.")
    notes: list[Notes] = Field([], max_length=10, description="Notes to take the facts from: text, Markdown or PDF.")
    # A union, so that the local planner leaves it alone: what is pasted is found by itself.
    text: Literal[""] | str = Field(
        "",
        max_length=20_000,
        description="Notes as text, pasted into the message. The facts are taken from them too.",
        json_schema_extra={"pasted": True},
    )
    details: Details = Field("", description=DETAILS)
    exact: Exact = Field("", description=EXACT)
    # A union too: which words are the last is told by what stands around them (`agent.local.learned.framed`).
    closing: Literal[""] | str = Field("", max_length=CLOSING_CHARS, description=CLOSING)
    translations: list[str] = Field(
        [], max_length=6, description="Further languages what is said is put into, for subtitles: from questions, or with a model."
    )
    angle: AngleField | None = Field(None, description="An angle from script.ideas. Empty: chosen by the seed.")
    seed: int = Field(0, ge=0, le=1_000_000, description="Variation: another number gives another script on the same topic.")

    @model_validator(mode="after")
    def _about_something(self) -> Self:
        if not self.topic.strip() and not self.notes and not self.text.strip() and not self.details:
            raise ValueError("say what the script is about, or attach notes")
        return self

    @model_validator(mode="after")
    def _as_long_as_its_text(self) -> Self:
        if seconds := told_whole_s(self):
            self.duration_s = max(SHORTEST_S, seconds)
        return self


class Output(ToolOutput):
    script: Document = Field(
        description="The script as JSON: scenes with narration, times, words for the pictures, and sources.",
        json_schema_extra={"in_between": True},
    )
    text: Text = Field(description="The words to be spoken and nothing else, one scene a paragraph.")
    sheet: Text = Field(description="The script to look at: each scene with its time, its words and its picture; the sources at the end.")
    title: str = Field(description="A title for the video.")
    topic: str = Field(description="What it is about, in the language of the narration.")
    scenes: list[Scene] = Field(description="Hook, body and call to action, in order.")
    duration_s: float = Field(description="How long it takes to say, in seconds, pauses included (foretold from the text).")
    language: str = Field(description="Language of the narration.")
    origin: Origin = Field(description="Where it comes from: notes, told (`details`), model, or frames (questions that state nothing).")
    written_by: str = Field(description="The engine, or the model's label.")
    translated: list[str] = Field([], description="Further languages every scene is there in.")
    sources: list[Source] = Field([], description="The sentences of the notes that were used.")
    notice: str = Field("", description="One line a person should know about it.")


@tool(
    lane="network",
    estimate=lambda args: writing_cost(20.0),
    titles={
        "en": "Script[ about {topic}][: {angle}][, {duration_s}][, {style}][, {tone}][, in {language}][, ending “{closing}”]",
        "th": "สคริปต์[เรื่อง {topic}][: {angle}][ {duration_s}][ {style}][ {tone}][ ภาษา{language}][ จบด้วย “{closing}”]",
        "ru": "Сценарий[: {topic:name}][ — {angle}][, {duration_s}][, {style}][, {tone}][, язык: {language}][, в конце «{closing}»]",
    },
    say=[
        "write a script about {topic}",
        "write a {duration_s} second script about {topic}",
        "write a {tone} script for a {duration_s} second video about {topic}",
        "make a video script on {topic} in {language}",
        "script for a short about {topic}",
        "write a script from my notes",
        "turn these notes into a script",
        "write me a {style} script about {topic}",
        "เขียนสคริปต์เรื่อง {topic}",
        "เขียนบทวิดีโอ {duration_s} วินาทีเกี่ยวกับ {topic}",
        "เขียนสคริปต์{topic} {duration_s} วินาที",
        "เขียนบทพูดจากโน้ตนี้",
        "напиши сценарий про {topic}",
        "сценарий ролика на {duration_s} секунд про {topic}",
        "сделай сценарий из моих заметок",
    ],
)
def write(args: Input, work: Workspace) -> Output:
    """Write a script for a spoken video: a hook, scenes, a call to action, as long as asked when spoken.

    Facts come from the notes given, each with its source, from what the person states (`details`), or from a configured model. Without any
    it asks questions about the topic and states nothing.
    """
    from media.prose.grammar import message
    from media.prose.notes import read, read_text

    work.progress(0.05, _SAY.say("now_notes" if args.notes or args.text else "now_writing", work.language))
    notes = read([(note.path, note.filename) for note in args.notes])
    notes += read_text(args.text, message("your_text", work.language, ""), len(notes))
    if notes and args.details:
        notes += read_text("\n\n".join(args.details), message("your_text", work.language, ""), len(notes))
    if not notes and not args.topic.strip() and not args.details:
        raise ToolRetry("there is no sentence in the text that could be said", hint="Write what the script is to say in whole sentences.")
    brief = _brief(args, notes, work.language)
    work.progress(0.2, _SAY.say("now_script", work.language))
    told = args.exact and brief.details
    draft: Draft = _as_told(brief) if told else work.use(CAPABILITY, lambda engine: engine.write(_with_room(brief, args.closing)))
    if draft.usage:
        work.spend(cost_usd(draft.written_by, draft.usage) or Decimal(0), draft.written_by, draft.usage.as_units())
    work.progress(0.9, _SAY.say("now_timing", work.language))
    script = _timed(brief, _closed(draft, args.closing))
    return _saved(script, draft, brief, work)


def _brief(args: Input, notes: Sequence[Sentence], spoken_to: str) -> Brief:
    """The topic cleaned, and the language settled: as asked, else that of the notes, of the topic, of the person."""
    from media.prose.language import clean_topic, detect, sayable
    from media.prose.topics import in_language, named

    details = () if notes else tuple(filter(None, map(clean_topic, args.details)))
    noted = " ".join([*(sentence.text for sentence in notes), *details])
    topic = named(clean_topic(args.topic)) or _subject_of(notes) or (details[0] if details else "")
    if not sayable(topic):
        raise ToolRetry("there is no word in the topic that could be said", hint="Say in words what the script is about.")
    own = detect(topic, "")
    told = detect(noted if notes else f"{topic} {noted}") if noted else ""
    language = args.language or told or (own if own in ("th", "ru") else spoken_to if own == "en" else "") or "en"
    language = language if args.language or language in ("en", "th", "ru") else "en"
    further = [code for code in dict.fromkeys(args.translations) if code != language]
    names = {code: name for code in (language, *further) if (name := in_language(topic, code))}
    angle = args.angle.value if args.angle else ""
    return Brief(
        names.get(language, topic), language, args.duration_s, args.style, args.tone, args.seed, angle, tuple(notes), details, further,
        names,
    )  # fmt: skip


def _as_told(brief: Brief) -> Draft:
    """What the person states and nothing else: no engine adds to it."""
    from media.prose.announce import exactly

    title, lines = exactly(brief.topic, brief.details, brief.language, brief.seconds, style=brief.style, tone=brief.tone)
    return Draft(title, lines, "told", "embedded", translations=[{} for _ in lines])


def _with_room(brief: Brief, closing: str) -> Brief:
    """The brief for what is said before the last words, whose call to action they replace."""
    if not closing.strip():
        return brief
    from media.prose.script import Line, breath, timed

    (timing,) = timed([Line("cta", _whole(closing))], brief.language, brief.seconds, breath(brief.tone, brief.style))
    return replace(brief, seconds=max(SHORTEST_S, brief.seconds - timing.speech_s + _CALL_S))


def _closed(draft: Draft, closing: str) -> Draft:
    """The draft with its last words; they are the same in every language of the subtitles."""
    if not closing.strip():
        return draft
    said = _whole(closing)
    lines = [*draft.lines[:-1], replace(draft.lines[-1], text=said, sources=(), forms=())]
    translations = [*draft.translations[:-1], dict.fromkeys(draft.translations[-1], said)] if draft.translations else ()
    return replace(draft, lines=lines, translations=translations)


def _whole(words: str) -> str:
    """Words as a sentence; Thai ends without a stop."""
    said = " ".join(words.split())
    said = said[:1].upper() + said[1:]
    return said if said[-1] in ".!?…" or any("\u0e00" <= letter <= "\u0e7f" for letter in said) else f"{said}."


def _subject_of(notes: Sequence[Sentence]) -> str:
    """What the notes are about: the word they come back to most. A short text names it in its first sentence, most likely as somebody's or
    a known one ("our coffee")."""
    from collections import Counter

    from media.prose.language import detect, keywords, names_a_subject, stems

    language = detect(" ".join(sentence.text for sentence in notes))
    texts = [sentence.text for sentence in notes]
    told: Counter[str] = Counter()
    shown: dict[str, str] = {}
    for text in texts:
        for word in keywords(text, language, among=texts, limit=8):
            stem = (stems(word, language) or [word])[0]
            if names_a_subject(word, language):
                told[stem] += 1
                shown.setdefault(stem, word)
    first = texts[0].lower() if texts else ""
    if len(texts) <= _SHORT_TEXT:
        named = {stem: first.find(word.lower()) for stem, word in shown.items() if word.lower() in first}
        known = {stem for stem, at in named.items() if _KNOWN.search(first[:at])}
        if named:
            return shown[max(named, key=lambda stem: (told[stem] + (stem in known), -named[stem]))]
    return shown[told.most_common(1)[0][0]] if told else texts[0][:60] if texts else ""


_CALL_S = 2.5
"""About what a call to action takes to say."""
_SHORT_TEXT = 12  # sentences, at most
_KNOWN = re.compile(r"\b(?:our|my|the|this|these|your|an?)\s+$")
"""Before a thing that is known, or somebody's."""


def _timed(brief: Brief, draft: Draft) -> Script:
    from media.prose.script import breath, timed

    timings = timed(draft.lines, brief.language, brief.seconds, breath(brief.tone, brief.style))
    scenes = [
        Scene(
            number=number,
            role=line.role,
            narration=line.text,
            start_s=timing.start_s,
            seconds=round(timing.speech_s + timing.pause_s, 2),
            speech_s=timing.speech_s,
            visual=list(line.visual),
            sources=list(line.sources),
            translations=dict(draft.translations[number - 1]) if draft.translations else {},
            heading=_heading(line.text) if draft.origin == "told" and line.role == "body" and not line.forms else "",
        )
        for number, (line, timing) in enumerate(zip(draft.lines, timings, strict=True), 1)
    ]
    used = {number for scene in scenes for number in scene.sources}
    sources = [Source(number=s.number, text=s.text, file=s.file, place=s.place, paged=s.paged) for s in brief.notes if s.number in used]
    return Script(
        title=draft.title[:100],
        topic=brief.topic,
        language=brief.language,
        style=brief.style,
        tone=brief.tone,
        origin=draft.origin,
        written_by=draft.written_by,
        duration_s=round(sum(scene.seconds for scene in scenes), 2),
        scenes=scenes,
        sources=sources,
    )


def _heading(told: str) -> str:
    """What somebody told, as it is shown large; empty where it is too long for that."""
    return told.rstrip(".") if len(told) <= _HEADING else ""


_HEADING = 44  # characters


def _saved(script: Script, draft: Draft, brief: Brief, work: Workspace) -> Output:
    data, spoken, sheet = (work.folder / name for name in ("script.json", "narration.txt", "script.txt"))
    data.write_text(script.model_dump_json(indent=1), encoding="utf-8")
    spoken.write_text("\n\n".join(scene.narration for scene in script.scenes) + "\n", encoding="utf-8")
    sheet.write_text(_sheet(script), encoding="utf-8")
    evidence = {"origin": "script.write", "from": script.origin, "written_by": script.written_by}
    meta = {"title": script.title, "language": script.language, "duration_s": script.duration_s, "scenes": len(script.scenes)}
    translated = sorted(script.scenes[0].translations)
    notice = _notice(script, draft, brief, work.language)
    return Output(
        summary="\n\n".join(part for part in (_told(script, work.language), _shown(script, work.language), notice) if part),
        script=work.save(data, Document, filename="script.json", meta=meta, evidence=evidence),
        text=work.save(spoken, Text, filename="narration.txt", meta=meta, evidence=evidence),
        sheet=work.save(sheet, Text, filename="script.txt", meta=meta, evidence=evidence),
        title=script.title,
        topic=script.topic,
        scenes=script.scenes,
        duration_s=script.duration_s,
        language=script.language,
        origin=script.origin,
        written_by=script.written_by,
        translated=translated,
        sources=script.sources,
        notice=notice,
    )


def _sheet(script: Script) -> str:
    """Plain text: each scene with its time, what is said, what is seen, and the numbers of its sources; the sources at the end."""
    lines = [script.title, ""]
    for scene in script.scenes:
        cited = "".join(f" [{number}]" for number in scene.sources)
        lines += [
            f"{_clock(scene.start_s)}–{_clock(scene.start_s + scene.seconds)}  {scene.narration}{cited}",
            f"    ({', '.join(scene.visual)})",
            "",
        ]
    lines += [f"[{s.number}] {s.text} ({s.file}, {'p. ' if s.paged else 'l. '}{s.place})" for s in script.sources]
    return "\n".join(lines).rstrip() + "\n"


def _clock(seconds: float) -> str:
    minutes, rest = divmod(seconds, 60)
    return f"{int(minutes)}:{rest:04.1f}"


def _told(script: Script, language: str) -> str:
    from media.prose.grammar import message

    cited = {"cited": len(script.sources)}
    rule = "from_told" if script.origin == "told" else "from_notes" if script.origin == "notes" or script.sources else "from_frames"
    return message(rule, language, script.topic, scenes=len(script.scenes), seconds=round(script.duration_s), **cited)


def _shown(script: Script, language: str) -> str:
    """The script to read in the reply: its title, then scene by scene when and what is said, the hook and the call to action named."""
    from media.prose.grammar import message

    labels = {role: f"{message(f'role_{role}', language, script.topic)}: " for role in ("hook", "cta")}
    lines = [f"{_clock(scene.start_s).partition('.')[0]}  {labels.get(scene.role, '')}{scene.narration}" for scene in script.scenes]
    if len(lines) > SHOWN_SCENES:
        left_out = len(lines) - SHOWN_SCENES
        lines = [*lines[: SHOWN_SCENES - 1], message("more_scenes", language, script.topic, count=left_out), lines[-1]]
    return "\n".join([script.title, *lines])


def _notice(script: Script, draft: Draft, brief: Brief, language: str) -> str:
    """What a person should know: that nothing is stated, that the notes were too short, that a model's facts want checking, and which
    languages it could not be put into."""
    from media.prose.grammar import message

    lacking = [code for code in brief.translations if code not in script.scenes[0].translations]
    told = [message("untranslated", language, script.topic, languages=", ".join(lacking))] if lacking else []
    if script.origin == "frames":
        told.insert(0, message("richer", language, script.topic))
    elif script.origin == "model" and not script.sources:
        told.insert(0, message("from_model", language, script.topic))
    elif script.origin == "notes" and [scene for scene in script.scenes if not scene.sources and scene.role == "body"]:
        told.insert(0, message("short_notes", language, script.topic, seconds=round(draft.notes_s)))
    return " ".join(told)
