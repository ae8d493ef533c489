# ruff: noqa: E501 - patterns and sentences read better unbroken
"""What can be done with one kind of thing: "what can you do with a podcast recording?", «что можно сделать с моими фотками?», "ไฟล์เสียงทำอะไรได้บ้าง".
It is answered of that kind alone, with what cannot be done; the list of all abilities has not a word on it. Whether a recording can be cut, music
written down or a background cut out is answered in the same way, where nothing came with the message that could be looked at.
"""

from __future__ import annotations

import re

from agent.contract import Request
from agent.language import detect
from agent.local.catalogue.matching import Matcher
from agent.local.words import normalise
from agent.patterns import lazy
from tools.plan import Plan

_KINDS = {
    "sound": (
        r"(?:sound|audio|voice|mp3|music)(?: ?(?:files?|recordings?|memos?|notes?|messages?|tracks?|clips?))?|recordings?|podcasts?(?: (?:recordings?|episodes?))?|episodes?|interviews?|songs?|tracks?|dictaphone recordings?|radio shows?|jingles?",
        r"(?:аудио|звук)[а-яё-]*(?: файл[а-яё]*)?|голосов[а-яё]+(?: сообщени[а-яё]+| запис[а-яё]+)?|(?:аудио)?запис[а-яё]+(?: (?:подкаст|голос|интервью|эфир|урок|звук|песн|концерт)[а-яё]*)?|подкаст[а-яё]*|интервью|песн[а-яё]+|трек[а-яё]*|мп3|mp3|диктофонн[а-яё]+ запис[а-яё]+",
        r"(?:ไฟล์|คลิป)?(?:เสียง|mp3)(?:พูด|สัมภาษณ์|อัด|ที่อัด(?:ไว้)?)?|พอดแคสต์|พอดคาสต์|บทสัมภาษณ์|เพลง",
    ),
    "photo": (
        r"(?:[a-z]+ )?(?:photos?|photographs?|pictures?|pics?|images?|snaps?|selfies?)",
        r"(?:фот|снимк|картин|изображени)[а-яё]*",
        r"(?:รูป|ภาพ)(?:ถ่าย|ภาพ)?",
    ),
    "clip": (
        r"(?:phone |raw |old |drone |holiday )?(?:videos?|vids?|clips?|footage|films?)",
        r"(?:видео|видос|ролик|клип|съ[её]мк)[а-яё]*(?:запис[а-яё]+)?",
        r"(?:คลิปวิดีโอ|คลิป|วิดีโอ|วีดีโอ)",
    ),
}  # fmt: skip
_GREETS = r"(?:(?:hi|hey|hello|so|and|but|ok|okay|btw|just wondering|quick question|question|jarvis|mate|um|oh|sorry)[\s,:.!]+)*"
_GREETS_RU = r"(?:(?:а|и|ну|так|слушай|привет|скажи|подскажи|интересно|кстати|джарвис)[\s,:.!]+)*"
_SOFT_TH = r"(?:บ้าง|นะ|น้า|อะ|อ่ะ|ล่ะ|ครับ|คับ|ค่ะ|(?<!โย)คะ|\s)*"
_MINE = r"(?:(?:my|our|the|a|an|some|these|those|this|any|all|old|kind of|type of|of) )*"
_OF_WHAT = r"(?: (?:of|from|on|in|that|i|we) [\w' ]{1,40})?"
_ASKS = {
    kind: lazy(
        rf"{_GREETS}(?:what|which things|what sort of things?|what kind of things?)(?: all| else| exactly)? (?:can|could|do|would) (?:you|u|i|we|one|jarvis)(?: actually| really| even| usually)* (?:do|make|be done) (?:with|to|for|out of|from) {_MINE}(?:{en}){_OF_WHAT}(?: please)?"
        rf"|{_GREETS}what can be (?:done|made) (?:with|of|from|out of) {_MINE}(?:{en}){_OF_WHAT}"
        rf"|{_GREETS_RU}(?:что|чё|че|чего)(?: (?:ты|вы|можно|можешь|можете|умеешь|умеете|вообще|реально|там|бы|интересного))+(?: (?:с?делать|творить|смастерить))?(?: (?:можно|можешь|можете|умеешь))? (?:с|со|из) (?:(?:мо|наш|эт|тво)[а-яё]+ |сво[а-яё]+ |обычн[а-яё]+ |стар[а-яё]+ )*(?:{ru})(?: (?:с|со|из|для|на|про|от) [а-яё ]{{2,30}})?"
        rf"|\s*(?:ถ้า)?(?:มี|เอา|กับ)?(?:{th})(?:ของ(?:ฉัน|ผม|เรา|หนู|ร้าน))?(?:ไป|มา|แล้ว|นี่|เนี่ย)?(?:เธอ|คุณ)?(?:เอาไป)?ทำอะไรได้{_SOFT_TH}|\s*(?:เธอ|คุณ)?(?:ทำ|แต่ง)อะไรกับ(?:{th})(?:ของ(?:ฉัน|ผม|เรา|หนู|ร้าน))?ได้{_SOFT_TH}",
        re.IGNORECASE,
    )
    for kind, (en, ru, th) in _KINDS.items()
}
_CUTS_SOUND = lazy(
    rf"{_GREETS}(?:can|could|do|will|would) (?:you|u)(?: also| even| actually)* (?:edit|cut|trim|clean(?: up)?|master|mix|tidy(?: up)?|shorten) {_MINE}(?:sound files?|audio(?: files?)?|voice (?:memos?|recordings?|notes?)|recordings?|podcasts?(?: (?:recordings?|episodes?))?|interviews?|radio shows?)(?: too| here| please| for me)*"
    rf"|{_GREETS_RU}(?:(?:ты|вы|тоже|вообще) )*(?:можешь|можете|умеешь|умеете|сможешь)(?: (?:ли|ты|вы|тоже|вообще))* (?:монтировать|смонтировать|резать|обрезать|почистить|чистить|свести|сводить|обработать|обрабатывать) (?:мо[а-яё]+ |наш[а-яё]+ )?(?:подкаст[а-яё]*|аудио[а-яё]*(?: файл[а-яё]*)?|голосов[а-яё]+|интервью|запис[а-яё]+ (?:подкаст|интервью|голос)[а-яё]*)"
    rf"|\s*(?:เธอ|คุณ)?(?:ช่วย)?(?:ตัดต่อ|ตัด|แต่ง|มิกซ์)(?:ไฟล์)?(?:เสียง|พอดแคสต์|พอดคาสต์)(?:ให้)?(?:ได้|เป็น)(?:ไหม|มั้ย|มัย|ป่าว|ปะ|หรือเปล่า){_SOFT_TH}",
    re.IGNORECASE,
)
_NOTES = lazy(
    rf"{_GREETS}(?:can|could|do|will|would) (?:you|u)(?: also| even| actually)* (?:do|make|write|read|transcribe|create|print) {_MINE}(?:guitar |bass |piano |ukulele |drum )?(?:tabs?|tablature|sheet music|chord (?:charts?|sheets?)|scores|notation|music notation)(?: for [\w' ]{{2,30}})?(?: too| here| please)*"
    rf"|{_GREETS_RU}(?:(?:ты|вы|можешь|можете|умеешь|умеете|делаешь|пишешь|писать|делать|записать|сделать|написать|мне|а|тоже) )*(?:табы|табулатур[а-яё]+|ноты|аккорды|партитур[а-яё]+)(?: (?:для|к|на) [а-яё ]{{2,30}})?(?: (?:можешь|можете|умеешь|умеете|писать|делать|делаешь|пишешь|сделать|записать))*"
    rf"|\s*(?:เธอ|คุณ)?(?:ทำ|เขียน|แกะ|แต่ง)?(?:แท็บ(?:กีตาร์)?|โน้ตเพลง|โน้ตดนตรี|คอร์ด(?:กีตาร์|เพลง)?)(?:ให้)?(?:ได้|เป็น)(?:ไหม|มั้ย|มัย|ป่าว|ปะ|หรือเปล่า){_SOFT_TH}",
    re.IGNORECASE,
)
_BEHIND = lazy(
    r"(?:(?:please|pls|can you|could you|can u|hey|ok|just)[\s,]+)*(?:remove|delete|erase|cut out|cut away|get rid of|take out|take away|lose|strip|wipe|knock out)(?: all)? (?:the |its |this )?(?:whole )?(?:background|backdrop|bg)(?: (?:of|from|in|on|behind|around) (?!the (?:sound|audio|video|clip|song|music|film)|(?:my|this) (?:sound|audio|video|clip|song|film))[\w' ]{1,40})?(?: please| pls| for me)*"
    r"|(?:(?:пожалуйста|можешь|а|и|ну|слушай)[\s,]+)*(?:убери|удали|сотри|вырежи|убрать|удалить|вырезать|обтрави|отрежь)(?:те)? (?:весь |этот |задний |белый )?(?:фон|задний план|бэкграунд|бекграунд)(?: (?:с|со|у|на|из|за|вокруг) (?!видео|видос|ролик|клип|аудио|запис|песн|музык)[а-яё ]{2,40})?(?: пожалуйста| плиз| мне)*"
    r"|\s*(?:ช่วย|ขอ|รบกวน)*(?:ลบ|ตัด|เอา|ไดคัท|ไดคัต)(?:รูป|ภาพ)?(?:ที่)?(?:พื้นหลัง|แบ็คกราวด์|แบคกราวด์|แบล็คกราวด์|ฉากหลัง|พื้นขาว)(?:ของ)?(?:รูป|ภาพ)?(?:นี้|[ก-๙]{0,16}?)?(?:ออก|ทิ้ง)?(?:ให้|หน่อย|ที|ด้วย|นะ|ครับ|ค่ะ|(?<!โย)คะ|\s)*|\s*(?:ช่วย|ขอ)*(?:ไดคัท|ไดคัต)(?:รูป|ภาพ)?(?:นี้)?(?:ให้|หน่อย|ที|ด้วย|นะ|ครับ|ค่ะ|(?<!โย)คะ|\s)*",
    re.IGNORECASE,
)
_ANSWERS = {
    "en": {
        "sound": "With a sound file: it can be the voice or the music of a film (“a slideshow of these photos with this recording as the voice”, “put this song under my clip”), and it can go out on your own page and its podcast feed (“put this episode on my page tomorrow at 9”). A sound file by itself I can't cut, clean up or write down yet; a video of the same talk I can: “cut the silences out”, “clean up the sound”.",
        "photo": "With your photos: a film of them, with music or a voice (“a slideshow of these with calm music”), in a short (“a short about our market with these photos”), a post on a day you name (“post this on instagram tomorrow at 9 with a caption about apples”), or a logo on a clip. The photos themselves I don't change yet: no retouching, no words on them, no cut-outs.",
        "clip": "With a clip: cut it (“cut out 0:10 to 0:20”, “cut the silences out”), turn it vertical or square, make it faster, slower, brighter or black and white, clean up its sound, put music or a logo on it, join it with others, take a still from it, and post it when you say. Words or subtitles on a clip of yours I can't put yet.",
        "notes": "No, tabs, chords or sheet music I can't write yet: what I make is music to listen to, as in “30 seconds of calm guitar music”.",
        "behind": "A background I can't cut out of a picture yet; photos themselves I don't change. What I draw anew can have any: “a mug on a plain white background”.",
    },
    "ru": {
        "sound": "Со звуковой записью: она может стать голосом или музыкой в ролике («слайд-шоу из этих фото, эта запись как голос», «подложи эту песню под мой клип») и выйти на вашей странице и в ленте подкаста («выложи этот выпуск на мою страницу завтра в 9»). Сам звуковой файл я пока не режу, не чищу и не записываю словами; видео того же разговора могу: «вырежи паузы», «почисти звук».",
        "photo": "С вашими фото: собрать из них видео с музыкой или голосом («слайд-шоу из этих фото со спокойной музыкой»), вставить в ролик («ролик про наш рынок с этими фото»), выложить в назначенный день («выложи это в инстаграм завтра в 9 с подписью про яблоки») или поставить логотип на клип. Сами фотографии я пока не меняю: не ретуширую, не пишу на них и ничего не вырезаю.",
        "clip": "С клипом: обрезать («вырежи с 0:10 по 0:20», «вырежи паузы»), сделать вертикальным или квадратным, ускорить, замедлить, осветлить или сделать чёрно-белым, почистить звук, подложить музыку, поставить логотип, склеить с другими, взять кадр и выложить, когда скажете. Надписи и субтитры на ваш клип я пока не ставлю.",
        "notes": "Нет, табы, аккорды и ноты я пока не пишу: получается музыка, которую слушают, например «спокойная музыка на гитаре, 30 секунд».",
        "behind": "Вырезать фон с картинки я пока не умею: сами фотографии не меняю. То, что рисую заново, может быть на любом фоне: «кружка на чистом белом фоне».",
    },
    "th": {
        "sound": "ไฟล์เสียงใช้เป็นเสียงพากย์หรือเพลงในวิดีโอได้ครับ (“ทำสไลด์โชว์จากรูปพวกนี้ ใช้เสียงนี้พากย์” “ใส่เพลงนี้ในคลิป”) และลงหน้าเว็บกับฟีดพอดแคสต์ของคุณได้ (“ลงตอนนี้ในหน้าเว็บของฉันพรุ่งนี้ 9 โมง”) แต่ตัวไฟล์เสียงเดี่ยว ๆ ยังตัด ลดเสียงรบกวน หรือถอดคำพูดไม่ได้ ถ้าเป็นวิดีโอทำได้ เช่น “ตัดช่วงเงียบออก” “ทำให้เสียงสะอาด”",
        "photo": "รูปของคุณเอามาทำวิดีโอพร้อมเพลงหรือเสียงพากย์ได้ครับ (“ทำสไลด์โชว์จากรูปพวกนี้ ใส่เพลงสบาย ๆ”) ใส่ในคลิป (“ทำคลิปเรื่องตลาดของเราจากรูปพวกนี้”) โพสต์ในวันที่บอก (“โพสต์รูปนี้ลงไอจีพรุ่งนี้ 9 โมง แคปชั่นเรื่องแอปเปิล”) หรือใช้เป็นโลโก้บนคลิป แต่ตัวรูปเองยังแต่ง ใส่ข้อความ หรือไดคัทไม่ได้",
        "clip": "คลิปของคุณตัดได้ครับ (“ตัดช่วง 0:10 ถึง 0:20 ออก” “ตัดช่วงเงียบออก”) ทำเป็นแนวตั้งหรือจัตุรัส เร่งหรือลดความเร็ว ทำให้สว่างขึ้นหรือขาวดำ ทำให้เสียงสะอาด ใส่เพลงหรือโลโก้ ต่อกับคลิปอื่น ดึงภาพนิ่ง และโพสต์ตามเวลาที่บอก แต่ใส่ข้อความหรือซับบนคลิปของคุณยังทำไม่ได้",
        "notes": "ยังเขียนแท็บ คอร์ด หรือโน้ตเพลงไม่ได้ครับ ที่ทำได้คือเพลงไว้ฟัง เช่น “เพลงกีตาร์สบายๆ 30 วินาที”",
        "behind": "ยังลบพื้นหลังหรือไดคัทรูปไม่ได้ครับ ตัวรูปถ่ายยังแต่งไม่ได้ แต่รูปที่วาดใหม่เลือกพื้นหลังได้ เช่น “วาดแก้วกาแฟบนพื้นหลังสีขาวล้วน”",
    },
}
_MOST = 160  # characters


def done_with_it(request: Request, index: Matcher) -> Plan | None:
    """What can be done with such a thing; None for any other message."""
    text = normalise(request.text)
    if request.question or request.attachments or len(text) > _MOST or not index.abilities:
        return None
    plain = re.sub(r"[\s?!.]+$", "", text)
    kind = _asked(plain, request)
    return Plan(reply=_ANSWERS[detect(text, request.language)][kind]) if kind else None


def _asked(plain: str, request: Request) -> str:
    """Which answer a message asks for; empty for none of them."""
    if _NOTES.fullmatch(plain):
        return "notes"
    if _CUTS_SOUND.fullmatch(plain):
        return "sound"
    newest = request.recent[0].actual_kind if request.recent else "image"
    if newest == "image" and _BEHIND.fullmatch(plain):
        return "behind"
    return next((kind for kind, pattern in _ASKS.items() if pattern.fullmatch(plain)), "")
