# ruff: noqa: E501 - patterns read better unbroken
"""What people say after work that was done, in Russian and Thai, put the way a change or one more of it is told.

"сделай ролики по 2, 5 и 9 идее" is "идеи 2, 5 и 9", "а можно то же самое, но на тёмном фоне" is "в тёмных тонах", "ой, адрес неправильно
написал, Ленина 41" is "должно быть Ленина 41", "ขออีกอันเป็นภาษาอังกฤษ กับอีกอันภาษารัสเซีย" is "เป็นภาษาอังกฤษและภาษารัสเซีย".
"""

from __future__ import annotations

import re

_PRAISE = re.compile(
    r"^(?:(?:супер|класс(?:но)?|отлично|здорово|круто|спасибо(?: большое| огромное)?|огонь|шикарно|прекрасно|хорошо|ок(?:ей)?|нравится|мне нравится|вау|ого|молодец)[\s,!.)]+)+(?=(?:а |и |ну )?(?:теперь|тогда|ещё|еще|такой|такие|такое|сделай|давай|снимай|сними|выложи|добавь|можно|можешь|по нему|из него|нужн)(?!\w))"
    r"|^(?:(?:ชอบ|ดี|โอเค|เยี่ยม|สวย|น่ารัก|ถูกใจ|ปัง|เจ๋ง|ขอบคุณ)(?:มากๆ|มาก|เลย|ค่ะ|ครับ|(?<!โย)คะ|นะ|จัง|สุดๆ|แล้ว)+\s+)+(?=\S)", re.IGNORECASE,
)
"""What is said of the work before, ahead of the wish."""
_NUMBERS = r"\d{1,2}(?:-?(?:ю|й|я|ую|ый|ой|го|му|м))?(?:\s*(?:,|и|&|\+)\s*(?:и\s+)?\d{1,2}(?:-?(?:ю|й|я|ую|ый|ой|го|му|м))?)+"
_BY_IDEAS = re.compile(
    rf"^(?:(?:теперь|тогда|давай(?:те)?|ок|хорошо|и|а|пожалуйста)[\s,]+)*(?:(?:сделай|сними|снимай|запили|собери|хочу|нужны|делаем)(?:те)?\s+)?(?:мне\s+)?(?:ролик\w*|видео|рилс\w*|шортс\w*|клип\w*|видосы?)?\s*(?:по|из|на|про)?\s*(?:иде\w+|вариант\w*|пункт\w*|номер\w*|тем\w*)?\s*(?P<all>{_NUMBERS})\s*(?:иде\w+|вариант\w*|пункт\w*|номер\w*|тем\w*)?(?P<how>[\s,.].*)?$", re.IGNORECASE,
)
_SAYS_IDEA = re.compile(r"иде[яиюйе]|вариант|пункт|номер|(?:ролик|видео|рилс|шортс|клип)\w*\s+по\s", re.IGNORECASE)
_BY_IDEAS_TH = re.compile(
    r"^(?:(?:งั้น|โอเค|ช่วย|ขอ|เอา|ทำ)\s?)*(?P<all>(?:ข้อ|ไอเดีย|อันที่|ไอเดียที่|ข้อที่)\s?\d{1,2}(?:\s*(?:กับ|และ|แล้วก็|,)\s*(?:ข้อ|ไอเดีย|อันที่|ไอเดียที่|ข้อที่)?\s?\d{1,2})+)\s?(?:(?:ไป|มา)?ทำ(?:เป็น)?)?\s?(?P<thing>reels?|shorts?|คลิป\S{0,6}?|วิดีโอ|รีล)?(?:ให้)?\s?(?:ได้)?(?:เลย|หน่อย|ที|ด้วย)*(?:นะ)?(?:ครับ|ค่ะ|(?<!โย)คะ)*(?P<how>\s.*)?$", re.IGNORECASE,
)
_SAME_BUT = re.compile(r"^(?:(?:а|и|ну|слушай|теперь)[\s,]+)*(?:можно|можешь|давай(?:те)?|сделай(?:те)?|хочу|нужно|надо)?(?:\s+(?:сделать|мне))*\s*(?:то же самое|такой же|такую же|такое же|тот же|это же|его же),?\s*(?:но|только|а)\s+(?P<how>.+?)(?:\s*,?\s*пожалуйста)?[?!.]*$", re.IGNORECASE)
_ON_GROUND = re.compile(r"(?<!\w)на (?P<how>[а-яё]+?)(?P<end>ом|ем) фоне(?!\w)", re.IGNORECASE)
_BY_IT = re.compile(r"^(?:(?:а|и|теперь|тогда|давай|ок)[\s,]+)*(?:сделай|снимай|сними|собери|запили|смонтируй)(?:те)?\s+(?:по нему|по ней|по этому сценарию|по сценарию)\s+(?P<film>видео|ролик|клип|рилс|шортс)|^(?:(?:а|и|теперь)[\s,]+)*(?:сделай|снимай|сними|собери)(?:те)?\s+(?P<film2>видео|ролик|клип|рилс|шортс)\s+(?:по нему|по ней|по этому сценарию)", re.IGNORECASE)
_WRONG = re.compile(
    r"^(?:(?:ой|упс|блин|извини(?:те)?|прости(?:те)?|стой)[\s,!.]+)*(?:я\s+)?(?:(?:там\s+)?(?:адрес|цен[аус]|дат[аус]|телефон|номер|им[яе]|названи[ея](?!.*[\"«])|числ[оа]|врем[яе]|город|улиц[ауы]|скидк[ауи])\w*\s+(?:я\s+)?(?:неправильн\w+|неверн\w+|не так|не тот|не та|не то|не тот)(?:\s+(?:написал[аи]?|указал[аи]?|дал[аи]?))?"
    r"|(?:ошиб\w+|опечатал\w+|перепутал[аи]?)(?:\s+(?:с|в|во)\s+[а-яё]+)?|(?:написал[аи]?|указал[аи]?) (?:неправильн\w+|неверн\w+|не тот|не ту) [а-яё]+)\s*[,.:;—–-]+\s*(?:а\s+)?(?:надо|нужно|правильно|правильный|правильная|должно быть|должна быть|должен быть|верно|верный)?\s*[:—-]?\s*(?P<right>[^?!]{1,60}?)[.!]*$", re.IGNORECASE,
)
_NOT_LIKED = re.compile(r"^(?P<pick>(?:перв|втор|трет|четв[её]рт|пят|шест|седьм|восьм|последн)\w+)(?:\s+(?:ролик|видео|вариант|картинка|клип))?\s+(?:мне\s+)?(?:не\s+(?:нравится|понравил\w+|очень|подходит|то|зашёл|зашел|зашла|зашло))\s*[,.;—–-]*\s*(?:(?:сделай|переделай|давай|можно|поменяй)(?:те)?\s*)?(?:его|её|это)?\s*(?:друг\w+|ещё раз|заново|по-другому|по-новому|иначе)?(?:\s+вариант)?[.!]*$", re.IGNORECASE)
_TWO_TONGUES = re.compile(r"^(?:(?:а|и|теперь|сделай|нужен|давай)[\s,]+)*(?:ещё |еще )?(?:один|одно|одну|по одному)\s+(?P<a>на [а-яё]+ском)\s*(?:,|и)\s*(?:и\s+)?(?:ещё |еще )?(?:один|одно|одну|второй|второе)?\s*(?P<b>на [а-яё]+ском)[.!]*$", re.IGNORECASE)
_TWO_TONGUES_TH = re.compile(r"^(?:ช่วย|ขอ|ทำ|เอา|อยากได้|\s)*(?:เพิ่ม)?(?:อีก(?:อัน|คลิป|ตัว|เวอร์ชั?่?น)?)\s?(?:เป็น|แบบ|พากย์)*(?P<a>ภาษา[\u0e00-\u0e7f]+?)\s*(?:กับ|และ|แล้วก็)\s*(?:อีก(?:อัน|คลิป|ตัว)?)?\s?(?:เป็น)?(?P<b>ภาษา[\u0e00-\u0e7f]+?)(?:ด้วย|นะ|หน่อย|ครับ|ค่ะ|(?<!โย)คะ)*$")
_NTH_ABOUT_TH = re.compile(r"^(?P<nth>(?:คลิป|อัน|ตัว)ที่\s?\d{1,2})\s+(?:ขอ|ช่วย)?(?:แก้|ทำ|เปลี่ยน)(?:ใหม่|ให้|หน่อย)*\s*(?:ให้|เป็น|ขอ)*(?:พูด|เล่า|ทำ)?(?:เรื่อง|เกี่ยวกับ|ถึง)\s?(?P<topic>\S.*?)(?:แทน)?(?:นะ|หน่อย|ครับ|ค่ะ|(?<!โย)คะ)*$")
_MUSIC_TH = re.compile(r"^(?P<fault>เพลง\S*?(?:ไป|เกินไป)(?:หน่อย|นิด)*(?:ค่ะ|(?<!โย)คะ|ครับ|นะ)*)\s+(?:เอา|ขอ|อยากได้)(?:เป็น)?(?:แนว|แบบ|เพลง)*(?P<how>[\u0e00-\u0e7f]\S*(?:\s\S+ๆ)?)(?:\s?(?:แทน|ดีกว่า|หน่อย|นะ|ครับ|ค่ะ|(?<!โย)คะ))*$")
_UNDER_TH = re.compile(r"^(?P<lead>(?:แล้ว|ช่วย|ขอ|งั้น|ก็|\s)*)ใส่เพลง(?!นี้|ให้|ใน|ลง|ประกอบ|ด้วย|หน่อย|ที่|ของ|เดิม)(?:แนว|แบบ)?(?=[\u0e00-\u0e7f\w])")
"""Music of some kind that is wished for beside what was made: no piece by itself."""
_OR_RATHER_TH = re.compile(r"^(?:เปลี่ยน|เลื่อน|ย้าย|แก้)\S*?(?:เป็น).*?(?:\.{2,}|\s)\s*(?:เอ้ย|เอ๊ย|อุ๊ย|เฮ้ย|ไม่ใช่สิ|ไม่ใช่)\s*(?:ไม่เอา|ไม่ใช่)?\s*(?:เอา|ขอ)?เป็น(?P<what>\S+?)(?:ดีกว่า|แทน|ละกัน|แล้วกัน|นะ|ครับ|ค่ะ|(?<!โย)คะ)*$")
_MAKE_OF_IT_TH = re.compile(r"^(?P<make>(?:ช่วย)?เอา(?:ไป|มา)?ทำ(?:เป็น)?(?:คลิป|วิดีโอ|รีล|reels?))(?:ให้|ได้|เลย|หน่อย|ที)+(?:ครับ|ค่ะ|(?<!โย)คะ|นะ)*\s+(?:แล้ว)?(?:ใส่|มี|พร้อม)?(?=ซับ|แนว|เสียง|เพลง|\d)")
_THEN_TH = re.compile(r"^(?:งั้น|โอเค)\s?(?=(?:สั้น|ยาว|เร็ว|ช้า|ดัง|เบา|เศร้า|ตลก|สนุก|สี|โทน|เสียง|ภาษา|แนว|ไม่เอา|เอา|ขอ))")
"""Thai: "then", typed without a space before the change."""
_FORGOT_TH = re.compile(r"^(?:อ้อ|เอ่อ|โทษที|ขอโทษ(?:ที)?)?\s?(?:ลืม)(?:บอก|ไป|เลย|ว่า)*(?:ค่ะ|(?<!โย)คะ|ครับ|นะ)*\s+(?=\S)")
_FORGOT = re.compile(r"^(?:ой,? )?(?:я )?(?:забыл[аи]? (?:сказать|добавить|написать|уточнить)|чуть не забыл[аи]?|кстати)[\s,.:;—–-]+(?=\S)", re.IGNORECASE)
_ORDINAL_AT = re.compile(r"(?<!\w)(?P<n>\d{1,3})-(?:й|ой|ей|ю|ую|я|ая|е|м|ом)\s+(?P<unit>секунд|минут)(?:[еуыа]|ой)?(?!\w)", re.IGNORECASE)
_MOST = 250  # characters


def in_plain_follow(message: str) -> str:
    """The message put so; as it was when it says nothing in these ways."""
    if len(message) > _MOST or not re.search("[а-яё\u0e00-\u0e7f]", message, re.IGNORECASE):
        return message
    message = _FORGOT_TH.sub("", _FORGOT.sub("", _PRAISE.sub("", _THEN_TH.sub("", message))))
    message = _ORDINAL_AT.sub(lambda match: f"{match['n']} {match['unit']}е", message)
    if (picks := _BY_IDEAS.match(message)) and _SAYS_IDEA.search(message):
        numbers = re.sub(r"(?<=\d)-?[а-яё]+", "", picks["all"])
        return f"идеи {numbers}{_how(picks['how'])}"
    if picks := _BY_IDEAS_TH.match(message):
        numbers = " กับ ".join(re.findall(r"\d{1,2}", picks["all"]))
        shape = " แนวตั้ง" if re.match(r"reel|short|รีล", picks["thing"] or "", re.IGNORECASE) else ""
        return f"ข้อ {numbers}{shape}{picks['how'] or ''}"
    return _reworded(message)


def _how(said: str | None) -> str:
    """How each is to be, without the commas that would make wishes of their own of it."""
    for word, shape in (("вертикальн", "9:16"), ("горизонтальн", "16:9"), ("квадратн", "1:1")):
        said = re.sub(rf"{word}\w*", shape, said or "", flags=re.IGNORECASE)
    return re.sub(r"\s+", " ", re.sub(r"[,.;]\s*(?:и\s+)?|(?<!\w)по (?=\d)", " ", f" {said}")).rstrip() if said and said.strip(" .,") else ""


def _reworded(message: str) -> str:
    if (same := _SAME_BUT.match(message)) and _ON_GROUND.fullmatch(same["how"]):
        message = same["how"]
    if re.match(r"(?:\W*(?:а|и|но|сделай|давай|теперь|лучше|его|её|это|пожалуйста)\s+)*на [а-яё]+м фоне\W*$", message, re.IGNORECASE):
        message = _ON_GROUND.sub(lambda match: f"в {match['how']}{'ых' if match['end'].lower() == 'ом' else 'их'} тонах", message)
    message = _UNDER_TH.sub(r"\g<lead>เพิ่มเพลง", message)
    message = _MAKE_OF_IT_TH.sub(r"\g<make> ", message)
    message = _BY_IT.sub(lambda match: f"сделай из него {match['film'] or match['film2']}", message)
    if wrong := _WRONG.match(message):
        return f"должно быть {wrong['right']}"
    if disliked := _NOT_LIKED.match(message):
        return f"{disliked['pick']}, другой вариант"
    if tongues := _TWO_TONGUES.match(message):
        return f"{tongues['a']} и {tongues['b']}"
    if tongues := _TWO_TONGUES_TH.match(message):
        return f"เป็น{tongues['a']}และ{tongues['b']}"
    if about := _NTH_ABOUT_TH.match(message):
        return f"{about['nth']} เรื่อง{about['topic']}"
    if music := _MUSIC_TH.match(message):
        return f"เพลง{music['how'].split()[0]}"
    if rather := _OR_RATHER_TH.match(message):
        return f"เปลี่ยนเป็น{rather['what']}"
    return message
