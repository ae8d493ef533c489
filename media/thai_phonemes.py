"""Thai words as phonemes of espeak-ng's Vietnamese voice, which has the sounds and the tones that its Thai lacks.

Syllables come from pythainlp's dictionary; each is read by the rules of Thai spelling: class of the initial, length of the vowel, kind of
the final and tone mark give the tone (Haas, "The Thai system of writing", 1956). Words the rules misread are respelled below.
Thai mid, low, falling, high, rising are the voice's tones 1, 2, 4, 5, 3: their pitch contours match.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from media.speech_thai import segment, written_syllables

Tone = Literal["mid", "low", "falling", "high", "rising"]
_TONE_OF_VOICE: dict[Tone, str] = {"mid": "1", "low": "2", "falling": "4", "high": "5", "rising": "3"}
_HIGH, _MID = "ขฃฉฐถผฝศษสห", "กจดตบปอฎฏ"
_SONORANT = "งญนมยรลวณฬ"
_INITIAL = {
    "ก": "k", "ข": "k|h", "ฃ": "k|h", "ค": "k|h", "ฅ": "k|h", "ฆ": "k|h", "ง": "N", "จ": "c", "ฉ": "tS", "ช": "tS", "ซ": "s", "ฌ": "tS",
    "ญ": "j", "ฎ": "d_", "ฏ": "t[", "ฐ": "t|h", "ฑ": "t|h", "ฒ": "t|h", "ณ": "n", "ด": "d_", "ต": "t[", "ถ": "t|h", "ท": "t|h", "ธ": "t|h",
    "น": "n", "บ": "b", "ป": "p", "ผ": "p|h", "ฝ": "f", "พ": "p|h", "ฟ": "f", "ภ": "p|h", "ม": "m", "ย": "j", "ร": "*", "ล": "l", "ว": "w",
    "ศ": "s", "ษ": "s", "ส": "s", "ห": "h", "ฬ": "l", "อ": "", "ฮ": "h",
}  # fmt: skip
_FINAL_SOUNDS = {"k": "กขคฆ", "t": "จชซฌฎฏฐฑฒดตถทธศษส", "p": "บปผพฟภ", "N": "ง", "n": "ญณนรลฬ", "m": "ม", "j": "ย", "w": "ว"}
_FINAL = {char: sound for sound, chars in _FINAL_SOUNDS.items() for char in chars}
_CLUSTERS = {a + b for a in "กขคตปผพ" for b in "รล"} | {"กว", "ขว", "คว", "บร", "บล", "ฟร", "ฟล", "ดร", "ทร"}
_SILENT_R = {"สร": "ส", "ศร": "ศ", "ซร": "ซ", "จร": "จ"}

_C = "[ก-ฮ]"
# Written vowel with `I` for the initial and `F` for an optional final, its sound, and whether it is short. The first that fits counts.
_VOWELS: tuple[tuple[str, str, bool], ...] = (
    ("เIียะ", "i@", True), ("เIียF?", "i@", False), ("เIือะ", "y@", True), ("เIือF?", "y@", False), ("เIอะ", "@:", True),
    ("เIอF?", "@:", False), ("เIาะ", "O", True), ("เIา", "aw", True), ("เIิF", "@:", False), ("เIยF?", "@:j", False),
    ("เI็F", "e", True), ("เIะ", "e", True), ("เIF?", "e:", False), ("แIะ", "E", True), ("แI็F", "E", True), ("แIF?", "E:", False),
    ("โIะ", "o", True), ("โIF?", "o:", False), ("ไIย?", "aj", True), ("ใI", "aj", True), ("Iัวะ", "u@", True), ("Iัว", "u@", False),
    ("Iัย", "aj", True), ("IัF", "a", True), ("Iรรม", "am", True), ("IรรF", "a", True), ("Iรร", "an", True), ("Iะ", "a", True),
    ("IาF?", "a:", False), ("Iำ", "am", True), ("IิF?", "i", True), ("IีF?", "i:", False), ("IึF?", "y", True),
    ("Iือ", "y:", False), ("IืF?", "y:", False), ("IุF?", "u", True), ("IูF?", "u:", False), ("I็อF", "O", True),
    ("IอF?", "O:", False), ("IวF", "u@", False), ("IF", "o", True), ("I", "a", True),
)  # fmt: skip
_MARK = {"่": 1, "้": 2, "๊": 3, "๋": 4}
_SHORT_MARKED = {"น้ำ": "a:m", "ได้": "a:j", "ไม้": "a:j", "เช้า": "a:w", "เท้า": "a:w", "เก้า": "a:w", "ไหว้": "a:j"}

_RESPELLED_TEXT = """
ก็ ก้อ|ไทย ไท|ทราบ ซาบ|ทราย ซาย|ทรัพย์ ซับ|ทรง ซง|ทรุด ซุด|จริง จิง|สร้าง ส้าง|สระ สะ|เศร้า เส้า|อยาก หยาก|อย่า หย่า|อย่าง หย่าง|อยู่ หยู่
ประวัติ ประ-หวัด|ประวัติศาสตร์ ประ-หวัด-ติ-สาด|ศาสตร์ สาด|ชาติ ชาด|ธรรมชาติ ทำ-มะ-ชาด|รสชาติ รด-ชาด|เหตุ เหด|สาเหตุ สา-เหด|ธาตุ ทาด|ญาติ ยาด
มิตร มิด|บุตร บุด|เพชร เพ็ด|สมุทร สะ-หมุด|สามารถ สา-มาด|ปรารถนา ปราด-ถะ-หนา|เมล็ด มะ-เล็ด|ผลไม้ ผน-ละ-ม้าย|ธุรกิจ ทุ-ระ-กิด|วิทยาศาสตร์ วิด-ทะ-ยา-สาด
คุณภาพ คุน-นะ-พาบ|สุขภาพ สุก-ขะ-พาบ|วัฒนธรรม วัด-ทะ-นะ-ทำ|ตลอด ตะ-หลอด|ตลาด ตะ-หลาด|สนุก สะ-หนุก|ถนน ถะ-หนน|ขนม ขะ-หนม|ขนาด ขะ-หนาด|ฉลาด ฉะ-หลาด
ตลก ตะ-หลก|สมุด สะ-หมุด|สนาม สะ-หนาม|อร่อย อะ-หร่อย|แสดง สะ-แดง|เฉลี่ย ฉะ-เหลี่ย|สบาย สะ-บาย|สวัสดี สะ-หวัด-ดี|เสมอ สะ-เหมอ|สถานที่ สะ-ถาน-ที่
ชนิด ชะ-นิด|ขณะ ขะ-หนะ|ทหาร ทะ-หาน|อาหาร อา-หาน|พยายาม พะ-ยา-ยาม|สหรัฐ สะ-หะ-รัด|เศรษฐกิจ เสด-ถะ-กิด|มหาวิทยาลัย มะ-หา-วิด-ทะ-ยา-ไล|รัฐบาล รัด-ถะ-บาน
พระ พระ|ราชการ ราด-ชะ-กาน|โฆษณา โคด-สะ-นา|กษัตริย์ กะ-สัด|บริษัท บอ-ริ-สัด|บริการ บอ-ริ-กาน|บริเวณ บอ-ริ-เวน|ทะเล ทะ-เล|มกราคม มะ-กะ-รา-คม
กุมภาพันธ์ กุม-พา-พัน|มีนาคม มี-นา-คม|เมษายน เม-สา-ยน|พฤษภาคม พรึด-สะ-พา-คม|มิถุนายน มิ-ถุ-นา-ยน|กรกฎาคม กะ-ระ-กะ-ดา-คม|สิงหาคม สิง-หา-คม
กันยายน กัน-ยา-ยน|ตุลาคม ตุ-ลา-คม|พฤศจิกายน พรึด-สะ-จิ-กา-ยน|ธันวาคม ทัน-วา-คม|อังกฤษ อัง-กริด|ฤดู รึ-ดู|พฤติกรรม พรึด-ติ-กำ|ธรรมดา ทำ-มะ-ดา
ปัจจุบัน ปัด-จุ-บัน|วันนี้ วัน-นี้|โลก โลก|อิสระ อิด-สะ-หระ|องค์กร อง-กอน|ละคร ละ-คอน|นคร นะ-คอน|พร พอน|อักษร อัก-สอน|เกษตร กะ-เสด|เกษตรกร กะ-เสด-ตระ-กอน
พิเศษ พิ-เสด|ประเทศ ประ-เทด|ภาพ พาบ|ชีวิต ชี-วิด|เอธิโอเปีย เอ-ธิ-โอ-เปีย|ศตวรรษ สะ-ตะ-วัด|สัตว์ สัด|ทรัพยากร ซับ-พะ-ยา-กอน|อุณหภูมิ อุน-หะ-พูม
จักรวาล จัก-กระ-วาน|วิศวกร วิด-สะ-วะ-กอน|เทคโนโลยี เทก-โน-โล-ยี|โปรแกรม โปร-แกรม|คอมพิวเตอร์ คอม-พิว-เต้อ|อินเทอร์เน็ต อิน-เทอ-เน็ด|วิดีโอ วิ-ดี-โอ
เปอร์เซ็นต์ เปอ-เซ็น|องศา อง-สา|กิโลเมตร กิ-โล-เมด|เมตร เมด|เซนติเมตร เซน-ติ-เมด|กิโลกรัม กิ-โล-กรัม|ลิตร ลิด|ดอลลาร์ ดอน-ล่า|นาฬิกา นา-ลิ-กา
มนุษย์ มะ-นุด|จดหมาย จด-หมาย|สมัย สะ-ไหม|สม่ำเสมอ สะ-หม่ำ-สะ-เหมอ|เสน่ห์ สะ-เหน่|ชนะ ชะ-นะ|ขยะ ขะ-หยะ|สลับ สะ-หลับ|ตำรวจ ตำ-หรวด|สำรวจ สำ-หรวด
สำเร็จ สำ-เหร็ด|ประโยชน์ ประ-โหยด|กำเนิด กำ-เหนิด|ดำริ ดำ-หริ|ศิลปะ สิน-ละ-ปะ|ศิลปิน สิน-ละ-ปิน|กิจกรรม กิด-จะ-กำ|ผลิต ผะ-หลิด|ผลิตภัณฑ์ ผะ-หลิด-ตะ-พัน
ราคา รา-คา|จำนวน จำ-นวน|เหมือน เหมือน|เฉพาะ ฉะ-เพาะ|ปฏิบัติ ปะ-ติ-บัด|สมบัติ สม-บัด|คุณสมบัติ คุน-นะ-สม-บัด|อนุญาต อะ-นุ-ยาด|โอกาส โอ-กาด|อากาศ อา-กาด
"""


@lru_cache(maxsize=1)
def _respelled() -> dict[str, list[str]]:
    pairs = (entry.split(" ") for entry in _RESPELLED_TEXT.replace("\n", "|").split("|") if entry)
    return {str(word): [str(syllable) for syllable in said.split("-")] for word, said in pairs}


@dataclass(frozen=True)
class Syllable:
    """`initial`, `vowel`, `final` in the voice's phonemes."""

    initial: str
    vowel: str
    final: str
    tone: Tone

    @property
    def phonemes(self) -> str:
        return f"{self.initial}'{self.vowel}{_TONE_OF_VOICE[self.tone]}{self.final}"


def phonemes(word: str) -> list[str]:
    """The syllables of what is said for a word (letters and spaces), each as phonemes."""
    return [syllable.phonemes for part in word.split() for syllable in syllables(part)]


def syllables(word: str) -> list[Syllable]:
    """The syllables of one Thai word; signs that cannot be read are left out."""
    found: list[Syllable] = []
    for text in _spelled(word):
        found += _read(text)
    return found


@lru_cache(maxsize=4096)
def _spelled(word: str) -> tuple[str, ...]:
    """A word cut into written syllables; long words by their parts."""
    known = _respelled()
    if word in known:
        return tuple(known[word])
    parts = segment(word)
    if len(parts) > 1:
        return tuple(syllable for part in parts for syllable in _spelled(part))
    return tuple(part for syllable in _joined(written_syllables(word)) for part in known.get(syllable, [syllable]))


def _joined(parts: list[str]) -> list[str]:
    """What is left over is put to its neighbour: `ศาสต` + `ร์`. A bare consonant before a sonorant leads its tone (`ต` + `ลาด`)."""
    found: list[str] = []
    for part in parts:
        if found and (re.fullmatch(rf"(?:{_C}[ิุ]?)+์|[่-๋็ัิ-ูาะำ์]+.*", part)):
            found[-1] += part
        elif found and re.fullmatch(_C, found[-1]) and found[-1] in _HIGH + _MID and part[0] in _SONORANT:
            lead = found.pop()
            found += [lead + "ะ", ("ห" if lead in _HIGH else "") + part]
        else:
            found.append(part)
    return found


def _read(text: str) -> list[Syllable]:
    """One written syllable; two when it begins with a consonant that has no vowel of its own (ส-บาย)."""
    text = re.sub(rf"(?:{_C}{{1,2}})?{_C}[ิุ]?์", lambda match: _before_silent(match[0]), text).replace("ฤ", "รึ").replace("ฦ", "ลึ")
    marks = [char for char in text if char in _MARK]
    bare = re.sub("[่-๋์ๆฯๅฺ]", "", text)
    for written, vowel, short in _VOWELS:
        match = _pattern(written).fullmatch(bare)
        if match is not None:
            final, mark = match.groupdict().get("f") or "", _MARK[marks[0]] if marks else 0
            return _sounded(match["i"], _SHORT_MARKED.get(text, vowel), final, short, mark)
    return [syllable for char in bare if char in _INITIAL for syllable in _sounded(char, "O:", "", False, 0)]


def _before_silent(text: str) -> str:
    """The consonants before the silencer: `ตร์` and `ทร์` are silent both, of `สตร์` the first is heard."""
    letters = re.sub("[ิุ]?์$", "", text)
    if len(letters) >= 2 and letters[-1] in "รย" and letters[-2] in "ตทดพ":
        return letters[:-2]
    return letters[:-1]


@lru_cache(maxsize=64)
def _pattern(written: str) -> re.Pattern[str]:
    final = rf"(?P<f>{_C}{{1,3}}[ิุ]?)"
    initial = rf"(?P<i>{_C}{{1,3}}?)" if "F" in written or written == "I" else rf"(?P<i>{_C}{{1,3}})"
    if written in ("IF", "IวF"):
        initial = rf"(?P<i>(?:{'|'.join(sorted(_CLUSTERS))}|ห[งนมยรลว]|{_C}))"
    elif "F" in written:
        initial = rf"(?P<i>(?:{'|'.join(sorted(_CLUSTERS | set(_SILENT_R)))}|ห[{_SONORANT}]|{_C}(?={_C}?)|{_C}{{2}}))"
    return re.compile(written.replace("F?", f"{final}?").replace("F", final).replace("I", initial))


def _sounded(initial: str, vowel: str, final: str, short: bool, mark: int) -> list[Syllable]:
    lead: list[Syllable] = []
    if len(initial) > 1 and initial not in _CLUSTERS and initial not in _SILENT_R and not (initial[0] == "ห" and initial[1] in _SONORANT):
        head, initial = initial[0], initial[1:]
        lead = _sounded(head, "a", "", True, 0)
        if head in _HIGH and initial[0] in _SONORANT:
            initial = "ห" + initial
    initial = _SILENT_R.get(initial, initial)
    strong = initial[0]
    sounding = initial[1:] if len(initial) > 1 and strong == "ห" else initial
    sound = "".join(_INITIAL[char] for char in sounding)
    end = _FINAL.get(final[:1], "")
    if vowel.endswith(("j", "w", "m", "n")) and end:
        end = ""
    return [*lead, Syllable(sound, vowel, end, _tone(strong, _dead(vowel, end, short), short, mark))]


def _dead(vowel: str, final: str, short: bool) -> bool:
    return final in ("k", "t", "p") or (short and not final and vowel[-1] not in "jwmn")


def _tone(initial: str, dead: bool, short: bool, mark: int) -> Tone:
    low = initial not in _HIGH + _MID
    if mark >= 3:
        return "high" if mark == 3 else "rising"
    if mark == 2:
        return "high" if low else "falling"
    if mark == 1:
        return "falling" if low else "low"
    if low:
        return "mid" if not dead else "high" if short else "falling"
    if dead:
        return "low"
    return "rising" if initial in _HIGH else "mid"
