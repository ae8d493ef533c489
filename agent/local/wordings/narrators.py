# ruff: noqa: E501 - patterns read better unbroken
"""Who speaks, in one word of two («диктор-мужчина», «женщина-диктор») or by who has such a voice ("a bloke's voice"), said as the voice that the
examples know."""

from __future__ import annotations

import re

from agent.patterns import lazy

_ROLE = r"(?:диктор|ведущ|рассказчи|чтец|озвуч)[а-яё]*"
_WHO = r"(?:(?P<m{0}>мужчин|парн|парен|мужик|дядь)|(?P<f{0}>женщин|девушк|тёт|тет))[а-яё]*"
_NARRATOR = lazy(rf"(?<![а-яё-])(?P<with>с(?:о)? )?(?:{_ROLE}\s?-\s?{_WHO.format(1)}|{_WHO.format(2)}\s?-\s?{_ROLE})(?![а-яё-])", re.IGNORECASE)
_MAN, _WOMAN = r"bloke|lad|chap|dude|fella|fellow|geezer|gent|gentleman|boyo|feller", r"lass|lassie|gal|ladies|lady|auntie|aunty|mum|missus"
_SPOKEN_BY = lazy(
    rf"\b(?P<lead>in|with|using|by|have|use) (?:an? |the |some )?(?P<how>(?:[a-z]+ ){{0,2}}?)(?:(?P<m>{_MAN})|(?P<f>{_WOMAN}))(?:'?s|s')?(?P<as> voice)\b"
    rf"|\b(?:an? )?(?:(?P<m2>{_MAN})|(?P<f2>{_WOMAN}))(?:'?s|s') voice\b"
    rf"|(?<=\s)as an? (?:[a-z]+ )?(?:(?P<m3>{_MAN})|(?P<f3>{_WOMAN}))(?=\s*(?:[:,]|$))"
    r"|(?<![а-яё])(?:(?P<m4>мужицк|дядькин|пацанск|мужичь)|(?P<f4>девчачь|девичь|т[её]ткин|дамск|бабьи))[а-яё]+ голос(?P<end>ом|а)?(?![а-яё])"
    r"|(?<![а-яё])голос(?P<end2>ом|а)? (?:(?P<m5>мужика|дядьки|дяди|парня|пацана|юноши|дяденьки)|(?P<f5>т[её]тки|т[её]ти|девчонки|дамы|барышни|т[её]теньки))(?![а-яё])"
    r"|เสียง(?:แบบ|ของ)?(?:(?P<m6>หนุ่ม|ลุง|คุณลุง|พี่ผู้ชาย|ชายหนุ่ม|น้าชาย|คุณพี่ผู้ชาย)|(?P<f6>สาว|หญิงสาว|ป้า|คุณป้า|น้าสาว|พี่สาว|แม่ค้า))(?:\s?ๆ)?(?=\s*(?:[:： ]|$|ว่า|นะ|ค่ะ|ครับ|หน่อย))",
    re.IGNORECASE,
)
"""Whose voice it is to be, in a word that no example knows: "in a bloke's voice", «голосом мужика», "เสียงหนุ่ม ๆ"."""
_OWN = lazy(r"[\"“«]|:\s")
"""From here on the words are somebody's own."""
_DEEP = lazy(r"\b(?P<how>deep|low|deeper|lower) (?P<who>wo)?(?:man|guy|male)(?:'?s|s') voice\b", re.IGNORECASE)
"""How the voice is and whose: the examples know "a deep male voice"."""
_TALE = lazy(r"\b(?:about|draw|poster|picture)\b|(?<![а-яё])(?:про|об?|нарисуй)\s|เรื่อง|วาด|รูป", re.IGNORECASE)
_ABOUT = lazy(r"(?<![а-яё])(?:про|об?)\s(?:[а-яё]+ )?$", re.IGNORECASE)


def narrators_as_voices(text: str) -> str:
    """The message with the voice in place of such a word; not where that is what something is about."""
    def voice(match: re.Match[str]) -> str:
        if not match["with"] and _ABOUT.search(text[: match.start()]):
            return match[0]
        man = bool(match["m1"] or match["m2"])
        return f"с {'мужским' if man else 'женским'} голосом" if match["with"] else f"{'мужской' if man else 'женский'} голос"

    said = _by_whom(_NARRATOR.sub(voice, text))
    own = _OWN.search(said)
    at = own.start() if own else len(said)
    return _DEEP.sub(lambda deep: f"{deep['how']} {'female' if deep['who'] else 'male'} voice", said[:at]) + said[at:]


def _is_told_of(text: str, found: re.Match[str]) -> bool:
    """Whether such a voice may be what something is about, and not whose it is to be."""
    tale = _TALE.search(text)
    if tale is None or tale.end() > found.start():
        return False
    apart = found["as"] or found["end"] == "ом" or found["end2"] == "ом" or text[: found.start()].rstrip().endswith((",", ".", ";"))
    return not apart and (found[0][0] < "ก" or tale.end() == found.start())


def _by_whom(text: str) -> str:
    """The message with a man's or a woman's voice in place of one that is named by who has it."""
    own = _OWN.search(text)
    found = _SPOKEN_BY.search(text[: own.start() + 1 if own else len(text)])
    if found is None or _is_told_of(text, found):
        return text
    man = any(value for key, value in found.groupdict().items() if key[0] == "m" and value)
    if re.search("[\u0e00-\u0e7f]", found[0]):
        said = f"เสียงผู้{'ชาย' if man else 'หญิง'}"
    elif re.search("[а-яё]", found[0], re.IGNORECASE):
        end = found["end"] or found["end2"] or ""
        said = f"{'мужск' if man else 'женск'}{'им' if end == 'ом' else 'ого' if end == 'а' else 'ой' if man else 'ий'} голос{end}"
    else:
        lead = f"{found['lead']} " if found["lead"] else "in " if found[0].lower().startswith("as ") else ""
        said = f"{lead}a {found['how'] or ''}{'man' if man else 'woman'}'s voice"
    return f"{text[: found.start()]}{said}{text[found.end() :]}"
