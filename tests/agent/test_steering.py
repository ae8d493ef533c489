# ruff: noqa: E501 - word lists and sentences are read better unbroken
"""What short messages mean for the work under way, in three languages."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent.steering.amounts import sums
from agent.steering.phrases import BOOK, say, usd
from agent.steering.reading import Allowance, BudgetWish, Selection, is_fragment, read

MOVES = {
    "yes": "yes | Yes, go ahead please! | ok | OK great | go ahead | sure, do it | 👍 | да | да, давай | хорошо | конечно | делай | ได้ | โอเค | ทำเลย | ได้เลยครับ | โอเคค่ะ ทำเลยนะ | ตกลงค่ะ",
    "no": "no | No thanks | nope | never mind | do not | нет | не надо | нет, спасибо | ไม่ | ไม่ครับ | ไม่เอาค่ะ | ไม่ต้อง",
    "stop": "stop | Stop! | please stop it | cancel | cancel that | abort | стоп | остановись | отмена | хватит | หยุด | หยุดก่อนครับ | ยกเลิก | พอแล้ว | pause it | stop stop wrong file | stop, I sent the wrong video | oops wrong clip, stop | no stop | wait stop!! | can you stop please | you can stop now | stop whatever ur rendering rn | stop what you are cutting | прекрати всё, что ты делаешь | หยุดทุกอย่างที่ทำอยู่ | cancel the job | стоп, отмена | стоп, не тот файл | ой стой не то видео скинул | погоди, стоп, я передумала | отменяй всё | เดี๋ยวๆ หยุดก่อน ผิดไฟล์ | หยุดๆ ผิดคลิป | ยกเลิกก่อนค่ะ ส่งผิด | ยกเลิกงานนี้เลย",
    "wrong": "wrong file | that's not the right one | oops wrong video | не тот файл | ผิดไฟล์ค่ะ",
    "price": "how much will it cost? | сколько это стоит? | ราคาเท่าไหร่คะ",
    "continue": "continue | go on | carry on please | try again | продолжай | продолжи, пожалуйста | ещё раз | ทำต่อ | ทำต่อเลยครับ | ลองใหม่ | try that again please | ลองใหม่อีกทีครับ",
    "cheaper": "cheaper | make it cheaper please | too expensive | подешевле | сделай дешевле | слишком дорого | ขอถูกกว่านี้ | แพงไป",
    "change": "make it 45 seconds instead | no, 45 seconds | without music | yes but without music | in Thai please | use a female voice | нет, 45 секунд | без музыки | сделай его короче | на тайском | ไม่เอาเพลง | เปลี่ยนเป็น 45 วินาที | ขอ 45 วินาที | another voice | different music | 15 seconds | could you make it 15 seconds long? | I'd like it shorter | the voice should be female | другой голос | сделай 15 секунд | хочу покороче | смени голос | เสียงอื่น | 12 วินาที | ทำให้สั้นลงเหลือ 12 วินาที",
    "status": "what are you doing? | how long will it take? | are you done yet? | how is it going? | что ты делаешь? | сколько ещё ждать? | готово? | ทำอะไรอยู่ | ถึงไหนแล้วครับ | เสร็จหรือยัง | อีกนานไหมครับ | is there anything running right now? | is my video ready yet? | are my videos from yesterday ready? | is the batch from this morning finished yet or still cooking? | what's the status of my video? | why did it fail? | what went wrong? | почему не получилось? | ทำไมไม่สำเร็จ | where is it? | where's my video | wheres the clip | did you finish it yet? | done? | u done yet | eta? | hows it going | whats taking so long | how long will it take | ну чё готово? | ну где он там | где видео? | долго ещё? | когда уже будет готово? | скоро? | сколько это займёт и сколько стоит? | how long will it take and how much does it cost | เสร็จยังคะ | ได้รึยังครับ | อยู่ไหนแล้วอ่ะ | คลิปอยู่ไหนคะ | อีกนานมั้ยกว่าจะเสร็จ | ใช้เวลานานไหมคะ",
    "thanks": "спасибо, ты сегодня очень выручил! | thanks! | thank you very much | спасибо большое | ขอบคุณครับ | thanks, lovely | omg thanks!! looks great | lovely stuff, cheers mate | ❤️ | спасибо большое, супер ❤️ | спасибо! очень красиво получилось | благодарю, вы лучшие | ขอบคุณมากค่ะ น่ารักมากเลย 🥰 | ขอบคุณค่า สวยมากๆ",
    "hello": "hello | hi there | привет | สวัสดีครับ",
    "revoke": "ask me always again | always ask me | спрашивай меня всегда | ถามทุกครั้ง | don't publish anything without asking me | never post without my ok | please do not spend money without asking | nothing goes live without my approval | ask me before you publish anything | ничего не публикуй без моего согласия | не выкладывай без спроса | не публикуй, не спрашивая меня | спрашивай меня перед публикацией | ห้ามโพสต์อะไรโดยไม่ถามก่อน | อย่าโพสต์โดยไม่ต้องถาม | ถามก่อนโพสต์",
    "permissions": "what may you do without asking? | покажи разрешения | อนุญาตอะไรไว้บ้าง",
    "other": "is the video about cats ready to post? make one more | make a video about what to ask before buying a house | make a short about an uncle who always came to visit the whole family without asking and post it | make another one | make a 15 second video about tea | другой ролик про чай | нарисуй картинку про чай | what can you do? | make a 30 second short about coffee | take a nap for 1 second | now make it square | speed it up 2x | сделай ролик про кофе на 20 секунд | теперь сделай его квадратным | ทำคลิปสั้นเกี่ยวกับกาแฟ 20 วินาที | จากนั้นทำให้เป็นแนวตั้ง | this one | asdf qwer | don't stop | อย่าหยุด | ไม่ต้องหยุด | thanks, now make it square | stop motion video about cats | cancel my scheduled posts | make a short about living on a budget of $5 a day | make a video on filmmaking with no budget | don't remove my budget | อย่ายกเลิกงบ | limit it to 3 posts a day | what budget do I need for 10 videos | ",
}  # fmt: skip


@pytest.mark.parametrize(("move", "text"), [(move, text.strip()) for move, texts in MOVES.items() for text in texts.split("|")])
def test_a_message_is_read_for_its_move(move, text):
    assert read(text).move == move, read(text)


def test_a_sum_in_a_name_is_no_limit() -> None:
    assert read('three thumbnails for my video "I lived on $3 a day", big face, text max 3 words').move == "other"
    assert read("max $3 a day").move == "budget"


@pytest.mark.parametrize("text", ["a short about a boy who took the cookies without asking", "draw a dog that never leaves without asking"])
def test_a_story_of_somebody_who_does_not_ask_allows_nothing(text: str) -> None:
    assert read(text).move not in ("allow", "revoke")


def test_a_fragment_is_about_what_is_under_way_and_a_wish_or_a_question_is_not():
    assert all(is_fragment(text) for text in ("square", "мужской голос", "jazz music", "แมว"))
    assert not any(is_fragment(text) for text in ("draw a cat", "сделай видео", "what is this", "tea?", "a song about rain and snow"))


@pytest.mark.parametrize(
    ("texts", "selection"),
    [
        ("only the first three | just the first 3 | the first three | only three of them | только первые три | เอาแค่สามอันแรก | แค่ 3 อันแรก", Selection(True, [1, 2, 3])),
        ("just the first one | only the first | только первый | เอาแค่อันแรก", Selection(True, [1])),
        ("only the last two | только последние два | แค่สองอันสุดท้าย", Selection(True, [-2, -1])),
        ("only the second | только второй | เอาแค่อันที่สอง", Selection(True, [2])),
        ("only 1 and 3 | только 1 и 3", Selection(True, [1, 3])),
        ("everything except the last | skip the last one | всё кроме последнего | ยกเว้นอันสุดท้าย", Selection(False, [-1])),
        ("don't post it | do not publish that | не публикуй | อย่าโพสต์ | ไม่ต้องโพสต์", Selection(False, words="publishes")),
        ("only the video", Selection(True, words="the video")),
    ],
)  # fmt: skip
def test_parts_of_a_plan_are_chosen(texts, selection):
    for text in texts.split("|"):
        reading = read(text)
        assert reading.move == "select" and reading.selection is not None, (text, reading)
        chosen = reading.selection
        assert (chosen.keep, list(chosen.places), chosen.words) == (selection.keep, list(selection.places), selection.words), text


@pytest.mark.parametrize(
    ("texts", "allowance"),
    [
        ("never ask below $1 | don't ask me under 1 dollar | не спрашивай до 1 доллара | ไม่ต้องถามถ้าต่ำกว่า 1 ดอลลาร์", Allowance("spends", Decimal(1))),
        ("never ask about less than 50 cents", Allowance("spends", Decimal("0.5"))),
        ("always post drafts | всегда публикуй черновики | โพสต์ฉบับร่างได้เสมอ", Allowance("publishes", drafts=True)),
        ("always publish without asking | публикуй без вопросов", Allowance("publishes")),
    ],
)  # fmt: skip
def test_standing_permissions_are_said_in_words(texts, allowance):
    for text in texts.split("|"):
        assert (read(text).move, read(text).allowance) == ("allow", allowance), text


@pytest.mark.parametrize(
    ("texts", "budget"),
    [
        ("my budget is $5 a day | бюджет 5 долларов в день | งบวันละ 5 ดอลลาร์", BudgetWish("day", Decimal(5))),
        ("spend at most 20 dollars a month | трать не больше 20 долларов в месяц | ใช้ได้ไม่เกิน 20 ดอลลาร์ต่อเดือน | не трать больше 20 долларов в месяц | ห้ามใช้เกินเดือนละ 20 ดอลลาร์", BudgetWish("month", Decimal(20))),
        ("$10 a week tops | keep it under $10 a week | не больше 10 долларов в неделю | งบไม่เกิน 10 ดอลต่อสัปดาห์", BudgetWish("week", Decimal(10))),
        ("don't go over $15 a day | never go above $15 a day | stay under $15 a day", BudgetWish("day", Decimal(15))),
        ("budget: $0.50 per video", BudgetWish("run", Decimal("0.50"))),
        ("no budget per day", BudgetWish("day", lift=True)),
        ("budget | how much have I spent today? | сколько я потратил? | ใช้เงินไปเท่าไหร่แล้ว", BudgetWish()),
        ("how much of my monthly budget is left? | what's left of my budget | how much can I still spend today | сколько осталось от бюджета? | сколько я ещё могу потратить | เหลืองบเท่าไหร่คะ | ใช้เงินได้อีกเท่าไหร่", BudgetWish()),
        ("dont let me spend more than twenty five dollars a day | 25 bucks a day max | keep it under $25 a day please | двадцать пять баксов в день, не больше | ใช้ได้ไม่เกินวันละยี่สิบห้าดอลลาร์", BudgetWish("day", Decimal(25))),
        ("no more than $10 a day and $100 a month | не больше 10 долларов в день и ста долларов в месяц", BudgetWish("day", Decimal(10), also=(("month", Decimal(100)),))),
        ("поставь лимит пятьсот рублей в день и пять тысяч в месяц | ตั้งงบไม่เกินสามร้อยบาทต่อวันนะคะ ถ้าเกินให้หยุดเลย | set a limit of 25 a day | бюджет 500", BudgetWish(other=True)),
        ("don't ask, my budget is $5 a day", BudgetWish("day", Decimal(5))),
    ],
)  # fmt: skip
def test_budgets_are_said_in_words(texts, budget):
    for text in texts.split("|"):
        assert (read(text).move, read(text).budget) == ("budget", budget), text


@pytest.mark.parametrize(
    ("texts", "selection"),
    [
        ("drop the dogs one | skip the one about dogs | without the dogs | remove dogs", Selection(False, words="dogs")),
        ("remove the second one | delete the second one", Selection(False, [2])),
        ("убери про собак | про собак не надо", Selection(False, words="собак")),
        ("ไม่เอาเรื่องหมา", Selection(False, words="หมา")),
        ("remove the hat from the second one", None),
    ],
)  # fmt: skip
def test_one_of_several_is_named_and_one_is_no_number(texts, selection):
    for text in texts.split(" | "):
        reading = read(text)
        assert reading.move != "select" and reading.selection == selection, (text, reading)


def test_a_stop_may_have_a_wish_behind_it():
    reading = read("Stop, make it about Dogs instead")
    assert (reading.move, reading.rest) == ("stop", "make it about Dogs instead")


def test_what_is_wrong_is_the_reason_of_a_stop_and_no_wish():
    assert [read(text).wrong for text in ("stop, wrong file", "wrong file", "ผิดไฟล์ หยุดเลย", "stop")] == [True, True, True, False]
    assert (read("stop, wrong one, use the other clip").move, read("stop, wrong one, use the other clip").rest) == ("stop", "use the other clip")


def test_a_question_tells_what_it_asks_of_the_work():
    assert read("where is it?").where and read("คลิปอยู่ไหนคะ").where and not read("is it done?").where
    assert read("сколько это займёт и сколько стоит?").price and not read("сколько ещё ждать?").price


@pytest.mark.parametrize(
    ("text", "amounts"),
    [
        ("one hundred and fifty dollars per month", [("150", "USD", "month")]),
        ("1,500 dollars a month", [("1500", "USD", "month")]),
        ("бюджет 0,5 доллара на ролик", [("0.5", "USD", "run")]),
        ("5 тысяч рублей в месяц", [("5000", "RUB", "month")]),
        ("เดือนละหนึ่งพันห้าร้อยบาท", [("1500", "THB", "month")]),
        ("50 cents a day", [("0.5", "USD", "day")]),
        ("3 posts a day", []),
    ],
)
def test_sums_are_read_in_digits_and_in_words(text: str, amounts: list[tuple[str, str, str]]) -> None:
    assert [(one.amount, one.currency, one.period) for one in sums(text)] == [(Decimal(amount), *rest) for amount, *rest in amounts]


@given(st.text(max_size=200))
def test_any_text_is_read(text):
    read(text)


@given(st.sampled_from(["make a short about", "сделай ролик про", "ทำคลิปเรื่อง"]), st.text("abcdefghij ", min_size=3, max_size=60))
def test_a_wish_is_never_taken_for_a_yes_or_a_stop(opening, topic):
    assert read(f"{opening} {topic}").move not in ("yes", "no", "stop", "continue", "allow", "revoke")


def test_every_language_says_everything():
    assert {tuple(sorted(forms)) for forms in BOOK.sentences().values()} == {("en", "ru", "th")}
    assert say("nothing_runs", "xx") == say("nothing_runs", "en")
    assert [usd(Decimal(amount)) for amount in ("0.8", "12", "0.0005")] == ["$0.80", "$12", "$0.0005"]


@pytest.mark.parametrize(
    "text",
    [
        "you may spend up to five dollars a day without asking me, above that always check first",
        "spend up to $5 a day, above that ask me first",
        "you may spend up to five dollars a day without asking me, but above that always ask me first please",
        "можешь тратить до пяти долларов в день без спроса, выше этого всегда спрашивай",
        "до 5 долларов в день можно не спрашивать, всё что выше — спрашивай всегда",
        "ใช้เงินได้วันละไม่เกิน 5 ดอลลาร์โดยไม่ต้องถาม เกินกว่านั้นให้ถามก่อนทุกครั้ง",
    ],
)
def test_a_sum_a_day_that_needs_no_asking_is_a_limit_and_no_permission(text: str) -> None:
    assert read(text).budget == BudgetWish("day", Decimal(5))
    assert read(text).allowance is None


@pytest.mark.parametrize("text", ["never spend anything without asking me", "ask me first before you post anything"])
def test_what_asks_to_be_asked_still_takes_permissions_back(text: str) -> None:
    assert read(text).move == "revoke"


@pytest.mark.parametrize("text", ["да, всё устраивает, запускай", "looks great, go ahead and make it", "works for me", "да, мне всё нравится, делай", "โอเคหมดเลย"])
def test_content_is_a_yes_where_it_says_so(text: str) -> None:
    assert read(text).move == "yes"


@pytest.mark.parametrize("text", ["i love it", "мне очень нравится", "ชอบมากเลย", "i love it but make it blue", "всё нравится, но музыку потише"])
def test_praise_alone_approves_nothing(text: str) -> None:
    assert read(text).move not in ("yes", "allow")


def test_a_time_belongs_to_the_sum_it_stands_beside() -> None:
    found = read("you can skip asking me for anything under 50 cents, but no more than 20 dollars a month in total")
    assert (found.move, found.budget) == ("budget", BudgetWish("month", Decimal(20)))
