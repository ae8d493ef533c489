# ruff: noqa: E501 - tables of sentences read better unbroken
"""What people type of clips, pictures and music, in many wordings: nothing of it is lost without a word, and nothing goes the other way."""

from __future__ import annotations

from typing import Any

import pytest

from agent.phrases import phrase
from tests.agent.conversations import planned, said
from tools.contract import Tool

House = list[Tool]
CLIP, SOUND, PHOTO = "video:a.mp4", "audio:b.mp3", "image:p.jpg"
MUTE = [{"type": "mute"}]


@pytest.mark.parametrize(
    "text",
    [
        'put "Spokes" along the bottom', 'have it say "Closed Monday" at the top', '"New menu" in big letters in the middle pls', 'напиши сверху текстом "скидка 30%"',
        'добавь снизу "Кофейня Зерно"', 'เขียน "เปิดแล้ว" ไว้ข้างล่าง', 'ขึ้นตัวหนังสือ "โปรวันนี้" ตลอดคลิป',
    ],
)
def test_words_on_a_clip_are_said_to_be_impossible(text: str, house: House) -> None:
    plan = planned(house, text, files=[CLIP])
    assert not plan.steps and any(words in (plan.reply or "") for words in ("write words on a clip", "писать слова", "เขียนข้อความบนคลิป")), plan


@pytest.mark.parametrize(("text", "tool"), [('write a caption saying "we are open"', "script.metadata"), ('say "hello" in a female voice', "voice.speak"), ('напиши пост "ждем вас" к этому видео', "script.metadata")])
def test_words_beside_a_clip_are_written_or_said(text: str, tool: str, house: House) -> None:
    assert [name for name, _ in said(planned(house, text, files=[CLIP]))] == [tool]


@pytest.mark.parametrize("text", ["remove the backgroud", "get rid of the background n put a beach", "cut the backround out", "убери задний план", "ลบพื้นหลังออก แล้วใส่ทะเล"])
def test_another_background_is_impossible_as_a_whole(text: str, house: House) -> None:
    plan = planned(house, text, files=[CLIP])
    assert not plan.steps and not plan.question and any(word in (plan.reply or "") for word in ("background", "фон", "พื้นหลัง")), plan


@pytest.mark.parametrize("text", ["remove background noise", "get rid of the background hum", "убери фоновый шум", "ตัดเสียงพื้นหลังออก"])
def test_what_is_heard_in_the_background_is_cleaned(text: str, house: House) -> None:
    assert said(planned(house, text, files=[CLIP])) == [("video.edit", {"video": "$attachment.1", "operations": [{"type": "clean_audio"}]})]


@pytest.mark.parametrize("text", ["музыка орет голоса не слышно сделай тише", "музыка орёт, голоса не слышно", "music is drowning me out, turn it down", "can't hear my voice over the music", "เพลงดังกลบเสียงพูด"])
def test_music_over_a_voice_makes_nothing_louder(text: str, house: House) -> None:
    plan = planned(house, text, files=[CLIP])
    assert not plan.steps and any(words in (plan.reply or plan.question or "") for words in ("part of the sound", "части звука", "บางส่วนของเสียง", "Эту часть")), plan


@pytest.mark.parametrize(("text", "way"), [("it's too loud, turn it down", "quieter"), ("голоса не слышно сделай громче", "louder"), ("орет, сделай потише", "quieter"), ("เสียงเบาไป เพิ่มเสียงหน่อย", "louder")])
def test_all_of_the_sound_is_turned(text: str, way: str, house: House) -> None:
    assert said(planned(house, text, files=[CLIP])) == [("video.edit", {"video": "$attachment.1", "operations": [{"type": "volume", "direction": way}]})]


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("первые 3 сек и последние 2 отрежь", 3, 2), ("отрежь с конца 5 сек и с начала 2", 2, 5), ("обрежь по 2 секунды с обеих сторон", 2, 2), ("cut 3 seconds from the start and 5 from the end", 3, 5),
        ("chop the last 2 secs and first 3 off", 3, 2), ("trim 2 secs off both ends", 2, 2), ("ตัดหัว 3 วิ ตัดท้าย 2 วิ", 3, 2), ("ตัดหัวท้ายด้านละ 2 วิ", 2, 2),
    ],
)
def test_both_ends_are_cut(text: str, start: int, end: int, house: House) -> None:
    assert said(planned(house, text, files=[CLIP])) == [("video.edit", {"video": "$attachment.1", "operations": [{"type": "trim", "start_s": start, "drop_last_s": end}]})]


def test_one_end_is_cut_alone(house: House) -> None:
    assert said(planned(house, "remove the first 3 seconds", files=[CLIP]))[0][1]["operations"] == [{"type": "trim", "start_s": 3}]
    assert said(planned(house, "вырежи с 3 по 5 секунду", files=[CLIP]))[0][1]["operations"] == [{"type": "cut_out", "start_s": 3, "end_s": 5}]


@pytest.mark.parametrize(
    "text",
    [
        "join these up, fades between, drop the original sound and put acoustic guitar music on", "join these up, fades between, put acoustic guitar music on, no original sound",
        "ต่อคลิปพวกนี้ เฟดระหว่างคลิป ปิดเสียงเดิม ใส่เพลงกีตาร์",
    ],
)
def test_joined_clips_lose_their_sound_as_one_film(text: str, house: House) -> None:
    film, music, under = said(planned(house, text, files=[CLIP, "video:b.mp4"]))
    assert film == ("video.generate", {"clips": ["$attachment.1", "$attachment.2"], "energy": "calm"})
    assert music[1] == {"instruments": ["acoustic_guitar"]}
    assert under[1]["video"] == "$film.video" and under[1]["own_sound"] == "none"


def test_joined_clips_and_what_they_cannot_end_with(house: House) -> None:
    plan = planned(house, "склей эти два видео с плавным переходом и в конце лого", files=[CLIP, "video:b.mp4"])
    assert said(plan) == [("video.generate", {"clips": ["$attachment.1", "$attachment.2"], "energy": "calm"})] and "в конце лого" in plan.steps[0].title
    assert said(planned(house, "join these", files=[CLIP, "video:b.mp4"])) == [("video.generate", {"clips": ["$attachment.1", "$attachment.2"]})]


@pytest.mark.parametrize(
    ("text", "seconds"), [("музыка минута двадцать фортепиано", 80), ("музыку на минуту тридцать", 90), ("piano music, one minute thirty", 90), ("a minute twenty of piano music", 80), ("ขอเพลงเปียโน 1 นาที 20", 80), ("музыку на минуту", 60)]
)
def test_minutes_and_seconds_without_their_unit(text: str, seconds: int, house: House) -> None:
    assert said(planned(house, text))[0][1]["duration_s"] == seconds


def test_what_is_counted_behind_a_minute_is_no_second(house: House) -> None:
    assert said(planned(house, "ролик на минуту про 15 идей для кухни"))[0][1]["duration_s"] == 60


@pytest.mark.parametrize("text", ["поверни он лежит на боку", "it's sideways rotate it", "my clip is on its side can you fix it", "คลิปมันตะแคง หมุนให้หน่อย"])
def test_a_clip_on_its_side_is_asked_which_way(text: str, house: House) -> None:
    plan = planned(house, text, files=[CLIP])
    assert any(words in (plan.question or "") for words in ("turned left", "повёрнут влево", "หมุนไปทางซ้าย")), plan


@pytest.mark.parametrize("text", ["подставь мою озвучку вместо звука", "put my voice recording on instead of the sound", "เอาเสียงนี้แทนเสียงเดิม"])
def test_a_recording_takes_the_place_of_the_sound(text: str, house: House) -> None:
    assert said(planned(house, text, files=[CLIP, SOUND])) == [("video.music", {"video": "$attachment.1", "music": "$attachment.2", "own_sound": "none"})]


@pytest.mark.parametrize("text", ["сделай бодрую музыку и подложи", "музыку бодрую сделай и подложи"])
def test_music_that_is_made_and_laid_under_is_one_wish(text: str, house: House) -> None:
    assert [tool for tool, _ in said(planned(house, text, files=[CLIP]))] == ["music.generate", "video.music"]


def test_black_and_white_without_its_hyphen(house: House) -> None:
    steps = said(planned(house, "замедли в 2 раза и сделай черно белым", files=[CLIP]))
    assert steps[0][1]["operations"] == [{"type": "speed", "factor": 0.5}] and steps[1][1]["effects"] == ["black_and_white"]


@pytest.mark.parametrize(
    ("text", "files"),
    [
        ("which of these is better", [PHOTO, "image:q.jpg"]), ("which pic is better a or b", []), ("какая из них лучше", [PHOTO, "image:q.jpg"]), ("รูปไหนสวยกว่ากัน", [PHOTO, "image:q.jpg"]),
    ],
)
def test_nobody_here_sees(text: str, files: list[str], house: House) -> None:
    plan = planned(house, text, files=files)
    assert not plan.steps and plan.reply in {phrase("unseen", language) for language in ("en", "ru", "th")}


@pytest.mark.parametrize("text", ["which is better, reels or shorts?", "describe this photo"])
def test_other_questions_are_no_looking(text: str, house: House) -> None:
    assert planned(house, text, files=[PHOTO] if "photo" in text else []).steps
    assert said(planned(house, "что на фотке вообще", files=[PHOTO])) == [("asset.describe", {"asset": "$attachment.1"})]


@pytest.mark.parametrize(("text", "language"), [("сделай квадратной", "ru"), ("make it square", "en"), ("ทำเป็นสี่เหลี่ยมจัตุรัส", "th")])
def test_a_photo_keeps_its_shape(text: str, language: str, house: House) -> None:
    assert planned(house, text, files=[PHOTO]).reply == phrase("photo_unchanged", language)
    assert planned(house, text, files=[CLIP]).steps


@pytest.mark.parametrize(
    ("text", "prompts"),
    [
        ("4 quick pics for the beer garden: empty benches, full benches, dog under table, sunset. all landscape", ["empty benches", "full benches", "dog under table", "sunset"]),
        ("do a pic of a snake plant, a pothos and a cactus, one each", ["a snake plant", "a pothos", "a cactus"]),
        ("draw me a lemon, a fig and a pear, each its own square picture", ["a lemon", "a fig", "a pear"]),
        ("draw a cat, a dog and a horse, separate pictures", ["a cat", "a dog", "a horse"]),
        ("нарисуй лимон, инжир и гранат, каждый отдельно", ["лимон", "инжир", "гранат"]),
        ("нарисуй 3 картинки для кофейни: чашка, зёрна, закат", ["чашка", "зёрна", "закат"]),
        ("сделай картинки кота, собаки и попугая, по одной", ["кота", "собаки", "попугая"]), ("ทำรูป 3 รูปสำหรับร้าน: ชา กาแฟ พระอาทิตย์ตก", ["ชา", "กาแฟ", "พระอาทิตย์ตก"]),
    ],
)
def test_what_is_listed_is_one_picture_each(text: str, prompts: list[str], house: House) -> None:
    made = said(planned(house, text))
    assert [args["prompt"].split(" for ")[0].split(" для ")[0] for _, args in made] == prompts
    assert all(args.get("count", 1) == 1 and "palette" not in args for _, args in made)


def test_a_list_of_how_is_no_list_of_what(house: House) -> None:
    assert [args["prompt"] for _, args in said(planned(house, "3 pictures of a cat: red, green, blue"))] == ["a cat"] * 3
    assert said(planned(house, "a picture of a cat, a dog and a parrot")) == [("image.generate", {"prompt": "a cat, a dog and a parrot"})]


@pytest.mark.parametrize(
    ("text", "tools"),
    [
        ("make 3 pics of diff cats looking out a window and write a caption for each", ["image.generate", *["script.metadata"] * 3]), ("make 2 slogans for the cat rescue and a pic for each slogan", ["script.slogans", "image.generate"]),
        ("сделай 3 картинки с котами и подпись к каждой", ["image.generate", *["script.metadata"] * 3]), ("придумай 10 идей для сторис робототехники и к каждой картинку", ["script.ideas", "image.generate"]),
        ("ทำรูปแมว 3 รูป แล้วเขียนแคปชั่นให้แต่ละรูป", ["image.generate", *["script.metadata"] * 3]),
    ],
)
def test_one_more_thing_for_each(text: str, tools: list[str], house: House) -> None:
    assert [tool for tool, _ in said(planned(house, text))] == tools


def test_a_picture_with_a_slogan_bears_the_first_one(house: House) -> None:
    (_, slogans), (_, picture) = said(planned(house, "слоган для танцев и картинку с ним"))
    assert slogans == {"topic": "танцев"} and picture["prompt"] == "танцев" and picture["title"].startswith("Танцы")


@pytest.mark.parametrize(
    ("text", "topic", "lost"),
    [
        ("heyy can u do me a 15 sec vid for the brewery, pint being poured slow mo, hoppy vibes", "the brewery, pint being poured slow mo", "hoppy vibes"),
        ("рилс: утро в обжарке, дым, зерна сыпятся, крупно. 12 сек. музыка джаз", "утро в обжарке, дым, зерна сыпятся, крупно", ""), ("make a video about tea, coffee and cocoa", "tea, coffee and cocoa", ""),
    ],
)
def test_a_film_is_about_all_of_its_shots(text: str, topic: str, lost: str, house: House) -> None:
    plan = planned(house, text)
    assert [args["topic"] for _, args in said(plan)] == [topic] and lost in plan.steps[0].title and "instruments" not in plan.steps[0].args


@pytest.mark.parametrize("text", ["make a reel about our sale, 20% off, saturday only", "ролик про чай, вертикальный, 15 секунд", "a video about hiking, make it vertical, calm music"])
def test_offers_and_how_it_is_to_be_are_no_shots(text: str, house: House) -> None:
    (_, args), = said(planned(house, text))
    assert args["topic"] in ("our sale", "чай", "hiking")


@pytest.mark.parametrize(("text", "title"), [('видео про чай, на экране текст "Не спеши"', "Не спеши"), ('reel for bike repair: a rusty chain, upbeat music, text on screen "From crusty to trusty"', "From crusty to trusty")])
def test_words_on_the_screen_of_a_new_film_are_its_title(text: str, title: str, house: House) -> None:
    assert said(planned(house, text))[0][1]["title"] == title


@pytest.mark.parametrize("text", ["short film about a lost cat finding a home, 40 secs, with voiceover and music", "сделай видео про кота с озвучкой и музыкой", "ทำคลิปเรื่องแมว มีเสียงพากย์และเพลง"])
def test_what_a_film_has_anyway_is_not_left_out(text: str, house: House) -> None:
    plan = planned(house, text)
    assert len(plan.steps) == 1 and not plan.steps[0].title.endswith(")"), plan


@pytest.mark.parametrize(("text", "part"), [("8 pics of diff houseplants in pots with names on em", "names on"), ("4 картинки пород собак с названиями на них", "названиями"), ("ขอรูปต้นไม้ 4 รูป ใส่ชื่อบนรูปด้วย", "ชื่อบนรูป")])
def test_names_that_nobody_told_are_left_out_with_a_word(text: str, part: str, house: House) -> None:
    plan = planned(house, text)
    assert len(plan.steps) == 1 and part in plan.steps[0].title


@pytest.mark.parametrize(("text", "prompt"), [("monstera on a windowsill morning light", "monstera on a windowsill"), ("монстера на подоконнике утренний свет", "монстера на подоконнике"), ("ต้นมอนสเตอร่าริมหน้าต่าง แสงเช้า", "ต้นมอนสเตอร่าริมหน้าต่าง")])
def test_a_thing_in_some_light_is_a_picture(text: str, prompt: str, house: House) -> None:
    assert said(planned(house, text)) == [("image.generate", {"prompt": prompt, "palette": "light"})]


@pytest.mark.parametrize(
    ("text", "title", "details"),
    [
        ('poster for cat rescue open day 14 june 11-3 at St Werburghs city farm, "Come Meet The Cats"', "Come Meet The Cats", ["14 june", "11-3", "at St Werburghs city farm"]),
        ("poster for cat rescue open day 14 june 11-3 at St Werburghs city farm and the title Come Meet The Cats", "Come Meet The Cats", ["14 june", "11-3", "at St Werburghs city farm"]),
        ('афиша дня открытых дверей приюта 14 июня 11-15 в парке, "Приходите к котам"', "Приходите к котам", ["14 июня", "11-15", "в парке"]),
        ('โปสเตอร์งานเปิดบ้านแมว 14 มิถุนายน 11.00-15.00 ที่สวนสาธารณะ ชื่อ "มาเจอแมวกัน"', "มาเจอแมวกัน", ["14 มิถุนายน", "11.00-15.00", "ที่สวนสาธารณะ"]),
    ],
)
def test_a_sheet_with_its_facts_and_its_title(text: str, title: str, details: list[str], house: House) -> None:
    (_, args), = said(planned(house, text))
    assert args["title"] == title and args["details"] == details and details[0] not in args["prompt"]


def test_a_sheet_with_a_title_alone(house: House) -> None:
    assert said(planned(house, 'poster for the gym, "No pain no gain"')) == [("image.generate", {"prompt": "poster for the gym", "title": "No pain no gain"})]


@pytest.mark.parametrize(
    ("text", "args", "lost"),
    [
        ("озвучь вот это по быстрее бодро: только три дня капсулы по 2900 успей забрать", {"speed": 1.2, "text": "только три дня капсулы по 2900 успей забрать"}, "бодро"),
        ("озвучь помедленнее женским: только три дня капсулы по 2900 успей забрать", {"voice": "female", "speed": 0.8, "text": "только три дня капсулы по 2900 успей забрать"}, ""),
        ('озвучь "капсулы по 2900 рублей"', {"text": "капсулы по 2900 рублей"}, ""), ("read this out fast: three days only, capsules for 2900, get yours", {"speed": 1.2, "text": "three days only, capsules for 2900, get yours"}, ""),
    ],
)
def test_all_words_are_spoken(text: str, args: dict[str, Any], lost: str, house: House) -> None:
    plan = planned(house, text)
    assert said(plan) == [("voice.speak", args)] and lost in plan.steps[0].title


@pytest.mark.parametrize(
    "text", ['сделай озвучку "всем привет это танцы" и отдельно музыку под сальсу на 20 сек', 'сделай голос "ждем в гости" и музыку спокойную 30 сек', 'record "see you soon" in a male voice and calm music 30 sec', 'ทำเสียงพูด "แวะมานะ" และเพลงสบายๆ 30 วิ']
)
def test_a_voice_and_music_are_two_things(text: str, house: House) -> None:
    (speaks, words), (plays, music) = said(planned(house, text))
    assert (speaks, plays) == ("voice.speak", "music.generate") and words["text"] not in str(music)


@pytest.mark.parametrize("text", ["озвучь двумя голосами мужик и девушка диалог про кофе", "make a voiceover with two voices, a man and a woman talking about coffee", "พากย์สองเสียงผู้ชายกับผู้หญิงคุยกันเรื่องกาแฟ"])
def test_two_voices_are_said_to_be_impossible(text: str, house: House) -> None:
    assert planned(house, text).reply in {phrase("one_voice", language) for language in ("en", "ru", "th")}
    assert said(planned(house, "pic of two people talking about coffee"))[0][0] == "image.generate"


def test_a_song_that_somebody_is_to_sing_is_music(house: House) -> None:
    plan = planned(house, "сделай песню с текстом про кофе чтоб девушка пела")
    assert said(plan) == [("music.generate", {"prompt": "кофе"})] and "пела" in plan.steps[0].title


@pytest.mark.parametrize("text", ["whats the diff between a reel and a short", "чем рилс отличается от шортса", "รีลกับช็อตต่างกันยังไง"])
def test_what_a_reel_is_is_answered(text: str, house: House) -> None:
    assert planned(house, text).reply in {phrase("kinds_of_films", language) for language in ("en", "ru", "th")}


def test_a_plus_is_an_and(house: House) -> None:
    text = "ok so brewery wants a pic of hops close up + a 10s clip of it + music for it n a caption"
    assert [tool for tool, _ in said(planned(house, text))] == ["image.generate", "video.short", "script.metadata"]
    assert [tool for tool, _ in said(planned(house, "รูปแมว + คลิป 10 วิ + แคปชั่น"))] == ["image.generate", "video.short", "script.metadata"]


@pytest.mark.parametrize(
    ("first", "then", "made"),
    [
        ("make a reel about adopting older cats", "add some sad piano to it", {"topic": "adopting older cats", "instruments": ["piano"], "music": "sad"}), ("видео про котов", "добавь грустное пианино", {"topic": "котов", "instruments": ["piano"], "music": "sad"}),
        ("คลิปเรื่องแมว", "ใส่เปียโนเศร้าๆ", {"topic": "แมว", "instruments": ["piano"], "music": "sad"}), ("make a reel about cats", "i hate the music on the last one can you change it for summat else", {"topic": "cats", "music": "calm"}),
        ("видео про котов", "музыка не нравится поставь другую", {"topic": "котов", "music": "calm"}), ("คลิปเรื่องแมว", "ไม่ชอบเพลง เปลี่ยนเป็นอันอื่น", {"topic": "แมว", "music": "calm"}),
        ("видос про розы", "блин нет не розы а гортензии", {"topic": "гортензии"}), ("pic of a bike by the sea", "make the bike green", {"prompt": "a green bike by the sea"}),
        ("วาดจักรยานริมทะเล", "ให้จักรยานเป็นสีเขียว", {"prompt": "จักรยานสีเขียวริมทะเล"}), ("pic of a bike", "make the background blue", {"prompt": "a bike", "palette": "blue"}),
        ("pic of a fixie", "same pic but for linkedin", {"prompt": "a fixie", "aspect": "16:9"}), ("нарисуй велосипед", "то же самое но для вк", {"prompt": "велосипед", "aspect": "1:1"}),
        ("make a video about roses", "no i asked for a picture not a video", {"prompt": "roses"}), ("сделай видос про розы", "не видос а картинку я просила", {"prompt": "розы"}), ("ทำคลิปเรื่องกุหลาบ", "ไม่ใช่คลิป ขอรูป", {"prompt": "กุหลาบ"}),
        ("make me a pic of harry styles in a pub", "fine just some random lad with curly hair then", {"prompt": "a lad with curly hair"}), ("нарисуй моргенштерна", "ладно тогда просто парня с бородой", {"prompt": "парня с бородой"}),
    ],
)
def test_what_was_made_is_changed_so(first: str, then: str, made: dict[str, Any], house: House) -> None:
    (_, args), = said(planned(house, first, then))
    assert {name: value for name, value in args.items() if name in made or name not in ("aspect", "duration_s")} == made


def test_back_to_what_it_was_and_another_change(house: House) -> None:
    steps = said(planned(house, "pic of a fixie in a bristol terrace", "make it raining", "nah go back to sunny but make the bike green"))
    assert steps == [("image.generate", {"prompt": "a fixie in a bristol terrace, the bike green"})]


def test_a_caption_after_music_is_about_the_film(house: House) -> None:
    assert said(planned(house, "видос для танцев на 15 сек", "добавь музыку латино", "и подпись с хештегами сделай")) == [("script.metadata", {"topic": "танцев"})]


def test_a_tune_goes_under_the_joined_film_once(house: list[Tool]) -> None:
    clips = ["video:a.mp4", "video:b.mp4"]
    steps = planned(house, "join these, soft fades between, no original sound and put a calm piano tune under it", files=clips).steps
    assert [step.tool for step in steps] == ["video.generate", "music.generate", "video.music"] and steps[2].args["own_sound"] == "none"
    assert steps[1].args == {"mood": "calm", "instruments": ["piano"]}
    [own] = planned(house, "join these and put my song under it", files=[*clips, "audio:s.mp3"]).steps
    assert (own.tool, own.args["music"]) == ("video.generate", "$attachment.3")


def test_both_ends_off_and_a_slow_fade(house: list[Tool]) -> None:
    first, *_ = planned(house, "first 1 sec and last 1 sec off, black and white", files=["video:a.mp4"]).steps
    assert first.args["operations"] == [{"type": "trim", "drop_last_s": 1, "start_s": 1}]
    tools = [step.tool for step in planned(house, "ตัด 1 วิแรกออก แล้วค่อยๆมืดตอนจบ", files=["video:a.mp4"]).steps]
    assert tools == ["video.edit", "video.effect"]
