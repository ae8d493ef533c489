"""Tools: what JARVIS can do, and one generated route for each. A new tool file appears here without an edit."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Query, Response
from pydantic import BaseModel, Field, create_model

from api.pages import Page
from api.people import Person
from api.problems import may_fail
from api.threads import IdempotencyKey, RunAccepted, accepted
from core.database import transaction
from graphs import runs
from graphs.catalogue import switched_off
from graphs.resolve import as_asset
from graphs.views import RunOptions
from memory.assets import get_assets
from tools.contract import Effect, Lane, Tool, ToolInput, assets_in
from tools.plan import Estimate, Plan, Step, parse_ref
from tools.registry import Registry, registry
from tools.validate import check, validate_args

router = APIRouter(prefix="/api/tools", tags=["tools"])


class ToolView(BaseModel):
    """A tool. `input` and `output` are JSON schemas; a string of format `asset` takes an asset's id."""

    name: str
    title: str
    description: str
    domain: str
    effect: Effect
    lane: Lane
    version: int
    composite: bool = Field(description="It plans steps of its own")
    timeout_s: float
    enabled: bool
    say: list[str] = Field(description="Sentences it is meant by")
    gives: dict[str, str] = Field(description="Outputs that are assets, and their kinds")
    input: dict[str, Any]
    output: dict[str, Any]
    path: str = Field(description="POST its input here to run it")


def _view(tool: Tool, off: set[str]) -> ToolView:
    return ToolView(
        name=tool.name,
        title=tool.title,
        description=tool.description,
        domain=tool.domain,
        effect=tool.effect,
        lane=tool.lane,
        version=tool.version,
        composite=tool.composite,
        timeout_s=tool.timeout_s,
        enabled=not off & {tool.name, tool.domain},
        say=list(tool.say),
        gives=tool.output_kinds(),
        input=tool.input.model_json_schema(),
        output=tool.output.model_json_schema(),
        path=path_of(tool),
    )


def path_of(tool: Tool) -> str:
    """`/api/video/edit` of video.edit."""
    return "/api/" + tool.name.replace(".", "/")


@router.get("", summary="List tools")
def list_tools(user_id: Person) -> Page[ToolView]:
    """Everything JARVIS can do, by name."""
    with transaction() as session:
        off = switched_off(session)
    return Page(items=[_view(tool, off) for tool in registry().tools.values()])


@router.get("/{name}", summary="A tool", responses=may_fail(404))
def get_tool(name: str, user_id: Person) -> ToolView:
    """Its schemas, effect and examples."""
    tool = registry().get(name)
    with transaction() as session:
        return _view(tool, switched_off(session))


@router.post("/{name}/estimate", summary="Price a call", responses=may_fail(404))
def estimate_call(name: str, args: dict[str, Any], user_id: Person) -> Estimate:
    """What the call would take at most, in seconds and dollars. Checks the arguments; runs nothing.

    A file that is not sent yet may be named `$attachment.1`: it is taken for one of the right kind."""
    tool = registry().get(name)
    named = {asset.ref: asset for asset in assets_in(validate_args(tool, args, {}))}
    to_come = {ref: asset for ref, asset in named.items() if parse_ref(ref)}
    with transaction() as session:
        assets = to_come | {asset_id: as_asset(row) for asset_id, row in get_assets(session, list(named)).items()}
        off = switched_off(session)
    return check(_plan(tool, args), registry(), assets, switched_off=off).estimate


def _plan(tool: Tool, args: dict[str, Any]) -> Plan:
    return Plan(goal=tool.title, steps=[Step(id="step", tool=tool.name, args=args)])


def tool_routes(found: Registry) -> APIRouter:
    """`POST /api/{domain}/{verb}` for every tool, with its real input schema."""
    generated = APIRouter()
    for tool in found.tools.values():
        generated.add_api_route(
            path_of(tool),
            _call(tool),
            methods=["POST"],
            status_code=202,
            tags=[f"tool: {tool.domain}"],
            summary=tool.title,
            description=tool.description,
            operation_id=tool.function_name,
            responses=may_fail(404, 409),
        )
    return generated


def _call(tool: Tool) -> Callable[..., RunAccepted]:
    name = "".join(part.capitalize() for part in tool.function_name.split("_"))
    schema: type[ToolInput] = create_model(f"{name}Input", __base__=tool.input, __doc__=f"Input of {tool.name}.")

    def call(
        body: schema,  # type: ignore[valid-type]
        user_id: Person,
        response: Response,
        idempotency_key: IdempotencyKey = None,
        thread_id: Annotated[str | None, Query(description="The conversation it belongs to; without one it gets its own")] = None,
        approve: Annotated[list[Literal["spends", "publishes", "deletes"]] | None, Query(description="Effects allowed beforehand")] = None,
        budget_usd: Annotated[float | None, Query(ge=0, description="How much it may spend")] = None,
    ) -> RunAccepted:
        args = body.model_dump(mode="json", exclude_unset=True)  # type: ignore[attr-defined]
        options = RunOptions(approve=list(approve or []), budget_usd=budget_usd)
        run = runs.submit_plan(
            user_id=user_id, plan=_plan(tool, args), kind="tool", thread_id=thread_id, options=options, client_ref=idempotency_key
        )
        return accepted(run, response)

    call.__annotations__["body"] = schema  # annotations are text in this file; FastAPI needs the class itself
    return call
