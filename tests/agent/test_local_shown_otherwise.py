# ruff: noqa: E501 - tables of sentences read better unbroken
"""A picture that was made, of another colour, elsewhere, of another creature; one of several in another shape; what cannot be changed of it."""

from __future__ import annotations

from typing import Any

import pytest

from agent.phrases import phrase
from tests.agent.conversations import planned, said
from tools.contract import Tool


def _drawn(house: list[Tool], before: str, text: str) -> dict[str, Any]:
    ((tool, args),) = said(planned(house, before, text))
    assert tool == "image.generate", text
    return args


@pytest.mark.parametrize(
    ("before", "texts", "prompt"),
    [
        ("draw a red vase on a wooden table", "make it yellow | yellow instead please | yellow would be better | change the vase to yellow", "a yellow vase on a wooden table"),
        ("нарисуй красную вазу на деревянном столе", "сделай её жёлтой | лучше жёлтую | поменяй цвет на жёлтый | нет, пусть ваза будет жёлтая", "жёлтую вазу на деревянном столе"),
        ("нарисуй красную вазу на деревянном столе", "лучше синюю", "синюю вазу на деревянном столе"),
        ("нарисуй синюю вазу на столе", "сделай её красной", "красную вазу на столе"),
        ("วาดแจกันสีแดงบนโต๊ะไม้", "เปลี่ยนเป็นสีเหลืองค่ะ | ขอสีเหลืองดีกว่า | ขอเป็นสีเหลืองแทนค่ะ", "แจกันสีเหลืองบนโต๊ะไม้"),
        ("ทำรูปกระเป๋าสานสีชมพูวางบนชายหาดให้หน่อย", "เปลี่ยนเป็นสีดำดีกว่าค่ะ | เปลี่ยนกระเป๋าเป็นสีดำนะคะ", "กระเป๋าสานสีดำวางบนชายหาด"),
        ("нарисуй девушку в красном платье", "сделай платье синим", "девушку в синем платье"),
        ("draw two black cats on a sofa", "make them white", "two white cats on a sofa"),
        ("ทำรูปกระเป๋าสีแดงกับดอกไม้", "เอาเป็นสีม่วงนะคะ", "กระเป๋าสีม่วงกับดอกไม้"),
    ],
)  # fmt: skip
def test_the_other_colour_takes_the_place_of_the_first(before: str, texts: str, prompt: str, house: list[Tool]) -> None:
    for text in texts.split(" | "):
        args = _drawn(house, before, text)
        assert (args["prompt"], args.get("palette")) == (prompt, None), text


@pytest.mark.parametrize(
    ("before", "text", "palette"),
    [
        ("draw a vase on a wooden table", "make it yellow", "yellow"),
        ("draw a red vase", "in blue tones", "blue"),
        ("draw a girl with a red balloon by the sea", "make it blue", "blue"),
        ("нарисуй красную вазу", "в синих тонах", "blue"),
    ],
)
def test_a_picture_is_in_the_colours_of_all_of_it(before: str, text: str, palette: str, house: list[Tool]) -> None:
    assert _drawn(house, before, text)["palette"] == palette


@pytest.mark.parametrize(
    ("before", "texts", "prompt"),
    [
        ("draw a girl with a dog", "put mountains in the background | the background should be mountains | background: mountains | let the background be mountains", "a girl with a dog, mountains background"),
        ("нарисуй девочку с собакой", "фон пусть будет осенний парк | на фоне сделай осенний парк | пусть сзади будет осенний парк | а на заднем плане осенний парк | фон замени на осенний парк | а фон сделай осенний парк", "девочку с собакой, фон: осенний парк"),
        ("วาดเด็กผู้หญิงกับหมา", "ฉากหลังเอาเป็นทะเล | ขอพื้นหลังเป็นทะเล", "เด็กผู้หญิงกับหมา พื้นหลังทะเล"),
        ("draw a camper van on the beach", "change the background to a pine forest", "a camper van, pine forest background"),
        ("нарисуй фургон на пляже", "смени фон на сосновый лес", "фургон, фон: сосновый лес"),
        ("วาดรถตู้จอดบนชายหาด", "เปลี่ยนฉากหลังเป็นป่าสน", "รถตู้จอด พื้นหลังป่าสน"),
        ("draw a vase on a wooden table", "change the background to a forest", "a vase on a wooden table, forest background"),
    ],
)  # fmt: skip
def test_what_stands_behind_it(before: str, texts: str, prompt: str, house: list[Tool]) -> None:
    for text in texts.split(" | "):
        assert _drawn(house, before, text)["prompt"] == prompt, text


@pytest.mark.parametrize(
    ("before", "text", "prompt"),
    [
        ("draw a camper van on the beach", "not the beach, make it a forest", "a camper van in a forest"),
        ("draw a camper van on the beach", "no beach please, a mountain road instead", "a camper van on a mountain road"),
        ("нарисуй фургон на пляже", "не на пляже, а в лесу", "фургон в лесу"),
        ("нарисуй фургон на пляже", "только не пляж, а горы", "фургон в горах"),
        ("draw a piano in a living room", "put it on a rooftop instead", "a piano on a rooftop"),
        ("нарисуй пианино в комнате", "поставь его на крышу", "пианино на крыше"),
        ("วาดแจกันดอกไม้บนโต๊ะไม้", "ไม่เอาโต๊ะไม้ค่ะ เอาเป็นพื้นหินอ่อน", "แจกันดอกไม้บนพื้นหินอ่อน"),
        ("วาดแมวนอนริมหน้าต่าง", "ไม่เอาหน้าต่าง ขอเป็นริมสระน้ำ", "แมวนอนริมสระน้ำ"),
        ("วาดรถตู้จอดบนชายหาด", "ไม่เอาทะเลแล้ว ขอเป็นภูเขาแทน", "รถตู้จอดบนภูเขา"),
        ("ทำรูปกระเป๋าสานสีชมพูวางบนชายหาดให้หน่อย", "ไม่เอาชายหาดแล้วค่ะ เอาเป็นคาเฟ่", "กระเป๋าสานสีชมพูวางในคาเฟ่"),
    ],
)  # fmt: skip
def test_elsewhere(before: str, text: str, prompt: str, house: list[Tool]) -> None:
    assert _drawn(house, before, text)["prompt"] == prompt


@pytest.mark.parametrize(
    ("before", "texts", "prompt"),
    [
        ("draw an owl reading a book under a tree", "same but with a fox | same thing but a fox | same but a fox instead of the owl | now one with a fox | make it a fox instead | actually make it a fox, not an owl | the same picture with a fox instead", "a fox reading a book under a tree"),
        ("draw a cartoon crab playing guitar", "now one with a seahorse | actually make it a seahorse, not a crab", "a cartoon seahorse playing guitar"),
        ("picture of a turtle swimming through a wreck", "same but with a manta ray", "a manta ray swimming through a wreck"),
        ("нарисуй сову с книгой под деревом", "то же самое, но лису | то же, только с лисой вместо совы | такую же, но с лисой | а теперь с лисой | давай лучше лису, а не сову", "лису с книгой под деревом"),
        ("วาดนกฮูกอ่านหนังสือใต้ต้นไม้", "เหมือนเดิมแต่เปลี่ยนเป็นกระต่าย | แบบเดิมแต่เป็นกระต่าย", "กระต่ายอ่านหนังสือใต้ต้นไม้"),
        ("draw a puppy sleeping in a basket", "can you make it a bunny instead | now do it with a bunny", "a bunny sleeping in a basket"),
        ("draw a bowl of soup on a table", "same but a bowl of rice", "a bowl of rice on a table"),
        # a thing is beside the creature
        ("draw a puppy sleeping in a basket", "same picture, with a blanket", "a puppy sleeping in a basket with a blanket"),
        ("нарисуй щенка в корзине", "то же самое, но с бантиком", "щенка в корзине с бантиком"),
        ("draw an owl reading a book under a tree", "same but with a lamp", "an owl reading a book under a tree with a lamp"),
        ("picture of a longtail boat at sunset", "same but with a scooter", "a longtail boat at sunset with a scooter"),
    ],
)  # fmt: skip
def test_the_same_of_another_creature(before: str, texts: str, prompt: str, house: list[Tool]) -> None:
    for text in texts.split(" | "):
        assert _drawn(house, before, text)["prompt"] == prompt, text


@pytest.mark.parametrize(
    ("before", "texts", "seed", "aspect"),
    [
        ("3 pictures of a mountain hut in snow", "i like the third, make it vertical | the last one but vertical", 2, "9:16"),
        ("3 pictures of a mountain hut in snow", "number one please, vertical | the first one is best, now vertical for stories | the first one, vertical", 0, "9:16"),
        ("3 pictures of a mountain hut in snow", "number two but square | the second one is nice, make that square", 1, "1:1"),
        ("3 картинки с хижиной в снегу", "вторая хорошая, сделай её вертикальной | мне нравится вторая, сделай вертикально | вторую в вертикальном формате", 1, "9:16"),
        ("ทำรูปกระท่อมในหิมะ 3 รูป", "ชอบรูปที่ 3 ทำแนวตั้งให้หน่อย | รูปที่สามสวย ขอเป็นแนวตั้ง", 2, "9:16"),
    ],
)  # fmt: skip
def test_one_of_several_in_another_shape(before: str, texts: str, seed: int, aspect: str, house: list[Tool]) -> None:
    for text in texts.split(" | "):
        args = _drawn(house, before, text)
        assert (args["seed"], args["aspect"], args.get("count", 1)) == (seed, aspect, 1), text


@pytest.mark.parametrize(
    ("before", "texts"),
    [
        ("нарисуй старый мост в тумане", "сделай его в стиле масляной живописи | а можно в стиле аниме | переделай под карандашный рисунок | пусть будет как акварель | можно её в акварельном стиле"),
        ("draw an old bridge in the fog", "make it watercolour | can you do it in oil painting style | redo it as a pencil sketch"),
        ("วาดสะพานเก่าในหมอก", "ขอเป็นสไตล์สีน้ำ | ทำแบบอนิเมะได้ไหม"),
    ],
)  # fmt: skip
def test_a_manner_nothing_is_drawn_in(before: str, texts: str, house: list[Tool]) -> None:
    said_so = tuple(phrase("no_manner", language, manner="\0").partition("\0")[0] for language in ("en", "ru", "th"))
    for text in texts.split(" | "):
        plan = planned(house, before, text)
        assert not plan.steps, text
        assert (plan.reply or "").startswith(said_so), text


@pytest.mark.parametrize(
    ("language", "before", "text", "told"),
    [
        ("en", "draw a lantern", "make the music quieter", "picture_is_silent"),
        ("en", "draw a lantern", "slower music please", "picture_is_silent"),
        ("en", "write a caption about honey", "turn the music down", "words_are_silent"),
        ("ru", "нарисуй фонарь", "пусть музыка звучит тише", "picture_is_silent"),
        ("ru", "напиши подпись про мёд", "голос пониже", "words_are_silent"),
        ("th", "วาดโคมไฟ", "ลดเสียงเพลงหน่อย", "picture_is_silent"),
    ],
)
def test_of_what_does_not_sound_that_is_said(language: str, before: str, text: str, told: str, house: list[Tool]) -> None:
    assert planned(house, before, text).reply == phrase(told, language)


@pytest.mark.parametrize(
    ("before", "texts"),
    [("make a 20 second video about honey", "make the music quieter"), ("make a 20 second video about honey | draw a lantern", "make the music quieter")],
)
def test_the_music_of_a_film_is_changed(before: str, texts: str, house: list[Tool]) -> None:
    plan = planned(house, *before.split(" | "), texts)
    assert [step.args.get("music_level") for step in plan.steps] == ["quiet"]


@pytest.mark.parametrize(
    ("language", "before", "text"),
    [
        ("en", "draw a boat on a lake", "zoom in a bit"),
        ("en", "draw a boat on a lake", "show more of the lake"),
        ("ru", "нарисуй лодку на озере", "покажи поближе"),
        ("th", "วาดเรือในทะเลสาบ", "ขอใกล้ๆ กว่านี้"),
    ],
)
def test_what_cannot_be_changed_of_a_picture_is_answered_with_what_can(language: str, before: str, text: str, house: list[Tool]) -> None:
    assert planned(house, before, text).reply == phrase("picture_changes", language)


@pytest.mark.parametrize(
    ("before", "text", "palette", "left"),
    [
        ("draw a boat on a lake", "too bright, and zoom out", "dark", "zoom out"),
        ("draw a boat on a lake", "lighter please and show more of the lake", "light", "show more of the lake"),
        ("нарисуй лодку на озере", "слишком темно и отдали немного", "light", "отдали немного"),
        ("วาดเรือในทะเลสาบ", "มืดไป แล้วก็ซูมออกหน่อย", "light", "ซูมออกหน่อย"),
    ],
)  # fmt: skip
def test_what_is_wished_for_beside_it_is_done(before: str, text: str, palette: str, left: str, house: list[Tool]) -> None:
    plan = planned(house, before, text)
    assert plan.steps[0].args["palette"] == palette
    assert left in plan.steps[0].title


@pytest.mark.parametrize("text", ["in pastel", "black and white", "make it square", "change the background to a forest", "two more", "another version"])
def test_what_is_offered_for_a_picture_can_be_done(text: str, house: list[Tool]) -> None:
    assert _drawn(house, "draw a boat on a lake", text)


@pytest.mark.parametrize(
    ("messages", "offers"),
    [
        (("make it look nicer",), "tell me what to make"),
        (("can you improve this a bit",), "tell me what to make"),
        (("draw a boat on a lake", "make it nicer"), "brighter colours"),
        (("make a 20 second video about tea", "make it better"), "livelier"),
        (("нарисуй лодку на озере", "сделай покрасивее"), "поярче"),
        (("сделай афишу гаражной распродажи", "как-то скучно, сделай поинтереснее"), "в пастельных тонах"),
        (("сделай ролик про чай", "улучши его"), "повеселее"),
        (("วาดเรือในทะเลสาบ", "ทำให้สวยกว่านี้หน่อย"), "สดใสขึ้น"),
    ],
)  # fmt: skip
def test_what_is_only_to_be_better_is_asked_about(messages: tuple[str, ...], offers: str, house: list[Tool]) -> None:
    assert offers in (planned(house, *messages).question or "")


@pytest.mark.parametrize(
    ("before", "texts"),
    [
        ("придумай слоган для пекарни", "слишком длинные | что-нибудь покороче | слоган попроще пожалуйста | слишком пафосно можно попроще и покороче | слишком длинно"),
        ("come up with slogans for a bakery", "too long | shorter please | too fancy, keep it simple and short"),
        ("คิดสโลแกนร้านเบเกอรี่", "ยาวไปค่ะ ขอสั้นกว่านี้ | ขอแบบง่ายๆ กว่านี้"),
    ],
)  # fmt: skip
def test_slogans_are_written_anew(before: str, texts: str, house: list[Tool]) -> None:
    about = said(planned(house, before))[0][1]["topic"]
    for text in texts.split(" | "):
        ((tool, args),) = said(planned(house, before, text))
        assert (tool, args["topic"], args["seed"]) == ("script.slogans", about, 1), text


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("сделай из неё короткое видео секунд на 8", 8),
        ("сделай из этой картинки короткое видео на 6 секунд", 6),
        ("оживи её на 5 секунд", 5),
        ("оживи эту картинку секунд на 7", 7),
        ("преврати картинку в короткий ролик на 10 секунд", 10),
    ],
)
def test_how_long_a_film_out_of_a_picture_is(text: str, seconds: int, house: list[Tool]) -> None:
    ((tool, args),) = said(planned(house, "нарисуй сосну зимой", text))
    assert (tool, args["duration_s"], args["pictures"]) == ("video.generate", seconds, ["ast_made_1_generate_image"])


@pytest.mark.parametrize(
    ("text", "prompt", "palette"),
    [
        ("нарисуй девушку в красном платье на пляже", "девушку в красном платье на пляже", None),
        ("нарисуй мужчину в чёрном костюме", "мужчину в чёрном костюме", None),
        ("нарисуй кота в красном", "кота", "red"),
        ("нарисуй кофе на красном фоне", "кофе", "red"),
    ],
)
def test_what_somebody_wears_is_of_a_colour(text: str, prompt: str, palette: str | None, house: list[Tool]) -> None:
    ((_, args),) = said(planned(house, text))
    assert (args["prompt"], args.get("palette")) == (prompt, palette)


@pytest.mark.parametrize(
    ("before", "texts", "prompt"),
    [
        ("draw a boat on a lake", "make it winter | same but in winter", "a boat on a lake in winter"),
        ("нарисуй лодку на озере", "пусть будет ночь | а теперь ночью", "лодку на озере ночью"),
        ("нарисуй лодку на озере", "лучше на закате", "лодку на озере на закате"),
        ("нарисуй лодку на озере", "пусть идёт дождь", "лодку на озере под дождём"),
        ("нарисуй лодку на озере зимой", "лучше летом", "лодку на озере летом"),
        ("วาดเรือในทะเลสาบ", "ขอเป็นตอนกลางคืน", "เรือในทะเลสาบตอนกลางคืน"),
        ("วาดเรือในทะเลสาบ", "เปลี่ยนเป็นหน้าหนาว", "เรือในทะเลสาบหน้าหนาว"),
        # what it is of is another thing
        ("draw a boat on a lake", "now a dog", "a dog"),
        ("нарисуй кота", "а теперь собаку", "собаку"),
    ],
)  # fmt: skip
def test_when_it_is_and_in_which_weather(before: str, texts: str, prompt: str, house: list[Tool]) -> None:
    for text in texts.split(" | "):
        assert _drawn(house, before, text)["prompt"] == prompt, text


@pytest.mark.parametrize(
    ("before", "text", "prompt"),
    [
        ("нарисуй девочку с собакой", "пусть девочка сидит на лавочке", "девочка с собакой сидит на лавочке"),
        ("нарисуй кота", "пусть он спит на диване", "кот спит на диване"),
        ("нарисуй девушку в позе лотоса на закате", "пусть девушка стоит в позе дерева", "девушка на закате стоит в позе дерева"),
        ("нарисуй девушку в позе лотоса на закате", "давай другую картинку девушка пусть стоит в позе дерева", "девушка стоит в позе дерева"),
        ("draw a girl with a dog", "have the girl sit on a bench", "a girl sitting on a bench with a dog"),
        ("draw an owl reading a book under a tree", "make the owl sleep", "an owl sleeping under a tree"),
        ("วาดเด็กผู้หญิงกับหมา", "ให้เด็กนั่งบนม้านั่ง", "เด็กผู้หญิงกับหมานั่งบนม้านั่ง"),
    ],
)  # fmt: skip
def test_what_somebody_in_it_does(before: str, text: str, prompt: str, house: list[Tool]) -> None:
    assert _drawn(house, before, text)["prompt"] == prompt
