"""Projects: named groups of threads and assets."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from core import clock
from core.errors import NotFound
from core.ids import new_id
from memory import audit
from memory.tables import Project


def create_project(session: Session, user_id: str, name: str, description: str = "") -> Project:
    """A new project."""
    project = Project(id=new_id("prj"), user_id=user_id, name=name, description=description)
    session.add(project)
    session.flush()
    session.refresh(project)
    return project


def get_project(session: Session, project_id: str) -> Project:
    """Raises NotFound."""
    found = session.get(Project, project_id)
    if found is None:
        raise NotFound(f"there is no project {project_id}")
    return found


def list_projects(session: Session, user_id: str) -> list[Project]:
    """Projects that are not archived, newest first."""
    query = select(Project).where(Project.user_id == user_id, Project.archived_at.is_(None)).order_by(Project.created_at.desc())
    return list(session.scalars(query))


def archive_project(session: Session, project_id: str) -> Project:
    """Put a project away; its assets stay."""
    project = get_project(session, project_id)
    project.archived_at = project.archived_at or clock.now()
    audit.note(session, "project.archived", project.id, user_id=project.user_id)
    return project
