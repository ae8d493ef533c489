# ruff: noqa: E501 - patterns read better unbroken
"""Music that is named by what plays, beside files that a film is made of: "with soft piano", «под бодрый бит», "ใส่เปียโนเบาๆ". Put as music, so that
it is made and laid under the film.
"""

from __future__ import annotations

import re
from dataclasses import replace

from agent.contract import Request
from agent.patterns import lazy

_EN = lazy(
    r"\b(?P<lead>with|to|over|plus|and|add)\s+(?P<what>(?:(?:an?|some|a bit of)\s+)?(?:(?!the |my |this |that |your |no )[a-z'-]+\s+){0,3}?(?:piano|guitars?|ukulele|violins?|cello|strings|flute|harp|saxophone|sax|marimba|beats?|drums|synths?|lo-?fi))\b(?!\s+(?:music|song|track|tune|beat|playing|loop|melody|concert|lesson|class|teacher|player|shop))(?=\s*(?:$|[,.;!]|and\b|for\b|under\b|behind\b|in the back|\())", re.IGNORECASE,
)
_RU = lazy(r"(?<![а-яё])под\s+(?P<how>(?:[а-яё-]+(?:ый|ий|ой)\s+){0,2})(?:бит|ритм|трек|музон|саунд|битос|битчик)(?![а-яё])", re.IGNORECASE)
_PUT_RU = lazy(r"(?<![а-яё])(?P<put>(?:наложи|добавь|поставь|подложи|вставь)(?:те)?\s+(?:(?:на|под|в|к)\s+(?:этот\s+|это\s+|мой\s+)?(?:ролик|видео|клип|видос|него|нему)[а-яё]*\s+)?)(?P<how>(?:[а-яё-]+(?:ое|ее|ую|юю|ый|ий|ой)\s+){0,2})(?P<what>пианино|фортепиано|гитару|скрипку|укулеле|флейту|бит)(?![а-яё])", re.IGNORECASE)
_TH = lazy(r"(?P<put>ใส่|เพิ่ม|เอา|กับ|พร้อม)(?P<what>(?:เสียง)?(?:เปียโน|กีตาร์|อูคูเลเล่|ไวโอลิน|บีท|บีต|ดนตรี)(?=\S*))")
_BEAT_TH = lazy(r"^เสียง(?=เปียโน|กีตาร์|อู|ไว)|^(?:เสียง)?(?:บีท|บีต|ดนตรี)")
_BESIDE_EN = lazy(r"(?<![,.;])\s+with\s+(?P<what>(?:(?:some|a bit of|an?)\s+)?(?:(?!no |my |this |that |the |her |his )[a-z'-]+\s+){0,3}?(?:music|beat|song))\s*[.!]*$", re.IGNORECASE)
_BESIDE_RU = lazy(r"(?:(?<![,.;])\s+(?:с|под|и|плюс|и ещё|и еще)|\s*,)\s+(?P<how>(?:[а-яё-]+(?:ой|ей|ую|юю)\s+){0,2})музык(?:ой|у)\s*[.!]*$", re.IGNORECASE)
_BESIDE_TH = lazy(r"\s*(?:พร้อม|กับ|ด้วย)(?:ใส่)?(?P<what>(?:เพลง|ดนตรี)\S*)$")
_CHANGES = lazy(r"^\W*(?:(?:please|can you|пожалуйста)\s+)*(?:make it|turn it|cut|trim|speed|slow|crop|rotate|flip|mute|сделай(?:те)? (?:его |видео |ролик )?(?:вертикальн|квадратн|ч[её]рно|горизонтальн|ярче|темнее|быстрее|медленнее)|обрежь|вырежи|ускорь|замедли|поверни|monochrome|(?:ช่วย|ขอ)?(?:ทำ(?:เป็น|ให้เป็น|ให้)?(?:แนวตั้ง|แนวนอน|สี่เหลี่ยม|จัตุรัส|ขาวดำ)|ตัด|เร่ง))", re.IGNORECASE)
_MADE = {"image", "video"}


def as_music(request: Request) -> Request:
    """The message so; as it was where no files of pictures came with it, or a song did."""
    kinds = {asset.actual_kind for asset in request.attachments}
    if request.question or not kinds or not kinds <= _MADE or '"' in request.text:
        return request
    text = _EN.sub(lambda match: f"{match['lead']} {match['what']} music", request.text, count=1)
    text = _RU.sub(lambda match: f"под {_of_music(match['how'])}музыку", text, count=1)
    text = _PUT_RU.sub(lambda match: f"{match['put']}{_of_music(match['how'])}музыку{'' if match['what'].lower() == 'бит' else ' ' + match['what']}", text, count=1)
    text = _TH.sub(lambda match: f"{match['put']}เพลง{_BEAT_TH.sub('', match['what'])}", text, count=1)
    if kinds == {"video"} and len(request.attachments) == 1 and _CHANGES.match(text):
        text = _BESIDE_EN.sub(lambda match: f", add {match['what']}", text)
        text = _BESIDE_RU.sub(lambda match: f", добавь {re.sub(r'ой(?= )', 'ую', re.sub(r'ей(?= )', 'юю', match['how']))}музыку", text)
        text = _BESIDE_TH.sub(lambda match: f" ใส่{match['what']}", text)
    return replace(request, text=text) if text != request.text else request


def _of_music(how: str) -> str:
    """Words of a beat as they are said of music: "бодрый" is "бодрую"."""
    return re.sub(r"(?:ый|ой|ое)(?=\s)|(?<=[гкхжшчщ])(?:ий|ее)(?=\s)", "ую", re.sub(r"(?<![гкхжшчщ])(?:ий|ее)(?=\s)", "юю", how))
