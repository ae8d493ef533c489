"""Modules: the domains of tools, each of which can be switched off, as can a single tool."""

from __future__ import annotations

from fastapi import APIRouter
from pydantic import BaseModel, ConfigDict
from sqlalchemy import func
from sqlalchemy.dialects.postgresql import insert

from api.pages import Page
from api.people import Person
from api.problems import may_fail
from core.database import transaction
from core.errors import NotFound
from graphs.catalogue import switched_off
from memory import audit
from memory.tables import Module
from tools.registry import registry

router = APIRouter(prefix="/api/modules", tags=["modules"])


class ModuleTool(BaseModel):
    """A tool of a module and whether it may be used."""

    name: str
    title: str
    enabled: bool


class ModuleView(BaseModel):
    """A domain and its tools."""

    name: str
    enabled: bool
    tools: list[ModuleTool]


class Switch(BaseModel):
    """On or off."""

    model_config = ConfigDict(extra="forbid")

    enabled: bool


def _views(off: set[str]) -> list[ModuleView]:
    tools = registry().tools.values()
    domains = dict.fromkeys(tool.domain for tool in tools)
    return [
        ModuleView(
            name=domain,
            enabled=domain not in off,
            tools=[
                ModuleTool(name=tool.name, title=tool.title, enabled=not off & {domain, tool.name})
                for tool in tools
                if tool.domain == domain
            ],
        )
        for domain in domains
    ]


@router.get("", summary="List modules")
def list_modules(user_id: Person) -> Page[ModuleView]:
    """Every domain with its tools."""
    with transaction() as session:
        return Page(items=_views(switched_off(session)))


@router.put("/{name}", summary="Switch a module or a tool", responses=may_fail(404))
def switch_module(name: str, body: Switch, user_id: Person) -> ModuleView:
    """Switched off, it is neither planned nor run. `name`: a domain (`video`) or one tool (`video.edit`)."""
    domain = name.split(".", 1)[0]
    if name not in registry().tools and all(tool.domain != name for tool in registry().tools.values()):
        raise NotFound(f"there is no module or tool called {name!r}", hint="GET /api/modules lists them.")
    with transaction() as session:
        row = insert(Module).values(name=name, enabled=body.enabled)
        session.execute(row.on_conflict_do_update(index_elements=["name"], set_={"enabled": body.enabled, "updated_at": func.now()}))
        audit.note(session, "module.switched", name, user_id=user_id, data={"enabled": body.enabled})
        return next(view for view in _views(switched_off(session)) if view.name == domain)
