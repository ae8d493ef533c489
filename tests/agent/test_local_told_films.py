"""Films told in the message: scenes, stories, adverts, languages, for whom; and texts that nobody here can put otherwise."""

from __future__ import annotations

from typing import Any

import pytest

from agent.contract import Request
from agent.local.answers.words_reworked import words_reworked
from agent.local.wordings.for_viewers import for_viewers
from agent.local.wordings.in_each_tongue import in_each_tongue
from tests.agent.conversations import planned, said
from tools.contract import Tool


@pytest.mark.parametrize(
    ("text", "details", "others"),
    [
        ("Scene one: an empty bakery at night. Scene two: the baker lights the oven. One 25 second film please, square.",
         ["An empty bakery at night.", "The baker lights the oven."], {"duration_s": 25, "aspect": "1:1"}),
        ("Video for our gym. Shot 1 - shoes on the floor. Shot 2 - a woman lifts a barbell. No voice.",
         ["Shoes on the floor.", "A woman lifts a barbell."], {"topic": "our gym", "voice": "none"}),
        ("Сделай фильм из трёх сцен: 1) мальчик сажает семечко 2) идёт дождь 3) вырос подсолнух",
         ["Мальчик сажает семечко.", "Идёт дождь.", "Вырос подсолнух."], {}),
        ("ฉาก 1: ชาวนาตื่นแต่เช้า ฉาก 2: เกี่ยวข้าว ทำเป็นวิดีโอ 30 วินาที", ["ชาวนาตื่นแต่เช้า", "เกี่ยวข้าว"], {"duration_s": 30}),
        ("make a cartoon where a hedgehog loses his apple, looks for it in the forest and finds it at the rabbit's",
         ["A hedgehog loses his apple.", "Looks for it in the forest and finds it at the rabbit's."], {}),
        ("a video about a robot who wants to be a gardener, everyone laughs at him, but then his roses win a prize",
         ["A robot wants to be a gardener.", "Everyone laughs at him.", "But then his roses win a prize."], {}),
        ("Короткий фильм об учительнице, которая потеряла голос, и дети весь день учили её говорить жестами",
         ["Учительница потеряла голос.", "Дети весь день учили её говорить жестами."], {}),
        ("ทำหนังสั้นนิทานก่อนนอน หนูน้อยกลัวความมืด แล้วเจอหิ่งห้อย แล้วก็เป็นเพื่อนกัน ประมาณหนึ่งนาที",
         ["หนูน้อยกลัวความมืด", "แล้วเจอหิ่งห้อย", "แล้วก็เป็นเพื่อนกัน"], {"duration_s": 60}),
    ],
)  # fmt: skip
def test_scenes_and_stories_are_one_film_told_as_they_are(text: str, details: list[str], others: dict[str, Any], house: list[Tool]) -> None:
    ((tool, args),) = said(planned(house, text))
    assert (tool, args["details"], args["exact"], args["style"]) == ("video.short", details, True, "narrative")
    assert others.items() <= args.items()


@pytest.mark.parametrize(
    "text",
    [
        "Make a video about the final scene of Romeo and Juliet",
        "Make 3 videos: 1) sourdough 2) rye bread 3) croissants",
        "a film about a farmer who grows tea, coffee and cocoa",
        "ролик о компании, которая делает мебель, двери и окна",
        "ทำการ์ตูนเรื่องช้าง เสือ และลิง",
    ],
)
def test_what_is_no_tale_is_not_told_as_one(text: str, house: list[Tool]) -> None:
    assert not any("exact" in args for _, args in said(planned(house, text)))


@pytest.mark.parametrize(
    ("text", "reworked"),
    [
        ("Rephrase this more politely: We won't refund you because you opened the box.", True),
        ("summarise this article for me: The harbour museum reopened on Sunday after two years.", True),
        ("перепиши покороче: Уважаемые клиенты, наш салон не будет работать до пятнадцатого числа.", True),
        ("исправь ошибки: мы открылися вчера и все были рады", True),
        ("ช่วยเขียนใหม่ให้สุภาพขึ้น: จ่ายเงินภายในวันศุกร์ไม่งั้นยกเลิก", True),
        ("summarise this in a 30 second video: The harbour museum reopened on Sunday.", False),
        ("improve the sound: remove the hum please", False),
        ("проверь пост: когда он выйдет в телеграме", False),
        ("read this aloud slowly: We are closed on Monday.", False),
    ],
)
def test_a_text_to_be_put_otherwise_is_answered(text: str, reworked: bool, house: list[Tool]) -> None:
    assert bool(words_reworked(Request(text))) is reworked
    assert not reworked or (planned(house, text).reply and not planned(house, text).steps)


@pytest.mark.parametrize(
    ("text", "topic", "details"),
    [
        ("Make a commercial for our plumbing company: we come within an hour, day and night, call 555 0134", "our plumbing company",
         ["We come within an hour", "Day and night", "Call 555 0134"]),
        ("Реклама автошколы: терпеливые инструкторы, тел. 222-33-44", "автошколы", ["Терпеливые инструкторы", "Тел. 222-33-44"]),
        ("โฆษณาร้านซักรีดของเรา เปิด 24 ชั่วโมง ซักเริ่ม 30 บาท ฟรีไวไฟ", "ร้านซักรีดของเรา", ["เปิด 24 ชั่วโมง", "ซักเริ่ม 30 บาท", "ฟรีไวไฟ"]),
        ("Make a birthday video for my grandma Rose who turns 80, about her love of gardening", "birthday of my grandma Rose",
         ["Turns 80", "Her love of gardening"]),
    ],
)  # fmt: skip
def test_an_advert_says_all_that_is_told(text: str, topic: str, details: list[str], house: list[Tool]) -> None:
    assert said(planned(house, text)) == [("video.short", {"topic": topic, "details": details})]


@pytest.mark.parametrize(
    ("text", "put"),
    [
        ("a video about tea in english and the same one in russian", "a video about tea in english and russian"),
        ("видео про борщ, русскую версию и английскую", "видео про борщ на русском и английском"),
        ("ทำคลิปเรื่องแสงเหนือ เวอร์ชั่นไทยกับเวอร์ชั่นอังกฤษ", "ทำคลิปเรื่องแสงเหนือ สองภาษา ไทยและอังกฤษ"),
        ("a video about tea in English with Thai subtitles", "a video about tea in English with Thai subtitles"),
    ],
)
def test_languages_are_named_one_behind_the_other(text: str, put: str) -> None:
    assert in_each_tongue(text) == put


@pytest.mark.parametrize(
    ("text", "put"),
    [
        ("explain gravity to a five year old, as a video", "explain gravity, as a video"),
        ("объясни гравитацию пятилетнему ребёнку в ролике", "объясни гравитацию в ролике"),
        ("อธิบายแรงโน้มถ่วงให้เด็กห้าขวบฟัง ทำเป็นคลิป", "อธิบายแรงโน้มถ่วง  ทำเป็นคลิป"),
        ("пять роликов для моего канала о шахматах", "пять роликов о шахматах"),
        ("ролик для моего блога о путешествиях: как собрать рюкзак", "ролик: как собрать рюкзак"),
        ("video for our school: ice safety rules, 40 seconds", "video: ice safety rules, 40 seconds"),
        ("a video for our cafe: new summer menu, latte 3, cake 4", "a video for our cafe: new summer menu, latte 3, cake 4"),
        ("ролик для нашего кафе: новое меню", "ролик для нашего кафе: новое меню"),
        ("video about letters to children", "video about letters to children"),
    ],
)
def test_whom_a_film_is_for_is_not_what_it_is_about(text: str, put: str) -> None:
    assert for_viewers(text) == put


@pytest.mark.parametrize(
    ("text", "topics"),
    [
        ("3 videos: how to store apples, pears and figs", ["how to store apples", "how to store pears", "how to store figs"]),
        ("Серия из 3 роликов: как стирать шерсть, шёлк и лён", ["как стирать шерсть", "как стирать шёлк", "как стирать лён"]),
        ("3 videos on cheese, one about each: brie, gouda, feta", ["brie", "gouda", "feta"]),
    ],
)
def test_each_of_a_list_is_a_film_with_the_shared_head(text: str, topics: list[str], house: list[Tool]) -> None:
    assert [args["topic"] for _, args in said(planned(house, text))] == topics


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Хочу видео, где диктор говорит: «Добро пожаловать в нашу библиотеку. Мы открыты с десяти до шести».",
         {"details": ["Добро пожаловать в нашу библиотеку.", "Мы открыты с десяти до шести"], "exact": True}),
        ("ทำคลิปเรื่องพระจันทร์ ตอนจบพูดว่า ฝันดีนะ", {"topic": "พระจันทร์", "closing": "ฝันดีนะ"}),
    ],
)  # fmt: skip
def test_words_for_the_voice_are_said_as_they_are(text: str, told: dict[str, Any], house: list[Tool]) -> None:
    ((tool, args),) = said(planned(house, text))
    assert tool == "video.short" and told.items() <= args.items()
