"""Projects: named groups of threads and assets."""

from __future__ import annotations

from datetime import datetime

from fastapi import APIRouter
from pydantic import BaseModel, ConfigDict, Field

from api.pages import Page
from api.people import Person
from api.problems import may_fail
from core.database import transaction
from memory import projects
from memory.tables import Project

router = APIRouter(prefix="/api/projects", tags=["projects"])


class ProjectView(BaseModel):
    """A project."""

    id: str
    name: str
    description: str
    created_at: datetime
    archived_at: datetime | None


class NewProject(BaseModel):
    """A project to make."""

    model_config = ConfigDict(extra="forbid", str_strip_whitespace=True)

    name: str = Field(min_length=1, max_length=200)
    description: str = Field("", max_length=5000)


def _view(row: Project) -> ProjectView:
    return ProjectView(id=row.id, name=row.name, description=row.description, created_at=row.created_at, archived_at=row.archived_at)


@router.post("", status_code=201, summary="Make a project")
def create_project(body: NewProject, user_id: Person) -> ProjectView:
    """A new project; put threads and assets into it by its id."""
    with transaction() as session:
        return _view(projects.create_project(session, user_id, body.name, body.description))


@router.get("", summary="List projects")
def list_projects(user_id: Person) -> Page[ProjectView]:
    """Projects that are not archived, newest first."""
    with transaction() as session:
        return Page(items=[_view(row) for row in projects.list_projects(session, user_id)])


@router.get("/{project_id}", summary="A project", responses=may_fail(404))
def get_project(project_id: str, user_id: Person) -> ProjectView:
    """Its name and times, archived or not."""
    with transaction() as session:
        return _view(projects.get_project(session, project_id))


@router.post("/{project_id}/archive", summary="Archive a project", responses=may_fail(404))
def archive_project(project_id: str, user_id: Person) -> ProjectView:
    """Takes it out of the list; its threads and assets stay."""
    with transaction() as session:
        return _view(projects.archive_project(session, project_id))
