# ruff: noqa: E501 - word lists and sentences are read better unbroken
"""The words people steer with, by language. Patterns are matched in lower case after `agent.steering.reading.plain`.

Listed by hand rather than learned: an approval must never be taken for given because a sentence looked like a yes.
"""

from __future__ import annotations

from agent.patterns import lazy

# A yes is nothing but these, in any number and order ("yes, go ahead please").
YES = (
    r"yes", r"yep go", r"yeah", r"yea", r"yep", r"yup", r"sure", r"ok", r"okay", r"okey", r"fine", r"go", r"go ahead", r"go for it", r"go on",
    r"do it", r"do that", r"do so", r"please do", r"approved?", r"i approve", r"confirm(?:ed)?", r"i confirm", r"(?:sounds|looks|that's|thats|it's|all) good",
    r"perfect", r"great", r"all right", r"alright", r"of course", r"absolutely", r"correct", r"right", r"let'?s go", r"let'?s do it",
    r"let'?s do that", r"hell yeah", r"ye+s+", r"yep+", r"k+", r"bet", r"aight", r"m+hm+", r"uh-?huh", r"oki?e(?:y)? ?dok(?:ie|ey)", r"okie", r"you bet", r"for sure", r"definitely", r"certainly", r"by all means", r"ship it", r"proceed", r"lgtm", r"(?:post|publish|send|make|start|run) (?:it|them|that)", r"start", r"with pleasure", r"agreed", r"i agree", r"it's fine", r"that's fine",
    r"(?:(?:it|that|this|everything|all of it) )?(?:all )?(?:looks?|sounds?) (?:great|perfect|lovely|fine|right|amazing)", r"(?:i'?m |i am )?happy with (?:it|that|this)", r"works for me", r"go ahead and (?:do|make|post|publish|send|start|run|render|schedule) (?:it|them|that)",
    r"да", r"ага", r"угу", r"ок", r"окей", r"хорошо", r"давай(?:те)?", r"да конечно", r"конечно", r"можно", r"согласен", r"согласна", r"подтверждаю",
    r"одобряю", r"поехали", r"делай(?:те)?", r"сделай(?:те)?", r"впер[её]д", r"годится", r"пойд[её]т", r"ладно", r"запускай(?:те)?", r"начинай(?:те)?",
    r"публикуй(?:те)?", r"разрешаю", r"отлично", r"верно", r"вс[её] верно", r"хорошо давай", r"вс[её] так", r"(?:пусть|пускай) (?:так )?(?:ид[её]т|будет)(?: так)?", r"погнали", r"норм", r"так и (?:делай|сделай)", r"именно", r"точно", r"само собой", r"валяй", r"действуй(?:те)?", r"плюс", r"добро", r"го", r"ну делай(?:те)?", r"(?:меня |мне )?(?:вс[её] )?(?:устраивает|подходит|хорошо|супер|отлично|ок)", r"можно (?:запускать|начинать|публиковать|делать)",
    r"ใช่", r"ได้", r"ได้เลย", r"โอเค", r"โอเคเลย", r"ตกลง", r"ทำเลย", r"ทำได้เลย", r"เอาเลย", r"ลุย", r"ลุยเลย", r"จัดไป", r"จัดเลย", r"จัดมา", r"ยืนยัน", r"อนุมัติ",
    r"อนุญาต", r"เริ่มเลย", r"เริ่มได้เลย", r"ถูกต้อง", r"โพสต์เลย", r"เผยแพร่เลย", r"เห็นด้วย", r"ดีเลย", r"ดี", r"ไปเลย", r"เยี่ยม", r"โอเค(?:หมด|แล้ว)(?:เลย)?", r"โอเคร", r"โอเช", r"(?:เอา|ทำ|ตกลง|โอเค)?ตาม(?:นี้|นั้น)", r"อื้[มอ]", r"แน่นอน", r"ชัวร์", r"ได้สิ", r"ทำได้", r"จัดได้เลย",
)  # fmt: skip
NO = (
    r"no", r"nope", r"nah", r"lol no", r"no way", r"(?:don'?t|do not) delete (?:it|that|them|anything)", r"don'?t", r"do not", r"don'?t do (?:it|that)", r"do not do (?:it|that)", r"(?:don'?t|do not) (?:start|run) (?:it|them|that|anything)",
    r"rejected", r"reject(?: it| that)?", r"decline", r"not now", r"not yet", r"never ?mind", r"forget (?:it|that|about it)", r"leave it", r"i changed my mind",
    r"нет", r"не надо", r"не нужно", r"неа", r"не хочу", r"не сейчас", r"не делай(?:те)?(?: этого)?", r"не стоит", r"отбой", r"откажись", r"отклонить", r"отклоняю",
    r"не запускай(?:те)?", r"я передумала?", r"забудь", r"забей(?:те)?", r"не удаляй(?:те)?(?: ничего)?", r"ничего не (?:удаляй|делай|трогай)(?:те)?", r"не",
    r"ไม่", r"ไม่เอา", r"ไม่เอาละ", r"อย่าลบ", r"ไม่ลบ", r"ไม่ต้อง", r"ไม่ได้", r"ไม่ใช่", r"อย่า", r"ไม่เป็นไร", r"ยังก่อน", r"อย่าเพิ่ง", r"ไม่อนุมัติ", r"ไม่อนุญาต", r"ไม่ต้องทำ", r"ไม่ทำ", r"อย่าทำ", r"ไม่ตกลง",
    r"เปลี่ยนใจแล้ว", r"ยังไม่เอา",
)  # fmt: skip
STOP = (
    r"stop", r"stop (?:it|that|this|everything|all|now|working|please|there|here|the work|the run)", r"halt", r"abort(?: it)?", r"enough",
    r"cancel", r"cancel (?:it|that|this|everything|all|the (?:work|run|job))", r"quit", r"kill it", r"pause(?: it| that| this)?", r"hold it", r"hold on stop", r"that'?s enough",
    r"stop (?:right )?(?:there|now)", r"(?:stop|quit) (?:doing|making|cutting|rendering|working on) (?:it|that|this|them|these|everything|(?:the|this|that|my) (?:video|short|clip|reel|film|picture|image|poster|song|thing))", r"stop what you(?:'re| are) doing", r"(?:stop|cancel|abort|kill|halt) (?:what(?:ever|)|everything|anything|all)(?: it is)?(?: that)? (?:you(?:'re| are|r)?|ur|it(?:'s| is)|jarvis is) (?:doing|making|cutting|rendering|working on|running|processing|up to|busy with|generating|editing)", r"(?:stop|cancel|abort|kill) (?:the |this |that |my )?(?:current )?(?:job|task|run|work|render(?:ing)?|process(?:ing)?|batch|cutting)",
    r"(?:don'?t|do not) (?:do|touch|start|change) anything(?: else| more)?(?: for now| right now| yet| at all)*",
    r"(?:(?:пока|больше|дальше|ещё|еще) )*ничего (?:(?:пока|больше|дальше) )*не (?:делай|трогай|запускай|меняй)(?:те)?(?: (?:пока|больше))*",
    r"(?:ยัง)?(?:อย่าเพิ่ง|อย่าพึ่ง|ไม่ต้อง)ทำอะไร(?:ต่อ|เพิ่ม|ทั้งนั้น)?",
    r"стоп", r"останови(?:те|сь|тесь)?", r"остановись", r"останови(?:те)? (?:это|вс[её]|работу)", r"прекрати(?:те)?", r"хватит", r"отмена", r"отмени(?:те|ть)?",
    r"отмени(?:те)? (?:это|вс[её])", r"стой(?:те)?", r"прерви(?:те)?",
    r"стоп[эе]", r"прекращай(?:те)?", r"отменяй(?:те)?", r"отменяем", r"тормози", r"хар[эе]", r"(?:останови|прекрати|отмени|прерви|отменяй)(?:те)? (?:пожалуйста )?(?:это|вс[её]|работу|процесс|нарезку|монтаж|рендер|генерацию|задачу|задание)",
    r"(?:хватит|прекрати|прекращай|завязывай|кончай|перестань)(?:те)?(?: уже)? (?:делать|снимать|рисовать|рендерить|монтировать|писать)(?: (?:это|вс[её]|(?:(?:этот|эту) )?(?:ролик|видео|клип|картинку|плакат|песню)))?", r"не (?:делай|продолжай)(?:те)? (?:больше|дальше)",
    r"(?:останови|прекрати|отмени|прерви)(?:те)? (?:вс[её],? |то,? )?(?:что|чем) (?:ты |сейчас |там )*(?:делаешь|рендеришь|нарезаешь|монтируешь|готовишь|генерируешь|занят\w*)",
    r"(?:หยุด|ยกเลิก|เลิก)(?:ทุกอย่าง|สิ่ง|งาน|อะไรก็ตาม|อะไรก็แล้วแต่)?(?:ที่)?(?:กำลัง)?(?:ทำ|เรนเดอร์|ตัดต่อ)(?:กัน)?อยู่(?:ตอนนี้)?(?:ทั้งหมด)?",
    r"หยุด", r"หยุดเลย", r"หยุดก่อน", r"หยุดทำ", r"หยุดเดี๋ยวนี้", r"หยุดทั้งหมด", r"พอ", r"พอแล้ว", r"พอก่อน", r"ยกเลิก", r"ยกเลิกเลย", r"ยกเลิกทั้งหมด", r"เลิก", r"เลิกทำ", r"เลิกเลย",
    r"(?:หยุด|ยกเลิก)(?:งาน|ทำ|ตัด)?(?:นี้|อันนี้|งานนี้|ก่อน|ไว้ก่อน|ให้หมด|หมดเลย)?", r"(?:หยุด|เลิก)ทำ(?:คลิป|วิดีโอ|ภาพ|รูป|โปสเตอร์|เพลง|งาน)(?:นี้|นั้น|อันนี้)?", r"สต[็๊]อป", r"พอๆ",
)  # fmt: skip
FORGETS = lazy(r"(?:(?:and|also|please|и|ещё|еще|а|пожалуйста) )*(?:forget|забудь(?:те)?|ลืม)\s?(?:about |that |my |our |the (?!(?:whole )?(?:thing|idea|plan)\b)|про |об? |что |мо[йяюе] |моё |мои |เรื่อง|ว่า)(?!it$|that$|this$|это$|эт[оу]м$)\S")
"""Something else to be forgotten, which is a wish: "forget about my shop" ("forget about it" is none)."""
_FILE = r"(?:files?|videos?|clips?|ones?|things?|links?|streams?|audio|pictures?|photos?|images?|songs?|tracks?|footage|recordings?|uploads?|documents?|attachments?|episodes?|versions?|topics?|subjects?|languages?|texts?|titles?|names?|music|voices?|format|size|length)"
# What is wrong with what is being worked on: said beside a stop it is its reason, and no wish of its own.
WRONG = (
    rf"(?:(?:it|that|this)(?:'s| is| was) )?(?:the |a )?wrong {_FILE}", rf"(?:i|we) (?:just )?(?:noticed|saw|see|realised|realized|typed|wrote|said|told you|put|found|made)(?: (?:it|that)(?:'s| is| was)?)? (?:the |a |it )?wrong {_FILE}", rf"(?:it has|there(?:'s| is)|with) (?:the |a )?wrong {_FILE}", rf"(?:i|we) (?:just |accidentally )?(?:sent|uploaded|gave|picked|attached|chose|used|dropped)(?: you)? (?:the |a )?wrong {_FILE}",
    rf"(?:(?:it|that|this)(?:'s| is| was) )?not (?:that|this|the right|the) {_FILE}", rf"(?:that|this|it)(?:'s| is) not (?:it|what i (?:meant|wanted|asked for)|the {_FILE} i (?:meant|wanted))", rf"i meant (?:the other|another|a different) {_FILE}",
    r"(?:это |я )*не (?:тот|та|то|те|ту) (?:файл\w*|видео|ролик\w*|клип\w*|стрим\w*|трек\w*|запис\w+|верси\w+|картинк\w+|песн\w+|ссылк\w+|кусок|фото)(?: (?:скинул|отправил|прислал|загрузил|кинул|выбрал|прикрепил|дал)а?)?", r"(?:это )?не то", r"(?:я )?(?:скинул|отправил|прислал|загрузил|кинул|выбрал|прикрепил|дал)а? не (?:тот|то|ту|те)(?: \w+)?", r"(?:я )?перепутала?(?: (?:файл|видео|ролик|запис)\w*)?", r"файл не тот", r"видео не то",
    r"(?:ส่ง|อัป|อัพ|แนบ|เลือก|ใส่|ให้|มัน|นี่|อันนี้)?(?:มา)?ผิด(?:ไฟล์|คลิป|อัน|ตัว|วิดีโอ|รูป|เพลง|ลิงก์)", r"(?:ไฟล์|คลิป|วิดีโอ|รูป)(?:มัน|นี้)?ผิด", r"(?:ส่ง|อัป|อัพ|แนบ|เลือก|ใส่)(?:มา)?ผิด", r"(?:นี่|มัน)?ไม่ใช่(?:ไฟล์|คลิป|อัน|ตัว|วิดีโอ)(?:นี้|นั้น)",
)  # fmt: skip
# What else may stand around a stop: a start of surprise, an apology, a change of mind.
AROUND_STOP = (
    r"(?:can|could|would|will) you(?: please)?", r"you can", r"ok(?:ay)?", r"всё", r"можешь", r"можно", r"ช่วย", r"omg", r"no+", r"wait", r"hold on", r"hang on", r"nope", r"oh no", r"o+ps", r"who+ps", r"sorry", r"my (?:bad|mistake)", r"damn", r"whoa", r"(?:by|made a|it's a|that's a) mistake", r"i (?:made a mistake|changed my mind)", r"changed my mind", r"never ?mind",
    r"actually", r"nvm", r"ugh+", r"bro", r"honestly", r"on second thoughts?", r"just", r"hm+", r"the whole thing", r"all of it", r"at once", r"immediately", r"right now",
    r"погоди(?:те)?", r"подожди(?:те)?", r"постой(?:те)?", r"ой", r"нет", r"блин", r"извини(?:те)?", r"прости(?:те)?", r"(?:я )?ошиб(?:ся|лась)", r"ошибка", r"(?:я )?передумала?", r"немедленно", r"срочно", r"сразу", r"вс[её]", r"так", r"слушай(?:те)?", r"короче", r"лучше", r"ладно", r"хотя", r"фу+",
    r"เดี๋ยว(?:ก่อน)?", r"แป๊บ(?:นะ|นึง)?", r"รอก่อน", r"โทษที", r"ขอโทษ(?:ที)?", r"เฮ้ย", r"อุ๊ย", r"แย่แล้ว", r"เปลี่ยนใจ(?:แล้ว)?", r"ไม่(?:เอา|ทำ)(?:แล้ว|ละ|ล่ะ)?", r"เอ[้๊]ย", r"โอ๊ย", r"ด่วน", r"ทันที",
)  # fmt: skip
_THINKS_RU = r"(?:обсудить|обсужу|обсудим|посовет[а-яё]+|подума[а-яё]+|согласовать|согласую|уточнить|уточню|поговорить|поговорю|спросить|спрошу|решить|решу|проверить|проверю|посмотреть|посмотрю|созвон[а-яё]+)"
# Only behind a stop: before it they would forbid it ("don't stop", "อย่าหยุด").
AFTER_STOP = (*NO, r"(?:(?:i|we) )?(?:don'?t|do not) (?:do|need|want|like) (?:it|that|this|them)(?: any ?more)?", r"(?:i )?hate (?:it|this)", r"(?:брось|бросай|оставь)(?:те)?(?: (?:это|вс[её]))?", r"(?:(?:уже|больше|пока|дальше|ничего|мне|нам|я) )*не (?:надо|нужно|нрав(?:ится|ятся)|хочу|хотим|продолжай(?:те)?|делай(?:те)?|трогай(?:те)?)(?: (?:дальше|пока|ничего|больше))*",
              rf"(?:(?:мне|нам|я|мы|сначала|ещё|еще|тут|просто|надо|нужно|хочу|хотим|должн?[аы]?|буду|с|со|у|клиент\w*|партн[её]р\w*|муж\w*|жен\w+|начальник\w*|коллег\w*|директор\w*|заказчик\w*|бухгалтер\w*|это|ним\w?|ней|всё|детали|один момент) )*{_THINKS_RU}(?: (?:с|со|у|это|ещё|еще|сначала|всё|клиент\w*|партн[её]р\w*|муж\w*|жен\w+|начальник\w*|коллег\w*|директор\w*|заказчик\w*|ним\w?|ней|детали|пару моментов|кое-что|один момент))*",
              r"(?:เดี๋ยว|ขอ|ต้อง|จะ|ผม|ฉัน|เรา|หนู|ไป)*(?:คุย|ปรึกษา|ถาม|คิด|เช็ก|เช็ค|ตรวจ|เคลียร์|ตัดสินใจ|ขออนุมัติ)(?:กับ|ดู|เรื่อง)?[\u0e00-\u0e7f]{0,25}?(?:ก่อน|อีกที|ดูก่อน)",
              r"(?:ยัง)?(?:ไม่ต้อง|อย่าเพิ่ง|อย่าพึ่ง)(?:ทำ)?(?:ต่อ|อะไร(?:ต่อ)?)?(?:แล้ว)?", r"เดี๋ยวค่อย(?:ทำ)?ต่อ",
              r"ไม่(?:ต้อง|อยาก)?(?:ทำ|เอา|ได้|ใช้|ชอบ)?(?:แล้ว|ละ|ล่ะ|ต่อ)+", r"เถอะ", r"ละ", r"ล่ะ", r"ก่อน")
GO_ON = (
    r"continue", r"continue (?:it|that|please|with (?:it|that)|where you (?:left off|stopped))", r"go on", r"carry on", r"keep going", r"resume(?: it)?",
    r"(?:(?:you|we) (?:can|may|could) (?:now )?)?(?:go on|carry on|continue|keep going|proceed)(?: with)? (?:the (?:ones?|videos?|shorts?|clips?|rest|others?|work|batch|job|things?)|what|those|that|it)(?: that)?(?: (?:we|you|i) (?:had )?(?:paused|stopped|left(?: off)?|started|were (?:doing|making|working on)))?(?: (?:yesterday|earlier|before|last night|this morning|today|then))?", r"(?:resume|unpause|continue) (?:the )?(?:paused|stopped|unfinished) (?:ones?|videos?|shorts?|clips?|work|batch)", r"you can (?:go on|carry on|continue|resume)(?: now)?",
    r"(?:try|do it) again", r"try (?:it|that|this) again", r"retry", r"pick (?:it|that) up again", r"finish (?:it|that|the rest)", r"go on with it", r"one more try", r"proceed",
    r"продолжай(?:те)?", r"продолжи(?:те|ть)?", r"дальше", r"давай(?:те)? дальше", r"возобнови(?:те|ть)?", r"попробуй(?:те)? (?:ещ[её] раз|снова)", r"ещ[её] раз",
    r"доделай(?:те)?", r"заверши(?:те)?", r"повтори(?:те)? попытку",
    r"ทำต่อ", r"ทำต่อเลย", r"ทำต่อไป", r"ต่อ", r"ต่อเลย", r"ไปต่อ", r"ดำเนินการต่อ", r"ทำต่อได้เลย", r"ลองใหม่", r"ลองอีกครั้ง", r"ลองใหม่อีกครั้ง", r"ลองใหม่อีกที", r"ลองอีกที", r"ทำต่อให้เสร็จ", r"ทำให้เสร็จ",
)  # fmt: skip
AROUND_GO_ON = (r"ok(?:ay)?", r"all ?right", r"now", r"so", r"ладно", r"хорошо", r"ок", r"теперь", r"โอเค", r"งั้น")
# A question about the work itself, and the small talk that passes while it goes on.
_MADE = r"(?:videos?|shorts?|clips?|films?|reels?|ones?|files?|results?|pictures?|songs?|stuff|work|order|batch|thing)"
_MADE_RU = r"(?:видео|видос\w*|ролик\w*|клип\w*|шортс\w*|рилс\w*|файл\w*|результат\w*|картинк\w+|песн\w+|работ\w+)"
_MADE_TH = r"(?:คลิป|วิดีโอ|วีดีโอ|งาน|ไฟล์|เพลง|รูป|ภาพ|ของ)"
# Where what was made is to be found, or has got to.
WHERE = (
    rf"where(?:'s| is| are) (?:it|they|that|this|(?:my|the|that|those|these|our) (?:\w+ )?{_MADE})(?: (?:now|at|then|already|anyway))?", rf"where (?:did|has|have) (?:it|they|(?:my|the) {_MADE}) (?:go|gone|end up)",
    rf"where (?:can|do|could|should|will) (?:i|we) (?:find|see|get|watch|download|look for) (?:it|them|that|this|(?:my|the) {_MADE})", r"where is (?:everything|all of it)", r"where did (?:you|it) (?:save|put|store|leave|get saved)(?: (?:it|them|that|this))?(?: to)?", r"what(?:'s| is| are) the (?:file|files|video|clip|picture|song)s?(?:'s)? (?:called|named|name)(?: and where (?:is|are) (?:it|they))?", r"what(?:'s| is) the name of the (?:file|video|clip|picture|song)(?: and where is it)?", rf"(?:(?:can|could) you )?(?:give|send|show) me (?:the|a) link(?: to (?:it|the {_MADE}))?",
    rf"где (?:же )?(?:он[аои]?|это|всё|все|мо[йяеиё] {_MADE_RU}|наш[аеи]? {_MADE_RU}|{_MADE_RU})(?: (?:там|уже|же|вообще|сейчас))*", rf"где (?:мне )?(?:его|её|ее|их|это|{_MADE_RU}) (?:найти|посмотреть|взять|скачать|искать)", r"куда (?:ты |вы )?(?:его |её |это |всё )?(?:сохранил\w*|положил\w*|дел\w*)(?: (?:его|её|это|файл|ролик|видео))?", r"как (?:называется|назван) (?:файл|ролик|видео|картинка)(?: и где (?:он|она|оно|лежит|он лежит))?", rf"куда (?:он[аои]?|{_MADE_RU}) (?:делся|делась|делось|делись|пропал\w*)",
    rf"(?:{_MADE_TH}(?:ของ(?:ฉัน|ผม|เรา|หนู))?\s?)?(?:มัน)?อยู่(?:ที่|ตรง)?ไหน", rf"(?:ดู|หา|โหลด|เอา){_MADE_TH}?(?:ได้)?(?:ที่|จาก)ไหน", rf"{_MADE_TH}ไปไหน", r"(?:เซฟ|บันทึก|เก็บ)(?:ไฟล์)?(?:ไว้)?(?:ที่|ตรง)?ไหน", r"ไฟล์ชื่ออะไร(?:\s?(?:แล้ว)?อยู่(?:ที่|ตรง)?ไหน)?",
)  # fmt: skip
OWN_FILES = lazy(r"\bmy (?:\w+ )?(?:videos|shorts|clips|films|reels|files|pictures|songs|stuff|results)\b|(?<!\w)мои(?!\w)|ของ(?:ฉัน|ผม|เรา|หนู)")
"""Asked of all a person's files, and not of what was made last."""
# What the work costs, asked of "it".
PRICE = (
    r"(?:and )?how much (?:does|will|would|is|did) (?:it|this|that|all (?:of )?(?:it|this|that))(?: all)?(?: (?:cost|be|going to cost|gonna cost|come to|set me back))?(?: me)?", r"(?:and )?what (?:does|will|would) (?:it|this|that|all this)(?: all)? (?:cost|come to)(?: me)?", r"(?:and )?(?:what(?:'s| is) the )?(?:price|cost)",
    r"(?:and )?how (?:much|expensive)(?! longer| more| time)(?: is it)?(?: in total)?",
    r"(?:и |а )?(?:сколько|скок|скока|поч[её]м) (?:(?:это|он[аои]?|вс[её]|мне|за|будет|всего) )*(?:стоит|стоить|стоят|обойд[её]тся|выйдет|денег)(?: (?:это|вс[её]|мне|денег))*", r"(?:и |а )?(?:какая|какова) (?:цена|стоимость)", r"(?:и |а )?во сколько (?:это |вс[её] )?(?:мне )?(?:обойд[её]тся|выйдет)", r"(?:и )?(?:сколько )?за деньги",
    r"(?:แล้ว)?(?:ทั้งหมด|อันนี้|งานนี้|มัน)?(?:ราคา|คิดเงิน|คิดราคา|คิด|ค่าใช้จ่าย|ใช้เงิน|เสียเงิน|เสีย)(?:ประมาณ)?\s?(?:เท่าไร|เท่าไหร่|กี่บาท|กี่เหรียญ|กี่ดอลลาร์)", r"(?:ทั้งหมด|อันนี้|คลิปนี้|งานนี้|ตัวนี้|รูปนี้)?(?:กี่บาท|กี่ดอลลาร์|กี่ตังค์|กี่ตัง)", r"(?:แล้ว)?ถ้า(?:ทำ|ทำให้|ให้|มัน|ขอ)*(?:สั้น|ยาว|เล็ก|ใหญ่|น้อย)(?:ลง|ขึ้น|กว่านี้)?(?:จะ|มัน)*(?:ถูก|แพง)(?:ลง|ขึ้น|กว่า)*(?:ไหม|มั้ย|หรือเปล่า|รึเปล่า|ป่าว)", r"(?:а |и )?если (?:(?:сделать|его|её|будет) )*(?:по)?(?:короче|длиннее|меньше|больше|проще),? (?:то )?(?:(?:будет|выйдет|это|станет|получится) )*(?:по)?(?:дешевле|дороже)", r"แพง(?:ไหม|มั้ย)",
)  # fmt: skip
# Said with a question mark only: without one they tell rather than ask.
STATUS_ASKED = (r"(?:is |are |it's |all |you )*(?:it |you |they |u )?(?:all )?(?:done|ready|finished)", r"still (?:going|at it|on it)", r"well", r"and", r"so", r"ну", r"ну как", r"ну что", r"и", r"сделал[аои]?", r"готов[аы]?", r"скоро", r"ว่าไง", r"ได้ไหม")
AROUND_STATUS = (
    r"ok(?:ay)?", r"sorry", r"hello", r"hi", r"but", r"yet", r"exactly", r"again", r"guys?", r"all of (?:them|it)", r"roughly", r"about", r"actually", r"anyway",
    r"а", r"и", r"но", r"что", r"ч[еёо]", r"ну что", r"ну как", r"как", r"же", r"там", r"так", r"слушай", r"блин", r"скажи", r"подскажи", r"примерно", r"вообще", r"ли", r"вс[её]", r"привет", r"алло", r"эй",
    r"อะ", r"อ่า", r"ละ", r"ล่ะ", r"เนี่ย", r"น้อ", r"น้า", r"นะคะ", r"งาน", r"ตกลง", r"สรุป", r"ว่า", r"ตอนนี้", r"แล้วก็", r"กว่าจะเสร็จ", r"และ", r"ประมาณ",
)  # fmt: skip
_IT_EN = rf"(?:it|this|that|they|everything|(?:the|my|our) {_MADE})"
_DONE_EN = r"(?:done|ready|finished|complete|over|there)"
_DONE_RU = r"(?:готов[аоы]?|готовност\w+|конца|завершени\w+|финала|окончани\w+)"
STATUS = (
    *WHERE,
    rf"how much longer(?: (?:till|til|until|before) {_IT_EN}(?:'s| is| are)? (?:all )?{_DONE_EN}| (?:will|does|do) {_IT_EN} (?:still )?(?:take|need|be)| (?:do|must) (?:i|we) (?:have to |need to )?wait)?",
    rf"(?:is|are) {_IT_EN} (?:nearly|almost|close to|about) {_DONE_EN}", rf"will {_IT_EN} be {_DONE_EN}(?: soon| shortly| today| in time)?", rf"when will {_IT_EN} be {_DONE_EN}",
    r"how (?:long|much longer) (?:do|must|will) (?:i|we) (?:still )?(?:have to |need to )?(?:still )?wait", r"are we there yet", rf"has {_IT_EN} finished(?: yet)?", r"(?:nearly|almost) (?:done|ready|finished|there)",
    rf"сколько (?:ещё |еще |времени )*(?:осталось|ждать) (?:(?:ждать|времени|ещё|еще) )*до {_DONE_RU}", r"будет ли (?:это |вс[её] |оно )?(?:скоро )?готово(?: скоро)?", rf"когда (?:будет|будут) готов[аоы]? (?:мо[йяеи] |наш |это |этот )?{_MADE_RU}", r"почти готов[аоы]?", r"(?:ещё|еще) долго (?:ждать|осталось)",
    r"(?:ยัง)?เหลืออีก(?:นาน)?(?:แค่ไหน|เท่าไหร่|เท่าไร|นานไหม)", rf"{_MADE_TH}(?:นี้|ของ(?:ฉัน|ผม|เรา|หนู))?(?:จะ)?เสร็จ(?:เมื่อไหร่|เมื่อไร|กี่โมง|ตอนไหน)", r"(?:ต้อง)?รออีก(?:นาน)?(?:แค่ไหน|เท่าไหร่|เท่าไร)",
    r"(?:and )?what(?:'s| is| are) (?:you |jarvis )?(?:doing|up to|working on|making|busy with|waiting for)(?: right now| now| at the moment)?", r"what is (?:happening|going on)", r"what'?s (?:happening|going on|the status|the progress|running)",
    r"status", r"progress", r"any (?:news|progress|update)s?", r"update", r"how(?:'s| is) it (?:going|coming along|progressing|looking)(?: with .+)?", r"how(?:'s| is) (?:the|my) \w+ (?:going|coming along)", r"how far (?:are you|along are you|is it|have you got)(?: with .+)?",
    r"how (?:much longer|long (?:will (?:it|this|that) (?:still )?take|(?:until|till) .+|left|more|to go|do i (?:have to )?wait))(?: more)?", r"how much (?:time|work)? ?(?:is )?(?:left|remains)", r"when (?:will (?:it|you|this|that) be|is it|are you) (?:done|ready|finished)", r"(?:are you|is it|is that|are we) (?:still )?(?:done|ready|finished|working|nearly done|almost done|busy|on it)(?: yet| now)?",
    r"(?:is (?:there )?)?(?:anything|something)(?: still| left)? (?:running|going(?: on)?|in progress|cooking|rendering|in the works|being made|in the oven)(?: right now| now| from .{3,30})?", r"(?:is there )?anything new", r"what(?:'s| is) the (?:status|progress|state) (?:of|on|with) (?:my|the|that|this) \w+", r"(?:is|are) (?:my|the|that) \w+ (?:done|ready|finished)(?: yet)?",
    r"(?:so )?why did (?:it|that|this|the \w+) (?:fail|stop|break|not work)", r"why (?:didn'?t|did not) (?:it|that) work", r"what (?:went wrong|happened|was the (?:problem|error))",
    r"почему (?:это |всё |все |он[оа]? )?(?:не получилось|не вышло|не сработало|упало|остановилось|сломалось)", r"что (?:пошло не так|случилось)", r"в ч[её]м (?:была )?(?:ошибка|проблема)",
    r"ทำไม(?:ถึง|มัน)?(?:ไม่สำเร็จ|ล้มเหลว|พัง|ไม่ได้|ทำไม่ได้|หยุด)", r"เกิดอะไรขึ้น", r"(?:ผิดพลาด|พลาด)(?:ตรงไหน|อะไร|ยังไง)", r"มีอะไรทำอยู่(?:ไหม|มั้ย|บ้าง)",
    rf"(?:is|are) (?:my|the|that|those|these|our) (?:\w+ )?{_MADE}(?: from (?:(?:this|last|the|other) )*\w+| (?:that )?(?:i|we) (?:asked (?:you )?for|ordered|started)(?: (?:yesterday|today|(?:this |last )?\w+))?)? (?:all )?(?:(?:still )?(?:cooking|running|going|rendering)|done|ready|finished)(?: yet| now| already)?(?: or (?:is it |are they )?(?:still |not )?\w+(?: yet)?)?",
    r"(?:done|ready|finished) yet", r"still working", r"hurry(?: up)?", r"(?:i'?ll |i'?m )?(?:wait(?:ing)? for it|waiting)", r"(?:ок |хорошо |ладно )?жду", r"รอ(?:อยู่)?นะ", r"поторопись", r"поторапливайся", r"รีบๆ?(?:หน่อย|ด้วย)?", r"เร่งหน่อย",
    r"how much longer (?:(?:till|until|til|before) .{2,40}|(?:will|is|does) (?:it|this|that|they)(?: all)?(?: going to| gonna)?(?: still)?(?: take| be| need)?)", r"(?:is|are|will) (?:it|this|that|they|you|we)(?: all)?(?: be)? (?:(?:nearly|almost|close to being|about|soon) (?:done|ready|finished|there)|(?:done|ready|finished) (?:soon|any time soon|shortly))",
    r"(?:сколько|долго|много)(?: (?:ещё|еще|осталось|ждать|мне|там|времени))* до (?:конца|готовности|финала|финиша)", rf"{_MADE_RU} (?:уже|скоро|вс[её] ещё не) (?:будет )?(?:готов\w*|доделал\w*)", r"how long", r"how long (?:(?:is|are) (?:it|this|that|they|these|all (?:of )?(?:this|it|them)|the \w+) (?:going to|gonna)|(?:will|does|do|would) (?:it|this|that|they|these|all (?:of )?(?:this|it|them)|the \w+))(?: all)?(?: still)? (?:take|be|need)(?: you)?(?: to (?:finish|be (?:done|ready|finished)))?", r"(?:what(?:'s| is) the |any |got an )?eta",
    r"when (?:can|do) (?:i|we) (?:get|see|have) (?:it|them|this|that)", r"where are (?:we|you)(?: at)?(?: with (?:it|this|that|them))?", r"(?:is|are) (?:it|they|this|that|you) (?:still )?(?:done|ready|finished|going|running|working)(?: yet| now| already| soon)?", r"(?:did|have) you (?:finish|finished)(?: it| them| that)?(?: yet| already)?", r"you (?:done|finished|ready)(?: yet)", r"is it (?:out|there)(?: yet)", r"how(?:'s| is| are) (?:it|that|this|they|things|we) (?:going|doing|coming along|coming)(?: so far)?", r"why (?:is it|does it take|is it taking) so long", r"what(?:'s| is) taking so long",
    r"что (?:ты )?(?:сейчас |там )?(?:делаешь|готовишь)(?: сейчас)?", r"(?:чего|что) (?:ты )?(?:ждёшь|ждешь)", r"чем (?:ты )?(?:сейчас )?занят(?:а)?", r"над чем (?:ты )?(?:сейчас )?работаешь", r"что (?:сейчас )?(?:происходит|делается)", r"(?:какой |как )?(?:статус|прогресс)", r"как (?:идут )?(?:дела|успехи)(?: с .+)?", r"как продвигается(?: .+)?", r"как там(?! .*(?:канал|статистик|просмотр|мои|недел|месяц|называ|зовут|пишется))(?: .+)?", r"на каком ты этапе",
    r"сколько (?:ещё |еще )?(?:осталось|ждать|времени осталось|времени)(?: ждать)?", r"(?:долго|много) (?:ещё|еще)(?: ждать| осталось)?", r"сколько (?:там )?(?:ещё|еще)(?: там)?", r"скольк[оа] (?:там )?ждать", r"(?:ещё|еще) долго", r"когда (?:будет|всё будет|все будет) готово", r"когда (?:закончишь|доделаешь)", r"(?:уже )?готово(?: уже)?", r"(?:ты )?(?:скоро|закончил|всё ещё работаешь|ещё работаешь|работаешь)", r"почему так долго", r"что (?:там )?с (?:роликом|видео|клипом)", r"(?:сколько|как долго)(?: времени)? (?:это |вс[её] |он[аои]? )?(?:ещё |еще )?(?:займ[её]т|продлится|делаться|делать|ждать|нужно|надо|уйд[её]т|будет делаться)(?: времени| это| вс[её]| ждать)?", r"долго (?:это |вс[её] )?(?:будет|займ[её]т|делать|делается|ждать)", r"(?:это )?(?:надолго|долго)",
    r"(?:уже |вс[её] )*готов[аоы]?(?: уже| ли| вс[её])*", r"когда (?:уже )?(?:он[аои]? |это |вс[её] |ролик |видео )?(?:будет |будут )?(?:готов\w*|закончится|доделается)", r"(?:ты )?(?:уже )?(?:закончила?|доделала?|сделала?|успела?)(?: уже)", r"(?:вс[её] )?(?:ещё|еще) делаешь", r"скоро (?:будет|готово|закончишь|уже|там)(?: готово)?", r"ч[еёо] там(?: .+)?", r"что там", r"есть (?:новости|прогресс)", r"как успехи",
    rf"как там (?:мо[йяеиё]|наш[аеи]?) {_MADE_RU}[ ,]+(?:(?:ещё|еще|уже|скоро|долго|вс[её]|готов\w*|ждать|там|не|делаются|делается|осталось|много|сколько|когда|будет|будут)[ ,]*)+", rf"{_MADE_RU},? (?:котор\w+|что) (?:(?:я|мы|утром|вчера|днём|вечером|сегодня|недавно) )*(?:заказ|прос|отправ|поруч)\w+(?: (?:утром|вчера|днём|вечером|сегодня|тебе|вам))*,?(?: (?:уже|там|скоро|вс[её]))* готов\w*",
    rf"{_MADE_TH}ที่(?:ผม|ฉัน|เรา|หนู)?(?:สั่ง|ขอ|ให้ทำ|(?<!เ)จ้าง|ฝาก)(?:ทำ)?(?:ไว้|ไป|มา)?(?:เมื่อ(?:เช้า|วาน|กี้|คืน|บ่าย|ตะกี้|วานนี้)|ตอน(?:เช้า|บ่าย|เย็น)|วันนี้|ก่อนหน้านี้)?(?:มัน)?(?:ทำ)?(?:เสร็จ|ได้|เรียบร้อย|ถึงไหน)(?:แล้ว)?(?:หรือ|รึ)?(?:ยัง|เปล่า|ป่าว)?",
    r"ทำอะไร(?:อยู่)?(?:ตอนนี้)?", r"กำลังทำอะไร(?:อยู่)?", r"ตอนนี้(?:กำลัง)?ทำอะไร(?:อยู่)?", r"รออะไร(?:อยู่)?", r"ถึงไหน(?:แล้ว)?", r"ไปถึงไหน(?:แล้ว)?", r"เสร็จ(?:แล้ว)?(?:หรือ)?ยัง", r"เสร็จแล้วเหรอ", r"ใกล้เสร็จ(?:หรือ)?(?:ยัง|แล้ว)", r"อีกนาน(?:ไหม|มั้ย|เท่าไร|เท่าไหร่|แค่ไหน)", r"เหลืออีก(?:นาน)?(?:เท่าไร|เท่าไหร่|กี่นาที|นานไหม|นานมั้ย)", r"สถานะ", r"คืบหน้า(?:ถึงไหน|ไหม|ยังไง|อย่างไร)?(?:แล้ว)?", r"เป็นยังไงบ้าง", r"เป็นอย่างไรบ้าง", r"เมื่อไร(?:จะ)?เสร็จ", r"เมื่อไหร่(?:จะ)?เสร็จ", r"จะเสร็จเมื่อไร", r"จะเสร็จเมื่อไหร่", r"ทำไมนานจัง",
    rf"{_MADE_TH}?(?:ทำ)?(?:เสร็จ|ได้|เรียบร้อย)(?:แล้ว)?(?:หรือ|รึ)?(?:ยัง|เปล่า|ป่าว)", r"เสร็จ(?:แล้ว)?(?:ไหม|มั้ย)", r"(?:อีก)?นาน(?:ไหม|มั้ย|ป่าว|เปล่า|เท่าไร|เท่าไหร่|แค่ไหน)(?:กว่า)?(?:จะ)?(?:เสร็จ|ได้)?", r"(?:อีก)?กี่(?:นาที|ชั่วโมง|วัน)(?:ถึง)?(?:จะ)?(?:เสร็จ|ได้)?", r"(?:ต้อง)?(?:รอ|ใช้เวลา)(?:อีก)?(?:ประมาณ)?(?:นาน)?(?:เท่าไร|เท่าไหร่|แค่ไหน|ไหม|มั้ย|กี่นาที|กี่ชั่วโมง)", rf"{_MADE_TH}?(?:ไป)?ถึงไหน", r"เป็น(?:ยัง)?ไง(?:บ้าง)?", r"(?:เมื่อไร|เมื่อไหร่)(?:ถึง)?(?:จะ)?(?:เสร็จ|ได้)", r"(?:จะ)?(?:เสร็จ|ได้)(?:ตอนไหน|เมื่อไร|เมื่อไหร่|กี่โมง)",
)  # fmt: skip
THANKS = (
    r"(?:many |no,? )?thanks", r"thank(?:s| you)(?: (?:so|very) much| a (?:lot|bunch|million|ton))?", r"thank u", r"th?nx", r"thx", r"ty(?:sm|vm)?", r"ta", r"cheers", r"(?:well|nicely) done", r"(?:good|great|nice|amazing|excellent|lovely) (?:job|work|one|stuff)",
    r"(?:(?:you(?:'re| are)|(?:that|this|it)(?:'s| is| was)|they(?:'re| are)|looks|sounds) )?(?:(?:just|so|really|very|absolutely|pretty|super) )*(?:great|awesome|amazing|the best|cool|lovely|brilliant|wonderful|fantastic|beautiful|superb|excellent|neat|sweet|gorgeous|perfect|kind|a star|a legend|a lifesaver|good|nice)",
    r"(?:that|this|it|they)(?:'?s|'?re| is| are| was)? (?:(?:just|so|really|very|absolutely|bloody|proper|dead|well|right) )*(?:great|awesome|amazing|lovely|brilliant|brill|fab|perfect|gorgeous|stunning|beautiful|ace|mint|lush|wicked|smashing|spot on|cracking|grand|class|marvellous|top|top notch)", r"(?:ace|brill|fab|wicked|smashing|spot on|cracking|top notch|stunning|marvellous)(?: stuff| job| work| one| that)?", r"(?:you(?:'re| are)? )(?:an? )?(?:absolute |little |real |total )*(?:star|legend|lifesaver|gem|angel|diamond|hero|treasure|genius)",
    r"(?:i )?(?:really |just |absolutely )?(?:love|like|appreciate) (?:it|this|that|them)", r"you(?:'re| are) (?:just |really )?doing (?:so |really |very |a )*(?:great|well|fine|amazing|brilliantly|good|great job|good job|fantastic)", r"much appreciated", r"you rock", r"legend", r"wow", r"yay", r"bless you",
    r"(?:большое |огромное )?(?:спасибо|спасибочки|спасиб|пасиб\w*)(?: (?:большое|огромное|преогромное|тебе|вам|за (?:помощь|вс[её]|работу)))*", r"благодарю", r"(?:спс|пасиб\w*|спасибо) (?:ты )?(?:выручил[аи]?|помог(?:ла|ли)?|спас(?:ла|ли)?)", r"(?:ты )?(?:красав(?:а|чик|чег|ица)|крас[аo]вч\w+|респект|от души|жму руку|ты топ|ты лучший)", r"спс", r"(?:ты |вы )?(?:(?:меня|нас|мне|нам|очень|просто|так|реально|прям|сегодня|сильно) )*(?:выручил[аи]?|помог(?:ла|ли)?|спас(?:ла|ли)?)(?: (?:меня|нас|мне|нам|очень|сегодня|сильно))*", r"(?:ты |вы )?(?:просто |очень |такой |такая )*(?:молод(?:ец|цы|чина)|умниц\w+|лучш\w+|гений|супер|класс\w*|огонь|круто\w*|красив\w+|красот\w+|прекрасн\w+|отличн\w+|шикарн\w+|здорово|мило|пушка|бомба|прелесть|чудо|хорош\w*)(?: (?:получил\w+|вышл[оаи]|вышел))?", r"(?:получил\w+|вышл[оаи]|вышел) (?:очень |просто )?(?:супер|класс\w*|круто|красиво|отлично|здорово|шикарно)", r"вау", r"ого", r"(?:это )?(?:то,? что (?:надо|нужно)|самое то|в самый раз|идеально|безупречно)", r"(?:мне )?(?:очень )?нравится", r"(?:я )?(?:в восторге|обожаю)",
    r"ขอบ(?:พระ)?คุณ(?:มาก(?:มาย)?|น้า)?", r"ขอบใจ(?:มาก)?", r"แต[๊้]งกิ้ว", r"(?:เธอ|คุณ)?(?:ทำได้)?(?:ทำ)?(?:ออกมา)?(?:เก่ง|น่ารัก|สวย|ดี|เยี่ยม|ปัง|เจ๋ง|เลิศ|ชอบ|ถูกใจ|สุดยอด|ประทับใจ|รัก)(?:มาก|จัง|สุด|เลย|ที่สุด|งาม|โคตร|อ่ะ|เวอร์)+", r"สุดยอด", r"เลิศ", r"ปัง(?:มาก)?", r"เจ๋ง", r"เริ่ด(?:มาก|จัง|สุด|เวอร์)*",
)  # fmt: skip
AROUND_THANKS = (
    r"(?:talk|speak)(?: to (?:you|ya))?(?: (?:tmrw|tomorrow|tmw|later|soon|tonight|monday))*", r"see (?:you|ya)(?: (?:tmrw|tomorrow|later|soon))?", r"bye(?:[ -]?bye)?", r"good ?night", r"g'?night", r"gn", r"later", r"ttyl", r"tmrw", r"tomorrow", r"for now", r"that's all(?: for (?:now|today))?",
    r"до (?:завтра|свидания|встречи|связи|скорого)", r"пока(?:-пока)?", r"спокойной ночи", r"увидимся", r"на (?:сегодня|связи)", r"вс[её]", r"(?:ไว้|พรุ่งนี้|แล้ว)*คุยกัน(?:ใหม่|ต่อ|พรุ่งนี้|ทีหลัง)*", r"(?:แล้ว)?เจอกัน(?:ใหม่|พรุ่งนี้)*", r"บ๊ายบาย", r"บาย", r"ฝันดี", r"ราตรีสวัสดิ์", r"ไปก่อน", r"โอเค", r"ได้", r"พรุ่งนี้",
    r"x{1,6}", r"xo(?:xo)*", r"aw+", r"o+h+", r"love", r"lovely", r"hun", r"ай", r"ой", r"ух", r"вау", r"красота", r"огонь", r"แม่", r"ตัวแม่", r"(?<!เ)จ้า", r"เริ่ด(?:มาก)?",
    r"omg", r"(?:very|so) much", r"a lot", r"for (?:that|this|everything|(?:the|your) help)", r"(?:mate|man|dude|buddy|bro|dear|friend|everyone)", r"ok(?:ay)?", r"hi", r"again", r"really", r"haha\w*", r"lol",
    r"очень", r"ок", r"за (?:это|помощь|вс[её])", r"тебе", r"вам", r"большое", r"огромное", r"มาก", r"จริงๆ", r"น้า", r"งับ", r"จ๋า", r"อะ",
)  # fmt: skip
HELLO = (
    r"hello", r"hi", r"hey", r"hey man", r"yo", r"yo wassup", r"wassup", r"sup", r"hiya", r"are you (?:there|here|awake|around)", r"good (?:morning|afternoon|evening)",
    r"привет(?:ик|ствую)?", r"здаров[ао]?", r"здоров[оа]", r"ку", r"хай", r"здравствуй(?:те)?", r"ты (?:тут|здесь)", r"добр(?:ый|ое|ого) (?:день|утро|вечер|дня)",
    r"สวัสดี", r"หวัดดี", r"ดีจ้า", r"ว่าไง", r"อยู่ไหม", r"อยู่มั้ย",
)  # fmt: skip
FILLERS = (
    r"please", r"pls", r"there", r"thanks", r"thank you", r"jarvis", r"now", r"then", r"just", r"well", r"so", r"hey", r"oh", r"um+", r"and", r"it", r"cool", r"nice", r"(?:i )?(?:really )?(?:like|love) (?:it|this|that)",
    r"пожалуйста", r"спасибо", r"джарвис", r"ну", r"тогда", r"сейчас", r"уже", r"(?:мне )?(?:вс[её] )?(?:очень )?нравится",
    r"ครับ(?:ผม)?", r"ค่ะ", r"คะ", r"นะ", r"จ้า", r"จ้ะ", r"จ๊ะ", r"เลย", r"สิ", r"ซิ", r"หน่อย", r"ก็", r"แล้ว", r"ขอบคุณ", r"จาร์วิส", r"ฮะ", r"อ่ะ", r"ค่า", r"คร้าบ", r"ค้าบ", r"คับ", r"ฮับ", r"งับ",
)  # fmt: skip
# Chat spellings, written out before anything is compared.
SPELT = {
    "whats": "what's", "hows": "how's", "wheres": "where's", "thats": "that's", "its": "it's", "dont": "don't", "cant": "can't", "wont": "won't", "didnt": "didn't",
    "doesnt": "doesn't", "isnt": "isn't", "im": "i'm", "youre": "you're", "theyre": "they're", "u": "you", "r": "are", "ur": "your", "pls": "please", "plz": "please", "rn": "right now",
}  # fmt: skip
SIGNS = {"👍": " yes ", "✅": " yes ", "👌": " yes ", "🆗": " yes ", "👎": " no ", "❌": " no ", "🛑": " stop ", "⛔": " stop ", "✋": " stop "}
PICTURES = lazy("[\U0001f000-\U0001faff\u2600-\u27bf\u2b50\u2b55\ufe0f\u200d]+")
"""Emoji; those that say something are in `SIGNS`."""
WARM = lazy("[❤🥰😍🙏🎉🔥👏😊🤗💕💖💯😘🤩💪🫶😻]")

# What a whole piece of work is called: "another video" is one more, "another voice" is a change.
_WHOLE = r"(?:one|video|short|clip|film|movie|post|script|picture|image|photo|poster|thumbnail|podcast|story|видео|ролик|клип|фильм|пост|сценари|картин|изображен|постер|обложк|подкаст)"
# How a wish or a question of its own begins: such a message is no fragment about the work under way.
WISHES = lazy(
    r"^(?:please |now )?(?:make|create|draw|write|generate|compose|sing|cut|trim|find|search|show|list|tell|describe|read|say|speak|record|edit|publish|post|upload|send|save|delete|translate|remember|forget|help|plan|record"
    r"|what|who|whose|how|why|where|when|which|is|are|do|does|did|can|could|will|would|should)\b"
    r"|^(?:сделай|создай|нарисуй|напиши|сочини|придумай|сними|смонтируй|вырежи|обрежь|найди|покажи|расскажи|опиши|прочитай|прочти|озвучь|запиши|опубликуй|выложи|отправь|сохрани|удали|переведи|запомни|забудь|помоги"
    r"|что|кто|как|почему|где|когда|какой|какая|какие|сколько|можешь|ты)(?:те)?\b"
    r"|^(?:ช่วย|สร้าง|วาด|เขียน|แต่ง|ทำ(?:วิดีโอ|คลิป|ภาพ|รูป|เพลง|โปสเตอร์)|ตัด|หา|ค้น|แสดง|เล่า|อธิบาย|อ่าน|พูด|โพสต์|เผยแพร่|ส่ง|บันทึก|ลบ|แปล|จำ|ลืม)|(?:ไหม|มั้ย|อะไร|เท่าไร|เท่าไหร่|ยังไง|อย่างไร|ทำไม|ที่ไหน|เมื่อไร|เมื่อไหร่|ใคร)$"
)  # fmt: skip
# Before a change or a wish; says nothing of itself.
POLITE = lazy(
    r"^(?:(?:please|well|so|and|now that i think of it|jarvis)[\s,]+)*(?:(?:could|can|would|will) you (?:please |maybe )?|i(?:'d| would) (?:like|prefer|love) (?:it |you to )?|i want (?:it |you to )?|(?:а )?(?:можешь|можно|не могл[аи]? бы (?:ты|вы)|хочу|хотелось бы|хотела? бы)(?: ли)? (?:чтобы )?|ช่วย)"
)  # fmt: skip

# A message that changes what is under way: it opens with a turn ("no, ...", "actually"), sets something else against it ("instead"),
# takes something out, or asks for a value of "it".
CHANGE = tuple(
    lazy(pattern)
    for pattern in (
        r"\binstead\b|\brather than\b|\bactually\b|\bon second thought",
        r"^(?:no|nope|wait|hmm+|sorry|oops|ok(?:ay)?|yes|but|one more thing)\b[,.!:;\s]+\S+",
        rf"^(?:\w+ ){{0,2}}(?:an?other|(?:a )?different|друг\w+) (?!(?:{_WHOLE}))\w+$|^\S*?(?:เสียง|เพลง|ดนตรี|สี|แบบ|สไตล์|ภาพ)\S*(?:อื่น|ใหม่)",
        r"^(?:[^\W\d]+ ){0,3}\d+(?:[.,]\d+)? ?(?:s|secs?|seconds?|mins?|minutes?|сек|секунд\w*|мин|минут\w*)(?: long)?$|^[^\d\s]{0,12} ?\d+(?:[.,]\d+)? ?(?:วิ|วินาที|นาที)$",
        r"^(?:sorry,? )?i (?:meant|mean)\b|^(?:я )?имел[аи]? в виду\b|^หมายถึง\S",
        r"^(?:call|name|title) (?:it|this|that|the \w+)\b|^назови(?:те)?\b|^(?:it|this|that) (?:should|must|has to|needs to)\b|(?<![а-яё])пусть(?![а-яё])",
        r"^\d+ ?(?:s|secs?|seconds?|mins?|minutes?) (?:is|are|will be|would be) (?:enough|fine|plenty|ok)\b|^\d+ ?(?:сек\w*|мин\w*) (?:хватит|достаточно)|^\d+ ?(?:วิ|วินาที|นาที)(?:ก็)?พอ",
        r"^the (?:voice|music|language|title|style|colou?rs?|length|tone|topic|subtitles|captions) (?:should|must|has to|is to|to)\b",
        r"^(?:make|have|let|keep|do) (?:it|that|this|them|these|the|both)\b|^(?:change|switch|replace|swap|remove|drop|skip|omit|add|use|turn|leave out|set|shorten|lengthen)\b",
        r"\bwithout\b|\bno (?:music|voice|subtitles|captions|text|logo|title)\b|^don'?t (?:add|use|include|put)",
        r"\b(?:cheaper|shorter|longer|faster|slower|louder|quieter|brighter|darker|bigger|smaller|simpler|funnier|calmer|softer|warmer)\b",
        r"^(?:in|with|for|at|only|just|not|about) \S+",
        r"^(?:нет|стой|ой|погоди|подожди|извини|хотя|лучше|пусть|да но|да только|но)\b[,.!:;\s]*\S+|вместо|на самом деле|лучше бы",
        r"\bбез \S+|^сделай(?:те)? (?:его|её|ее|их|это|эту|этот|вс[её]|\w+ее)\b|^(?:поменяй|смени|измени|замени|убери|добавь|удали из|поставь|возьми|выбери|используй)(?:те)?\b|^сделай(?:те)? \w+(?:ым|им|ой|ей|ую|ое)$|^не надо \S+|^не (?:добавляй|используй|ставь)",
        r"\b(?:дешевле|короче|длиннее|быстрее|медленнее|громче|тише|ярче|темнее|больше|меньше|проще|подешевле|покороче|подлиннее|подольше|побыстрее|попроще)\b",
        r"^(?:(?:сделай(?:те)? )?(?:про|о|об)|на|по|для|только|не) \S+|^(?:да|ок(?:ей)?|ладно|хорошо|ага|угу)[\s,]+(?:но|только|а лучше|лучше)\b|^давай(?:те)? (?:в|на|лучше|про|без|с)\b",
        r"แทน|เปลี่ยน|จริงๆ|ขอเป็น|ให้เป็น|เอาเป็น|เป็นแบบ|ไม่ต้องมี|ไม่ต้องใส่|ไม่เอา\S+|ไม่ใส่|ไม่มี\S+|เอา\S+ออก|ตัด\S+ออก|เพิ่ม|ลด|ใส่\S+ด้วย|แก้",
        r"ถูกกว่า|ถูกลง|สั้นลง|สั้นกว่า|ยาวขึ้น|ยาวกว่า|เร็วขึ้น|ช้าลง|ดังขึ้น|เบาลง|สว่างขึ้น|มืดลง|ใหญ่ขึ้น|เล็กลง|ง่ายขึ้น",
        r"^(?:โอเค|ได้|ตกลง|ok)\s?แต่|^(?:ทำให้มัน|ทำให้|ขอ(?!บ|โทษ)|เอา|แค่|เฉพาะ|ไม่ใช่|เดี๋ยว|รอก่อน|โอเคแต่|แต่)\s*\S+",
    )
)
# "now make it square", "then ...": asks for something after this, not for a change of it.
AFTERWARDS = lazy(
    rf"^(?:and )?(?:now|then|next|after (?:that|this|it)|afterwards|when (?:it is|it's|you are|you're) (?:done|ready|finished)|also make (?:a|an|another)|(?:make )?another(?= (?:{_WHOLE}|about|for|of|with)|$))\b"
    r"|^(?:теперь|потом|затем|после этого|когда закончишь|когда будет готово|ещё один|еще один)\b|^(?:ต่อไป|จากนั้น|หลังจากนั้น|เสร็จแล้ว|พอเสร็จ|แล้วก็|ทีนี้|อีกอัน|(?:ขอ)?เพิ่ม(?:อีก|เรื่อง|คลิป|รูป)|ขออีก(?:คลิป|รูป|อัน|เรื่อง)|อีก(?:คลิป|รูป|เรื่อง))"
)  # fmt: skip
CHEAPER = lazy(
    r"(?:(?:and|but|ok|so) )?(?:(?:(?:what|how) about|is there|do you have|have you got|(?:can|could) (?:you|we) (?:do|have)|can (?:it|this|that) be) )?(?:an? |anything |something )?"
    r"(?:(?:а|и) )?(?:(?:есть|можно|как насч[её]т) )?(?:(?:что-нибудь|что-то|вариант) )?(?:แล้ว)?(?:มี)?(?:แบบ)?(?:ที่)?"
    r"(?:(?:make|do|have|get|keep) (?:it|this|that|them) |сделай(?:те)? (?:это |его |их )?|ขอ|เอา|ทำให้|เอาแบบ|ขอแบบ)?(?:(?:(?:a bit|a little|much|something) )?cheaper(?: one| version| option| way| alternative)?|for less(?: money)?|(?:spend|cost) less|(?:that's |it's )?too expensive|for free"
    r"|(?:по)?дешевле|слишком дорого|дороговато|бесплатно|ถูกกว่านี้|ถูกลง|ถูกกว่า|แพงไป|แพงเกินไป|ฟรี|ประหยัดกว่านี้|ประหยัดกว่า)(?:ล่ะ|ไหม|มั้ย)?(?: (?:можно|бы|как-нибудь|получится|possible|maybe|than that|than this)| (?:is |would be )(?:better|good))*(?:(?:ได้|กว่านี้)*(?:อีก)?(?:ไหม|มั้ย|มะ)?)"
)

PUBLISHING = lazy(
    r"\b(?:post|posts|posting|publish|publishing|publication|upload|uploading|share|sharing)\b|публик|выклад|опублик|постит|постинг|โพสต์|เผยแพร่|อัปโหลด|ลงโซเชียล|ลงโซเชี่ยล"
)
DELETING = lazy(r"\b(?:delet\w+|remov\w+ files?)\b|удал|ลบ")

ONLY = lazy(r"\b(?:only|just|nothing but|solely)\b|только|лишь|แค่|เฉพาะ|เพียง")
EXCEPT = lazy(
    r"\b(?:except(?: for)?|all but|everything but|skip|leave out|drop|without|not|(?:don'?t|do not) (?:do|make|post|publish|upload|share|run))\b"
    r"|\b(?:кроме|без|пропусти|убери|не (?:делай|публикуй|выкладывай))\b|ยกเว้น|ข้าม|ไม่เอา|ไม่ต้อง(?:ทำ|โพสต์|เผยแพร่)?|อย่า(?:ทำ|โพสต์|เผยแพร่)|ตัด"
)
THE_ONE = lazy(r"(?<=[a-z] )one\b(?= (?:about|on|with|of|for|in|that|where|which)\b)|\b(?:the|that|this) (?!number\b)(?:[a-z'-]+ ){1,3}one\b")
"""In such words "one" is no number: "the dogs one", "the one about dogs"."""
LESS = lazy(
    r"\b(?:except(?: for)?|all but|everything but|skip|leave out|leave off|drop|without|remove|delete|take out|take away|cut out|lose|scrap|(?:we |i )?(?:don'?t|do not) (?:need|want)|no need for|no)\b"
    r"|(?<![а-яё])(?:кроме|без|пропусти|убери|удали|выкинь|исключи|сними|не (?:надо|нужно|нужен|нужна|делай))(?:те)?(?![а-яё])|ยกเว้น|ข้าม|ไม่เอา|ไม่ต้อง(?:ทำ|มี)?|อย่าทำ|ตัด(?=อัน|เรื่อง|คลิป|รูป|ตัว)|ลบ(?=อัน|เรื่อง|คลิป|รูป|ตัว)|เอา(?=(?:อัน|เรื่อง|คลิป|รูป|ตัว)\S*ออก)"
)
"""Before or behind what is to be left out of several."""
TAKES_AWAY = lazy(r"\b(?:remove|delete|scrap|take away|take out|cut out)\b|(?<![а-яё])(?:убери|удали|сними)(?:те)?(?![а-яё])|ลบ|ออก")
"""Said of what is there already these mean that it is to be gone, and not that the rest is to be made without it."""
_ANY = r"(?:videos?|shorts?|clips?|films?|reels?|pictures?|posters?|images?|songs?|scripts?|ролик[а-яё]*|видео|клип[а-яё]*|картинк[а-яё]*|плакат[а-яё]*|сценари[а-яё]*|песн[а-яё]*)"
ANY_ONE = lazy(
    rf"(?<![\w'])(?:(?:the|that|this|an?) )*(?:one|{_ANY})?(?: (?:about|on|with|of|for|про|об?|с))(?![\w'])|(?<![\w'])(?:the|that|this|one|{_ANY}|тот|ту|то|что|который|про)(?![\w'])|(?:อัน|คลิป|รูป|ตัว)(?:ที่)?(?:เป็น)?|เรื่อง|เกี่ยวกับ|ออก(?=$|\s)|ทิ้ง(?=$|\s)"
)
"""Words for any one of several: "the one about", «ролик про»."""
PLACED = lazy(
    rf"(?<![\w'])(?:the|{_ANY}|ones?|number|no|and|и|номер|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|final)|(?:перв|втор|трет|четв[её]рт|пят|шест|седьм|восьм|девят|десят|последн)[а-яё]+|one|two|three|four|five|один|два|две|три|\d{{1,3}}(?:st|nd|rd|th)?)(?![\w'])|[#№,]"
    r"|(?:อัน|คลิป|รูป|ตัว|ข้อ)?(?:ที่)?(?:หนึ่ง|สอง|สาม|สี่|ห้า|แรก|สุดท้าย|\d{1,3})|ออก|ทิ้ง|(?:อัน|คลิป|รูป|ตัว)(?:ที่)?"
)
"""Words that name a place among several, and nothing else of them."""
POINTS = lazy(r"(?:it|that|this|that one|его|её|ее|это|эту|этот|мне|нам|มัน|นั้น|นี้|ออก)")
"""Behind what is to be left out: the part that was named before."""
FIRST = lazy(r"\b(?:first|1st)\b|\bперв\w+|แรก")
LAST = lazy(r"\b(?:last|final)\b|\bпоследн\w+|สุดท้าย")
ALL = lazy(r"\b(?:all|everything|every)\b|\bвсе\b|\bвсё\b|\bвс[её]м\b|ทั้งหมด|ทุก")
NUMBERS: dict[str, int] = {
    word: value
    for value, words in enumerate(
        (
            "one single один одна одно одну หนึ่ง", "two couple два две двух สอง", "three три трёх трех สาม", "four четыре สี่", "five пять ห้า", "six шесть หก",
            "seven семь เจ็ด", "eight восемь แปด", "nine девять เก้า", "ten десять สิบ",
        ),
        1,
    )
    for word in words.split()
}  # fmt: skip
ORDINALS: dict[str, int] = {
    word: value
    for value, words in enumerate(
        (
            "1st", "second 2nd втор", "third 3rd трет", "fourth 4th четв[её]рт", "fifth 5th пят", "sixth 6th шест", "seventh 7th седьм", "eighth 8th восьм",
            "ninth 9th девят", "tenth 10th десят",
        ),
        1,
    )
    for word in words.split()
}  # fmt: skip
THAI_PLACE = lazy(r"ที่\s*(\d+|หนึ่ง|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|สิบ)")

MONEY = lazy(
    r"(?:\$|usd\s*)\s*(?P<a>\d+(?:[.,]\d+)?)|(?P<b>\d+(?:[.,]\d+)?)\s*(?:\$|usd|dollars?|bucks?|доллар\w*|бакс\w*|ดอลลาร์|เหรียญ|ดอล)|(?P<c>\d+)\s*(?:cents?|цент\w*|เซนต์)"
    r"|(?P<d>\b(?:a|one) (?:dollar|buck)\b|\bдоллара?\b|หนึ่งดอลลาร์)"
)
NEVER_ASK = lazy(
    r"\b(?:never|don'?t|do not|no need to|stop) ask(?:ing)?\b|\bskip asking\b|\b(?:don'?t|do not|needn'?t|never) (?:have to |need to |bother (?:to |with )?)?(?:ask(?:ing)?|check(?:ing)? with me)\b|\bno need (?:to (?:check with|ask)|for asking)\b|\bwithout asking\b|\bno questions\b|не спрашива\w+|без вопросов|не надо спрашивать|ไม่ต้องถาม|อย่าถาม|ไม่ต้องขออนุญาต|โดยไม่ต้องถาม"
)
_MY_LEAVE_RU = r"(?:мо(?:его|ей|их|им)\s+)?(?:согласия|разрешения|ведома|одобрения|подтверждения|согласования|проверки|ответа|спроса|вопросов)"
_PUBLISHES_RU = r"(?:публикуй|выкладывай|пости|заливай|загружай|публиковать|выкладывать|постить|заливать)(?:те)?"
_BESIDE_RU = r"(?:теперь|отныне|впредь|дальше|с этого момента|с этого дня|на будущее|больше|всегда|пожалуйста|можешь|можно|ты|тебе|разрешаю|просто|сама?|сразу|вс[её]|все посты|посты|публикации|ролики|видео|их)"
_ME_TH = r"(?:ฉัน|ผม|เรา|หนู|ดิฉัน)"
_LEAVE_TH = r"(?:อนุมัติ|ยืนยัน|อนุญาต|ตอบ|คำตอบ|การอนุมัติ|คำอนุมัติ|การยืนยัน|ตรวจ|โอเค)"
WITHOUT_ME = lazy(
    rf"(?:{_BESIDE_RU},? )*{_PUBLISHES_RU}(?: {_BESIDE_RU})*,? (?:без {_MY_LEAVE_RU}(?: со мной| с моей стороны)?|не (?:спрашивая|дожидаясь|согласовывая|жди|ждать|спрашивай)(?: (?:меня|у меня|со мной|{_MY_LEAVE_RU}))?)(?: {_BESIDE_RU})*"
    rf"|(?:{_BESIDE_RU} )*не жди(?:те)? {_MY_LEAVE_RU} (?:(?:перед|для) публикаци\w+|(?:чтобы|прежде чем|когда) (?:публик|выклад|опублик|вылож)\w+)"
    rf"|(?:ต่อไป(?:นี้)?|จากนี้(?:ไป)?|ทุกครั้ง|ครั้งหน้า|เธอ|คุณ|ให้|แล้ว|\s)*(?:โพสต์|โพส|เผยแพร่|ลง|อัปโหลด)(?:คลิป|เอง|ให้|ทุกอัน|ทุกอย่าง)*ได้(?:เลย|เอง|ทันที)*(?:ทุกครั้ง|เสมอ|ตลอด)?\s?(?:โดย)?ไม่ต้อง(?:รอ|ขอ|ถาม|ให้|ผ่าน)+(?:{_ME_TH}|{_LEAVE_TH}|ก่อน|จาก|ทุกครั้ง|แล้ว|ให้)+(?:นะ|ครับ|ค่ะ|คะ|\s)*"
    rf"|(?:ต่อไป(?:นี้)?|จากนี้(?:ไป)?|ทุกครั้ง|\s)*ไม่ต้อง(?:รอ|ขอ|ให้)+(?:{_ME_TH}|{_LEAVE_TH})+(?:ก่อน|แล้ว|ค่อย|จะ)*(?:โพสต์|โพส|เผยแพร่|ลง)(?:คลิป|ทุกครั้ง|อีก|แล้ว)*(?:นะ|ครับ|ค่ะ|คะ|\s)*"
    r"|(?:(?:you (?:may|can)|please|just|always|from now on|ok|now),? )*(?:post|publish|upload)(?: (?:everything|things|posts|my posts|videos|anything|all of it|them all))?(?: (?:right away|straight away|directly|at once|immediately))?,? without (?:my|waiting for my|waiting for) (?:approval|ok(?:ay)?|permission|confirmation|consent|say-so|me)(?: from now on| any ?more)?"
    r"|(?:from now on,? )?(?:you )?(?:don'?t|do not|needn'?t|no) (?:have to |need to |need )?wait for my (?:approval|ok(?:ay)?|permission|confirmation|consent) (?:to|before you) (?:post|publish|upload)(?: any ?more| from now on)?"
)
"""Leaves publishing to JARVIS, in so many words and no others: «публикуй без моего подтверждения», "ต่อไปโพสต์ได้เลยไม่ต้องรอฉันอนุมัติ"."""
ONE_PLACE = lazy(
    r"\b(?:instagram|insta|ig|facebook|fb|telegram|tg|tik ?tok|youtube|yt|twitter)\b|(?<![а-яё])(?:инстаграм\w*|инст[уае]|фейсбук\w*|телеграм\w*|телег[уае]|тг|тик-?ток\w*|ютуб\w*|твиттер\w*)(?![а-яё])"
    r"|ไอจี|อินสตาแกรม|อินสตราแกรม|เฟซบุ๊ก|เฟสบุ๊ค|เฟสบุค|เฟซ|เฟส|ติ๊กต็อก|ติ๊กตอก|ติกตอก|ยูทูบ|ยูทูป|เทเลแกรม|ทวิตเตอร์"
)
FOR_ONE_PLACE = lazy(
    r"^(?:(?:from now on|you (?:may|can)|feel free to|go ahead and|just|always|please|ok),? )*you (?:don'?t|do not|needn'?t) (?:have to |need to )?(?:ask|check with) me (?:first )?(?:before|to|about) (?:post(?:ing)?|publish(?:ing)?|upload(?:ing)?)(?: (?:everything|things|stuff|anything))? (?:on|to|in) [a-z ]{2,24}$"
    r"|^(?:(?:from now on|you (?:may|can)|feel free to|go ahead and|just|always|please|ok),? )*(?:post|publish|upload)(?: (?:everything|things|stuff|anything))? (?:on|to|in) [a-z ]{2,24}?(?:[, ]+(?:whenever|always|any ?time|right away)?[, ]*(?:without asking|without my|don'?t ask|no need to|never ask|you don'?t (?:have|need) to))"
    r"|^(?:(?:теперь|отныне|впредь|можешь|можно|разрешаю|ты|всегда|пожалуйста|сразу|сам),? )*(?:[а-яё]+ )?(?:(?:в|на) [а-яё-]+,? )?(?:(?:ты|можешь|можно|разрешаю|теперь) )*(?:публик|выкладыв|постит?|залива)[а-яё]*(?: (?:в|на) [а-яё-]+)?,? (?:(?:можешь|можно|сразу|сам) )*(?:без (?:мо(?:его|ей|их) )?(?:согласия|разрешения|ведома|одобрения|подтверждения|согласования|спроса|вопросов)|не спрашивая)"
    r"|^(?:ต่อไป(?:นี้)?|จากนี้(?:ไป)?)?\s?(?:โพสต์|โพส|เผยแพร่|ลง|อัปโหลด)(?:ลง|ที่|ใน)?\s?[\u0e00-\u0e7f]{2,12}?(?:ได้|ได้เลย)?\s?(?:โดย)?ไม่ต้อง(?:ถาม|ขอ|รอ)"
)
"""Leaves publishing in some place to JARVIS: "you may post to telegram without asking", «в телеграм можешь публиковать без моего разрешения»."""
ALWAYS_DO = lazy(
    r"^(?:you (?:may|can) )?always (?:post|publish|upload|share|approve)\b|^(?:можешь )?всегда (?:публикуй|выкладывай|разрешаю|разрешено)|^(?:โพสต์|เผยแพร่|อนุมัติ|อัปโหลด)\S*\s?.*(?:ได้เสมอ|ได้เลยเสมอ|เสมอ|ทุกครั้ง|ตลอด)"
)
NOT_WITHOUT = lazy(
    r"^(?:please |and |but |ok,? |jarvis,? )*(?:you )?(?:don'?t|do not|never|must not|can'?t|may not|nothing|stop|quit|no more|no (?:post|video|money)\w*)(?: \w+)? "
    r"(?:publish|post|upload|share|send|spen[dt]|pay|buy|delete|remove|do|start|run|make|use|go(?:es)?)\w*\b"
    r".*\bwithout (?:asking|checking|telling me|my (?:ok(?:ay)?|permission|approval|consent|say-so|knowledge))"
    r"|^(?:пожалуйста,? |и |но |джарвис,? )*(?:(?:не|ничего|никогда|нельзя) (?:(?:надо|нужно) )?)+(?:публик|выклад|пост|загруж|трат|плат|покуп|удал|дела|запуск|отправ)\w*"
    r".*(?:без (?:спроса|вопросов|(?:моего |мо[её]й )?(?:согласия|разрешения|ведома|одобрения|подтверждения|согласования))|не спраш\w+|не спросив)"
    r"|^(?:пожалуйста,? |и |но |больше |джарвис,? )*(?:[а-яё]+ ){0,3}без (?:спроса|вопросов|(?:моего |мо[её]й )?(?:согласия|разрешения|ведома|одобрения|подтверждения))"
    r"(?: [а-яё]+){0,3} (?:не|нельзя) (?:публик|выклад|пост|загруж|трат|плат|покуп|удал|запуск|отправ)\w*"
    r"|^(?:ห้าม|อย่า|ไม่ให้).*(?:(?:โดย)?ไม่(?:ได้|ต้อง)?\s?(?:ถาม|ขออนุญาต|บอก)|โดยไม่ได้รับอนุญาต)"
)
"""Asks to be asked: "don't publish anything without asking me"."""
_LEAVE_RU = r"(?:без (?:спроса|вопросов|(?:моего |мо[её]й )?(?:согласия|разрешения|ведома|одобрения|подтверждения|согласования))|не (?:спрашивая|спросив))"
PROTESTS = lazy(
    r"^(?:hey |and |but |so |ok |please )*(?:why|how come|how dare|who (?:said|told|allowed)|i (?:really )?(?:don'?t|do not|didn'?t|never) (?:want|like|need|allow|allowed|say|said|tell|told)|i (?:hate|dislike)|you (?:just |again )?(?:shouldn'?t|should not|can'?t|mustn'?t|posted|published|uploaded|spent|paid|deleted))\b"
    r".{0,120}?\b(?:post|publish|upload|shar|spen|pay|paid|delet)\w*\b.{0,120}?\bwithout (?:asking|checking|telling me|my (?:ok(?:ay)?|permission|approval|consent|say-so))"
    r"|^you (?:just |again )?(?:posted|published|uploaded|spent|paid|deleted)\b.{0,120}?\bwithout (?:asking|checking|telling me|my (?:ok(?:ay)?|permission|approval|consent))"
    rf"|^(?:а |и |но |слушай,? )*(?:хватит|перестань(?:те)?|прекрати(?:те)?|зачем|почему|кто разреш[а-яё]+|я не (?:хочу|хотела?|разреша[а-яё]+|просила?)|не (?:хочу|смей|надо)|ты (?:опять |снова )?(?=опублик|вылож|потрат|удал)).{0,120}?(?:публик|выклад|вылож|пост|трат|удал)[а-яё]*.{0,120}?{_LEAVE_RU}"
    r"|^(?:เลิก|หยุด|ทำไม|ไม่อยากให้|ไม่ได้ให้|ใคร(?:บอก|อนุญาต)ให้).{0,120}?(?:โพสต์|โพส|ลง|เผยแพร่|ใช้เงิน|ลบ).{0,120}?ไม่(?:ได้|ต้อง|ยอม)?(?:ถาม|ขออนุญาต|บอก)"
)
"""Complains of what was done unasked, which allows nothing: "why did you post without asking?"."""
ASKS_OF_LEAVE = lazy(
    r"^(?:so |and |hey |but )*(?:do|does|did|will|would|are|is|has|have|who|what|when|how)\b|^(?:so |and |hey |but )*(?:can|could|may) (?:you|it)\b(?!.*\b(?:from now on|any ?more|please|pls|just|stop|always)\b)"
    r"|^(?:а |и )*(?:можешь ли|разве|неужели)(?![а-яё])|(?:ไหม|มั้ย|หรือเปล่า|รึเปล่า|หรือยัง)(?:ครับ|ค่ะ|คะ|นะ|\s)*\??$"
)
"""Only asks whether something is done unasked."""
MAKES_OF_IT = lazy(r"^(?:please |now |can you |could you )*(?:make|create|draw|write|generate|compose|film|record)\b|^(?:пожалуйста,? )?(?:сделай|создай|сними|напиши|нарисуй|озвучь|сочини)(?:те)?(?![а-яё])|^(?:ช่วย)?(?:ทำ(?!ให้|ได้)|สร้าง|เขียน|วาด|แต่ง)")
"""Wishes for something that may tell of leave: "make a video about people who post photos without asking"."""
ASK_FIRST = lazy(
    r"^(?:please |always |and |but |you should |you must )*(?:ask|check with|confirm with) (?:me )?(?:first )?before (?:you|it|anything|publishing|posting|uploading|spending|deleting)\b"
    r"|^(?:пожалуйста,? |сначала |всегда )*спрашивай(?: меня)?,? (?:перед тем|прежде|перед)(?![а-яё])"
    r"|^(?:ช่วย|กรุณา)?ถาม(?:ฉัน|ผม|เรา)?ก่อน(?:จะ)?(?:โพสต์|เผยแพร่|ลง|จ่าย|ใช้|ลบ|ทำ)"
    r"|^(?:пожалуйста,? )?(?:публик|выклад|пост(?:и|ить)(?![а-яё]))[а-яё]*(?: [а-яё]+)? только (?:после|с) мо(?:его|ей|им)(?: \w+)? (?:подтвержд|одобр|разреш|соглас|провер)\w+"
    r"|^(?:ต้อง|ให้|ช่วย)?รอ(?:ให้)?(?:ฉัน|ผม|เรา|หนู)(?:อนุมัติ|ยืนยัน|อนุญาต)ก่อน(?:จะ|ค่อย|ถึง)*(?:โพสต์|โพส|ลง|เผยแพร่)"
    r"|^(?:ห้าม|อย่า)(?:โพสต์|โพส|ลง|เผยแพร่)(?:อะไร)?(?:ถ้า|จนกว่า|ก่อน)(?:ที่)?(?:ฉัน|ผม|เรา|หนู)(?:จะ)?(?:ยังไม่(?:ได้)?)?(?:อนุมัติ|ยืนยัน|อนุญาต|โอเค|ตกลง)"
    r"|^(?:from now on,? |please |always |you (?:should|must) )*(?:ask|check with) (?:me |us )?(?:first )?before (?:anything|everything|any post|a post|posts|something) (?:goes|is|gets|are|go) (?:public|live|out|up|online|posted|published)"
    r"|^(?:please )?(?:don'?t|do not|never) (?:publish|post|upload|share) (?:anything|stuff|things|any posts?) (?:unless|until|before) (?:i|we)(?:'ve| have)? (?:say|said|ok|okay|approved?|agreed?|confirm(?:ed)?|allow(?:ed)?|tell)\b"
    r"|^(?:больше |пожалуйста,? )+не (?:публик|выклад|пост)[а-яё]* (?:ничего )?(?:без (?:спроса|вопросов|(?:моего |мо[её]й )?(?:согласия|разрешения|ведома|одобрения|подтверждения))|не спросив)"
    r"|^(?:всегда |сначала |пожалуйста,? )*спрашивай(?: меня)?(?: сначала)?,? если (?:что-то |это |вдруг )?(?:будет )?(?:дороже|больше) (?:чем )?\S+"
    r"|^(?:please |always )*ask(?: me)?(?: first)? (?:if|when|whenever) (?:it|something|anything) (?:costs?|is|will be|would be) (?:more than|over|above) (?:\$ ?\d|a dollar|\d)"
)
ASK_AGAIN = lazy(
    r"\b(?:always ask(?: me)?(?: again| first| before)?|ask me (?:always|every time|again|first)|ask (?:always|every time|before every)|start asking again)\b"
    r"|\bask(?: me)?(?: first)? before (?:each|every|any|paying|spending)\b|(?<!\w)(?:перед|до) (?:кажд|люб|плат|трат|оплат)\w+(?: \w+){0,2} спрашивай|спрашивай(?: меня)? (?:перед|до) (?:кажд|люб|плат|трат|оплат)\w+"
    r"|всегда спрашивай|спрашивай (?:меня )?(?:всегда|каждый раз|снова|опять)|(?<!ไม่ต้อง)(?<!อย่า)ถาม(?:ฉัน|ผม|เรา)?(?:ก่อน)?(?:จ่าย|เสียเงิน|ใช้เงิน)?(?:เงิน)?(?:ทุกครั้ง|เสมอ|อีกครั้ง|ตลอด)|ให้ถาม(?:ก่อน)?(?:ทุกครั้ง|เสมอ)"
)
ASKED_BEYOND = lazy(
    r"\b(?:above|over|beyond|past|(?:any(?:thing)? )?more than|anything (?:more|above|over)) (?:that|this|it)\b|\banything (?:more|above|over)\b"
    r"|(?<!\w)(?:вс[её] )?(?:что )?(?:выше|больше|сверх|свыше)(?: этого| того)?(?!\w)|(?:ถ้า|หาก)?(?:เกิน|มากกว่า)(?:กว่า)?(?:นั้น|นี้)|(?:ถ้า|หาก)(?:จะ|มัน)*เกิน(?:งบ|วงเงิน|ไป|มา)?\s?(?:ก็|ให้|ต้อง|ช่วย)*(?=ถาม|บอก)"
)
"""What is to be asked about is only what goes beyond a sum just named: "up to $5 a day, above that ask me"."""
_DEARER = r"(?:дороже|больше|более|выше|свыше|сверх)"
ASK_ABOVE = lazy(
    rf"{_DEARER} (?:чем |на )?(?:\$ ?)?(?:\d|доллар|бакс|один|одного|двух|тр[её]х|пяти|десяти|пол)[^.;!?]{{0,40}}?(?:спраш|спрос|согласу|согласов|с моего (?:разреш|соглас)|с моим (?:разреш|соглас)|с моего ведома|предупре)"
    r"|(?:เกิน|แพงกว่า|มากกว่า|สูงกว่า)\s?(?:\$\s?)?[\d\u0e00-\u0e7f]{1,12}\s?(?:ดอลลาร์|ดอล|เหรียญ|usd|\$)[^.;!?]{0,20}?(?:ถาม|ขออนุญาต|บอก)(?:ฉัน|ผม|เรา|หนู)?ก่อน",
)
"""To be asked of what costs more than a sum: "если что-то дороже доллара, сначала спрашивай"."""
DRAFTS = lazy(r"\b(?:drafts?|private|unlisted)\b|черновик\w*|ฉบับร่าง|แบบร่าง|ดราฟต์|ดราฟท์|ร่าง")
WHAT_IS_ALLOWED = lazy(
    r"^(?:(?:and |so )?what (?:are you allowed|do i let you|did i let you|have i let you) (?:to )?do without (?:asking|my (?:ok(?:ay)?|permission))(?: me)?|(?:а )?что (?:тебе|ты) (?:можно|разрешено|можешь)(?: делать)? без (?:спроса|вопросов|разрешения|моего (?:разрешения|согласия))|(?:เธอ|คุณ)?ทำอะไรได้(?:เอง)?(?:บ้าง)?(?:โดย)?ไม่ต้อง(?:ถาม|ขอ)(?:บ้าง)?"
    r"|what (?:may|can) you do without asking|what (?:did|have) i allow(?:ed)?(?: you)?|(?:show|list) (?:me )?(?:the |my )?permissions|permissions"
    r"|что (?:я (?:тебе )?разрешила?|тебе можно без вопросов)|покажи разрешения|разрешения|อนุญาตอะไรไว้บ้าง|ดูสิทธิ์|สิทธิ์ที่ให้ไว้)$"
)

BUDGET = lazy(
    r"\bbudget\b|\bspend(?:ing)?\b.*\b(?:at most|no more than|not more than|more than|up to|under|below|over|limit(?:ed)?|cap(?:ped)?|max(?:imum)?)\b|\b(?:at most|no more than|not more than|up to|under|below|limit(?:ed)?|cap|max(?:imum)?)\b.*\bspend(?:ing)?\b|\b(?:spending|daily|weekly|monthly) (?:limit|cap|maximum)\b"
    r"|бюджет|тра(?:ть|тить|чу|тим) не (?:больше|более|свыше)|(?:больше|более|свыше) .*(?<!\w)(?:не (?:надо )?(?:по)?(?:трат\w+|расход\w+)|тратить (?:нельзя|не надо|запрещаю))|не (?:дай |давай )?(?:мне )?(?:по)?трат\w+ (?:больше|более|свыше)|(?:не (?:больше|более)|максимум|до) .*трат\w+|трат\w+ (?:максимум|до)\b|(?:дневн|недельн|месячн)\w+ лимит|лимит (?:трат|расход)\w*"
    r"|(?<!ส)งบ|(?:ห้าม|อย่า|ไม่)(?:ให้)?(?:ใช้|จ่าย)(?:เงิน)?เกิน|(?:ใช้|จ่าย)(?:เงิน)?(?:ได้)?(?:ไม่เกิน|แค่|สูงสุด)|(?:จำกัด|ลิมิต)(?:เงิน|ค่าใช้จ่าย)|วงเงิน"
)
# A bound on an amount of money for a time: a budget, though nobody calls it one.
BOUND = lazy(
    r"\b(?:limit|cap|max(?:imum)?|at most|(?:no|not) more than|under|below|up to|tops|(?:don'?t|do not|never|not|shouldn'?t|can'?t)(?: ever)? (?:go|be|get|run) (?:over|above|beyond|past)|stay (?:under|within|below)|exceed(?:ing)?)\b|лимит|не (?:больше|более|выше)|максимум|огранич\w+|ไม่เกิน|ไม่ให้เกิน|สูงสุด|จำกัด|ลิมิต|เพดาน"
)
SETS_BOUND = lazy(r"\bset\b.*\b(?:limit|cap|maximum)\b|(?:поставь|установи|сделай|задай|введи)(?:те)? .*лимит|лимит|(?:ตั้ง|กำหนด|ขอ).*(?:ลิมิต|เพดาน|วงเงิน)")
# Something to be made or told, with a sum in it: its words are no budget.
TALE = lazy(
    r"\babout\b(?! (?:[$€£]|\d|a |my |the ))|(?<!\w)про(?!\w)|(?<!\w)об? (?!бюджет)|เรื่อง|เกี่ยวกับ"
    r"|^(?:please |now |can you |could you )*(?:make|create|draw|write|generate|compose|film|record|edit|do|post|publish|translate|say|read)\b(?! (?:it |sure |my |the |our |your |a )*(?:(?:daily|weekly|monthly|spending) )*(?:budget|limit|cap|spending|max))"
    r"|^(?:пожалуйста,? )?(?:сделай|создай|сними|напиши|нарисуй|озвучь|переведи|сочини|опубликуй)(?:те)?(?! .*(?:бюджет|лимит))|^(?:ช่วย)?(?:ทำ(?!ให้)|สร้าง|เขียน|วาด|แต่ง|แปล|โพสต์)"
)
MOST_BUDGET_WORDS = 22
BUDGET_ASKED = lazy(
    r"^(?:budget|my budget|how much (?:have (?:i|we|you) |did (?:i|we|you) )?(?:spent|spend)(?: so far| today| this month)?|what(?:'s| is) (?:my|the) budget|what did (?:it|this|you) cost|(?:show|see) (?:me )?(?:my |the )?budget|spending"
    r"|бюджет|какой (?:у меня )?бюджет|сколько (?:я |мы |ты )?(?:уже )?(?:потратила?|потрачено|потратили)(?: сегодня| за месяц| в этом месяце)?|งบ(?:ประมาณ)?(?:เหลือเท่าไหร่|เหลือเท่าไร|เท่าไหร่|เท่าไร)?|ใช้เงินไปเท่าไหร่(?:แล้ว)?|ใช้เงินไปเท่าไร(?:แล้ว)?|ใช้ไปเท่าไร(?:แล้ว)?|ใช้ไปเท่าไหร่(?:แล้ว)?)$"
)
# A question about the budget in other words: it asks, it names the budget, and it asks what is set, used or left of it.
_BUDGET_NAME = r"(?:\bbudget\b|\b(?:spending|daily|weekly|monthly) (?:limit|cap)\b|бюджет\w*|лимит\w*|(?<!ส)งบ|วงเงิน)"
_BUDGET_STATE = r"(?:\b(?:left|remain\w*|rest|used|spent|over|under|still|my|our|current|set)\b|остал\w+|остат\w+|потрач\w+|у меня|мой|моего|моём|сейчас|хватит|เหลือ|ใช้ไป|ของ(?:ฉัน|ผม|เรา|หนู)|ตั้งไว้|เกิน)"
_BUDGET_ASKS = r"(?:^(?:and |so |hey |hi |um+ )*(?:how|what|is|am|are|do|did|have|does|where|show|check|tell)\b|сколько|скок|какой|каков|есть ли|много|покажи|что с|เท่าไหร่|เท่าไร|กี่|ไหม|มั้ย|หรือยัง|รึยัง|ยัง)"
BUDGET_LEFT = lazy(
    rf"(?=.*{_BUDGET_ASKS})(?=.*{_BUDGET_NAME})(?=.*{_BUDGET_STATE})"
    r"|(?:and |so )?how much (?:money )?(?:(?:can|could|may) (?:i|we|you) (?:still )?spend|(?:do i|is there|have i(?: got)?) (?:have )?left(?: to spend)?|(?:money )?is left(?: to spend)?)(?: today| this month| this week)?$"
    r"|(?:и |а )?сколько (?:(?:я|мы|ещё|еще|денег|можно|могу|мне) )*(?:потратить|осталось денег|денег осталось)(?: сегодня| в этом месяце| за месяц)?$|(?:ยัง)?(?:ใช้(?:เงิน)?ได้อีก|เหลือเงิน(?:ให้ใช้)?(?:อีก)?|เงินเหลือ(?:อีก)?)(?:เท่าไหร่|เท่าไร)"
)
BUDGET_BARE = lazy(r"(?:set )?(?:my |the |a )?budget(?: is| to| of|:)? \d+|(?:поставь |мой )*бюджет(?: на)? \d+|(?:ตั้ง)?งบ\s?\d+")
NO_BUDGET = lazy(
    r"(?<!don't )(?<!not )(?<!never )\b(?:no|without a?|(?:remove|drop|clear|forget|cancel|lift) (?:the|my)) (?:(?:daily|weekly|monthly|spending) )?(?:budget|spending limit)\b|\bunlimited\b|без бюджета|(?<!не )убери бюджет|(?<!не )сними (?:лимит|ограничение)|(?<!อย่า)(?<!ห้าม)(?:ไม่จำกัดงบ|ไม่มีงบ|ยกเลิกงบ)"
)
LIFTS_LIMIT = lazy(
    r"(?:please )?(?:remove|lift|drop|clear|cancel|delete|get rid of) (?:the|my|all|any)(?: of)?(?: my| the)? (?:(?:daily|weekly|monthly|spending|money) )?(?:limits?|budgets?|caps?)(?: please)?"
    r"|(?:убери|сними|отмени|удали)(?:те)? (?:все |мой |мои |этот )?(?:лимит\w*|бюджет\w*|ограничени\w*)(?: на (?:деньги|траты|расходы))?|(?:ยกเลิก|ลบ|เอา)(?:งบ|วงเงิน|ลิมิต)(?:ทั้งหมด)?(?:ออก)?"
)
LIMIT_ASKED = lazy(
    r"(?:so |and )?what(?:'s| is| are)? (?:my|the|our) (?:(?:daily|weekly|monthly|spending|current) )*(?:limits?|budgets?|caps?)(?: right now| now)?"
    r"|(?:а )?как(?:ой|ие) (?:у меня |у нас |сейчас )*(?:лимит\w*|бюджет\w*)|(?:а )?(?:сколько|скок|скока) (?:ещё |еще )?(?:бабла|бабок|денег|деньжат)(?: ещё| еще)? (?:осталось|есть|у меня)|(?:งบ|วงเงิน|ลิมิต)(?:ของ(?:ฉัน|ผม|เรา))?(?:ตอนนี้)?(?:เท่าไหร่|เท่าไร|เหลือเท่าไหร่)"
)
PERIODS = {
    "day": lazy(r"(?:\b(?:a|per|each|every|any one) |/ ?)day\b|\bdaily\b|\btoday\b|в (?:один )?день|в сутки|за день|на день|каждый день|дневн\w+|сегодня|ต่อวัน|วันละ|รายวัน|ทุกวัน|วันนี้|วันนึง|วันหนึ่ง"),
    "week": lazy(r"(?:\b(?:a|per|each|every|this) |/ ?)week\b|\bweekly\b|в недел[юе]|за неделю|на неделю|недельн\w+|еженедельн\w+|ต่อ(?:สัปดาห์|อาทิตย์)|(?:สัปดาห์|อาทิตย์)ละ|ราย(?:สัปดาห์|อาทิตย์)|(?:สัปดาห์|อาทิตย์)นี้"),
    "month": lazy(r"(?:\b(?:a|per|each|every|this) |/ ?)month\b|\bmonthly\b|в месяц|за месяц|на месяц|месячн\w+|ต่อเดือน|เดือนละ|รายเดือน|เดือนนี้"),
    "run": lazy(
        r"\b(?:a|per|each|every) (?:run|request|task|job|time|video|short|piece)\b|за (?:раз|запрос|ролик|задачу)|на (?:запрос|ролик|раз|задачу)|ต่อครั้ง|ครั้งละ|ต่องาน|งานละ|ต่อคลิป"
    ),
}
