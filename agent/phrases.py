"""Everything JARVIS says of its own accord, by language. Short, warm, and it always tells what to do next."""

from __future__ import annotations

PHRASES: dict[str, dict[str, str]] = {
    "en": {
        "hello": "Hello! Send me a file and tell me what you want done with it. I can: {abilities}",
        "thanks": "You're welcome! Anything else?",
        "bye": "Goodbye! Your files stay here for when you come back.",
        "help": "Tell me in plain words what you need and attach a file if there is one. I can: {abilities}",
        "nothing": "What would you like me to do? I can: {abilities}",
        "unknown": "I can't do that here yet. What I can do: {abilities} A language model, set with OPENAI_API_KEY, helps me with freer wishes.",
        "left": "All right, I've left it. Tell me what to do instead.",
        "ask_asset": "Which {kind} should I work on? Attach it or give its name.",
        "ask_which": "Which {kind} do you mean: {names}?",
        "wrong_kind": "That needs a {kind}, but {name} is a {actual}. Which {kind} should I use?",
        "ask_value": "What should the {field} be? {about}",
        "ask_choice": "Which {field} would you like: {choices}?",
        "ask_text": "What should the {field} be?",
        "ask_operation": "What should I do with it? For example: {choices}.",
        "ask_without": "I can't do this part yet: \"{part}\". Shall I go on without it?",
        "bad_value": "That doesn't quite fit ({fault}). What should it be?",
        "asset": "file", "image": "picture", "video": "video", "audio": "sound file", "text": "text", "subtitles": "subtitle file",
        "midi": "MIDI file", "document": "document", "post": "post", "report": "report", "or": "or",
    },
    "th": {
        "hello": "สวัสดีครับ ส่งไฟล์มาแล้วบอกได้เลยว่าอยากให้ทำอะไร ที่ทำได้: {abilities}",
        "thanks": "ยินดีครับ มีอะไรให้ช่วยอีกไหม",
        "bye": "แล้วพบกันใหม่ครับ ไฟล์ของคุณยังอยู่ที่นี่",
        "help": "บอกเป็นคำพูดธรรมดาว่าต้องการอะไร แล้วแนบไฟล์ถ้ามี ที่ทำได้: {abilities}",
        "nothing": "อยากให้ทำอะไรครับ ที่ทำได้: {abilities}",
        "unknown": "ตอนนี้ยังทำสิ่งนี้ไม่ได้ครับ ที่ทำได้: {abilities} ถ้าตั้งค่า OPENAI_API_KEY โมเดลภาษาจะช่วยให้เข้าใจคำขอที่อิสระกว่านี้",
        "left": "ได้ครับ ยังไม่ทำอะไร บอกได้เลยว่าอยากให้ทำอะไรแทน",
        "ask_asset": "จะให้ทำกับ{kind}ไหนครับ แนบไฟล์หรือบอกชื่อไฟล์ได้เลย",
        "ask_which": "หมายถึง{kind}ไหนครับ: {names}?",
        "wrong_kind": "งานนี้ต้องใช้{kind} แต่ {name} เป็น{actual} จะใช้{kind}ไหนครับ",
        "ask_value": "{field} ควรเป็นเท่าไรครับ {about}",
        "ask_choice": "{field} เลือกแบบไหนครับ: {choices}?",
        "ask_text": "{field} ควรเป็นอะไรครับ",
        "ask_operation": "จะให้ทำอะไรกับไฟล์นี้ครับ เช่น {choices}",
        "ask_without": "ส่วนนี้ยังทำไม่ได้: \"{part}\" ทำส่วนที่เหลือต่อไหมครับ?",
        "bad_value": "ค่านี้ยังใช้ไม่ได้ ({fault}) ควรเป็นเท่าไรครับ?",
        "asset": "ไฟล์", "image": "รูปภาพ", "video": "วิดีโอ", "audio": "ไฟล์เสียง", "text": "ข้อความ", "subtitles": "ซับไตเติล",
        "midi": "ไฟล์ MIDI", "document": "เอกสาร", "post": "โพสต์", "report": "รายงาน", "or": "หรือ",
    },
    "ru": {
        "hello": "Здравствуйте! Пришлите файл и скажите, что с ним сделать. Я умею: {abilities}",
        "thanks": "Пожалуйста! Что-нибудь ещё?",
        "bye": "До встречи! Ваши файлы останутся здесь.",
        "help": "Скажите простыми словами, что нужно, и приложите файл, если он есть. Я умею: {abilities}",
        "nothing": "Что мне сделать? Я умею: {abilities}",
        "unknown": "Этого я здесь пока не умею. Вот что умею: {abilities} Языковая модель (настройка OPENAI_API_KEY) поможет с более свободными просьбами.",
        "left": "Хорошо, ничего не делаю. Скажите, что сделать вместо этого.",
        "ask_asset": "С чем работать ({kind})? Приложите файл или назовите его.",
        "ask_which": "Что именно ({kind}): {names}?",
        "wrong_kind": "Здесь нужно другое ({kind}), а {name} — это {actual}. Какой файл взять?",
        "ask_value": "Каким должно быть значение «{field}»? {about}",
        "ask_choice": "Что выбрать для «{field}»: {choices}?",
        "ask_text": "Каким должно быть «{field}»?",
        "ask_operation": "Что с этим сделать? Например: {choices}.",
        "ask_without": "Эту часть я пока не умею: «{part}». Сделать остальное?",
        "bad_value": "Так не получится ({fault}). Какое значение взять?",
        "asset": "файл", "image": "картинка", "video": "видео", "audio": "звуковой файл", "text": "текст", "subtitles": "субтитры",
        "midi": "файл MIDI", "document": "документ", "post": "публикация", "report": "отчёт", "or": "или",
    },
}  # fmt: skip


def phrase(key: str, language: str, **values: str) -> str:
    """The phrase `key` in `language` (English when the language is unknown), its `{slots}` filled from `values`."""
    return PHRASES.get(language, PHRASES["en"])[key].format(**values)
