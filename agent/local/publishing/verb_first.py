# ruff: noqa: E501 - patterns read better unbroken
"""What is to be done with a post, said behind the post it is meant of: «пост про мёд отмени», "the honey post, cancel it", "โพสต์เรื่องน้ำผึ้ง ยกเลิกเลย";
or as what is to become of it: «пусть пост в инсте выйдет не в восемь, а в 21:15». Put with the verb first, as such wishes are read.
"""

from __future__ import annotations

import re

from agent.local import times
from agent.local.publishing.post_words import ASKS_TH, ONE_TH
from agent.patterns import lazy

_HI_RU = r"(?:(?:а|и|ну|слушай|пожалуйста|так|тогда|давай|нет|ой)[\s,]+)*"
_POST_RU = r"(?:пост(?:ы|ик)?|публикаци[юия]|ролики?|рилс(?:ы|ик)?|видео|видос(?:ы|ик)?|клипы?|шортсы?|сторис|анонс|объявление)"
_DO_RU = r"(?:отмени|перенеси|сдвинь|передвинь|подвинь|перекинь|перебрось|смести|отложи|сними с (?:публикации|плана)|убери с (?:публикации|плана)|убери из (?:плана|расписания|очереди|публикаций)|распубликуй)(?:те)?"
_RU = lazy(
    rf"^\W*(?P<hi>{_HI_RU})(?P<what>(?:(?:тот|этот|то|это|все|весь|мой|наш|завтрашн[а-яё]+|сегодняшн[а-яё]+|вечерн[а-яё]+|утренн[а-яё]+|[а-яё]+(?:ый|ой|ое)) ){{0,2}}{_POST_RU}(?![а-яё])[^.;:!?\"]{{0,80}}?),? (?P<do>{_DO_RU})(?! (?:пост|публик|ролик|видео|рилс|клип))(?P<rest>(?: (?:[^.;:!?\"]|(?<=\d)[:.](?=\d\d)){{1,60}})?)(?P<end>[.!]*)$",
    re.IGNORECASE,
)
_POST_EN = r"(?:posts?|reels?|videos?|clips?|shorts?|stor(?:y|ies)|publications?|announcements?)"
_EN = lazy(
    rf"^\W*(?P<what>(?:the|that|my|our|tomorrow's|today's|tonight's|monday's|tuesday's|wednesday's|thursday's|friday's|saturday's|sunday's) (?:[\w'-]+ ){{0,4}}?{_POST_EN}\b[^.;:!?,\"]{{0,60}}?)\s*(?:,|-)\s*(?:(?:please|can you|just|let's) )*(?P<do>cancel|move|push|postpone|reschedule|unpublish|take down|take) (?:it|them|that)(?P<rest>(?: [^.;:!?\"]{{1,60}})?)(?P<end>[.!]*)$",
    re.IGNORECASE,
)
_WHY_EN = lazy(
    rf"^\W*(?P<what>(?:the|that|my|our) (?:(?:[\w'-]+ ){{0,4}}?{_POST_EN}|one)(?: (?:about|on|for|with|called)\b[^.;:!?,\"]{{2,40}}?)?) (?:is|isn'?t|was|has|mustn'?t|must not|shouldn'?t|should not|can'?t|cannot|won'?t|needn'?t|doesn'?t)\b[^.;:!?,\"]{{1,60}}[.,;!–—-]+ (?:(?:so|and|please|pls|just)\s+)*(?P<do>cancel|unpublish|pull|take|remove|delete|bin|scrap|kill|drop|axe) (?:it|that|them)(?: (?P<down>down|off))?(?: please| pls| now| then)*[.!]*$",
    re.IGNORECASE,
)
"""Why a post goes, between it and what is to be done: "the clip about winter prices has no business on our site. Pull it"."""
_TH = lazy(r"^\s*(?P<what>(?:โพสต์|โพส|คลิป|รีล|วิดีโอ|วีดีโอ|สตอรี่)(?:เรื่อง|เกี่ยวกับ|ของ|วัน|พรุ่งนี้|ที่)[^\s,.;:!?\"]{1,60}) (?:ช่วย|ขอ)?(?P<do>ยกเลิก|เลื่อน)(?:(?:เลย|ที|ก่อน|ไปก่อน|ไปเลย|ไป|ด้วย|หน่อย|ให้|นะ|ครับ|ค่ะ|(?<!โย)คะ)+$)?(?P<rest>[^.;:!?\"]{0,60})$")

_OUT_RU = r"(?:выйдет|выходит|выйдут|выходят|публикуется|опубликуется|идёт|пойдёт|вышел|вышла|вышло|вышли)"
_NOT_THEN_RU = r"(?:вместо|а не) [^.;:!?\"]{1,30}"
_LET_RU = lazy(
    rf"^\W*{_HI_RU}(?:пусть|сделай(?:те)? так,? чтобы|пускай) (?P<what>(?:[а-яё]+(?:ый|ий|ой|ое) )?{_POST_RU}(?![а-яё])[^.;!?\"]{{0,60}}?) {_OUT_RU} (?:не [^.;!?\"]{{1,30}}?, а )?(?P<when>(?:в |во )?[^.;!?\"]{{1,40}}?)(?:,? {_NOT_THEN_RU})?[.!]*$",
    re.IGNORECASE,
)
_NOT_OUT_RU = lazy(
    rf"^\W*{_HI_RU}(?:(?:вс[её],? |то,? )?что (?:у (?:нас|меня) )?(?:стоит|запланировано|выходит|назначено)(?P<which> [^,.;!?\"]{{2,50}}?)|(?P<one>(?:завтрашн|сегодняшн|вечерн|утренн|[а-яё]+ничн|[а-яё]+ов|субботн|воскресн)[а-яё]+ {_POST_RU}(?: [^,.;!?\"]{{2,40}}?)?)),? (?:(?:выкладывать|публиковать|постить|выпускать) не (?:надо|нужно|стоит|будем)|не (?:надо|нужно) (?:выкладывать|публиковать|постить|выпускать)|не (?:выкладывай|публикуй|пости|выпускай)(?:те)?)\W*$",
    re.IGNORECASE,
)
"""What is planned and is not to go out: «то, что стоит на завтра в инсте, выкладывать не надо»."""
_LET_TH = lazy(
    r"^\s*(?:ช่วย|ขอ)?ให้(?P<what>(?:โพสต์|โพส|คลิป|รีล|วิดีโอ|วีดีโอ)[^\s,.;!?\"]{0,40}?)(?:ออก|ลง|ขึ้น)(?:ตอน|เวลา|เป็น|\s)+(?P<when>[^,;!?\"]{1,40}?)\s?(?:แทน|ไม่ใช่)[^,;!?\"]{1,30}$"
)


def verb_first(text: str) -> str:
    """The message so; as it was when it says nothing in this order."""
    text = _all_first(text) or text
    for pattern, move, to in _OUT_LATER:
        if found := pattern.match(text):
            return f"{move}{found['what']}{to if times.read(found['when']).spans else ' '}{found['when']}"
    if found := _RU.match(text):
        return f"{found['do']} {found['what'].rstrip(' ,')}{found['rest']}"
    if found := _NOT_OUT_RU.match(text):
        return f"отмени {found['one']}" if found["one"] else f"отмени все посты{found['which']}"
    if found := _LET_RU.match(text):
        return f"перенеси {found['what']} на {found['when']}"
    if found := _LET_TH.match(text):
        return f"เลื่อน{found['what']}ไป{found['when']}"
    if found := _WHY_EN.match(text):
        return f"{'take down' if found['down'] or found['do'].lower() == 'take' else found['do']} {found['what']}"
    if found := _EN.match(text):
        down = found["rest"].lower().startswith(" down") and found["do"].lower() == "take"
        return f"take down {found['what']}{found['rest'][5:]}" if down else f"{found['do']} {found['what']}{found['rest']}"
    if found := _TH.match(text):
        return f"{found['do']}{found['what']}{found['rest']}"
    return text


_OUT_LATER_EN = lazy(
    rf"^\W*(?P<what>(?:(?:the|that|my|our) (?:[\w'-]+ ){{0,4}}?{_POST_EN}\b[^.;:!?\"]{{0,60}}?|(?:the )?(?:mon|tues|wednes|thurs|fri|satur|sun)day['’]?s? one)) (?:should|needs? to|has to|must|is to|can) (?:go(?= (?:to |on |at )?(?:mon|tues|wednes|thurs|fri|satur|sun|tomorrow|today|tonight|next|\d))|go out|go live|go up|be (?:posted|published|up|out|moved)|come out|drop) (?:to )?(?P<when>[^.;!?\"]{{1,40}}?)(?: instead| please)?[.!]*$", re.IGNORECASE
)
_OUT_LATER_RU = lazy(rf"^\W*{_HI_RU}(?P<what>(?:[а-яё]+(?:ый|ий|ой|ое) )?{_POST_RU}(?![а-яё])[^.;!?\"]{{0,60}}?),? (?:пусть|должен|должна|надо|нужно) (?:{_OUT_RU}|выйти|опубликовать|выложить) (?P<when>[^.;!?\"]{{1,40}}?)[.!]*$", re.IGNORECASE)
_OUT_LATER_TH = lazy(r"^\s*(?P<what>(?:โพสต์|โพส|คลิป|รีล|วิดีโอ)(?:เรื่อง|เกี่ยวกับ|ของ)[^\s,.;!?\"]{1,40}?)\s?(?:ให้|ขอให้|ควร)(?:ออก|ลง|ขึ้น)(?P<when>[^,;!?\"]{1,40})$")
"""When a post is to go out instead: "the post about the raffle should go out one day later"."""
_OUT_LATER = ((_OUT_LATER_EN, "move ", " to "), (_OUT_LATER_RU, "перенеси ", " на "), (_OUT_LATER_TH, "เลื่อน", "ไป"))
_ALL_FIRST = lazy(
    rf"^\W*(?:{_HI_RU}вс[её],? что (?:у (?:нас|меня) )?(?:стоит|запланировано|выходит|назначено)(?P<ru> [^,.;!?\"]{{2,50}}?),? отмен(?:и|ите|яйте?|ить)(?![а-яё])(?P<why_ru>.*)$"
    r"|(?:everything|whatever|all)(?: that)?(?:'s| is| are| we have| i have| i've got)* (?:planned|scheduled|queued|going out|set|up)(?P<en> [^,.;!?\"]{2,50}?),? (?:please )?(?:cancel|scrap|call off)(?: (?:it|that|them))?(?: all)?\b(?P<why_en>.*)$)", re.IGNORECASE,
)
"""All of some days, before what is to be done with it: «всё, что стоит на 24 ноября, отмените, у нас траур»."""


def _all_first(text: str) -> str:
    found = _ALL_FIRST.match(text)
    if found is None:
        return ""
    return f"отмени все посты{found['ru']}{found['why_ru']}" if found["ru"] else f"cancel everything{found['en']}{found['why_en']}"


_POST_FIRST_TH = lazy(
    rf"^\s*{ASKS_TH}(?P<what>(?:พวก)?(?:{ONE_TH}|(?:อัน|ตัว)(?=ของ|ที่|เรื่อง|วัน))(?:(?!ทำ|วาด|เขียน|ตัด|ใส่|แก้|เปลี่ยน|แล้ว(?:ก็|ค่อย|ช่วย)|[,.;!?\n]).){{0,60}}?)\s?(?:ช่วย|ขอ|ให้|ก็)*"
    r"(?:(?P<off>ลบ|ถอด|ดึง|เอา)(?=ออก|ทิ้ง|ลง(?=จาก|\s|$|ให้|ที|หน่อย|เลย|ก่อน|ด้วย))|(?P<move>เลื่อน|ขยับ|ย้าย)(?=ออก|ไป|เป็น|มา|ให้|ขึ้น|เข้า)|(?P<cancel>ยกเลิก)(?=\s|$|ไป|ให้|เลย|ที|หน่อย|ด้วย|ก่อน|นะ))(?P<rest>.*)$", re.IGNORECASE
)
"""The posts first, then what is to be done with them: "คลิปโฮสเทลที่ลงเมื่อวานลบออกจาก tiktok ที"."""


def thai_verb_first(text: str) -> str:
    """A Thai message with what is to be done in front of the posts; as it was where nothing is said so."""
    said = _POST_FIRST_TH.match(text)
    if said is None or re.match(r"\s*(?:เสียง|เพลง|ช่วงเงียบ|คำพูด|พื้นหลัง|โลโก้)", said["rest"]):
        return text
    verb = said["off"] or said["move"] or said["cancel"]
    which = re.sub(r"\s?(?:มัน)?(?:พิมพ์|ลง|สะกด|เขียน|ราคา|ข้อมูล)?ผิด(?:[\u0e00-\u0e7f]{0,12})\s*$", "", said["what"])
    return f"{verb}{which} {said['rest'].strip()}".strip()
