# ruff: noqa: E501 - patterns read better unbroken
"""How things are always to be made: read out of what a person asked to remember, put into plans where they said nothing, and learned.

A preference is the value of a tool's field by the field's name (`subtitle_languages: ["th"]`), so one serves every tool that has that
field. Nothing here knows a tool by name: which fields can be preferred, and with which words, is read from the catalogue.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter, ValidationError

from agent.language import detect
from agent.local import slots
from agent.local.catalogue.fields import Spec, specs_of
from agent.local.words import humanise, normalise, tokens
from agent.patterns import lazy
from agent.whose import ALWAYS, whom
from core.phrasebook import Phrasebook
from memory.facts import statements
from memory.swapped import swap
from memory.whom import called, key_of, named, parted, slot_of
from tools.contract import Tool
from tools.plan import Plan, Step, texts_in

REMEMBER, CORRECT = "memory.remember", "memory.correct"
TIMES = 3  # the same choice in so many runs, one after the other, is a habit
_SAY = Phrasebook(Path(__file__).parent / "remembered.toml")
_PREFERRED_KINDS = ("choice", "language")
_NOT_MADE = ("memory", "asset", "insight")  # tools that look something up make nothing that could be like always
_ALWAYS = lazy(
    r"\b(?:always|usually|by default|default|prefer\w*|favou?rite|(?:i|we) (?:like|love|want|use|need)|from now on|"
    r"every (?:time|video|picture|short|post)|all (?:the )?(?:my|our|videos|vids|clips|reels|films|posts|pictures|posters)|(?:my|our) (?:brand|videos?|shorts|pictures|subtitles|voice|music))\b"
    r"|\b(?:всегда|обычно|по умолчанию|предпочита\w+|люби\w+|люблю|нравит\w+|хочу|хотим|каждый раз|отныне|все (?:мои|видео|видосы|ролики|рилсы|клипы|посты|картинки|афиши)|"
    r"мои (?:видео|ролики|субтитры))\b"
    r"|เสมอ|ทุกครั้ง|ตลอด|ปกติ|ชอบ|อยาก|ต้องการ|ทุกคลิป|ทุกวิดีโอ|(?:คลิป|วิดีโอ|รูป|โพสต์)ทั้งหมด|จากนี้ไป|ต่อไปนี้|(?:วิดีโอ|คลิป)ของ(?:ฉัน|ผม|เรา)",
    re.IGNORECASE,
)
_RULES = lazy(
    r"\W*(?:for\b.*\b(?:use|keep|take)\b|for\b.*\b(?:colou?rs?|voice|tone)\W*$|для\s.*(?<![а-яё])(?:цвет[аы]?|голос|тон[аы]?|стиль)\W*$|(?:use|keep|take)\b.*\bfor\b|для\s.*(?<![а-яё])(?:используй|бери|делай|ставь)(?:те)?(?![а-яё])"
    r"|(?:используй|бери|ставь)(?:те)?\s.*(?<![а-яё])для\s|(?:ของ|สำหรับ|ให้).*ใช้|ใช้.*(?:สำหรับ|ให้)(?:ร้าน|ลูกค้า|คลินิก))",
    re.IGNORECASE,
)

_NAMES_WITHIN = lazy(r"(?<=[a-zа-яё,] )[A-ZА-ЯЁ][\wа-яё'-]+")
"""Capital words within a sentence: "a post with Sunny's new menu"."""
_LEAST_THAI = 4  # letters of a Thai name that may stand for a longer one
_WORKS = {"video", "picture", "song", "script"}
_MADE = {"video", "picture", "song", "subtitle", "sound", "publish", "voice", "script", "title"}
# What is liked or wanted is no mood ("love"), and by itself no word on how things are to be made.
_WANTING = lazy(r"\b(?:i|we) (?:like|love|want|use|need)\b|люби\w+|люблю|нравит\w+|хочу|хотим|ชอบ|อยาก|ต้องการ", re.IGNORECASE)
# Names are no wishes: Green Leaf, and neither is what has one: "my channel is called ..." says nothing of Telegram.
_NAMES = lazy(
    r'"[^"]*"|(?<!^)\b[A-Z]\w+(?:\s+(?:&\s+)?[A-Z]\w+)+'
    r"|(?i:\b(?:my|our)\s+\w+(?:\s+\w+)?\s+(?:is|are)\s+(?:called|named)|\b(?:мо\w+|наш\w*)\s+\w+\s+(?:называется|зовут))"
    r"(?:(?!\s(?:and|but|и|а|но)\s)[^,.;])*|\S*\s*ชื่อ\s*[^\s,.;]*"
)


LENGTH = "duration_s"  # of films alone: a song is as long as it is
_FILMS = lazy(r"\b(?:videos?|vids?|clips?|reels?|shorts?|films?)\b|(?<!\w)(?:видео|видос|ролик|рилс|клип)\w*|คลิป|วิดีโอ|วีดีโอ|รีล", re.IGNORECASE)
_REFUSED = lazy(
    r"\W*(?:(?:please|pls|i|we|really|and|so)[\s,]+)*(?:never\b|stop \w+ing\b|don'?t\b|do not\b|hate\b|can'?t stand\b)"
    r"|\W*(?:(?:я|мне|мы|нам|пожалуйста|и|очень|вообще)[\s,]+)*(?:больше (?:никогда )?не|никогда|не (?:люблю|любим|нрав\w+|став\w+|использу\w+|дела\w+|добавля\w+|бер\w+)|хватит|перестань|ненавижу|бесит|терпеть не могу)(?!\w)"
    r"|\s*(?:เรา|ฉัน|ผม|หนู)?(?:อย่า|ห้าม|ไม่ต้อง|เลิก|ไม่(?:ค่อย)?ชอบ)", re.IGNORECASE,
)  # fmt: skip
"""Says how things are never to be: what it names is what is not wanted."""
_FOR_GOOD = lazy(r"\b(?:always|from now on|by default|every time|only|instead|but)\b|(?<!\w)(?:всегда|впредь|отныне|каждый раз|только|вместо|а|но)(?!\w)|เสมอ|ทุกครั้ง|ตลอด|แต่", re.IGNORECASE)
"""Says beside it how they always are, or are instead."""
_BUT = lazy(r"\b(?:only|instead|but|except)\b|(?<!\w)(?:только|вместо|кроме|а|но)(?!\w)|แต่|นอกจาก", re.IGNORECASE)
_POINTED = lazy(r"\b(?:this|that|these|those) (?:song|track|music|voice|tune|sound)|(?<!\w)эт(?:от|у|ой|а|ого|ой) (?:песн|музык|голос|трек|мелоди)\w*|(?:เพลง|เสียง)(?:นี้|นั้น)", re.IGNORECASE)
_MUSIC = lazy(r"\bmusic\b|(?<!\w)музык\w*|เพลง|ดนตรี", re.IGNORECASE)
_NO_MORE = lazy(r"\b(?:use|using|put|putting|add|adding|play|playing|want|need|have)\b|(?<!\w)(?:став|использу|добавля|клад|включа|накладыва|вставля|подкладыва|хоч|хот|нуж)\w*|ใส่|ใช้|เปิด|อยากได้|ต้องการ", re.IGNORECASE)
_LOUDNESS = lazy(r"\b(?:loud|quiet|sad|slow|fast|same|kind|type|like)\w*\b|(?<!\w)(?:громк|тих|груст|быстр|медлен|таку|эту|одну)\w*|ดัง|เบา|เศร้า|ช้า|เร็ว|แบบ", re.IGNORECASE)
"""Says which music: another kind is not refused."""
_OTHER = {"voice": {"female": "male", "male": "female"}, "music_level": {"loud": "quiet"}}


@dataclass(frozen=True)
class Preference:
    """A remembered default: the field's name and its value. `whom`: the key of the client it is for; empty where it is for everything."""

    field: str
    value: Any
    whom: str = ""

    @property
    def slot(self) -> str:
        """What it is remembered under."""
        return slot_of(self.field, self.whom)


def understood(text: str, catalogue: Sequence[Tool]) -> list[Preference]:
    """The defaults a sentence sets ("always Thai subtitles and vertical"); empty when it tells of something else."""
    text = normalise(text)
    client = whom(text)
    if (never := _refused(text, client, catalogue)) is not None:
        return never
    rules = bool(client) and rules_for(text)
    if not rules and not _ALWAYS.search(text):
        return []
    chosen = _chosen(text, client, rules, catalogue)
    return [Preference(name, value, key_of(client)) for name, value in chosen.items()]


def _chosen(text: str, client: str, rules: bool, catalogue: Sequence[Tool]) -> dict[str, Any]:
    """The values that a rule sets, by the field's name."""
    bare = _blanked(_NAMES, _blanked(_WANTING, text))
    bare = _blanked(re.compile(re.escape(client)), bare) if client else bare
    said = {part for token in tokens(text) for part in (token.stem, *token.concepts)}
    if not rules and not _ALWAYS.search(_blanked(_WANTING, text)) and not said & _MADE:
        return {}  # who loves coffee has said nothing of how things are to be made
    readings: dict[tuple[int, int], list[tuple[float, Spec, Any]]] = {}
    for spec, label in preferable(catalogue):
        about = sum(bool(words & said) for words in label)
        if spec.kind == "language" and "subtitle" in said and not any("subtitle" in words for words in label):
            continue  # Thai subtitles are no wish for a Thai voice
        for found in slots.find(bare, spec):
            if found.strength >= 1 and found.value is not None:
                spelt = bare[found.start : found.end].lower() == str(found.value).lower()
                readings.setdefault((found.start, found.end), []).append((about + 0.5 * spelt, spec, found.value))
    chosen: dict[str, Any] = {}
    for place, offered in readings.items():
        if any(other != place and other[0] <= place[0] and place[1] <= other[1] for other in readings):
            continue  # a shorter reading of the same words
        best = max(fit for fit, _, _ in offered)
        for spec, value in {spec.name: (spec, value) for fit, spec, value in offered if fit == best}.values():
            chosen[spec.name] = [*chosen.get(spec.name, []), value] if spec.many else value
    if _FILMS.search(bare) and (seconds := _length(bare, catalogue)):
        chosen[LENGTH] = seconds
    return chosen


def _refused(text: str, client: str, catalogue: Sequence[Tool]) -> list[Preference] | None:
    """What somebody sets who begins with what is never to be, and what they say behind it; None for any other sentence."""
    if not _REFUSED.match(text):
        return None
    refused, _, rest = text.partition(",") if _FOR_GOOD.search(text) else (text, "", "")
    if not rest and _BUT.search(text):
        return None
    never = [Preference(name, value, key_of(client)) for name, value in _instead(refused, catalogue).items()]
    return [*never, *(understood(rest.strip(), catalogue) if rest else ())]


def _instead(text: str, catalogue: Sequence[Tool]) -> dict[str, Any]:
    """What somebody sets who says what is never to be: no music, or the other of the two that there are. Nothing where a thing is pointed at."""
    if _POINTED.search(text):
        return {}
    chosen: dict[str, Any] = {}
    for spec, _ in preferable(catalogue):
        found = [hit.value for hit in slots.find(text, spec) if hit.strength >= 1] if spec.name in _OTHER else []
        if found and (other := _OTHER[spec.name].get(str(found[0]))):
            chosen[spec.name] = other
        elif not chosen and spec.name == "music" and _MUSIC.search(text) and _NO_MORE.search(text) and not _LOUDNESS.search(text):
            chosen["music"] = "none"
    return chosen


def _length(text: str, catalogue: Sequence[Tool]) -> float:
    """How long films are to be; 0 where that is not told."""
    specs = (spec for tool in catalogue if tool.domain == "video" and _makes(tool) for spec in specs_of(tool.input))
    spec = next((spec for spec in specs if spec.name == LENGTH and spec.kind == "duration"), None)
    found = [hit.value for hit in slots.find(text, spec) if hit.strength >= 1 and hit.value] if spec else []
    return (int(found[0]) if float(found[0]).is_integer() else float(found[0])) if len(found) == 1 else 0


def said_anew(rule: str, correction: str, catalogue: Sequence[Tool]) -> str:
    """A rule with the value that a few words put right ("no, a man's"); empty where they name no other value of a field it sets."""
    rule, correction = normalise(rule), normalise(correction)
    fields = {preference.field for preference in understood(rule, catalogue)}
    for spec, _ in preferable(catalogue):
        if spec.name not in fields:
            continue
        old, new = ([found for found in slots.find(text, spec) if found.strength >= 1 and found.value] for text in (rule, correction))
        if len(new) == 1 and len(old) == 1 and old[0].value != new[0].value:
            return f"{rule[: old[0].start]}{correction[new[0].start : new[0].end]}{rule[old[0].end :]}"
    return ""


def rules_for(text: str) -> bool:
    """Whether a sentence says how things are to be made for somebody, though not "always": "for Sunny Cafe use blue"."""
    if not _RULES.match(text) or not whom(text, outright=True):
        return False
    return not any(token.concepts & _WORKS for token in tokens(text))  # "for Instagram a poster with a calm tone" is a wish


def _blanked(pattern: re.Pattern[str], text: str) -> str:
    """The text with spaces where the pattern matches, so that places stay what they are."""
    return pattern.sub(lambda match: " " * len(match[0]), text)


def preferable(catalogue: Sequence[Tool]) -> Iterator[tuple[Spec, list[set[str]]]]:
    """Fields with a fixed choice of values or a language, of tools that make something, and the words a field goes by."""
    for tool in catalogue:
        for spec in specs_of(tool.input) if _makes(tool) else ():
            if spec.kind in _PREFERRED_KINDS:
                yield spec, [{token.stem, *token.concepts} for token in tokens(f"{spec.label} {tool.domain}")]


def _makes(tool: Tool) -> bool:
    return tool.domain not in _NOT_MADE and (bool(tool.output_kinds()) or tool.effect != "none")


def with_defaults(plan: Plan, catalogue: Sequence[Tool]) -> Plan:
    """The plan with what its "remember" steps set, where whoever planned did not say so."""
    steps = []
    for step in plan.steps:
        text = step.args.get("text")
        found = _set_by_step(step.tool, text, catalogue) if isinstance(text, str) and not step.args.get("defaults") else []
        if found:
            step = step.model_copy(update={"args": {**step.args, "defaults": found}})
        steps.append(step)
    return plan.model_copy(update={"steps": steps})


def _set_by_step(tool: str, text: str, catalogue: Sequence[Tool]) -> list[dict[str, Any]]:
    """What the text of a step sets. What is put right is no rule by itself: its values are for the rule that it puts right."""
    if tool == CORRECT:
        made = swap(text)
        return _defaults(f"{made.now if made else text}, always", catalogue)
    return _defaults(text, catalogue) if tool == REMEMBER else []


def _defaults(text: str, catalogue: Sequence[Tool]) -> list[dict[str, Any]]:
    """What each statement of a text sets, which one and for whom, as `memory.remember` takes it."""
    told = statements(text)
    found: list[dict[str, Any]] = []
    for said, sets in set_by(told, catalogue):
        client = whom(normalise(said))
        for preference in sets:
            more = {"said": said} if len(told) > 1 else {}
            found.append({"field": preference.field, "value": preference.value} | more | ({"whom": client} if client else {}))
    return found


def set_by(told: Sequence[str], catalogue: Sequence[Tool]) -> Iterator[tuple[str, list[Preference]]]:
    """Statements said one behind the other, and what each sets; "always" holds for the next client too ("... blue, for the gym red")."""
    always = ""
    for said in told:
        always = next((match[0] for match in ALWAYS.finditer(normalise(said))), always)
        yield said, understood(said if not always or not whom(normalise(said)) else f"{said}, {always}", catalogue)


def applied(plan: Plan, preferences: Sequence[Preference], catalogue: Sequence[Tool], language: str, said: str = "") -> Plan:
    """The plan with remembered defaults where the person said nothing; each step's title tells which.

    said: what the plan was wished for with. Defaults of a client that it names come before those for everything; others are left out.
    """
    tools = {tool.name: tool for tool in catalogue}
    general = [preference for preference in preferences if not preference.whom]
    steps: list[Step] = []
    for step in plan.steps:
        own = "\n".join([step.title, *texts_in(step.args)])
        known = [*_theirs(preferences, own, said), *general]
        steps.append(_with(step, tools.get(step.tool), known, language, f"{said}\n{own}"))
    return plan.model_copy(update={"steps": steps})


def _theirs(preferences: Sequence[Preference], own: str, said: str) -> list[Preference]:
    """Defaults of the client a step names, else of the one its wish names; of two that are named there it is not known whose it is."""
    clients = {preference.whom for preference in preferences if preference.whom}
    for text in (own, said):
        there = {key for key in clients if named(key, text)}
        there = {key for key in there if not any(set(key.split()) < set(other.split()) for other in there)}
        if there:
            return [preference for preference in preferences if preference.whom in there] if len(there) == 1 else []
    there = by_part(clients, own, said)
    return [preference for preference in preferences if preference.whom in there] if len(there) == 1 else []


def unclear(plan: Plan, preferences: Sequence[Preference], catalogue: Sequence[Tool], said: str) -> set[str]:
    """The clients of whom a wish may mean either, where it makes a difference to the plan which; else none."""
    clients = {preference.whom for preference in preferences if preference.whom}
    texts = [said, *(words for step in plan.steps for words in [step.title, *texts_in(step.args)])]
    if any(named(client, text) for client in clients for text in texts):
        return set()
    there = by_part(clients, *texts)
    made = [tool for tool in catalogue if _makes(tool) and any(step.tool == tool.name for step in plan.steps)]
    theirs = {preference.whom for preference in preferences if preference.whom in there and any(_fits(tool, preference) for tool in made)}
    return there if len(there) > 1 and theirs else set()


def _with(step: Step, tool: Tool | None, preferences: Sequence[Preference], language: str, said: str) -> Step:
    if tool is None or not _makes(tool):
        return step
    fitting: dict[str, Preference] = {}
    for preference in preferences:
        if preference.field not in step.args and _fits(tool, preference):
            fitting.setdefault(preference.field, preference)
    if not fitting:
        return step
    told = {key: [p for p in fitting.values() if p.whom == key] for key in dict.fromkeys(p.whom for p in fitting.values())}
    notes = "; ".join(_as_always(some, called(key, said), tool, language) for key, some in told.items())
    args = {**step.args, **{preference.field: preference.value for preference in fitting.values()}}
    return step.model_copy(update={"args": args, "title": f"{step.title or tool.title} ({notes})"})


def _as_always(preferences: Sequence[Preference], client: str, tool: Tool, language: str) -> str:
    what = ", ".join(worded(preference, language, tool) for preference in preferences)
    return _SAY.say("always_for", language, what=what, whom=client) if client else _SAY.say("always", language, what=what)


def _fits(tool: Tool, preference: Preference) -> bool:
    info = tool.input.model_fields.get(preference.field)
    kind = next((spec.kind for spec in specs_of(tool.input) if spec.name == preference.field), "")
    if info is None or info.annotation is None or kind == "asset":  # no file is called "none", as the music of films may be
        return False
    if preference.field == LENGTH and tool.domain != "video":
        return False
    try:
        TypeAdapter(info.annotation).validate_python(preference.value)
    except ValidationError:
        return False
    return True


def worded(preference: Preference, language: str, tool: Tool | None = None) -> str:
    """ "Thai subtitles", in the person's language; the words for a value are those the tool's field is understood by."""
    spec = next((spec for spec in specs_of(tool.input) if spec.name == preference.field), None) if tool else None
    values = preference.value if isinstance(preference.value, list) else [preference.value]
    written = [_written(value, spec, language) for value in values] if spec else []
    if written and all(written):
        return ", ".join(written)
    said = ", ".join(_value(value, spec, language, preference.field) for value in values)
    key = preference.field if _SAY.has(preference.field) else "other"
    return _SAY.say(key, language, value=said, field=humanise(preference.field))


def _written(value: Any, spec: Spec, language: str) -> str:
    """A value as the field itself has it written ("calm music"); empty where it has no such words."""
    shown = spec.shown.get(str(value).lower(), "")
    return shown if isinstance(shown, str) else str(shown.get(language, ""))


def _value(value: Any, spec: Spec | None, language: str, name: str) -> str:
    named = next((key for key in (f"lang_{value}", f"{name}_{str(value).replace(':', '_')}") if _SAY.has(key)), "")
    if named:  # what the field is understood by may be the stem of a word
        return _SAY.say(named, language)
    words = spec.say.get(str(value).lower(), ()) if spec else ()
    plain = humanise(str(value)) if re.fullmatch(r"[a-z_]+", str(value)) else str(value)
    return plain if language == "en" else next((word for word in words if "*" not in word and detect(word, "") == language), plain)


def choices(
    plan: Plan, preferences: Sequence[Preference], catalogue: Sequence[Tool], before: Plan | None = None, said: str = ""
) -> dict[str, Any]:
    """What a person chose in a plan by saying so, by slot: fields that can be preferred, all their steps alike, and not what is remembered.

    before: the thread's plan before this one. What is only carried over from it ("shorter", of a film with a male voice) is chosen once.
    said: what the plan was wished for with. What is chosen for a client is no choice for everything, nor for another client.
    """
    tools = {tool.name: tool for tool in catalogue}
    client = of_whom(said, preferences)
    known = {p.field: p.value for p in [*(p for p in preferences if not p.whom), *(p for p in preferences if p.whom and p.whom == client)]}
    chosen: dict[str, list[Any]] = {}
    for step in plan.steps:
        tool = tools.get(step.tool)
        for spec in specs_of(tool.input) if tool is not None and _makes(tool) else ():
            if spec.kind in _PREFERRED_KINDS and step.args.get(spec.name) not in (None, "", []) and not _carried(step, spec, tool, before):
                chosen.setdefault(spec.name, []).append(step.args[spec.name])
    alike = {name: values[0] for name, values in chosen.items() if all(value == values[0] for value in values)}
    return {slot_of(name, client): value for name, value in alike.items() if known.get(name) != value}


def by_part(clients: Collection[str], *texts: str) -> set[str]:
    """The clients whom a text calls by a part of their name ("for Sunny", of Sunny Cafe); several where it may be either."""
    for text in texts:
        plain = normalise(text)
        said = {key for key in (key_of(whom(plain)), *(key_of(word) for word in _NAMES_WITHIN.findall(plain))) if key}
        if found := {client for client in clients for key in said if _is_part(key, client)}:
            return found
    return set()


def _is_part(key: str, client: str) -> bool:
    thai = "\u0e00" <= key[0] <= "\u0e7f"
    return key != client and (key in client if thai and len(key) >= _LEAST_THAI else set(key.split()) < set(client.split()))


def of_whom(said: str, preferences: Sequence[Preference] = ()) -> str:
    """The key of the client a wish is for: one that something is remembered for, or who is named; empty where it is nobody's."""
    clients = {preference.whom for preference in preferences if preference.whom}
    known = next((client for client in clients if named(client, said)), "")
    if not known and len(parts := by_part(clients, said)) == 1:
        return next(iter(parts))
    return known or key_of(whom(normalise(said)))


def _carried(step: Step, spec: Spec, tool: Tool | None, before: Plan | None) -> bool:
    """Whether a step has a value from the same work on the same thing, made just before."""
    words = [field.name for field in specs_of(tool.input) if field.kind == "text"] if tool is not None else []
    return any(
        old.tool == step.tool
        and old.args.get(spec.name) == step.args[spec.name]
        and any(step.args.get(name) and old.args.get(name) == step.args[name] for name in words)
        for old in (before.steps if before else ())
    )


def habit(history: Sequence[Mapping[str, Any]]) -> Preference | None:
    """A choice made the same way in the last `TIMES` plans that had it; `history` has the newest plan's choices first."""
    for slot, value in (history[0] if history else {}).items():
        made = [past[slot] for past in history if slot in past][:TIMES]
        if len(made) == TIMES and all(choice == value for choice in made):
            field, client = parted(slot)
            return Preference(field, value, client)
    return None


def learned(preference: Preference, language: str, catalogue: Sequence[Tool], said: str = "") -> tuple[str, str]:
    """What is remembered of a habit, and how it is said aloud once; in the words of the first tool that has the field.

    said: what the newest plan was wished for with, which calls the client by name.
    """
    tool = next((tool for tool in catalogue if _fits(tool, preference)), None)
    choice = worded(preference, language, tool)
    if client := called(preference.whom, said):
        choice = _SAY.say("for_whom", language, choice=choice, whom=client)
    return _SAY.say("sentence", language, choice=choice), _SAY.say("learned", language, choice=choice)
