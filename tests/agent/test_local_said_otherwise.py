# ruff: noqa: E501 - tables of sentences read better unbroken
"""Turns of phrase that are read as what they ask for, and what looks like them and means something else."""

from __future__ import annotations

from typing import Any

import pytest

from agent.local.wordings.one_by_one import one_by_one
from agent.local.wordings.said_otherwise import said_otherwise
from agent.phrases import PHRASES
from tests.agent.conversations import planned, said
from tools.contract import Tool

Steps = list[tuple[str, dict[str, Any]]]
CLIP = ("video:talk.mp4",)
PHOTOS = ("image:a.jpg", "image:b.jpg", "image:c.jpg")


def asked(house: list[Tool], *messages: str, files: tuple[str, ...] = ()) -> Steps:
    """What a plan does, without the files that it does it with and the zone; edits each for itself."""
    steps = Steps()
    for tool, args in said(planned(house, *messages, files=files)):
        kept = {name: value for name, value in args.items() if name not in ("timezone", "operations") and not _is_a_file(value)}
        edits = [(f"{tool}:{edit['type']}", {key: value for key, value in edit.items() if key != "type"}) for edit in args.get("operations", [])]
        steps += edits or [(tool, kept)]
    return steps


def _is_a_file(value: Any) -> bool:
    return (isinstance(value, str) and value.startswith(("$", "ast_"))) or (isinstance(value, list) and bool(value) and all(map(_is_a_file, value)))


def short(topic: str, **more: Any) -> tuple[str, dict[str, Any]]:
    return "video.short", {"topic": topic, **more}


def post(where: str, when: str) -> tuple[str, dict[str, Any]]:
    return "publishing.plan", {"platforms": [where], "when": f"2026-11-{when}:00+07:00"}


@pytest.mark.parametrize(
    ("text", "steps"),
    [
        ("make a reel about our laksa and straight onto instagram at 5pm today", [short("our laksa", aspect="9:16"), post("instagram", "20T17:00")]),
        ("short on cold brew then right to youtube tomorrow 8am", [short("cold brew"), post("youtube", "21T08:00")]),
        ("ролик про хинкали и сразу в тикток завтра в 11:30", [short("хинкали"), post("tiktok", "21T11:30")]),
        ("video about how rainbows come about and post it on x tonight at 8pm", [short("how rainbows come about"), post("x", "20T20:00")]),
        ("make a short on what the fuss is about", [short("what the fuss is about")]),
        ("short about our gym, simple subtitles, not the jumping words", [short("our gym", subtitles="plain")]),
        ("a video on fermenting, ordinary subs please, none of that word by word stuff", [short("fermenting", subtitles="plain")]),
        ("ролик про наш каток, обычные субтитры, без прыгающих слов", [short("наш каток", subtitles="plain")]),
        ("ролик про мойку машин, повеселее, 20 секунд", [short("мойку машин", tone="playful", duration_s=20)]),
        ("запили рекламу пышечной, повеселее, и чтоб девушка говорила", [short("пышечной", tone="playful", voice="female")]),
        ("ролик о том, чем кефир отличается от айрана, 40 секунд", [short("чем кефир отличается от айрана", duration_s=40)]),
        ("нужен промо-ролик для открытия тату-салона, секунд 25", [short("открытия тату-салона", duration_s=25)]),
        ("20 second video about peach season and a caption to go with it for instagram", [short("peach season", duration_s=20), ("script.metadata", {"platforms": ["instagram"]})]),
        ("short about kites and the hashtags to go with it on tiktok", [short("kites"), ("script.metadata", {"platforms": ["tiktok"]})]),
        ("ролик про замену масла, и отдельно описание к нему под ютуб", [short("замену масла"), ("script.metadata", {"topic": "замену масла", "platforms": ["youtube"]})]),
        ("draw a rugby scrum in the rain. square. mostly blues", [("image.generate", {"prompt": "a rugby scrum in the rain", "aspect": "1:1", "palette": "blue"})]),
        ("paint a greenhouse at dusk, wide, mainly reds", [("image.generate", {"prompt": "a greenhouse at dusk", "aspect": "16:9", "palette": "red"})]),
        ("hashtags for a reel on beeswax", [("script.metadata", {"topic": "beeswax"})]),
        ("write a script on how the two minute silence came about, 40 seconds", [("script.write", {"topic": "how the two minute silence came about", "duration_s": 40})]),
        ("хочу канал про походы с чего начать", [("script.ideas", {"topic": "походы"})]),
        ("предложи слоганы для пекарни «Ржаной край», штук шесть", [("script.slogans", {"topic": 'пекарни "Ржаной край"', "count": 6})]),
        ("контент-план для пекарни «Ржаной край» на 12 дней", [("script.calendar", {"topic": 'пекарня "Ржаной край"', "days": 12})]),
        ("three reel ideas for our bakery plus a ten day content calendar for our bakery as well", [("script.ideas", {"count": 3, "topic": "our bakery"}), ("script.calendar", {"topic": "bakery", "days": 10})]),
        ("a quiz style short on rivers for my Form 2s, 45 seconds", [short("rivers", style="quiz", duration_s=45)]),
        ("нужна афиша спектакля, 3 апреля, начало в 19:00, сдержанно и минималистично", [("image.generate", {"prompt": "афиша спектакля, сдержанно минималистично", "details": ["3 апреля", "Начало в 19:00"]})]),
        ("a picture of a misty river to telegram, a video about mushroom picking to youtube, both tomorrow at 10am", [("image.generate", {"prompt": "a misty river"}), post("telegram", "21T10:00"), short("mushroom picking"), post("youtube", "21T10:00")]),
        ("картинка вечерней реки в телеграм, ролик про сбор грибов в ютуб, и то и другое завтра в 10 утра", [("image.generate", {"prompt": "вечерней реки"}), post("telegram", "21T10:00"), short("сбор грибов"), post("youtube", "21T10:00")]),
        ("รูปทะเลลงไอจี คลิปเรื่องปลาลงยูทูบ ทั้งคู่พรุ่งนี้ 9 โมง", [("image.generate", {"prompt": "ทะเล"}), post("instagram", "21T09:00"), short("ปลา"), post("youtube", "21T09:00")]),
        ("6 slogans for our ferry and a two week content plan for our ferry", [("script.slogans", {"count": 6, "topic": "our ferry"}), ("script.calendar", {"topic": "ferry", "days": 14})]),
    ],
)  # fmt: skip
def test_what_is_made_is_made_as_it_was_said(house: list[Tool], text: str, steps: Steps) -> None:
    assert sorted(map(_told, asked(house, text))) == sorted(map(_told, steps))


def _told(step: tuple[str, dict[str, Any]]) -> str:
    return f"{step[0]} {sorted(step[1].items())}"


@pytest.mark.parametrize(
    ("text", "tool", "about"),
    [
        ("captions please x2. one video is nail art, the other one's waxing", "script.metadata", ["nail art", "waxing"]),
        ("need 3 captions. one's perms, one's fades, last one's beard trims xx", "script.metadata", ["perms", "fades", "beard trims"]),
        ("нужны 3 подписи. одно видео про маникюр, другое про педикюр, последнее про брови", "script.metadata", ["маникюр", "педикюр", "брови"]),
        ("ขอแคปชั่น 2 อัน คลิปนึงเรื่องทำเล็บ อีกคลิปเรื่องต่อขนตา", "script.metadata", ["ทำเล็บ", "ต่อขนตา"]),
        ("draw a cactus, a fern and a palm, that's three pictures, all square", "image.generate", ["a cactus", "a fern", "a palm"]),
        ("нарисуй пекаря, кузнеца и пасечника, это три разные картинки, все квадратные", "image.generate", ["пекаря", "кузнеца", "пасечника"]),
        ("три отдельных видео, про осаго, про каско и про дтп; каждое 40 секунд", "video.short", ["осаго", "каско", "дтп"]),
        ("draw a kettle and a teapot, two pictures", "image.generate", ["a kettle", "a teapot"]),
        ("нарисуй кактус и папоротник, две картинки", "image.generate", ["кактус", "папоротник"]),
        ("two scripts for friday: courage, thrift. 45 secs each", "script.write", ["courage", "thrift"]),
        ("сценарии для трёх роликов, по минуте каждый: аренда, залог, выселение", "script.write", ["аренда", "залог", "выселение"]),
    ],
)  # fmt: skip
def test_several_told_one_by_one_are_made_one_by_one(house: list[Tool], text: str, tool: str, about: list[str]) -> None:
    steps = asked(house, text)
    assert [made for made, _ in steps] == [tool] * len(about)
    assert [args.get("topic") or args.get("prompt") for _, args in steps] == about


@pytest.mark.parametrize(
    ("messages", "steps"),
    [
        (("hashtags for a short on sea swimming", "make it six at most"), [("script.metadata", {"topic": "sea swimming", "hashtags": 6})]),
        (("caption for a reel on knife sharpening", "4 hashtags at most"), [("script.metadata", {"topic": "knife sharpening", "hashtags": 4})]),
        (("caption for a reel about soap", "one line only please"), [("script.metadata", {"topic": "soap", "length": "short"})]),
        (("подпись к ролику про мыло", "в одну строчку"), [("script.metadata", {"topic": "мыло", "length": "short"})]),
        (("video about rock pools", "do it in Thai", "and have a man speak it"), [short("rock pools", language="th", voice="male")]),
        (("a short about owls", "and let a lady voice it"), [short("owls", voice="female")]),
        (("ролик про сов", "пусть мужчина озвучит"), [short("сов", voice="male")]),
        (("ทำคลิปเรื่องนกฮูก", "ให้ผู้ชายพูด"), [short("นกฮูก", voice="male")]),
        (("write a script about owls", "have a man read it"), [("voice.speak", {"voice": "male"})]),
        (("придумай слоган для автошколы", "мало, давай штук десять"), [("script.slogans", {"topic": "автошколы", "count": 10})]),
        (("content calendar for a climbing gym, two weeks", "we post on tuesdays and fridays, only tiktok"), [("script.calendar", {"topic": "climbing gym", "days": 14, "weekdays": ["tue", "fri"], "platforms": ["tiktok"]})]),
        (("контент-план для музея на две недели", "выкладываем по понедельникам и субботам"), [("script.calendar", {"topic": "музей", "days": 14, "weekdays": ["mon", "sat"]})]),
        (("draw a noodle cart in Ipoh", "can square ah"), [("image.generate", {"prompt": "a noodle cart in Ipoh", "aspect": "1:1"})]),
        (("forget my shoe size", "what else do you remember about me?"), [("memory.recall", {})]),
    ],
)  # fmt: skip
def test_what_follows_changes_what_was_made(house: list[Tool], messages: tuple[str, ...], steps: Steps) -> None:
    assert asked(house, *messages) == steps


@pytest.mark.parametrize(
    ("text", "steps"),
    [
        ("the video about easter eggs shouldn't be on our site any more. take it down", [("publishing.withdraw", {"query": "easter eggs"})]),
        ("the christmas menu clip has no place on our page in january. pull it", [("publishing.withdraw", {"query": "christmas menu"})]),
        ("why is the clip about old prices still on our site? get rid of it", [("publishing.withdraw", {"query": "old prices"})]),
        ("ролику про новогоднее меню нечего делать на нашем сайте весной. убери его", [("publishing.withdraw", {"query": "новогоднее меню"})]),
        ("คลิปเรื่องราคาเก่าไม่ควรอยู่บนเว็บเราแล้ว เอาลงที", [("publishing.withdraw", {"query": "ราคาเก่า"})]),
        ("scrap the one set for monday, and wednesday's one should go out thursday at noon instead", [("publishing.cancel", {"day": "2026-11-23"}), ("publishing.move", {"day": "2026-11-25", "when": "2026-11-26T12:00:00+07:00"})]),
        ("Would you compose a Facebook post on our lambing weekend, and have it go up at 8 tomorrow morning? Words only is fine. - Ted, hill farm", [("publishing.post", {"topic": "our lambing weekend", "platforms": ["facebook"], "when": "2026-11-21T08:00:00+07:00"})]),
        ("напиши пост про наш сыр и в телегу его завтра в 10:00", [("publishing.post", {"topic": "наш сыр", "platforms": ["telegram"], "when": "2026-11-21T10:00:00+07:00"})]),
        ("what you have on my email is out of date, correct it to \"My email is jo@x.org\"", [("memory.correct", {"query": "my email", "text": "My email is jo@x.org"})]),
        ("исправь, что ты помнишь про адрес: теперь мы на Лесной, 5", [("memory.correct", {"query": "адрес", "text": "мы на Лесной, 5"})]),
        ("исправь, что ты помнишь про телефон: теперь он 555-020", [("memory.correct", {"query": "телефон", "text": "телефон: теперь 555-020"})]),
        ("correct what you know about our phone: it's now 555 020", [("memory.correct", {"query": "our phone", "text": "our phone is now 555 020"})]),
        ("напомни, что я говорил о скидках", [("memory.recall", {"query": "скидках"})]),
        ("last 5 pictures please", [("asset.search", {"kind": "image", "limit": 5})]),
        ("my last three tracks", [("asset.search", {"kind": "audio", "limit": 3})]),
        ("find the clip about the regatta and say if it will work for youtube", [("asset.search", {"kind": "video", "query": "the regatta"}), ("asset.describe", {"suits": "youtube"})]),
    ],
)  # fmt: skip
def test_what_is_out_planned_kept_or_there(house: list[Tool], text: str, steps: Steps) -> None:
    assert sorted(map(_told, asked(house, text))) == sorted(map(_told, steps))


@pytest.mark.parametrize(
    ("text", "files", "steps"),
    [
        ("save the sound of all three as wavs", ("video:a.mp4", "video:b.mp4", "video:c.mp4"), [("video.sound", {"format": "wav"})] * 3),
        ("take the sound out of all three, m4a files", ("video:a.mp4", "video:b.mp4", "video:c.mp4"), [("video.sound", {"format": "m4a"})] * 3),
        ("just the audio of this talk, a WAV so that the radio people can air it", CLIP, [("video.sound", {"format": "wav"})]),
        ("rip the sound out to its own file, plus one frame from 9 sec in", CLIP, [("video.sound", {}), ("video.frame", {"at_s": 9})]),
        ("traffic noise all over this, fix it, turn it up, and let it fade to nothing at the end", CLIP, [("video.edit:clean_audio", {}), ("video.edit:volume", {"direction": "louder"}), ("video.effect", {"effects": ["fade_out"]})]),
        ("there's no music on this yet. compose a sad one, 15 seconds, and put it under the clip", CLIP, [("music.generate", {"mood": "sad", "duration_s": 15}), ("video.music", {})]),
        ("сделай поярче, и пусть в конце плавно гаснет секунды три", CLIP, [("video.effect", {"effects": ["brighter", "fade_out"], "fade_s": 3})]),
        ("нормально зайдёт это видео в тикток или переделать?", CLIP, [("asset.describe", {"suits": "tiktok"})]),
        ("get this onto tiktok and facebook on monday at noon", CLIP, [("publishing.plan", {"platforms": ["tiktok", "facebook"], "when": "2026-11-23T12:00:00+07:00"})]),
        ("A slideshow of these three with the hymn playing, and when it is ready place it on our own page. God bless", (*PHOTOS, "audio:hymn.mp3"), [("video.generate", {}), ("publishing.plan", {"platforms": ["web"]})]),
        ("вот 3 фотки, по одной в день в 8 вечера в инсту, с завтрашнего дня", PHOTOS, [post("instagram", f"{day}T20:00") for day in (21, 22, 23)]),
        ("here are 3 pics, one a day at 9am on instagram, from tomorrow", PHOTOS, [post("instagram", f"{day}T09:00") for day in (21, 22, 23)]),
        ("write a post about our cheese fair and put it on telegram tomorrow at 10am, and this clip on tiktok tomorrow at 1pm", CLIP, [("publishing.post", {"topic": "our cheese fair", "platforms": ["telegram"], "when": "2026-11-21T10:00:00+07:00"}), post("tiktok", "21T13:00")]),
        ("напиши пост про наш сыр и в телегу его завтра в 10:00, а это видео в тикток завтра в 13:00", CLIP, [("publishing.post", {"topic": "наш сыр", "platforms": ["telegram"], "when": "2026-11-21T10:00:00+07:00"}), post("tiktok", "21T13:00")]),
        ("เขียนโพสต์เรื่องงานชีส ลงเฟซบุ๊กพรุ่งนี้ 10 โมง ส่วนคลิปนี้ลงติ๊กต็อกพรุ่งนี้บ่ายโมง", CLIP, [("publishing.post", {"topic": "งานชีส", "platforms": ["facebook"], "when": "2026-11-21T10:00:00+07:00"}), post("tiktok", "21T13:00")]),
    ],
)  # fmt: skip
def test_what_was_sent_is_worked_on_so(house: list[Tool], text: str, files: tuple[str, ...], steps: Steps) -> None:
    assert sorted(map(_told, asked(house, text, files=files))) == sorted(map(_told, steps))


@pytest.mark.parametrize(
    ("text", "kinds"),
    [("which file types can i send you?", "PDF"), ("good morning! before i start, what kinds of files can i send you? half my stuff is from an old camera", "AVI"), ("какие файлы тебе можно присылать?", "AVI"), ("с какими форматами ты работаешь?", "MIDI"), ("ส่งไฟล์อะไรให้ได้บ้าง", "PDF")],
)  # fmt: skip
def test_which_files_may_be_sent_is_answered(house: list[Tool], text: str, kinds: str) -> None:
    plan = planned(house, text)
    assert not plan.steps and kinds in (plan.reply or "")


@pytest.mark.parametrize(
    ("text", "language"),
    [("where are my files saved, in the cloud?", "en"), ("куда сохраняются готовые файлы, в облако?", "ru"), ("где хранятся готовые ролики, у тебя в облаке?", "ru"), ("ไฟล์เก็บไว้ในคลาวด์เหรอคะ", "th")],
)  # fmt: skip
def test_that_nothing_goes_to_a_cloud_is_answered(house: list[Tool], text: str, language: str) -> None:
    assert planned(house, text).reply == PHRASES[language]["private"]


@pytest.mark.parametrize("text", ["Sorry, had a customer in. Back now.", "back again", "извини, клиент зашёл. я снова тут", "โทษที ลูกค้าเข้า กลับมาแล้ว"])
def test_being_back_asks_for_nothing(house: list[Tool], text: str) -> None:
    plan = planned(house, text)
    assert plan.reply and not plan.steps and not plan.question


@pytest.mark.parametrize("text", ["вырежи место, где тренер ругается", "вырежи то место где прораб матерится", "cut out the part where the coach swears"])
def test_what_is_said_in_a_clip_is_not_found_and_told_so(house: list[Tool], text: str) -> None:
    plan = planned(house, text, files=CLIP)
    assert not plan.steps and any(words in (plan.reply or "") for words in ("что там говорят", "what is said"))


@pytest.mark.parametrize(
    "text",
    [
        "video about driving straight to the coast", "make a short about Owen's bakery", "how do i get this on", "get it to the size of tiktok",
        'write a post saying "get this onto tiktok"', "what files did i send you?", "draw a mostly empty theatre", "draw a cat, mostly black",
        "make a poster with the words only", "сделай видео о том, как варить плов", "сделай повеселее", "вырежи места, где молчат",
        "back to the first version", "one is enough", "captions for a reel about one's pets", "draw a cat and a dog, 4 pictures", "make a slideshow of my trip", "нарисуй рыбака и лодку",
        "the clip about prices should be on our site", "we post a lot", "turn it upside down",
    ],
)  # fmt: skip
def test_what_only_looks_so_is_left(text: str) -> None:
    assert said_otherwise(one_by_one(text)) == text


@pytest.mark.parametrize("hostile", ["a " * 3000, "get it on " * 600, "one's a, " * 500, "the clip about x " * 300, "слоганы для " * 400, "вот фото, " * 500, "ก" * 4000])
def test_long_text_is_read_in_no_time(hostile: str) -> None:
    assert said_otherwise(one_by_one(hostile))
