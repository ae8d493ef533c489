"""Thai for the local planner: small talk and answers. The rest of a Thai message is understood through the tools' examples."""

from __future__ import annotations

SMALLTALK: dict[str, str] = {
    "thanks": r"(?:ขอบคุณ|ขอบใจ).*",
    "help": r"(?:ช่วยด้วย|ทำอะไรได้บ้าง|คุณทำอะไรได้(?:บ้าง)?|ช่วยอะไรได้บ้าง|คุณคือใคร|ใช้งานยังไง).*",
    "bye": r"(?:ลาก่อน|บาย|แล้วเจอกัน).*",
    "hello": r"(?:สวัสดี|หวัดดี|ดีจ้า|ฮัลโหล)(?:ครับ|ค่ะ|คะ|จ้า)?",
}

YES = r"(?:ใช่|ได้|ได้เลย|ตกลง|โอเค|เอาเลย|ทำต่อ|ต่อเลย|ok)\s?(?:ครับ|ค่ะ|คะ)?"
NO = r"(?:ไม่|ไม่ต้อง|ไม่เอา|ยกเลิก|หยุด)\s?(?:ครับ|ค่ะ|คะ)?"
