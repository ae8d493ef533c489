"""Discovery: every tool, operation and provider is found by its place in the tree. There is no list to keep.

    tools/<domain>/<verb>.py                 a tool
    tools/<domain>/operations/<type>.py      an operation of the domain's tools
    tools/<domain>/providers/<vendor>.py     an engine of a capability; third parties use the entry-point group `jarvis.providers`

Packages named in JARVIS_TOOL_PACKAGES are searched the same way.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator
from functools import lru_cache
from importlib.metadata import entry_points
from types import ModuleType
from typing import Annotated, Any, Union

from pydantic import Field

from core.errors import InvalidInput, Unavailable, UnknownTool
from core.settings import settings
from tools.contract import Operation, Provider, Tool

_NOT_TOOLS = {"contract", "operations", "providers"}


class Registry:
    """The tools and providers of this installation. Built once per process by `registry()`."""

    def __init__(self, tools: dict[str, Tool], providers: dict[str, list[Provider]]) -> None:
        self.tools = tools
        self.providers = providers

    def get(self, name: str) -> Tool:
        """The tool of that name (`video.edit` or `video_edit`). Raises UnknownTool, naming the nearest ones."""
        found = self.tools.get(name) or next((tool for tool in self.tools.values() if tool.function_name == name), None)
        if found is None:
            from difflib import SequenceMatcher

            alike = {tool: SequenceMatcher(None, name, tool).ratio() for tool in self.tools}
            best = max(alike.values(), default=0.0)
            near = sorted((tool for tool in alike if alike[tool] >= max(0.4, best - 0.1)), key=lambda tool: -alike[tool])[:3]
            hint = f"Did you mean {' or '.join(near)}?" if near else "`jarvis tools` lists what there is."
            raise UnknownTool(f"there is no tool called {name!r}", hint=hint)
        return found

    def provider(self, capability: str) -> Provider:
        """The first available engine of a capability. Raises Unavailable with every engine's reason."""
        return next(iter(self.available(capability)))

    def available(self, capability: str) -> list[Provider]:
        """Usable engines in order of preference. Raises Unavailable, with the reasons, when there is none."""
        states = [(candidate, candidate.available()) for candidate in self.providers.get(capability, [])]
        usable = [candidate for candidate, state in states if state.ok]
        if not usable:
            reasons = "; ".join(f"{candidate.name}: {state.reason}" for candidate, state in states)
            raise Unavailable(f"nothing here can do {capability}" + (f" ({reasons})" if reasons else ""))
        return usable

    def passed_over(self, capability: str) -> list[tuple[Provider, str]]:
        """Engines the operator asked for by name (JARVIS_PROVIDERS) that come before the first usable one, and why they are not."""
        wanted = settings().providers.get(capability, [])
        missing: list[tuple[Provider, str]] = []
        for candidate in self.providers.get(capability, []):
            state = candidate.available()
            if state.ok:
                break
            if candidate.name in wanted:
                missing.append((candidate, state.reason))
        return missing


def _submodules(package: ModuleType) -> Iterator[tuple[str, bool]]:
    for found in pkgutil.iter_modules(package.__path__):
        if not found.name.startswith("_"):
            yield found.name, found.ispkg


def _root(name: str) -> ModuleType:
    try:
        return importlib.import_module(name)
    except ModuleNotFoundError as error:
        if error.name != name:
            raise
        raise InvalidInput(
            f"JARVIS_TOOL_PACKAGES names {name!r}, which is not installed", hint="Install it or take it off the list."
        ) from error


def _domains(root: str) -> Iterator[ModuleType]:
    package = _root(root)
    for name, is_package in _submodules(package):
        if is_package:
            yield importlib.import_module(f"{root}.{name}")


def _tools_of(domain: ModuleType) -> Iterator[Tool]:
    for name, _ in _submodules(domain):
        if name in _NOT_TOOLS:
            continue
        module = importlib.import_module(f"{domain.__name__}.{name}")
        declared = [value for value in vars(module).values() if isinstance(value, Tool) and value.module == module.__name__]
        if len(declared) != 1:
            raise TypeError(f"{module.__name__} must declare exactly one @tool, it declares {len(declared)}")
        yield declared[0]


def _children(domain: ModuleType, folder: str) -> Iterator[ModuleType]:
    if any(name == folder for name, is_package in _submodules(domain) if is_package):
        package = importlib.import_module(f"{domain.__name__}.{folder}")
        for name, _ in _submodules(package):
            yield importlib.import_module(f"{package.__name__}.{name}")


def _operation_of(module: ModuleType) -> type[Operation]:
    declared = [v for v in vars(module).values() if isinstance(v, type) and issubclass(v, Operation) and v.__module__ == module.__name__]
    if len(declared) != 1:
        raise TypeError(f"{module.__name__} must declare exactly one Operation, it declares {len(declared)}")
    name, kind = module.__name__.rpartition(".")[2], declared[0].model_fields.get("type")
    if kind is None or kind.default != name:
        raise TypeError(f'{module.__name__} must say `type: Literal["{name}"] = "{name}"`: an operation is called by its file\'s name')
    return declared[0]


def operations_of(domain: str) -> list[type[Operation]]:
    """Every operation of a domain: `<tool package>.<domain>.operations.<type>`; packages in JARVIS_TOOL_PACKAGES may add to a domain."""
    found: list[type[Operation]] = []
    for root in ("tools", *settings().tool_packages):
        if any(name == domain for name, is_package in _submodules(_root(root)) if is_package):
            found += [_operation_of(module) for module in _children(importlib.import_module(f"{root}.{domain}"), "operations")]
    return found


def operations(domain: str) -> Any:
    """The union type of a domain's operations, told apart by `type`: `list[operations("video")]` is a tool's field."""
    found = operations_of(domain)
    if not found:
        raise TypeError(f"there are no operations in tools/{domain}/operations")
    if len(found) == 1:
        return found[0]
    return Annotated[Union[tuple(found)], Field(discriminator="type")]  # noqa: UP007 - built at run time


def tools_in(package: str) -> list[Tool]:
    """The tools of one package, whether or not JARVIS_TOOL_PACKAGES names it."""
    return [tool for domain in _domains(package) for tool in _tools_of(domain)]


@lru_cache(maxsize=1)
def registry() -> Registry:
    """Everything found, once per process. Tests call `registry.cache_clear()` after adding a package."""
    tools: dict[str, Tool] = {}
    providers: dict[str, list[Provider]] = {}
    for root in ("tools", *settings().tool_packages):
        for domain in _domains(root):
            for tool in _tools_of(domain):
                if tool.name in tools:
                    raise TypeError(f"{tool.name} is declared in {tools[tool.name].module} and in {tool.module}")
                tools[tool.name] = tool
            for module in _children(domain, "providers"):
                _add_providers(providers, module)
    for entry in entry_points(group="jarvis.providers"):
        _add_providers(providers, entry.load())
    order = settings().providers
    for capability, engines in providers.items():
        wanted = order.get(capability, [])
        engines.sort(key=lambda engine, wanted=wanted: (wanted.index(engine.name) if engine.name in wanted else len(wanted), engine.last))
    return Registry(dict(sorted(tools.items())), providers)


def _add_providers(providers: dict[str, list[Provider]], found: Provider | ModuleType) -> None:
    """`found` is a module that declares providers, or (an entry point may name one) a provider itself."""
    declared = (
        [found]
        if isinstance(found, Provider)
        else [v for v in vars(found).values() if isinstance(v, Provider) and v.module == found.__name__]
    )
    if not declared:
        raise TypeError(f"{found} declares no @provider")
    for engine in declared:
        others = providers.setdefault(engine.capability, [])
        if any(other.name == engine.name for other in others):
            raise TypeError(f"two engines of {engine.capability} are called {engine.name}")
        others.append(engine)
