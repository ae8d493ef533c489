# ruff: noqa: E501 - patterns read better unbroken
"""What is remembered put right by what is no longer so: "Kolosok's colour is olive now, not terracotta, fix that", «я не флорист, я пекарь».

With a word on putting right, or of oneself, a client or one's business; what was just made is changed elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.contract import Request
from agent.local.follow_ups.corrected import correction, takes_both, without_telling_off
from agent.local.words import normalise
from agent.patterns import lazy
from agent.whose import whom
from memory.facts import plainly
from memory.swapped import swap
from tools.contract import Tool
from tools.plan import Plan

_ONESELF = lazy(
    r"(?:(?:hey|btw|actually|oh|no|but|so|also|ну|нет|вообще-то|кстати)[\s,]+)*(?:(?:i|we)\b|(?:my|our)\s|(?:я|мы|меня)\s|(?:мо[йяёи]|наш[аеи]?)\s|у (?:нас|меня)\s)|(?:ร้าน|สี|ชื่อ)?(?:ของ)?(?:เรา|ฉัน|ผม|หนู)",
    re.IGNORECASE,
)
_NO_TRADE = lazy(
    r"(?:sure|happy|ready|certain|kidding|joking|asking|done|finished|going|trying|saying|satisfied|able|convinced|impressed|a (?:fan|robot|bot)|in a (?:hurry|rush)|\w+ing)\b"
    r"|(?:хочу|могу|знаю|понимаю|понял\w*|готов\w*|уверен\w*|против|доволен|довольн\w+|робот|бот|\w+(?:ю|ешь|ем|им|лся|лась))(?![а-яё])",
    re.IGNORECASE,
)
"""What one may be, or be doing, for a moment."""
_WORK = lazy(r"\b(?:videos?|clips?|films?|posters?|pictures?|images?|songs?|reels?)\b|(?<![а-яё])(?:ролик|видео|клип|афиш|картин|песн|постер|плакат)|คลิป|วิดีโอ|โปสเตอร์|รูป|เพลง", re.IGNORECASE)
_PARTED = lazy(r"[,;]|\bbut\b|\s-\s|(?<![а-яё])(?:а|не)(?![а-яё])|[\u0e00-\u0e7f]", re.IGNORECASE)
_ACTUALLY = lazy(r"\W*actually\b", re.IGNORECASE)
_NAMES = lazy(r"\b(?:called|named)\b|(?<![а-яё])(?:называ[а-яё]+|зовут)(?![а-яё])|ชื่อ", re.IGNORECASE)
"""Says what somebody or something is called."""
_SAID_BUT = lazy(
    r"\W*(?:(?:but|hey|no|wait)[\s,]+)*(?:i|we)(?:'ve| have)? (?:said|told you|wrote)(?: that)?,? (?P<new>[^,;.!?]{3,80}?)[\s,;.-]+(?:but |and |yet )+(?:(?:it|there|you|now|that)\s+)+(?:says?|said|has|have|had|wrote|put|shows?|reads?)\s+(?P<old>[^,;.!?]{2,60}?)[\s,;.!-]*(?:(?:please |so )*(?:fix|correct|change|update)(?: it| that| this)?(?: please)?)?\W*"
    r"|\W*(?:(?:но|нет|стой|слушай|эй)[\s,]+)*(?:я|мы)(?: же| тебе| вам)* (?:говорил|сказал|писал)[аи]?(?: же| тебе)*,? что (?P<ru>[^,;.!?]{3,80}?)[\s,;.-]+(?:а|но) (?:у тебя |там |тут |в памяти |записан[оа] |написано |стоит |теперь )+(?P<ru_old>[^,;.!?]{2,60}?)[\s,;.!-]*(?:(?:пожалуйста )?(?:поправь|исправь|поменяй)(?:те)?(?: это| пожалуйста| там)*)?\W*"
    r"|\s*(?:ก็)?(?:ฉัน|ผม|หนู|เรา)?(?:เคย)?บอก(?:ไป|ไว้)?(?:แล้ว)?ว่า\s?(?P<th>[^,.!?]{3,60}?)\s*แต่(?:ตรงนั้น|ในนั้น|เธอ|คุณ|มัน|ที่จำไว้)*(?:เขียน|เป็น|บันทึก|จำ|ขึ้น)(?:ว่า|เป็น)?\s?(?P<th_old>[^,.!?]{2,40}?)\s*(?:ช่วย)?(?:แก้|เปลี่ยน)(?:ให้|ด้วย|หน่อย|นะ|ครับ|ค่ะ|(?<!โย)คะ)*\W*",
    re.IGNORECASE,
)
"""What was told, and what is remembered instead."""
_WRONG_THERE = lazy(
    r"\W*(?:(?:but|hey|no|wait|btw)[\s,]+)*(?P<what>(?:my|our|the) [^,;.!?]{2,60}?) (?:is|are) (?:wrong|incorrect|not right|outdated|out of date) in (?:your|the) (?:memory|notes|head|records?)[\s,;.:—-]+(?P<right>[^.!?]{3,120})[.!]*"
    r"|\W*(?:(?:but|hey|no|wait|btw)[\s,]+)*you(?:'ve got| have| got| remember) (?P<what2>(?:my|our|the) [^,;.!?]{2,60}?) wrong(?: in your memory)?[\s,;.:—-]+(?P<right2>[^.!?]{3,120})[.!]*"
    r"|\W*(?:(?:but|hey|no|wait|btw)[\s,]+)*what you (?:remember|know|have|noted)(?: down)? (?:about|of|for|as) (?P<what3>(?:my|our|the) [^,;.!?]{2,60}?) is (?:wrong|incorrect|not right|outdated)[\s,;.:—-]+(?P<right3>[^.!?]{3,120})[.!]*"
    r"|\W*(?:(?:но|нет|слушай|кстати)[\s,]+)*(?:у тебя|в памяти|там|ты)(?: в памяти)? (?:неверно|неправильно|не так|не тот|ошибочно) (?:записан[аоы]?|запомнен[аоы]?|запомнил[аи]?|стоит|помнишь|указан[аоы]?) (?P<what4>(?:наш|мо)[^,;.!?]{2,60}?)[\s,;.:—-]+(?P<right4>[^.!?]{3,120})[.!]*"
    r"|(?:ตรงที่)?(?P<what5>[\u0e00-\u0e7f]{2,30}?)(?:ที่จำไว้|ที่จดไว้|ในความจำ)(?:มัน)?ผิด(?:นะ|ค่ะ|ครับ|(?<!โย)คะ)?[\s,]+(?P<right5>[^.!?]{3,80})", re.IGNORECASE,
)
"""What is remembered is wrong, and how it is right: "our phone number is wrong in your memory, it ends in 88"."""
_IT = lazy(r"^(?:it|they)(?='s\b|\s)\s?|^(?:он[аои]?)\s", re.IGNORECASE)
_OF_WHOM = lazy(r"(?P<of>у\s+[а-яё-]+|[^,]{2,40}?(?=\s+(?:is|are|has|have|uses?|likes?|was|were)\b)|[^,]{2,40}?(?=\s+(?:это|называется)(?![а-яё])))", re.IGNORECASE)
_MOST = 240  # characters
_PUT_RIGHT_TH = lazy(
    r"^(?P<fact>\S.+?)[\s,]+(?:ช่วย)?(?:(?:ของ|อัน|ที่|ข้อมูล)?(?:เก่า|เดิม)?(?:ที่)?(?:เคย)?(?:จำ|จด|บอก|บันทึก)?(?:ไว้|ไป)?)\s?(?:ช่วย)?(?:จำ(?:ให้)?ใหม่|แก้(?:ไข)?(?:ใหม่|ให้)?|อัปเดต(?:ให้)?|อัพเดท(?:ให้)?|เปลี่ยน(?:ให้)?)(?:(?:ของเก่า|ข้อมูลเก่า|อันเก่า)?(?:ที่(?:เคย)?(?:จำ|จด|บอก)(?:ไว้|ไป)?)?|ของเก่า|ข้อมูลเก่า)(?:ด้วย|หน่อย|ที|ให้|นะ|ครับ|ค่ะ|(?<!โย)คะ|(?<!เ)จ้า)+\s*$"
)
"""A fact, and that what is remembered is to be put right by it: "ค่ายมวยย้ายไปสันทรายแล้วนะ ของเก่าที่จำไว้แก้ด้วย"."""
_NOT_THIS_TH = lazy(r"^(?P<new>.+?)\s*(?:แล้ว|ละ|ล่ะ)?(?:นะ|ครับ|ค่ะ|(?<!โย)คะ)*[\s,]+(?:และ)?ไม่ใช่\s?(?P<old>.+?)(?:แล้ว|นะ|ครับ|ค่ะ|\s)*$")
_SOFT_TH = lazy(r"(?:\s*(?:นะ|น้า|ครับ|คับ|ค่ะ|(?<!โย)คะ|(?<!เ)จ้า|(?<=\d)\s?(?:ละ|ล่ะ)|(?<=บาท)(?:ละ|ล่ะ)))+$")
_SAYS_TH = lazy(r"ย้าย|อยู่|เปลี่ยน|ขึ้น|ลด|เป็น|ปิด|เปิด|หยุด|ราคา|คือ|ชื่อ|ใช้")
_DAY_TH = lazy(r"วัน(?:จันทร์|อังคาร|พุธ|พฤหัส(?:บดี)?|ศุกร์|เสาร์|อาทิตย์)")


def _put_right_th(text: str) -> tuple[str, str]:
    """What is remembered and what it is now, of such a message in Thai; two empty texts for any other."""
    match = _PUT_RIGHT_TH.match(text)
    if match is None or _WORK.search(match["fact"]) or "?" in text or match["fact"].startswith("ไม่"):
        return "", ""
    if made := _NOT_THIS_TH.match(match["fact"]):
        new, old = _SOFT_TH.sub("", made["new"].strip()), made["old"].strip()
        for part in (r"\d[\d.,:]*(?!.*\d)", _DAY_TH.pattern, r"(?<=ชื่อ)\s?\S.*$", r"(?<=คือ)\s?\S.*$", r"(?<=เป็น)\s?\S.*$"):
            there = re.search(part, new)
            if there and (not part.startswith(r"\d") or re.search(r"\d", old)) and (part != _DAY_TH.pattern or _DAY_TH.search(old)):
                return f"{new[: there.start()]}{' ' if new[there.start()] == ' ' else ''}{old}{new[there.end() :]}", new
        return old, new
    new = _SOFT_TH.sub("", match["fact"].strip())
    says = _SAYS_TH.search(new)
    if says is None or not new[: says.start()].strip():
        return "", ""
    subject = new[: says.start()].strip()
    return f"{subject}{'อยู่' if says[0] == 'ย้าย' else says[0] if says[0] in ('ปิด', 'เปิด', 'หยุด', 'ราคา', 'ชื่อ', 'ใช้', 'อยู่') else ''}", new


def denied(request: Request, catalogue: Sequence[Tool], language: str) -> Plan | None:
    """The plan that puts right what is remembered; None where nothing is denied, or what is denied is of other things."""
    text = normalise(request.text)
    tool = next((tool for tool in catalogue if takes_both(tool)), None)
    if tool is None or request.question or request.attachments or len(text) > _MOST or "?" in text:
        return None
    on_work = any(step.tool.split(".")[0] != "memory" for earlier in request.earlier[:1] for step in earlier.steps)
    was, now = _put_right_th(text)
    if was and now and (not request.earlier or (re.search("จำ|จด|บันทึก", text) if on_work else "ไม่ใช่" in text)):  # what was just kept: `corrected` reads it
        return correction(tool, was, now, text, language)
    if not on_work and (but := _SAID_BUT.fullmatch(text)):
        new, old = (next(value for value in (but[key] for key in keys) if value).strip() for keys in (("new", "ru", "th"), ("old", "ru_old", "th_old")))
        of = _OF_WHOM.match(new)
        return correction(tool, f"{of['of'] if of else ''} {old}".strip(), new, text, language)
    said = without_telling_off(text)
    if not on_work and _NAMES.search(said) and (named := swap(plainly(said))):
        return correction(tool, f"{_NAMES.sub('', named.of).strip()} {named.old}".strip(), plainly(said), text, language)
    if not on_work and (wrong := _WRONG_THERE.fullmatch(text)):
        what, right = (next(value for key, value in wrong.groupdict().items() if value and key.startswith(name)).strip() for name in ("what", "right"))
        return correction(tool, what, _IT.sub(f"{what} ", right), text, language)
    made = swap(said)
    if made is None or _NO_TRADE.match(made.old) or _NO_TRADE.match(made.new):
        return None
    client, own = whom(said), _ONESELF.match(said)
    if not (client or own or said != text) or (on_work and not client and not (own and said == text)) or _WORK.search(made.old):
        return None
    if not _PARTED.search(said) and (said == text or _ACTUALLY.match(text)):
        return None  # "actually my brand colour is navy not teal" is told, and takes the place of what was told before
    query = f"{client or ('' if own else made.of)} {made.old}".strip()
    return correction(tool, query, said, text, language)
