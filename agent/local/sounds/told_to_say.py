# ruff: noqa: E501 - patterns read better unbroken
"""Words that are to be spoken, told in quotes or behind a colon: all of them are, whatever numbers or prices stand in them, and how they are to be said is no
part of them. «озвучь побыстрее бодро: капсулы по 2900, успей забрать». A mood of the voice that nobody here has is said to be left out; so are two voices,
and a voice and music that are wished for in one breath are two things.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from agent.contract import Request
from agent.language import detect
from agent.local.catalogue.abilities import Ability
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.drafting.left_out import said_without
from agent.local.words import normalise
from agent.patterns import lazy
from agent.phrases import phrase
from tools.plan import Plan, Step

_SAYS = lazy(
    r"\b(?:say|says|read|voice|voice-?overs?|narrat\w+|speak|record|recording)\b|(?<![а-яё])(?:озвуч|прочита|прочти|скажи|наговори|начита|произнес|голос)[а-яё]*|พูด|อ่าน|พากย์|เสียงพากย์", re.IGNORECASE,
)
_TELLS = lazy(r"\b(?:say|read|voice|narrate|speak|record)\b|(?<![а-яё])(?:озвуч|прочита|прочти|скажи|наговори|начита|произнес)[а-яё]*|พูด|อ่าน|พากย์", re.IGNORECASE)
"""Asks for it to be spoken: a voice alone may be a film's."""
_MAKES = lazy(
    r"\b(?:videos?|vids?|reels?|shorts?|clips?|films?|pics?|pictures?|images?|posters?|flyers?|banners?|captions?|posts?|scripts?|slogans?|ideas?|remember|remind|translate|publish|schedule|titled?|music|songs?|call|find|search)\b"
    r"|(?<![а-яё])(?:видео|видос|ролик|рилс|шортс|клип|фильм|картин|фот|плакат|постер|афиш|баннер|подпис|пост(?!ав)|сценари|слоган|иде[йюя]|запомни|напомни|переведи|опубликуй|выложи|музык|песн|найди)[а-яё]*|คลิป|วิดีโอ|รีล|รูป|ภาพ|โปสเตอร์|แคปชั|โพสต์|สคริปต์|สโลแกน|จำ|เตือน|แปล|เพลง|ดนตรี|หา", re.IGNORECASE,
)
_QUOTED = lazy(r"^(?P<head>[^\"\n]{0,80})\"(?P<words>[^\"]{2,})\"(?P<tail>[^\"\n]{0,60})$")
_BEHIND = lazy(r"^(?P<head>[^:\"\n]{2,80}):\s+(?P<words>[^\"]{2,})(?P<tail>)$", re.DOTALL)
_LABEL = lazy(r"\s*(?:(?:the )?(?:voice|narration|narrator|voice-?\s?over)|голос|озвучка|диктор|เสียง|เสียงพากย์)\s*", re.IGNORECASE)
"""Leads to a value, in a list of them: "Voice: female, 30s"."""
_STANDS_FOR = {"en": "hello everybody", "ru": "привет всем", "th": "สวัสดีทุกคน"}
_MOODS = lazy(
    r"\b(?:and |in an? |with )*(?:cheerful(?:ly)?|excited(?:ly)?|happ(?:y|ily)|sad(?:ly)?|serious(?:ly)?|angr(?:y|ily)|whisper(?:ing|ed)?|energetic(?:ally)?|(?:with )?(?:energy|enthusiasm|feeling|emotion)|upbeat|dramatic(?:ally)?|warm(?:ly)?|confident(?:ly)?|soft(?:ly)?|gentl[ey]|calm(?:ly)?|sooth(?:ing|ingly)|sexy|husky|raspy|posh|friendly|sassy|cheeky|breathy|chilled|relaxed|bright(?:ly)?|smooth(?:ly)?|natural(?:ly)?)(?=\s*(?:[,.;!]|$|(?:and|female|male|woman|man|lady|guy|girl|voice|tone|way|manner)\b))(?: (?:voice|tone|way|manner))?\b"
    r"|(?<![а-яё])(?:и )?(?:бодро|весело|радостно|грустно|серь[её]зно|торжественно|задорно|энергично|эмоционально|уверенно|нежно|ласково|драматично|ш[её]потом|с (?:выражением|эмоци[а-яё]+|душой|энтузиазмом))(?![а-яё])|(?:เสียง|แบบ|ให้)?(?:สดใส|ร่าเริง|ตื่นเต้น|เศร้าๆ|เศร้า|จริงจัง|กระซิบ|มีอารมณ์|คึกคัก)", re.IGNORECASE,
)
_FILLS = lazy(r"(?<![а-яё])(?:вот )?(?:это|этот текст)(?![а-яё])", re.IGNORECASE)
_BROKEN = lazy(r"(?<![а-яё])по (?=(?:быстрее|медленнее|громче|тише|веселее|бодрее)(?![а-яё]))", re.IGNORECASE)
_TWO_VOICES = lazy(
    r"\b(?:two|2|both|several) (?:different )?(?:voices|speakers|narrators|people (?:talking|speaking|chatting))\b|\b(?:a )?(?:dialogue|conversation) between\b|\b(?:a )?(?:man|guy|male)(?: voice)?(?:,| and) (?:a )?(?:woman|girl|female)(?: voice)? (?:talk\w*|chat\w*|speak\w*|discuss\w*)"
    r"|(?<![а-яё])(?:двумя|два|двух|разными|в два) голос[а-яё]*|(?<![а-яё])диалог(?! окно)[а-яё]*(?![а-яё])|(?:สอง|2)\s?เสียง|บทสนทนา|คุยกัน(?:เรื่อง|สอง)", re.IGNORECASE,
)
_WITH_MUSIC = lazy(
    r"^(?P<voice>[^\"\n]{0,60}\"[^\"]{2,}\"[^\"\n,;.]{0,40}?)(?:\s*[,;.]\s*|\s+(?=(?:and|plus|also|и|плюс)\s)|\s*(?=แล้ว|และ|พร้อม|กับ))(?:(?:and|plus|also|separately|as well as|и|плюс|а также|отдельно|ещё|еще)\s+|แล้วก็|แล้ว|และ|พร้อม|กับ|แยก|ใส่|มี|เพิ่ม)*\s*(?P<music>[^\"\n]*?(?:\bmusic\b|(?<![а-яё])музык[а-яё]+|เพลง|ดนตรี)[^\"\n]*)$", re.IGNORECASE,
)
_NOUN_FIRST = lazy(r"^\W*(?:(?:please|can you|пожалуйста|ช่วย|ขอ)\s*)*(?:(?:make|do|record|create|сделай|запиши|нужн[а-яё]+|создай|ทำ|อัด|สร้าง)(?:те)?\s*)?(?:me\s+)?(?:an?\s+|the\s+)?(?:(?:voice-?\s?over|voice|recording|narration)(?:\s+(?:saying|that says|of))?|озвучк[а-яё]+|голос(?:овое|овую)?|เสียง(?:พูด|พากย์|อ่าน)?(?:ว่า)?)\s*:?\s*(?=\")|^\W*record\s+(?=\")", re.IGNORECASE)
_MOST = 1200
_SAY = {"en": "say ", "ru": "озвучь ", "th": "พูดว่า "}
_MAKE = {"en": "make {}", "ru": "сделай {}", "th": "ทำ{}"}


def told_to_say(request: Request, index: Matcher, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of what is spoken, or of that and of music; what is said of two voices; None for any other message."""
    if request.question or request.attachments or len(request.text) > _MOST:
        return None
    text, language = normalise(request.text), detect(request.text, request.language)
    speaks = next((a for a in index.abilities if a.operation is None and {"text", "voice", "speed"} <= a.tool.input.model_fields.keys()), None)
    if speaks is None or not _SAYS.search(text):
        return None
    if (both := _WITH_MUSIC.match(text)) and _SAYS.search(both["voice"]) and not _MAKES.search(re.sub(r"\"[^\"]*\"", "", both["voice"])):
        return _two(both["voice"], both["music"], replace(request, earlier=(), recent=()), language, again)
    outside = re.sub(r"\"[^\"]*\"", " ", text)
    if _TWO_VOICES.search(outside) and not _MAKES.search(_TWO_VOICES.sub(" ", outside)) and not request.earlier:
        return Plan(goal=text, reply=phrase("one_voice", language))
    behind = _BEHIND.match(text)
    match = _QUOTED.match(text) or (behind if behind and _TELLS.search(behind["head"]) else None)
    if match is None or _LABEL.fullmatch(match["head"]) or not _SAYS.search(f"{match['head']} {match['tail']}") or _MAKES.search(f"{match['head']} {match['tail']}"):
        return None
    return _in_full(match, request, speaks, language, again)


def _in_full(match: re.Match[str], request: Request, speaks: Ability, language: str, again: Callable[[Request], Plan]) -> Plan | None:
    """The plan of those words, all of them."""
    stands_for, words = _STANDS_FOR.get(language, _STANDS_FOR["en"]), match["words"].strip()
    if words in _STANDS_FOR.values():
        return None
    head = _BROKEN.sub("по", match["head"])
    moods = [re.sub(r"^(?:and|и)\s+", "", found[0].strip()) for part in (head, match["tail"]) for found in _MOODS.finditer(part)]
    head, tail = (re.sub(r"\s{2,}", " ", _FILLS.sub(" ", _MOODS.sub(" ", part))) for part in (head, match["tail"]))
    plan = again(replace(request, text=f'{head.strip()} "{stands_for}" {tail.strip()}'.strip(), earlier=(), recent=()))
    step = plan.steps[0] if len(plan.steps) == 1 and plan.steps[0].tool == speaks.tool.name else None
    if step is None or str(step.args.get("text", "")).strip(" .") != stands_for:
        return None
    spoken = plan.model_copy(update={"steps": [wording.with_values(step, speaks, {"text": words}, language)]})
    spoken = spoken.model_copy(update={"goal": spoken.steps[0].title})
    return said_without(spoken, ", ".join(moods), language) if moods else spoken


def _two(voice: str, music: str, request: Request, language: str, again: Callable[[Request], Plan]) -> Plan | None:
    """The voice and the music, each by itself."""
    spoken = again(replace(request, text=_NOUN_FIRST.sub(_SAY.get(language, _SAY["en"]), voice)))
    played = again(replace(request, text=_MAKE.get(language, _MAKE["en"]).format(music.strip())))
    steps: list[Step] = [*spoken.steps, *played.steps]
    if len(spoken.steps) != 1 or len(played.steps) != 1 or not spoken.steps[0].tool.startswith("voice.") or not played.steps[0].tool.startswith("music."):
        return None
    return Plan(goal="; ".join(step.title for step in steps), steps=steps)
