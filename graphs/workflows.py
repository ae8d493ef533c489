"""Workflows: saved, named plans with parameters. `{{name}}` anywhere in an argument is replaced by that parameter."""

from __future__ import annotations

import re
from typing import Any

from pydantic import BaseModel
from sqlalchemy import select

from core.database import transaction
from core.errors import InvalidInput, NotFound
from core.ids import new_id
from graphs.runs import submit_plan
from graphs.views import RunOptions, RunView
from memory import audit
from memory.tables import Workflow
from tools.plan import Plan, texts_in

_WHOLE = re.compile(r"^\{\{\s*(\w+)\s*\}\}$")
_INSIDE = re.compile(r"\{\{\s*(\w+)\s*\}\}")


class WorkflowView(BaseModel):
    """A saved plan. `parameters`: name -> {type, description, default}; one without a default must be given."""

    id: str
    name: str
    parameters: dict[str, Any]
    plan: Plan


def save_workflow(*, user_id: str, name: str, parameters: dict[str, Any], plan: Plan) -> WorkflowView:
    """Keep a plan under a name; the same name again replaces it. Raises InvalidInput when the plan uses an undeclared parameter."""
    used = {match for text in texts_in(plan.model_dump(mode="json")) for match in _INSIDE.findall(text)}
    unknown = sorted(used - set(parameters))
    if unknown:
        raise InvalidInput(f"the plan uses {', '.join(unknown)}, which is not among its parameters")
    with transaction() as session:
        row = session.scalar(select(Workflow).where(Workflow.user_id == user_id, Workflow.name == name))
        if row is None:
            row = Workflow(id=new_id("wfl"), user_id=user_id, name=name)
            session.add(row)
        row.parameters, row.plan = parameters, plan.model_dump(mode="json")
        session.flush()
        audit.note(session, "workflow.saved", row.id, user_id=user_id, data={"name": name})
        return _view(row)


def get_workflow(workflow_id: str, *, user_id: str) -> WorkflowView:
    """By id or by name. Raises NotFound."""
    with transaction() as session:
        query = select(Workflow).where(Workflow.user_id == user_id, (Workflow.id == workflow_id) | (Workflow.name == workflow_id))
        row = session.scalar(query)
        if row is None:
            raise NotFound(f"there is no workflow {workflow_id}")
        return _view(row)


def list_workflows(*, user_id: str) -> list[WorkflowView]:
    """A person's workflows by name."""
    with transaction() as session:
        return [_view(row) for row in session.scalars(select(Workflow).where(Workflow.user_id == user_id).order_by(Workflow.name))]


def run_workflow(
    workflow_id: str, parameters: dict[str, Any], *, user_id: str, attachments: tuple[str, ...] = (), options: RunOptions | None = None
) -> RunView:
    """Fill in the parameters and run. Raises NotFound, InvalidInput (a parameter is missing or unknown), InvalidPlan."""
    workflow = get_workflow(workflow_id, user_id=user_id)
    unknown = sorted(set(parameters) - set(workflow.parameters))
    values = {
        name: spec["default"] for name, spec in workflow.parameters.items() if isinstance(spec, dict) and "default" in spec
    } | parameters
    missing = sorted(set(workflow.parameters) - set(values))
    if unknown or missing:
        faults = [f"give {', '.join(missing)}"] if missing else []
        faults += [f"{', '.join(unknown)} is not a parameter of it"] if unknown else []
        raise InvalidInput(f"workflow {workflow.name}: {'; '.join(faults)}")
    plan = Plan.model_validate(_filled(workflow.plan.model_dump(mode="json"), values))
    return submit_plan(user_id=user_id, plan=plan, kind="workflow", attachments=attachments, options=options, workflow_id=workflow.id)


def _view(row: Workflow) -> WorkflowView:
    return WorkflowView(id=row.id, name=row.name, parameters=row.parameters, plan=Plan.model_validate(row.plan))


def _filled(value: Any, values: dict[str, Any]) -> Any:
    """A text that is one placeholder becomes the parameter itself (a number stays a number); inside a text it is written out."""
    if isinstance(value, str):
        whole = _WHOLE.match(value)
        return values[whole[1]] if whole else _INSIDE.sub(lambda match: str(values[match[1]]), value)
    if isinstance(value, dict):
        return {key: _filled(item, values) for key, item in value.items()}
    return [_filled(item, values) for item in value] if isinstance(value, list) else value
