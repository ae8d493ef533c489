# ruff: noqa: E501 - sentences are read better unbroken
"""Stops, yeses and noes as people say them: with a reason, with a thing, with more words around them; and what only looks like one."""

from __future__ import annotations

import pytest

from agent.steering import waiting
from agent.steering.reading import read, says_no

MOVES = {
    "stop": "actually stop, the idea is boring | stop it please, this makes no sense | hold on, stop, we don't need it anymore | stop making it, the topic is dumb | enough, it takes too long | ok cancel that, it's too expensive | no wait stop, i don't want it any more | nvm stop this | stop stop stop i hate it | please just stop, that was a silly idea | stop the render, boss said no "
    "| стой хватит не надо уже | стоп, тема скучная | останови это, клиент отказался | всё хватит, уже не нужно | прекрати пожалуйста, мне не нравится | отмена, слишком долго | остановись, я не хочу больше | стой стой не делай | всё, стоп, бросай это | хватит уже делать этот ролик | не делай больше, остановись "
    "| หยุดก่อน ไม่ทำละ | พอแล้ว ไม่ต้องทำต่อ | หยุดเลยค่ะ น่าเบื่อ | ไม่เอาแล้ว หยุดทำเถอะ | เดี๋ยวๆ หยุดก่อนนะ ไม่ชอบ | ยกเลิกเถอะ ไม่อยากได้แล้ว | หยุดทำคลิปนี้เลย | ไม่ทำแล้ว หยุดเลย | พอก่อนค่ะ นานเกินไป",
    "yes": "yep do it | yeah post it | sure, go for it | sounds good, publish it | alright lets go | yes go | go ahead and post it | yes please post it now | ok do it then | yeah yeah go | k | bet, do it "
    "| ага давай | ок делай | угу, публикуй | ладно, поехали | конечно, запускай | давай-давай | ну давай уже | ок, пусть идёт | плюс "
    "| โอเคเอาเลย | โอเคจัดไป | เอาเลยจ้า | ตามนั้นเลยค่ะ | ใช่ๆ โพสต์เลย | อื้ม ทำเลย | ตกลงตามนี้ | ใช่จ้า",
    "select": "only the first 2 | just the first two pls "
    "| только первые два "
    "| แค่สองอันแรกพอ",
    "thanks": "ok thx talk tmrw | thanks bye | thx goodnight | ok thanks see you later "
    "| спасибо, до завтра | спс всё пока "
    "| ขอบคุณค่ะ เจอกันพรุ่งนี้",
}  # fmt: skip
NONE = """stop the music at 10 seconds | a video about how to stop smoking | stop motion video about tea | cut it at the stop sign | our shop stops selling at 8, make a poster | cancel the friday post | stop posting on fridays | stop using red in my posters
    | останови музыку на 10 секунде | ролик про то как перестать курить | хватит ли 10 секунд? | сделай стоп-кадр на 3 секунде | отмени пятничную публикацию | хватит 10 секунд | не делай больше красных постеров
    | หยุดเพลงที่วินาทีที่ 10 | ทำคลิปเรื่องหยุดสูบบุหรี่ | วันหยุดนี้ร้านปิด ทำโปสเตอร์ให้หน่อย | ร้านหยุดวันจันทร์ ทำโปสเตอร์ | ยกเลิกโพสต์วันศุกร์ | ไม่ทำร้านกาแฟแล้ว ทำร้านชาแทน
    | post it on instagram at 7 | go ahead and make another one about tea | ok make a poster | давай про чай | давай на субботу | выкладывай по пятницам | ага, а сколько стоит? | ลงเลยพรุ่งนี้ 9 โมง | โอเค ทำโปสเตอร์ด้วย | เอาเลยแบบสีแดง | yes but make it red | ลงไอจี
    | not posting on sundays is fine, post on monday | не выкладываем по воскресеньям | ไม่ลงวันอาทิตย์
    | stop the music, it's loud in the video about tea | cancel it and post on friday | стоп, лучше про собак | стоп, поставь другую музыку | หยุด เปลี่ยนเป็นเรื่องหมาแทน"""
SENT_OUT = (
    "ok send it out | yup, put it up | fine, schedule it | go ahead and post it "
    "| да выкладывай | да, всё так, выкладывай | да, ставь | да можешь выкладывать | выкладывай | ну ставь уже "
    "| โอเคลงเลย | ได้เลยค่ะ ลงเลย | ลงได้เลย | โอเคร ลงเลยค่ะ | ได้ค่ะ ตั้งเวลาเลย | ลงเลยจ้า | โพสต์ได้เลยครับ"
)
CALLED_OFF = (
    "cancel it, not posting | actually don't | no don't, i changed my mind | let's not | scrap that, we won't post it "
    "| отбой, не выкладываем | не, передумал | отмена, не публикуем | не будем | отмени, не будем публиковать | не надо ничего выкладывать "
    "| ยกเลิกเลยนะ ไม่ลงแล้ว | ไม่ลงแล้วค่ะ | เอ้ยไม่ลบๆ | ไม่โพสต์แล้วนะ | อย่าเพิ่งลง | ไม่เอาละ ไม่ลง"
)
MADE_CALLED_OFF = (
    "cancel the video, i don't like it | stop the video | kill the reel, boss hates it "
    "| отмени ролик, он не нужен | останови ролик "
    "| ยกเลิกคลิปนี้เลย ลูกค้าไม่เอาแล้ว | ยกเลิกโปสเตอร์นี้นะ"
)
ASKED = (
    "wait whats planned | what's planned? | hold on, what was it again | what am I approving "
    "| что запланировано? | погоди, а что там в плане "
    "| เดี๋ยวนะ แผนคืออะไร | ตั้งเวลาอะไรไว้บ้าง"
)
MOVED = {
    "not thursday, move it to saturday": "saturday instead", "hmm move it to monday instead": "monday instead", "push it to 9pm pls": "9pm instead", "postpone till friday": "friday instead", "reschedule for friday at 9": "friday at 9 instead",
    "не надо сегодня просто перенеси на субботу": "лучше на субботу", "сдвинь на 19:00": "лучше на 19:00", "เลื่อนเป็นทุ่มนึงค่ะ": "เอาเป็นทุ่มนึง", "เปลี่ยนใจ เลื่อนเป็นวันเสาร์ดีกว่า": "เอาเป็นเสาร์",
    "move on": "", "post it on friday": "", "перенос пыльцы": "", "ลงวันเสาร์": "",
}  # fmt: skip


def apart(texts: str) -> list[str]:
    return [text.strip() for text in texts.split("|")]


@pytest.mark.parametrize(("move", "text"), [(move, text) for move, texts in MOVES.items() for text in apart(texts)])
def test_a_move_is_read_however_it_is_said(move: str, text: str) -> None:
    reading = read(text)
    assert (reading.move, reading.rest) == (move, ""), reading


@pytest.mark.parametrize("text", apart(NONE))
def test_what_only_looks_like_a_move_is_none(text: str) -> None:
    assert read(text).move not in ("stop", "yes", "no") or read(text).rest, read(text)
    assert not waiting.agrees(text, {"publishes"}) and not waiting.declines(text) and not waiting.calls_off(text), text


@pytest.mark.parametrize("text", apart(SENT_OUT))
def test_what_is_to_go_out_is_told_to_and_nothing_else_is(text: str) -> None:
    assert waiting.agrees(text, {"publishes"}) and not waiting.agrees(text, {"deletes"}), text


@pytest.mark.parametrize("text", apart("post it at 7 | ok but not today | post another one | post it on instagram | shall i post it? | выкладывай в субботу | да но не сегодня | ลงเลยพรุ่งนี้ | ลงไอจี | ลงดีไหม"))
def test_a_yes_with_more_to_it_is_none(text: str) -> None:
    assert not waiting.agrees(text, {"publishes"})


def test_a_deletion_is_told_to_go_on_by_a_yes_alone() -> None:
    assert all(waiting.agrees(text, {"deletes"}) for text in ("yes forget it", "да, забудь", "ลบเลยค่ะ", "ok delete it"))
    assert not any(waiting.agrees(text, {"deletes"}) for text in ("forget it", "забудь", "ลืมซะ", "post it now"))


@pytest.mark.parametrize("text", apart(CALLED_OFF))
def test_what_waits_is_called_off(text: str) -> None:
    assert waiting.declines(text) or read(text).move == "no", read(text)


@pytest.mark.parametrize("text", apart("don't post it on instagram | не сегодня, а завтра в 9 | cancel the friday one | не надо сегодня, просто перенеси на субботу | ไม่ลงไอจี"))
def test_what_is_to_be_otherwise_is_not_called_off(text: str) -> None:
    assert not waiting.declines(text)


@pytest.mark.parametrize("text", apart(MADE_CALLED_OFF))
def test_what_is_being_made_is_called_off_by_its_name(text: str) -> None:
    assert waiting.calls_off(text)


@pytest.mark.parametrize("text", apart("stop the video at 10 seconds | cancel the post on friday | отмени музыку | cancel the video, make a picture | stop the music | отмени публикацию"))
def test_a_wish_about_a_part_calls_nothing_off(text: str) -> None:
    assert not waiting.calls_off(text)


@pytest.mark.parametrize("text", apart(ASKED))
def test_what_waits_is_asked_about(text: str) -> None:
    assert waiting.asks_plan(text) or read(text).move == "status"


@pytest.mark.parametrize(("text", "meant"), MOVED.items())
def test_what_is_not_out_yet_is_moved_by_a_change_of_its_plan(text: str, meant: str) -> None:
    assert waiting.moved(text) == meant


def test_something_else_to_be_forgotten_is_no_refusal() -> None:
    assert not any(says_no(text) for text in ("forget about my shop", "забудь про цвет пекарни", "ลืมเรื่องสีร้าน", "и забудь про зал"))
    assert all(says_no(text) for text in ("забудь", "forget it", "forget about it", "не надо", "never mind", "забудь это"))
