# ruff: noqa: E501 - patterns read better unbroken
"""What was just planned to go out is called off: "no, not yet, take it off", "пока не надо, сними", "ยังไม่ต้องลงนะ"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.contract import Request
from agent.local import times
from agent.local.publishing.post_reasons import WISHES, wishes_more
from agent.local.slots.moment import NOW
from agent.local.words import normalise
from agent.patterns import lazy
from tools.contract import Tool

_IT = r"(?:it|that|this|this one|that one|them(?: both| all)?|both(?: of them| posts)?|all of (?:it|them)|the (?:post|posting|publication|upload|video|clip|thing))"
_OFF = lazy(
    rf"(?:(?:please|just|actually|let'?s|can you|could you|maybe|so|then)\s+)*(?:take {_IT} (?:off|down)(?: (?:the )?(?:schedule|calendar|plan|list))?|(?:don'?t|do not) (?:post|publish|upload|put out|send|release|share)(?: {_IT}| anything)?|hold off(?: (?:on|with) (?:{_IT}|posting|publishing))?|(?:cancel|unschedule|pull|scrap|skip|drop|kill|bin|axe|ditch|nix) {_IT}|cancel|call {_IT} off|stop {_IT} from going out)(?:\s+(?:yet|just yet|now|for now|after all|anymore|please|then|tomorrow))*"
    r"|(?:(?:пожалуйста|давай(?:те)?|лучше|пока|всё-таки|все-таки|тогда)\s+)*(?:сними(?:те)?(?: (?:его|её|ее|это|ролик|видео))?(?: с публикации| из плана| с плана| из расписания)?|не (?:(?:надо|нужно|стоит) )?(?:пока )?(?:это |его |её )?(?:публик\w+|выкладыва\w+|пост[иь]\w*|залива\w+|выпуска\w+)|отмени(?:те)?(?: (?:это|публикацию|пост|выкладку|об[ае](?: поста)?|их|всё|все))?|убери(?:те)?(?: (?:его|её|ее|это))?(?: из (?:плана|расписания|публикаций|очереди))|отложи(?:те)?(?: (?:это|публикацию))?)(?:\s+(?:пока|пожалуйста|его|её|это|завтра))*"
    r"|(?:ยังไม่ต้อง|อย่าเพิ่ง|ไม่ต้อง|ยังไม่อยาก|อย่า)(?:โพสต์|ลง|อัป(?:โหลด)?|เผยแพร่|ปล่อย)(?:คลิป|อันนี้|โพสต์)?(?:แล้ว|ละ)?|(?:เอา|ถอด|ดึง)(?:มัน|อันนี้|คลิป)?ออก(?:ไป)?|ยกเลิก(?:โพสต์|การลง|การโพสต์|อันนี้|อันนั้น|ไป|ทั้งคู่|ทั้งสองอัน|ทั้งสอง|ทั้งหมด|ให้หมด|เลย)*",
    re.IGNORECASE,
)
_BESIDE = lazy(
    r"(?:(?:no|nah|nope|wait|oh|hm+|ok(?:ay)?|sorry|actually|not (?:yet|now|just yet)|i (?:don'?t|do not) want it(?: any ?more)?|not any ?more|(?:i(?:'ve)? )?changed my mind|(?:i'?m|it'?s|it is) not ready(?: yet)?|too (?:early|soon)|please|thanks|on second thoughts?|и|не|нет|ой|стой|подожди|погоди|пока(?: не надо)?|не (?:надо|нужно)(?: (?:пока|уже|больше))?|уже не (?:надо|нужно)|не сейчас|(?:ещё |еще )?рано|передумал\w*|хотя|лучше|ладно|(?:ещё|еще) не готово|спасибо)\s*)+|(?:เอ้ย|เอ๊ย|อุ๊ย|เฮ้ย|อ้าว|ไม่เอา|ไม่ต้อง|แล้ว|ละ|ดีกว่า|ไม่|เดี๋ยว|ก่อน|ยัง|ขอโทษ|เปลี่ยนใจแล้ว|โอเค|ยังไม่พร้อม|เอ่อ)+",
    re.IGNORECASE,
)
_POLITE = lazy(r"(?:ครับ|ค่ะ|(?<!โย)คะ|นะ|ก่อน|เลย|ดีกว่า|หน่อย|(?<!เ)จ้า|เถอะ)+$")
_PIECES = lazy(r"\s*[,.!?;]+\s*|\s+-+\s+|\s+(?:and|but|и|а)\s+|(?<=[\u0e00-\u0e7f])\s+(?=[\u0e00-\u0e7f])", re.IGNORECASE)
CALL_OFF = {"en": "cancel the scheduled post", "ru": "отмени запланированную публикацию", "th": "ยกเลิกโพสต์ที่ตั้งเวลาไว้"}


_REFUSED = lazy(
    r"(?:(?:oh|ooh|oops|ugh|no|nah|wait|stop|sorry|hey|damn|shoot|actually|ой|ай|блин|нет|стой|стоп|погоди|подожди|прости|извини)(?:те)?[\s,]+)*(?:don'?t|do not|no,? don'?t|please don'?t|better not|not that|scratch that|never ?mind|(?:всё-таки |все-таки |лучше |пока |уже )?не (?:надо|нужно|стоит)(?: пока| уже)?|отбой|отставить)(?: please| after all)?"
    r"|(?:เอ้ย|เอ๊ย|อุ๊ย|เฮ้ย|อ้าว|เดี๋ยว(?:ๆ|ก่อน)?|\s)*(?:ไม่ต้อง|ไม่เอา|อย่า(?:เพิ่ง)?|ยังไม่ต้อง|ยกเลิก)(?:แล้ว|ละ|เลย|ก่อน|ดีกว่า|นะ|ครับ|ค่ะ|(?<!โย)คะ|คับ|(?<!เ)จ้า)*", re.IGNORECASE,
)
"""What was just put up is refused, in no more words: «ой не надо»."""
_ITS_REASON = lazy(
    r"\b(?:wrong|mistakes?|typos?|errors?|forgot|forgotten|mixed up|changed (?:my|his|her|their|our) minds?|not ready|isn'?t|wasn'?t|hasn'?t|haven'?t|didn'?t|outdated|missing|(?:isn'?t|not) (?:finished|done))\b"
    r"|(?<![а-яё])(?:не т(?:от|а|о|е|у|ой|ого)|ошиб|опечат|описк|забыл|перепута|неправильн|неверн|передумал|не готов|не доделан|недоделан|не утвер|не соглас|устарел|косяк|рано)[а-яё]*|ผิด|ลืม|ยังไม่(?:เสร็จ|พร้อม|ได้|ผ่าน)|เปลี่ยนใจ|ไม่ตรง|ตกหล่น", re.IGNORECASE,
)
"""What is the matter with it, told behind that: «там у мужа ценник не тот в кадре»."""
_BACK = lazy(r"(?<=[а-яё])\s+(?:обратно|назад)(?![а-яё])|(?<=\w)\s+back(?=\s+(?:down|off)\b)", re.IGNORECASE)
_TAKES_IT = lazy(r"\W*(?:(?:ой|блин|нет|стой|oh|no|wait|oops|sorry|please|пожалуйста)[\s,]+)*(?:сними|убери|удали|снимай|убирай|скрой|take|pull)(?:те)?(?![а-яёa-z])", re.IGNORECASE)
_TAKES_IT_TH = lazy(r"^\s*(?:เอ้ย|อุ๊ย|เฮ้ย|ขอโทษ|โทษที|ช่วย|ขอ|รบกวน|\s)*เอา(?:มัน|โพสต์|คลิป|อันนี้|อันนั้น)?ลง(?:มา)?(?:ก่อน|เลย|ที|หน่อย|ด่วน|ด้วย|ให้|นะ|ครับ|ค่ะ|(?<!โย)คะ|คับ)+")


def calls_off(piece: str) -> bool:
    """Whether a piece of a message says no more than that it is not to go out."""
    return _OFF.fullmatch(piece) is not None or _OFF.fullmatch(_BESIDE.sub("", piece, count=1).strip()) is not None


def only_calls_off(text: str) -> bool:
    """Whether a message says that it is not to go out, and nothing else."""
    pieces = [_POLITE.sub("", piece) for piece in _PIECES.split(normalise(text)) if piece.strip()]
    off = next((at for at, piece in enumerate(pieces) if calls_off(piece)), None)
    return off is not None and all(not piece or calls_off(piece) or _BESIDE.fullmatch(piece) or (at > off and _is_why(piece)) for at, piece in enumerate(pieces))


def _is_why(piece: str) -> bool:
    """Whether a piece behind that wishes for nothing else: "don't post it after all, the owner refused"."""
    return not wishes_more([piece]) and not times.read(piece).spans and not re.search(r"\d|\"", piece)


def called_off(text: str, request: Request, catalogue: Sequence[Tool], language: str) -> str:
    """The wish to cancel, as the tool's examples word it; empty where the newest work publishes nothing, or nothing calls it off."""
    last = request.earlier[0].steps[-1] if request.earlier and request.earlier[0].steps else None
    publishes = last is not None and any(tool.name == last.tool and (tool.effect == "publishes" or tool.domain == "publishing") for tool in catalogue)
    when = [value for value in last.args.values() if isinstance(value, str) and value > NOW.get().isoformat() and re.match(r"\d{4}-\d\d-\d\d", value)] if last else []
    if not publishes or request.attachments:
        return ""
    if not when:
        return _taken_back(text)
    return CALL_OFF.get(language, CALL_OFF["en"]) if only_calls_off(text) or _refused_for_a_reason(text) else ""


def _taken_back(text: str) -> str:
    """The wish to take down what was just put out, without the word for where it goes: «сними обратно», "take it back down", "เอาลงก่อน"."""
    if _TAKES_IT.match(text):
        return _BACK.sub("", text, count=1) if _BACK.search(text) else ""
    found = _TAKES_IT_TH.match(text)
    return f"ลบโพสต์ออก{text[found.end() :]}" if found else ""


def _refused_for_a_reason(text: str) -> bool:
    """Whether a message refuses what was just put up, and tells nothing but why: no other hour, place or words."""
    pieces = [_POLITE.sub("", piece) for piece in _PIECES.split(normalise(text)) if piece.strip()]
    first, rest = (pieces[0], pieces[1:]) if pieces else ("", [])
    while rest and _BESIDE.fullmatch(first) and not _REFUSED.fullmatch(first):
        first, *rest = rest
    if not rest or not (_REFUSED.fullmatch(first) or calls_off(first)):
        return False
    why = " ".join(rest)
    return bool(_ITS_REASON.search(why)) and not (WISHES.search(why) or re.search(r"[\d\"«“]", why))
