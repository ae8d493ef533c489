# ruff: noqa: E501 - tables of sentences read better unbroken
"""What is asked of memory, put right in it, given up, and told beside a wish; and what sounds like that and is not."""

from __future__ import annotations

from typing import Any

import pytest

from agent.contract import Request, Writing
from agent.local.planner import LocalPlanner
from agent.phrases import phrase
from agent.preferences import Preference, applied, of_whom, unclear
from agent.rehearsal import Scene, rehearse
from memory.swapped import swap, swapped_in
from memory.whom import key_of
from tools.contract import Tool
from tools.plan import Plan, Step


def planned(house: list[Tool], text: str) -> Plan:
    *before, last = (part.strip() for part in text.split(">>"))
    return rehearse(Scene(last, history=tuple(before)), LocalPlanner(), house)


def tools(plan: Plan) -> list[str]:
    return [step.tool for step in plan.steps]


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("ты запомнил, что мы закрыты по понедельникам?", "закрыты по понедельникам"), ("did you remember that we're closed on Mondays?", "closed on Mondays"),
        ("have you noted that our logo is green?", "logo is green"), ("จดไว้หรือยังว่าเราเปิด 9 โมง", "เราเปิด 9 โมง"), ("вы запомнили наш адрес?", "адрес"),
        ("what does a cleaning cost at our clinic?", "a cleaning cost at our clinic"), ("ส้มตำราคาเท่าไหร่นะ", "ส้มตำราคา"),
    ],
)  # fmt: skip
def test_whether_something_is_remembered_is_asked_of_memory(house: list[Tool], text: str, query: str) -> None:
    (step,) = planned(house, text).steps
    assert (step.tool, step.args["query"]) == ("memory.recall", query)


@pytest.mark.parametrize("text", ["can you remember that we're closed on mondays?", "можешь запомнить, что мы закрыты по понедельникам?", "ช่วยจำหน่อยได้ไหมว่าร้านปิดวันจันทร์"])
def test_to_be_asked_to_remember_is_no_question(house: list[Tool], text: str) -> None:
    assert tools(planned(house, text)) == ["memory.remember"]


@pytest.mark.parametrize(("text", "done"), [("have you saved the video?", ["asset.search"]), ("do you save my data?", []), ("คลิปราคาเท่าไหร่", [])])
def test_a_question_of_files_is_none_of_memory(house: list[Tool], text: str, done: list[str]) -> None:
    assert tools(planned(house, text)) == done


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("у колоска теперь не терракотовый, а оливковый, поправь", "колоска терракотовый"), ("Kolosok's colour is olive now, not terracotta, fix that", "Kolosok terracotta"),
        ("for Kolosok always use terracotta colours >> Kolosok's colour is olive now, not terracotta, fix that", "Kolosok terracotta"),
        ("I'm not a florist, I'm a baker", "a florist"), ("remember that I'm a florist >> I'm not a florist, I'm a baker", "a florist"), ("я не флорист, я пекарь", "флорист"),
        ("เราไม่ใช่ร้านดอกไม้ เราเป็นร้านเบเกอรี่", "ร้านดอกไม้"), ("у Улыбки не голубой, а белый", "Улыбки голубой"),
    ],
)  # fmt: skip
def test_what_is_denied_is_put_right(house: list[Tool], text: str, query: str) -> None:
    (step,) = planned(house, text).steps
    assert (step.tool, step.args["query"]) == ("memory.correct", query)


@pytest.mark.parametrize(
    ("before", "text", "now"),
    [
        ("remember our address is 5 Oak Street", "actually it's 7 Oak Street", "our address is 7 Oak Street"),
        ("remember our phone is 555-1234", "wrong number, it's 555-4321", "our phone is 555-4321"),
    ],
)  # fmt: skip
def test_what_was_just_kept_keeps_its_head(house: list[Tool], before: str, text: str, now: str) -> None:
    (step,) = planned(house, f"{before} >> {text}").steps
    assert (step.tool, step.args["text"]) == ("memory.correct", now)


@pytest.mark.parametrize("text", ["make a poster about roses >> it's not red, it's blue, fix that", "сделай афишу про чай >> не чай, а кофе", "I'm not sure, I'm just looking", "я не хочу афишу, я хочу ролик"])
def test_what_is_denied_of_other_things_is_not_of_memory(house: list[Tool], text: str) -> None:
    assert not any(name.startswith("memory.") for name in tools(planned(house, text)))


@pytest.mark.parametrize(
    ("old", "text", "now"),
    [
        ("for Kolosok always use terracotta colours", "Kolosok's colour is olive now, not terracotta", "for Kolosok always use olive colours"),
        ("для клиента Колосок всегда терракотовые цвета", "у колоска теперь не терракотовый, а оливковый", "для клиента Колосок всегда оливковые цвета"),
        ("I run a shop as a florist in town", "I'm not a florist, I'm an artist", "I run a shop as an artist in town"), ("the shop is closed on Tuesday", "the shop is closed on Monday, not Tuesday", "the shop is closed on Monday"),
        ("ร้านโกโก้ใช้สีส้มเสมอ", "สีของร้านโกโก้ตอนนี้เป็นสีเขียวมะกอก ไม่ใช่สีส้มแล้ว", "ร้านโกโก้ใช้สีเขียวมะกอกเสมอ"), ("we sell hats", "I'm not a florist, I'm a baker", ""),
    ],
)  # fmt: skip
def test_what_is_so_now_stands_where_the_old_stood(old: str, text: str, now: str) -> None:
    made = swap(text)
    assert made is not None
    assert swapped_in(old, made) == now


@pytest.mark.parametrize("text", ["make it blue, not red", "I'm not sure", "มากกว่านี้ไม่ใช่แบบนี้"])
def test_what_denies_nothing_swaps_nothing(text: str) -> None:
    assert swap(text) is None


@pytest.mark.parametrize(
    ("text", "kept", "made"),
    [
        ("I'm vegan and I run a cafe called Leaf, remember that. then do a video about our brunch", "I'm vegan and I run a cafe called Leaf", "video.short"),
        ("remember that I'm vegan and run a cafe called Leaf, then make a video about our brunch", "I'm vegan and run a cafe called Leaf", "video.short"),
        ("у меня пекарня на Лесной 5, запомни это, и сделай афишу про круассаны", "у меня пекарня на Лесной 5", "image.generate"),
        ("เราเป็นวีแกนและเปิดคาเฟ่ชื่อลีฟ จำไว้นะ แล้วทำคลิปเรื่องบรันช์ให้หน่อย", "เราเป็นวีแกนและเปิดคาเฟ่ชื่อลีฟ", "video.short"),
        ("my name is Sara and I do nails, make me a poster for french manicure", "my name is Sara and I do nails", "image.generate"),
    ],
)  # fmt: skip
def test_what_is_to_be_kept_and_what_is_to_be_made(house: list[Tool], text: str, kept: str, made: str) -> None:
    plan = planned(house, text)
    assert tools(plan) == ["memory.remember", made]
    assert plan.steps[0].args["text"] == kept


@pytest.mark.parametrize("text", ["remember that we bake bread and make coffee", "remember our slogan: Eat well, do good", "запомни, что мы сами делаем сыр и пишем книги", "remember that when I say reel, make it vertical"])
def test_a_statement_that_speaks_of_making_is_kept_whole(house: list[Tool], text: str) -> None:
    (step,) = planned(house, text).steps
    assert step.tool == "memory.remember"
    assert text.endswith(step.args["text"])


@pytest.mark.parametrize("text", ["don't forget to add the logo", "не забудь добавить логотип", "อย่าลืมใส่โลโก้ด้วย"])
def test_what_is_not_to_be_forgotten_is_never_forgotten(house: list[Tool], text: str) -> None:
    assert tools(planned(house, text)) == ["memory.remember"]
    assert tools(planned(house, f"make a poster about coffee >> {text}")) != ["memory.forget"]


@pytest.mark.parametrize("text", ["сделай афишу про кофе >> и не забудь сделать синим", "make a poster about tea >> remember the poster you made? make it blue"])
def test_it_is_a_wish_where_something_was_made(house: list[Tool], text: str) -> None:
    (step,) = planned(house, text).steps
    assert (step.tool, step.args["palette"]) == ("image.generate", "blue")


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("don't use the male voice any more", "the male voice"), ("no more Thai subtitles", "Thai subtitles"), ("stop using pastel for Sunny Cafe", "pastel Sunny Cafe"),
        ("больше не используй мужской голос", "мужской голос"), ("мужской голос больше не нужен", "мужской голос"), ("เลิกใช้เสียงผู้หญิง", "เสียงผู้หญิง"),
    ],
)  # fmt: skip
def test_a_rule_that_is_given_up_is_forgotten(house: list[Tool], text: str, query: str) -> None:
    (step,) = planned(house, text).steps
    assert (step.tool, step.args["query"]) == ("memory.forget", query)


@pytest.mark.parametrize("text", ["make a video about tea >> no more Thai subtitles", "сделай ролик про чай >> больше не используй мужской голос"])
def test_of_what_was_just_made_it_is_no_forgetting(house: list[Tool], text: str) -> None:
    assert tools(planned(house, text)) != ["memory.forget"]


@pytest.mark.parametrize("text", ["forget everything except our address", "забудь всё, кроме адреса", "ลืมทุกอย่างยกเว้นที่อยู่"])
def test_all_but_one_thing_is_not_forgotten(house: list[Tool], text: str) -> None:
    plan = planned(house, text)
    assert not plan.steps
    assert plan.reply in {phrase("forget_all_but", language) for language in ("en", "ru", "th")}


@pytest.mark.parametrize(
    "text",
    [
        "Sunny Cafe moved to 12 River Road", "new client: Sunny Cafe, they like pastel colours", "Sunny Cafe doesn't want music anymore", "Sunny Cafe should be blue from now on", "cleaning costs 70 now", "never use emojis",
        "у нас агентство, три клиента: Улыбка, Колосок и Рыбачок", "Улыбка это стоматология, она любит голубой", "стоматология Улыбка переехала на Ленина 10", "мы никогда не пишем цены",
        "ลูกค้าใหม่ชื่อร้านซันนี่ ชอบสีพาสเทล", "ร้านซันนี่เลิกจ้างเราแล้ว", "we open at 9 and close at 6, Sundays off",
    ],
)  # fmt: skip
def test_what_is_told_of_clients_and_prices_is_kept_whole(house: list[Tool], text: str) -> None:
    (step,) = planned(house, text).steps
    assert (step.tool, step.args["text"]) == ("memory.remember", text)


@pytest.mark.parametrize("text", ['запиши "Добро пожаловать в наш салон", строгим голосом', 'record "Welcome to our salon" in a stern voice', 'อัดเสียงว่า "ยินดีต้อนรับ" ด้วยเสียงจริงจัง'])
def test_words_to_record_in_a_voice_are_spoken(house: list[Tool], text: str) -> None:
    (step,) = planned(house, text).steps
    assert (step.tool, step.args["text"]) == ("voice.speak", text.split('"')[1])
    assert tools(planned(house, 'запиши "пароль от wifi 12345"')) == ["memory.remember"]


@pytest.mark.parametrize("before", ["сделай афишу про летнюю распродажу >> сделай без текста", "сделай афишу про летнюю распродажу >> запомни, что я веган"])
def test_a_complaint_is_of_the_newest_work(house: list[Tool], before: str) -> None:
    (step,) = planned(house, f"{before} >> опять не то!!! я просила без текста").steps
    assert (step.tool, step.args["title"]) == ("image.generate", "")
    assert planned(house, "опять не то!!! я просила без текста").question == phrase("ask_what_is_wrong", "ru")


SUNNY, YOGA = key_of("Sunny Cafe"), key_of("Sunny Yoga")


def test_a_client_is_known_by_a_part_of_the_name_where_only_one_is_meant(house: list[Tool]) -> None:
    rules = [Preference("palette", "green", SUNNY), Preference("palette", "pink", key_of("стоматология Улыбка"))]
    plan = Plan(steps=[Step(id="p", tool="image.generate", title="Picture", args={"prompt": "brunch"})])
    made = {said: applied(plan, rules, house, "en", said).steps[0].args.get("palette") for said in ("a poster about brunch for Sunny", "афиша для Улыбки", "a poster about a sunny day", "a poster for us")}
    assert list(made.values()) == ["green", "pink", None, None]
    assert of_whom("a poster for Sunny", rules) == SUNNY
    both = [*rules, Preference("palette", "pink", YOGA)]
    assert unclear(plan, both, house, "a poster about brunch for Sunny") == {SUNNY, YOGA}
    assert not unclear(plan, both, house, "a poster about brunch for Sunny Yoga")
    assert "palette" not in applied(plan, both, house, "en", "a poster about brunch for Sunny").steps[0].args


def test_who_somebody_is_is_told_where_it_is_known(house: list[Tool]) -> None:
    def plan(text: str, *known: str) -> Plan:
        return LocalPlanner().plan(Request(text, remembered=known), house, Writing())

    assert tools(plan("who is Sunny Cafe?", "for Sunny Cafe always green")) == ["memory.recall"]
    assert tools(plan("who works on Tuesdays?", "Anna is our hygienist, she works on Tuesdays")) == ["memory.recall"]
    assert not plan("who is Sunny Cafe?").steps


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("как тебя зовут и что умеешь?", "who"), ("what's your name and what can you do?", "who"), ("ชื่ออะไรแล้วทำอะไรได้บ้าง", "who"), ("remind me tomorrow to post the menu", "reminds_not"),
        ("напомни мне в пятницу сделать пост", "reminds_not"), ("what can't you do?", "cannot_all"), ("работаешь без интернета?", "offline"), ("ใช้เชิงพาณิชย์ได้ไหม", "rights"), ("мне не нравится", "insulted"),
        ("ไม่ชอบเลย", "insulted"), ("love you", "dear"), ("you forgot what I told you", "forgot"), ("не работает", "broken"), ("это безопасно?", "private"),
    ],
)  # fmt: skip
def test_small_talk_has_its_own_answer(house: list[Tool], text: str, key: str) -> None:
    plan = planned(house, text)
    assert not plan.steps
    assert any((plan.reply or "").startswith(phrase(key, language, abilities="\0").split("\0")[0].strip()) for language in ("en", "ru", "th"))


@pytest.mark.parametrize("text", ["make a video about jazz >> too slow", "remind me what I said about tea"])
def test_what_only_sounds_like_small_talk_is_done(house: list[Tool], text: str) -> None:
    assert planned(house, text).steps


def test_the_defaults_of_a_correction_are_those_of_now(house: list[Tool]) -> None:
    from agent.preferences import with_defaults

    args: dict[str, Any] = {"query": "Sunny Cafe red", "text": "Sunny Cafe's colour is green now, not red"}
    (step,) = with_defaults(Plan(steps=[Step(id="c", tool="memory.correct", title="", args=args)]), house).steps
    assert [default["value"] for default in step.args["defaults"]] == ["green"]
