# ruff: noqa: E501 - tables of sentences read better unbroken
"""Lists in first wishes: what is said once is meant of each, each is made once, and each post bears the film of its own subject."""

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool

EACH_ABOUT = [
    # a head shared by the list
    ("3 shorts about the history of tea, coffee and cocoa", ["the history of tea", "the history of coffee", "the history of cocoa"]),
    ("make 3 videos on the making of bread, cheese and beer", ["the making of bread", "the making of cheese", "the making of beer"]),
    ("2 reels on the secrets behind sourdough and rye bread", ["the secrets behind sourdough", "the secrets behind rye bread"]),
    (
        "3 shorts on the stories behind jingle bells, deck the halls and away in a manger",
        ["the story behind jingle bells", "the story behind deck the halls", "the story behind away in a manger"],
    ),
    ("can you do 2 tiktoks about the meaning of the sphinx and the obelisk", ["the meaning of the sphinx", "the meaning of the obelisk"]),
    ("3 videos on how to bake bread, buns and pies", ["how to bake bread", "how to bake buns", "how to bake pies"]),
    ("3 ролика про историю чая, кофе и какао", ["история чая", "история кофе", "история какао"]),
    ("сделай 3 рилса про пользу бега, плавания и йоги", ["польза бега", "польза плавания", "польза йоги"]),
    ("2 видео о тайнах Колизея и Стоунхенджа", ["тайны Колизея", "тайны Стоунхенджа"]),
    ("2 ролика как приготовить борщ и плов", ["как приготовить борщ", "как приготовить плов"]),
    ("ทำคลิป 3 คลิปเรื่องประวัติของชา กาแฟ และโกโก้", ["ประวัติของชา", "ประวัติของกาแฟ", "ประวัติของโกโก้"]),
    ("ขอคลิปสั้น 2 คลิปเรื่องที่มาของวันสงกรานต์และวันลอยกระทง", ["ที่มาของวันสงกรานต์", "ที่มาของวันลอยกระทง"]),
    ("ทำ 3 คลิปวิธีปลูกมะเขือ พริก และโหระพา", ["วิธีปลูกมะเขือ", "วิธีปลูกพริก", "วิธีปลูกโหระพา"]),
    # none that is shared
    ("3 shorts: the history of tea, Banksy and cats", ["the history of tea", "Banksy", "cats"]),
    (
        "3 videos on the stories behind silent night, the best mince pies and why snow is white",
        ["the stories behind silent night", "the best mince pies", "why snow is white"],
    ),
    ("3 ролика про историю чая, медовик и уборку", ["историю чая", "медовик", "уборку"]),
    # whose they are is not what they are about; whom they are for is
    ("4 tiktoks for the bakery: sourdough, rye, bagels, buns", ["sourdough", "rye", "bagels", "buns"]),
    ("make 2 shorts for the museum: mummies, dinosaurs", ["mummies", "dinosaurs"]),
    ("2 tiktoks for the choir: sopranos, basses", ["sopranos", "basses"]),
    ("3 tiktoks for my channel - black holes, comets, mars", ["black holes", "comets", "mars"]),
    ("3 тиктока для пекарни: медовик, эклеры, багет", ["медовик", "эклеры", "багет"]),
    ("2 ролика для канала — чёрные дыры, кометы", ["чёрные дыры", "кометы"]),
    ("ทำติ๊กต็อก 3 อันสำหรับร้านเบเกอรี่: ขนมปัง โดนัท คุกกี้", ["ขนมปัง", "โดนัท", "คุกกี้"]),
    ("3 shorts: gifts for dad, food for cats, birds", ["gifts for dad", "food for cats", "birds"]),
    ("3 видео для начинающих: йога, бег, плавание", ["йога для начинающих", "бег для начинающих", "плавание для начинающих"]),
    # one for each
    ("one video about each of these: owls, bats, moths", ["owls", "bats", "moths"]),
    ("make a 30 second reel on each of these places: the Tower, Big Ben, Kew Gardens", ["the Tower", "Big Ben", "Kew Gardens"]),
    ("need a short on each of these: Rome, the Blue Lagoon, Vienna", ["Rome", "the Blue Lagoon", "Vienna"]),
    ("по ролику на каждую из тем: сон, вода, растяжка", ["сон", "вода", "растяжка"]),
    ("сделай ролик на 20 секунд про каждое из этих мест: Кремль, улица Баумана, озеро Кабан", ["Кремль", "улица Баумана", "озеро Кабан"]),
    ("рилс про каждого из них: Пушкин, Гоголь, Чехов", ["Пушкин", "Гоголь", "Чехов"]),
    ("ทำคลิป 20 วิเกี่ยวกับแต่ละที่ต่อไปนี้: วัดอรุณ วัดโพธิ์ เยาวราช", ["วัดอรุณ", "วัดโพธิ์", "เยาวราช"]),
    ("ขอคลิปสั้นเรื่องละคลิป: นอนหลับ ดื่มน้ำ ยืดเส้น", ["นอนหลับ", "ดื่มน้ำ", "ยืดเส้น"]),
]


@pytest.mark.parametrize(("text", "topics"), EACH_ABOUT)
def test_a_film_is_made_about_each(house: list[Tool], text: str, topics: list[str]) -> None:
    made = said(planned(house, text))
    assert [(tool, args.get("topic")) for tool, args in made] == [("video.short", topic) for topic in topics]


PICTURES = [
    ("a picture of each of the following: a cat, a dog, a horse", ["a cat", "a dog", "a horse"]),
    ("по картинке на каждое из следующего: кот, собака, конь", ["кот", "собака", "конь"]),
    ("ทำรูปของแต่ละอย่างต่อไปนี้: แมว หมา ม้า", ["แมว", "หมา", "ม้า"]),
]


@pytest.mark.parametrize(("text", "prompts"), PICTURES)
def test_a_picture_is_made_of_each(house: list[Tool], text: str, prompts: list[str]) -> None:
    assert [(tool, args["prompt"]) for tool, args in said(planned(house, text))] == [("image.generate", prompt) for prompt in prompts]


POSTS = ["5 posts for the gym: squats, planks, sleep, water, yoga", "can you write a post about each of these topics: squats, planks, sleep, water, yoga"]


@pytest.mark.parametrize("text", POSTS)
def test_the_words_of_a_post_are_written_about_each(house: list[Tool], text: str) -> None:
    made = said(planned(house, text))
    assert [(tool, args["topic"]) for tool, args in made] == [("script.metadata", topic) for topic in ("squats", "planks", "sleep", "water", "yoga")]


OF_ALL = [
    ("3 shorts about the history of tea, coffee and cocoa, 20 seconds each", {"duration_s": 20}),
    ("2 шортса про происхождение борща и пельменей по 20 секунд", {"duration_s": 20}),
    ("a 20 sec video on each of the following: Cabot Tower, the SS Great Britain, Leigh Woods", {"duration_s": 20}),
    ("2 tiktoks for the choir: sopranos, basses", {"aspect": "9:16"}),
    ("อยากได้สามคลิป คลิปแรกเรื่องแกง คลิปสองเรื่องส้มตำ คลิปสามเรื่องข้าวซอย คลิปละ 20 วิ", {"duration_s": 20}),
    ("ทำ 2 คลิป อันแรกเรื่องวาฬ อันที่สองเรื่องโลมา อันละ 15 วินาที เสียงผู้ชาย", {"duration_s": 15, "voice": "male"}),
    ("ขอสองคลิป คลิปแรกเรื่องวิ่ง คลิปที่สองเรื่องโยคะ แนวตั้งทั้งหมด", {"aspect": "9:16"}),
    ("ช่วยทำวิดีโอสั้นเรื่องกาแฟดริป 3 คลิป คลิปละครึ่งนาที", {"duration_s": 30, "topic": "กาแฟดริป"}),
]


@pytest.mark.parametrize(("text", "values"), OF_ALL)
def test_what_is_said_of_all_is_true_of_each(house: list[Tool], text: str, values: dict[str, object]) -> None:
    made = said(planned(house, text))
    assert len(made) > 1
    assert all({name: args.get(name) for name in values} == values and '"' not in args["topic"] for _, args in made), made


GOING_OUT = [
    ("4 shorts about tea, coffee, cocoa and milk, post them one a day at 6pm on tiktok starting tomorrow", ["tea", "coffee", "cocoa", "milk"]),
    ("need a short on each of these: owls, the blue whale, bats. post them one a day at 9am on insta from monday", ["owls", "the blue whale", "bats"]),
    ("3 shorts: owls, bats and moths. put them on instagram one a day at 9am from monday", ["owls", "bats", "moths"]),
    ("3 ролика про историю чая, кофе и какао, выложи по одному в день в 18:00 в телеграм начиная с завтра", ["история чая", "история кофе", "история какао"]),
    ("ทำ 3 คลิปเรื่องชา กาแฟ โกโก้ ลงติ๊กต็อกวันละคลิป 18.00 เริ่มพรุ่งนี้", ["ชา", "กาแฟ", "โกโก้"]),
]


@pytest.mark.parametrize(("text", "topics"), GOING_OUT)
def test_each_post_bears_the_film_of_its_own_subject(house: list[Tool], text: str, topics: list[str]) -> None:
    plan = planned(house, text)
    films, posts = plan.steps[::2], plan.steps[1::2]
    assert [step.args["topic"] for step in films] == topics
    assert [step.args["media"] for step in posts] == [f"${step.id}.video" for step in films]
    assert len({step.args["when"] for step in posts}) == len(topics)


IDEAS = [
    ("I run a small pottery studio and have no clue what to film. Give me 8 ideas", "a small pottery studio", 8),
    ("We own a tiny bookshop but we are out of ideas for posts. Suggest 5", "a tiny bookshop", 5),
    ("о чём бы снять видео для автосервиса? штук семь идей", "автосервиса", 7),
]


@pytest.mark.parametrize(("text", "topic", "count"), IDEAS)
def test_ideas_are_for_what_one_has(house: list[Tool], text: str, topic: str, count: int) -> None:
    assert said(planned(house, text)) == [("script.ideas", {"topic": topic, "count": count})]


@pytest.mark.parametrize("text", ["come up with a slogan or two for a tailor shop", "придумай слоган-другой для ателье"])
def test_one_or_two_are_two(house: list[Tool], text: str) -> None:
    ((tool, args),) = said(planned(house, text))
    assert (tool, args["count"]) == ("script.slogans", 2)
