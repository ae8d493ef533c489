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

Files: `words` (tokens), `lexicon/` (a language as data), `fields` and `abilities` (the catalogue as data), `matching` (which ability),
`meaning` (the sentence model, for clauses the words leave open), `repairs` (what is taken back or left out), `clauses` (how a message
splits; `said` is a clause, `joining` tells which pieces belong together), `slots/` (typed extractors, one file
each, found by discovery), `filling` (values into fields), `wiring` (assets into inputs), `dialogue` (answers to questions), `titles` and
`wording` (titles and questions), `planner` (all of it in order).
"""
