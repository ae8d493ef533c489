# ruff: noqa: E501 - tables of sentences read better unbroken
"""What is told of something that is announced: prices, days, places and numbers, on posters, in shorts and in the words of a post."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agent.local.announcing.announcement import announcement
from agent.local.announcing.facts import facts_in, pieces_of
from agent.local.catalogue.matching import matcher
from agent.local.words import normalise
from tests.agent.conversations import planned, said
from tools.contract import Tool


@pytest.mark.parametrize(
    ("text", "subject", "details"),
    [
        ("poster for our yard sale, Saturday 9am, 14 Oak Street", "poster for our yard sale", ["Saturday 9am", "14 Oak Street"]),
        ("poster: Spring Fair, 12 April, 10am-4pm, City Park, free entry", "poster: Spring Fair", ["12 April", "10am-4pm", "City Park", "Free entry"]),
        ("flyer, vaccination day for dogs, Sat 12 Oct, free for pensioners, sunny", "vaccination day for dogs", ["Sat 12 Oct", "Free for pensioners"]),
        ("постер: Мастер-класс по гончарке, 12 декабря в 18:00, Ленина 5, 1500 руб", "постер: Мастер-класс по гончарке", ["12 декабря в 18:00", "Ленина 5", "1500 руб"]),
        ("афиша концерта, 20 января, клуб «Маяк», вход 500 рублей", "афиша концерта", ["20 января", 'Клуб "Маяк"', "Вход 500 рублей"]),
        ("โปสเตอร์รับสมัครพนักงาน part time ชั่วโมงละ 50 บาท โทร 081-234-5678", "โปสเตอร์รับสมัครพนักงาน part time", ["ชั่วโมงละ 50 บาท", "โทร 081-234-5678"]),
        ("wedding invitation for Tom and Lily, 12 September, elegant white and gold", "wedding invitation for Tom and Lily", ["12 September"]),
        ("make a 15 second promo for our new matcha latte, 120 baht, this weekend only", "our new matcha latte", ["120 baht", "This weekend only"]),
        ("make a reel: Yoga class every Tuesday 7pm. Bring your own mat. Call 555-0199", "Yoga class", ["Every Tuesday 7pm", "Bring your own mat", "Call 555-0199"]),
        ("short video about our summer sale: 30% off everything until Sunday", "our summer sale", ["30% off everything until Sunday"]),
        ("сделай ролик 15 секунд про открытие нашей кофейни 5 декабря на Ленина 12, скидка 20% первым гостям", "открытие нашей кофейни", ["5 декабря на Ленина 12", "Скидка 20% первым гостям"]),
        ("сделай вертикальное видео: набор в школу танцев, занятия по вторникам и четвергам в 19:00, первое бесплатно", "набор в школу танцев", ["Занятия по вторникам и четвергам в 19:00", "Первое бесплатно"]),
        ("ขอคลิปสั้นลง tiktok โปรโมทบิงซูมะม่วง 129 บาท ซัก 8 วิ เสียงพากย์ผู้หญิงนะคะ", "บิงซูมะม่วง", ["129 บาท"]),
        ("โปรโมทร้านกาแฟของเรา เปิด 7 โมงเช้า ถึง 5 โมงเย็น อยู่ถนนนิมมาน ทำเป็นวิดีโอ 20 วิ", "ร้านกาแฟของเรา", ["เปิด 7 โมงเช้า ถึง 5 โมงเย็น", "อยู่ถนนนิมมาน"]),
    ],
)  # fmt: skip
def test_what_is_told_is_kept_word_for_word(text: str, subject: str, details: list[str], house: list[Tool]) -> None:
    ((tool, args),) = said(planned(house, text))
    assert args["details"] == details
    assert subject in args["prompt" if tool == "image.generate" else "topic"]
    assert not any(detail in str(args.get(name)) for detail in details for name in ("prompt", "topic", "title")), "it is told once"


@pytest.mark.parametrize(
    ("text", "prompt", "title", "details"),
    [
        ("сделай меню на картинке: капучино 180, латте 200, раф 220", "капучино, латте, раф", "Меню", ["Капучино 180", "Латте 200", "Раф 220"]),
        ("make a price list picture: haircut $30, beard trim $15, shave $20", "haircut, beard trim, shave", "Price List", ["Haircut $30", "Beard trim $15", "Shave $20"]),
        ("ช่วยทำโปสเตอร์หน่อย เค้กมะพร้าว 85 บาท บิงซูมะม่วง 129 บาท ชาไทยเย็น 45 บาท", "เค้กมะพร้าว, บิงซูมะม่วง, ชาไทยเย็น", "", ["เค้กมะพร้าว 85 บาท", "บิงซูมะม่วง 129 บาท", "ชาไทยเย็น 45 บาท"]),
    ],
)
def test_a_list_of_prices_shows_its_things(text: str, prompt: str, title: str, details: list[str], house: list[Tool]) -> None:
    ((tool, args),) = said(planned(house, text))
    assert tool == "image.generate" and args["prompt"].startswith(prompt)
    assert (args["title"], args["details"]) == (title, details)


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("make a video announcing that we open on December 1 at 5 Main Street, free coffee for the first 50 guests", "We open on December 1 at 5 Main Street"),
        ("video telling people our gym is closed on Monday", "Our gym is closed on Monday"),
        ("ทำคลิปบอกว่า ร้านเราย้ายไปอยู่หน้ามช. แล้วนะ เปิด 1 ธันวา แวะมากันนะคะ", "ร้านเราย้ายไปอยู่หน้ามช. แล้วนะ"),
    ],
)
def test_a_sentence_that_is_to_be_said_is_said_first(text: str, first: str, house: list[Tool]) -> None:
    ((tool, args),) = said(planned(house, text))
    assert tool == "video.short" and args["details"][0] == first


@pytest.mark.parametrize(
    "text",
    [
        "make a poster for the yoga class and post it on instagram tomorrow at 9",
        "every friday at 6pm a new clip about houseplants on my page, for two months",
        "a video about how people saved 500 dollars a month",
        "ролик про кофе на 30 секунд и выложи завтра в 18:00",
        "нарисуй логотип кофейни, 1990 год",
        'poster that says "50% off until Sunday"',
        "a poster about cats in red, 4:5",
        "ทำคลิปเรื่องแมว 30 วินาที ลงติ๊กตอกพรุ่งนี้ 6 โมงเย็น",
        "I need a short ad for my dog grooming salon, end with 555-0142",
    ],
)
def test_how_and_when_the_work_is_done_is_no_detail(text: str, house: list[Tool]) -> None:
    assert not any(args.get("details") for _, args in said(planned(house, text)))


FAIR = "poster: Spring Fair, 12 April, 10am-4pm, City Park, free entry"
PRICES = "make a price list picture: haircut $30, beard trim $15, shave $20"


@pytest.mark.parametrize(
    ("wish", "then", "details"),
    [
        (FAIR, "change the date to 13 April", ["13 April", "10am-4pm", "City Park", "Free entry"]),
        (FAIR, "add the phone 555-0199", ["12 April", "10am-4pm", "City Park", "Free entry", "Phone 555-0199"]),
        (FAIR, "remove the date", ["10am-4pm", "City Park", "Free entry"]),
        (FAIR, "now square", ["12 April", "10am-4pm", "City Park", "Free entry"]),
        (PRICES, "beard trim is $18", ["Haircut $30", "Beard trim $18", "Shave $20"]),
        (PRICES, "add kids cut $12", ["Haircut $30", "Beard trim $15", "Shave $20", "Kids cut $12"]),
        ("афиша концерта, 20 января, вход 500 рублей", "вход 600", ["20 января", "Вход 600"]),
        ("афиша концерта, 20 января, вход 500 рублей", "не 20, а 21 января", ["21 января", "Вход 500 рублей"]),
        ("меню на картинке: капучино 180, латте 200, раф 220", "латте теперь 210", ["Капучино 180", "Латте 210", "Раф 220"]),
        ("сделай видео про кофейню, адрес Мира 5", "ошибся в адресе, правильно Мира 15", ["Адрес Мира 15"]),
        ("โปสเตอร์ชาไทยเย็น 45 บาท", "ราคาผิดค่ะ ต้อง 50 บาท", ["50 บาท"]),
        ("a promo for our new matcha latte, 120 baht", "the price is 130 baht", ["130 baht"]),
    ],
)
def test_what_was_told_is_told_anew(wish: str, then: str, details: list[str], house: list[Tool]) -> None:
    ((_, args),) = said(planned(house, wish, then))
    assert args["details"] == details


def test_a_sheet_is_headed_by_what_stands_behind_its_colon(house: list[Tool]) -> None:
    ((_, args),) = said(planned(house, "a poster: Cat Show, Sunday 3pm, free entry"))
    assert (args["title"], args["details"]) == ("Cat Show", ["Sunday 3pm", "Free entry"])


@pytest.mark.parametrize(
    ("text", "details"),
    [
        ("make a poster about tea, add the phone 555-12", ["Phone 555-12"]),
        ("make a poster about tea and put our phone 555-1234 on it", ["Phone 555-1234"]),
        ("make a poster for our bakery and add the address 12 Main Street", ["12 Main Street"]),
        ("плакат про чай, добавь телефон 555-1234", ["Телефон 555-1234"]),
        ("โปสเตอร์เรื่องชา ใส่เบอร์ 081-234-5678 ด้วย", ["เบอร์ 081-234-5678"]),
    ],
)
def test_a_fact_that_is_asked_for_is_the_fact_alone(text: str, details: list[str], house: list[Tool]) -> None:
    ((tool, args),) = said(planned(house, text))
    assert tool == "image.generate" and args["details"] == details


def test_what_was_told_goes_along_into_what_is_made_next_of_it(house: list[Tool]) -> None:
    promo = "make a 15 second promo for our new matcha latte, 120 baht, this weekend only"
    ((tool, args),) = said(planned(house, promo, "now a poster for it"))
    assert tool == "image.generate" and args == {"prompt": "a poster for our new matcha latte", "details": ["120 baht", "This weekend only"]}
    assert "details" not in said(planned(house, promo, "a poster about cats"))[0][1]


@settings(deadline=None)
@given(st.text(alphabet=st.sampled_from("abc абв กขค 0123456789.,:;%$฿-—!?()\"\n"), max_size=60))
def test_pieces_are_stretches_of_the_message_in_its_order(text: str) -> None:
    pieces = pieces_of(text, lambda piece: False)
    assert all(text[piece.start : piece.end] == piece.text for piece in pieces)
    assert all(one.end <= other.start for one, other in pairwise(pieces))
    assert all(0 <= start < end <= len(text) for _, start, end in facts_in(text))


@settings(deadline=None, max_examples=60)
@given(st.text(alphabet=st.sampled_from("poster for a sale, 12 May постер распродажа โปสเตอร์ 50 บาท 10%"), max_size=60))
def test_any_message_is_survived(house: list[Tool], text: str) -> None:
    found = announcement(normalise(f"poster {text}"), matcher(house))
    assert found is None or (found.rest and found.details and all(detail.strip() for detail in found.details))
