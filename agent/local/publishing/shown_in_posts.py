# ruff: noqa: E501 - patterns read better unbroken
"""Posts that are told by what they show, put as those that are about it: "cancel the post with the croissant", «круассан не выкладывай»,
"ยกเลิกโพสต์ที่มีครัวซองต์". Without these words the newest would be meant, and the wrong one would go.
"""

from __future__ import annotations

import re
from dataclasses import replace

from agent.contract import Request
from agent.local import slots, times
from agent.local.catalogue.matching import Matcher
from agent.local.drafting.one_step import planned
from agent.local.publishing.places import places_here
from agent.local.publishing.post_tools import CANCEL, MOVE, WITHDRAW
from agent.local.publishing.post_words import ABOUT, ASKS_EN, ASKS_RU, ASKS_TH, ONE
from agent.local.publishing.posts_meant import named_words
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan

_WORDS = 40  # characters of what it shows
_LONGEST = 160  # characters: what is longer says more than one thing
_POST_EN = r"(?:posts?|publications?|reels?|stor(?:y|ies)|tweets?|announcements?|uploads?)"
_SEEN_EN = r"(?:posts?|pictures?|pics?|photos?|images?|clips?|videos?|vids?|reels?|one)"
_ENDS_EN = r"(?:cancel|unschedule|scrap|call off|drop|skip|bin|ditch|axe|kill|delete|remove|take down|unpublish|unpost|withdraw|pull|hide|move|reschedule|postpone|delay|shift|push|bring)"
_NOT_OUT_EN = r"(?:don'?t|do not|(?:there'?s )?no need to|let'?s not)\s+(?:post|publish|upload|put out|share)"
_REST_EN = r"(?P<rest>(?:,|\s+(?:to|on|until|till|from|off|for|at|by|in|please|pls|tomorrow|today|tonight|next|yet|now|after all|any ?more|instead|back)\b).*)?"
_EN = lazy(
    rf"^\W*{ASKS_EN}(?:(?P<verb>{_ENDS_EN})|(?P<off>{_NOT_OUT_EN}))\s+(?P<which>(?:the|that|my|our|all|any|this)\s+(?:[\w'-]+\s+){{0,2}}?)?(?P<one>{_POST_EN}|(?P<seen>{_SEEN_EN}))\s+(?:(?:that|which)\s+(?:has|have|shows?)|with|of|showing)\s+(?:(?:the|an?|my|our|that|some)\s+)?(?:{_SEEN_EN}\s+(?:of|with)\s+(?:(?:the|an?|my|our)\s+)?)?(?P<what>[\w'-]+(?:\s+[\w'-]+){{0,3}}?)(?:\s+(?:{_SEEN_EN}|(?:in|on) it))?{_REST_EN}[\s.!]*$", re.IGNORECASE,
)
_BARE_EN = lazy(rf"^\W*{ASKS_EN}{_NOT_OUT_EN}\s+(?:the|that|my|our)\s+(?P<what>(?!one\b|{_POST_EN}\b)[\w'-]+(?:\s+[\w'-]+){{0,2}}?)(?:\s+{_SEEN_EN})?(?P<rest>(?:\s+(?:yet|after all|any ?more|please|pls|then|for now|today|tomorrow|tonight))*)[\s.!]*$", re.IGNORECASE)
_POST_RU = r"(?:пост(?:а|ы|ик)?|публикаци[а-яё]+|рилс[а-яё]*|сторис[а-яё]*|объявлени[а-яё]+|анонс[а-яё]*|выкладк[а-яё]+)"
_SEEN_RU = r"(?:картинк[а-яё]+|фото(?:графи[а-яё]+)?|фотк[а-яё]+|ролик[а-яё]*|видео|видос[а-яё]*|клип[а-яё]*|снимк[а-яё]+|снимок)"
_ENDS_RU = r"(?:отмен(?:и|ить|яй)|удал(?:и|ить)|убери|убрать|сними|снять|скрой|перенеси|перенести|сдвинь|передвинь|подвинь|отложи|перекинь)(?:те)?"
_OUT_RU = r"(?:публикуй|публиковать|публикуем|выкладывай|выкладывать|выкладываем|пости|постить|постим|выпускай|выпускать|заливай|заливать)(?:те)?"
_NOT_OUT_RU = rf"(?:(?:пока|больше|уже|лучше|завтра)\s+)*не\s+(?:(?:надо|нужно|стоит|будем)\s+)?{_OUT_RU}"
_FROM_RU = r"(?:с публикации|с плана|из (?:плана|расписания|очереди|публикаций))"
_REST_RU = r"(?P<rest>(?:,|\s+(?:на|в|во|из|до|к|пожалуйста|сегодня|завтра|послезавтра|пока|срочно|совсем|вообще|с (?=\d|понед|вторн|сред|четв|пятн|субб|воскр|завтр|сегодн|утра|вечера))(?![а-яё])).*)?"
_RU = lazy(
    rf"^\W*{ASKS_RU}(?:(?P<verb>{_ENDS_RU})(?P<from>\s+{_FROM_RU})?|(?P<off>{_NOT_OUT_RU}))(?:,?\s+пожалуйста,?)?\s+(?P<which>(?:[а-яё]+\s+){{0,2}}?)(?P<one>{_POST_RU}|(?P<seen>{_SEEN_RU}))(?P<from2>\s+{_FROM_RU})?(?:,?\s+(?:где|на котор[а-яё]+)|\s+со?)\s+(?:{_SEEN_RU}\s+)?(?P<what>[\w-]+(?:\s+[\w-]+){{0,3}}?){_REST_RU}[\s.!]*$", re.IGNORECASE,
)
_BARE_RU = lazy(
    rf"^\W*{ASKS_RU}(?:(?P<what>[а-яё-]+(?:\s+[а-яё-]+){{0,2}}?),?\s+{_NOT_OUT_RU}|{_NOT_OUT_RU}\s+(?P<what2>(?!{_SEEN_RU}\s|{_POST_RU}\s)[а-яё-]+(?:\s+[а-яё-]+){{0,2}}?))(?P<rest>(?:\s+(?:пока|больше|пожалуйста|вообще|совсем|завтра|сегодня|тогда))*)(?:,\s*(?:он[аои]?|уже|мы|у нас|там|это)\s[^,.;?]{{2,50}})?[\s.!]*$", re.IGNORECASE
)
_SEEN_WITH_RU = lazy(rf"^{_SEEN_RU}\s+со?\s+(.+)$", re.IGNORECASE)
_SEEN_TH = r"(?:รูป(?:ภาพ)?|ภาพ|คลิป|วิดีโอ|วีดีโอ)"
_TH = lazy(rf"(?P<one>โพสต์|โพส|รีลส์|รีล|สตอรี่|ประกาศ|{_SEEN_TH})\s?(?:อัน|ตัว)?(?:ที่)?(?:มี|เป็น){_SEEN_TH}?(?=[\u0e00-\u0e7fa-z]{{2}})", re.IGNORECASE)
_ENDS_TH = lazy(rf"^\s*{ASKS_TH}(?:ยกเลิก|ลบ|ถอด|ดึง|ซ่อน|เลื่อน|ย้าย|ขยับ|เอา(?=.{{1,60}}(?:ออก|ลง)))|(?:ไม่ต้อง|อย่าเพิ่ง|อย่า)(?:ลง|โพสต์|โพส|เผยแพร่)|ยกเลิก|เลื่อน", re.IGNORECASE)
_BARE_TH = lazy(
    rf"^\s*{ASKS_TH}(?:(?:(?:โพสต์|โพส|{_SEEN_TH})(?:อัน|ตัว)?(?:ที่)?(?:มี|เป็น){_SEEN_TH}?)?(?P<what>[^\s]{{2,25}}?)\s?(?:ยังไม่ต้อง|ไม่ต้อง|อย่าเพิ่ง|อย่า)(?:ลง|โพสต์|โพส|เผยแพร่)|(?:ยังไม่ต้อง|ไม่ต้อง|อย่าเพิ่ง|อย่า)(?:ลง|โพสต์|โพส|เผยแพร่)(?:รูป|ภาพ)?(?P<what2>[^\s]{{2,25}}?))(?P<rest>(?:แล้ว|ละ|ก่อน|นะ|ครับ|ค่ะ|(?<!โย)คะ|ดีกว่า|เลย|พรุ่งนี้|วันนี้|\s)*)$", re.IGNORECASE
)
_WITH_RU = lazy(r"(?:ом|ем|ём|ой|ей|ёй|ою|ею|ью|ами|ями|ым|им|ыми|ими|ьми)$|^[a-z]", re.IGNORECASE)
"""What something is shown with; where it is taken from is told otherwise: «с фейсбука»."""
_NOTHING_SHOWN = lazy(
    r"\b(?:typos?|mistakes?|errors?|wrong|same|music|sound|voice|text|caption|hashtags?|subtitles?|links?|most|best|other|others?|everything|anything|nothing|all|rest|it|that|this|them|page|site|channel|first|second|third|last|next|latest|newest)\b"
    r"|(?<![а-яё])(?:ошибк|опечатк|неправильн|неверн|музык|звук|голос|текст|подпис|х[еэ]штег|субтитр|ссылк|страниц|сайт|канал|аккаунт|площадк|моей|нашей|своей|твоей|этой|этим|той|тем|всей|всем|самым|самой|больш|меньш|перв(?:ой|ым|ый|ую|ое)|втор(?:ой|ым|ую|ое)|трет|последн|нич[а-яё]+|вс[её](?![а-яё])|все(?![а-яё])|это|эту|этот|его|её|ее|их(?![а-яё])|тот|ту(?![а-яё])|я(?![а-яё])|мы(?![а-яё])|ты(?![а-яё])|никогда|пока|потом|больше|лучше|сам|без|для|если|когда|чтобы|до|после|при|по|в|во|на|из|от|за|со?(?=\s)|а|и|ну|да|нет|раньше|позже|так|там|тут|здесь|никуда|сразу|сейчас|завтра|сегодня|почему|зачем|просто|вообще|уже|ещё|еще|готов[а-яё]*|передума[а-яё]*|погоди[а-яё]*|подожди[а-яё]*|стой|стоп|извини[а-яё]*|прости[а-яё]*|спасибо|нельзя|рано|поздно|хватит|устал[аи]?|хочу|боюсь)(?![а-яё])"
    r"|พิมพ์ผิด|คำผิด|ผิด|ปัญหา|เพลง|เสียง|ลิงก์|แฮชแท็ก|อัน|ตัวนี้|นี้|นั้น|มัน|พรุ่ง|วัน|ทั้งหมด|ทุก|อะไร|ก็|ยัง|เดี๋ยว|ไม่|เอา|ขอ|ช่วย|แต่|แล้ว|ถ้า|ตอน|เฟส|เพจ|เว็บ", re.IGNORECASE,
)
"""Words that say nothing of what is to be seen: what is the matter with a post, where it is, which one in a row."""
_DAYS = lazy(r"today|tomorrow|tonight|сегодня|завтра|พรุ่งนี้|วันนี้", re.IGNORECASE)
_ANY_WORD = lazy(r"[\w\u0e00-\u0e7f]")


def as_what_they_show(request: Request, index: Matcher) -> Request:
    """The message so; as it was where it ends or moves no post that is told by what it shows."""
    text = re.sub(r"\s+", " ", normalise(request.text)).strip()
    if request.question or request.attachments or len(text) > _LONGEST or '"' in text:
        return request
    said = _bare(text, index) or _shown(text, index)
    return replace(request, text=said) if said else request


def with_what_they_show(plan: Plan, request: Request, index: Matcher, language: str) -> Plan:
    """The plan whose post is the one that was told; with none of the words of the message it would be whichever was the newest."""
    step = plan.steps[0] if len(plan.steps) == 1 else None
    if step is None or step.tool not in (CANCEL, WITHDRAW, MOVE) or step.args.keys() & {"query", "day", "everything"} or request.question or request.attachments:
        return plan
    text = re.sub(r"\s+", " ", normalise(as_what_they_show(request, index).text)).strip(" .!?")
    about, ability = ABOUT.search(text), index.whole(step.tool)
    words = next(value for value in about.groupdict().values() if value) if about else ""
    if about is None or ability is None or len(words) > _WORDS or not ONE.search(text[: about.start()]) or not _is_shown(words, index):
        return plan
    return planned(ability, {**step.args, "query": named_words(words)}, language)


def _shown(text: str, index: Matcher) -> str:
    """"the post with the cat" as "the post about cat"; empty for anything else."""
    if match := _EN.match(text):
        alone = match["seen"] and not match["off"] and not re.match(r"unpublish|unpost|unschedule|cancel|reschedule|postpone", match["verb"] or "", re.IGNORECASE)
        if alone or not _is_shown(match["what"], index):
            return ""
        one = "post" if match["seen"] else match["one"]
        return f"{match['verb'] or 'cancel'} {_which(match)}{one} about {match['what']}{match['rest'] or ''}"
    if match := _RU.match(text):
        alone = match["seen"] and not (match["off"] or match["from"] or match["from2"] or match["verb"].lower().startswith("отмен"))
        if alone or not _WITH_RU.search(match["what"].split()[0]) or not _is_shown(match["what"], index):
            return ""
        one = "пост" if match["seen"] else match["one"]
        return f"{match['verb'] or 'отмени'}{match['from'] or match['from2'] or ''} {_which(match)}{one} про {_by_itself(match['what'])}{match['rest'] or ''}"
    if _ENDS_TH.search(text) and (match := _TH.search(text)) and not _NOTHING_SHOWN.match(text, match.end()):
        post = match["one"] if not re.fullmatch(_SEEN_TH, match["one"]) else "โพสต์"
        return f"{text[: match.start()]}{post}เรื่อง{text[match.end() :]}"
    return ""


def _which(match: re.Match[str]) -> str:
    return match["which"] or ""


def _bare(text: str, index: Matcher) -> str:
    """What is not to go out, told by itself: "don't post the croissant"; empty for anything else."""
    for pattern, said in ((_BARE_EN, "cancel the post about {what}{rest}"), (_BARE_RU, "отмени пост про {what}{rest}"), (_BARE_TH, "ยกเลิกโพสต์เรื่อง{what}{rest}")):
        if match := pattern.match(text):
            what = next(value for name, value in match.groupdict().items() if name.startswith("what") and value)
            what = _by_itself(shown[1]) if (shown := _SEEN_WITH_RU.match(what)) else what
            bare = ONE.sub(" ", what)
            if _is_shown(what, index) and len(_ANY_WORD.findall(bare)) > 1 and bare.strip() == what and not times.read(what).spans:
                return said.format(what=what, rest="".join(f" {day}" for day in _DAYS.findall(match["rest"] or "")))
    return ""


def _is_shown(what: str, index: Matcher) -> bool:
    """Whether words name something to be seen, and no place, no time and nothing that is the matter."""
    spec = places_here(index.abilities)
    there = spec is not None and any(hit.strength >= 0.5 for hit in slots.find(what, spec))
    return not (there or _NOTHING_SHOWN.search(what) or times.read(what).spans) and bool(named_words(what))


def _by_itself(what: str) -> str:
    """«лимонным пирогом» as «лимонный пирог»."""
    from media.prose.russian import nominative  # its dictionary is read when it is needed

    named = nominative(what)
    return named if named != what else re.sub(r"(?<=[бвгджзклмнпрстфхцчшщ])ом$", "", what)
