"""Discovery: a file in its place is all it takes, and a file that breaks the rules is refused with the reason."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from core.errors import InvalidInput, InvalidPlan, Unavailable, UnknownTool
from core.settings import settings
from tools.contract import KINDS
from tools.plan import Plan
from tools.registry import Registry, registry
from tools.validate import check, validate_args

Write = Callable[[dict[str, str]], None]

PLANT = '''
from tools.contract import Cost, Field, Image, ToolInput, ToolOutput, Video, Workspace, tool

class Input(ToolInput):
    picture: Image = Field(description="What to plant")
    days: int = Field(3, ge=1, le=30, description="How long it grows")

class Output(ToolOutput):
    video: Video

@tool(lane="network", effect="spends", version=4, say=["plant {picture}"], estimate=lambda args: Cost(seconds=args.days))
def plant(args: Input, work: Workspace) -> Output:
    """Plant a picture and film it.

    More about it.
    """
    raise RuntimeError("not here")
'''

FLIP = '''
from typing import ClassVar, Literal
from tools.video.contract import ActsOn, Change, VideoOperation

class Flip(VideoOperation):
    """Turn it upside down."""

    acts_on: ClassVar[ActsOn] = "picture"
    say: ClassVar[list[str]] = ["flip it upside down"]
    type: Literal["flip"] = "flip"

    def apply(self, edit, clip):
        return Change(edit, "flipped")
'''

ENGINE = """
from tools.contract import Availability, provider

@provider("garden.water", name="{name}", available=lambda: Availability({ok}, "{reason}"), cost="free")
class Engine:
    def water(self):
        return "{name}"
"""


def engine(name: str, *, ok: bool = True, reason: str = "") -> str:
    return ENGINE.format(name=name, ok=ok, reason=reason)


def test_the_tools_of_the_house(catalogue: Registry) -> None:
    assert {"video.edit", "asset.describe", "asset.search"} <= set(catalogue.tools)
    edit = catalogue.get("video.edit")
    assert (edit.function_name, edit.lane, edit.effect, edit.composite) == ("video_edit", "media", "none", False)
    assert edit.input_kinds() == {"video": "video"}
    assert edit.output_kinds() == {"video": "video"}


def test_every_tool_is_fit_for_people_and_planners(catalogue: Registry) -> None:
    for tool in catalogue.tools.values():
        assert tool.say, tool.name
        assert tool.title and not tool.title.endswith("."), tool.name
        for name, field in tool.input.model_fields.items():
            assert field.description, f"{tool.name}.{name} has no description"


def test_every_number_is_bounded(catalogue: Registry) -> None:
    def numbers(schema: object, where: str) -> list[str]:
        if isinstance(schema, list):
            return [fault for number, item in enumerate(schema) for fault in numbers(item, f"{where}.{number}")]
        if not isinstance(schema, dict):
            return []
        open_ended = schema.get("type") in ("number", "integer") and not (
            ("minimum" in schema or "exclusiveMinimum" in schema) and ("maximum" in schema or "exclusiveMaximum" in schema)
        )
        return ([where] if open_ended else []) + [fault for key, item in schema.items() for fault in numbers(item, f"{where}.{key}")]

    for tool in catalogue.tools.values():
        assert numbers(tool.input.model_json_schema(), tool.name) == []


def test_the_operations_of_video_edit(catalogue: Registry) -> None:
    schema = catalogue.get("video.edit").input.model_json_schema()
    assert {"cut_silence", "trim", "speed", "reframe", "clean_audio"} <= set(
        schema["properties"]["operations"]["items"]["discriminator"]["mapping"]
    )
    for operation in schema["$defs"].values():
        assert operation["description"]
        assert all("description" in field for name, field in operation["properties"].items() if name != "type")


def test_a_tool_is_one_new_file(extra_package: Write) -> None:
    extra_package({"garden/plant.py": PLANT})
    plant = registry().get("garden.plant")
    assert registry().get("garden_plant") is plant
    assert (plant.function_name, plant.lane, plant.effect, plant.version) == ("garden_plant", "network", "spends", 4)
    assert plant.title == "Plant a picture and film it"
    assert plant.say == ("plant {picture}",)
    assert (plant.input_kinds(), plant.output_kinds()) == ({"picture": "image"}, {"video": "video"})
    schema = plant.input.model_json_schema()
    assert schema["properties"]["picture"]["x-asset-kind"] == "image"
    assert schema["properties"]["days"] == {
        "default": 3,
        "description": "How long it grows",
        "maximum": 30,
        "minimum": 1,
        "title": "Days",
        "type": "integer",
    }
    assert "video.edit" in registry().tools


def test_a_new_tool_is_planned_checked_and_priced(extra_package: Write) -> None:
    extra_package({"garden/plant.py": PLANT})
    steps = [
        {"id": "grow", "tool": "garden_plant", "args": {"picture": "$attachment.1", "days": 5}},
        {"id": "cut", "tool": "video.edit", "args": {"video": "$grow.video", "operations": [{"type": "cut_silence"}]}},
    ]
    plan = check(Plan.model_validate({"steps": steps}), registry(), {"$attachment.1": KINDS["image"]("$attachment.1")})
    assert [(step.tool, step.needs) for step in plan.steps] == [("garden.plant", []), ("video.edit", ["grow"])]
    assert plan.estimate.seconds > 5


def test_an_operation_is_one_new_file(extra_package: Write) -> None:
    extra_package({"video/operations/flip.py": FLIP})
    edit = registry().get("video.edit")
    args = validate_args(edit, {"video": "ast_1", "operations": [{"type": "flip"}, {"type": "speed", "factor": 2}]}, {})
    assert [operation.type for operation in args.operations] == ["flip", "speed"]  # type: ignore[attr-defined]
    with pytest.raises(InvalidPlan, match="flop"):
        validate_args(edit, {"video": "ast_1", "operations": [{"type": "flop"}]}, {})


def test_operations_are_called_by_their_file(extra_package: Write) -> None:
    extra_package({"video/operations/turn.py": FLIP})
    with pytest.raises(TypeError, match=r'turn must say `type: Literal\["turn"\]'):
        registry()


@pytest.mark.parametrize("source", ["", FLIP + FLIP.replace("class Flip", "class Flip2")])
def test_a_file_of_operations_holds_one(extra_package: Write, source: str) -> None:
    extra_package({"video/operations/flip.py": source})
    with pytest.raises(TypeError, match=r"extra_tools.video.operations.flip must declare exactly one Operation"):
        registry()


@pytest.mark.parametrize(
    ("source", "count"),
    [("x = 1", 0), (PLANT + PLANT.split("@tool", 1)[0] + "@tool" + PLANT.split("@tool", 1)[1].replace("def plant", "def sow"), 2)],
)
def test_a_file_holds_one_tool(extra_package: Write, source: str, count: int) -> None:
    extra_package({"garden/plant.py": source})
    with pytest.raises(TypeError, match=rf"extra_tools.garden.plant must declare exactly one @tool, it declares {count}"):
        registry()


def test_private_files_and_contracts_are_no_tools(extra_package: Write) -> None:
    extra_package({"garden/plant.py": PLANT, "garden/_seeds.py": "x = 1", "garden/contract.py": "x = 1"})
    assert [name for name in registry().tools if name.startswith("garden.")] == ["garden.plant"]


def test_a_name_is_given_once(extra_package: Write) -> None:
    extra_package({"video/edit.py": PLANT.replace("def plant", "def edit")})
    with pytest.raises(TypeError, match=r"video.edit is declared in tools.video.edit and in extra_tools.video.edit"):
        registry()


@pytest.mark.parametrize(
    "change",
    [
        ("-> Output", ""),
        ("args: Input", "args"),
        (", work: Workspace", ""),
        ('"""Plant a picture and film it.\n\n    More about it.\n    """', "pass"),
    ],
)
def test_a_tool_without_its_types_is_refused(extra_package: Write, change: tuple[str, str]) -> None:
    extra_package({"garden/plant.py": PLANT.replace(*change)})
    with pytest.raises(TypeError, match=r"a tool is `def verb\(args: Input, work: Workspace\) -> Output` with a docstring"):
        registry()


@pytest.mark.parametrize("change", [("-> Output", "-> Output | Plan"), ("version=4", "composite=True")])
def test_a_composite_and_no_other_returns_a_plan(extra_package: Write, change: tuple[str, str]) -> None:
    extra_package({"garden/plant.py": PLANT.replace("import Cost", "import Plan, Cost").replace(*change)})
    with pytest.raises(TypeError, match="a composite tool, and no other"):
        registry()


def test_a_missing_package_says_which_setting_is_wrong(extra_package: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    extra_package({})
    monkeypatch.setenv("JARVIS_TOOL_PACKAGES", json.dumps(["no_such_package"]))
    settings.cache_clear()
    with pytest.raises(InvalidInput, match="JARVIS_TOOL_PACKAGES names 'no_such_package'"):
        registry()


def test_an_engine_is_one_new_file_and_the_order_is_a_setting(extra_package: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    extra_package(
        {"garden/providers/can.py": engine("can"), "garden/providers/hose.py": engine("hose"), "garden/providers/rain.py": engine("rain")}
    )
    assert [e.name for e in registry().available("garden.water")] == ["can", "hose", "rain"]
    monkeypatch.setenv("JARVIS_PROVIDERS", json.dumps({"garden.water": ["rain", "hose"]}))
    settings.cache_clear()
    registry.cache_clear()
    assert [e.name for e in registry().available("garden.water")] == ["rain", "hose", "can"]
    assert registry().provider("garden.water").engine().water() == "rain"


def test_an_engine_that_cannot_work_says_why(extra_package: Write) -> None:
    extra_package({"garden/providers/can.py": engine("can", ok=False, reason="set WATER_KEY"), "garden/providers/hose.py": engine("hose")})
    assert [e.name for e in registry().available("garden.water")] == ["hose"]
    assert registry().passed_over("garden.water") == []  # nobody asked for it by name


def test_when_no_engine_works_every_reason_is_given(extra_package: Write) -> None:
    extra_package({"garden/providers/can.py": engine("can", ok=False, reason="set WATER_KEY")})
    with pytest.raises(Unavailable, match=r"nothing here can do garden.water \(can: set WATER_KEY\)"):
        registry().available("garden.water")
    with pytest.raises(Unavailable, match=r"nothing here can do garden\.dig$"):
        registry().provider("garden.dig")


def test_two_engines_do_not_share_a_name(extra_package: Write) -> None:
    extra_package({"garden/providers/can.py": engine("can"), "garden/providers/can2.py": engine("can")})
    with pytest.raises(TypeError, match=r"two engines of garden.water are called can"):
        registry()


def test_an_unknown_tool_is_answered_with_the_nearest(catalogue: Registry) -> None:
    with pytest.raises(UnknownTool) as caught:
        catalogue.get("video.edi")
    assert caught.value.hint is not None and "video.edit" in caught.value.hint
    with pytest.raises(UnknownTool) as caught:
        catalogue.get("zzzzzz")
    assert caught.value.hint == "`jarvis tools` lists what there is."
