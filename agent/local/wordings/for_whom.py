# ruff: noqa: E501 - patterns read better unbroken
"""Whom a thing is for, told right behind it: "yoga for beginners" and «зарядка для детей» are other subjects than yoga and «зарядка».

Of what is only watched it is no part of the subject: "black holes for kids" are the same black holes, and a channel or followers are where
a thing is seen. So children and pupils, who may be either, belong to what people do, learn or use, and everybody else to anything.
"""

from __future__ import annotations

import re

from agent.local.lexicon.values import FOR_PLACE
from agent.patterns import lazy

_DONE_EN = (
    r"yoga|pilates|stretch\w*|workouts?|exercis\w*|gymnastics|fitness|training|trainings?|meditation\w*|danc\w*|swimming|boxing|judo|karate|running|zumba|aerobics|sports?|massage"
    r"|courses?|class(?:es)?|lessons?|schools?|clubs?|camps?|workshops?|tutoring|crafts?|games?|toys?|books?|stor(?:y|ies)|clothes|shoes|furniture|beds?|food|snacks?|diets?|menus?|recipes?|cooking|baking|breakfasts?|lunch(?:es)?|dinners?|meals?"
    r"|creams?|skincare|shampoos?|vitamins?|gifts?|presents?|part(?:y|ies)|english|chess|drawing|coding|programming|budgeting|finance|saving|insurance|doctors?|dentists?|dentistry|glasses|bikes?|bicycles?|backpacks?|costumes?|haircuts?|tours?|hikes?|hiking|first aid|apps?|note-?taking|revision|tips"
)
_DONE_RU = (
    r"йог|пилатес|зарядк|растяжк|стретчинг|гимнастик|фитнес|тренировк|тренинг|упражнени|медитаци|танц|танец|хореографи|плавани|бокс|борьб|дзюдо|карате|единоборств|бег(?=[аеу]?\b)|зумб|аэробик|спорт|массаж|разминк"
    r"|курс|заняти|урок|школ|круж|секци|студи|лагер|клуб|мастер-класс|репетитор|подготовк|подел|игр|книг|сказк|одежд|обув|мебел|кроват|питани|диет|меню|рецепт|готовк|кулинар|завтрак|обед|ужин|перекус"
    r"|крем|косметик|шампун|витамин|подар|праздник|вечеринк|утренник|английск|шахмат|рисовани|лепк|программировани|финанс|бюджет|страховк|стоматолог|логопед|психолог|врач|очк|велосипед|самокат|коляс|рюкзак|костюм|стрижк|прич[её]ск|экскурси|поход|спектакл|приложени|абонемент|скидк"
)
_DONE_TH = r"โยคะ|พิลาทิส|ออกกำลัง|ยืดเหยียด|กายบริหาร|ฟิตเนส|สมาธิ|เต้น|ว่ายน้ำ|มวย|วิ่ง|กีฬา|นวด|คอร์ส|คลาส|โรงเรียน|ค่าย|เวิร์[กค]ช[็]?อป|ประดิษฐ์|เกม|ของเล่น|หนังสือ|นิทาน|เสื้อผ้า|ชุด|รองเท้า|อาหาร|เมนู|ของว่าง|ขนม|สูตร|ครีม|สกินแคร์|แชมพู|สบู่|โลชั่น|วิตามิน|ของขวัญ|ปาร์ตี้|ภาษาอังกฤษ|วาดรูป|โค้ด|ออมเงิน|ประกัน|หมอ|คลินิก|ทันต|แว่น|จักรยาน|กระเป๋า|ทัวร์"
_DONE = lazy(rf"\b(?:{_DONE_EN})\b|(?<![а-яё])(?:{_DONE_RU})[а-яё]*|(?:{_DONE_TH})", re.IGNORECASE)
"""What somebody does, learns or uses, which is another thing for children."""
_YOUNG = r"kids|(?:school ?)?children|schoolkids|\w+[ -](?:graders|year[ -]olds)|students|pupils|детей|малышей|школьников|дошкольников|[а-яё]+классников"
_FOR_YOUNG = lazy(rf"[ ](?:for|для) (?:{_YOUNG})$|\s?สำหรับ\s?เด็ก(?:ๆ)?$", re.IGNORECASE)
_NOBODY_EN = r"\d|it|this|that|me|you|us|free|sale|rent|example|now|later|today|tomorrow|tonight|[a-z]+day|all|the|a|an|my|our|his|her|their|your|only|under|over|up|about|at|on|in|those|anyone|everyone|someone|people|instagram|facebook|tiktok|youtube|telegram|line|stories|reels|shorts|website|site|blog|print\w*"
_NOBODY_RU = r"\d|(?:это|тво|наш|ваш|сво|кажд)[а-яё]*|(?:мо(?:ей|его|их|ю)|всего|всех|всей|тех|людей)(?![а-яё])|неё|него|них|меня|нас|тебя|вас|того|начала|примера|инст|тик|ютуб|рилс|сторис|телег|фейсбук|сайт|блог|канал|подписчик|печат|видео|ролик|пост(?=[ао]?)|групп[ыу]|страниц"
_WHOM = lazy(
    rf"(?: for (?!(?:{_NOBODY_EN})\b)[a-z][\w'-]+(?: (?!(?:and|with|in|on|at|please|about|for|to|from|by|using|without|that|so|of|as)\b)[a-z][\w'-]+){{0,2}}"
    rf"| для (?!(?:{_NOBODY_RU}))[а-яё][а-яё-]+(?: (?!(?:и|с|со|на|в|во|за|под|без|для|по|к|из|от|про|об?|чтобы|пожалуйста|где|что|как)(?![а-яё]))[а-яё][а-яё-]+){{0,2}}"
    r"|\s?สำหรับ\s?(?!(?:ช่อง|ไอจี|อินสตา|ติ๊ก|ยูทู|เฟ|ไลน์|โพสต์|คลิป|รูป))(?:คน|ผู้|เด็ก|มือใหม่|แม่|คุณ|พนักงาน|นักเรียน|นักศึกษา|วัยรุ่น|สาว|หนุ่ม|ครู)[\u0e00-\u0e7f]{0,30})[\s.!]*",
    re.IGNORECASE,
)
"""Whom it is for, and nothing behind that."""


def without_place(topic: str) -> str:
    """The topic without where it is seen ("bread for my insta"), and with the children it is for where it is done or used by them."""
    if _FOR_YOUNG.search(topic) and _DONE.search(_FOR_YOUNG.sub("", topic)):
        return topic
    return FOR_PLACE.sub("", topic) or topic


def tells_whom(subject: str, behind: str) -> bool:
    """Whether what stands right behind a subject is whom it is for, and belongs to it."""
    if not _WHOM.fullmatch(behind):
        return False
    return without_place(f"{subject}{behind.rstrip(' .!')}") != subject
