"""Pictures by rule: every grammar, palettes, what words find, and that it all holds together. Frames are small, to be quick."""

from __future__ import annotations

import gzip
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import media.pictures.grammars as package
from media.pictures import casting, palettes, words
from media.pictures.build_vocabulary import built
from media.pictures.casting import cast
from media.pictures.drawings import drawings
from media.pictures.lettering import lettered, listed
from media.pictures.make import Order, Picture, cast_of, draw
from media.pictures.scene import Layer, composed
from media.prose.headline import headline

WIDTH, HEIGHT = 360, 640


def painted(prompt: str, **args: object) -> Picture:
    return draw(Order(prompt, **{"width": WIDTH, "height": HEIGHT, **args}))  # type: ignore[arg-type]


def luminances(pixels: np.ndarray) -> np.ndarray:
    """Relative luminance (WCAG 2.2) of 8-bit pixels."""
    value = pixels.reshape(-1, 3) / 255
    linear = np.where(value <= 0.04045, value / 12.92, ((value + 0.055) / 1.055) ** 2.4)
    return linear @ np.array([0.2126, 0.7152, 0.0722])


def quiet_area(picture: Picture) -> np.ndarray:
    height, width = picture.pixels.shape[:2]
    x0, y0, x1, y1 = picture.quiet
    return picture.pixels[round(y0 * height) : round(y1 * height), round(x0 * width) : round(x1 * width)]


def test_a_grammar_is_a_file_and_has_words() -> None:
    files = {path.stem for path in Path(package.__path__[0]).glob("*.py")} - {"__init__"}
    assert files == set(words.grammars()) and len(files) >= 10
    assert all(words.said("grammar")[name] for name in files)
    groups = {drawing.group for drawing in drawings().values()}
    assert all(set(words.kinds(name)) <= groups and set(words.paints(name)) <= set(drawings()) for name in files)


@pytest.mark.parametrize("grammar", words.grammars())
@pytest.mark.parametrize(("prompt", "size"), [("coffee and books", (360, 640)), ("qwxz", (640, 360))])
def test_every_grammar_paints_with_a_subject_and_without(grammar: str, prompt: str, size: tuple[int, int]) -> None:
    picture = painted(prompt, grammar=grammar, seed=3, width=size[0], height=size[1])
    assert picture.pixels.shape == (size[1], size[0], 3)
    assert picture.pixels.std() > 8
    assert all(0 <= value <= 1 for value in (*picture.focus, *picture.quiet))
    assert picture.quiet[0] < picture.quiet[2] and picture.quiet[1] < picture.quiet[3]
    ink = float(luminances(np.array(palettes.parse(picture.colours["ink"]))[None] * 255)[0])
    typical = np.percentile(luminances(quiet_area(picture)), (5, 50, 95))
    assert min(palettes.contrast(ink, float(value)) for value in typical) >= palettes.READABLE


def test_the_same_order_gives_the_same_picture_and_another_seed_another() -> None:
    first, again, other = painted("a lighthouse"), painted("a lighthouse"), painted("a lighthouse", seed=1)
    assert np.array_equal(first.pixels, again.pixels)
    assert np.abs(first.pixels.astype(int) - other.pixels).mean() > 4


def test_pictures_of_a_family_are_alike_and_strangers_are_not() -> None:
    prompts = ("the first cup", "beans from Ethiopia", "a busy street")
    kin = [painted(prompt, family="coffee", seed=index) for index, prompt in enumerate(prompts)]
    assert len({picture.palette for picture in kin}) == 1 and len({picture.colours["accent"] for picture in kin}) == 1
    assert len({picture.grammar for picture in kin}) > 1
    for one, two in pairwise(kin):
        assert np.abs(one.pixels.astype(int) - two.pixels).mean() > 5
    strangers = {painted(prompt).palette for prompt in ("black holes", "houseplants", "bees and honey", "Muay Thai")}
    assert len(strangers) == 4


def test_no_bands_in_a_gradient() -> None:
    """Dither breaks up the steps of 8 bits: in a smooth sky hardly any stretch of a row has one value."""
    sky = painted("qwxz", grammar="ridges", palette="ocean").layers[0].pixels[20:200, :, 2].astype(int)
    same = (np.diff(sky, axis=1) == 0).mean()
    longest = max(len(run) for row in sky[::20] for run in "".join("0" if step else "1" for step in np.diff(row)).split("0"))
    assert same < 0.6 and longest < 14


def test_layers_go_from_back_to_front_and_add_up() -> None:
    picture = painted("fox in a forest")
    assert np.array_equal(picture.layers[0].pixels[..., 3], np.full_like(picture.layers[0].pixels[..., 3], 255))
    whole = composed(picture.layers)
    top, left = (whole.shape[0] - HEIGHT) // 2, (whole.shape[1] - WIDTH) // 2
    assert np.array_equal(whole[top : top + HEIGHT, left : left + WIDTH], picture.pixels)
    assert all(layer.pixels[..., 3].any() for layer in picture.layers)
    assert composed([Layer(picture.layers[0].pixels, 0.0, "only")]).shape == whole.shape


# Topics nobody prepared for one by one, in three languages: something that belongs to them must be drawn.
UNSEEN = {
    "how volcanoes work": {"volcano"}, "the life of octopuses": {"octopus"}, "best pizza in Naples": {"pizza"},
    "learn to play the violin": {"violin"}, "penguins of Antarctica": {"penguin"}, "why we need trains": {"locomotive", "train"},
    "saving money as a student": {"money bag", "books"}, "houseplants": {"potted plant"}, "Muay Thai": {"boxing glove"},
    "история чая": {"teapot"}, "как выбрать велосипед": {"bicycle"}, "зачем кошки мурлычут": {"cat"}, "полёт на Марс": {"rocket"},
    "рецепт борща": {"pot of food", "cooking"}, "осенние грибы": {"mushroom"}, "футбол для детей": {"soccer ball"},
    "ประวัติศาสตร์กาแฟ": {"hot beverage"}, "มวยไทย": {"boxing glove"}, "ช้างป่าในไทย": {"elephant"}, "วิธีปลูกต้นไม้ในบ้าน": {"potted plant"},
    "หลุมดำ": {"ringed planet"}, "แมวกับปลา": {"cat"}, "วันสงกรานต์": {"water pistol"}, "ทำไมไดโนเสาร์สูญพันธุ์": {"sauropod"},
}  # fmt: skip


@pytest.mark.parametrize("prompt", UNSEEN)
def test_subjects_are_found(prompt: str) -> None:
    found = {one.drawing.name for one in casting.cast(prompt)[:2]}
    assert found & UNSEEN[prompt], found


# Topics that a word of theirs, heard as another, showed as something else, or that nothing was found for: what must come first.
SHOWN_FIRST = {
    "the French revolution": "classical building", "dog training": "dog",
    "marathon training": "person running", "chess openings": "chess pawn", "jump rope": "knot",
    "3D printing": "printer", "the human heart": "anatomical heart", "first aid": "adhesive bandage",
    "public transport": "bus", "traffic jams": "oncoming automobile", "forest fires": "fire",
    "cancer": "reminder ribbon", "how glass is made": "wine glass", "reading glasses": "glasses", "learning to swim": "person swimming",
    "drawing lessons": "artist palette", "mountains": "snow-capped mountain", "craft beer": "beer mug",
    "Mother's day": "bouquet", "Iceland": "volcano", "plate tectonics": "globe showing Americas",
    "про кошек": "cat", "о живописи": "artist palette", "о Вьетнаме": "steaming bowl", "про черепах": "turtle",
    "про осанку": "person standing", "про ипотеку": "house", "о зимней рыбалке": "fishing pole",
    "про шашлык": "cut of meat", "о переезде в другую страну": "identification card",
    "про пенсионный фонд": "hourglass done", "о шахматных дебютах и шахматах": "chess pawn",
    "о вине": "wine glass", "об Иване Грозном": "crown", "การดูแลผิวหน้า": "lotion bottle",
    "หวย": "admission tickets", "พระเครื่อง": "prayer beads", "ไหว้พระ": "folded hands", "สัก": "dragon",
    "ผ้าไหมไทย": "sari", "แมวไทย": "cat", "ปวดหลัง": "bone", "ถนนข้าวสาร": "backpack",
    "หมูกระทะ": "shallow pan of food", "ช่างไฟ": "electric plug",
    "плакат с китом в космосе": "spouting whale", "a banner for a protest march": "raised fist", "สติกเกอร์อะโวคาโด": "avocado",
    "иконка приложения для бега": "mobile phone", "a birthday card with balloons": "birthday cake",
}  # fmt: skip


@pytest.mark.parametrize("prompt", SHOWN_FIRST)
def test_what_a_topic_is_about_comes_first(prompt: str) -> None:
    assert [one.drawing.name for one in casting.cast(prompt)][:1] == [SHOWN_FIRST[prompt]]


@pytest.mark.parametrize("prompt", ["long", "care", "second", "สี", "ด้วย", "большой", "transportation of"])
def test_a_word_that_says_little_shows_nothing(prompt: str) -> None:
    assert casting.cast(prompt) == []


def test_the_vocabulary_is_what_its_sources_make_it() -> None:
    again = "run: python -P -m media.pictures.build_vocabulary"
    assert gzip.decompress(casting.VOCABULARY.read_bytes()) == built(), again


def test_concepts_name_drawings_that_there_are() -> None:
    listed = [line for line in (Path(casting.__file__).parent / "concepts.txt").read_text().splitlines() if line and line[0] != "#"]
    for line in listed:
        names, *languages = line.removeprefix("~").split("|")
        assert len(languages) == 3, line
        assert {name.strip() for name in names.split(",")} <= set(drawings()), line


@given(st.text(max_size=60))
@settings(max_examples=60, deadline=None)
def test_any_text_is_survived(text: str) -> None:
    assert len(casting.cast(text)) <= 4


def test_palettes_have_names_families_and_room_for_words() -> None:
    assert len(palettes.palettes()) >= 15
    for family in ("red", "orange", "yellow", "green", "teal", "blue", "purple", "pink", "brown", "grey", "warm", "cool", "dark", "light"):
        assert family in palettes.of(family, 5).families
    for palette in palettes.palettes().values():
        assert palettes.contrast(palettes.luminance(palette.accent), palettes.luminance(palette.near)) > 1.5, palette.name
    with pytest.raises(KeyError):
        palettes.of("plaid", 0)


def test_every_drawing_is_there_with_words_of_three_languages() -> None:
    assert len(drawings()) > 1400
    for drawing in list(drawings().values())[::150]:
        assert drawing.svg().startswith("<svg") and all(drawing.words[language] for language in ("en", "th", "ru"))


def test_what_goes_with_a_drink_or_a_dish_never_stands_for_it() -> None:
    def largest(topic: str) -> set[str]:
        return {cast_of(Order(topic, 9, 16, family="f", seed=seed))[0].name for seed in range(4)}

    assert largest("coffee") == {"hot beverage"}  # a croissant goes with it
    assert len(largest("houseplants")) > 2


@pytest.mark.parametrize(
    ("prompt", "drawn"), [("สุนัขจรจัด", "dog"), ("สุนัขตำรวจ", "dog"), ("зимние шины", "wheel"), ("คลินิกทันตกรรม", "tooth")]
)
def test_a_compound_is_drawn_as_what_it_is_first_of_all(prompt: str, drawn: str) -> None:
    assert casting.cast(prompt)[0].drawing.name == drawn


@pytest.mark.parametrize(
    ("wish", "words"),
    [
        ("a poster for our summer sale", "Summer Sale"),
        ("poster: open day at the music school", "Open Day at the Music School"),
        ("poster for our spring fair, in pink and white", "Spring Fair"),
        ("a poster of a dancing cat", ""),
        ("a poster for our summer sale, no text", ""),
        ("logo for a bakery", ""),
        ("poster for it", ""),
        ("a poster for a man who has everything and wants nothing at all", ""),
        ("афишу джазового вечера", "Джазовый вечер"),
        ("постер для летней распродажи", "Летняя распродажа"),
        ("баннер про скидки", "Скидки"),
        ("приглашение на свадьбу", "Свадьба"),
        ("плакат с котом в шляпе", ""),
        ("โปสเตอร์งานวัด", "งานวัด"),
        ("โปสเตอร์เปิดร้านใหม่สีชมพู", "เปิดร้านใหม่"),
        ("โปสเตอร์แมวเต้นรำ", ""),
    ],
)
def test_a_poster_is_headed_by_what_it_is_for(wish, words):
    assert headline(wish) == words


@pytest.mark.parametrize(
    ("word", "drawn"), [("джазовый вечер", "saxophone"), ("школьный праздник", "books"), ("шоколадная фабрика", "chocolate bar")]
)
def test_a_russian_adjective_is_drawn_as_what_it_is_made_of(word, drawn):
    assert drawn in [found.drawing.name for found in cast(word)]


@pytest.mark.parametrize("size", [(540, 960), (540, 540), (960, 540), (432, 540)])
@pytest.mark.parametrize("count", [1, 4, 10])
def test_details_stand_on_a_card_inside_the_picture_in_every_shape(size, count):
    width, height = size
    details = tuple(f"Капучино {number} ฿" for number in range(100, 100 + count))
    plain = draw(Order("coffee", width, height, title="Меню", family="cafe"))
    told = draw(Order("coffee", width, height, title="Меню", family="cafe", details=details))
    assert [layer.name for layer in told.layers][-1] == "details" and len(told.fonts) == 2
    card = told.layers[-1].pixels[..., 3] > 250
    rows, columns = np.flatnonzero(card.any(axis=1)), np.flatnonzero(card.any(axis=0))
    margin_y, margin_x = round(height * told.margin), round(width * told.margin)
    assert margin_y < rows[0] and rows[-1] < margin_y + height and margin_x < columns[0] and columns[-1] < margin_x + width
    assert not any(layer.name == "details" for layer in plain.layers)


def test_prices_stand_below_each_other_at_the_right_and_lines_get_smaller_until_they_fit():
    mask = listed(["Latte 180", "Flat white 1 200"], 600, 400, "bold", 40)
    lines = np.flatnonzero(np.diff((mask.max(axis=1) > 0.5).astype(int)) == 1)
    assert len(lines) == 2 and mask[:, -6:].max() > 0.5, "both reach the right edge"
    place = listed(["Library Room 2", "Tea and cakes £2", "Thursday 6.30pm"], 600, 400, "bold", 40)
    assert place[:40, :20].max() < 0.5 and place[:40, -20:].max() < 0.5, "a room has a number, and no price: the line stands in the middle"
    many = listed([f"Room {number}" for number in range(1, 11)], 600, 200, "bold", 60)
    assert many.shape[0] <= 200
    with pytest.raises(ValueError, match="☃"):
        listed(["snow ☃"], 600, 400, "bold", 40)


def test_a_thai_title_is_broken_between_words() -> None:
    """ "ตารางคลาส" stands above "ปั้นดิน"; of "ตารางคลา" and "สปั้นดิน" the second would be nearly as wide as the first."""
    mask = np.greater(lettered("ตารางคลาสปั้นดิน", 700, 300, "bold"), 0.5)
    inked = [bool(row.any()) for row in mask]
    gap = inked.index(False, inked.index(True))
    above, below = (np.flatnonzero(part.any(axis=0)) for part in (mask[:gap], mask[gap:]))
    assert np.ptp(above) > 1.6 * np.ptp(below)


@pytest.mark.parametrize("words", ["Coffee Tasting", "Концерт хора", "Gypsy jogging", "ผู้ใหญ่ลีปูปลา"])
def test_no_letter_is_cut_off_below(words):
    """However large they are set, the lowest row is free."""
    for height in (180, 240, 300):
        mask = lettered(words, 880, height, "elegant")
        assert mask.max() > 0.9 and mask[-1].max() == 0


@pytest.mark.parametrize("grammar", ["papercut", "mandala", "flow", "dunes", "spotlight"])
def test_no_more_is_told_of_a_picture_than_is_in_it(grammar: str) -> None:
    assert [drawing.name for drawing in painted("a cat, a ball and a book", grammar=grammar).cast] == ["cat"]


def test_a_boat_at_sea_is_alone_and_told_so() -> None:
    picture = painted("маяк в тумане")
    assert (picture.grammar, [drawing.name for drawing in picture.cast]) == ("sea", ["sailboat"])


@pytest.mark.parametrize("prompt", ["лес в тумане", "маяк в тумане", "туманное утро на озере"])
def test_fog_is_no_nebula(prompt: str) -> None:
    assert not {"ringed planet", "comet", "milky way", "star"} & {one.drawing.name for one in casting.cast(prompt)}
