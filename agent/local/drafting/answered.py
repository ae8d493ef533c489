# ruff: noqa: E501 - patterns read better unbroken
"""Answers that settle a question without a word for what it asked: "6 then", «ну 6 так 6», "drop the words then"."""

from __future__ import annotations

import re

from agent.local.words import normalise
from agent.patterns import lazy
from agent.phrases import PHRASES
from agent.steering.reading import read

_NUMBERS = {"six": 6, "шесть": 6, "หก": 6}
_NUMBER = r"(?:\d{1,3}|six|шесть|หก)"
_UNIT = r"(?:\s*-?(?:(?:s|secs?|seconds?|с|сек\w*)(?!\w)|วินาที|วิ))?"
_LEADS = r"(?:(?:ok(?:ay)?|fine|then|well|so|alright|all right|make it|just|go with|let'?s do|let it be|do|use|hm+|ну|тогда|ладно|давай(?:те)?|пусть(?: будет)?|хорошо|ок|окей|сделай(?:те)?|а|งั้น|ก็|เอา|ขอ|โอเค|ได้|เป็น|แค่|สัก)[\s,.]*){0,5}"
_TAILS = r"(?:[\s,.]*(?:then|is fine|is ok(?:ay)?|is good|works|please|pls|ok(?:ay)?|it is|так|тогда|пусть|пожалуйста|хорошо|норм\w*|ок|ก็ได้|ได้|พอ|เลย|ค่ะ|ครับ|(?<!โย)คะ|คับ|นะ|จ้า|จ้ะ|ละกัน|แล้วกัน|ก็|โอเค)){0,6}"
_LENGTH = lazy(rf"\W*{_LEADS}(?P<n>{_NUMBER}){_UNIT}{_TAILS}(?:[\s,]*(?P<again>{_NUMBER}){_UNIT}{_TAILS})?\W*", re.IGNORECASE)
_SHORTEST = lazy(
    r"\W*(?:ok(?:ay)?[\s,]+|fine[\s,]+|then[\s,]+)*(?:(?:the |whatever(?: is| the|'s)* |as )*(?:shortest|minimum|least|lowest|that|short as (?:possible|you can|it gets))(?: (?:is|then|possible|one|please|you can|works|is fine|it can be))*)\W*"
    r"|\W*(?:(?:ну|тогда|ладно|давай(?:те)?)[\s,]+)*(?:сколько (?:можно|минимум|получится)|минимум|минимальн\w+|самый короткий|как можно короче|столько и (?:делай|сделай)|по минимуму)\W*"
    r"|\s*(?:งั้น|เอา|ขอ)*(?:สั้นสุด|สั้นที่สุด|ขั้นต่ำ|น้อยสุด|เท่านั้น|เท่าที่ได้)(?:เท่าที่ได้|ก็ได้|เลย|ค่ะ|ครับ|(?<!โย)คะ|นะ|จ้า|พอ)*\s*", re.IGNORECASE,
)
_LENGTHS = lazy(r"(?<![\w.,$:])\d{1,3}(?:[.,]\d)?\s*-?\s*(?:s|secs?|seconds?|second|с|сек[а-яё]*)(?!\w)|(?<![\d.,])\d{1,3}\s*(?:วินาที|วิ(?!ว|ธ|ช|ด))", re.IGNORECASE)
_IN_WORDS = {"en": "{n} seconds", "ru": "{n} секунд", "th": "{n} วินาที"}


def at_the_length(question: str, answer: str, wish: str) -> str:
    """The wish at the length that was answered to "it can't be shorter than 6 seconds": the number, or a plain yes to that one. Empty where
    the answer is none, or the wish says no length of its own."""
    language, low = _lowest(question)
    lengths = list(_LENGTHS.finditer(wish))
    if not low or len(lengths) != 1:
        return ""
    plain = normalise(answer).strip()
    number = low if read(answer).move == "yes" or _SHORTEST.fullmatch(plain) else _number(plain)
    found = lengths[0]
    return f"{wish[: found.start()]} {_IN_WORDS[language].format(n=number)} {wish[found.end() :].lstrip(' -')}".strip() if number else ""


def _lowest(question: str) -> tuple[str, int]:
    """The shortest length that the question names, and its language."""
    for language, told in PHRASES.items():
        before, _, after = told["ask_shortest"].partition("{low}")
        low = question[len(before) : len(question) - len(after)]
        if question.startswith(before) and question.endswith(after) and low.isdigit():
            return language, int(low)
    return "", 0


def _number(plain: str) -> int:
    found = _LENGTH.fullmatch(plain)
    if found is None or (found["again"] and _value(found["again"]) != _value(found["n"])):
        return 0
    return _value(found["n"])


def _value(said: str) -> int:
    return int(said) if said.isdigit() else _NUMBERS.get(said.lower(), 0)


_WORDS = r"(?:words?|text|lettering|letters|writing|caption|title|sign)"
_WORDS_RU = r"(?:надпис[ьию]|текста?|слова?|слов|титр\w*|букв\w*)"
_WORDS_TH = r"(?:ตัวหนังสือ|ข้อความ|ตัวอักษร|คำ|แคปชั่น|ชื่อ)"
_IT = r"(?:it|that|this|(?:that|this) (?:part|bit)|the (?:part|rest of it))"
_LEFT_OUT = lazy(
    rf"\W*(?:(?:ok(?:ay)?|fine|well|then|alright|just|yes|yeah|so|hm+|please)[\s,]+)*(?:(?:drop|skip|leave out|forget|lose|remove|scrap|no|without|never ?mind|don'?t need|i don'?t need|do it without|go on without|go without|do the rest without) (?:the |any )?(?P<en>{_WORDS}|{_IT})|leave (?:the )?(?P<en2>{_WORDS}|{_IT}) out|(?:just )?do the (?:rest|others?))(?:[\s,]*(?:then|please|pls|thanks|ok(?:ay)?|part|is fine|for now))*\W*"
    rf"|\W*(?:(?:ну|ладно|тогда|хорошо|ок|окей|да|давай(?:те)?|а|можно|просто)[\s,]+)*(?:(?:без|убери|не (?:надо|нужно|делай)|обойд[её]мся без) (?P<ru>{_WORDS_RU}|этого|это|неё|него)|(?P<ru2>{_WORDS_RU}|это) (?:тогда )?(?:не (?:надо|нужн\w*)|убери|можно убрать)|сделай остальное|остальное (?:сделай|делай))(?:[\s,]*(?:тогда|пожалуйста|ладно|обойд[её]мся|можно|пока))*\W*"
    rf"|\s*(?:งั้น|โอเค|ก็|เอ่อ|ได้|\s)*(?:(?:ไม่(?:ต้อง)?(?:เอา|ใส่|มี)|ไม่ต้อง|ตัด|เอา)(?P<th>{_WORDS_TH}|อันนั้น|ส่วนนั้น|ส่วนนี้|อันนี้)|ไม่(?:ต้อง)?ใส่)(?:ออก|ก็ได้|แล้ว|เลย|นะ|ค่ะ|ครับ|(?<!โย)คะ|จ้า|ละกัน|แล้วกัน|ก่อน|ไป)*\s*", re.IGNORECASE,
)
_OF_WORDS = lazy(rf"\b(?:{_WORDS}|write|says?|saying|put)\b|(?<![а-яё])(?:{_WORDS_RU}|напиши\w*|написать|подпис\w+)(?![а-яё])|{_WORDS_TH}|เขียน", re.IGNORECASE)
_WRITES = lazy(
    rf"[\s,]*(?:\b(?:and|also|then)\s+)*\b(?:write|put|add|place|with)\b[^,.;]{{0,80}}$|[\s,]*(?<![а-яё])(?:и |а |ещё |потом )*(?:напиши|поставь|добавь|наложи|сделай)(?:те)? (?:на\w* )?{_WORDS_RU}[^,.;]{{0,80}}$|\s*(?:แล้วก็|แล้ว|และ)?(?:ใส่|เขียน|เพิ่ม|พิมพ์)\s?{_WORDS_TH}[^,.;]{{0,80}}$",
    re.IGNORECASE,
)
_GENERAL = ("it", "that", "this", "это", "этого", "неё", "него", "อันนั้น", "ส่วนนั้น", "ส่วนนี้", "อันนี้")


def left_out(question: str, answer: str, wish: str) -> str:
    """The wish without the part that cannot be done, where that is what the answer says: "drop the words then". Empty where it is no such
    answer, or it names something else."""
    part = next((part for told in PHRASES.values() if (part := _between(question, *told["ask_without"].split("{part}")))), "")
    written = _OF_WORDS.search(part) is not None
    shorter = _WRITES.sub("", wish) if written else wish
    if part and read(answer).move == "yes":
        return shorter if 0 < len(shorter) < len(wish) else ""
    found = _LEFT_OUT.fullmatch(normalise(answer)) if part else None
    if found is None:
        return ""
    named = next((group for group in found.groups() if group), "").lower()
    general = not named or named.split()[0] in _GENERAL or named.startswith("the ")
    if not general and not written:
        return ""
    return shorter or wish


def _between(question: str, before: str, after: str) -> str:
    return question[len(before) : len(question) - len(after)] if question.startswith(before) and question.endswith(after) else ""
