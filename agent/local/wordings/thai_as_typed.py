# ruff: noqa: E501 - patterns read better unbroken
"""Thai as it is typed to a friend, put as it is written: "ลง tiktok อะ" says "ลง tiktok", "กะ" between two words is "กับ", "เปน" is "เป็น".

What is told, kept or read out word for word - within quotes, and behind "ว่า" - is left as it was typed.
"""

from __future__ import annotations

import itertools
import re

from agent.local.lexicon import lexicon
from agent.local.wordings.thai_turns import in_their_words, told_daily
from agent.local.words import thai_words
from agent.patterns import lazy

_POLITE = r"(?:นะ|น้า|ครับ|คับ|ค่ะ|(?<!โย)คะ|(?<!เ)จ้า|จ้ะ)"
_ENDS_SO = r"(?:ครับผม|ครับ|คับ|ค่ะ|ค่า|(?<!โย)คะ|ขา|จ้า+|จ้ะ|จ๊ะ|จ๋า|ฮะ|งับ|นะ|น้า+)*"
_EMOJI = r"[\U0001F000-\U0001FAFF\u2600-\u27BF\uFE0F]"
_GREETING = lazy(
    rf"^\s*(?:(?:สวัสดี|หวัดดี|ดี(?=จ้า|ค่ะ|ครับ|คับ|ค่า|ฮะ)|ฮัลโหล|ฮาโหล|เฮ้|ไฮ|hi|hello|hey)(?:ตอน(?:เช้า|บ่าย|เย็น)|ยาม(?:เช้า|บ่าย|เย็น))?{_ENDS_SO}\s?(?:คุณ|น้อง|พี่|แอดมิน|แอด|บอท|จาร์วิส|เจ้าบอท|jarvis|ai|เอไอ)*{_ENDS_SO}"
    rf"|(?:คุณ|น้อง|พี่)?(?:จาร์วิส|jarvis|บอท|แอดมิน){_ENDS_SO}|(?:คือว่า|เอ่อ|อ้อ|อ๋อ|เออ|ว่าแต่|โทษที|ขอโทษ(?:ที)?|รบกวนหน่อย|รบกวนด้วย|มีเรื่องให้ช่วย|ขอความช่วยเหลือ|ช่วยหน่อย|งาน(?:เยอะ|ล้น|ท่วม)(?:มาก)?|(?:เจ้านาย|หัวหน้า|ลูกค้า|บอส)(?:สั่งมา|ขอมา|เร่งมา|เร่ง))(?:ๆ|มาก|เลย|หน่อย|นิดนึง|อะ)*{_ENDS_SO})"
    rf"(?:[\s,!.~]|{_EMOJI})+(?!ไม่|ผิด)(?=[^\s\U0001F000-\U0001FAFF].{{3,}})", re.IGNORECASE,
)
"""Who is greeted before a wish, and what else only leads to it: "หวัดดีบอท 🤙 ขอคลิป...", "งานเยอะมากเลย ..."."""
_FAREWELL = lazy(
    rf"(?<=\S)\s+(?:(?:ขอบคุณ|ขอบคุน|ขอบใจ|ขอบพระคุณ|แต๊งกิ้ว|แต้งกิ้ว|แทงกิ้ว|thank(?:s| you)?)(?:มาก|ล่วงหน้า|ๆ)*|ฝาก(?:ด้วย|หน่อย)|รบกวน(?:ด้วย|หน่อย)|(?:ขอ)?ด่วน(?:เลย|ๆ|มาก|ที่สุด)*|(?:ลูกค้า|เจ้านาย|หัวหน้า|บอส|เขา)(?:รอ|เร่ง)(?:อยู่|มา|มาก)*|(?:จะได้|จะ|ต้อง)รีบ(?:เอาไป)?(?:ส่ง|ใช้)(?:ให้)?(?:ลูกค้า|งาน|เจ้านาย|หัวหน้า)?){_ENDS_SO}\s*$|(?<=\S)\s?(?:ครับผม|นะจ๊ะ|(?:(?<![\u0e00-\u0e7f])|(?<=หน่อย)|(?<=ด้วย)|(?<=ให้)|(?<=เลย)|(?<=ที))น้า+)\s*$", re.IGNORECASE
)
"""What a wish is sent off with: "... ฝากด้วยนะคะ", "... ลูกค้ารออยู่"."""
_SMILES = lazy(rf"(?<=\S)\s*(?:{_EMOJI}\s*)+$")
_GOES_OUT = lazy(r"โพส|ลง|แชร์|ประกาศ|ทวี|แคปชั่น|แจ้ง|บอก|พูด|อ่าน|:")
"""Where an emoji may be meant for those who read it."""
_ASKS_WORDS = lazy(r"^\s*(?:ช่วย|ขอ|รบกวน|อยากได้|คิด|เขียน|แต่ง|\s)*(?:แคปชั่น|แคปชัน|แฮชแท็ก|สโลแกน|ไอเดีย|สคริปต์)")
"""Words that are still to be written."""
_NAMES = r"(?:tik ?tok|facebook|fb|instagram|insta|ig|youtube|yt|twitter|telegram|line|reels?|shorts?)"
_LATIN = (
    (lazy(rf"(?<=[\u0e00-\u0e7f])(?={_NAMES}(?![a-z]))", re.IGNORECASE), " "),
    (lazy(rf"(?<![a-z])(?P<name>{_NAMES})(?=[\u0e00-\u0e7f])", re.IGNORECASE), r"\g<name> "),
    (lazy(r"(?<=[\u0e00-\u0e7f])(?=(?:9:16|16:9|1:1|4:5)(?!\d)|\d{1,2}[:.]\d{2}(?!\d))"), " "),
    (lazy(r"(?<![\d:])(?P<shape>9:16|16:9|1:1|4:5)(?=[\u0e00-\u0e7f])"), r"\g<shape> "),
)
"""Names, shapes and hours that are typed without a space: "ลงfacebookกับไอจี", "ทำเป็น1:1แล้วลง"."""
_IN_THAI = {
    "poster": "โปสเตอร์", "banner": "แบนเนอร์", "logo": "โลโก้", "caption": "แคปชั่น", "hashtag": "แฮชแท็ก", "script": "สคริปต์", "subtitle": "ซับไตเติล", "slideshow": "สไลด์โชว์", "slogan": "สโลแกน",
    "video": "วิดีโอ", "vdo": "วิดีโอ", "clip": "คลิป",
}  # fmt: skip
_ENGLISH = lazy(rf"(?<=[\u0e00-\u0e7f])(?P<a>{'|'.join(_IN_THAI)})(?![a-z])|(?<![a-z])(?P<b>{'|'.join(_IN_THAI)})(?=[\u0e00-\u0e7f])", re.IGNORECASE)
"""English words for what is made, run together with Thai ones: "posterคอนเสิร์ต"."""
_VENTS = lazy(
    r"(?:^|(?<=\s))(?:สมอง|หัว)?(?:ตัน|ตื้อ)(?:มาก|สุด|สัส|สัด|จัง|เลย|แล้ว|ไปหมด|ชิบ|ๆ|อะ|อ่ะ|ว่ะ)+(?=\s|$)|(?:^|(?<=\s))(?:คิดไม่ออก|หมดมุก|หมดไอเดีย|ไม่มีไอเดีย|นึกไม่ออก|หัวจะปวด|เครียด|เหนื่อย|ช่วยชีวิต(?:ที|หน่อย)|ใกล้จะบ้า|งานเร่ง|รีบ|ด่วน)(?:มาก|สุด|จัง|เลย|แล้ว|จริงๆ|จริง|ๆ|อะ|อ่ะ|ว่ะ|นะ|ค่ะ|ครับ|(?<!โย)คะ)*(?=\s|$)"
    r"|(?<=\s)(?:ปัง|จึ้ง|เริ่ด|ฟาด|ฉ่ำ|ตัวแม่|ปั๊วะ)ๆ?(?:\s?มาก|เลย)?(?=\s|$)"
)
"""How somebody feels about it, or that it is to be splendid: no part of what it is about."""
_TEARS = lazy(rf"(?<=[\u0e00-\u0e7f])\s*{_EMOJI}+\s+(?=(?:เอา|ขอ|ช่วย|อยากได้|ทำ|คิด)(?:สัก|มา)?\s?(?:\d|สอง|สาม|ห้า))")
"""Emojis between a wish and how many there are to be."""
_ENDING = lazy(
    # "เยอะ" and "เจอะ" end in the same letters, and are words.
    rf"(?<![เ][ก-ฮ])(?<![เ][ก-ฮ][ก-ฮ])(?<![เ][ก-ฮ][่-๋])(?<![\w/.]\w/)\s?(?<![A-Za-z])(?:อ่?ะ|อ้ะ|อ่า|ง่ะ)(?P<polite>{_POLITE}*)(?=\s|$|[,.!?])"
)
_DEAR = lazy(r"(?<=[\u0e00-\u0e7f])(?<!เ)(?<!แดด)(?<!แสง)(?<!สว่าง)(?<!สี)\s?จ(?:้า+|้ะ|๊ะ)(?=\s|$|[,.!?])")
"""A fond ending, and no glare of the sun ("แดดจ้า")."""
_SPELT = (
    (lazy(r"(?<!ส)(?<!ก)เปน(?![์่-๋])"), "เป็น"),
    (lazy(r"โพ[สช]ท?(?:์|(?![ตท]?์|[ิีุูัา็]))(?!ต์)"), "โพสต์"),
    (lazy(r"(?<=[\u0e00-\u0e7f])\s?แระ(?=\s|$|[,.!?]|นะ|ค่ะ|(?<!โย)คะ|ครับ|(?<!เ)จ้า)"), "แล้ว"),
)
_SPELT = (
    *_SPELT,
    # "tomorrow" in two letters stands before a time of day, a space or the end: แพน, พนักงาน, พนม and ชุมพร's misspelling are others
    (lazy(r"(?<![เแโใไ])(?<!ชุม)(?<!นาย)พน(?:\.|ๆ)?(?:นี้)?(?=\s|$|[,!?]|\d|ที่|ทั้ง|หมด|ออก|ให้|เลย|ด้วย|หน่อย|ตอน|เช้า|เที่ยง|บ่าย|เย็น|ค่ำ|นะ|ค่ะ|ครับ|คับ|ไป(?!๊))"), "พรุ่งนี้"),
    (lazy(r"(?:พรุ้งนี้|พรุ่งนี(?![้่๊๋])|พรุ่งนี่|พรุงนี้|พุ่งนี้|พุ้งนี้|พรุ่งงี้|พรุ่งนิ้)"), "พรุ่งนี้"),
    (lazy(r"(?:มะรืนี้|มรืนนี้|มะรีนนี้)"), "มะรืนนี้"),
    (lazy(r"วัน(?:จันทร|จัน(?!ท))(?![์ร])"), "วันจันทร์"),
    (lazy(r"วันพฤ?หัด|วันพฤหัส(?=\s|$)"), "วันพฤหัส"),
    (lazy(r"วันเสา(?!ร)"), "วันเสาร์"),
    (lazy(r"แฮ[ชซ]แ[ทต][กค](?!์)"), "แฮชแท็ก"),
    (lazy(r"อังก(?:ิด|ิส|ริด|ริส|ิษ|ฤด)"), "อังกฤษ"),
    (lazy(r"(?<!บล็อก)แคป(?=ว่า|$)"), "แคปชั่น"),
    (lazy(r"รี?พอร[์]?[ตท]์?(?![ก-๙]*เตอร์)|รีพอ[ตท]"), "รายงาน"),
    (lazy(r"คอนเท(?:นต์|นท์|น)(?:แพลน|แผน|คาเลนดาร์|คาเลนเดอร์)"), "แพลนคอนเทนต์"),
    # Units and money as they are abbreviated.
    (lazy(r"(?<=\d)\s?บ\.?(?=\s|$|[,/])"), " บาท"),
    (lazy(r"(?<=\d)\s?กม\.?(?=\s|$|[,/])"), " กิโลเมตร"),
    (lazy(r"(?<=\d)\s?กก\.?(?=\s|$|[,/])"), " กิโลกรัม"),
    (lazy(r"(?<=\d)\s?ชม\.?(?=\s|$|[,/])"), " ชั่วโมง"),
    # Pictures as a film, so long each.
    (lazy(r"(?:(?:เอา|นำ)รูป(?:พวกนี้|ทั้งหมด|นี้)?(?:มา)?|ต่อรูป(?:พวกนี้|ทั้งหมด|นี้)?)?(?:ทำ)?เป็น(?:คลิป|วิดีโอ)(?=[^\n]{0,30}?(?:รูป|ภาพ)ละ\s?(?:\d|สอง|สาม|สี่|ห้า))"), "ทำสไลด์โชว์จากรูปพวกนี้"),
    # Music that plays softly along.
    (lazy(r"(?P<music>(?:เพลง|ดนตรี)\S*?เบา\s?ๆ)\s?คลอ(?:ไป|ๆ)*(?=\s|$|ด้วย|ให้|หน่อย)"), r"\g<music>"),
    (lazy(r"(?P<music>(?:เพลง|ดนตรี)[\u0e00-\u0e7f]{3,20}?)สบาย\s?ๆ"), r"\g<music>ชิลๆ"),
    # "instead" of what there was, behind the music that is put in.
    (lazy(r"(?P<music>(?:ใส่|เอา|ใช้)(?:เพลง|ดนตรี)[^\n\"]{0,40}?)\s?แทน(?=(?:ให้|หน่อย|ที|ด้วย|นะ|ครับ|คับ|ค่ะ|(?<!โย)คะ|\s)*$)"), r"\g<music>"),
    # A post that is not to go out any more: "คลิปตั้งไว้วันเสาร์ไม่ลงแล้ว ยกเลิก".
    (lazy(rf"^(?P<post>(?:โพสต์|คลิป|รูป|วิดีโอ)(?!นี้|\S*นี้\s?ไม่)[^\n\"]{{2,60}}?)\s?ไม่(?:ลง|เอา|โพสต์|ใช้)แล้ว{_POLITE}*\s*(?:ช่วย|งั้น)?(?:ยกเลิก|ลบ|เอาออก)(?:ให้|หน่อย|ที|เลย|ด้วย|ไป|{_POLITE})*\s*$"), r"ยกเลิก\g<post>"),
    # "easy to remember" keeps nothing in mind.
    (lazy(r"จำ(?:ได้)?ง่าย(?:ๆ)?"), "ติดหู"),
    (lazy(r"(?:แพลน|แผน|ตาราง)(?:การ)?ลงงาน|(?:แพลน|แผน)(?:การ)?(?:ลง)?โพส(?:ต์)?(?=เดือน|อาทิตย์|สัปดาห์)"), "แพลนคอนเทนต์"),
    (lazy(r"(?<=ลด)น[อ้]+ย[ซส]์?(?![ก-๙])|(?<=ลด)น[อ้]+ย[ซส]์?(?=ให้|หน่อย|ที|ด้วย|ออก)|(?<=ลด)\s?noise(?![a-z])|(?:เสียง)?นอยซ์(?=ออก)"), "เสียงรบกวน"),
    (lazy(r"(?<=[\u0e00-\u0e7f]{2})(?<!ค)(?<!ค )\s?ดิ[๊้]?(?=\s|$|[,.!?])"), ""),
)
"""Days, and what else is typed in haste."""
_SPELT = (*_SPELT, (lazy(r"(?:ที่)?นาที(?:ที่)?\s?(?=\d{1,2}:\d{2}(?!\s?(?:ถึง|-|–|จน)))"), "ที่ "))
"""A minute and second behind the word for minutes says both."""
_PLACES = r"(?:เฟ[ซส](?:บุ๊?[คก])?|เพจ|ไอจี|อินสตา(?:แกรม)?|ติ๊กต[็๊]?อ[กค]|ยูทู[บป]|facebook|fb|ig|instagram|tiktok|youtube)"
_NO_SECONDS = (
    r"(?:ธี|ว(?![ัาิีึืุู])|ดีโอ|ถี|ชา|่|ตามิน|เคราะห์|เศษ|จัย|จารณ์|ญญา|นัย|หาร|ศว|ทย|ลล่า|สกี้|สาห|มาน|กฤต|กผม|กฤ|วัฒ|นาที|น(?![ก-ฮเแโใไาัิีืุู])|ฤ|ปัสส|พากษ์|เวก|กิ|ไล|ตก|กล|(?:หนึ่ง|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|สิบ)(?:คลิป|ตัว|อัน|วิดีโอ|เพลง))"
)
"""Goes on as another word: "30 วิธี", "3 วิดีโอ"."""
_SPELT = (
    *_SPELT,
    # How many ideas, taken and not made: "คิดคอนเทนต์ร้านกาแฟให้หน่อย เอา 8 อัน".
    (lazy(r"คอนเทน(?![ตทเ])"), "คอนเทนต์"),
    (lazy(r"(?P<ideas>^\s*(?:ช่วย|ขอ|รบกวน)*คิด(?:ไอเดีย)?(?:ทำ)?คอนเทนต์[^\d\n]{2,80}?)\s+(?:ขอ|เอา|มา)(?:สัก|ซัก|มา)?\s?(?=\d{1,2}\s?(?:อัน|ไอเดีย|คอนเทนต์|เรื่อง|ข้อ)(?:ค่ะ|คะ|ครับ|นะ|พอ|\s)*$)"), r"\g<ideas> "),
    # Content is what ideas are of, whatever it is about.
    (lazy(r"ไอเดีย(?:ทำ|สำหรับ|ของ)?คอนเทนต์(?=[\u0e00-\u0e7f]{4})(?P<what>[\u0e00-\u0e7f]{4,60}?)\s?มีอะไร(?:บ้าง|ดี|น่าสนใจ)*(?:ครับ|ค่ะ|(?<!โย)คะ|นะ|\s)*\??$"), r"ขอไอเดียคอนเทนต์\g<what>"),
    # How many seconds, and what it is about without a space between: "คลิป 15 วิร้านเสื้อ".
    (lazy(rf"(?<![\d.:])(?P<n>\d{{1,3}})\s?วิ(?!{_NO_SECONDS}|แรก|สุดท้าย|ถึง|หลัง|ท้าย)(?=[ก-ฮเแโใไ])"), r"\g<n> วิ "),
    # What is laid on a clip goes nowhere: "ฝังลงคลิป".
    (lazy(r"(?P<put>ฝัง|แปะ|เบิร์น|เบิร์)(?:ซับ|คำบรรยาย)?\s?(?:ลงไป(?:ใน|บน)|ลง(?:ใน|บน|ที่)?)\s?(?=คลิป|วิดีโอ|วีดีโอ)"), r"\g<put>ใน"),
    # Where a caption is for, which puts nothing out: "คิดแคปชั่นกับแฮชแท็กลงไอจี".
    (lazy(rf"(?P<words>(?:แคปชั่?น|แฮชแท็ก)\s?(?:กับ|และ|พร้อม|แล้วก็)\s?(?:แคปชั่?น|แฮชแท็ก))\s?ลง(?:ใน|ที่)?\s?(?P<at>{_PLACES})(?=(?:ให้|ด้วย|หน่อย|ที(?!่)|เลย|{_POLITE}|\s)*$)", re.IGNORECASE), r"\g<words>สำหรับ\g<at>"),
    # Words drawn out: "นานมากกก".
    (lazy(r"(?<!น)(?!มมมอธ)(?P<one>[ก-ฮ])(?P=one){2,}(?![\u0e30-\u0e3a\u0e47-\u0e4e])"), r"\g<one>"),
    (lazy(r"(?<=[\u0e00-\u0e7f])(?P<one>[าะ])(?P=one)+"), r"\g<one>"),
)
_GOES_ON = r"(?![\u0e30-\u0e3a\u0e45\u0e47-\u0e4e])"
"""No letter that belongs to the one before it: the word does not end there."""
_AS_SPELT = {wrong: right for right, wrongs in lexicon().spelt.items() for wrong in (right, *wrongs.split())}
_ANYWHERE = ("", "")
_WITHIN = {"รุป": (r"(?<!ส)", r"(?!ราคา|พรหม|ภพ|ภูมิ|โภค|ฌาน|ัก)")}
"""Where a misspelling stands within a word that is spelt right: สรุป, จันทรุปราคา."""
_OTHERWISE = lazy("|".join(re.escape(word) if word == right else rf"{_WITHIN.get(word, _ANYWHERE)[0]}{re.escape(word)}{rf'(?!{re.escape(right[len(word):])})' if right.startswith(word) else ''}{_WITHIN.get(word, _ANYWHERE)[1]}{_GOES_ON}" for word, right in sorted(_AS_SPELT.items(), key=lambda pair: len(pair[0]), reverse=True)))
"""What the lexicon has another spelling of, and the words as they are spelt, which have none within them ("คริป" in "สคริปต์")."""
_TIME = (
    r"(?:โมง(?:เช้า|เย็น|ครึ่ง|ตรง)?|ทุ่ม(?:ครึ่ง|ตรง)?|เที่ยง(?:คืน|วัน)?|บ่าย(?:โมง|สอง|สาม|สี่|ห้า)(?:โมง|ครึ่ง)?|น\.|พรุ่งนี้(?:เช้า|เย็น|บ่าย)?|มะรืน(?:นี้)?|(?:คืน|เย็น|เช้า|บ่าย|ค่ำ)นี้"
    r"|วัน(?:จันทร์|อังคาร|พุธ|พฤหัส(?:บดี)?|ศุกร์|เสาร์|อาทิตย์)(?:นี้|หน้า)?)"
)
_SITE = r"(?:เฟ[ซส](?:บุ๊?[คก])?|เพจ|ไอจี|อินสตา(?:แกรม)?|ติ๊กต[็๊]?อ[กค]|ยูทู[บป]|ไลน์|ทวิต(?:เตอร์)?|เทเลแกรม|facebook|fb|ig|instagram|tiktok|youtube|line|telegram)"
_APART = (
    # Said before the wish and without a space: "พรุ่งนี้ 10 โมงโพสต์ลงเฟส".
    (lazy(rf"(?P<when>{_TIME})(?:ช่วย|ขอ|ให้|ก็|ค่อย)*(?=(?:โพสต์|ประกาศ|ลง(?={_SITE})))", re.IGNORECASE), r"\g<when> "),
    # Where it goes, behind an offer: "โปสเตอร์ลด 30% ลงเฟส".
    (lazy(rf"(?:(?<=%)|(?<=แถม \d)|(?<=แถม\d))\s+(?=(?:โพสต์)?ลง(?:ที่|ใน)?\s?{_SITE})", re.IGNORECASE), " แล้ว"),
    (lazy(rf"(?:ลง(?:ที่|ใน)?)?ทั้ง(?P<one>{_SITE})\s?(?:และ|กับ|แล้วก็)?\s?(?:ทั้ง)?(?P<other>{_SITE})", re.IGNORECASE), r"ลง\g<one>และ\g<other>"),
)
_SAID = (
    # The voice that is there made louder, and none put over it: "เพิ่มเสียงพูดให้ดังขึ้น".
    (lazy(r"เพิ่มเสียง(?:คน)?(?:พูด|พากย์|บรรยาย|ร้อง)?(?:ใน(?:คลิป|วิดีโอ)(?:นี้)?)?ให้(?:มัน)?ดัง"), "ทำเสียงให้ดัง"),
    # Subtitles, and then music: two wishes, one of which may be out of reach.
    (lazy(r"(?P<subs>(?:ใส่|ทำ|เพิ่ม|มี)ซับ[\u0e00-\u0e7f]{0,14}\s?)แล้ว\s?(?=(?:ใส่|เพิ่ม)(?:เพลง|ดนตรี))"), r"\g<subs> แล้วก็"),
    # So many of what was sent, the number behind: "ต่อคลิปสองอันนี้", "เอารูป 3 ใบนี้ทำคลิป".
    (lazy(r"(?P<what>คลิป|วิดีโอ|วีดีโอ|รูป|ภาพ|ไฟล์)\s?(?:ทั้ง)?\s?(?:สอง|สาม|สี่|ห้า|หก|[2-9])\s?(?:อัน|ตัว|ไฟล์|คลิป|รูป|ภาพ|ใบ|ชิ้น)(?:นี้|ที่(?:ส่ง|แนบ)(?:ไป|มา|ให้)?)"), r"\g<what>พวกนี้"),
    # A shape behind a thing, and no part of its name: "วาดรูปแมวจัตุรัส", "โปสเตอร์งานวัดแนวตั้ง".
    (lazy(r"(?<=[\u0e00-\u0e7f])(?<!เป็น)(?<!ต้อง)(?<!ให้)(?<!แบบ)(?<!ขนาด)(?<!เรื่อง)(?<!จอ)(?<!ทำ)(?<!ขอ)(?<!เอา)(?<!สัดส่วน)(?<!ทรง)(?<!รูป)(?<!ภาพ)(?<!คลิป)(?<!วิดีโอ)(?<!ลาย)(?<!กับ)(?<!และ)(?<!สี่เหลี่ยม)(?P<shape>(?:สี่เหลี่ยม)?จัตุรัส|แนวนอน|แนวตั้ง)(?=\s|$|แล้ว|ให้|หน่อย|ด้วย|ที(?!่)|นะ|ครับ|ค่ะ|(?<!โย)คะ|ลง)"), r" \g<shape>"),
    # Words that go out and no picture with them: 'โพสต์เป็นข้อความว่า "..."'.
    (lazy(r"(?P<out>โพส(?:ต์)?|ลง|ประกาศ)เป็น(?:แค่)?(?:ข้อความ|ตัวหนังสือ|เท็?กซ์)(?:เฉยๆ|ล้วนๆ|อย่างเดียว)?(?=\s?ว่า|\s?$)"), "โพสต์ข้อความ"),
    # How many there are to be instead, and nothing more in them: "ขอเพิ่มเป็น 3 แบบ".
    (lazy(r"^\s*(?:ช่วย|ขอ|งั้น|รบกวน)*(?:เพิ่ม|ลด)(?:จำนวน)?(?:ให้)?(?:เป็น|เหลือ)\s?(?=(?:แค่)?\d{1,2}\s?(?:แบบ|รูป|ภาพ|ใบ|อัน|คลิป|เวอร์ชั่?น))"), "ขอ "),
    # Of two things one each, which goes without saying: "ขอจัตุรัสกับแนวนอนอย่างละอัน".
    (lazy(r"(?P<two>(?:จัตุรัส|แนวตั้ง|แนวนอน|\d{1,2}:\d{1,2})\s?(?:กับ|และ)\s?(?:จัตุรัส|แนวตั้ง|แนวนอน|\d{1,2}:\d{1,2}))\s?(?:เพิ่ม|อีก|มา|\s)*อย่างละ\s?(?:หนึ่ง|1)?\s?(?:อัน|คลิป|รูป|ตัว|แบบ|เวอร์ชั่?น|ภาพ|ใบ)(?:หนึ่ง|เดียว|นึง)?"), r"\g<two>"),
    # A script of a clip, and no clip: "เขียนบทพากย์คลิป 5 อาการ...".
    (lazy(r"(?:บทพากย์|บทพูด|สคริปต์|สคริป)(?:ของ|สำหรับ)?(?:คลิป|วิดีโอ|รีล)(?!นี้|ที่|เดิม|เมื่อ)(?:เรื่อง)?\s*(?!\d+\s?วิธี)(?=[\d\u0e00-\u0e7f])"), "สคริปต์เรื่อง"),
    # Words behind where it goes are the caption: "เอาอันนี้ลงไอจีเลยเขียนว่า".
    (lazy(rf"(?P<out>^(?!.*(?:ทำ|วาด|สร้าง|ออกแบบ|โปสเตอร์|ป้าย))[^\"]{{0,80}}?ลง\s?{_SITE}[^\"]{{0,48}}?)\s?(?:เขียน|บอก|พิมพ์)$", re.IGNORECASE), r"\g<out> แคปชั่น"),
    # Whom it is for, behind a wish for figures: "ขอรายงานเดือนที่แล้วหน่อยจะส่งเจ้าของ".
    (lazy(r"(?<=[\u0e00-\u0e7f])(?:หน่อย)?\s?(?:จะ|เดี๋ยว|ต้อง)(?:จะ|ต้อง)?(?:เอาไป)?(?:ส่ง|โชว์)(?:ให้)?(?:เจ้าของ|ลูกค้า|หัวหน้า|บอส|นาย|ทีม)[\u0e00-\u0e7f]{0,10}\s*$"), "หน่อย"),
    # Rough endings: "ใช้ฟรีป่าววะ".
    (lazy(r"(?<=[\u0e00-\u0e7f])(?<!ภา)(?<!อวัย)(?<!ไว)(?<!ตะ)(?<!สา)\s?(?:ว่ะ|วะ|ฟะ)(?=\s|$|[?!])"), ""),
    (lazy(r"(?<=[\u0e00-\u0e7f%\d])\s?(?:ไว้ก่อนเฉยๆ|ไว้เฉยๆ)\s*$"), ""),
    # How many, behind "here": "คิดไอเดียคลิปค่ายมวยมา 6 อัน"; what was sent or filmed is there already.
    (lazy(r"(?<=[\u0e00-\u0e7f])(?<!ส่ง)(?<!ถ่าย)(?<!แนบ)(?<!อัด)(?<!โหลด)(?<!ทำ)(?<!เอา)(?<!ขอ)มา\s?(?=\d{1,2}\s?(?:อัน|ข้อ|ไอเดีย|แบบ|ชื่อ|ประโยค|แคปชั่น)(?:ให้|หน่อย|ที|นะ|ครับ|ค่ะ|(?<!โย)คะ|\s)*$)"), " "),
    # "Then", at the end: "เลื่อนเป็นวันเสาร์ละกัน".
    (lazy(r"(?<=[\u0e00-\u0e7f\w])\s?(?:(?:ล่ะ|ละ|แล้ว)กัน)(?:นะ|ครับ|คับ|ค่ะ|(?<!โย)คะ)*\s*$"), ""),
    # A plea as a question: "ลงรูปเมนูใหม่ให้ได้ป่ะ"; without "for me" or "a little" it asks what can be done.
    (lazy(r"(?:ให้(?:หน่อย|ที|ด้วย)?|หน่อย|ให้เรา|ให้ผม)ได้(?:ป่ะ|ปะ|ป่าว|เปล่า|มั้ย|ไหม|มั๊ย|หรือเปล่า|รึเปล่า|ก่อ)(?:นะ|ครับ|คับ|ค่ะ|(?<!โย)คะ|อะ|ล่ะ)*(?=\s|$|[,.!?])\??"), "ให้หน่อย"),
    # "Remember it", and what behind it, with no "that" between: "จำไว้เลยนะ ทุกคลิปต้องแนวตั้ง".
    (lazy(r"^\s*(?:ช่วย|ฝาก)?จำ(?:เอา)?ไว้(?:เลย|ด้วย|หน่อย|ให้|ที(?!่))*(?:นะ|น้า|ครับ|ค่ะ|(?<!โย)คะ)*[\s,:]*(?=[\u0e00-\u0e7f])(?!ว่า|แล้ว|และ|ไหม|มั้ย|หรือ|ยัง|กี่|อะไร|อัน|แบบ|นี้|ใช้|ที่|เรื่อง|เลย|ด้วย|นะ|ตาม|หมด|ทั้งหมด|ได้)(?=\S*[\s\S]*\S)"), "จำไว้ว่า"),
    (lazy(r"^(?:ใน|ข้างใน)?(?P<what>รูป|ภาพ|คลิป|วิดีโอ)(?:นี้|อันนี้)?(?:มัน)?มีอะไร(?:อยู่)?(?:บ้าง|อยู่)*(?:นะ|ครับ|ค่ะ|(?<!โย)คะ|\s)*\??$"), r"ใน\g<what>มีอะไรบ้าง"),
    (lazy(r"(?P<music>เพลง[^\n\"]{0,60}?)\s?(?:เอา)?ไว้(?:เปิด|ใช้|ประกอบ|ใส่)+(?:ใน|กับ|ให้|ลง)*(?=คลิป|วิดีโอ|วีดีโอ)"), r"\g<music> สำหรับ"),
    (lazy(r"(?:ขอ|เอา|อยากได้|ทำให้|ปรับ)?(?:โทน)?สี(?:ให้|มัน)?เข้ม(?:กว่า(?:นี้|เดิม)|ขึ้น|อีก)(?:อีก|หน่อย|นิดนึง|นิด)*"), "ขอโทนเข้มๆ"),
    # Words that are announced by a voice: 'ทำเสียงประกาศว่า "..."'.
    (lazy(r"^\s*(?:ช่วย|ขอ)?(?:ทำ|อัด|สร้าง)เสียงประกาศ(?:ว่า)?\s*$"), "พูดว่า "),
    # About so many, which are just so many: "ขอไอเดียคลิปสัก 3 อัน".
    (lazy(r"(?<=[\u0e00-\u0e7f])\s?[สซ]ัก\s?(?=\d+\s?(?:อัน|ข้อ|ตัว|ไอเดีย|แบบ|คำ))"), " "),
)
"""Wishes in other words than the examples have."""
_JUST_ONE = lazy(
    rf"(?<=[\u0e00-\u0e7f])\s?(?:สัก|ซัก)\s?(?:หนึ่ง|1)?\s?(?:ใบ|รูป|คลิป|อัน|เพลง|ตัว|ชิ้น|แผ่น|ภาพ|โพสต์|แคปชั่น|แคปชัน|บท|ท่อน|วิดีโอ)(?:หนึ่ง|นึง|เดียว)?(?=\s|$|[,.!?]|หน่อย|ที(?!่)|ให้|ด้วย|เรื่อง|เกี่ยวกับ|{_POLITE})"
)
"""One of a thing, said behind it: "อยากได้โปสเตอร์สักใบ"."""
_FOR_WHAT = lazy(r"ฝุ่น|ผม|ขน|ไก่|ฟัน")
"""Mites, and no "what"."""
_SHIFT = lazy(r"เช้า|บ่าย|ดึก|เย็น|กลาง|ค่ำ|ว่า|จะ|เวลา|ระยะ|ปริมาณ|ขนาด|แรก|สอง|สาม")
"""A shift at work, or to guess how much: no "and"."""
_TOLD = lazy(r"\"[^\"]*\"|“[^”]*”|«[^»]*»|(?<!ห)(?<!ก)ว่า(?!ง|จ้าง|าง)(?!\s?[\"“«])(?=.*\S).*", re.DOTALL)
_THAI = lazy(r"[\u0e00-\u0e7f]+")


_SOFT = r"(?:ไว้|ให้|เอาไว้|ด้วย|หน่อย|ที(?!่)|เลย|นะ|น้า|ครับ|คับ|ค่ะ|(?<!โย)คะ|จ้า|จ้ะ)*"
_KEEPS = lazy(rf"^\s*(?:รบกวน|ช่วย|ฝาก|ขอ|วาน|อยากให้)*(?:จด|จำ|บันทึก|โน้ต|โน๊ต|เมม)(?:จำ)?(?:{_SOFT}ว่า\s*|{_SOFT[:-1]}+\s+(?=[\u0e00-\u0e7f]{{3,}}[^?]*\d))(?!อะไร|ไง|ยังไง|ไหม)")
"""Asks to keep what stands behind it, one thing from its first word to its last: "รบกวนจดไว้ด้วยนะครับว่า..."."""
_NOT_ALL = r"(?!ของ(?:ฉัน|ผม|เรา|หนู)|ทั้ง|ทุก|ส่วนตัว|ที่มี|บัญชี|ลูกค้า\s?$|ไหน|อะไร|นี้|นั้น|เก่าๆ?$)"
_DROPS = lazy(
    rf"^\s*(?:รบกวน|ช่วย|ขอ|งั้น|โอเค|อยากให้)*(?:(?:ลบ|เคลียร์)(?:ข้อมูล|สิ่งที่จำ|ที่(?:เคย)?(?:จำ|บอก|จด)(?:ไว้)?|ความจำ|โน้ต|บันทึก)(?:เรื่อง|เกี่ยวกับ)?|ลืม(?:เรื่อง|(?:สิ่ง)?ที่(?:เคย)?(?:จำ|บอก|จด)(?:ไว้)?เรื่อง))\s?{_NOT_ALL}(?P<what>[\u0e00-\u0e7fA-Za-z ]{{2,40}}?)(?:ทิ้งไป|ออกไป|ทิ้ง|ออก(?:จากความจำ)?|จากความจำ)(?:ให้|หน่อย|ที(?!่)|ด้วย|เลย|ได้เลย|ซะ|เถอะ|นะ|น้า|ครับ|คับ|ค่ะ|(?<!โย)คะ|จ้า|ไป|\s)*$"
    rf"|^\s*(?:รบกวน|ช่วย|ขอ|งั้น|\s)*(?:ลบ|เคลียร์)(?:สิ่งที่จำ|ที่(?:เคย)?(?:จำ|บอก|จด)(?:ไว้)?|ความจำ|ข้อมูลที่จำ(?:ไว้)?)(?:เรื่อง|เกี่ยวกับ)\s?{_NOT_ALL}(?P<what2>[\u0e00-\u0e7fA-Za-z ]{{2,40}}?)(?:ให้|หน่อย|ที(?!่)|ด้วย|เลย|ซะ|เถอะ|นะ|ครับ|ค่ะ|(?<!โย)คะ|ไป|\s)*$"
    rf"|^\s*(?:รบกวน|ช่วย|ขอ|งั้น|\s)*(?:เอา|ลบ)เรื่อง{_NOT_ALL}(?P<what3>[\u0e00-\u0e7fA-Za-z ]{{2,40}}?)(?:ออก)?(?:จาก|ใน)ความจำ(?:ให้|หน่อย|ที(?!่)|ด้วย|เลย|ไป|นะ|ครับ|ค่ะ|(?<!โย)คะ|\s)*$"
)
"""One thing is to be forgotten, in other words than the examples have, and what the verb ends in is no part of it: "ลบที่จำเรื่องราคาเคสทิ้งไปเลย"."""


_CORRECTS = lazy(rf"^\s*(?:ช่วย|รบกวน|ขอ)*(?:แก้|เปลี่ยน|อัปเดต)(?:(?P<what>[\u0e00-\u0e7f]{{2,30}}?)ที่(?:เคย)?(?:จำ|จด|บอก|บันทึก)(?:ไว้|เอาไว้)?|(?:ข้อมูล)?ที่(?:เคย)?(?:จำ|จด|บอก|บันทึก)(?:ไว้)?เรื่อง(?P<what2>[\u0e00-\u0e7f]{{2,30}}?))(?:ให้)?(?:ใหม่)?เป็น\s?(?P<new>[^?]+?){_SOFT}\s*$")
"""What is remembered of a thing is to be another: "เปลี่ยนเบอร์ร้านที่จำไว้เป็น 089-999-8888"."""
_DATED = lazy(r"วัน|โมง|ทุ่ม|เที่ยง|\d[:.]\d")
_TELLING = lazy(r"^(?P<out>(?:(?!ทำ|วาด|สร้าง|ออกแบบ|ว่า)[^\"“«])*?(?:โพส(?:ต์)?|ลง|แชร์)(?:รูป|ภาพ|คลิป|วิดีโอ)(?:(?!ว่า)[^\"“«]){0,60}?)\s?บอกว่า\s*(?=\S)")
"""What a file that goes out is to say: "โพสรูปนี้ลงเฟสวันศุกร์ บอกว่า เมนูใหม่"."""
_CAPTION_BARE = lazy(
    r"^(?P<head>[^\"“«:]*?(?:โพส(?:ต์)?|ลง|แชร์|อั[ปพ])[^\"“«:]{0,80}?)\s(?:พร้อม|ใส่|กับ|ใช้)?(?:แคปชั่น|แคปชัน|แคป)\s+"
    r"(?P<words>(?!(?:แนว|แบบ|สไตล์|โทน|สัก|เรื่อง|เกี่ยวกับ|ภาษา|สั้น|ยาว|ตลก|ฮา|น่ารัก|เก๋|เท่|กวน|ขาย(?!ดี|หมด)|เรียก|โปรโม|เชิญชวน|ให้|ด้วย|หน่อย|และ|กับ|แล้ว|พร้อม|ว่า|คือ|เหมือน|อะไร|ไหน|เอา|ขอ(?!ง|ใ|แ|โ)|ใส่|ปัง|โดน|เด็ด|สวย|ดีๆ|\d))\S.{5,})$", re.DOTALL,
)
_ASKS_FOR_ONE = lazy(r"(?:ให้(?:หน่อย|ที|ด้วย)|หน่อย|ด้วย)(?:นะ|ครับ|คับ|ค่ะ|(?<!โย)คะ|จ้า|\s)*$|ลง\s?(?:เฟ|ไอจี|เพจ|ติ๊ก|ยูทู)")
"""No words of a caption, but a wish for one."""


_MONTHS = {
    r"ม\.ค": "มกราคม", r"ก\.พ": "กุมภาพันธ์", r"มี\.ค": "มีนาคม", r"เม\.ย": "เมษายน", r"พ\.ค": "พฤษภาคม", r"มิ\.ย": "มิถุนายน", r"ก\.ค": "กรกฎาคม", r"ส\.ค": "สิงหาคม", r"ก\.ย": "กันยายน",
    r"ต\.ค": "ตุลาคม", r"พ\.ย": "พฤศจิกายน", r"ธ\.ค": "ธันวาคม",
}  # fmt: skip
_DAYS = {r"จ": "จันทร์", r"อ": "อังคาร", r"พ": "พุธ", r"พฤ": "พฤหัส", r"ศ": "ศุกร์", r"ส": "เสาร์", r"อา": "อาทิตย์"}
_SHORT_MONTH = lazy(rf"(?<![ก-๙])(?:{'|'.join(f'(?P<m{n}>{short})' for n, short in enumerate(_MONTHS))})\.?(?![ก-๙])")
_SHORT_DAYS = lazy(r"(?<![ก-๙])(?:วัน)?(?P<first>จ|อ|พฤ|พ|ศ|ส|อา)\.?\s?(?:-|–|ถึง)\s?(?P<last>จ|อ|พฤ|พ|ศ|ส|อา)\.?(?![ก-๙])")


def _in_full(text: str) -> str:
    """Months and stretches of days by their whole names: "25 พ.ย.", "จ-ศ"."""
    text = _SHORT_MONTH.sub(lambda match: list(_MONTHS.values())[int((match.lastgroup or "m0")[1:])], text)
    return _SHORT_DAYS.sub(lambda match: f"วัน{_DAYS[match['first']]}ถึง{_DAYS[match['last']]}", text)


_NAMED_DAY = r"(?:จันทร์|อังคาร|พุธ|พฤหัส(?:บดี)?|ศุกร์|เสาร์|อาทิตย์)"
_DAYS_JOINED = lazy(rf"(?<!วัน)(?<!ทุก)(?P<one>{_NAMED_DAY})(?:นี้)?(?P<and>\s?(?:กับ|และ)\s?)(?:วัน)?(?P<other>{_NAMED_DAY})(?:นี้)?(?=\s*(?:ตอน|เวลา|\d|ทุ่ม|บ่าย|เที่ยง|เช้า|เย็น))")
"""Two days by their names alone, and an hour: "เสาร์นี้กับอาทิตย์นี้ 10 โมง"."""


_NO_TWICE = lazy(rf"(?<=\S)\s*(?:ขอ|เอา)?(?:แบบ)?(?:ที่)?(?:ห้าม|ไม่(?:เอา|ให้)?)ซ้ำ(?:กัน|ๆ)?(?:เลย|ด้วย|{_POLITE})*\s*$")
"""Behind how many are wished for: no two alike, which they are not."""
_SO_MANY = lazy(r"\d\s?(?:อัน|แบบ|โพสต์?|แคปชั่?น|รูป|ภาพ|คลิป|ชิ้น|ข้อ|สโลแกน|ไอเดีย|เวอร์ชั่?น)")

_KA = lazy(r"(?:(?<=\d โพสต์)|(?<=\dโพสต์)|(?<=\d โพส)|(?<=\d อัน)|(?<=\d แบบ)|(?<=\d รูป)|(?<=\d คลิป))ค่า+(?=\s|$)")
"""Polite behind how many are wished for, and no fee: "5 โพสต์ค่า"."""
_SHOWS = lazy(
    r"(?P<film>(?:คลิป|วิดีโอ|วีดีโอ|รีล)(?:สั้นๆ?)?\s?(?:\d{1,3}\s?(?:วินาที|วิ|นาที)\s?)?)โชว์(?!รูม|ห่วย|เคส|ตัว|พาว|ไทม์|ผล|เต็ม)(?=[\u0e00-\u0e7f]{3})"
)
"""Thai: what a film shows is what it is about."""


_CAPTIONS_COUNTED = lazy(r"(?<![a-z])captions?\s?(?=\d{1,2}\s?(?:อัน|แบบ|แคปชั่น))", re.IGNORECASE)
_CAPTION_FOR = lazy(
    rf"(?:(?<![a-z])captions?|แคปชั่น|แคปชัน)\s?(?P<place>{_SITE}(?:\s?(?:\+|&|,|กับ|และ)\s?{_SITE})*)(?![a-z])\s?(?::\s?|(?P<about>(?=เรื่อง))|(?=(?!ว่า|ให้|หน่อย|ด้วย|ของ|นี้|สำหรับ|ที่|มา|เป็น)[\u0e01-\u0e2e\u0e40-\u0e44]))", re.IGNORECASE
)
"""Where a caption that is to be written is for, right behind the word for it: "แคปชั่น FB เรื่องเด็กฟันผุ", "caption FB + IG: ..."."""
_PUT_UP = lazy(r"โพส|อัป|แล้วลง|(?<![a-z])(?:post|publish|share|upload)(?![a-z])", re.IGNORECASE)


def _captions_for(text: str) -> str:
    text = _CAPTIONS_COUNTED.sub("แคปชั่น ", text)
    if '"' in text or _PUT_UP.search(text):
        return text

    def put(told: re.Match[str]) -> str:
        about = "" if told["about"] is not None or "เรื่อง" in text[told.end() :] else "เรื่อง"
        return f"แคปชั่นลง {re.sub(r' ?[+&,] ?', ' กับ ', told['place'])} {about}"

    return _CAPTION_FOR.sub(put, text, count=1)


def as_written(text: str) -> str:
    """The message so; as it was when it is not Thai."""
    if not _THAI.search(text):
        return text
    text = _captions_for(text.replace("เเ", "แ"))  # two of one vowel look like the other
    text = told_daily(_KA.sub("ค่ะ", text))
    text = _SHOWS.sub(r"\g<film>เรื่อง", _NO_TWICE.sub("", text) if _SO_MANY.search(text) else text)
    text = _DAYS_JOINED.sub(r"วัน\g<one>\g<and>วัน\g<other>", _in_full(text))
    if drops := _DROPS.match(text):
        return f"ลืมเรื่อง{next(drops[name] for name in ('what', 'what2', 'what3') if drops[name]).strip()}"
    text = _TELLING.sub(r"\g<out> แคปชั่นว่า ", text)
    if (corrects := _CORRECTS.match(text)) and not _DATED.search(corrects["new"]):
        what = corrects["what"] or corrects["what2"]
        return f'แก้ที่จำเรื่อง {what} เป็น "{what} {corrects["new"].strip()}"'
    text = _KEEPS.sub("จำไว้ว่า", _GREETING.sub("", text))
    text = _INTRODUCED.sub(_of_their_business, text)
    if (bare := _CAPTION_BARE.match(text)) and not _ASKS_FOR_ONE.search(bare["words"]):
        text = f"{bare['head']} แคปชั่นว่า {bare['words']}"
    parts: list[str] = []
    at = 0
    for told in _TOLD.finditer(text):
        parts += [_put_right(text[at : told.start()]), told[0]]
        at = told.end()
    last = _FAREWELL.sub("", text[at:])
    last = last if _GOES_OUT.search(text) and not _ASKS_WORDS.match(text) else _SMILES.sub("", last)
    return _THEN.sub("", "".join([*parts, _put_right(last)])) or text


_SHOPS = r"(?:ร้าน|รีสอร์ต|รีสอร์ท|โรงแรม|โฮมสเตย์|คลินิก|คาเฟ่|ฟิตเนส|ยิม|สปา|ฟาร์ม|โรงเรียน|สตูดิโอ|โฮสเทล|บริษัท)"
_INTRODUCED = lazy(
    rf"^(?:คือ|พอดี)?(?:ผม|ฉัน|ดิฉัน|หนู|เรา|พี่|ทางเรา)\s?(?:เป็นเจ้าของ|ทำ|เปิด|มี|ดูแล)(?P<shop>{_SHOPS})(?P<what>[\u0e00-\u0e7fA-Za-z]*ๆ?)(?:\s?(?:อยู่)?(?P<at>(?:ที่|แถว)[\u0e00-\u0e7f]+(?:\s[\u0e00-\u0e7f]{{3,20}})?))?(?:นะ|ครับ|ค่ะ|(?<!โย)คะ)*\s+(?=(?:อยากได้|อยากให้|ขอ|ช่วย|รบกวน|ต้องการ))(?P<wish>.*)$", re.DOTALL
)
"""Says what one runs, and where, before the wish: "ผมทำรีสอร์ตเล็กๆ อยู่ที่แม่ริม อยากได้วิดีโอแนะนำรีสอร์ต"."""


def _of_their_business(told: re.Match[str]) -> str:
    """The wish, which is about that business: where it is said to be stands beside its name."""
    shop, wish, at = told["shop"], told["wish"], re.sub(r"\s+", "", told["at"] or "")
    if shop not in wish:
        return told[0]
    return wish.replace(shop, f"{shop}{at}", 1) if at and not re.search(rf"{shop}(?!สัก|ประมาณ|ยาว|ให้|หน่อย|หนึ่ง|มี)[\u0e00-\u0e7f]", wish) else wish


_THEN = lazy(r"^\s*งั้น(?:ก็)?\s*(?=[\u0e00-\u0e7f]{5})")
"""Leads from what was said before to a wish, and is no part of it."""


def _put_right(part: str) -> str:
    plain = _ENDING.sub(lambda ending: ending["polite"] if part[: ending.start()].strip() else ending[0], part)
    plain = _JUST_ONE.sub("", plain)
    plain = _TEARS.sub(" ", plain)
    vented = re.sub(r"\s{2,}", " ", _VENTS.sub("", plain)).strip(" ") if _VENTS.search(plain) else plain
    plain = f"{vented} " if vented and vented != plain and plain.endswith(" ") else vented or plain
    plain = _DEAR.sub("", plain) if _DEAR.sub("", plain).strip() else plain
    for beside, apart in _LATIN:
        plain = beside.sub(apart, plain)
    plain = _ENGLISH.sub(lambda word: _IN_THAI[(word["a"] or word["b"]).lower()], plain)
    plain = _OTHERWISE.sub(lambda found: _AS_SPELT[found[0]], plain)
    for wrong, right in (*_SPELT, *_APART, *_SAID):
        plain = wrong.sub(right, plain)
    plain = in_their_words(plain)
    return _THAI.sub(lambda run: _words(run[0]), plain) if "กะ" in plain or "ไร" in plain else plain


def _words(run: str) -> str:
    """ "กะ" and "ไร" where they are words of their own."""
    words = thai_words(run)
    out = list(words)
    for at, (word, after) in enumerate(itertools.zip_longest(words, words[1:], fillvalue="")):
        if word == "กะ" and at and after and not _SHIFT.match(after):
            out[at] = "กับ"
        elif word == "ไร" and at and not _FOR_WHAT.match(after):
            out[at] = "อะไร"
    return "".join(out)
