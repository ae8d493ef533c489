"""A sheet or a film and its facts, told without a sign between them."""

from __future__ import annotations

from typing import Any

import pytest

from tests.agent.conversations import planned, said
from tools.contract import Tool

SHORT, PICTURE = "video.short", "image.generate"


@pytest.mark.parametrize(
    ("text", "tool", "subject", "details", "more"),
    [
        ("poster for our gym first class free 12 high street", PICTURE, "poster for our gym", ["First class free", "12 high street"], {}),
        (
            "poster for our bookshop second book half price until friday 3 mill lane",
            PICTURE,
            "poster for our bookshop",
            ["Second book half price", "Until friday", "3 mill lane"],
            {},
        ),
        (
            "flyer for a car wash 5 dollars on saturdays 22 river road phone 555 1234",
            PICTURE,
            "flyer for a car wash",
            ["5 dollars", "Saturdays", "22 river road", "Phone 555 1234"],
            {},
        ),
        (
            "banner for our cafe open from 8 to 20 every day new breakfast menu",
            PICTURE,
            "banner for our cafe",
            ["Open from 8 to 20", "Every day", "New breakfast menu"],
            {},
        ),
        (
            "15 sec video our bakery opened in 1998 we bake 200 loaves a day come to 7 elm street",
            SHORT,
            "bakery",
            ["Opened in 1998", "We bake 200 loaves a day", "Come to 7 elm street"],
            {"duration_s": 15},
        ),
        (
            "нужен постер для пекарни скидка 20% на все до воскресенья адрес ул ленина 14",
            PICTURE,
            "постер для пекарни",
            ["Скидка 20% на все", "До воскресенья", "Адрес ул ленина 14"],
            {},
        ),
        (
            "постер для автомойки мойка 500 рублей по будням улица речная 22",
            PICTURE,
            "постер для автомойки",
            ["Мойка 500 рублей", "По будням", "Улица речная 22"],
            {},
        ),
        (
            "афиша для книжного вторая книга в подарок до пятницы мельничная 3",
            PICTURE,
            "афиша для книжного",
            ["Вторая книга в подарок", "До пятницы", "Мельничная 3"],
            {},
        ),
        (
            "постер для зала первая тренировка бесплатно красный фон вертикальный",
            PICTURE,
            "постер для зала",
            ["Первая тренировка бесплатно"],
            {"palette": "red", "aspect": "9:16"},
        ),
        (
            "ролик 20 сек наша пекарня открылась в 2015 году мы печем 300 круассанов в день приходите на садовую 5",
            SHORT,
            "наша пекарня",
            ["Открылась в 2015 году", "Мы печем 300 круассанов в день", "Приходите на садовую 5"],
            {"duration_s": 20},
        ),
        (
            "แบนเนอร์เฟส ลดทั้งร้าน 20% วันที่ 5-7 ธค. พื้นหลังสีเขียวเข้ม ตัวหนังสือสีทอง",
            PICTURE,
            "แบนเนอร์เฟส",
            ["วันที่ 5-7 ธค"],
            {"title": "ลดทั้งร้าน 20%", "palette": "forest"},
        ),
        (
            "ทำคลิปโปรโมท มัทฉะลาเต้ 85 บาท ลดเหลือ 69 ถึงวันอาทิตย์นี้ 15 วิ แนวตั้งนะคะ",
            SHORT,
            "มัทฉะลาเต้",
            ["85 บาท ลดเหลือ 69", "ถึงวันอาทิตย์นี้"],
            {"duration_s": 15, "aspect": "9:16"},
        ),
        ("ทำคลิปโปรโมทสบู่สมุนไพร 59 บาท เหลือ 45 บาท ถึงสิ้นเดือนนี้", SHORT, "สบู่สมุนไพร", ["59 บาท เหลือ 45 บาท", "ถึงสิ้นเดือนนี้"], {}),
        ("โปสเตอร์ร้านหนังสือ ซื้อ 2 แถม 1 ถึงวันศุกร์นี้ สีแดงทอง", PICTURE, "โปสเตอร์ร้านหนังสือ", ["ซื้อ 2 แถม 1", "ถึงวันศุกร์นี้"], {"palette": "red"}),
        ("โปสเตอร์ลด 20% ทั้งร้าน 5-7 ธ.ค. สีเขียวทอง", PICTURE, "ลด 20% ทั้งร้าน", ["5-7 ธันวาคม"], {"title": "ลด 20% ทั้งร้าน", "palette": "green"}),
        (
            "อยากได้โปสเตอร์โปร 1แถม1 ทุกวันพุธ ร้านกาแฟบ้านดอยอะ ขอโทนสีน้ำตาลครีมนะ",
            PICTURE,
            "โปสเตอร์ร้านกาแฟบ้านดอย",
            ["โปร 1แถม1", "ทุกวันพุธ"],
            {"palette": "brown"},
        ),
        (
            "อยากได้โปสเตอร์โปรมา 4 จ่าย 3 ร้านหมูกระทะบ้านสวน ขอโทนสีแดงดำนะ",
            PICTURE,
            "โปสเตอร์ร้านหมูกระทะบ้านสวน",
            ["โปรมา 4 จ่าย 3"],
            {"palette": "red"},
        ),
        ("ทำโปสเตอร์งานดนตรีสดที่ร้านม่อนเมฆ วันเสาร์ 6 โมงเย็น เข้าฟรี", PICTURE, "โปสเตอร์งานดนตรีสดที่ร้านม่อนเมฆ", ["วันเสาร์ 6 โมงเย็น", "เข้าฟรี"], {}),
    ],
)
def test_each_fact_is_a_line_of_its_own(
    text: str, tool: str, subject: str, details: list[str], more: dict[str, Any], house: list[Tool]
) -> None:
    ((made, args),) = said(planned(house, text))
    assert (made, args.get("prompt") or args.get("topic"), args["details"]) == (tool, subject, details)
    assert {name: args.get(name) for name in more} == more


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("poster about the 12 days of christmas", "poster about the 12 days of christmas"),
        ("video about how we bake 300 loaves a day", "how we bake 300 loaves a day"),
        ("a poster of 3 cats on a blue sofa", "a poster of 3 cats on a blue sofa"),
        ("video about our trip to 5th avenue 20 sec", "our trip to 5th avenue"),
        ("ролик про первый день в школе", "первый день в школе"),
        ("нарисуй постер про битву 12 века", "постер про битву 12 века"),
        ("ทำคลิป 15 วิ เรื่องลดน้ำหนัก 5 วิธี", "ลดน้ำหนัก 5 วิธี"),
    ],
)
def test_a_number_is_not_always_a_fact(text: str, subject: str, house: list[Tool]) -> None:
    ((_, args),) = said(planned(house, text))
    assert (args.get("prompt") or args.get("topic")) == subject and "details" not in args
