# ruff: noqa: E501 - patterns read better unbroken
"""Ideas that are asked for as a question: what somebody could film, or what to post with what one does ("I sell soap, what should I post
this week? five ideas"). It is put as a wish for so many ideas about that.
"""

from __future__ import annotations

import re

from agent.local.slots.number import NUMBER, parse
from agent.patterns import lazy

_TIME_RU = r"(?:сегодня|завтра|дальше|потом|сейчас|ещё|еще|(?:на|в|во|за) (?:эт|следующ|ближайш|выходн|недел|месяц|инст|тик|ютуб|телег|сторис)\w*)"
_SHOW_RU = r"(?:снимать|снять|поснимать|заснять|рассказать|рассказывать|писать|написать|постить|запостить|выкладывать|выложить|показать|показывать|публиковать|опубликовать)"
_ASKED_RU = r"(?:(?:подскажи|посоветуй|придумай|скажи|не знаю)(?:те)?(?: мне)?,? )?(?:о ч[её]м|про что|что)(?: (?:ещё|еще|можно|мне|нам|стоит|лучше|бы|вообще|такого))*"
_WHERE_RU = r"(?: (?:видео|ролики?|посты?|сторис|рилсы?|контент|клипы?|(?:в|на) (?:сво[её]м |мо[её]м |нашем )?(?:блоге|канале|сторис|аккаунте|инстаграме|тиктоке)))*"
_COUNT_RU = rf"(?:(?:дай|давай|накидай|подкинь|предложи|нужно|нужны|хватит|хочу|можно)(?:те)?\s+)?(?:мне |нам )?(?:(?:штук|вариант\w*|иде[йия]|тем\w?|где-то|примерно|хотя бы|около)\s+)*(?P<n>{NUMBER})(?:-\w+)?(?:\s+(?:штук\w?|вариант\w*|иде\w+|тем\w?))*"
_SHOW_EN = r"(?:film|post|make videos about|share|shoot|publish|talk about)"
_COUNT_EN = rf"(?:(?:give me|i need|i'd like|maybe|about|around|say)\s+)*(?P<n>{NUMBER})(?: (?:or so))?(?: (?:ideas|options|topics|suggestions|angles))(?: please)?"
_TIME_TH = r"(?:(?:เดือน|อาทิตย์|สัปดาห์|วัน|ช่วง|ปี)(?:นี้|หน้า)|พรุ่งนี้)"
_COUNT_TH = rf"(?:ช่วย)?(?:คิด|ขอ|เอา|แนะนำ|อยากได้)?(?:ให้|มา)?\s?(?:สัก|ซัก|ประมาณ)?\s?(?P<n>{NUMBER})\s?(?:อัน|แบบ|อย่าง|ไอเดีย|หัวข้อ|เรื่อง|คลิป|มุม|ข้อ|โพสต์)(?:หน่อย|นะ|ค่ะ|(?<!โย)คะ|ครับ|ที)*"
_ASKED_TH = r"(?:ควร|จะ|น่าจะ)?(?:ลง|โพสต์|โพส|ทำ|ถ่าย)(?:คอนเทนต์|คลิป|โพสต์|รีล|วิดีโอ)?(?:อะไร|ไร)(?:ลง)?(?:ดี|ได้บ้าง|ได้|บ้าง)*(?:ค่ะ|(?<!โย)คะ|ครับ|นะ|อ่ะ|อะ)*"
_QUESTIONS = {
    "ru": (
        lazy(rf"(?:а |и |ну )?{_ASKED_RU} {_SHOW_RU}{_WHERE_RU},? (?!{_TIME_RU})(?:если (?:я|мы) |про |об? )?(?P<topic>[^?.!]{{3,90}}?)[?.!,]+\s*(?:без [^?.!,]{{3,30}},\s*)?{_COUNT_RU}", re.IGNORECASE),
        lazy(rf"(?:а |и |ну )?{_ASKED_RU} (?:пост|ролик|видео)? ?{_SHOW_RU}{_WHERE_RU},? если (?:я|мы|у меня|у нас) (?P<topic>[^?.!]{{3,60}}?)(?:[?.!,]+\s*{_COUNT_RU})?", re.IGNORECASE),
        lazy(
            rf"(?:привет[,!]? )?(?:(?:я|мы) )?(?:продаю|прода[её]м|торгую|шью|шь[её]м|вяжу|пеку|печ[её]м|преподаю|делаю|делаем|развожу|выращиваю|веду (?:блог|канал) (?:про|об?)|у (?:меня|нас)) (?P<topic>[^,.?!]{{3,70}}?)\s*[,.!?—-]+\s*{_ASKED_RU} {_SHOW_RU}[^?.!]*(?:[?.!,]+\s*{_COUNT_RU})?",
            re.IGNORECASE,
        ),
    ),
    "en": (
        lazy(rf"what (?:could|can|should|would) (?P<topic>(?!i\b|we\b|you\b|it\b)[^?]{{3,60}}?) {_SHOW_EN}(?P<more> (?:besides|apart from|other than|except) [^?]{{3,40}})?[?.]+\s*{_COUNT_EN}", re.IGNORECASE),
        lazy(
            rf"(?:hi[,!]? )?(?:i|we) (?:sell|make|run|own|teach|have|bake|sew|knit) (?P<topic>[^,.;?!]{{3,60}}?)[,.;!]+\s*(?:so )?what (?:should|could|can) (?:i|we) (?:post|make|film|share|publish)[^?.!]*(?:[?.!,]+\s*{_COUNT_EN})?",
            re.IGNORECASE,
        ),
    ),
    "th": (
        lazy(rf"(?!{_TIME_TH})(?P<topic>[\u0e00-\u0e7f]{{3,40}}?){_ASKED_TH}\s*{_COUNT_TH}"),
        lazy(
            rf"(?:เรา|ผม|ฉัน|หนู)?(?:ขาย|สอน|รับทำ|เป็น|เปิด(?=ร้าน|คลินิก|คาเฟ่|ฟิตเนส|โรงเรียน|สตูดิโอ|ฟาร์ม|บริษัท|รีสอร์ต|โฮสเทล|ค่าย)|มี(?=ร้าน)|ทำ(?=ร้าน))(?P<topic>[\u0e00-\u0e7f]{{2,40}}?)(?:อยู่)?(?:ค่ะ|(?<!โย)คะ|ครับ)?\s+{_TIME_TH}?\s?{_ASKED_TH}(?:\s*{_COUNT_TH})?"
        ),
    ),
}  # fmt: skip
_WISH = {"en": 'suggest {n} ideas for videos about "{topic}"', "ru": 'предложи {n} идей для видео про "{topic}"', "th": 'คิดไอเดียเรื่อง "{topic}" {n} ไอเดีย'}
_SOME = {"en": 'ideas for a video about "{topic}"', "ru": 'идеи роликов про "{topic}"', "th": 'ขอไอเดียวิดีโอเกี่ยวกับ "{topic}"'}


def ideas_asked(plain: str, language: str) -> str:
    """The question as a wish for ideas; empty when it is none."""
    found = next((match for pattern in _QUESTIONS.get(language, ()) if (match := pattern.fullmatch(plain))), None)
    if found is None or '"' in plain:
        return ""
    topic = f"{found['topic'].strip()}{found.groupdict().get('more') or ''}"
    topic = _named(topic) if language == "ru" else re.sub(r"^(?:an?|the|my|our) ", "", topic)
    count = int(parse(found["n"])) if found["n"] else 0
    return _WISH[language].format(n=count, topic=topic) if count > 1 else _SOME[language].format(topic=topic)


def _named(topic: str) -> str:
    """What is said in a case of its own as it stands by itself: "мастеру маникюра" is "мастер маникюра"."""
    from media.prose.russian import nominative

    return nominative(topic)
