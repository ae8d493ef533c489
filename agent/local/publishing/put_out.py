# ruff: noqa: E501 - patterns read better unbroken
"""What is said of what was just put out, or planned to go out: "ugh, there is a typo in it, take it down please", "sorry, Thursday, same
time", "cancel that, I'll do it by hand". Put as the tools' examples word it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.contract import Request
from agent.local import times
from agent.local.publishing.called_off import CALL_OFF, calls_off
from agent.local.slots.moment import NOW
from agent.local.words import normalise
from agent.patterns import lazy
from tools.contract import Tool
from tools.plan import Step

_IT = r"(?:it|that|this|this one|that one|the (?:whole )?(?:post|posting|publication|upload|video|clip|thing|reel|short))"
_DOWN = lazy(
    rf"(?:(?:please|just|actually|can you|could you|so|then|quick(?:ly)?|let'?s|you have to|we (?:must|have to|need to))\s+)*(?:take {_IT} (?:down|off|offline)|take down {_IT}|(?:delete|remove|pull|unpublish|hide|withdraw) {_IT}(?: down)?|get {_IT} (?:down|off))(?:\s+(?:from|off) (?:there|the (?:page|channel|site|account)|my (?:page|channel|site|account)|\w+))?(?:\s+(?:please|now|quickly|again|asap|immediately|for now))*"
    r"|(?:(?:пожалуйста|давай(?:те)?|лучше|срочно|скорее|тогда|надо|нужно)\s+)*(?:сними|убери|удали|скрой|снять|убрать|удалить)(?:те)?(?: (?:его|её|ее|это|пост|ролик|видео|публикацию))?(?: (?:оттуда|отсюда|со? (?:моей |нашей )?(?:публикации|канала|страниц[ыки]+|сайта|ютуба|тиктока)|из (?:тиктока|ютуба|инстаграма|фейсбука)|там))?(?:\s+(?:пожалуйста|срочно|сейчас|пока))*"
    r"|(?:ช่วย|รีบ|ขอ|ต้อง)?(?:ลบ|เอา|ถอด|ดึง)(?:มัน|อันนี้|คลิป|โพสต์|วิดีโอ)?(?:ออก|ลง|ทิ้ง)(?:จาก\S+?)?|(?:ช่วย|รีบ)?(?:ลบโพสต์|ลบคลิป|ซ่อนโพสต์)(?:นี้|นั้น)?",
    re.IGNORECASE,
)
_TAKE_DOWN = {"en": "unpublish it", "ru": "сними с публикации", "th": "เลิกเผยแพร่"}
_REMARK = lazy(
    r"(?:(?:ugh|oh|oops|damn|omg|hm+|no|wait|sorry|ah|shit|actually|because|since|as|please|and|but|so)[\s,.!]*)*(?:(?:there(?:'s| is| are| was)|it(?:'s| is| has| was| says)|i(?:'ve| have)? (?:see|saw|found|noticed|made|forgot|just saw)|(?:the|my|our) \w+ (?:is|are|was)|(?:wrong|bad|old|typo|mistake|error)\b|that'?s|we (?:have|made))\b[^,.;!?]{0,60}|i (?:first )?(?:want|need|have|'d like|would like) to (?:first )?(?:check|see|look|think|read|watch|review|fix|show)\b[^,.;!?]{0,50}|(?:let me|i must|i should) (?:first )?(?:check|see|look|think|read|watch|review)\b[^,.;!?]{0,50}|i(?:'ll| will|'m going to| would rather|'d rather| can) (?:just )?(?:do|post|publish|handle|upload|share) (?:it|that|this) (?:by hand|myself|manually|later|on my own)|)"
    r"|(?:(?:ой|блин|чёрт|упс|нет|стой|извини|прости|там|тут|потому что|а|и)[\s,.!]*)*(?:(?:в (?:нём|ней|тексте) )?(?:есть )?(?:ошибк\w+|опечатк\w+|неправильн\w+|не т\w+|неверн\w+)[^,.;!?]{0,50}|(?:я )?(?:сначала )?(?:хочу|надо|нужно) (?:сначала |ещё )?(?:провер\w+|посмотр\w+|подума\w+|прочит\w+|показ\w+)[^,.;!?]{0,40}|(?:я )?сам[аи]? (?:всё )?(?:выложу|опубликую|сделаю|запощу|потом)[^,.;!?]{0,20}|)"
    r"|(?:(?:โอ๊ย|อ้าว|ตายละ|ไม่|เดี๋ยว|ขอโทษ|เอ่อ|โทษที)\s*)*(?:(?:(?:มี|พิมพ์|ราคา|ชื่อ|คำ|ข้อความ|สะกด|ลง|โพสต์|ส่ง|เลือก|อัป)[\u0e00-\u0e7f]{0,20})?ผิด[\u0e00-\u0e7f]{0,15}|(?:เดี๋ยว)?(?:ฉัน|ผม|หนู|เรา)?(?:จะ)?(?:ลง|ทำ|โพสต์)เอง[\u0e00-\u0e7f]{0,10}|)",
    re.IGNORECASE,
)
"""Why it is to be so, who does it then; asks for nothing."""
_CHANGES = lazy(r"\b(?:make|change|fix|correct|add|redo|replace|instead)\b|(?<!\w)(?:исправь|поменяй|добавь|переделай|замени)|แก้|เปลี่ยน|เพิ่ม|ทำใหม่", re.IGNORECASE)
_WISHES = lazy(
    r"\b(?:post|publish|put|upload|schedule|send|show|give|draw|write|cut|trim|use|tell|do|let'?s|want|need|can you)\b|\d|\?"
    r"|(?<!\w)(?:выложи|опубликуй|запости|залей|поставь|верни|покажи|скажи|нарисуй|напиши|обрежь|сними|сделать|хочу|нужн\w+|давай)(?:те)?(?!\w)"
    r"|โพสต์|ช่วย|ขอ|อยาก|ทำ|วาด|เขียน|ตัด|ใส่|เอา", re.IGNORECASE
)
"""What stands behind "take it down" is no reason but another wish."""
_PIECES = lazy(r"\s*[,.!?;…]+\s*|\s+[-—]+\s+|\s+(?:and|but|so|и|а|но|поэтому)\s+|(?<=[\u0e00-\u0e7f])\s+(?=[\u0e00-\u0e7f])|(?<!please)(?<!pls)(?<!just)(?<!you)(?<!to)\s+(?=(?:please |pls |just |can you |could you )?(?:take (?:it|this|that) (?:down|off)\b|(?:delete|remove|unpublish|hide) (?:it|this|that)\b))|(?<!срочно)(?<!надо)(?<!лучше)\s+(?=(?:срочно |лучше |пожалуйста )?(?:сними|удали|убери|скрой)(?:те)?(?:\s|$))|(?=(?:ช่วย|รีบ)?(?:ลบออก|เอาออก|เอาลง))", re.IGNORECASE)
_A_REASON = 50  # characters
_POLITE = lazy(r"(?:ครับ|ค่ะ|(?<!โย)คะ|นะ|ก่อน|เลย|ดีกว่า|หน่อย|(?<!เ)จ้า|เถอะ|ด้วย|ด่วน|ทันที|เดี๋ยวนี้)+$")
_SAME_TIME = lazy(
    r"[\s,]*(?:\b(?:at )?(?:the )?same (?:time|hour)\b(?: of day| as before)?|(?<![а-яё])в (?:то|это) же (?:самое )?время|(?<![а-яё])время (?:то же|прежнее|такое же)|(?<![а-яё])тот же час|เวลาเดิม|เวลาเดียวกัน)", re.IGNORECASE
)
_SORRY = lazy(
    r"(?:(?:sorry|oops|no|wait|actually|oh|ah|hm+|i mean(?:t)?|make (?:it|that)|change (?:it|that) to|move (?:it|that) to|rather|better|let'?s (?:do|say)|on|for|please|instead|but|it should be|should be|not \w+"
    r"|ой|нет|стой|прости|извини|лучше|точнее|вернее|перенеси|поменяй|давай|на|в|во|пожалуйста|ขอโทษ(?:ที)?|โทษที|ไม่ใช่|เปลี่ยนเป็น|เลื่อนเป็น|เป็น|เอา|ขอ|เดี๋ยว)(?![a-zа-яё])[\s,.!]*)+",
    re.IGNORECASE,
)
_MOVE = {"en": "move the publication to {when}", "ru": "перенеси публикацию на {when}", "th": "เลื่อนการโพสต์เป็น{when}"}


def said_of_what_is_out(text: str, request: Request, catalogue: Sequence[Tool], language: str) -> str:
    """The message as an example words it; empty where the newest work puts nothing out, or the message says nothing of that."""
    last = request.earlier[0].steps[-1] if request.earlier and request.earlier[0].steps else None
    if last is None or request.attachments or not any(tool.name == last.tool and tool.effect == "publishes" for tool in catalogue):
        return ""
    if not _is_to_come(last):
        return _TAKE_DOWN.get(language, _TAKE_DOWN["en"]) if _says_only(text, _DOWN) else ""
    if moved := _to_another_day(text):
        return _MOVE.get(language, _MOVE["en"]).format(when=moved)
    return CALL_OFF.get(language, CALL_OFF["en"]) if _says_only(text, _DOWN) or _says_only(text, None) else ""


def _is_to_come(step: Step) -> bool:
    times_said = [value for value in step.args.values() if isinstance(value, str) and re.match(r"\d{4}-\d\d-\d\d", value)]
    return any(value > NOW.get().isoformat() for value in times_said)


def _says_only(text: str, pattern: re.Pattern[str] | None) -> bool:
    """Whether a piece of the message says just that (without a pattern: calls it off), and the others nothing but why."""
    pieces = [_POLITE.sub("", piece) for piece in _PIECES.split(normalise(text)) if piece.strip()]
    off = [piece for piece in pieces if (pattern.fullmatch(piece) if pattern else calls_off(piece))]
    if not off or _CHANGES.search(text):
        return False
    why = [piece for piece in pieces if piece not in off and not _REMARK.fullmatch(piece)]
    if not why:
        return True
    if pattern is None:  # why it is so stands in front as a rule: "it sold already, kill both"
        return pieces[-1] in off and all(len(piece) <= _A_REASON and not _WISHES.search(piece) for piece in why)
    return pieces[0] in off and not any(_WISHES.search(piece) for piece in why)


def _to_another_day(text: str) -> str:
    """The day that it is to go out on instead, at the same time; empty where the message does not say that."""
    same = _SAME_TIME.search(text)
    spoken = times.read(text)
    if same is None or len(spoken.days) != 1 or spoken.clocks or spoken.every:
        return ""
    day = text[spoken.days[0].start : spoken.days[0].end]
    left = _SORRY.sub("", f"{text[: same.start()]} {text[same.end() :]}".replace(day, " "))
    return day.strip() if len(re.sub(r"[\W_]+|ครับ|ค่ะ|(?<!โย)คะ|นะ|วัน", "", left)) <= 0 else ""
