"""The limits on money, held before each paid step: its estimate is reserved when it begins, what it really cost is recorded at its end."""

from __future__ import annotations

from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import Session

from agent.steering.phrases import say, usd
from core.errors import OverBudget
from core.settings import settings
from graphs.language import language_of
from memory import budgets
from memory.tables import Run, StepRow, User
from tools.plan import Plan
from tools.registry import registry

SMALLEST_USD = Decimal("0.05")  # a run shown as free may cost this much per `runaway_factor` before it counts as running away


def require(session: Session, run: Run, step: StepRow) -> None:
    """Hold a person's limits before a paid step begins. Two that begin at once take turns, so that they cannot both have the last dollar.

    Raises OverBudget, with a sentence in the person's language; what is finished is kept, and the run can be continued.
    """
    price = Decimal(step.estimate_usd)
    if price <= 0 or registry().get(step.tool).composite:  # a composite's children pay, each for itself
        return
    session.execute(select(User.id).where(User.id == run.user_id).with_for_update(key_share=True))
    _stop_runaway(session, run)
    for limit in budgets.standings(session, run.user_id, run_id=run.id, but=step.id):
        if price > limit.left_usd:
            used = limit.spent_usd + limit.reserved_usd
            told = {"spent": used, "limit": limit.limit_usd, "price": price, "more": used + price}
            language = language_of(session, run)
            words = {name: usd(amount) for name, amount in told.items()}
            details = {"period": limit.period, **{name: str(amount) for name, amount in told.items()}}
            raise OverBudget(say("over_budget", language, period=say(limit.period, language), **words), details=details)


def _stop_runaway(session: Session, run: Run) -> None:
    """The circuit breaker: a run that has cost many times what was shown is stopped before it costs more."""
    shown = Plan.model_validate(run.plan).estimate.cost_usd if run.plan else Decimal(0)
    spent = budgets.spent(session, run.user_id, run_id=run.id)
    if spent > max(shown, SMALLEST_USD) * Decimal(str(settings().runaway_factor)):
        words = say("runaway", language_of(session, run), spent=usd(spent), price=usd(shown))
        raise OverBudget(words, details={"spent": str(spent), "price": str(shown), "runaway": True})
