"""Every table of JARVIS (the outbox, owned by core.events, included): importing this fills `Base.metadata`."""

from core.database import Base
from core.events import OutboxRow
from memory.tables.assets import AssetParent, AssetRow
from memory.tables.chat import Message, Thread
from memory.tables.memories import Memory, MemoryPosting, MemoryShelf, MemoryVector, MemoryWord
from memory.tables.people import AuditEntry, Project, User
from memory.tables.publishing import Publication
from memory.tables.work import (
    RUN_ENDED,
    STEP_ENDED,
    Approval,
    Attempt,
    BudgetRow,
    CostRecord,
    Module,
    PermissionRow,
    Run,
    StepNeed,
    StepRow,
    Workflow,
)

__all__ = [
    "RUN_ENDED",
    "STEP_ENDED",
    "Approval",
    "AssetParent",
    "AssetRow",
    "Attempt",
    "AuditEntry",
    "Base",
    "BudgetRow",
    "CostRecord",
    "Memory",
    "MemoryPosting",
    "MemoryShelf",
    "MemoryVector",
    "MemoryWord",
    "Message",
    "Module",
    "OutboxRow",
    "PermissionRow",
    "Project",
    "Publication",
    "Run",
    "StepNeed",
    "StepRow",
    "Thread",
    "User",
    "Workflow",
]
