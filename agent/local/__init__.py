"""The local planner: understands a sentence with no model and no network, for whatever tools there are.

It names no tool. Everything comes from the catalogue: a tool's `say` examples, its name, description, typed fields and output kinds; an
operation (a field whose type is one or several `tools.contract.Operation`) is an ability of its own. To be understood well, a tool gives

- `say`: five to fifteen short examples, in any language. `{field}` marks where a field's value stands; the words around the slot
  decide which field a value goes to ("keep the first {end_s} seconds", "skip the first {start_s} seconds"). `{field/2}` takes half of
  what is said ("leave {pad_s/2} seconds between the words" of a field that is a margin on both sides). The first example without a slot
  is what JARVIS suggests to a person; Thai and Russian speakers are spoken to in the examples of their language: give some of each;
- units in field names: `_s`, `_ms`, `_min` (lengths of time), `_db`, `_lufs`, `_px`, `_hz`, `_bpm`, `_percent`; `factor`, `scale`, `speed`
  (2x, twice, half); `language`, `languages` (ISO 639-1 codes); `start_s` with `end_s` (a stretch); `query`, `topic`, `text` (free words);
- words for values that cannot be guessed, in the field's metadata:

      shape: Literal["9:16", "1:1"] = Field(json_schema_extra={"say": {"9:16": ["upright", "for stories"]}})
      loop: bool = Field(False, json_schema_extra={"say": {"true": ["over and over"], "false": ["just once"]}})
      size_px: int = Field(1080, description="...")        # numbers are read by their unit

  `say` maps a value, as text, to the ways people put it; on a type (`Annotated[Literal[...], Field(json_schema_extra=...)]`) it serves
  every field of that type. Words most tools share (shapes and platforms, languages, kinds of file) live once, in `lexicon/values.py`;
- `titles` (beside `say`): language -> what a step is called in a plan, "Publish on {platforms}[ {when}]"; what stands in brackets is
  left out when a field in it has no value. Values are written in words: what a field's metadata says under
  `"shown": {value: {language: words}}`, else its `say` word in that language, a date, a length, a name;
- `"ask": {language: question}` in a field's metadata: how it is asked for; `{choices}` in it are its values;
- descriptions that name the choices ("9:16 vertical, 1:1 square"): those words are understood too.

Here lie `words` (text into tokens), `dictionary` (which words are words), `lexicon/` (a language as data), `slots/` (typed extractors, one
file each, found by discovery), `times` and `periods` (moments and stretches of days; by what a moment is read lies in `moments/`),
`planner` (all of it in order) and `readers` (who is asked about a message, and in which order). The rest by what a line of it is about:

- `announcing/`: messages that announce something, and the facts that stand in them: prices, dates, places.
- `answers/`: messages that are answered in words: small talk, prices, what there is and what there is not.
- `catalogue/`: what the tools can do, and how near a clause is to it: abilities, their fields and examples, and the ranking.
- `clips/`: clips and pictures that were sent, and what is to be done with them, or cannot be.
- `drafting/`: from clauses to a plan: what each asks for, its values, its wires, its batches, and what it is called.
- `follow_ups/`: what is said of work that was made: changed, made again, put right, taken back, found bad.
- `foreign/`: catalogues of other people's tools, which have descriptions and no examples.
- `imagery/`: pictures and sheets: their letters, light, size and details.
- `learned/`: what is learned of whole messages - which tools they ask for, what they are about, which words tell how - and plans held
  against it.
- `memories/`: what is to be kept, put right, forgotten or recalled, and what is heeded of it.
- `publishing/`: posts: what goes out, where and when; what is planned or out already; posts that are still to be written.
- `several/`: several things in one message: each with its own words, in several versions, or of different kinds.
- `sounds/`: music and voices: what plays, what goes under which clip, and what nobody here can play or sing.
- `wordings/`: a message put the way the tools' own examples say it: typing, slang, order of words, courtesies and asides.
- `writing/`: words that are to be written: content calendars, captions, scripts.
"""
