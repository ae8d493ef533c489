# ruff: noqa: E501 - patterns read better unbroken
"""The lines of a Thai sheet, each whole and none lost: "บ่าย 2 โมง", "3.5 ล้าน" and "086 555 4444" are one line each, and what stands between two facts is a line too:
"โปสเตอร์ตามหาแมวหาย ชื่อส้มโอ หายแถวซอยอารีย์ 4 โทร 0812345678".
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import cast

from agent.local.announcing.announcement import FILM, PUTS_OUT, SHEET, as_line, says_how_made
from agent.local.announcing.facts import SIGNAL, moments
from agent.local.catalogue.abilities import Ability
from agent.local.imagery.signs import tells_how
from agent.patterns import lazy

_DETAILS = "details"
_LONGEST, _MOST, _A_LINE = 300, 12, 60
_LEADS = lazy(r"(?:บ่าย|ตี|เที่ยง|บัตร|ราคา|โทร\.?|เบอร์|เวลา|วันที่|ห้อง|ชั้น|อายุ|เด็ก|ภายใน|ชิงทุน|รางวัล|หมดเขต|(?:วัน)?(?:จันทร์|อังคาร|พุธ|พฤหัส(?:บดี)?|ศุกร์|เสาร์|อาทิตย์)(?:ที่)?|ซอย\S*|หมู่|บ้านเลขที่|เริ่ม|ตั้งแต่|ถึง|ละ|ซื้อ|แถม|ลด|ชนะ|เพียง|แค่|-)$")
"""What a number is told behind."""
_UNITS = lazy(r"(?:ล้าน|แสน|หมื่น|พัน|บาท|โมง|ทุ่ม|น\.?(?:\s|$)|คน|ปี|ขวบ|ห้อง|ตร\.?ม|ไร่|งาน|ชั่วโมง|นาที|แก้ว|ชิ้น|กก|แถม|[-–])")
"""What a number is told of."""
_POLITE = lazy(r"^(?:ให้|หน่อย|ที(?!่)|ด้วย|เลย|นะ|ครับ|คับ|ค่ะ|คะ|จ้า|น้า)+$|(?:ให้|หน่อย|ด้วย)+(?:นะ|ครับ|คับ|ค่ะ|คะ|จ้า)*$")
_HOW = lazy(r"^(?:ขอ|เอา|ใช้|ให้)?(?:เป็น)?(?:พื้น(?:หลัง)?|ตัวหนังสือ|ตัวอักษร|ฟอนต์|โทน|สี(?!่)|แนว|จัตุรัส|สี่เหลี่ยม|ใส่|เขียน|มี|ขนาด|สไตล์|ธีม|น่ารัก|สวย|แบบ|ไม่|และ|กับ|แล้ว|พร้อม|ข้อความ|คำว่า|ว่า|สำหรับ|เรื่อง|ลง|เป็น|ๆ)")
"""Says how the sheet is to look, leads on, or tells words of its own."""
_IN_FULL = {
    "มค": "มกราคม", "กพ": "กุมภาพันธ์", "มีค": "มีนาคม", "เมย": "เมษายน", "พค": "พฤษภาคม", "มิย": "มิถุนายน", "กค": "กรกฎาคม", "สค": "สิงหาคม", "กย": "กันยายน", "ตค": "ตุลาคม", "พย": "พฤศจิกายน", "ธค": "ธันวาคม",
}  # fmt: skip
_MONTHS = lazy(r"(?<=\d )(?:ม\.?ค|ก\.?พ|มี\.?ค|เม\.?ย|พ\.?ค|มิ\.?ย|ก\.?ค|ส\.?ค|ก\.?ย|ต\.?ค|พ\.?ย|ธ\.?ค)\.?(?=\s|$)")
"""Months as they are cut short, which stand on a sheet in full."""
_ASKS = lazy(r"^(?:ช่วย|รบกวน|ขอ|อยากได้|ทำ|สร้าง|ออกแบบ|วาด|ให้)*")
_OF_ITS_OWN = lazy(r"[\":]|(?:แล้วก็|แล้ว(?=ทำ|โพส|ลง|เขียน)|ใบแรก|ใบที่|อีกใบ|อีกอัน|[2-9]\s?(?:ใบ|แบบ|รูป|ภาพ|แผ่น))")


def in_thai(text: str, args: Mapping[str, object], drawn: Ability) -> dict[str, object]:
    """The details of a sheet put whole, and with what was lost; nothing where they are so already, or it tells no facts."""
    details = [str(line) for line in cast("Sequence[str]", args.get(_DETAILS) or ())]
    sheet = SHEET.search(text)
    if sheet is None or not details or len(text) > _LONGEST or _OF_ITS_OWN.search(text) or FILM.search(text) or PUTS_OUT.search(text[sheet.end() :]):
        return {}
    text = _MONTHS.sub(lambda month: _IN_FULL[month[0].replace(".", "")], text)
    title = str(args.get("title") or "")
    mistaken = bool(title) and bool(re.search(r"\d", title)) and str(args.get("prompt", "")).endswith("เรื่อง") and title in text
    details = [title, *details] if mistaken else details
    words = text[sheet.start() :].split(" ")
    prompt = str(args.get("prompt", ""))
    named = words[0] == sheet[0] and prompt in words[1:2]  # what it is of, behind a space
    cluttered = (prompt in words[1:] and not named) or bool(re.search(r"[\d,]", prompt))
    notice = bool(re.search(r"หาย|ตามหา", words[0]))
    shown = _bare(" ".join(["" if cluttered else prompt, title, *details]))
    found: list[str] = []
    lost, last = False, ""
    for at, word in enumerate(words[1:], 1):
        before = words[at - 1]
        line = next((line for line in details if _bare(word) and _bare(word) in _bare(line)), "")
        if re.fullmatch(r"\d{1,2}", word) and not line and not _LEADS.search(before) and _UNITS.match(" ".join(words[at + 1 : at + 2])):
            joined, lost = False, True
        elif line or (last and (_LEADS.search(before) and re.match(r"\d", word))) or (last and _joins(before, word)):
            joined = bool(found) and bool(last) and (_joins(before, word) or _bare(before + word) in _bare(line or found[-1]))
        elif _bare(word) not in shown and (_is_line(word, drawn) or (notice and re.match("สี(?!่)", word))):
            joined, lost = False, True
        else:
            last = ""
            continue
        if joined:
            found[-1] += f" {word}"
        else:
            found.append(word)
        last = word
    lines = [as_line(_SOFT.sub("", line)) for line in found if re.search(r"\w", line)]
    if not lines or len(lines) > _MOST or (not lost and len(lines) == len(details) and all(_bare(one) == _bare(other) for one, other in zip(lines, details, strict=True))):
        return {}
    if any(_bare(line) not in _bare(" ".join(lines)) for line in details):
        return {}  # said otherwise than it was typed
    head = _ASKS.sub("", _POLITE.sub("", words[0]))
    broken = (cluttered or mistaken) and len(head) > len(sheet[0])
    return {_DETAILS: lines, **({"prompt": head} if broken else {}), **({"title": None} if mistaken else {}), **({"palette": None} if notice and any(line.startswith("สี") for line in lines) else {})}


_SOFT = lazy(r"(?:นะ)?(?:ค่ะ|ครับ|คับ|(?<!โย)คะ|จ้า|จ้ะ)$")


def _joins(before: str, word: str) -> bool:
    """Whether two words are parts of one line: a number and its unit, what leads to a number, the groups of a phone number."""
    if re.fullmatch(r"[\d-]+", word) and re.search(r"\d{2,}$", before) and re.fullmatch(r"\D*[\d-]+", before):
        return len(re.sub(r"\D", "", before)) <= 4 and len(re.sub(r"\D", "", word)) >= 3
    if re.match(r"\d", word):
        return bool(_LEADS.search(before))
    return bool(re.search(r"\d$", before) and (_UNITS.match(word) or word in _IN_FULL.values()))


def _is_line(word: str, drawn: Ability) -> bool:
    """Whether a word that nobody took for a fact is a line all the same."""
    if not 3 < len(word) <= _A_LINE or not re.search(r"[\u0e00-\u0e7f]", word) or _POLITE.search(word) or _HOW.match(word):
        return False
    return bool(SIGNAL.search(word) or moments(word)) or not (tells_how(word, drawn) or says_how_made(word.removeprefix("ชื่อ")))


def _bare(words: str) -> str:
    return re.sub(r"[\s.,]", "", words.casefold())
