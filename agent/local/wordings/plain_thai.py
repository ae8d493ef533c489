# ruff: noqa: E501 - patterns read better unbroken
"""Thai as it is written to somebody in a chat, put the way the tools' examples say it.

Lists by ordinals ("ตัวแรก ... ตัวสอง ..."), one film to each of some things ("แยกจังหวัดละคลิป"), topics behind a colon, two of a film in two
ways ("อันนึงฮาๆ อีกอันดูมืออาชีพ"), how fast the voice speaks ("พูดไม่ต้องเร็วมาก"), a name that nothing but a
space sets apart. A wish for one film is put in order by `film_thai`.
"""

from __future__ import annotations

import itertools
import re

from agent.local.wordings.film_thai import FILM, PARTICLES, plain_value, with_its_topic
from agent.patterns import lazy

_SPELT = (("จตุรัส", "จัตุรัส"), ("วิดิโอ", "วิดีโอ"), ("อันนึ่ง", "อันนึง"), ("ซับไตเติล", "ซับ"), ("ซับไตเติ้ล", "ซับ"), ("เวอร์ชั่น", "เวอร์ชัน"))
_REASON = lazy(
    rf"^(?:ช่วงนี้|ตอนนี้|พอดี|คือ)?\s?(?:คิด|นึก)(?:คอนเทนต์|คอนเทนท์|ไอเดีย|แคปชั่?น|อะไร|เรื่อง|หัวข้อ|ชื่อ)*ไม่(?:ออก|ได้)(?:แล้ว|เลย|จริงๆ|สัก(?:อย่าง|ที))*(?:\s?{PARTICLES})*\s+(?=\S)"
    rf"|^ไม่รู้(?:ว่า)?(?:จะ)?(?:โพสต์|ลง|ทำ|ถ่าย)(?:อะไร|คลิปอะไร|เรื่องอะไร)(?:ดี|แล้ว|เลย)*(?:\s?{PARTICLES})*\s+(?=\S)"
    r"|\s+(?:จำ|หา)ชื่อไฟล์(?:ไม่(?:ได้|เจอ)|ไม่ออก)(?:แล้ว|เลย)*(?:ครับ|ค่ะ|(?<!โย)คะ)*$",
)
"""Why it is wished for."""
_A_LITTLE = lazy(r"(?P<more>ช้าลง|เร็วขึ้น|เร่งความเร็วขึ้น)(?:อีก)?หน่อย")
"""A change of speed that is asked for with the particle of politeness is a small one."""
_LOUDLY = lazy(r"(?:ขอ|เอา|อยากได้)(?:เสียง)?ดัง(?:ๆ|หน่อย)")
_THE_REST = lazy(r"(?<=\S)\s*(?:แล้ว|ส่วน)?ที่เหลือ(?:ก็)?(?:ตัด|โยน|ลบ)?(?:ทิ้ง|ไม่เอา)(?:ไป|หมด|เลย|ให้หมด)*")
"""What is not kept goes: "เอาแค่นาทีที่ 3 ถึง 5 ที่เหลือทิ้ง"."""
_VOICE = lazy(r"(เสียง(?:ผู้หญิง|ผู้ชาย))(?=พูด|เร็ว|ช้า|เล่า|บรรยาย|พากย์|อ่าน)")
_FAST_VOICE = lazy(r"(?P<who>เสียง(?:ผู้หญิง|ผู้ชาย))\s?(?:พูด)?(?:(?P<fast>เร็วๆ|เร็วหน่อย|ไวๆ)|(?P<slow>ช้าๆ|ช้าหน่อย))")
_SLOW = lazy(r"(?:พูด|พากย์|บรรยาย|อ่าน|เล่า)(?:ให้)?(?:ไม่ต้อง|อย่า|ไม่|อย่าให้)เร็ว(?:มาก|ไป|เกินไป|นัก|มากนัก)*(?!\w)|(?:ขอ)?(?:พูด|พากย์|บรรยาย|อ่าน|เล่า)(?:ให้|แบบ)?ช้า(?!ไป|เกิน|มาก(?!ๆ)|ลง)(?:ๆ|หน่อย|นิดนึง|นิดหน่อย|ชัดๆ|\s?ชัดๆ)*")
_FAST = lazy(r"(?:ขอ)?(?:พูด|พากย์|บรรยาย|อ่าน|เล่า)(?:ให้|แบบ)?(?:เร็ว|ไว)(?!ไป|เกิน|มาก|ขึ้น|กว่า)(?:ๆ|หน่อย|นิดนึง)+")
_THING = r"(?:ตัว|อัน|คลิป|เรื่อง|ตอน|วิดีโอ|ชิ้น)"
_NTH = (
    r"(?:ที่)?(?:แรก|หนึ่ง(?!ๆ)|นึง|1(?!\d))", r"(?:ที่)?(?:สอง|2(?!\d))", r"(?:ที่)?(?:สาม|3(?!\d))", r"(?:ที่)?(?:สี่|4(?!\d))", r"(?:ที่)?(?:ห้า|5(?!\d))", r"(?:ที่)?(?:หก|6(?!\d))",
)  # fmt: skip
_LINK = r"\s?(?:ขอ|เอา)?(?:เป็น|เรื่อง|คือ|เกี่ยวกับ|:|-)*\s?"
_FIRST_OF = lazy(rf"(?:(?<=\s)|(?<=:)|^)(?P<thing>{_THING}){_NTH[0]}{_LINK}(?=\S)")
_HOW_MANY = lazy(r"(?:ให้|มา)?\s?(?:\d{1,2}|สอง|สาม|สี่|ห้า|หก)\s?(?:คลิป|ตัว|อัน|เรื่อง|ตอน|วิดีโอ|ชิ้น)(?!ละ|แรก|ที่)")
_EACH_ITS_OWN = lazy(
    rf"^(?P<head>(?:ช่วย|ขอ|อยากได้|ทำ|สร้าง|\s)*(?:{FILM})?)\s?(?:แยก|แบ่ง)(?:เป็น|กัน)?(?:(?P<what>[\u0e00-\u0e7f]{{1,20}}?)ละ(?:คลิป|อัน|ตัว|วิดีโอ|เรื่อง)|(?:คลิป|อัน|ตัว)ละ(?P<what2>[\u0e00-\u0e7f]{{1,20}}?))(?:ๆ|นะ|ครับ|ค่ะ|(?<!โย)คะ)*[\s:]+(?P<items>.+)$"
)
_LIST = lazy(
    rf"^(?P<head>.*?(?:หัวข้อ|เรื่อง|รายการ)(?:ตามนี้|ดังนี้|ต่อไปนี้|ทั้งหมดนี้)[^:]*?):\s*(?P<items>[^:\"]+)$|^(?P<head2>(?:ช่วย|ขอ|ทำ|\s)*(?:{FILM})(?:[^:\"]{{0,40}}?(?:หัวข้อ|เรื่อง))?[^:\"]{{0,20}}):\s*(?P<items2>[^:\",]+,[^:\"]+)$", re.IGNORECASE,
)
_TWO_WAYS = lazy(
    rf"^(?P<head>(?:ช่วย|ขอ|ทำ|สร้าง|อยากได้|\s)*)(?:{FILM})?(?:ให้)?\s?(?:สอง|2)\s?(?:เวอร์ชัน|แบบ|คลิป|ตัว|อัน)(?:นะ|ครับ|ค่ะ|(?<!โย)คะ|หน่อย)*\s*(?P<topic>\S.*?)\s+(?:ขอ)?(?:อัน|แบบ|เวอร์ชัน|คลิป|ตัว)(?:นึง|หนึ่ง|แรก)\s?(?:เอา|ขอ|เป็น|แบบ|ให้)*(?P<a>\S.*?)\s+(?:และ|ส่วน)?(?:อีก(?:อัน|แบบ|เวอร์ชัน|คลิป|ตัว)?|(?:อัน|แบบ|เวอร์ชัน|คลิป|ตัว)(?:ที่)?(?:สอง|หลัง))(?:นึง|หนึ่ง)?\s?(?:เอา|ขอ|เป็น|แบบ|ให้)*(?P<b>\S+?)(?:\s?{PARTICLES})*$"
)
_CALLED = lazy(r"(?P<head>(?:โลโก้|ป้าย|โปสเตอร์|แบนเนอร์|สติกเกอร์|การ์ด|นามบัตร)(?:ให้)?)(?P<what>[\u0e00-\u0e7f]*?)\s?(?:ที่)?ชื่อ(?:ว่า|ร้านว่า|ร้าน)?\s+(?P<name>[^\s\"]+)(?=\s|$)")
_WRITTEN = lazy(r"(?P<head>(?:ปก|โปสเตอร์|ป้าย|แบนเนอร์|การ์ด)[^\"]*?)\s(?:ให้)?(?:เขียนว่า|เขียนคำว่า|ข้อความว่า|พาดหัวว่า|ขึ้นว่า)\s?(?P<name>[^\"]+?)(?P<rest>\s(?:(?:มี|ใส่|เอา|ขอ)?(?:รูป|ภาพ|โทน|สี|พื้น|แบบ|แนว|ฟอนต์|ตัวหนังสือ)[^\"]*))?$")
_FOR_PLACE_ONLY = lazy(r"(?P<shape>(?:แนวตั้ง|แนวนอน|จัตุรัส|9:16|16:9|1:1))\s?(?:สำหรับ|เพื่อ|ไว้|เอา)?ลง\s?(?:tik\s?tok|reels?|shorts?|ig|youtube|facebook|ติ๊กต็?อก|ติ๊กต๊อก|ไอจี|อินสตา\S*|เฟซ\S*|เฟส\S*|ยูทู[บป])(?:\s?(?:ครับ|ค่ะ|(?<!โย)คะ|นะ|ด้วย|หน่อย))*$", re.IGNORECASE)
_CAPTION = lazy(
    rf"^(?P<verb>(?:ช่วย|ขอ|คิด|เขียน|ทำ|\s)*)(?P<words>(?:แคปชั่?น|แฮชแท็[กค]|คำบรรยาย)(?:\s?(?:กับ|และ|พร้อม|แล้วก็|\+)\s?(?:แคปชั่?น|แฮชแท็[กค]))?)(?:ให้)?\s?(?:ลง\s?(?P<place>ig|ไอจี|facebook|เฟซ\S*|เฟส\S*|tiktok|ติ๊ก\S*|youtube|ยูทู[บป]))?(?:\s?{PARTICLES})*(?:\s(?:สำหรับ|ของ|ให้)?|สำหรับ|ของ|ให้)(?:รูป|ภาพ|คลิป|โพสต์)?(?P<topic>[^\"]+)$", re.IGNORECASE,
)
_CAPTION_ALONE = lazy(rf"^(?:ช่วย|ขอ|คิด|เขียน|ทำ|\s)*(?P<words>แคปชั่?น|แฮชแท็[กค])(?:ให้|มา|สัก|อัน|หน่อย|\s|{PARTICLES})*$")
_SERIES_OF = lazy(r"^(?P<lead>(?:ช่วย|ขอ|อยากได้|\s)*)(?:ทำ|สร้าง)?(?:มินิ)?ซีรี(?:ส์|่ส์|ย์)(?:คลิป|วิดีโอ)?(?=\s?(?:\d{1,2}|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|สิบ)\s?(?:ตอน|คลิป|ep))", re.IGNORECASE)
_HOW_WORDED = lazy(r"\s*(?:เอา|ขอ|ให้)?(?:แบบ|แนว|สไตล์|โทน)[\u0e00-\u0e7f]+ๆ?$|\s(?:เอา|ขอ)[\u0e00-\u0e7f]{1,8}ๆ$")
_TITLES = lazy(rf"^(?:ช่วย|ขอ)?(?:ตั้ง|คิด)ชื่อ(?P<film>คลิป|วิดีโอ|ตอน)?(?:\s?(?:youtube|tiktok|ยูทู[บป]|ติ๊ก\S{{1,6}}))?\s?(?:ให้|มา|สัก)*\s?(?P<n>\d{{1,2}}|สอง|สาม|สี่|ห้า|สิบ)\s?(?:ชื่อ|แบบ|อัน)(?:\s?{PARTICLES})*\s+(?:สำหรับ|ของ)?(?:คลิป|วิดีโอ|ตอน)?(?:เรื่อง|เกี่ยวกับ)?(?P<topic>[^\"]+?)(?:\s?{PARTICLES})*$", re.IGNORECASE)
_IDEAS_FOR = lazy(rf"^(?P<verb>(?:ช่วย|ขอ|คิด|อยากได้)*)ไอเดีย(?:คอนเทนต์|คลิป|วิดีโอ|โพสต์|ทำคลิป)?\s?(?:สัก|ประมาณ|มา)?\s?(?P<n>\d{{1,2}}|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|สิบ)\s?(?:อัน|ไอเดีย|เรื่อง|ข้อ|คลิป)\s?(?:สำหรับ|ให้|ของ|เรื่อง|เกี่ยวกับ)?\s?(?P<topic>[^\s\"].*?)(?:\s?{PARTICLES})*$")
_IDEAS_LATE = lazy(rf"^(?P<verb>(?:ช่วย|ขอ|คิด|อยากได้)*)ไอเดีย(?:คอนเทนต์|คลิป|โพสต์)(?P<topic>(?!เรื่อง|เกี่ยวกับ)[^\s\"\d]+)\s(?P<n>\d{{1,2}})\s?(?:อัน|ไอเดีย|ข้อ)(?:\s?{PARTICLES})*$")
_OWN_WORDS = lazy(r"จำ(?:ไว้|ว่า|นะ|ด้วย)|ต่อไป(?:นี้)?(?:ใช้|ให้|ขอ|เรียก)|ทุกครั้ง|(?:อ่าน|พูด|พากย์)[^\"]*\"")
"""What is kept or read aloud stays word for word."""
_NO_LONGER = 400  # characters: a letter, not a wish


def in_plain_thai(message: str) -> str:
    """The message put so; as it was when it is not Thai or says nothing in these ways."""
    if len(message) > _NO_LONGER or not re.search("[\u0e00-\u0e7f]", message) or _OWN_WORDS.search(message):
        return message
    for wrong, right in _SPELT:
        message = message.replace(wrong, right)
    message = _THE_REST.sub("", _REASON.sub("", message))
    message = _LOUDLY.sub("ทำให้เสียงดังขึ้น", _A_LITTLE.sub(r"\g<more>นิดหน่อย", message))
    message = _SERIES_OF.sub(r"\g<lead>ทำคลิป", message)
    message = _FOR_PLACE_ONLY.sub(r"\g<shape>", message)
    message = _FAST_VOICE.sub(lambda match: f"{match['who']} {'พูดเร็วๆ' if match['fast'] else 'พูดช้าๆ'}", message)
    message = _FAST.sub("พูดเร็วๆ", _SLOW.sub("พูดช้าๆ", _VOICE.sub(r"\1 ", message)))
    for reword in (_listed, _each_its_own, _named_topics, _two_ways, _lettered, _words_for):
        changed = reword(message)
        if changed != message:
            return changed
    return with_its_topic(message)


def _topics(film: str, items: list[str], values: str) -> str:
    values = " ".join(plain_value(re.sub(rf"(?<=\S)(?:{PARTICLES})+$", "", value)) for value in values.split())
    return f"ทำ{' ' if film.isascii() else ''}{film} {values}{' ' if values else ''}หัวข้อ: {'; '.join(items)}"


def _film_of(text: str) -> str:
    found = re.search(FILM, text, re.IGNORECASE)
    return found[0] if found else "คลิป"


def _listed(message: str) -> str:
    """ "ตัวแรกเซรั่ม ตัวสองกันแดด" are the topics of as many."""
    first = _FIRST_OF.search(message)
    if first is None or not re.search(FILM, message[: first.start()], re.IGNORECASE):
        return message
    starts = [(first.start(), first.end())]
    for nth in _NTH[1:]:
        following = re.compile(rf"\s(?:และ|แล้วก็|กับ|ส่วน)?{first['thing']}{nth}{_LINK}(?=\S)").search(message, starts[-1][1])
        if following is None:
            break
        starts.append((following.start(), following.end()))
    if len(starts) < 2:
        return message
    items = [message[end:start].strip(" ,") for (_, end), (start, _) in itertools.pairwise(starts)]
    last, _, behind = message[starts[-1][1] :].partition(" ")
    items.append(re.sub(rf"(?:{PARTICLES})+$", "", last))
    head = message[: first.start()]
    lead = _HOW_MANY.sub("", re.sub(rf"^(?:ช่วย|ขอ|ทำ|สร้าง|อยากได้|\s)*(?:{FILM})", "", head, flags=re.IGNORECASE))
    values = f"{re.sub(rf'{PARTICLES}|[:,]', ' ', lead)} {behind}"
    return _topics(_film_of(head), [item for item in items if item], re.sub(r"\s+", " ", values)) if all(items) else message


def _each_its_own(message: str) -> str:
    """One film to each of the things that follow: "แยกจังหวัดละคลิป เชียงใหม่ น่าน เรื่องคาเฟ่"."""
    match = _EACH_ITS_OWN.match(message)
    if match is None:
        return message
    pieces = [piece for piece in re.split(r"\s*,\s*|\s+", match["items"]) if piece]
    ends = next((n for n, piece in enumerate(pieces) if re.match(r"เรื่อง|เกี่ยวกับ|คลิปละ|อันละ|ตัวละ|เอา|ขอ|โทน|แนว|สี|เพลง|เสียง|ใส่|พากย์|ซับ|\d", piece)), len(pieces))
    items, rest = pieces[:ends], pieces[ends:]
    about = [re.sub(rf"^(?:เรื่อง|เกี่ยวกับ)|(?:{PARTICLES})+$", "", piece) for piece in rest if re.match(r"เรื่อง|เกี่ยวกับ", piece)]
    values = " ".join(piece for piece in rest if not re.match(r"เรื่อง|เกี่ยวกับ", piece))
    if len(items) < 2 or len(about) > 1:
        return message
    return _topics(_film_of(match["head"]), [f"{about[0]} {item}" if about else item for item in items], values)


def _named_topics(message: str) -> str:
    """Topics behind a colon: "มีหัวข้อตามนี้ค่ะ: A, B, C ใส่ซับทุกคลิป"."""
    match = _LIST.match(message)
    body = (match["items"] or match["items2"]) if match else ""
    items = [item.strip() for item in re.split(r"\s*,\s*(?!\d{3}(?!\d))", body) if item.strip()]
    if match is None or len(items) < 2:
        return message
    last = re.split(r"\s(?=(?:ใส่|ขอ|เอา|มี|คลิปละ|อันละ|ทุกคลิป|โทน|แนว|เสียง|เพลง|พากย์|สี|ซับ|ยาว|พร้อม|ช่วย|ทำ))", items[-1], maxsplit=1)
    values = re.sub(r"(?:ทุก|ให้ครบทุก)(?:คลิป|อัน|ตัว)", "", last[1]) if len(last) > 1 else ""
    lead = match["head2"] or ""
    how = re.sub(rf"^(?:ช่วย|ขอ|ทำ|สร้าง|\s)*(?:{FILM})|หัวข้อ|เรื่อง|{PARTICLES}", " ", lead, flags=re.IGNORECASE)
    return _topics(_film_of(match["head"] or lead), [*items[:-1], last[0].strip()], re.sub(r"\s+", " ", f"{_HOW_MANY.sub('', how)} {values}"))


def _two_ways(message: str) -> str:
    """ "ทำสองเวอร์ชัน โฆษณาร้านล้างแอร์ อันนึงฮาๆ อีกอันดูมืออาชีพ" are two films."""
    match = _TWO_WAYS.match(message)
    if match is None:
        return message
    topic = re.sub(rf"^(?:{FILM})?(?:เรื่อง|เกี่ยวกับ|โฆษณา|โปรโมท|โปรโมต)(?=\S)", "", match["topic"].strip(" ,:"))
    topic = re.sub(rf"(?:\s?{PARTICLES})+$", "", topic)
    ways = (plain_value(re.sub(rf"(?:\s?{PARTICLES})+$", "", match[name].strip())) for name in "ab")
    return " แล้ว".join(f'ทำคลิป {way} เรื่อง "{topic}"' for way in ways)


def _lettered(message: str) -> str:
    """A name, and what is written, in quotes."""
    if '"' in message:
        return message
    changed = _CALLED.sub(lambda match: f'{match["head"]}{match["what"]} ชื่อ "{match["name"]}"', message)
    if changed == message and (written := _WRITTEN.search(message)):
        head = re.sub(rf"(?:\s?{PARTICLES})+$", "", f"{message[: written.start()]}{written['head']}")
        head = re.sub(r"^(?:ช่วย)?(?:ขอ|อยากได้|เอา)(?=ปก|โปสเตอร์|ป้าย|แบนเนอร์|การ์ด)", "ทำ", head)
        return f'{head} ข้อความ "{written["name"].strip()}"{written["rest"] or ""}'
    return changed


def _words_for(message: str) -> str:
    """Captions, titles and ideas with their topic in quotes and their number beside them."""
    if titles := _TITLES.match(message):
        return f"คิดไอเดียเรื่อง \"{titles['topic'].strip()}\" {titles['n']} ไอเดีย"
    if ideas := _IDEAS_FOR.match(message) or _IDEAS_LATE.match(message):
        return f"คิดไอเดียเรื่อง \"{ideas['topic'].strip()}\" {ideas['n']} ไอเดีย"
    if alone := _CAPTION_ALONE.match(message):
        return f"เขียน{alone['words']}"
    if caption := _CAPTION.match(message):
        topic = _HOW_WORDED.sub("", re.sub(rf"(?:\s?{PARTICLES})+$", "", caption["topic"].strip()))
        told = re.sub(r"^(?:เรื่อง|เกี่ยวกับ)", "", topic).strip()
        if len(told) > 2 and not re.search(r"นี้|มัน|\d", told):
            return f"เขียน{caption['words']}เรื่อง \"{told}\"{' ลง ' + caption['place'] if caption['place'] else ''}"
    return message
