# ruff: noqa: E501 - patterns read better unbroken
"""Words to be written, wished for by what they are for and not by their name: "what do I write under a photo of our clean-up", «текст за кадром про ежей»,
"คลิปซ่อมก๊อกน้ำตั้งชื่อว่าอะไรดี", put by the name that the tools' own examples have for them: a script, a caption, a title, a slogan, a content calendar.
"""

from __future__ import annotations

import re

from agent.patterns import lazy

_FILM_EN, _FILM_RU, _FILM_TH = r"(?:videos?|clips?|reels?|shorts?|films?|tiktoks?)", r"(?:видео|ролик[аеу]?|клип[аеу]?|рилс[аеу]?)", r"(?:คลิป|วิดีโอ|รีล)"
_SHOT_EN, _SHOT_TH = r"(?:photos?|pictures?|pics?|images?|selfies?|posts?|carousels?)", r"(?:รูป|ภาพ|โพสต์)"
_WHAT_EN = r"(?:(?:ok|so|hey|help|hmm|idk|and)[\s,]+)*what (?:the hell )?(?:would|do|should|can|could|shall) (?:i|we|you) (?:even |actually |possibly )?"
_ON_A_THING = r"(?:(?:an?|the|our|my) )?(?:[\w'-]+ )?(?:van|shop|side|sign|logo|window|bags?|mugs?|t-?shirts?|banner|cups?|door|cars?|box|boxes|label|business card|storefront)\b(?: side| front| window)?"
_LINE_EN = r"(?:(?:catchy|snappy|punchy|clever|memorable|killer|short|good|cool) )"
_WE_DO_EN, _WE_DO_RU, _WE_DO_TH = r"(?:we(?:'re| are)? (?:do|sell|make|run|fix|a|an)? ?)?", r"(?:мы )?(?:делаем |продаём |у нас )?", r"(?:เรา|ร้านเรา)?(?:รับ|ขาย|ทำ)?"
_SPOKEN_EN = r"(?:(?:(?:an?|some|the) )?(?:voice-?\s?over|narration|voiceover)(?: (?:text|words|lines|copy))?|(?:(?:some|the|a few) )?(?:words|text|lines|something) to (?:say|read|speak)(?: out)?(?: (?:to|on|at|for) (?:the )?camera)?)"
_WISHES: tuple[tuple[str, str], ...] = (
    (rf"^{_WHAT_EN}say in (?:an?|my|our|the) (?P<how>(?:[\w-]+ ){{0,4}}?){_FILM_EN} (?:about|on|of) (?P<what>[^?]+)\??(?: (?:write|spell|type) it (?:all )?(?:out|down)(?: for me)?)?\W*$", "write a {how} script about {what}"),
    (rf"^{_WHAT_EN}(?:write|put|say) (?:under|below|with|beneath|beside|for) (?:an?|my|our|the|this) (?:{_SHOT_EN}|{_FILM_EN}) (?:about|on|of) (?P<what>[^?]+)\W*$", "write a caption about {what}"),
    (rf"^{_WHAT_EN}(?:call|name|title) (?:an?|my|our|the|this) (?:{_FILM_EN}) (?:about|on|of) (?P<what>[^?]+)\W*$", "title and description for a video about {what}"),
    (rf"^(?P<led>(?:(?:please|can you|could you|give me|i'?d like|we'?d like|i want|i need|we need|need|write|write me|do)\s+)+){_SPOKEN_EN} (?:about|on|for) (?P<what>.+)$", "write a script about {what}"),
    (rf"^(?:(?:please|give me|i'?d like|i want|i need|we need|need|think of|come up with)\s+)*(?:an? |some )?(?:{_LINE_EN}+(?:line|phrase|words|sentence|one-?\s?liner)|one-?\s?liner) (?:for|about) (?!{_ON_A_THING})(?P<what>.+)$", "write a slogan for {what}"),
    (rf"^(?:(?:please|give me|i'?d like|i want|i need|we need|need|think of|come up with)\s+)*(?:an? |some )?(?:{_LINE_EN}*(?:line|phrase|words|sentence|one-?\s?liner|something)(?: (?:catchy|snappy|punchy|short|clever))?) (?:for|to go (?:under|on|below)|to put (?:under|on)|under|on) {_ON_A_THING}[\s,:-]+{_WE_DO_EN}(?P<what>.+)$", "write a slogan for {what}"),
    (r"^(?:(?:please|can you|could you)\s+)*(?:map|plan|lay|sketch) out (?P<when>(?:next|this) (?:week|month)|[a-z]+)(?:'s)? (?:posts?|content|posting) for (?P<what>.+)$", "content calendar for {what}, {when}"),
    (r"^(?:and |so )?what should (?:go out|we post|i post|be posted) (?:each|every) day (?P<when>(?:next|this) (?:week|month)) for (?P<what>[^?]+)\?\s*(?:plan|map|lay) it(?: all)?(?: out)?\W*$", "content calendar for {what}, {when}, every day"),
    (rf"^(?:а |ну )?что (?:мне )?(?:говорить|сказать|рассказать|рассказывать) в (?:мо[её]м )?{_FILM_RU} (?:про|об?) (?P<what>[^?]+)\??(?:\s+(?:распиши|напиши)(?: мне)?(?: текст)?)?\W*$", "напиши сценарий про {what}"),
    (r"^(?:(?:мне|нам|пожалуйста|нужен|нужны|хочу|дай|напиши|сделай)\s+)*(?:закадровый текст|текст (?:за кадром|для (?:озвучки|диктора|закадра)|на камеру)|(?:что|слова),? (?:чтобы )?(?:говорить|сказать|читать) на камеру) (?:про|об?) (?P<what>.+)$", "напиши сценарий про {what}"),
    (r"^(?:дай|давай|накинь|подкинь|придумай)\s+(?P<n>\d{1,2}|пару|несколько)?\s?(?:заход(?:а|ов)?|угл(?:а|ов)|подход(?:а|ов)?|ракурс(?:а|ов)?) (?:про|к|на тему) (?P<what>.+?)(?: для (?:видео|роликов|рилсов|клипов))?$", "дай {n} идей роликов про {what}"),
    (r"^(?:(?:мне|нам|нужн[аоы]|хочу|дай|придумай)\s+)*(?:цепляющ|хл[её]стк|ярк|коротк|броск|запоминающ)\S+ (?:фраз[ау]|строчк[ау]|слова) (?:для|про) (?P<what>.+)$", "придумай слоган для {what}"),
    (rf"^(?:(?:мне|нам|нужн[аоы]|хочу|дай|придумай)\s+)*(?:(?:что-нибудь |что-то )?(?:хл[её]стк|броск|цепляющ|коротк)\S+|строчк[ау]|фраз[ау])(?: строчк[ау]| фраз[ау])? (?:на|под) (?:\S+ )?(?:фургон\w*|борт\w*|логотип\w*|лого|вывеск\w+|витрин\w+|кружк\w+|футболк\w+|машин\w+|визитк\w+|пакет\w*)(?: (?:фургона|машины|магазина))?[\s,:-]+{_WE_DO_RU}(?P<what>.+)$", "придумай слоган для {what}"),
    (r"^(?:а |ну )?что (?:мне |нам )?(?:выкладывать|постить|публиковать) каждый день на (?P<when>следующей|этой) неделе (?:для )?(?P<what>[^?]+)\?\s*(?:составь|распиши|накидай) (?:мне )?план\W*$", "контент-план для {what} на неделю, каждый день"),
    (rf"^(?P<film>{_FILM_TH})\s?(?P<how>\d+\s?(?:วิ(?:นาที)?|นาที)\s?)?(?:เรื่อง|เกี่ยวกับ)?(?P<what>[^\s]+?)(?:ต้อง|ควร|จะ)พูด(?:อะไร|ไร|ว่าอะไร|ว่าไร)(?:บ้าง|ดี)*\s*(?:เขียนให้|เขียนบทให้|ช่วยเขียน)(?:หน่อย|ที|ด้วย|\s)*$", "เขียนสคริปต์เรื่อง{what} {how}"),
    (r"^(?:ขอ|อยากได้|ช่วยเขียน|เขียน|ทำ)\s?(?:บทพากย์|บทพูด(?:หน้ากล้อง)?|บทบรรยาย|คำพูด)(?:ให้)?\s?(?:เรื่อง|เกี่ยวกับ)\s?(?P<what>.+)$", "เขียนสคริปต์เรื่อง{what}"),
    (rf"^(?:ขอ|อยากได้|ช่วยคิด|คิด)\s?(?P<n>\d{{1,2}}|สอง|สาม|สี่|ห้า)\s?(?:มุม|แนว|ประเด็น)(?:ไว้)?(?:สำหรับ)?(?:ทำ){_FILM_TH}(?:เรื่อง)?\s?(?P<what>.+)$", "ขอไอเดียคลิปเรื่อง{what} {n} ไอเดีย"),
    (rf"^ใต้(?:{_SHOT_TH}|{_FILM_TH})\s?(?P<what>.+?)\s?(?:เขียน|ใส่|ลง)(?:ว่า)?(?:อะไร|ไร|ยังไง)ดี(?:ครับ|ค่ะ|(?<!โย)คะ|\s)*$", "เขียนแคปชั่นเรื่อง{what}"),
    (rf"^{_FILM_TH}(?:เรื่อง)?\s?(?P<what>.+?)\s?(?:ตั้งชื่อ|ชื่อ|ใช้ชื่อ)(?:คลิป)?(?:ว่า)?(?:อะไร|ไร|ยังไง)ดี(?:ครับ|ค่ะ|(?<!โย)คะ|\s)*$", "คิดชื่อคลิปเรื่อง{what}"),
    (rf"^(?:ขอ|อยากได้|คิด)\s?แคป(?!ชั่น|ชัน)(?:ให้)?{_FILM_TH}?(?P<what>.+)$", "ขอแคปชั่นเรื่อง{what}"),
    (r"^(?:ขอ|อยากได้|ช่วยคิด|คิด|เอา)\s?(?:คำ|ประโยค|วลี|อะไร)(?:สั้น|เด็ด|คม|โดน|เท่|ติดหู|ๆ|\s)*(?:ๆ|ติดหู|คมๆ|\s)*(?:ไว้)?(?:ติดข้างรถ|ใต้โลโก้|ใต้ชื่อร้าน|ติดหน้าร้าน|ติดแก้ว|บนเสื้อ|ให้|สำหรับ)\s?(?:เรา|ร้านเรา)?(?:รับทำ|รับ|ขาย)?(?P<what>.+)$", "คิดสโลแกน{what}"),
    (r"^(?P<when>อาทิตย์หน้า|อาทิตย์นี้|เดือนหน้า)(?:แต่ละวัน|ทุกวัน|วันละอัน)*ควร(?:ลง|โพสต์)(?:อะไร|ไร)(?:บ้าง|ดี)?\s?(?P<what>.+?)\s?(?:แพลน|วางแผน|วาง|จัดตาราง)(?:ให้)?(?:หน่อย|ที|ด้วย|\s)*$", "แพลนคอนเทนต์ให้{what} {when} ทุกวัน"),
)  # fmt: skip
"""How it is worded -> the same by its name; `what` is what it is about, and what stands behind stays."""
_RULES = tuple((lazy(pattern, re.IGNORECASE), wish) for pattern, wish in _WISHES)
_CAPTION = lazy(r"\b(?:caption|hashtags?|title)\b|(?<![а-яё])(?:подпис[ьи]|хештеги|хэштеги)(?![а-яё])", re.IGNORECASE)
_PLACE_LAST = lazy(r",\s*(?:(?P<en>insta(?:gram)?|ig|tik ?tok|facebook|fb|youtube|yt|telegram|twitter)|(?P<ru>инста|инсты|телега|тикток|ютуб|фейсбук|вк))[\s.!]*$", re.IGNORECASE)
_AT_MOST = lazy(r"^(?P<tags>(?:hashtags|хештеги|хэштеги|แฮชแท็ก).*?)[\s,]+(?:(?P<n>\d{1,2}) (?:max|tops|at most)|ไม่เกิน\s?(?P<n_th>\d{1,2})\s?(?:อัน|แท็ก)?)[\s.!]*$", re.IGNORECASE)
_RE = lazy(r"(?<=post )re:?\s+(?=\w)", re.IGNORECASE)
_LONGEST = 300  # characters


def by_its_name(text: str) -> str:
    """The message so; as it was where it wishes for no words."""
    if len(text) > _LONGEST or '"' in text:
        return text
    text = _RE.sub("about ", text) if _RE.search(text) else text
    for pattern, wish in _RULES:
        if match := pattern.match(text.strip()):
            told = {name: (value or "").strip(" ,.!") for name, value in match.groupdict().items()}
            return re.sub(r" {2,}", " ", wish.format(**told)).strip()
    if tags := _AT_MOST.match(text):
        return f"{tags['tags']} {tags['n_th']} อัน" if tags["n_th"] else f"{tags['n']} {tags['tags']}"
    if _CAPTION.search(text) and (there := _PLACE_LAST.search(text)):
        return f"{text[: there.start()]} {'для' if there['ru'] else 'for'} {there['en'] or there['ru']}"
    return text
