# ruff: noqa: E501 - patterns read better unbroken
"""What comes of a script one after the other: ideas or hooks, then the script, then the film of it; or the script, its reading, and music ("write a 25
second script about skiing, then the video from it", «сценарий про лыжи, озвучь его и подложи музыку»). What is told to be read aloud, and music under it,
is read the same way: «озвучь: ждём вас в субботу. И подложи тихую музыку» speaks of music and does not say so aloud.

The film and the reading are of that script, and as long as it; music is a file of its own, which nobody here puts under a voice: that is said.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from agent.contract import Request
from agent.language import detect
from agent.local.catalogue.matching import Matcher
from agent.local.drafting import wording
from agent.local.drafting.left_out import noted_at
from agent.local.slots.number import NUMBER, parse
from agent.local.words import normalise
from agent.local.writing.read_for_the_film import AND, FILM, READ, SCRIPT, as_film, as_script, spoken_so, titled
from agent.patterns import lazy
from tools.plan import Plan, Step

_LONGEST = 300
_WRITER, _SPEAKER, _PLAYER, _IDEAS = "script.write", "voice.speak", "music.generate", "script.ideas"
Again = Callable[[Request], Plan]
_MUSIC_RU = r"(?:музык[а-яё]+|музычк[а-яё]+|бит(?![а-яё])|трек(?![а-яё])|джаз(?![а-яё])|мелоди[а-яё]+|лоу-?фай[а-яё]*|минус(?:овку)?(?![а-яё]))"
_UNDER_RU = r"(?:на фон[е]?|на задний план|под низ|фоном|под (?:него|неё|это|голос|озвучку|речь|текст)|снизу|сверху|тихонько|фонов(?:ую|ой))"
_UNDER_EN = r"(?:under(?:neath)?(?: (?:it|that|this|the voice))?|behind (?:it|that|the voice)|in the background|as (?:a )?background|to it|with it)"
_PUTS = lazy(
    rf"{AND}(?:(?P<verb>(?:добавь|положи|подложи|наложи|поставь|включи|вставь|подбери)(?:те)?)\s+)?(?:{_UNDER_RU}\s+){{0,2}}(?P<ru>(?:[а-яё-]+(?:ую|юю|ый|ий|ой)\s+){{0,2}}?{_MUSIC_RU})(?:\s+{_UNDER_RU}){{0,2}}(?:\s+пожалуйста)?[\s.!]*$"
    rf"|{AND}(?P<verb_en>put|add|lay|play|have|with)\s+(?:(?:some|an?|the)\s+)?(?P<en>(?:(?!background\b)[a-z-]+\s+){{0,2}}?)(?:background\s+)?(?:music|track|beat|tune|jazz|lo-?fi)(?:\s+{_UNDER_EN}){{0,2}}(?:\s+(?P<soft>quiet|soft|gent)(?:ly))?(?:\s+please)?[\s.!]*$"
    r"|(?<!\s)(?:\s*(?:แล้วก็|แล้ว|และ|พร้อม|กับ)?\s?(?:ช่วย)?)(?P<verb_th>ใส่|เพิ่ม|เปิด|เอา)(?:ดนตรี|เพลง)(?P<th>[\u0e00-\u0e7f]{0,15}?)\s?(?:ๆ\s?)?(?:คลอ|ประกอบ|พื้นหลัง|เบื้องหลัง)?(?:ไปด้วย|ด้วย|หน่อย|ที|ให้|นะ|ครับ|ค่ะ|(?<!โย)คะ|\s)*$", re.IGNORECASE,
)
"""Music behind what is to be read aloud."""
_WITH_MUSIC = lazy(
    rf"^(?P<head>\W*(?:озвуч|начит|прочит|прочт|зачит|произнес)[а-яё]+)\s+(?:с|со|под)\s+(?P<ru>(?:[а-яё-]+(?:ой|ей|ую|юю|ый|ий|ым|им)\s+){{0,2}}{_MUSIC_RU})(?P<how>(?:\s+(?:женским|мужским) голосом)?)\s*:\s*(?P<words>\S.*)$"
    r"|^(?P<head_en>\W*(?:read|say|speak|voice)(?: (?:this|it))?(?: aloud| out loud)?)\s+(?:with|over|to)\s+(?:some\s+|an?\s+)?(?P<en>(?:[a-z-]+\s+){0,2}?)(?:music|track|beat|jazz)\s*:\s*(?P<words_en>\S.*)$", re.IGNORECASE | re.DOTALL,
)
_TOLD = lazy(r"^\W*(?:(?:пожалуйста|please|ช่วย)\s*)?(?:(?:озвуч|начит|прочит|прочт|зачит|произнес)[а-яё]+|read|say|speak|voice|พากย์เสียง|พากย์|อ่านออกเสียง|อ่าน|พูด)[^:\n]{0,40}:\s*(?P<words>\S.*)$", re.IGNORECASE | re.DOTALL)
_READS_IT = lazy(r"^\W*(?:(?:а|и|теперь|please|now|and|ช่วย)\s*)*(?:(?:озвуч|начит|прочит|прочт|зачит)[а-яё]+(?:\s+(?:его|сценарий|текст|это))?|(?:read|voice|narrate)(?:\s+(?:it|this|that|the script|the text))?|(?:พากย์เสียง|พากย์|อ่านออกเสียง|อ่าน))", re.IGNORECASE)
_MAKE = {"ru": "сделай {}", "en": "make {} music", "th": "ทำเพลง{}"}
_MIXED = {"en": "mixed under the spoken words", "ru": "подложить под озвучку", "th": "ผสมใต้เสียงพากย์"}
_FIRST = lazy(r"(?<![а-яё])(?:сначала|сперва|сразу(?: же)?|заодно)(?![а-яё])\s*|\bfirst(?:ly)?\b[\s,]*|(?:ก่อนอื่น|อันดับแรก)\s?", re.IGNORECASE)
_CONNECTED = lazy(r"^\s*(?:[,;.]\s*)?(?:and|then|after|и|а|потом|затем|แล้ว|และ|จากนั้น|พร้อม)(?![a-zа-яё])|^\s*[,;.]", re.IGNORECASE)
_OF_IT = lazy(
    r"(?<![а-яё])(?:(?:по|из|на основе) (?:н(?:ему|его|ей|её|ее)|эт(?:ому|ого)|сценари[юя])|сам(?:о)? )|(?<![а-яё])(?:потом|затем)(?![а-яё])|\bthen\b|\bitself\b|\b(?:from|of|out of|based on|using) (?:it|that|this|the script)\b|จาก|แล้ว", re.IGNORECASE
)
_OWN_SUBJECT = lazy(r"(?<![а-яё])(?:про|об?)\s+(?!нему|этом|это)|\babout\s+(?!it|that|this)|เรื่อง|เกี่ยวกับ", re.IGNORECASE)
_ITSELF = lazy(r"\s*\b(?:itself|too)\b|\s*(?<![а-яё])(?:по (?:нему|ней|этому(?: сценарию)?|сценарию)|из (?:него|этого(?: сценария)?|сценария)|на основе (?:него|сценария))(?![а-яё])|\s*\b(?:from|out of|based on|using) (?:it|that(?: script)?|this(?: script)?|the script)\b|จาก(?:สคริปต์|บท)?(?:นั้น|นี้|มัน)", re.IGNORECASE)
_THINKS_UP = lazy(
    rf"^\W*(?:(?:придумай|напиши|накидай|дай|мне|нужн[аоы]|нужен|нужно|хочу|подкинь|пожалуйста)(?:те)?\s+)*(?:(?P<n>{NUMBER})\s+)?(?:хук(?:а|ов|и)?|иде[йяию])(?:\s+(?:для|к)\s+(?:рил[а-яё]+|ролик[а-яё]*|видео|сторис))?\s+(?:про|об?)\s+(?P<topic>[^,.;]{{2,80}}?)(?P<end>\s*[,;.]\s*|\s+(?=(?:и|а|потом|затем)\s)|[\s.!]*$)"
    rf"|^\W*(?:(?:give me|write|think of|i need|we need|need|please|come up with|an?|some)\s+)*(?:(?P<n_en>{NUMBER})\s+)?(?:(?:video |reel )?(?:hooks?|ideas?))(?:\s+for\s+(?:a\s+|the\s+|my\s+)?(?:reels?|videos?|shorts?))?\s+(?:about|on|for)\s+(?P<topic_en>[^,.;]{{2,80}}?)(?P<end_en>\s*[,;.]\s*|\s+(?=(?:and|then)\s)|[\s.!]*$)"
    r"|^\s*(?:ช่วย|ขอ|คิด|เขียน|หน่อย|\s)*(?:ไอเดีย|ฮุค|ฮุก)(?:คลิป|รีล)?(?:เรื่อง|เกี่ยวกับ)\s?(?P<topic_th>[\u0e00-\u0e7f]{2,40}?)\s?(?P<n_th>\d{1,2})\s?(?:ข้อ|ไอเดีย|อัน|แบบ)(?P<end_th>\s*)", re.IGNORECASE,
)
_ASK_IDEAS = {"ru": "придумай {} идей для роликов про {}", "en": "{} video ideas about {}", "th": "คิดไอเดียคลิปเรื่อง{} {} ไอเดีย"}
_NO_TOPIC = lazy(r"(?<![а-яё])(?:по (?:этой |ним |лучшей )?(?:теме|идее|ней)|по (?:одно[йм]|ним)|на эту тему)(?![а-яё])|\bon (?:that|this|the best one|it)\b", re.IGNORECASE)
_ABOUT = {"ru": " про {}", "en": " about {}", "th": "เรื่อง{}"}


_OF_ONE_IDEA = lazy(
    r"\b(?:of|from|about|on|with) (?:the )?(?:first|second|third|fourth|fifth|best|last|\d(?:st|nd|rd|th))\b|(?<![а-яё])(?:по|из|про) (?:сам[а-яё]+ )?(?:перв|втор|трет|четв[её]рт|пят|лучш|последн)[а-яё]+|(?:ข้อ|อัน|ไอเดีย)(?:ที่|แรก|สุดท้าย)", re.IGNORECASE
)
"""One of what is offered is made: that is read elsewhere."""
_NOT_WANTED = lazy(r"\b(?:don'?t|do not|no need to) (?:make|do|film)\b|(?<![а-яё])(?:видео|ролик)(?:\s[а-яё]+)? не (?:нуж|над)[а-яё]+|(?<![а-яё])не (?:делай|снимай)|ไม่ต้องทำ(?:คลิป|วิดีโอ)", re.IGNORECASE)


def script_in_turn(request: Request, index: Matcher, again: Again) -> Plan | None:
    """The plan of all that comes one after the other; None for any other message."""
    text = _FIRST.sub("", normalise(request.text)).strip()
    if request.question or request.attachments or len(text) > _LONGEST:
        return None
    language = detect(text, request.language)
    if language not in _MAKE or _OF_ONE_IDEA.search(text) or _NOT_WANTED.search(text):
        return None
    return _told_with_music(text, language, request, again) or _in_turn(text, language, replace(request, earlier=(), recent=(), history=()), index, again) or _read_with_music(text, language, request, again)


def _told_with_music(text: str, language: str, request: Request, again: Again) -> Plan | None:
    """The reading of words that are told, and the music that is wished for beside it."""
    alone = replace(request, earlier=(), recent=(), history=())
    if with_music := _WITH_MUSIC.match(text):
        words, how = with_music["words"] or with_music["words_en"], with_music["how"] or ""
        music = _MAKE[language].format((with_music["ru"] or with_music["en"] or "").strip())
        return _joined(again(replace(alone, text=f"{with_music['head'] or with_music['head_en']}{how}: {words}")), again(replace(alone, text=music)), language)
    told = _TOLD.match(text)
    puts = _PUTS.search(text, told.start("words") + 1) if told else None
    if told is None or puts is None or not (puts["verb"] or puts["verb_en"] or puts["verb_th"]):
        return None
    return _joined(again(replace(alone, text=text[: puts.start()].rstrip(" ,"))), again(replace(alone, text=_music(puts, language))), language)


def _read_with_music(text: str, language: str, request: Request, again: Again) -> Plan | None:
    """The reading of the script that was just written, and music beside it."""
    written = request.earlier and any(step.tool == _WRITER for step in request.earlier[0].steps)
    reads = _READS_IT.match(text) if written else None
    puts = _PUTS.search(text, reads.end()) if reads else None
    if reads is None or puts is None or FILM.search(text, reads.end()):
        return None
    alone = replace(request, earlier=(), recent=(), history=())
    return _joined(again(replace(request, text=text[: puts.start()])), again(replace(alone, text=_music(puts, language))), language)


def _music(puts: re.Match[str], language: str) -> str:
    return _MAKE[language].format((puts["ru"] or puts["en"] or puts["soft"] or puts["th"] or "").strip())


def _joined(spoken: Plan, music: Plan, language: str, *before: Step) -> Plan | None:
    """The reading and the music, of which it is said that nobody here puts one under the other."""
    steps = [*before, *spoken.steps, *music.steps]
    if [step.tool for step in [*spoken.steps, *music.steps]] != [_SPEAKER, _PLAYER] or spoken.question or music.question:
        return None
    return noted_at(Plan(goal="; ".join(dict.fromkeys(step.title for step in steps)), steps=steps), len(steps) - 1, _MIXED[language], language)


def _in_turn(text: str, language: str, alone: Request, index: Matcher, again: Again) -> Plan | None:
    """Ideas, the script, and its film or its reading."""
    thinks = _THINKS_UP.match(text)
    topic = next((said.strip() for said in (thinks["topic"], thinks["topic_en"], thinks["topic_th"]) if said), "") if thinks else ""
    alone_hooks = thinks is not None and not text[thinks.end() :].strip()
    if thinks and alone_hooks and not _HOOK.search(thinks[0]):
        return None
    ideas = _ideas(thinks, topic, language, alone, again) if thinks else []
    if thinks and (not ideas or alone_hooks):
        return _whole(ideas) if ideas else None
    start = thinks.end() if thinks else 0
    script = SCRIPT.search(text, start) if '"' not in text else None
    if script is None:
        film = FILM.match(f" {text[start:].lstrip()}") if ideas else None
        made = again(replace(alone, text=as_film(film, f"{film.string[film.end() :]}", language).replace(_TEA[language], topic, 1))) if film and not _OWN_SUBJECT.search(film.string) else None
        return _whole([*ideas, *made.steps]) if made and len(made.steps) == 1 and made.steps[0].tool.startswith("video.") else None
    read = READ.search(text, script.end())
    puts = _PUTS.search(text, read.end()) if read else None
    film = FILM.search(text, script.end()) if read is None else None
    end = (read or film).start() if read or film else None  # type: ignore[union-attr]
    if end is None or (read and (not puts or FILM.search(text, read.end()))):
        return None
    wish = as_script(_NO_TOPIC.sub("", f"{text[start:end]}").strip(" ,.;"))
    wish = re.sub(r"^(?:(?:и|а|потом|затем|and|then|แล้ว)\s*)+", "", wish, flags=re.IGNORECASE)
    written = again(replace(alone, text=wish if not topic or _OWN_SUBJECT.search(wish) else f"{wish}{_ABOUT[language].format(topic)}"))
    if [step.tool for step in written.steps] != [_WRITER] or written.question or not written.steps[0].args.get("topic"):
        return None
    if film:
        return _filmed(text, film, [*ideas, *written.steps], language, alone, index, again)
    speaks = next((a for a in index.abilities if a.operation is None and a.tool.name == _SPEAKER), None)
    spoken = spoken_so(f"{read['who'] or read['kind'] or read['who_th'] or ''} {text[read.end() : puts.start()]}", language, alone, speaks, again) if read and puts and speaks else None
    if spoken is None or puts is None:
        return None
    spoken = titled(spoken, {"script": f"${written.steps[0].id}.text", **spoken.args}, index, language).model_copy(update={"needs": [written.steps[0].id]})
    music = again(replace(alone, text=_music(puts, language)))
    return _joined(Plan(goal="", steps=[spoken]), music, language, *ideas, *written.steps)


_HOOK = lazy(r"хук|hook|ฮุ[คก]", re.IGNORECASE)
"""Called so, where no more is told, nobody else knows what is wished for."""
_TEA = {"en": "tea", "ru": "чай", "th": "ชา"}


def _ideas(thinks: re.Match[str], topic: str, language: str, alone: Request, again: Again) -> list[Step]:
    """The ideas, as many as are told; empty where nobody gives them."""
    told = thinks["n"] or thinks["n_en"] or thinks["n_th"]
    number = int(parse(told) or 1) if told else 1
    wish = _ASK_IDEAS[language].format(*((topic, number) if language == "th" else (number, topic)))
    plan = again(replace(alone, text=wish))
    steps = plan.steps if [step.tool for step in plan.steps] == [_IDEAS] and not plan.question else []
    return [step.model_copy(update={"args": {**step.args, "count": max(1, number)}}) for step in steps]


def _filmed(text: str, film: re.Match[str], before: list[Step], language: str, alone: Request, index: Matcher, again: Again) -> Plan | None:
    """The film of the script, as long as that is."""
    behind, script = text[film.end() :], before[-1]
    if not _CONNECTED.match(film[0]) or not (len(before) > 1 or _OF_IT.search(f"{film[0]} {behind}")) or _OWN_SUBJECT.search(behind):
        return None
    made = again(replace(alone, text=as_film(film, _ITSELF.sub("", behind), language)))
    at = next((at for at, step in enumerate(made.steps) if step.tool == "video.short"), None)
    if at is None or len(made.steps) != 1 or made.question:
        return None
    args = {name: value for name, value in made.steps[at].args.items() if name != "topic"}
    long = script.args.get("duration_s") or args.get("duration_s")
    args |= {"duration_s": long} if long else {}
    ability = index.whole(script.tool)
    if long and ability and "duration_s" not in script.args:
        script = wording.with_values(script, ability, {"duration_s": long}, language)
    short = titled(made.steps[at], {**args, "notes": [f"${script.id}.script"]}, index, language).model_copy(update={"needs": [script.id]})
    return _whole([*before[:-1], script, short])


def _whole(steps: list[Step]) -> Plan:
    return Plan(goal="; ".join(dict.fromkeys(step.title for step in steps)), steps=steps)
