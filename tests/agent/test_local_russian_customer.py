# ruff: noqa: E501 - tables of sentences read better unbroken
"""What Russian customers wrote and what others would write in their place, in three languages: what is forgotten, put right, asked, posted and made."""

from __future__ import annotations

import pytest

from agent.local import times
from tests.agent.conversations import NOW, planned
from tools.contract import Tool

House = list[Tool]
Steps = list[tuple[str, dict[str, object]]]
CLIP = ("video:a.mp4",)


def _holds(house: House, files: tuple[str, ...], talk: str, steps: Steps) -> None:
    """The steps of the plan, and of each the values that are told of it."""
    plan = planned(house, *talk.split(" >> "), files=files)
    assert [step.tool for step in plan.steps] == [tool for tool, _ in steps], plan
    for step, (_, args) in zip(plan.steps, steps, strict=True):
        assert {name: step.args.get(name) for name in args} == args


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("Забудьте, пожалуйста, мой адрес, студия переехала", "мой адрес"),
        ("Забудьте мой адрес", "мой адрес"),
        ("забудь, пожалуйста, часы работы, они поменялись", "часы работы"),
        ("Забудьте, пожалуйста, имя моей сестры", "имя моей сестры"),
        ("Forget my address, please, the studio has moved", "my address"),
        ("забудьте всё, что вы про меня знаете", "всё обо мне"),
        ("забудь про меня всё пожалуйста", "всё обо мне"),
        ("Забудьте, пожалуйста, всё обо мне", "всё обо мне"),
    ],
)
def test_what_is_forgotten_is_what_is_named(text: str, query: str, house: House) -> None:
    _holds(house, (), text, [("memory.forget", {"query": query})])


@pytest.mark.parametrize(
    ("talk", "text"),
    [
        ("запомни пекарня называется Тёплая корка, работаем с 7 до 21 без выходных >> ой, теперь до 20 работаем, исправь", "пекарня называется Тёплая корка, работаем с 7 до 20 без выходных"),
        ("запомни, салон открыт с 10 до 22 каждый день >> уже с 11 до 21", "салон открыт с 11 до 21 каждый день"),
        ("запомни, салон открыт с 10 до 22 каждый день >> ой, теперь с 9", "салон открыт с 9 до 22 каждый день"),
        ("remember we are open from 9 to 18 on weekdays >> oops, until 19 now, fix that", "we are open from 9 to 19 on weekdays"),
        ("remember we are open from 9 to 18 on weekdays >> actually now from 10", "we are open from 10 to 18 on weekdays"),
    ],
)
def test_an_hour_takes_the_place_of_that_behind_the_same_word(talk: str, text: str, house: House) -> None:
    _holds(house, (), talk, [("memory.correct", {"text": text})])


@pytest.mark.parametrize(
    ("talk", "query"),
    [
        ("и че ты щас про нас знаешь", None),
        ("запомни пекарня называется Тёплая корка >> и че ты щас про нас знаешь", None),
        ("какой у меня номер?", "номер"),
        ("какой у нас адрес", "адрес"),
        ("какие у меня часы работы?", "часы работы"),
        ("запомни номер мой 8 913 555 22 11 >> какой там у меня номер?", "номер"),
        ("запомни: тренировки по средам в 18:00 >> спасибо! а напомни, в какие дни у меня тренировки", "в какие дни у меня тренировки"),
    ],
)
def test_what_is_known_is_asked(talk: str, query: str | None, house: House) -> None:
    _holds(house, (), talk, [("memory.recall", {"query": query} if query else {})])


def test_the_name_of_a_client_is_no_question_of_how_the_work_goes(house: House) -> None:
    talk = "привет, у меня три клиента: стоматология Белый клык, цветочный Пион и детский центр Гномики. запомни плиз >> как там называется мой цветочный?"
    assert [step.tool for step in planned(house, *talk.split(" >> ")).steps] == ["memory.recall"]


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("выложи завтра в полвосьмого вечера", "2026-11-21T19:30:00+07:00"),
        ("выложи в среду к полдевятого утра", "2026-11-25T08:30:00+07:00"),
        ("выложи завтра в пол восьмого вечера", "2026-11-21T19:30:00+07:00"),
        ("выложи в среду без четверти восемь вечера", "2026-11-25T19:45:00+07:00"),
        ("выложи завтра без 10 девять утра", "2026-11-21T08:50:00+07:00"),
        ("выложи завтра в четверть восьмого утра", "2026-11-21T07:15:00+07:00"),
        ("запости в пятницу к 9 утра", "2026-11-27T09:00:00+07:00"),
    ],
)
def test_times_of_day_as_russian_says_them(text: str, when: str) -> None:
    assert times.read(text).when(NOW) == when


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("каждое первое число в 9 утра", "month:1"),
        ("каждого 15 числа в 18:00", "month:15"),
        ("каждый последний день месяца в 9 утра", "month:last"),
        ("every 1st of the month at 9", "month:1"),
    ],
)
def test_a_day_of_each_month(text: str, rule: str) -> None:
    every = times.read(text).every
    assert every is not None
    assert every.rule == rule


@pytest.mark.parametrize(
    ("talk", "steps"),
    [
        ("сделай ролик про чай >> выложи в среду в 12:00 в инсту и фейсбук, а в четверг в то же время в тикток", [(["instagram", "facebook"], "2026-11-25T12:00:00+07:00"), (["tiktok"], "2026-11-26T12:00:00+07:00")]),
        ("сделай ролик про чай >> ок, ставь на среду 12:00 в инсту и фейсбук, а в четверг в то же время в тикток", [(["instagram", "facebook"], "2026-11-25T12:00:00+07:00"), (["tiktok"], "2026-11-26T12:00:00+07:00")]),
        ("make a video about tea >> post it on wednesday at noon on instagram and facebook, and on thursday at the same time on tiktok", [(["instagram", "facebook"], "2026-11-25T12:00:00+07:00"), (["tiktok"], "2026-11-26T12:00:00+07:00")]),
        ("ทำคลิปเรื่องชา >> โพสต์วันพุธ 12:00 ในไอจี แล้ววันพฤหัสเวลาเดิมใน tiktok", [(["instagram"], "2026-11-25T12:00:00+07:00"), (["tiktok"], "2026-11-26T12:00:00+07:00")]),
    ],
)  # fmt: skip
def test_two_days_of_one_order(talk: str, steps: list[tuple[list[str], str]], house: House) -> None:
    _holds(house, (), talk, [("publishing.plan", {"platforms": places, "when": when}) for places, when in steps])


@pytest.mark.parametrize("talk", ["сделай ролик про чай и подпись к нему >> выложи в инсту завтра в 10", "make a video about tea and a caption for it >> post it on instagram tomorrow at 10"])
def test_a_caption_made_before_goes_out_with_its_film(talk: str, house: House) -> None:
    _holds(house, (), talk, [("script.metadata", {"platforms": ["instagram"]}), ("publishing.plan", {"when": "2026-11-21T10:00:00+07:00"})])


@pytest.mark.parametrize(
    ("text", "steps"),
    [
        ("перенеси пост про ярмарку на час позже", [("publishing.move", {"query": "ярмарку", "when": "PT1H"})]),
        ("пост про ярмарку подвинь на час позже", [("publishing.move", {"query": "ярмарку", "when": "PT1H"})]),
        ("перенеси пост про онлайн-курс на завтра на 10:00", [("publishing.move", {"query": "онлайн-курс", "when": "2026-11-21T10:00:00+07:00"})]),
        ("пост про лекцию передвинь на полчаса попозже", [("publishing.move", {"query": "лекцию", "when": "PT30M"})]),
        ("отмени пост про хлеб я передумал", [("publishing.cancel", {"query": "хлеб"})]),
        ("то, что стоит на завтра в инсте, выкладывать не надо", [("publishing.cancel", {"day": "2026-11-21", "platforms": ["instagram"]})]),
        ("завтрашний пост в инсте не выкладывай", [("publishing.cancel", {"day": "2026-11-21", "platforms": ["instagram"]})]),
        ("пост про лекцию перенеси на 25 ноября в 16:00, а пост про выставку отмени", [("publishing.move", {"query": "лекцию", "when": "2026-11-25T16:00:00+07:00"}), ("publishing.cancel", {"query": "выставку"})]),
        ("пост про лекцию отмени, а пост про выставку перенеси на завтра на 16:00", [("publishing.cancel", {"query": "лекцию"}), ("publishing.move", {"query": "выставку", "when": "2026-11-21T16:00:00+07:00"})]),
        ("move the lecture post to 25 november at 4pm, and cancel the exhibition post", [("publishing.move", {"query": "lecture"}), ("publishing.cancel", {"query": "exhibition"})]),
        ("если есть пост про ярмарку, отмени его", [("publishing.cancel", {"query": "ярмарку"})]),
        ("if there's a post about the fair, cancel it", [("publishing.cancel", {"query": "the fair"})]),
        ("что у нас на завтра стоит? и если есть пост про отбеливание — убери его", [("publishing.status", {"first_day": "2026-11-21", "query": None}), ("publishing.cancel", {"query": "отбеливание"})]),
        ("напомни когда последний раз постили в телегу", [("publishing.status", {"state": "published", "platforms": ["telegram"]})]),
        ("when did we last post on telegram?", [("publishing.status", {"state": "published", "platforms": ["telegram"]})]),
        ("мне лень думать, что сегодня запостить для цветочного?", [("script.ideas", {})]),
        ("что бы такого выложить сегодня для кофейни?", [("script.ideas", {})]),
    ],
)  # fmt: skip
def test_posts_and_questions_of_them(text: str, steps: Steps, house: House) -> None:
    _holds(house, (), text, steps)


@pytest.mark.parametrize(
    ("talk", "steps"),
    [
        ("сделай вертикальным >> Поняла, тогда без субтитров. Опубликуйте его в понедельник в половине восьмого утра в инстаграм", [("publishing.plan", {"when": "2026-11-23T07:30:00+07:00", "platforms": ["instagram"]})]),
        ("make it vertical >> ok, no subtitles then. Post it on monday at 9 on instagram", [("publishing.plan", {"when": "2026-11-23T09:00:00+07:00"})]),
        ("сделай вертикальным >> ладно, без субтитров. сделай его потише", [("video.edit", {})]),
        ("отрежь последние 5 сек >> теперь рок под низ чтоб голос слышно было", [("music.generate", {"mood": "energetic"}), ("video.music", {"music_level": "quiet"})]),
        ("отрежь последние 5 сек >> добавь рок на фон", [("music.generate", {"mood": "energetic"}), ("video.music", {})]),
        ("клип орёт как резаный, убавь громкость", [("video.edit", {})]),
        ("в конце пусть плавно уходит в черноту за 2 секунды", [("video.effect", {"effects": ["fade_out"], "fade_s": 2})]),
        ("как думаешь, потянет этот ролик для Reels или нет?", [("asset.describe", {"suits": "reels"})]),
    ],
)  # fmt: skip
def test_of_a_clip(talk: str, steps: Steps, house: House) -> None:
    _holds(house, CLIP, talk, steps)


@pytest.mark.parametrize(
    ("talk", "steps"),
    [
        ("нужна музыка для медитации, минут на десять >> минуты три", [("music.generate", {"duration_s": 180})]),
        ("нужна музыка для медитации, минут на десять >> две минуты", [("music.generate", {"duration_s": 120})]),
        ("meditation music, ten minutes >> two minutes, and a bit slower", [("music.generate", {"duration_s": 120, "pace": "slow"})]),
        ("сделай афишу на утренник, с ёлкой и зайцами", [("image.generate", {"prompt": "афишу на утренник, с ёлкой и зайцами"})]),
        ("a poster for the school play, with a tree and rabbits", [("image.generate", {"prompt": "a poster for the school play, with a tree and rabbits"})]),
        ("контент-план на две недели, тема — йога для тех, у кого болит спина", [("script.calendar", {"topic": "йога для тех, у кого болит спина"})]),
        ("контент-план про йогу для беременных на неделю", [("script.calendar", {"topic": "йога для беременных"})]),
        ("сочините чтонибудь загадочное минуты на полторы", [("music.generate", {"duration_s": 90, "mood": "mysterious", "prompt": None})]),
    ],
)
def test_what_is_made(talk: str, steps: Steps, house: House) -> None:
    _holds(house, (), talk, steps)


@pytest.mark.parametrize("text", ["Добрый день! Подскажите, пожалуйста, что вы вообще умеете и сколько это стоит?", "what can you do and how much does it cost?", "ทำอะไรได้บ้าง แล้วคิดราคาเท่าไหร่คะ"])
def test_what_there_is_and_what_it_costs(text: str, house: House) -> None:
    reply = planned(house, text).reply or ""
    assert "•" in reply
    assert "JARVIS" in reply


@pytest.mark.parametrize("text", ["спс выручил, красава", "красавчик", "спасибо, ты топ"])
def test_thanks_in_slang(text: str, house: House) -> None:
    assert (planned(house, text).reply or "").startswith("Пожалуйста")
