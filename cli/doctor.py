"""`jarvis doctor`: the findings of `core.doctor`, as a table people read or as JSON."""

from __future__ import annotations

from dataclasses import asdict

from cli.console import DONE, FAILED, print_json, stdout, symbol
from core.settings import settings


def doctor(*, as_json: bool, ask_models: bool = False) -> int:
    """Examine this installation; 1 when something needs putting right. InvalidInput for settings that cannot be used."""
    from core.doctor import diagnose

    settings()  # a value that cannot be used is told once, not as a fault of everything that reads the settings
    findings = diagnose(ask_models=ask_models)
    code = DONE if all(finding.ok for finding in findings) else FAILED
    if as_json:
        print_json([asdict(finding) for finding in findings])
        return code
    from rich.table import Table
    from rich.text import Text

    from cli.blocks import indented

    table = Table.grid(padding=(0, 2))
    table.add_column(no_wrap=True)
    table.add_column(no_wrap=True, style="name")
    table.add_column(ratio=1)
    for finding in findings:
        mark = Text(symbol("✓", "+"), style="good") if finding.ok else Text(symbol("✗", "x"), style="bad")
        told = Text(finding.detail)
        if finding.remedy:
            told.append(f"\n{finding.remedy}", style="quiet" if finding.ok else "magenta")
        table.add_row(mark, finding.name, told)
    stdout().print(indented(table, 0))
    return code
